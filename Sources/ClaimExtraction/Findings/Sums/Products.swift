/// Finds products that miss: "62 officers … $30,000 each … $18.6 million", "five storms cost $240,000 each, $2.1 million in
/// all".
struct Products: ConsistencyCheck {
    func addFindings(
        of reading: Reading,
        _ figures: FigureTable,
        to findings: inout [Finding]
    ) {
        for index in figures.figures.indices {
            let rate = figures.figures[index]
            // A sentence with more figures is a table.
            guard rate.plain != nil, figures.figures(ofSentence: rate.sentence).count <= 24 else {
                continue
            }
            guard isForEach(rate, reading),
                let found = times(rate, at: index, figures, reading)
            else { continue }
            findings.append(found)
        }
    }

    /// Whether it isn't for a time, unless that is for each as well: "20 litres a day each".
    private func isForEach(_ rate: Figure, _ reading: Reading) -> Bool {
        guard let period = PeriodRate(rate, reading) else { return true }
        return period.end < reading.tokens.count
            && ProductWords.each.contains(reading.tokens.key[period.end])
    }

    /// "Five storms cost $240,000 each, $2.1 million in all".
    ///
    /// Silent if any number of the sentence times the rate gives the total, or if several totals may be meant.
    private func times(
        _ rate: Figure,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let value = rate.plain, rate.dimension != .duration, isEach(rate, figures, reading)
        else { return nil }
        let here = figures.figures(ofSentence: rate.sentence)
        let isCount = rate.dimension == .count
        let counts = here.filter {
            $0.exact != nil && $0.dimension == .count && $0.quantity.unit != nil
                && ($0.plain ?? 0) >= 2
                && (!isCount || $0.tokens.upperBound <= rate.tokens.lowerBound)
        }
        guard
            let count = counts.count == 1 && counts[0].isNear(rate)
                ? counts[0] : counted(by: rate, figures, reading),
            let number = count.plain
        else { return nil }
        let product = number * value
        let slack = number * rate.slack
        let totals = [rate.sentence - 1, rate.sentence, rate.sentence + 1].flatMap { sentence in
            figures.figures(ofSentence: sentence).prefix(24).filter {
                $0.tokens != rate.tokens && $0.isOfSameUnit(rate) && $0.dimension == rate.dimension
                    && ($0.plain ?? 0) > value
                    // "eight coaches with 36 berths each, 268 in all"
                    && (!isCount || isTotal(behind: rate, $0, reading))
            }
        }
        let amounts = totals.map { total in
            Total(total, times: multiplier(of: total, in: here, reading))
        }
        guard
            !amounts.contains(where: {
                abs($0.value - product) <= slack + $0.slack + 0.05 * product
            })
        else { return nil }
        for total in amounts {
            let isSlip = WorkedSum.isSlipOfTen(total.value, product)
            let isSum =
                Products.isTotal(total.figure, reading) || isTotal(after: rate, total, reading)
                || isSplit(total.figure, rate, reading)
                || isInApposition(rate, to: total.figure, reading)
            guard isSlip || (isSum && total.value > product / 4 && total.value < product * 4) else {
                continue
            }
            return Finding(
                kind: .arithmetic,
                message: "\(WorkedSum.number(number)) × \(WorkedSum.number(value)) = "
                    + "\(WorkedSum.number(product)), not \(WorkedSum.number(total.value)).",
                spans: [count, rate, total.figure].map { reading.tokens.span($0.tokens) }
                    .sorted { $0.start < $1.start }
            )
        }
        return nil
    }

    /// "It reported 19 bombs … Each bomb cost $4,000": the number of a sentence before, where it counts the noun behind
    /// "each".
    private func counted(by rate: Figure, _ figures: FigureTable, _ reading: Reading) -> Figure? {
        let sentence = reading.sentences[rate.sentence].tokens
        guard
            figures.figures(ofSentence: rate.sentence).allSatisfy({
                $0.dimension == .money || $0.dimension == .duration
            })
        else { return nil }
        let each = (sentence.lowerBound..<rate.tokens.lowerBound).first {
            reading.tokens.key[$0] == ProductWords.eachOne
        }
        guard let each, rate.tokens.lowerBound - each <= 8 else { return nil }
        let before = (rate.sentence - 2..<rate.sentence).flatMap {
            figures.figures(ofSentence: $0)
        }
        let earlier = before.filter { figure in
            guard let value = figure.exact, figure.quantity.unit != nil else { return false }
            return figure.dimension == .count && value >= 2
        }
        return earlier.count == 1 ? earlier.first : nil
    }

    private struct Total {
        let figure: Figure
        let value: Double
        let slack: Double
        let isMultiple: Bool

        init(_ figure: Figure, times factor: Double?) {
            self.figure = figure
            value = (figure.plain ?? 0) * (factor ?? 1)
            slack = figure.slack * (factor ?? 1)
            isMultiple = factor != nil
        }
    }

