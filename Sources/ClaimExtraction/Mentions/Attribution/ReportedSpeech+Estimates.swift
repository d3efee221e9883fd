// What somebody takes a figure for: "Police put the toll at 14".
extension ReportedSpeech {
    /// The figure with what it measures, where a verb of putting and "at" with a number stand around it; the thing may be a
    /// relative pronoun before who puts it: "a cost that he put ⟨at $4 million⟩".
    func estimate(verb group: VerbGroup, index: Int, earlier: EarlierReport?) -> AttributionDraft? {
        guard EstimateWords.putting.contains(syntax.key(group.head)), !group.isPassive,
            group.isFinite, let source = subject(of: group, index: index, earlier: earlier),
            !sources.isRelativePronoun(source.lowerBound)
        else { return nil }
        let start = group.tokens.upperBound
        let limit = min(syntax.limit(from: start), start + 14)
        guard
            let end = lead(from: start, limit: limit, source) ?? figure(from: start, limit, source)
        else { return nil }
        return AttributionDraft(
            source: source,
            cue: group.tokens,
            content: start..<end,
            isStatement: true
        )
    }

    private func figure(from start: Int, _ limit: Int, _ source: Range<Int>) -> Int? {
        guard
            let at = (start..<max(start, limit)).first(where: {
                syntax.key($0) == EstimateWords.at || syntax.isMark($0)
                    || syntax.verbGroup(at: $0) != nil
            }), syntax.key(at) == EstimateWords.at,
            at == start
                ? opensRelative(source)
                : (start..<at).contains(where: { EstimateWords.measures.contains(syntax.key($0)) }),
            let end = figureEnd(from: at + 1, limit: limit)
        else { return nil }
        return end
    }

    /// "The poll put ⟨her ahead, 48 percent to 41⟩", "has ⟨Lind three points ahead⟩": who leads, as a poll finds.
    private func lead(from start: Int, limit: Int, _ source: Range<Int>) -> Int? {
        guard isOfDocument(source), let object = syntax.phraseEnd(from: start) else { return nil }
        for token in object - 1..<max(object - 1, min(limit, object + 4)) {
            if syntax.isMark(token) { return nil }
            if EstimateWords.leads.contains(syntax.key(token)) {
                let next = syntax.mark(token + 1) == .comma ? token + 2 : token + 1
                guard syntax.tag(next) == .number else { return token + 1 }
                return (next..<max(next, limit)).first {
                    syntax.isMark($0) && syntax.mark($0) != .other
                        || syntax.verbGroup(at: $0) != nil
                } ?? limit
            }
        }
        return nil
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
    static let putting = WordSet(
        "put puts place places placed peg pegs pegged value values valued estimate estimates estimated"
    )
    static let leads = WordSet("ahead behind level")
    static let bounds = WordSet(
        "about nearly almost roughly around between over under more less than some least most $ \u{20AC} \u{A3}"
    )
    static let units = WordSet("% $ \u{20AC} \u{A3} and to million billion trillion percent")
    /// What has a figure.
    static let measures = WordSet(
        """
        number toll figure figures cost costs total price prices value damage losses loss rate turnout approval support
        share odds population size chance chances deficit shortfall bill count estimate tally debt bid stake company firm
        worth budget amount age speed volume flow level levels weight length height depth distance temperature strength
        population crowd turnout probability likelihood growth inflation unemployment income revenue revenues sales profit
        profits output production supply demand capacity share stock debts gap margin average median total sum burden
        liability liabilities savings spending expenditure consumption emissions magnitude wealth assets fortune holdings backlog
        """
    )
}
