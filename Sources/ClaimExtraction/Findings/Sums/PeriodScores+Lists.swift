/// Scores of all parts of a game in one list: "quarters of 21, 18, 25 and 22", "scored 24, 31, 22 and 29 points in the four quarters".
extension PeriodScores {
    /// As many numbers side by side as the parts that the words before or behind them name.
    func listed(in sentence: Int, _ figures: FigureTable, _ reading: Reading) -> [Score]? {
        let items = figures.figures(ofSentence: sentence)
        let tokens = reading.sentences[sentence].tokens
        guard items.count <= ListedScoreWords.most,
            let cue = tokens.first(where: {
                GamePartWords.plurals[reading.word($0)] != nil
                    // "They scored 10, 7, 3 and 12 by quarter"
                    || reading.word($0 - 1) == .by && GamePartWords.counts[reading.word($0)] != nil
            }), case let key = reading.word(cue),
            let kind = GamePartWords.plurals[key] ?? GamePartWords.counts[key]
        else { return nil }
        var run: [Figure] = []
        for item in items where isScore(item) {
            let isNext = run.last.map { last in
                let gap = last.gap(to: item)
                return (1...2).contains(gap.count)
                    && reading.hasOnly(ClosedWords.listJoints, in: gap)
            }
            guard isNext != true else {
                run.append(item)
                continue
            }
            if run.count == kind { break }
            run = [item]
        }
        guard run.count == kind, let first = run.first, let last = run.last,
            cue < first.start ? first.start - cue <= 4 : cue - last.nounEnd <= 5,
            !reading.has(ListedScoreWords.others, in: tokens)
        else { return nil }
        return run.enumerated().map { ($0 + 1, $1.quantity.value ?? 0, $1.tokens) }
    }

    private func isScore(_ figure: Figure) -> Bool {
        (figure.dimension == .count || figure.dimension == .other)
            && figure.quantity.bound == .exact
            && figure.quantity.value != nil && figure.quantity.upper == nil
            && (figure.quantity.unit == nil || figure.counts(GamePartWords.scored))
    }
}

private enum ListedScoreWords {
    /// A sentence with more figures is a table.
    static let most = 10
    /// What is counted in quarters, too.
    static let others = WordSet("profit profits loss losses sales revenue earnings growth")
}
