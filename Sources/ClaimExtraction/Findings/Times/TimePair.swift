/// Two times that stand beside each other, and what they say together.
struct TimePair {
    let first: Mention
    let second: Mention

    private var between: Range<Int> {
        first.tokens.gap(to: second.tokens)
    }

    /// "nine years ago, in 2014", "in 2014, nine years ago", "five days later, on June 9", "in 1917, ten years later".
    func relativeAndAbsolute(besides earlier: some Sequence<Mention>, _ reading: Reading)
        -> Finding?
    {
        // "in 1889, eighteen years later" is read by ``LengthsBetween``.
        guard let told = toldTwice(reading),
            !told.isLater || told.date.start >= told.relative.start
        else { return nil }
        let anchor = told.isLater ? told.then.anchor.flatMap { place(of: $0, among: earlier) } : nil
        let written: String
        if let room = Self.room(of: told.relative, reading) {
            guard areOfTwoYears(told, within: room, besides: earlier, reading) else { return nil }
            written = "is \(told.expected.firstYear), not \(told.actual.firstYear)"
        } else {
            guard areOfTwoDays(told, from: anchor, besides: earlier, reading) else { return nil }
            let day = CalendarDate(dayNumber: told.expected.first)?.description ?? ""
            written = "is \(day), not “\(reading.text(told.date.tokens))”"
        }
        return finding(told.relative, written, from: anchor, reading)
    }

    /// A day or a year that is told by how far off it is, and by its date: "five days later, on June 9".
    private struct ToldTwice {
        let relative: Mention
        let date: Mention
        let then: TimeExpression
        /// What the relative time comes to.
        let expected: CalendarSpan
        /// What the date says.
        let actual: CalendarSpan
        /// "later" or "earlier": counted from a time in the text.
        let isLater: Bool
    }

    private func toldTwice(_ reading: Reading) -> ToldTwice? {
        guard between.count <= 2, reading.hasOnly(PairWords.joints, in: between),
            let (relative, date) = relativeAndDate(reading),
            let then = relative.time, let expected = relative.days, let written = date.days
        else { return nil }
        return ToldTwice(
            relative: relative,
            date: date,
            then: then,
            expected: expected,
            // "on 3 May 2022 and took office two weeks later, on 31 May"
            actual: reading.namesYear(date.tokens) || then.anchor == nil
                ? written : written.inYear(of: expected),
            isLater: ClosedWords.laterOrEarlier.contains(reading.word(relative.end - 1))
        )
    }

    /// "nine years ago, in 2014": whether the years are further apart than such words leave room.
    private func areOfTwoYears(
        _ told: ToldTwice,
        within room: Int,
        besides earlier: some Sequence<Mention>,
        _ reading: Reading
    ) -> Bool {
        guard reading.namesYear(told.date.tokens) else { return false }
        let shift = told.actual.firstYear - told.expected.firstYear
        return abs(shift) > room
            && !(told.isLater && isExplained(years: shift, told.then, by: earlier))
            || room == 1 && isOtherYear(told.relative, told.actual, reading)
    }

    /// "five days later, on June 9": whether the days are two, however the text is read.
    private func areOfTwoDays(
        _ told: ToldTwice,
        from anchor: Mention?,
        besides earlier: some Sequence<Mention>,
        _ reading: Reading
    ) -> Bool {
        let (expected, actual) = (told.expected, told.actual)
        return expected.days == 1 && actual.days == 1 && expected.first != actual.first
            && told.isLater
            // Counted from the day of publication only for want of a date.
            && (told.then.anchor != reading.article.published || anchor != nil)
            && told.relative.start < told.date.start
            && abs(expected.first - actual.first) < 60
            // "His dog was found two days later, on the Monday": of a day told further up than the last.
            && isNear(anchor, told.date, reading)
            && !isExplained(actual.first - expected.first, told.then, by: earlier)
            && !isOfOtherYear(told, in: reading, by: earlier)
    }

    /// Whether the day, without its year, is so much later than a date of another year.
    ///
    /// "borrowed on May 4, 1951, came back on Monday. It had been due ten days later, on May 14".
    private func isOfOtherYear(
        _ told: ToldTwice,
        in reading: Reading,
        by earlier: some Sequence<Mention>
    ) -> Bool {
        guard !reading.namesYear(told.date.tokens), let anchor = told.then.anchor,
            let said = CalendarDate(dayNumber: told.actual.first)
        else { return false }
        let length = told.expected.first - anchor.dayNumber
        return earlier.contains { mention in
            guard let days = mention.days, days.days == 1,
                let date = CalendarDate(dayNumber: days.first + length)
            else { return false }
            return (date.month, date.day) == (said.month, said.day)
        }
    }

    /// Whether "three years ago" is another year than that of a month less than two and a half years before.
    private func isOtherYear(_ relative: Mention, _ actual: CalendarSpan, _ reading: Reading)
        -> Bool
    {
        guard actual.days <= 31, let published = reading.article.published?.dayNumber,
            reading.word(relative.end - 1) == .ago,
            let years = Numeral.read(
                at: relative.start,
                in: reading,
                limit: relative.end
            )?.value, years >= 2
        else { return false }
        let least = Double(published - actual.last) / 365.25
        let most = Double(published - actual.first) / 365.25
        return years > most + 0.6 || years < least - 0.99
    }

