// What somebody takes a figure for: "Police put the toll at 14".
extension ReportedSpeech {
    /// The figure with what it measures, where a verb of putting and "at" with a number stand around it.
    func estimate(verb group: VerbGroup, index: Int, earlier: EarlierReport?) -> AttributionDraft? {
        guard EstimateWords.putting.contains(syntax.key(group.head)), !group.isPassive,
            group.isFinite, let source = subject(of: group, index: index, earlier: earlier),
            !sources.isRelativePronoun(source.lowerBound)
        else { return nil }
        let start = group.tokens.upperBound
        let limit = min(syntax.limit(from: start), start + 14)
        guard
            let at = (start..<max(start, limit)).first(where: {
                syntax.key($0) == EstimateWords.at || syntax.isMark($0)
                    || syntax.verbGroup(at: $0) != nil
            }), syntax.key(at) == EstimateWords.at,
            (start..<at).contains(where: { EstimateWords.measures.contains(syntax.key($0)) }),
            let end = figureEnd(from: at + 1, limit: limit)
        else { return nil }
        return AttributionDraft(
            source: source,
            cue: group.tokens,
            content: start..<end,
            isStatement: true
        )
    }

    /// The end of "about 14", "$1.2 billion", "between 10 and 22 percent"; nil where no number stands.
    private func figureEnd(from start: Int, limit: Int) -> Int? {
        var token = start
        var hasNumber = false
        while token < limit {
            if syntax.tag(token) == .number {
                hasNumber = true
            } else if hasNumber ? !continuesFigure(token) : !opensFigure(token) {
                break
            }
            token += 1
        }
        // "at seven ⟨and⟩ said"
        if hasNumber, EstimateWords.joints.contains(syntax.key(token - 1)) { token -= 1 }
        return hasNumber ? token : nil
    }

    private func opensFigure(_ token: Int) -> Bool {
        EstimateWords.bounds.contains(syntax.key(token)) || syntax.tag(token).isAdverb
    }

    private func continuesFigure(_ token: Int) -> Bool {
        syntax.tag(token).isNoun && !syntax.isTime(token)
            || EstimateWords.units.contains(syntax.key(token))
    }
}

private enum EstimateWords {
    static let at = WordKey("at")
    static let joints = WordSet("and to")
    static let putting = WordSet("put puts place places placed peg pegs pegged value values valued")
    static let bounds = WordSet(
        "about nearly almost roughly around between over under more less than some least most $ \u{20AC} \u{A3}"
    )
    static let units = WordSet("% $ \u{20AC} \u{A3} and to million billion trillion percent")
    /// What has a figure.
    static let measures = WordSet(
        """
        number toll figure figures cost costs total price prices value damage losses loss rate turnout approval support
        share odds population size chance chances deficit shortfall bill count estimate tally debt bid stake company firm
        worth budget amount age speed
        """
    )
}
