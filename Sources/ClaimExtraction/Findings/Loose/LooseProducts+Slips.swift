/// Products of which one figure is a slip away from what the other two give, so that the words needn't tie them.
extension LooseProducts {
    /// What stands before a sum that is paid by and by, and the payments themselves.
    static let payments = WordSet("payments instalments installments repayments")
    private static let leastCount = 20.0

    func slipped(_ sentence: Int, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        for rate in figures.figures(ofSentence: sentence) {
            if let found = ofUnit(rate, figures, reading) ?? inPayments(rate, figures, reading)
                ?? ofHolders(rate, figures, reading) ?? ofShares(rate, figures, reading)
            {
                return found
            }
        }
        return nil
    }

    /// An amount for an acre and the only one for all in its sentence or the one before.
    ///
    /// "A 40-acre field was sold for $304,000. The buyer paid $8,500 an acre."
    private func ofUnit(_ rate: Figure, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let lead = rate.end
        guard let each = rate.exact, rate.dimension == .money,
            ProductWords.articles.contains(reading.word(lead)),
            LooseProductWords.measures.contains(reading.word(lead + 1)),
            case let tokens = reading.sentences[rate.sentence].tokens,
            // "Similar ground sold for $8,100 an acre"
            !reading.has(LooseProductSlipWords.others, in: tokens),
            reading.has(LooseProductSlipWords.paying, in: tokens)
        else { return nil }
        let noun = reading.text(lead + 1).lowercased()
        let near = (rate.sentence - 1...rate.sentence).flatMap {
            figures.figures(ofSentence: $0)
        }
        let numbers = near.filter { figure in
            figure.quantity.unit.map { $0 == noun || $0 == noun + "s" } == true
        }
        let totals = amounts(near, beside: rate, reading)
        guard numbers.count == 1, totals.count == 1 else { return nil }
        return finding(numbers[0], rate, each, totals[0], figures, reading)
    }

    /// A number of payments of one size, and what they pay off.
    ///
    /// "must pay back the $96,000. She will make 48 monthly payments of $2,500"
    private func inPayments(_ rate: Figure, _ figures: FigureTable, _ reading: Reading)
        -> Finding?
    {
        guard let each = rate.exact, rate.dimension == .money,
            reading.word(rate.start - 1) == .of,
            LooseProducts.payments.contains(reading.word(rate.start - 2))
        else { return nil }
        let near = (rate.sentence - 2...rate.sentence).flatMap {
            figures.figures(ofSentence: $0)
        }
        let number = near.last {
            $0.dimension == .count && $0.nounEnd == rate.start - 1 && $0.start < rate.start
        }
        let totals = amounts(near, beside: rate, reading)
        guard let number, let total = totals.only,
            // "has made six payments of $1,500" so far
            !reading.has(ClosedWords.have, in: reading.words(4, before: number)),
            reading.has(
                LooseProductSlipWords.owing,
                in: reading.sentences[total.sentence].tokens
            )
        else { return nil }
        return finding(number, rate, each, total, figures, reading)
    }

    /// "packed 46 boxes, each holding 24 books, and 1,204 volumes left by lorry": what so many hold of something, under another name.
    private func ofHolders(_ rate: Figure, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        guard let each = rate.exact, rate.dimension == .count, rate.quantity.unit != nil,
            LooseProductSlipWords.holding.contains(reading.word(rate.start - 1)),
            reading.word(rate.start - 2) == .each
        else { return nil }
        let near = figures.figures(ofSentences: rate.sentence...rate.sentence + 1)
        let number = near.last {
            $0.dimension == .count && $0.quantity.unit != nil
                && (0...1).contains(rate.start - 2 - $0.nounEnd)
        }
        let totals = near.filter {
            $0.start > rate.end && $0.dimension == .count && $0.quantity.unit != nil
                && ($0.exact ?? 0) >= LooseProducts.leastCount
        }
        guard let number, let total = totals.first, !total.isOfSameUnit(number),
            // "and 868 people came to see them"
            !total.counts(PersonNouns.all) || rate.counts(PersonNouns.all),
            Slip.isLikely(total.exact ?? 0, for: each * (number.exact ?? 0))
        else { return nil }
        return finding(number, rate, each, total, figures, reading)
    }

