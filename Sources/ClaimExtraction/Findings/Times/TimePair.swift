/// Two times that stand beside each other, and what they say together.
struct TimePair {
    let first: Mention
    let second: Mention

    private var between: Range<Int> {
        first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    }

    /// "nine years ago, in 2014", "in 2014, nine years ago", "five days later, on June 9".
    func relativeAndAbsolute(besides earlier: some Sequence<Mention>, _ reading: Reading)
        -> Finding?
    {
        guard between.count <= 2,
            between.allSatisfy({ PairWords.joints.contains(reading.tokens.key[$0]) }),
            let (relative, date) = relativeAndDate(reading),
            case .time(let then) = relative.detail, case .time(let said) = date.detail,
            let expected = CalendarSpan(then.value), let actual = CalendarSpan(said.value)
        else { return nil }
        if let years = Self.years(of: relative, reading) {
            guard reading.namesYear(date.tokens),
                abs(expected.firstYear - actual.firstYear) > (years < 10 ? 1 : 2)
                    || (years >= 10 && abs(expected.firstYear - actual.firstYear) > 1)
            else { return nil }
            return finding(
                relative,
                "is \(expected.firstYear), not \(actual.firstYear)",
                reading
            )
        }
        guard expected.days == 1, actual.days == 1, expected.first != actual.first,
            relative.tokens.lowerBound < date.tokens.lowerBound,
            PairWords.laters.contains(reading.tokens.key[relative.tokens.upperBound - 1]),
            abs(expected.first - actual.first) < 60,
            !isExplained(actual.first - expected.first, then, by: earlier)
        else { return nil }
        let day = CalendarDate(dayNumber: expected.first)?.description ?? ""
        return finding(relative, "is \(day), not “\(reading.text(date.tokens))”", reading)
    }

    /// Whether the words count from another of the dates before.
    private func isExplained(
        _ shift: Int,
        _ relative: TimeExpression,
        by earlier: some Sequence<Mention>
    ) -> Bool {
        guard let anchor = relative.anchor else { return true }
        return earlier.contains { mention in
            guard case .time(let time) = mention.detail, let days = CalendarSpan(time.value) else {
                return false
            }
            return (days.first...days.last).contains(anchor.dayNumber + shift)
        }
    }

    /// "for six years, since 2021", "since 2021, six years".
    func lengthSinceYear(_ reading: Reading) -> Finding? {
        guard between.count <= 3, let published = reading.article.published,
            let (length, date) = Self.lengthAndDate(first, second),
            let years = Self.count(of: length),
            case .time(let time) = date.detail, let days = CalendarSpan(time.value),
            reading.namesYear(date.tokens), isSince(date, reading), isExact(length, reading),
            between.allSatisfy({ PairWords.sinceJoints.contains(reading.tokens.key[$0]) })
        else { return nil }
        let expected = Double(published.year - days.firstYear)
        guard abs(expected - years) > 1.5, expected > 0 else { return nil }
        return finding(
            length,
            "is not \(published.year) − \(days.firstYear) = \(WorkedSum.number(expected))",
            reading
        )
    }

    /// "ended in 1815, thirty years after it began in 1792": a length and the dates at its ends.
    func yearsBetween(_ earlier: Mention?, _ reading: Reading) -> Finding? {
        guard let earlier, let years = Self.count(of: first), between.count <= 6,
            let link = between.first, PairWords.afters.contains(reading.tokens.key[link]),
            case .time(let from) = earlier.detail, case .time(let to) = second.detail,
            from.timexType == .date, to.timexType == .date,
            reading.namesYear(earlier.tokens), reading.namesYear(second.tokens),
            first.tokens.lowerBound - earlier.tokens.upperBound <= 3,
            let start = CalendarSpan(from.value), let end = CalendarSpan(to.value)
        else { return nil }
        let isAfter = reading.tokens.key[link] == PairWords.after
        let difference = Double(
            isAfter ? start.firstYear - end.firstYear : end.firstYear - start.firstYear
        )
        guard abs(difference - years) > 1.5 else { return nil }
        return Finding(
            kind: .dateMismatch,
            message:
                "“\(reading.text(first.tokens))”, but from \(min(start.firstYear, end.firstYear)) "
                + "to \(max(start.firstYear, end.firstYear)) is "
                + "\(WorkedSum.number(abs(difference))) years.",
            spans: [earlier.span, first.span, second.span]
        )
    }

