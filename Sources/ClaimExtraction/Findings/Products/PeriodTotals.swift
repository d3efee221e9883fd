/// Finds totals that a rate and its time don't give: "300 calls a day, or 72,000 in the 90 days", "$12 a month … $14,400
/// over the ten years".
struct PeriodTotals: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: ProductWords.periods)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for index in figures.indices {
            let rate = figures.figures[index]
            // A sentence with more figures is a table.
            guard rate.plain != nil, figures.figures(ofSentence: rate.sentence).count <= 24,
                let period = PeriodRate(rate, reading),
                // "310, 290 and 330 cars in three months, an average of 310 a month"
                !Averages().isOfListed(rate, figures, reading)
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
                guard let value = total.plain, sentence == place || total.quantity.unit != nil,
                    let length = length(of: total, at: index, of: items, rate, reading)
                else { continue }
                let count = length.days / rate.days
                guard count > 1.5 else { continue }
                let product = (rate.figure.plain ?? 0) * count
                let slack = rate.figure.slack * count + total.slack + product * 0.05
                guard abs(product - value) > slack,
                    !isRateOfPart(value, of: items[..<index], rate, count)
                else { return nil }
                // In another sentence only a slip by a factor of ten, or "That came to", is sure to mean the same money.
                guard
                    sentence == place || WorkedSum.isSlipOfTen(value, product)
                        || isSum(total, reading) && value < 4 * product && product < 4 * value
                else { continue }
                let times = (count * 10).rounded() / 10
                let words = "\(number: rate.figure.plain ?? 0) × \(number: times)"
                return reading.miscount(
                    Calculation(words, product.rounded()),
                    not: value,
                    [rate.figure, total, length.figure]
                )
            }
        }
        return nil
    }

    /// The length of time for which a figure is the total of a rate: the ninety days of "300 calls a day, or 72,000 in the 90 days".
    private func length(
        of total: Figure,
        at index: Int,
        of items: [Figure],
        _ rate: PeriodRate,
        _ reading: Reading
    ) -> Length? {
        guard total.start > rate.figure.end, total.isOfSameUnit(rate.figure),
            let length = Length(of: total, items.dropFirst(index + 1).first, reading)
                ?? Length(before: total, items, index, reading),
            PeriodRate(total, reading) == nil,
            // "65 a day, or 130 a week, and so 6,500 in a year of fifty weeks"
            !items[..<index].contains(where: {
                $0.start > rate.figure.start
                    && $0.isOfSameUnit(total) && PeriodRate($0, reading) != nil
            })
        else { return nil }
        return length
    }

    /// "358,000 a month for the last four months and 381,000 over the last three": another average.
    private func isRateOfPart(
        _ value: Double,
        of earlier: ArraySlice<Figure>,
        _ rate: PeriodRate,
        _ count: Double
    ) -> Bool {
        count >= 2.5 && value < 1.3 * (rate.figure.plain ?? 0)
            && earlier.contains { $0.dimension == .duration && $0.start > rate.figure.end }
    }

    /// "That came to £21,200": what the sentence before gives.
    private func isSum(_ total: Figure, _ reading: Reading) -> Bool {
        let start = reading.sentences[total.sentence].start
        return (2...5).contains(total.start - start)
            && ClosedWords.toldBefore.contains(reading.word(start))
            && ProductWords.coming.contains(reading.word(start + 1))
    }

    // MARK: The rate that a total gives

    /// What a total comes to in each unit of a rate, if it runs over so many days.
    private struct Share {
        let said: Double
        let actual: Double
        /// How far the two may lie apart, as they are written.
        let slack: Double
        private let calculation: Calculation

        init?(of total: Figure, over days: Double, at rate: PeriodRate) {
            guard let sum = total.plain, let said = rate.figure.plain, days >= rate.days,
                total.isOfSameUnit(rate.figure), total.sentence == rate.figure.sentence
            else { return nil }
            let count = days / rate.days
            self.said = said
            actual = sum / count
            slack = rate.figure.slack + 0.06 * actual + total.slack / count
            let words = "\(number: sum) ÷ \(number: (count * 10).rounded() / 10)"
            calculation = Calculation(words, actual)
        }

        var isMissed: Bool { abs(actual - said) > slack }

        func finding(_ places: [Figure], _ reading: Reading) -> Finding {
            reading.miscount(calculation, not: said, places)
        }
    }

    /// "120,000 visitors in its first 10 days, or 1,200 a day": the rate that a total and its time give.
    private func rateOfTotal(
        _ rate: PeriodRate,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard index > 1, isRestating(rate.figure, reading) else { return nil }
        if let found = rateOfLedTotal(rate, at: index, figures, reading) { return found }
        let length = figures.figures[index - 1]
        // "its first 10 days"
        let isFirst = index > 2 && figures.figures[index - 2].dimension == .ordinal
        let total = figures.figures[index - (isFirst ? 3 : 2)]
        let between = length.tokens.gap(to: rate.figure.tokens)
        guard length.sentence == rate.figure.sentence, (1...8).contains(between.count),
            between.allSatisfy({ !reading.tag($0).isFiniteVerb }),
            let time = Length(of: total, length, reading),
            let share = Share(of: total, over: time.days, at: rate), share.isMissed
        else { return nil }
        return share.finding([total, length, rate.figure], reading)
    }

    /// "$1.8 million last year, or about $15,000 a month": the total of a year or a month that is named.
    private func rateOfCalendarTotal(
        _ rate: PeriodRate,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        guard index > 0, isRestating(rate.figure, reading),
            reading.word(rate.figure.start - 1) != .and
        else { return nil }
        let total = figures.figures[index - 1]
        let between = total.gap(to: rate.figure)
        guard PeriodRate(total, reading) == nil, (1...8).contains(between.count),
            between.dropLast(2).allSatisfy({ !reading.isMark($0) }),
            let time = between.lazy.compactMap({ reading.mention(.time, covering: $0) }).first,
            case .time(let expression) = reading.mentions[time].detail,
            case let lead = reading.mentions[time].start - 1,
            lead < total.nounEnd || !ProductWords.sinces.contains(reading.word(lead)),
            expression.timexType == .date, let span = CalendarSpan(expression.value),
            span.days >= 28, Double(span.days) > 1.5 * rate.days,
            let share = Share(of: total, over: Double(span.days), at: rate), share.isMissed,
            // A year may be one of work, with fewer days: a rate of up to twice is one.
            share.said < share.actual || share.said > 2.2 * share.actual
        else { return nil }
        return share.finding([total, rate.figure], reading)
    }

    /// "In fifteen months she paid $3,900, or $220 a month": the time before its total.
    private func rateOfLedTotal(
        _ rate: PeriodRate,
        at index: Int,
        _ figures: FigureTable,
        _ reading: Reading
    ) -> Finding? {
        let total = figures.figures[index - 1]
        guard let length = Length(figures.figures[index - 2]),
            length.figure.sentence == rate.figure.sentence, total.dimension != .duration,
            ProductWords.during.contains(reading.word(length.figure.start - 1)),
            rate.figure.start - total.nounEnd <= 5,
            let share = Share(of: total, over: length.days, at: rate), share.isMissed,
            share.actual < 4 * share.said && share.said < 4 * share.actual
                || WorkedSum.isSlipOfTen(share.actual, share.said)
        else { return nil }
        return share.finding([length.figure, total, rate.figure], reading)
    }

    /// "…, or 1,200 a day", "…, an average of 1,200 a day".
    private func isRestating(_ rate: Figure, _ reading: Reading) -> Bool {
        let start = rate.start
        return ProductWords.restating.contains(reading.word(start - 1))
            || reading.word(start - 1) == .of
                && ProductWords.averages.contains(reading.word(start - 2))
    }
}