    /// "twice as much in all as the $800,000": the number before the total.
    private func multiplier(
        of total: Figure,
        in items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Double? {
        let factor = items.last { $0.tokens.upperBound <= total.tokens.lowerBound }
        guard let factor, factor.dimension == .ratio, let value = factor.quantity.value, value >= 2,
            total.tokens.lowerBound - factor.tokens.upperBound <= 8,
            (factor.tokens.upperBound..<total.tokens.lowerBound).contains(where: {
                ProductWords.comparing.contains(reading.tokens.key[$0])
            })
        else { return nil }
        return value
    }

    /// "cost $240,000 each", "each of the 62 officers was paid $30,000", "$30 apiece".
    private func isEach(_ rate: Figure, _ figures: FigureTable, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        let end = rate.tokens.upperBound
        if end < tokens.count, ProductWords.each.contains(tokens.key[end]) { return true }
        if rate.nounEnd < tokens.count, ProductWords.each.contains(tokens.key[rate.nounEnd]) {
            return true
        }
        if PeriodRate(rate, reading) != nil { return isForEach(rate, reading) }
        let sentence = reading.sentences[rate.sentence].tokens
        let start = max(sentence.lowerBound, rate.tokens.lowerBound - 12)
        return (start..<rate.tokens.lowerBound).contains {
            tokens.key[$0] == ProductWords.eachOne && $0 + 1 < tokens.count
                && (tokens.key[$0 + 1] == ProductWords.of || reading.tags[$0 + 1].isNoun)
        }
    }

    /// "$2 million, split evenly among five towns, each of which gets $500,000".
    private func isSplit(_ total: Figure, _ rate: Figure, _ reading: Reading) -> Bool {
        guard total.sentence == rate.sentence, total.tokens.upperBound < rate.tokens.lowerBound
        else {
            return false
        }
        return (total.tokens.upperBound..<rate.tokens.lowerBound).contains {
            ProductWords.splitting.contains(reading.tokens.key[$0])
        }
    }

    /// "won £1.32m on Saturday, £120,000 each": a figure behind a comma, with no verb between.
    private func isInApposition(_ rate: Figure, to total: Figure, _ reading: Reading) -> Bool {
        guard total.sentence == rate.sentence, rate.tokens.lowerBound > total.tokens.upperBound,
            ProductWords.restating.contains(reading.tokens.key[rate.tokens.lowerBound - 1])
        else { return false }
        let between = total.tokens.upperBound..<rate.tokens.lowerBound - 1
        return between.count <= 6
            && between.allSatisfy {
                reading.tokens.kind[$0] != .punctuation && !reading.tags[$0].isVerb
            }
    }

    /// Whether a number of things is the total of "36 berths each": it follows, and says so.
    private func isTotal(behind rate: Figure, _ total: Figure, _ reading: Reading) -> Bool {
        total.sentence == rate.sentence && total.tokens.lowerBound > rate.nounEnd
            && total.tokens.lowerBound - rate.nounEnd <= 8 && Products.isTotal(total, reading)
    }

    /// "$2.1 million in all", "a total of $2.1 million".
    static func isTotal(_ figure: Figure, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        let around =
            max(0, figure.tokens.lowerBound - 3)..<min(tokens.count, figure.tokens.upperBound + 3)
        return around.contains { ProductWords.totals.contains(tokens.key[$0]) }
            || around.dropLast().contains {
                tokens.key[$0] == ProductWords.in && tokens.key[$0 + 1] == ProductWords.all
            }
    }

    /// "each, twice as much in all as …".
    private func isTotal(after rate: Figure, _ total: Total, _ reading: Reading) -> Bool {
        guard total.isMultiple, total.figure.sentence == rate.sentence,
            rate.tokens.upperBound < total.figure.tokens.lowerBound
        else { return false }
        let between = rate.tokens.upperBound..<total.figure.tokens.lowerBound
        return between.dropLast().contains {
            reading.tokens.key[$0] == ProductWords.in
                && reading.tokens.key[$0 + 1] == ProductWords.all
        }
    }
}

extension Figure {
    /// Whether two figures of a sentence stand in one clause.
    fileprivate func isNear(_ other: Figure) -> Bool {
        abs(tokens.lowerBound - other.tokens.lowerBound) <= 25
    }
}

extension WorkedSum {
    /// Whether two numbers differ by a factor of ten, a hundred or a thousand: a slip with noughts.
    static func isSlipOfTen(_ first: Double, _ second: Double) -> Bool {
        guard first > 0, second > 0 else { return false }
        var ratio = max(first, second) / min(first, second)
        guard ratio > 5, ratio < 2000 else { return false }
        while ratio > 5 { ratio /= 10 }
        return ratio > 0.93 && ratio < 1.07
    }
}

enum ProductWords {
    static let of = WordKey("of")
    static let `in` = WordKey("in")
    static let all = WordKey("all")
    static let eachOne = WordKey("each")
    static let each = WordSet("each apiece")
    static let articles = WordSet("a an per each every")
    static let averages = WordSet("average mean averaging averaged")
    static let splitting = WordSet("split divided shared evenly equally")
    static let restating = WordSet(", or ( and")
    static let during = WordSet("over in during for within")
    static let being = WordSet("were was are is")
    static let comparing = WordSet("as the")
    static let totals = WordSet("total altogether totaling totalling combined")
    static let days: [WordKey: Double] = [
        WordKey("minute"): 1 / 1440.0, WordKey("minutes"): 1 / 1440.0, WordKey("hour"): 1 / 24.0,
        WordKey("hours"): 1 / 24.0, WordKey("day"): 1,
        WordKey("days"): 1, WordKey("night"): 1, WordKey("nights"): 1,
        WordKey("week"): 7, WordKey("weeks"): 7, WordKey("fortnight"): 14,
        WordKey("month"): 30.4375, WordKey("months"): 30.4375, WordKey("quarter"): 91.3125,
        WordKey("year"): 365.25, WordKey("years"): 365.25, WordKey("decade"): 3652.5,
        WordKey("decades"): 3652.5,
    ]
}
