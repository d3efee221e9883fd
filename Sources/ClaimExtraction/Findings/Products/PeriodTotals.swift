/// Finds totals that a rate and its time don't give: "300 calls a day, or 72,000 in the 90 days", "$12 a month … $14,400
/// over the ten years".
struct PeriodTotals: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: ProductWords.periods)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices {
            let rate = figures.figures[index]
            // A sentence with more figures is a table.
            guard rate.plain != nil, figures.figures(ofSentence: rate.sentence).count <= 24,
                let period = PeriodRate(rate, reading)
            else { continue }
            let found =
                rateOfTotal(period, at: index, figures, reading)
                ?? rateOfCalendarTotal(period, at: index, figures, reading)
                ?? overTime(period, figures, reading)
            if let found { findings.append(found) }
        }
    }

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
                    let length = PeriodTotals.length(
                        of: total,
                        items.dropFirst(index + 1).first,
                        reading
                    )
                        ?? PeriodTotals.length(before: total, items, index, reading),
                    PeriodRate(total, reading) == nil,
                    // "65 a day, or 130 a week, and so 6,500 in a year of fifty weeks"
                    !items[..<index].contains(where: {
                        $0.tokens.lowerBound > rate.figure.tokens.lowerBound
                            && $0.isOfSameUnit(total) && PeriodRate($0, reading) != nil
                    })
                else { continue }
                let count = length.days / rate.days
                guard count > 1.5 else { continue }
                let product = (rate.figure.plain ?? 0) * count
                let slack =
                    rate.figure.slack * count + total.slack + product * 0.05
                guard abs(product - value) > slack else { return nil }
                // In another sentence only a slip by a factor of ten, or "That came to", is sure to mean the same money.
                guard
                    sentence == place || WorkedSum.isSlipOfTen(value, product)
                        || isSum(total, reading) && value < 4 * product && product < 4 * value
                else { continue }
                return Finding(
                    kind: .arithmetic,
                    message: "\(number: rate.figure.plain ?? 0) × "
                        + "\(number: (count * 10).rounded() / 10) = "
                        + "\(number: product.rounded()), not \(number: value).",
                    spans: reading.spans(of: [rate.figure, total, length.figure])
                )
            }
        }
        return nil
    }

    /// "That came to £21,200": what the sentence before gives.
    private func isSum(_ total: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[total.sentence].tokens.lowerBound
        return (2...5).contains(total.tokens.lowerBound - start)
            && ProductWords.sums.contains(reading.tokens.key[start])
            && ProductWords.coming.contains(reading.tokens.key[start + 1])
    }

    /// "120,000 visitors in its first 10 days, or 1,200 a day": the rate that a total and its time give.
    private func rateOfTotal(
        _ rate: PeriodRate,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard index > 1, let value = rate.figure.plain else { return nil }
        if let found = rateOfLedTotal(rate, at: index, figures, reading) { return found }
        let length = figures.figures[index - 1]
        // "its first 10 days"
        let isFirst = index > 2 && figures.figures[index - 2].dimension == .ordinal
        let total = figures.figures[index - (isFirst ? 3 : 2)]
        guard length.sentence == rate.figure.sentence, total.sentence == rate.figure.sentence,
            let sum = total.plain, total.isOfSameUnit(rate.figure),
            let span = PeriodTotals.length(of: total, length, reading), span.days >= rate.days,
            rate.figure.tokens.lowerBound - length.tokens.upperBound <= 8,
            (length.tokens.gap(to: rate.figure.tokens))
                .allSatisfy({ !reading.tags[$0].isFiniteVerb }),
            rate.figure.tokens.lowerBound > length.tokens.upperBound,
            isRestating(rate.figure, reading)
        else { return nil }
        let actual = sum / (span.days / rate.days)
        let slack = rate.figure.slack + 0.06 * actual + total.slack * rate.days / span.days
        guard abs(actual - value) > slack else { return nil }
        return Finding(
            kind: .arithmetic,
            message: "\(number: sum) ÷ \(number: (span.days / rate.days * 10).rounded() / 10) = "
                + "\(number: actual), not \(number: value).",
            spans: reading.spans(of: [total, length, rate.figure])
        )
    }

    /// "$1.8 million last year, or about $15,000 a month": the total of a year or a month that is named.
    private func rateOfCalendarTotal(
        _ rate: PeriodRate,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard index > 0, let value = rate.figure.plain, isRestating(rate.figure, reading),
            reading.tokens.key[rate.figure.tokens.lowerBound - 1] != .and
        else { return nil }
        let total = figures.figures[index - 1]
        let between =
            total.nounEnd..<max(total.nounEnd, rate.figure.tokens.lowerBound)
        guard total.sentence == rate.figure.sentence, let sum = total.plain,
            total.isOfSameUnit(rate.figure), PeriodRate(total, reading) == nil,
            (1...8).contains(between.count),
            between.dropLast(2).allSatisfy({ reading.tokens.kind[$0] != .punctuation }),
            let time = between.lazy.compactMap({ reading.mention(.time, covering: $0) }).first,
            case .time(let expression) = reading.mentions[time].detail,
            case let lead = reading.mentions[time].tokens.lowerBound - 1,
            lead < total.nounEnd || !ProductWords.sinces.contains(reading.tokens.key[lead]),
            expression.timexType == .date, let span = CalendarSpan(expression.value),
            span.days >= 28, Double(span.days) > 1.5 * rate.days
        else { return nil }
        let actual = sum / (Double(span.days) / rate.days)
        let slack =
            rate.figure.slack + 0.06 * actual + total.slack * rate.days / Double(span.days)
        // A year may be one of work, with fewer days: a rate of up to twice is one.
        guard value < actual - slack || value > max(actual + slack, 2.2 * actual) else {
            return nil
        }
        return Finding(
            kind: .arithmetic,
            message: "\(number: sum) ÷ \(number: (Double(span.days) / rate.days).rounded()) = "
                + "\(number: actual), not \(number: value).",
            spans: reading.spans(of: [total, rate.figure])
        )
    }

    /// "In fifteen months she paid $3,900, or $220 a month": the time before its total.
    private func rateOfLedTotal(
        _ rate: PeriodRate,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let (length, total) = (figures.figures[index - 2], figures.figures[index - 1])
        guard length.sentence == rate.figure.sentence, total.sentence == rate.figure.sentence,
            let sum = total.plain, let value = rate.figure.plain, total.isOfSameUnit(rate.figure),
            total.dimension != .duration,
            length.dimension == .duration, let count = length.exact, length.tokens.lowerBound > 0,
            ProductWords.during.contains(reading.tokens.key[length.tokens.lowerBound - 1]),
            let days = length.daysOfUnit,
            days * count >= rate.days,
            rate.figure.tokens.lowerBound - total.nounEnd <= 5,
            isRestating(rate.figure, reading)
        else { return nil }
        let actual = sum / (days * count / rate.days)
        let slack = rate.figure.slack + 0.06 * actual + total.slack * rate.days / (days * count)
        let isNear = actual < 4 * value && value < 4 * actual
        guard abs(actual - value) > slack, isNear || WorkedSum.isSlipOfTen(actual, value) else {
            return nil
        }
        return Finding(
            kind: .arithmetic,
            message: "\(number: sum) ÷ \(number: (days * count / rate.days * 10).rounded() / 10) = "
                + "\(number: actual), not \(number: value).",
            spans: reading.spans(of: [length, total, rate.figure])
        )
    }

    /// "…, or 1,200 a day", "…, an average of 1,200 a day".
    private func isRestating(_ rate: Figure, _ reading: Reading) -> Bool {
        let start = rate.tokens.lowerBound
        return ProductWords.restating.contains(reading.tokens.key[start - 1])
            || (start >= 2 && reading.tokens.key[start - 1] == .of
                && ProductWords.averages.contains(reading.tokens.key[start - 2]))
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
        guard index > 1, UnitTotals.isTotal(total, reading) else { return nil }
        let next = items[index - 1]
        let before = next.tokens.lowerBound - 1
        guard next.dimension == .duration, next.quantity.bound == .exact, before >= 0,
            ProductWords.during.contains(reading.tokens.key[before]),
            let value = next.quantity.value, next.quantity.upper == nil,
            let days = next.daysOfUnit
        else { return nil }
        return Length(figure: next, days: days * value)
    }

    /// The time over which a total runs, where it follows at once: "over the ten years", "in 90 days".
    private static func length(of total: Figure, _ next: Figure?, _ reading: Reading) -> Length? {
        guard let next, next.dimension == .duration, next.quantity.bound == .exact,
            let value = next.quantity.value, next.quantity.upper == nil,
            let days = next.daysOfUnit
        else { return nil }
        let between =
            total.tokens.gap(to: next.tokens)
        guard (1...5).contains(between.count),
            reading.has(ProductWords.during, in: between),
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
}