/// A length of time, counted in days.
private struct Length {
    let figure: Figure
    let days: Double

    init?(_ figure: Figure?) {
        guard let figure, figure.dimension == .duration, let value = figure.exact,
            let unit = figure.daysOfUnit
        else { return nil }
        self.figure = figure
        days = unit * value
    }

    /// "$450 a month for two years, $12,800 in all".
    init?(before total: Figure, _ items: [Figure], _ index: Int, _ reading: Reading) {
        // "400 an hour for six hours, so that 2,400 go out"
        let isResult = ProductWords.leads.contains(reading.word(total.start - 1))
        guard index > 1, isResult || UnitTotals.isTotal(total, reading) else { return nil }
        self.init(items[index - 1])
        guard ProductWords.during.contains(reading.word(figure.start - 1)) else { return nil }
    }

    /// The time over which a total runs, where it follows at once: "over the ten years", "in 90 days", "were born in one day".
    init?(of total: Figure, _ next: Figure?, _ reading: Reading) {
        self.init(next)
        let between = total.tokens.gap(to: figure.tokens)
        let isPassive =
            between.count >= 3
            && ClosedWords.being.contains(reading.word(between.upperBound - 3))
            && ProductWords.during.contains(reading.word(between.upperBound - 1))
        guard (1...5).contains(between.count), reading.has(ProductWords.during, in: between),
            isPassive
                || between.allSatisfy({
                    reading.tokens.kind[$0] == .word && !reading.tag($0).isVerb
                })
        else { return nil }
    }
}
