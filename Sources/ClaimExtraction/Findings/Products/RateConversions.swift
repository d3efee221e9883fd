/// Finds one rate in two units of time that don't agree.
///
/// "Six crossings a day, or 24 a week", "300 jars a minute. That is 1,800 an hour".
struct RateConversions: ConsistencyCheck {
    let triggers = [Trigger(figures: 1, cues: ProductWords.periods)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        var before: [PeriodRate] = []
        for sentence in figures.sentences {
            let items = figures.figures(ofSentence: sentence)
            // A sentence with more figures is a table.
            let rates = items.count <= 24 ? items.compactMap { PeriodRate($0, reading) } : []
            defer { before = rates }
            if let found = ofInterval(rates, items, reading) { findings.append(found) }
            // "22 a day, six days a week, or 132 a week"
            let worked = rates.first { $0.days == 7 && $0.figure.quantity.unit == "days" }
            let others = rates.filter { $0.figure.tokens != worked?.figure.tokens }
            for (rate, other) in zip(others, others.dropFirst()) {
                let lead = worked.flatMap {
                    $0.figure.isBetween(rate.figure, other.figure) ? $0 : nil
                }
                guard isLinked(lead ?? rate, other, reading) || isPace(rate, reading),
                    let found = finding(rate, other, days: lead?.figure, reading),
                    !isOfSeveral(rate, other, items)
                else { continue }
                findings.append(found)
            }
            // "That is 1,800 an hour."
            guard let last = before.last, before.count == 1, rates.count == 1,
                last.figure.sentence == sentence - 1, let first = rates.first,
                opensAsRestatement(first, reading), !isForEach(last, reading)
            else { continue }
            if let found = finding(last, first, reading) { findings.append(found) }
        }
    }

    /// How often something comes, and how many of it an hour has: "every twelve minutes, six an hour".
    ///
    /// As many may come from the other side: "every twelve minutes, ten an hour in both directions".
    private func ofInterval(
        _ rates: [PeriodRate],
        _ items: ArraySlice<Figure>,
        _ reading: Reading
    ) -> Finding? {
        let intervals = items.filter {
            $0.dimension == .duration && $0.exact != nil && reading.word($0.start - 1) == .every
        }
        guard rates.count == 1, intervals.count == 1, let rate = rates.first,
            let interval = intervals.first, let number = rate.figure.exact,
            rate.figure.dimension == .count, let length = interval.exact,
            let days = interval.daysOfUnit, length * days > 0,
            case let gap = interval.start < rate.figure.start
                ? interval.end..<max(interval.end, rate.figure.start)
                : rate.end..<max(rate.end, interval.start),
            gap.count <= RateConversions.widestGap,
            case let sentence = reading.sentences[rate.figure.sentence].tokens,
            case let behind = sentence.behind(max(rate.end, interval.end), 4),
            !reading.has(RateWords.seasons, in: gap.lowerBound..<behind.upperBound),
            !reading.has(RateWords.joints, in: gap),
            // A day has hours in which nothing goes.
            rate.days < 1,
            case let count = rate.days / (length * days), count > 1.5,
            ![1, 2].contains(where: { abs(number - $0 * count) <= 0.05 * number }),
            number < 2.5 * count, count < 2.5 * number
        else { return nil }
        return reading.miscount(
            .quotient((rate.days / days).rounded(), length),
            not: number,
            [interval, rate.figure].sorted { $0.start < $1.start }
        )
    }

    /// How many words there may be from how often something comes to how many an hour has.
    private static let widestGap = 10

    private func finding(
        _ rate: PeriodRate,
        _ other: PeriodRate,
        days worked: Figure? = nil,
        _ reading: Reading
    ) -> Finding? {
        guard rate.days != other.days, let (value, total) = amounts(rate, other) else { return nil }
        let isUp = other.days > rate.days
        let (small, large) = isUp ? (value, total) : (total, value)
        let (short, long) = isUp ? (rate, other) : (other, rate)
        guard small > 0 else { return nil }
        let room =
            short.figure.slack / (short.figure.plain ?? 1)
            + long.figure.slack / (long.figure.plain ?? 1)
        let multiple = large / small
        let days = short.days == 1 && long.days == 7 ? worked?.exact : nil
        let count = days ?? long.days / short.days
        // "3,700" for 7,300 is no other way of counting.
        let isSwapped = isUp && WorkedSum.haveSameDigits(value * count.rounded(.down), total)
        let isRight =
            days.map { abs(multiple - $0) <= (room + 0.03) * $0 }
            ?? accepts(multiple, short.days, long.days, room)
        guard isSwapped || !isRight, multiple > 0.02, multiple < 1e6 else { return nil }
        let actual = isUp ? value * count : value / count
        return reading.miscount(
            Calculation(
                "\(number: value) \(isUp ? "×" : "÷") \(number: (count * 10).rounded() / 10)",
                actual >= 100 ? actual.rounded() : actual
            ),
            not: total,
            [rate.figure, other.figure] + (days == nil ? [] : [worked].compactMap(\.self))
        )
    }

    /// "Thirty cows eat 40 kilos a day each, which comes to 8,400 kilos a week": a number of the sentence makes up for it.
    private func isOfSeveral(
        _ rate: PeriodRate,
        _ other: PeriodRate,
        _ items: ArraySlice<Figure>
    ) -> Bool {
        guard let (value, total) = amounts(rate, other), value > 0 else { return false }
        let multiple = total / value / (other.days / rate.days)
        return items.contains { item in
            guard item.dimension == .count, item.tokens != rate.figure.tokens,
                item.tokens != other.figure.tokens, let count = item.exact, count >= 2
            else { return false }
            return abs(multiple / count - 1) < 0.06
        }
    }

