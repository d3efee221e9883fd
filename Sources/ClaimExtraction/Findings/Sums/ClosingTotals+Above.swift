/// Totals that open a sentence further down than their parts.
///
/// "One firm was paid £412,000, the second £388,000 and the third £95,000. Nobody saw a stone. … In all, she said, £985,000
/// had gone."
extension ClosingTotals {
    /// How many sentences above the total its parts may stand.
    private static let reach = 12
    /// Where in its sentence the total stands at the latest.
    private static let latest = 9

    /// The total against the only list of three or more like figures above it, where it is a slip away from their sum.
    ///
    /// Silent if any choice of the nearest like figures, each added or taken off, makes it.
    func ofPartsAbove(
        _ whole: Figure,
        _ items: ArraySlice<Figure>,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard items.count == 1, let said = whole.exact, opensAsTotal(whole, reading)
        else { return nil }
        let above = (whole.sentence - ClosingTotals.reach..<whole.sentence).map { sentence in
            figures.figures(ofSentence: sentence).filter {
                // "3,200 people came on Friday, 5,600 on Saturday and 4,600 on Sunday"
                $0.exact != nil && $0.dimension == whole.dimension && $0.isOfSameUnit(whole)
            }
        }
        let lists = above.filter { $0.count >= 3 }
        guard let parts = lists.only,
            Slip.isLikely(said, for: parts.compactMap(\.exact).reduce(0, +)),
            !WorkedSum.isMade(whole, of: above.flatMap(\.self)),
            !isHedged(reading.sentences[parts[0].sentence].tokens, reading)
        else { return nil }
        return WorkedSum.missedTotal(whole, parts, reading)
    }

    /// "In all, she said, £985,000", "Altogether £985,000", "All told, …".
    func opensAsTotal(_ whole: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[whole.sentence].start
        let opening = start..<whole.start
        guard (1...ClosingTotals.latest).contains(opening.count), !isHedged(opening, reading)
        else { return false }
        let words = opening.prefix(2).map { reading.word($0) }
        // "The total of 12,400 was a record"
        let isNamed =
            ClosedWords.definite.contains(words[0])
            && reading.has(ClosingTotals.totals, in: opening.dropFirst().prefix(3))
            && ClosingTotals.leads.contains(reading.word(whole.start - 1))
        return isNamed || ClosingTotals.openings.contains(words[0])
            || words.count == 2 && ClosingTotals.pairs.contains { $0 == words[0] && $1 == words[1] }
    }

    private func isHedged(_ range: Range<Int>, _ reading: Reading) -> Bool {
        reading.has(SumWords.hedges, in: range)
    }

    private static let totals = WordSet("total combined")
    private static let leads = WordSet("of was is to at")
    private static let openings = WordSet("altogether")
    private static let pairs: [(WordKey, WordKey)] = [
        ("in", "all"), ("in", "total"), ("all", "told"),
    ]
}