    /// Whether the day that is counted from stands close before "the Monday".
    private func isNear(_ anchor: Mention?, _ date: Mention, _ reading: Reading) -> Bool {
        guard reading.word(date.start - 1) == .the || reading.word(date.start) == .the,
            let own = reading.sentence(of: date.start)
        else { return true }
        return anchor.flatMap { reading.sentence(of: $0.start) }.map { own - $0 <= 1 } == true
    }

    /// The date before that a relative one counts from.
    private func place(of anchor: CalendarDate, among earlier: some Sequence<Mention>) -> Mention? {
        earlier.reversed().first { $0.holds(anchor.dayNumber) }
    }

    /// Whether the words count from the year of another of the dates before: "stolen in 1981 … bought three years earlier, in 1978".
    private func isExplained(
        years shift: Int,
        _ relative: TimeExpression,
        by earlier: some Sequence<Mention>
    ) -> Bool {
        guard let anchor = relative.anchor else { return true }
        return earlier.contains { $0.days?.firstYear == anchor.year + shift }
    }

    /// Whether the words count from another of the dates before.
    private func isExplained(
        _ shift: Int,
        _ relative: TimeExpression,
        by earlier: some Sequence<Mention>
    ) -> Bool {
        guard let anchor = relative.anchor else { return true }
        return earlier.contains { $0.holds(anchor.dayNumber + shift) }
    }

    /// "for six years, since 2021", "since 2021, six years".
    func lengthSinceYear(_ reading: Reading) -> Finding? {
        guard between.count <= 3, let published = reading.article.published,
            let (length, date) = Self.lengthAndDate(first, second),
            let years = Self.count(of: length),
            let days = date.days, reading.namesYear(date.tokens), isSince(date, reading),
            isExact(length, reading), reading.hasOnly(PairWords.sinceJoints, in: between),
            !isOfLastPart(length, reading), !reading.isOfEach(length.start),
            !isUntilAnother(years, days.firstYear, reading)
        else { return nil }
        let expected = Double(published.year - days.firstYear)
        // "which has stood there since 1886, for eleven years": of something else.
        guard abs(expected - years) > 1.5, expected > 0, expected < 5 * years else { return nil }
        return finding(
            length,
            "is not \(published.year) − \(days.firstYear) = \(number: expected)",
            reading
        )
    }

    /// "She died in 1998, when they had kept the inn for 40 years, since 1958": up to another year that is told.
    private func isUntilAnother(_ years: Double, _ start: Int, _ reading: Reading) -> Bool {
        guard let sentence = reading.sentence(of: first.start) else { return false }
        let words =
            reading.sentences[max(0, sentence - 1)].start..<reading.sentences[sentence].end
        return reading.timeMentions(in: words.suffix(120)).contains { other in
            reading.namesYear(other.tokens)
                && other.days.map { abs(Double($0.firstYear - start) - years) <= 1 } == true
        }
    }

    /// "a teacher since 1988, for the last six years as its head": of something that goes on behind the length.
    private func isOfLastPart(_ length: Mention, _ reading: Reading) -> Bool {
        length.start == second.start && reading.has(ClosedWords.lastOrPast, in: length.tokens)
            && !reading.isMark(length.end)
    }

    /// "for another five years, until 2035": from the day of publication.
    func yearsUntil(_ reading: Reading) -> Finding? {
        let lead = first.start - 1
        guard let years = Self.count(of: first), isExact(first, reading),
            (1...2).contains(between.count), let link = between.last,
            PairWords.untils.contains(reading.word(link)), lead >= 0,
            PairWords.another.contains(reading.word(lead)),
            second.time?.timexType == .date, reading.namesYear(second.tokens),
            let end = second.days, let start = reading.article.published?.year
        else { return nil }
        let actual = Double(end.firstYear - start)
        guard actual > 0, abs(actual - years) > 1.5 else { return nil }
        return finding(first, "is not \(end.firstYear) − \(start) = \(number: actual)", reading)
    }

    /// "90 days from June 1, that is until October 30", "five years from 2022, until 2029".
    func deadline(_ reading: Reading) -> Finding? {
        guard first.tokens.count >= 4, reading.has(PairWords.froms, in: first.tokens.dropFirst(2)),
            (1...5).contains(between.count), reading.hasOnly(PairWords.deadlineJoints, in: between),
            reading.has(PairWords.ends, in: between),
            [first, second].allSatisfy({ $0.time?.timexType == .date }),
            let expected = first.days, let actual = second.days,
            reading.isNumbered(second.tokens), expected.isYear == actual.isYear
        else { return nil }
        let gap = abs(expected.first - actual.first)
        guard gap > (expected.isYear ? 366 : expected.days == 1 ? 3 : 31), gap < 366 * 20 else {
            return nil
        }
        let date = CalendarDate(dayNumber: expected.first)
        let shown = expected.isYear ? "\(expected.firstYear)" : date?.description ?? ""
        return finding(first, "is \(shown), not “\(reading.text(second.tokens))”", reading)
    }

