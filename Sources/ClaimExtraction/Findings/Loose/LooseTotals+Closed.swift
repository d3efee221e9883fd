/// Parts of which the words say that there are no others: "The house has 33 seats. The Reds took 14, the Blues eleven and the Greens six;
/// there are no others".
extension LooseTotals {
    /// How many sentences before the parts their whole may stand.
    private static let farthestWhole = 2
    private static let fewest = 10.0

    /// The parts before "no others" against the number before them that is nearest to their sum and a slip away from it.
    func closedByNoOthers(
        _ sentence: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let tokens = reading.sentences[sentence].tokens.prefix(80)
        guard let end = tokens.first(where: { isNoOther($0, reading) }) else { return nil }
        let here = figures.figures(ofSentence: sentence).filter { $0.end <= end }
        guard let first = here.first, (2...6).contains(here.count),
            here.allSatisfy({ $0.term != nil && $0.isAlike(first) })
        else { return nil }
        let sum = here.termSum
        let before = figures.figures(
            ofSentences: max(0, sentence - LooseTotals.farthestWhole)..<sentence
        ).filter { $0.isAlike(first) }
        guard
            // "compared with 240,000 tons last year"
            let whole = before.filter({ Slip.isLikely($0.term ?? 0, for: sum) }).min(by: {
                abs(($0.term ?? 0) - sum) < abs(($1.term ?? 0) - sum)
            }),
            let total = whole.term, total >= LooseTotals.fewest,
            here.allSatisfy({ ($0.term ?? 0) < total && $0.isOfSameUnit(whole) }),
            !before.contains(where: { $0.term == sum })
        else { return nil }
        return reading.miscount(
            .sum(here.compactMap(\.term)),
            not: total,
            [whole.tokens] + here.map(\.tokens)
        )
    }

    /// "no others are grown there", "nothing else".
    private func isNoOther(_ token: Int, _ reading: Reading) -> Bool {
        switch reading.word(token) {
        case ClosedListWords.no: ClosedListWords.others.contains(reading.word(token + 1))
        default:
            ClosedListWords.nothing.contains(reading.word(token))
                && reading.word(token + 1) == RestWords.else
        }
    }
}

private enum ClosedListWords {
    static let no = WordKey("no")
    static let others = WordSet("other others")
    static let nothing = WordSet("nothing nobody")
}
