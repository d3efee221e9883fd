/// Finds who is reported to have said what.
///
/// Quotations come first: their cues report nothing else, and what stands inside them is the speaker's.
struct AttributionRecogniser: Recogniser {
    private let verbs = ReportingVerbs.all
    var model = AttributionModel.bundled
    /// Whether every possible cue is kept, with what the decisions looked at.
    var isTraining = false

    func recognise(in reading: inout Reading) {
        guard reading.tags.count == reading.tokens.count else { return }
        let syntax = ClauseSyntax(reading, verbs: verbs)
        var drafts = drafts(of: syntax)
        SpeakerResolution(reading, syntax: syntax, of: drafts).resolve(&drafts)
        for draft in drafts {
            var attribution = Attribution(
                source: draft.source.map { reading.tokens.span($0) },
                cue: draft.cue.map { reading.tokens.span($0) },
                content: reading.tokens.span(draft.content),
                mode: mode(of: draft.content, in: syntax)
            )
            attribution.speaker = draft.speaker
            attribution.isStatement =
                draft.isStatement
                || attribution.mode != .indirect && !quotesOnlyNames(draft.content, in: syntax)
            reading.add(.attribution(attribution), over: draft.extent)
        }
    }

    /// Every attribution, in text order of contents, the longer first.
    func drafts(of syntax: ClauseSyntax) -> [AttributionDraft] {
        let quoted = QuotedSpeech(syntax, verbs: verbs).drafts()
        let speech = ReportedSpeech(syntax, verbs: verbs, model: model, isTraining: isTraining)
        var drafts = quoted + reported(by: speech, quoted: quoted)
        drafts += ColonSpeech(speech).drafts()
        if isTraining { return drafts }
        drafts.sort { left, right in
            if left.content.lowerBound != right.content.lowerBound {
                return left.content.lowerBound < right.content.lowerBound
            }
            return left.content.upperBound > right.content.upperBound
        }
        var kept: [AttributionDraft] = []
        for draft in drafts where kept.last?.content != draft.content { kept.append(draft) }
        return kept
    }

    private func reported(
        by speech: ReportedSpeech,
        quoted: [AttributionDraft]
    ) -> [AttributionDraft] {
        let syntax = speech.syntax
        let (verbGroups, nounPhrases) = (syntax.verbGroups, syntax.nounPhrases)
        let keys = syntax.tokens.key
        let adjectives = ReportingAdjectives(speech)
        let nouns = ReportingNouns(speech)
        let according = AccordingTo(syntax, verbs: verbs)
        var drafts: [AttributionDraft] = []
        var sentenceStart = 0
        // The last of the sentence so far, without what is kept for training only.
        var earlier: EarlierReport?
        var nextQuoted = 0
        let quotedStarts = Set(quoted.map(\.content.lowerBound))
        let quotedByCue = quoted.sorted {
            ($0.cue?.lowerBound ?? 0) < ($1.cue?.lowerBound ?? 0)
        }
        var group = 0
        var phrase = 0
        for sentence in syntax.sentences {
            sentenceStart = drafts.count
            earlier = nil
            var cues = Set<Int>()
            while nextQuoted < quotedByCue.count,
                let cue = quotedByCue[nextQuoted].cue, cue.lowerBound < sentence.tokens.upperBound
            {
                cues.insert(cue.lowerBound)
                nextQuoted += 1
            }
            while group < verbGroups.count,
                verbGroups[group].head < sentence.tokens.upperBound
            {
                let verbGroup = verbGroups[group]
                if !cues.contains(verbGroup.tokens.lowerBound),
                    !isSpoken(verbGroup.head, in: syntax)
                {
                    let found = speech.drafts(of: group, earlier: earlier)
                    if !found.isEmpty { drafts += found }
                    let stated = adjectives.drafts(
                        after: verbGroup,
                        index: group,
                        earlier: earlier
                    )
                    if !stated.isEmpty { drafts += stated }
                    for draft in found where draft.score > 0 || draft.trace == nil {
                        earlier = EarlierReport(draft)
                    }
                }
                group += 1
            }
            for token in sentence.tokens where keys[token] == .according {
                guard !isSpoken(token, in: syntax) else { continue }
                // "“It is over,” he told them, according to a statement": he said it.
                drafts += according.drafts(at: token, earlier: drafts[sentenceStart...])
                    .filter { !quotedStarts.contains($0.content.lowerBound) }
            }
            while phrase < nounPhrases.count,
                nounPhrases[phrase].lowerBound < sentence.tokens.upperBound
            {
                if nouns.mayTakeContent(nounPhrases[phrase]),
                    let draft = nouns.draft(of: nounPhrases[phrase], earlier: earlier),
                    !isSpoken(draft.content.lowerBound, in: syntax)
                {
                    drafts.append(draft)
                }
                phrase += 1
            }
            if isTraining { continue }
            // Most sentences have one at most.
            guard drafts.count > sentenceStart + 1 else { continue }
            drafts.replaceSubrange(sentenceStart..., with: outermost(drafts[sentenceStart...]))
        }
        return drafts
    }

    /// Leaves out what is part of something else that somebody is reported to say.
    ///
    /// Of a wish or a judgement within a report the report stays; with a model, the outer of any two.
    private func outermost(_ drafts: ArraySlice<AttributionDraft>) -> [AttributionDraft] {
        let drafts = Array(drafts)
        return drafts.indices.filter { index in
            let draft = drafts[index]
            guard let cue = draft.cue else { return true }
            let first = max(0, index - AttributionRecogniser.window)
            let last = min(drafts.count, index + AttributionRecogniser.window)
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
    private func isSpoken(_ token: Int, in syntax: ClauseSyntax) -> Bool {
        guard let quotation = syntax.quotation(at: token) else { return false }
        return syntax.quotations[quotation].content.count > 3
    }

    /// "to pass the “Clean Rivers Bill”": words outside, and in quotation marks nothing but capitals.
    private func quotesOnlyNames(_ content: Range<Int>, in syntax: ClauseSyntax) -> Bool {
        var quoted = 0
        var others = 0
        for token in content where !syntax.isMark(token) {
            guard syntax.quotation(at: token) != nil else {
                others += 1
                continue
            }
            guard syntax.isCapitalised(token) || syntax.tag(token) == .number else { return false }
            quoted += 1
        }
        // "the use of “We”": one capital may be a name, where much else stands around it.
        return others > 1 && (quoted > 1 || quoted == 1 && others > 4)
    }

    /// Direct if every word of the content is quoted, mixed if some are.
    private func mode(of content: Range<Int>, in syntax: ClauseSyntax) -> Attribution.Mode {
        var inside = 0
        var outside = 0
        for token in content where !syntax.isMark(token) {
            if syntax.quotation(at: token) == nil { outside += 1 } else { inside += 1 }
        }
        return inside == 0 ? .indirect : outside == 0 ? .direct : .mixed
    }
}
