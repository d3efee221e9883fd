/// Finds products that miss: "62 officers … $30,000 each … $18.6 million", "$12 a month … $14,400 over ten years".
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
            if let period = PeriodRate(rate, reading) {
                let found =
                    twoRates(period, at: index, figures, reading)
                    ?? rateOfTotal(period, at: index, figures, reading)
                    ?? overTime(period, figures, reading)
                if let found { findings.append(found) }
            } else if let found = times(rate, at: index, figures, reading) {
                findings.append(found)
            }
        }
    }

    // MARK: Rate and time

    /// "300 calls a day, or 72,000 in the 90 days", "$12 a month … $14,400 over the ten years".
    private func overTime(
        _ rate: PeriodRate,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let place = rate.figure.sentence
        for sentence in place...place + 1 {
            let items = Array(figures.figures(ofSentence: sentence).prefix(24))
            for (index, total) in items.enumerated() {
                guard let value = total.plain,
                    total.tokens.lowerBound > rate.figure.tokens.upperBound,
                    total.isOfSameUnit(rate.figure),
                    total.quantity.unit != nil || sentence == place,
                    let length = Products.length(
                        of: total,
                        items.dropFirst(index + 1).first,
                        reading
                    )
                        ?? Products.length(before: total, items, index, reading),
                    PeriodRate(total, reading) == nil
                else { continue }
                let count = length.days / rate.days
                guard count > 1.5 else { continue }
                let product = (rate.figure.plain ?? 0) * count
                let slack =
                    rate.figure.slack * count + total.slack + product * 0.05
                guard abs(product - value) > slack else { return nil }
                // In another sentence only a slip by a factor of ten is sure to mean the same money.
                guard sentence == place || WorkedSum.isSlipOfTen(value, product) else { continue }
                return Finding(
                    kind: .arithmetic,
                    message: "\(WorkedSum.number(rate.figure.plain ?? 0)) × "
                        + "\(WorkedSum.number((count * 10).rounded() / 10)) = "
                        + "\(WorkedSum.number(product.rounded())), not \(WorkedSum.number(value)).",
                    spans: [rate.figure, total, length.figure].map {
                        reading.tokens.span($0.tokens)
                    }
                )
            }
        }
        return nil
    }

    /// "120,000 visitors in its first 10 days, or 1,200 a day": the rate that a total and its time give.
    private func rateOfTotal(
        _ rate: PeriodRate,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard index > 1, let value = rate.figure.plain else { return nil }
        let length = figures.figures[index - 1]
        // "its first 10 days"
        let isFirst = index > 2 && figures.figures[index - 2].dimension == .ordinal
        let total = figures.figures[index - (isFirst ? 3 : 2)]
        guard length.sentence == rate.figure.sentence, total.sentence == rate.figure.sentence,
            let sum = total.plain, total.isOfSameUnit(rate.figure),
            let span = Products.length(of: total, length, reading), span.days >= rate.days,
            rate.figure.tokens.lowerBound - length.tokens.upperBound <= 8,
            (length.tokens.upperBound..<max(length.tokens.upperBound, rate.figure.tokens.lowerBound))
                .allSatisfy({ !reading.tags[$0].isFiniteVerb }),
            rate.figure.tokens.lowerBound > length.tokens.upperBound,
            isRestating(rate.figure, reading)
        else { return nil }
        let actual = sum / (span.days / rate.days)
        let slack = rate.figure.slack + 0.06 * actual + total.slack * rate.days / span.days
        guard abs(actual - value) > slack else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "\(WorkedSum.number(sum)) ÷ "
                + "\(WorkedSum.number((span.days / rate.days * 10).rounded() / 10)) = "
                + "\(WorkedSum.number(actual)), not \(WorkedSum.number(value)).",
            spans: [total, length, rate.figure].map { reading.tokens.span($0.tokens) }
        )
    }

    /// "…, or 1,200 a day", "…, an average of 1,200 a day".
    private func isRestating(_ rate: Figure, _ reading: Reading) -> Bool {
        let start = rate.tokens.lowerBound
        return ProductWords.restating.contains(reading.tokens.key[start - 1])
            || (start >= 2 && reading.tokens.key[start - 1] == ProductWords.of
                && ProductWords.averages.contains(reading.tokens.key[start - 2]))
    }

    /// "six trips a day, 52 a week", "$100 a month, or $1,400 a year".
    private func twoRates(
        _ rate: PeriodRate,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard index + 1 < figures.figures.count,
            let other = PeriodRate(figures.figures[index + 1], reading),
            rate.figure.isOfSameUnit(other.figure), rate.figure.sentence == other.figure.sentence,
            let value = rate.figure.plain, let total = other.figure.plain, rate.days != other.days
        else { return nil }
        let between =
            rate.end..<max(rate.end, other.figure.tokens.lowerBound)
        guard (1...2).contains(between.count),
            between.allSatisfy({ ProductWords.restating.contains(reading.tokens.key[$0]) })
        else { return nil }
        let count = other.days / rate.days
        let product = value * count
        // A week may have five days and a year forty weeks.
        let least = product * (rate.days < 28 ? 0.6 : 0.9)
        let slack = rate.figure.slack * count + other.figure.slack + 0.06 * product
        guard total > product + slack || total < least - slack else { return nil }
        return Finding(
            kind: .arithmetic,
            message:
                "\(WorkedSum.number(value)) × \(WorkedSum.number((count * 10).rounded() / 10)) "
                + "= \(WorkedSum.number(product.rounded())), not \(WorkedSum.number(total)).",
            spans: [rate.figure, other.figure].map { reading.tokens.span($0.tokens) }
        )
    }

    private struct Length {
        let figure: Figure
        let days: Double
    }

    /// "$450 a month for two years, $12,800 in all".
    private static func length(
        before total: Figure,
        _ items: [Figure],
        _ index: Int,
        _ reading: Reading
    ) -> Length? {
        guard index > 1, Products.isTotal(total, reading) else { return nil }
        let next = items[index - 1]
        let before = next.tokens.lowerBound - 1
        guard next.dimension == .duration, next.quantity.bound == .exact, before >= 0,
            ProductWords.during.contains(reading.tokens.key[before]),
            let value = next.quantity.value, next.quantity.upper == nil,
            let days = next.quantity.unit.flatMap({ ProductWords.days[WordKey($0)] })
        else { return nil }
        return Length(figure: next, days: days * value)
    }

    /// The time over which a total runs, where it follows at once: "over the ten years", "in 90 days".
    private static func length(
        of total: Figure,
        _ next: Figure?,
        _ reading: Reading
    ) -> Length? {
        guard let next, next.dimension == .duration, next.quantity.bound == .exact,
            let value = next.quantity.value, next.quantity.upper == nil,
            let days = next.quantity.unit.flatMap({ ProductWords.days[WordKey($0)] })
        else { return nil }
        let between =
            total.tokens
            .upperBound..<max(
                total.tokens.upperBound,
                next.tokens.lowerBound
            )
        guard (1...5).contains(between.count),
            between.contains(where: { ProductWords.during.contains(reading.tokens.key[$0]) }),
            between.allSatisfy({ reading.tokens.kind[$0] == .word && !reading.tags[$0].isVerb })
                || isPassive(between, reading)
        else { return nil }
        return Length(figure: next, days: days * value)
    }

    /// "were born in".
    private static func isPassive(_ between: Range<Int>, _ reading: Reading) -> Bool {
        between.count >= 3
            && ProductWords.being.contains(reading.tokens.key[between.upperBound - 3])
            && ProductWords.during.contains(reading.tokens.key[between.upperBound - 1])
    }

    // MARK: Rate and number

    /// "Five storms cost $240,000 each, $2.1 million in all".
    ///
    /// Silent if any number of the sentence times the rate gives the total, or if several totals may be meant.
    private func times(
        _ rate: Figure,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard let value = rate.plain, rate.dimension != .count, rate.dimension != .duration,
            isEach(rate, figures, reading)
        else { return nil }
        let here = figures.figures(ofSentence: rate.sentence)
        let counts = here.filter {
            $0.exact != nil && $0.dimension == .count && $0.quantity.unit != nil
                && ($0.plain ?? 0) >= 2
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

    /// "$2.1 million in all", "a total of $2.1 million".
    private static func isTotal(_ figure: Figure, _ reading: Reading) -> Bool {
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
        WordKey("hour"): 1 / 24.0, WordKey("hours"): 1 / 24.0, WordKey("day"): 1,
        WordKey("days"): 1, WordKey("night"): 1, WordKey("nights"): 1,
        WordKey("week"): 7, WordKey("weeks"): 7, WordKey("fortnight"): 14,
        WordKey("month"): 30.4375, WordKey("months"): 30.4375, WordKey("quarter"): 91.3125,
        WordKey("year"): 365.25, WordKey("years"): 365.25, WordKey("decade"): 3652.5,
        WordKey("decades"): 3652.5,
    ]
}