    /// "on March 12, two days after the March 14 blaze".
    func countedFromDate(_ reading: Reading) -> Finding? {
        guard second.tokens.count >= 4, between.count == 1, reading.word(first.end) == .comma,
            reading.has(ClosedWords.beforeOrAfter, in: second.tokens.dropFirst(2).prefix(2)),
            reading.isNumbered(first.tokens), reading.isNumbered(second.tokens.suffix(3)),
            let written = first.days, let expected = second.days, written.days == 1,
            expected.days == 1, first.time?.timexType == .date
        else { return nil }
        let gap = abs(written.inYear(of: expected).first - expected.first)
        // "two weeks after"
        let isWeeks = reading.has(PairWords.weeks, in: second.tokens)
        guard gap > (isWeeks ? 2 : 0), gap <= 60 else { return nil }
        let day = CalendarDate(dayNumber: expected.first)?.description ?? ""
        return finding(second, "is \(day), not “\(reading.text(first.tokens))”", reading)
    }

    /// "for 26 months, since February 2023".
    func monthsSince(_ reading: Reading) -> Finding? {
        guard between.count <= 3, let published = reading.article.published,
            reading.hasOnly(PairWords.sinceJoints, in: between),
            let months = Self.months(of: first), isSince(second, reading),
            !reading.isOfEach(first.start),
            reading.namesYear(second.tokens), isExact(first, reading, PairWords.months),
            let span = second.days, !span.isYear, let start = CalendarDate(dayNumber: span.first)
        else { return nil }
        let actual = (published.year - start.year) * 12 + published.month - start.month
        guard abs(Double(actual) - months) > 1.5, actual > 0 else { return nil }
        return finding(first, "is not the \(actual) months since then", reading)
    }

    private func finding(
        _ mention: Mention,
        _ words: String,
        from anchor: Mention? = nil,
        _ reading: Reading
    ) -> Finding {
        Finding(
            kind: .dateMismatch,
            message: "“\(reading.text(mention.tokens))” \(words).",
            spans: (anchor.map { [$0.span] } ?? []) + [first.span, second.span]
        )
    }

    private func relativeAndDate(_ reading: Reading) -> (Mention, Mention)? {
        if Self.isRelative(first, reading) { return (first, second) }
        return Self.isRelative(second, reading) ? (second, first) : nil
    }

    private static func isRelative(_ mention: Mention, _ reading: Reading) -> Bool {
        mention.tokens.count >= 3
            && ClosedWords.relativeTimes.contains(reading.word(mention.end - 1))
    }

    /// How many years off "nine years ago", "a century ago" may be; nil for smaller units.
    private static func room(of mention: Mention, _ reading: Reading) -> Int? {
        let unit = reading.word(mention.end - 2)
        if ClosedWords.years.contains(unit) { return 1 }
        // "half a century ago", "a quarter of a century ago" are rounded less.
        let isPart = reading.has(LinkWords.fractions, in: mention.tokens)
        return PairWords.rounded[unit].map { isPart ? $0 / 2 : $0 }
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
        guard let time = mention.time, time.timexType == .duration,
            time.value.hasPrefix("P"), time.value.last == unit
        else { return nil }
        return Double(time.value.dropFirst().dropLast())
    }

    /// Whether a length is so many years, without "almost" and not "a decade".
    private func isExact(
        _ length: Mention,
        _ reading: Reading,
        _ units: WordSet = ClosedWords.years
    ) -> Bool {
        // "the past twelve years"
        let index = length.tokens.lazy.compactMap { reading.mention(.quantity, covering: $0) }.first
        guard let index, case .quantity(let quantity) = reading.mentions[index].detail
        else { return false }
        return quantity.bound == .exact && quantity.dimension == .duration
            && units.contains(reading.word(length.end - 1))
    }

    private func isSince(_ date: Mention, _ reading: Reading) -> Bool {
        reading.word(date.start - 1) == .since
    }
}

extension Mention {
    /// Whether a day is one of its own.
    fileprivate func holds(_ day: Int) -> Bool {
        days.map { ($0.first...$0.last).contains(day) } == true
    }
}

private enum PairWords {
    static let untils = WordSet("until till through")
    static let weeks = WordSet("week weeks fortnight")
    static let froms = WordSet("from")
    static let deadlineJoints = WordSet(
        ", that is or and runs expires ends closes until till through to on in"
    )
    static let ends = untils.union(WordSet("expires ends closes to"))
    static let another = WordSet("another further next")
    static let months = WordSet("months month")
    /// How many years such a number of them is rounded by.
    static let rounded: WordTable<Int> = WordTable([
        WordKey("decade"): 3, WordKey("decades"): 5, WordKey("century"): 8,
        WordKey("centuries"): 40,
    ])
    static let joints = WordSet(", in on ( back")
    static let sinceJoints = WordSet(", since for or in ( --")
}
