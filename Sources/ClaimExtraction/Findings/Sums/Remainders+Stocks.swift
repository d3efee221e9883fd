/// What a stock has come to by what came in and what went out.
extension Remainders {
    /// How many sentences before its outcome the stock may stand.
    private static let reach = 2
    private static let most = 8
    private static let least = 30.0

    /// What a stock has come to, told otherwise.
    ///
    /// "It started last year with 8,450 appeals. A further 12,300 were lodged and 14,900 were decided, so that 6,850 were still open".
    ///
    /// Which of the two came in isn't asked: the outcome is a slip away from the one or the other way round.
    func stock(_ items: ArraySlice<Figure>, _ figures: FigureTable, _ reading: Reading) -> Finding?
    {
        guard
            let outcome = items.last(where: { isOutcome($0, reading) }), let told = outcome.exact,
            told >= Remainders.least, outcome.dimension != .duration,
            case let near = (outcome.sentence - Remainders.reach...outcome.sentence)
                .flatMap({ figures.figures(ofSentence: $0) })
                .filter({
                    $0.start < outcome.start && $0.exact != nil && isFlow($0, with: outcome)
                        && RateMark(of: $0, reading)?.isEach != false
                }), (3...Remainders.most).contains(near.count)
        else { return nil }
        let flows = near.suffix(2)
        let opening = near.dropLast(2).last { isOpening($0, reading) }
        guard let opening, let stock = opening.exact, flows[flows.startIndex].isAlike(opening),
            let first = flows.first, let second = flows.last, let one = first.exact,
            let other = second.exact, first.sentence >= outcome.sentence - 1,
            !WorkedSum.isMade(outcome, of: [opening, first, second])
        else { return nil }
        for sign in [1.0, -1] {
            let left = stock + sign * (one - other)
            guard left > 0, left != told, Slip.isLikely(told, for: left),
                // What is so little is near the stock anyway.
                abs(one - other) > 0.01 * stock
            else { continue }
            let terms = sign > 0 ? (first, one, second, other) : (second, other, first, one)
            return reading.miscount(
                Calculation(
                    "\(number: stock) + \(number: terms.1) − \(number: terms.3)",
                    left
                ),
                not: told,
                [opening, first, second, outcome]
            )
        }
        return nil
    }

    /// Of the outcome's unit, or a bare number beside it: "a further 12,300".
    private func isFlow(_ figure: Figure, with outcome: Figure) -> Bool {
        if figure.dimension == outcome.dimension {
            return outcome.dimension == .count || figure.isOfSameUnit(outcome)
        }
        // "brought in 14,300 tonnes and millers took 22,900"
        return outcome.isMeasure && figure.isAlike(outcome)
    }

    /// "began the year with 8,450", "At the start of the month 620 patients": what there was first.
    private func isOpening(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        return reading.has(StockWords.openings, in: sentence.before(figure.start, 10))
            || reading.has(StockWords.openings, in: sentence.behind(figure.nounEnd, 8))
    }

    /// "6,850 were still open on 31 December", "so that it had 275 at the end", "leaving 575".
    private func isOutcome(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        return reading.has(StockWords.outcomes, in: sentence.before(figure.start, 5))
            || reading.has(StockWords.ends, in: sentence.behind(figure.nounEnd, 8))
    }
}

enum StockWords {
    static let openings = WordSet(
        """
        began begin begins beginning started start starts starting opened opening had january jan jan. opens
        """
    )
    static let outcomes = WordSet(
        "leaving left leaves ended ending ends end closed closing finished finishing remained now so held holds"
    )
    static let ends = WordSet(
        """
        end december remained remain remaining left still outstanding waiting pending open afterwards now
        """
    )
}
