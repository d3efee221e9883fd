/// Finds speech that a name and a colon or a dash give to somebody, without a verb.
///
/// Transcripts and headlines write "Webb: it is over"; lists of sayings end in a dash and a name.
struct ColonSpeech {
    let syntax: ClauseSyntax
    let speech: ReportedSpeech

    /// How long a name before a colon may be, in tokens.
    private static let longestName = 9

    /// Shares finders and model with those of verbs.
    init(_ speech: ReportedSpeech) {
        self.speech = speech
        syntax = speech.syntax
    }

    /// The drafts of all paragraphs that begin with a name and a colon; none without a model.
    func drafts() -> [AttributionDraft] {
        guard speech.judgesMore else { return [] }
        var drafts: [AttributionDraft] = []
        var index = 0
        while index < syntax.sentences.count {
            let sentence = syntax.sentences[index].tokens
            if let colon = colon(in: sentence), let draft = draft(sentence, index, colon) {
                drafts.append(draft)
            }
            index += 1
        }
        if drafts.count == 1, let place = drafts[0].source, isDateline(place) { return [] }
        return drafts
    }

    /// "NEW HALDEN: Police arrested": capitals before the only colon are where a report comes from; a transcript has more.
    private func isDateline(_ name: Range<Int>) -> Bool {
        name.allSatisfy { syntax.isInCapitals($0) }
            && syntax.sentence(at: name.lowerBound).count > 8
    }

    private func colon(in sentence: Range<Int>) -> Int? {
        let bound = min(sentence.upperBound, sentence.lowerBound + ColonSpeech.longestName)
        for token in sentence.lowerBound..<bound where syntax.mark(token) == .colon {
            return token > sentence.lowerBound ? token : nil
        }
        return nil
    }

    private func draft(_ sentence: Range<Int>, _ index: Int, _ colon: Int) -> AttributionDraft? {
        let name = sentence.lowerBound..<colon
        guard colon + 1 < syntax.count, syntax.startsParagraph(name.lowerBound),
            !name.contains(where: { syntax.verbGroup(at: $0) != nil || syntax.isMark($0) }),
            syntax.gap(colon + 1) < .line
        else { return nil }
        let end = paragraphEnd(from: index)
        let trace = speech.isTraining ? AttributionTrace() : nil
        let frame = CueFrame(
            head: colon,
            cue: colon..<colon + 1,
            stem: syntax.key(colon).raw,
            form: .colon,
            kind: .clause,
            contentStart: colon + 1,
            group: nil,
            isByRule: false
        )
        let score = speech.judge.score(frame, source: name, trace: trace)
        guard score > 0 || speech.isTraining, end > colon + 1,
            let content = speech.ends.trimmed(colon + 1..<end), content.count > 2
        else { return nil }
        var draft = AttributionDraft(
            source: name,
            cue: frame.cue,
            content: content,
            isStatement: true
        )
        draft.score = score
        draft.trace = trace
        return draft
    }

    /// The end of the paragraph that holds the sentence, as far as a speech may reach.
    private func paragraphEnd(from index: Int) -> Int {
        var last = index
        while last + 1 < syntax.sentences.count, last - index < 40,
            !syntax.startsParagraph(syntax.sentences[last + 1].tokens.lowerBound)
        {
            last += 1
        }
        return syntax.sentences[last].tokens.upperBound
    }
}
