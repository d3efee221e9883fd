/// Goes through the sentences of an article and reads what verbs, "according to" and nouns in them report.
struct ReportReader {
    private let speech: ReportedSpeech
    private let syntax: ClauseSyntax
    private let adjectives: ReportingAdjectives
    private let nouns: ReportingNouns
    private let according: AccordingTo
    /// Where what is quoted outright begins.
    private let quotedStarts: Set<Int>
    /// The cues of quotations, in text order.
    private let quotedCues: [Int]

    private var drafts: [AttributionDraft] = []
    /// The last report of the sentence so far, without what is kept for training only.
    private var earlier: EarlierReport?
    private var nextQuotedCue = 0
    private var nextGroup = 0
    private var nextPhrase = 0

    init(_ speech: ReportedSpeech, verbs: ReportingVerbs, quoted: [AttributionDraft]) {
        self.speech = speech
        syntax = speech.syntax
        adjectives = ReportingAdjectives(speech)
        nouns = ReportingNouns(speech)
        according = AccordingTo(speech.syntax, verbs: verbs)
        quotedStarts = Set(quoted.map(\.content.lowerBound))
        quotedCues = quoted.compactMap { $0.goesOn ? nil : $0.cue?.lowerBound }.sorted()
    }

    /// Every report, sentence by sentence; training keeps those inside others.
    mutating func drafts(keepingInner keepsInner: Bool) -> [AttributionDraft] {
        for sentence in syntax.sentences {
            let start = drafts.count
            earlier = nil
            readVerbs(of: sentence.tokens)
            readVouchers(of: sentence.tokens, from: start)
            readNouns(of: sentence.tokens)
            // Most sentences have one at most.
            guard !keepsInner, drafts.count > start + 1 else { continue }
            drafts.replaceSubrange(start..., with: outermost(drafts[start...]))
        }
        return drafts
    }

    /// "Webb ⟨said⟩ that", "was ⟨sure⟩ that"; not the verbs beside quotations, which are read already.
    private mutating func readVerbs(of sentence: Range<Int>) {
        var cues = Set<Int>()
        while nextQuotedCue < quotedCues.count, quotedCues[nextQuotedCue] < sentence.upperBound {
            cues.insert(quotedCues[nextQuotedCue])
            nextQuotedCue += 1
        }
        while nextGroup < syntax.verbGroups.count,
            syntax.verbGroups[nextGroup].head < sentence.upperBound
        {
            let group = syntax.verbGroups[nextGroup]
            if isSpoken(group.head) {
                drafts += toldInside(group)
            } else if !cues.contains(group.tokens.lowerBound) {
                let found = speech.drafts(of: nextGroup, earlier: earlier)
                if !found.isEmpty { drafts += found }
                let stated = adjectives.drafts(after: group, index: nextGroup, earlier: earlier)
                if !stated.isEmpty { drafts += stated }
                for draft in found where draft.score > 0 || draft.trace == nil {
                    earlier = EarlierReport(draft)
                }
            }
            nextGroup += 1
        }
    }

    /// "“My mother told me ⟨it was a ghost⟩,” she said": what the speaker has from others.
    private func toldInside(_ group: VerbGroup) -> [AttributionDraft] {
        guard group.isFinite, !group.isPassive, !group.isNegated, group.tense != .modal,
            ContentWords.toldToUs.contains(syntax.key(group.head)),
            let index = syntax.quotation(at: group.head)
        else { return [] }
        let quotation = syntax.quotations[index].content
        return speech.drafts(of: nextGroup, earlier: nil).filter { draft in
            guard draft.isStatement, draft.isClause, draft.content.count > 1,
                let source = draft.source,
                quotation.contains(source.lowerBound)
            else { return false }
            return draft.content.upperBound <= quotation.upperBound
                && draft.content.lowerBound > group.head
                && isHearsay(group, of: source)
        }
    }

    /// "they told us", "my boss said", "people say": not what the speaker says, nor what a public figure said.
    private func isHearsay(_ group: VerbGroup, of source: Range<Int>) -> Bool {
        let first = syntax.key(source.lowerBound)
        if ContentWords.toldOnce.contains(syntax.key(group.head)) {
            return !ContentWords.firstPersons.contains(first)
        }
        return ContentWords.ours.contains(first)
            || source.count == 1 && first == ContentWords.everybody
    }

    /// "⟨according to⟩ the mayor", "by her ⟨account⟩".
    private mutating func readVouchers(of sentence: Range<Int>, from start: Int) {
        for token in sentence where according.mayVouch(token) {
            guard !isSpoken(token) else { continue }
            // "“It is over,” he told them, according to a statement": he said it.
            drafts += according.drafts(at: token, earlier: drafts[start...])
                .filter { !quotedStarts.contains($0.content.lowerBound) }
        }
    }

    /// "his ⟨claim⟩ that".
    private mutating func readNouns(of sentence: Range<Int>) {
        while nextPhrase < syntax.nounPhrases.count,
            syntax.nounPhrases[nextPhrase].lowerBound < sentence.upperBound
        {
            let phrase = syntax.nounPhrases[nextPhrase]
            nextPhrase += 1
            if nouns.mayTakeContent(phrase), let draft = nouns.draft(of: phrase, earlier: earlier),
                !isSpoken(draft.content.lowerBound)
            {
                drafts.append(draft)
            }
        }
    }

    /// Leaves out what is part of something else that somebody is reported to say.
    ///
    /// Of a wish or a judgement within a report the report stays; with a model, the outer of any two.
    private func outermost(_ drafts: ArraySlice<AttributionDraft>) -> [AttributionDraft] {
        let drafts = Array(drafts)
        return drafts.indices.filter { index in
            let draft = drafts[index]
            guard let cue = draft.cue else { return true }
            let first = max(0, index - ReportReader.window)
            let last = min(drafts.count, index + ReportReader.window)
            return !drafts[first..<last].contains { other in
                // "Nine favored the deal, the clerk told them": who closes the sentence vouches for all of it.
                guard other.cue != cue,
                    !(draft.isStatement && draft.content.upperBound <= cue.lowerBound
                        && other.cue.map { draft.content.contains($0.lowerBound) } == true)
                else { return false }
                let isInside = other.content.contains(cue.lowerBound)
                // "She said that he had promised that": what he promised is a statement too, and so is
                // what a paper holds: "issued a statement saying that".
                return isInside && !(draft.isStatement && draft.isNestable)
                    && !(draft.isOnDocument && !other.isStatement)
            }
        }.map { drafts[$0] }
    }

    /// How many attributions of one sentence are compared with each other.
    private static let window = 12

    /// Whether the token stands inside a quotation long enough to be speech of its own.
    private func isSpoken(_ token: Int) -> Bool {
        guard let quotation = syntax.quotation(at: token) else { return false }
        return syntax.quotations[quotation].content.count > 3
    }
}