    /// "$80 a day for each of 200 beds", "$90 a day each": one of many, so that as much for a longer time is no other way to say it.
    private func isForEach(_ rate: PeriodRate, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[rate.figure.sentence].tokens
        return reading.has(ProductWords.each, in: sentence.behind(rate.end, 3))
    }

    /// The two values in one unit: lengths of time in that of the second, other figures as they are.
    private func amounts(_ rate: PeriodRate, _ next: PeriodRate) -> (Double, Double)? {
        let (first, second) = (rate.figure, next.figure)
        guard let value = first.plain, let total = second.plain else { return nil }
        if first.dimension == .duration, second.dimension == .duration {
            guard let own = first.daysOfUnit, let other = second.daysOfUnit else { return nil }
            // "nine hours a day, six days a week" are two rates.
            guard other < rate.days, own < next.days else { return nil }
            return (value * own / other, total)
        }
        let isSame =
            first.isOfSameUnit(second) || first.dimension == .count && second.dimension == .count
        return isSame ? (value, total) : nil
    }

    /// Whether a rate may be `multiple` times another in so much longer a time.
    ///
    /// A day has six to twenty-four hours of work, a week five to seven days, a month twenty to thirty-one, a year as many as
    /// schools and offices are open or more.
    private func accepts(_ multiple: Double, _ short: Double, _ long: Double, _ room: Double)
        -> Bool
    {
        let exact = long / short
        let slack = max(room, 0.015) + 0.02
        func isNear(_ value: Double) -> Bool { abs(multiple - value) <= slack * value }
        if isNear(exact) { return true }
        let range: ClosedRange<Double> =
            switch (short, long) {
            case (RateWords.hour, 1): 4...24
            case (RateWords.hour, 7): 30...168
            case (RateWords.hour, _): 0.15 * exact...exact
            case (1, 7): 5...7
            case (1, RateWords.month): 18...31
            case (1, _): 0.48 * exact...1.01 * exact
            case (7, RateWords.month): 4...4.5
            case (7, _): 0.7 * exact...1.02 * exact
            default: exact...exact
            }
        guard multiple >= range.lowerBound * (1 - slack), multiple <= range.upperBound * (1 + slack)
        else { return false }
        // Hours of a day and days of a week are counted in whole numbers.
        guard exact <= 24, exact > 5 else { return true }
        return (Int(range.lowerBound)...Int(range.upperBound)).contains { isNear(Double($0)) }
    }

    // MARK: How the second says the first again

    /// ", or", " — ", ", which makes about", ", the equivalent of": no word between that says something else.
    private func isLinked(_ rate: PeriodRate, _ other: PeriodRate, _ reading: Reading) -> Bool {
        let start = rate.end
        let end = other.figure.start
        guard start < end, end - start <= 10 else { return false }
        // "$5 a day to keep, about $1,800 a year"
        var mark = start
        // "85,000 patients a year were treated there, or 233 a day"
        let isOr = reading.has(WordKey.or, in: start..<end)
        while mark < end, mark - start < 5, reading.tokens.kind[mark] == .word,
            isOr || !reading.tag(mark).isFiniteVerb,
            !RateWords.marks.contains(reading.word(mark))
        {
            mark += 1
        }
        guard mark < end, mark == start || reading.isMark(mark) else { return false }
        // "and" alone joins two things.
        return reading.hasOnly(RateWords.links, in: mark..<end)
            && reading.has(RateWords.marks, in: mark..<end)
    }

    /// "At a rate of 15 a day": what comes next follows from it.
    private func isPace(_ rate: PeriodRate, _ reading: Reading) -> Bool {
        let start = rate.figure.start
        return reading.has(RateWords.paces, in: max(0, start - 2)..<start)
    }

    /// "That is", "That makes about".
    private func opensAsRestatement(_ rate: PeriodRate, _ reading: Reading) -> Bool {
        let start = reading.sentences[rate.figure.sentence].start
        let end = rate.figure.start
        return end - start >= 2 && end - start <= 7
            && ChangeWords.relatives.contains(reading.word(start))
            && reading.hasOnly(RateWords.links, in: start..<end)
    }
}

extension Figure {
    /// Whether it stands behind one and before another.
    fileprivate func isBetween(_ first: Figure, _ second: Figure) -> Bool {
        first.end <= tokens.lowerBound && tokens.upperBound <= second.start
    }
}

private enum RateWords {
    static let hour = 1 / 24.0
    static let month = ProductWords.days[WordKey("month")] ?? 30
    static let paces = WordSet("rate pace")
    /// When more come than else, or fewer: "every twelve minutes, and eight an hour at peak times".
    static let seasons = WordSet(
        "peak rush busy busiest evening evenings night nights weekend weekends sundays summer winter later earlier before once"
    )
    static let joints = WordSet("and but from instead while against not")
    /// What begins a restatement.
    static let marks = WordSet(", or ( -- \u{2013} \u{2014} - : ; that which is")
    /// What stands in one.
    static let links = WordSet(
        """
        , or ( -- \u{2013} \u{2014} - : ; that which this it 's is makes make making comes come to works work out at amounts
        amounting amount equals means about roughly around some nearly almost approximately just more less over under than the
        equivalent of a an total i.e. so would be and average averaging
        """
    )
}