    /// "for 26 months, since February 2023".
    func monthsSince(_ reading: Reading) -> Finding? {
        guard between.count <= 3, let published = reading.article.published,
            between.allSatisfy({ PairWords.sinceJoints.contains(reading.tokens.key[$0]) }),
            let months = Self.months(of: first), isSince(second, reading),
            reading.namesYear(second.tokens), isExact(first, reading, PairWords.months),
            case .time(let time) = second.detail, let span = CalendarSpan(time.value), !span.isYear,
            let start = CalendarDate(dayNumber: span.first)
        else { return nil }
        let actual = (published.year - start.year) * 12 + published.month - start.month
        guard abs(Double(actual) - months) > 1.5, actual > 0 else { return nil }
        return finding(first, "is not the \(actual) months since then", reading)
    }

    private func finding(_ mention: Mention, _ words: String, _ reading: Reading) -> Finding {
        Finding(
            kind: .dateMismatch,
            message: "“\(reading.text(mention.tokens))” \(words).",
            spans: [first.span, second.span]
        )
    }

    private func relativeAndDate(_ reading: Reading) -> (Mention, Mention)? {
        if Self.isRelative(first, reading) { return (first, second) }
        return Self.isRelative(second, reading) ? (second, first) : nil
    }

    private static func isRelative(_ mention: Mention, _ reading: Reading) -> Bool {
        mention.tokens.count >= 3
            && PairWords.relative.contains(reading.tokens.key[mention.tokens.upperBound - 1])
    }

    /// The number of years of "nine years ago"; nil for other units.
    private static func years(of mention: Mention, _ reading: Reading) -> Double? {
        guard PairWords.years.contains(reading.tokens.key[mention.tokens.upperBound - 2]) else {
            return nil
        }
        return Numeral.read(
            at: mention.tokens.lowerBound,
            in: reading,
            limit: mention.tokens.upperBound
        )?.value ?? 1
    }

    private static func lengthAndDate(_ first: Mention, _ second: Mention) -> (Mention, Mention)? {
        if count(of: first) != nil { return (first, second) }
        return count(of: second) != nil ? (second, first) : nil
    }

    /// The years of a length like P6Y.
    private static func count(of mention: Mention) -> Double? { count(of: mention, in: "Y") }

    /// The months of a length like P26M.
    private static func months(of mention: Mention) -> Double? { count(of: mention, in: "M") }

    private static func count(of mention: Mention, in unit: Character) -> Double? {
        guard case .time(let time) = mention.detail, time.timexType == .duration,
            time.value.hasPrefix("P"), time.value.last == unit
        else { return nil }
        return Double(time.value.dropFirst().dropLast())
    }

    /// Whether a length is so many years, without "almost" and not "a decade".
    private func isExact(
        _ length: Mention,
        _ reading: Reading,
        _ units: WordSet = PairWords.years
    ) -> Bool {
        guard let index = reading.mention(.quantity, covering: length.tokens.lowerBound),
            case .quantity(let quantity) = reading.mentions[index].detail
        else { return false }
        return quantity.bound == .exact && quantity.dimension == .duration
            && units.contains(reading.tokens.key[length.tokens.upperBound - 1])
    }

    private func isSince(_ date: Mention, _ reading: Reading) -> Bool {
        let start = date.tokens.lowerBound
        return start > 0
            && (reading.tokens.key[start - 1] == PairWords.since
                || reading.tokens.key[start] == PairWords.since)
    }
}

private enum PairWords {
    static let after = WordKey("after")
    static let since = WordKey("since")
    static let afters = WordSet("after before")
    static let years = WordSet("years year")
    static let months = WordSet("months month")
    static let relative = WordSet("ago later earlier")
    static let laters = WordSet("later earlier")
    static let joints = WordSet(", in on ( back")
    static let sinceJoints = WordSet(", since for ( --")
}
