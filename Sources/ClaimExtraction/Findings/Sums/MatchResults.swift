/// Finds matches won, lost and drawn that don't come to those that were played.
///
/// "has lost three of its eight matches, won four and drawn two", "played 22, won 15 and lost nine". Where one of the three
/// isn't told the others may be fewer than all, but not more.
struct MatchResults: ConsistencyCheck {
    let triggers = [Trigger(figures: 3, cues: ResultWords.lost)]

    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            let counts = items.filter { $0.dimension == .count && $0.exact != nil }
            let results = [ResultWords.won, ResultWords.lost, ResultWords.drawn].map { verbs in
                counts.filter { isBehind(verbs, $0, reading) }
            }
            let parts = results.joined().sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
            // Each once: two seasons have two of each.
            guard items.count <= 8, results.allSatisfy({ $0.count <= 1 }), parts.count >= 2,
                let all = played(besides: parts, of: counts, reading), let total = all.exact
            else { continue }
            let sum = parts.reduce(0) { $0 + ($1.exact ?? 0) }
            guard sum > total || parts.count == 3 && sum < total,
                parts.allSatisfy({ ($0.exact ?? 0) <= total }), sum <= 1.5 * total
            else { continue }
            findings.append(WorkedSum.finding(parts, sum: sum, against: all, reading))
        }
    }

    /// Whether a verb stands right before the figure: "won four".
    private func isBehind(_ verbs: WordSet, _ figure: Figure, _ reading: Reading) -> Bool {
        figure.tokens.lowerBound > 0
            && verbs.contains(reading.tokens.key[figure.tokens.lowerBound - 1])
    }

    /// The only other number that counts matches, or stands behind "played".
    private func played(besides parts: [Figure], of counts: [Figure], _ reading: Reading) -> Figure?
    {
        let others = counts.filter { count in
            !parts.contains { $0.tokens == count.tokens }
                && (isBehind(ResultWords.played, count, reading)
                    || count.quantity.unit.map { ResultWords.matches.contains(Figure.head(of: $0)) }
                        == true)
        }
        return others.count == 1 ? others.first : nil
    }
}

private enum ResultWords {
    static let won = WordSet("won win wins winning")
    static let lost = WordSet("lost lose loses losing")
    static let drawn = WordSet("drew drawn draw draws drawing tied")
    static let played = WordSet("played play plays playing")
    static let matches = WordSet("matches games fixtures bouts fights contests")
}
