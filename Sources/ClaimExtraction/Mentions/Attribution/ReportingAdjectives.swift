/// Finds attributions by an adjective after "be" or "feel": "is confident that", "felt sure of".
///
/// There is no table of them; without a model none is found.
struct ReportingAdjectives {
    let syntax: ClauseSyntax
    let speech: ReportedSpeech

    /// Shares finders and model with those of verbs.
    init(_ speech: ReportedSpeech) {
        self.speech = speech
        syntax = speech.syntax
    }

    /// The attribution of the adjective that follows a verb group, if one does.
    func drafts(
        after group: VerbGroup,
        index: Int,
        earlier: EarlierReport?
    ) -> [AttributionDraft] {
        var head = group.tokens.upperBound
        guard speech.judgesMore else { return [] }
        // "was so great (that) many left": a degree and what came of it.
        if ContentWords.degrees.contains(syntax.key(head)) { return [] }
        if syntax.tag(head).isAdverb { head += 1 }
        guard syntax.tag(head).isAdjective, syntax.nounPhrase(at: head) == nil else { return [] }
        let stem = syntax.stem(head)
        guard speech.mayReport(stem, before: head + 1) else { return [] }
        let limit = syntax.limit(from: head)
        guard head + 2 < limit,
            let (start, kind) = speech.content(at: head + 1, .anything, limit: limit)
        else { return [] }
        let trace = speech.isTraining ? AttributionTrace() : nil
        let source = speech.source(
            of: group,
            index: index,
            stem: stem,
            form: .adjective,
            speech.subject(of: group, index: index, earlier: earlier),
            earlier,
            trace
        )
        let frame = CueFrame(
            head: head,
            cue: group.tokens.lowerBound..<head + 1,
            stem: stem,
            form: .adjective,
            kind: kind,
            contentStart: start,
            group: group,
            isByRule: false
        )
        let score = speech.judge.score(frame, source: source, trace: trace)
        guard score > 0 || speech.isTraining else { return [] }
        return speech.contents(
            of: frame,
            source,
            score,
            limit,
            isStatement: kind == .thatClause,
            trace
        )
    }
}