    /// What each gets of a sum that is shared equally, and the number told with it.
    ///
    /// "will pay $2.4 million to 16 workers. The money will be shared equally, with $160,000 for each of them"
    private func ofShares(_ rate: Figure, _ figures: FigureTable, _ reading: Reading) -> Finding? {
        let sentences = max(0, rate.sentence - 2)...rate.sentence
        let isEven = sentences.contains {
            reading.has(LooseProductSlipWords.evenly, in: reading.sentences[$0].tokens)
        }
        guard let each = rate.exact, rate.dimension == .money,
            RateMark(of: rate, reading)?.isEach == true,
            case let near = sentences.flatMap({ figures.figures(ofSentence: $0) }),
            case let totals = amounts(near, beside: rate, reading), totals.count == 1,
            let total = totals.first, total.start < rate.start,
            // "£90,000 after their lawyers are paid", "and the rest went on a road"
            !reading.sentences[rate.sentence].tokens.contains(where: {
                LooseProductSlipWords.besides.contains(reading.word($0))
            })
        else { return nil }
        let numbers = near.filter {
            $0.dimension == .count && $0.quantity.unit != nil && $0.start < rate.start
                && ($0.exact ?? 0) >= 2 && $0.sentence == total.sentence
        }
        guard let number = numbers.only,
            isEven
                || isPaid(total, to: number, reading)
                    && reading.word(reading.sentences[rate.sentence].start) == .each
        else { return nil }
        return finding(number, rate, each, total, figures, reading)
    }

    /// "€3.6 million to 24 survivors".
    private func isPaid(_ total: Figure, to number: Figure, _ reading: Reading) -> Bool {
        (1...3).contains(number.start - total.nounEnd)
            && LooseProductSlipWords.receiving.contains(reading.word(total.nounEnd))
    }

    /// The amounts of the rate's coin that are greater than it and for nothing each.
    private func amounts(_ near: [Figure], beside rate: Figure, _ reading: Reading) -> [Figure] {
        near.filter {
            $0.tokens != rate.tokens && $0.dimension == rate.dimension && $0.isOfSameUnit(rate)
                && ($0.plain ?? 0) > (rate.plain ?? 0) && RateMark(of: $0, reading) == nil
        }
    }

    /// What disagrees, where one of the three is a slip away from what the others give and no figure around is the product.
    private func finding(
        _ number: Figure,
        _ rate: Figure,
        _ each: Double,
        _ total: Figure,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let count = number.exact, let sum = total.exact, count >= 2,
            case let product = count * each, abs(product - sum) > 0.02 * product + total.slack,
            Slip.isLikely(sum, for: product) || Slip.isLikely(each, for: sum / count)
                || Slip.isLikely(count, for: sum / each),
            !figures.figures(aroundSentence: rate.sentence).contains(where: {
                $0.tokens != total.tokens && $0.dimension == total.dimension
                    && abs(($0.plain ?? 0) - product) <= 0.005 * product
            })
        else { return nil }
        return reading.miscount(
            .product(count, each),
            not: sum,
            [number, rate, total].sorted { $0.start < $1.start }
        )
    }
}

private enum LooseProductSlipWords {
    static let others = WordSet(
        "similar comparable other another average typical nearby earlier previous elsewhere ago"
    )
    static let paying = WordSet("paid pay pays paying price cost costs came comes works amounts is")
    static let owing = WordSet(
        """
        pay pays paid paying repay repays repaid repaying back owe owes owed return returned restitution compensation debt loan fine
        fined refund refunded settle settled
        """
    )
    static let besides = WordSet("after rest remainder also plus besides another further")
    static let receiving = WordSet("to among between for")
    static let evenly = WordSet("equally evenly equal")
    static let holding = WordSet(
        "holding containing carrying seating with weighing sleeping housing"
    )
}
