internal import ClaimExtraction

/// A time on the calendar, as far as its words give it: some have no year, some no day.
struct ComparedDate {
    enum Relation { case agree, differ, unknown }

    private(set) var span: Span
    private let year: Int?
    private(set) var month: Int?
    private(set) var day: Int?
    /// The months of a quarter, a half year or a season without a year.
    private var season: ClosedRange<Int>?
    /// The days of the month that "early" or "mid" leaves, where no day is told.
    private var partOfMonth: ClosedRange<Int>?
    /// 1 for Monday; of a weekday without a date, or said beside one.
    private var weekday: Int?
    /// The days that it covers, as day numbers, where the year is known.
    private(set) var days: ClosedRange<Int>?
    /// What it may cover besides: the day with month and day exchanged of "03/04/2025", the winter of which a year
    /// has the end.
    private var otherDays: ClosedRange<Int>?
    /// The time of day, where one is told.
    let clock: ComparedClock?

    /// Nil for durations, repeated times and whatever names no place on the calendar.
    init?(_ time: TimeExpression, at span: Span, in text: ComparedText) {
        guard time.timexType == .date || time.timexType == .time else { return nil }
        self.span = span
        clock = ComparedClock(time, at: span, in: text)
        let value = time.value.prefix { $0 != "T" }
        let fields = value.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let head = fields.first, fields.count <= 3 else { return nil }
        let named = text.words[text.wordRange(span)].lazy.compactMap {
            CalendarNames.weekdayNumbers[$0.plain]
        }.first
        let words =
            text.wordsBefore(span, 1) + text.words[text.wordRange(span)].prefix(2).map(\.plain)
        year = head.utf8.count == 4 ? Int(head) : nil
        var (month, day): (Int?, Int?)
        var weekdayOfValue: Int?
        if fields.count == 3, fields[1].hasPrefix("W") {
            weekdayOfValue = Int(fields[2])
        } else if fields.count >= 2 {
            month = Int(fields[1])
            day = fields.count == 3 ? Int(fields[2]) : nil
        }
        (self.month, self.day) = (month, day)
        season = month == nil && fields.count == 2 ? Self.seasons[fields[1]] : nil
        partOfMonth = day == nil ? Self.part(of: words)?.days : nil
        weekday = named ?? weekdayOfValue
        days = Self.days(of: head, fields, Self.part(of: words))
        guard days != nil || weekday != nil || months != nil || clock != nil else { return nil }
        if let year, let month, let day, Self.mayBeExchanged(text.text(span)),
            let other = CalendarDate(year: year, month: day, day: month)
        {
            otherDays = other.dayNumber...other.dayNumber
        } else if let year, fields.count == 2, fields[1] == Self.winter {
            otherDays = Self.days(year - 1, fields, nil)
        }
    }

    /// The days of a year, of a decade ("202", "202X") or of a century ("20"); nil of anything else.
    private static func days(
        of head: String,
        _ fields: [String],
        _ part: Part?
    ) -> ClosedRange<Int>? {
        if head.utf8.count == 2, let century = Int(head) {
            return days(century * 100, 1...12, lastYear: century * 100 + 99)
        }
        if head.utf8.count == 4, let year = Int(head) { return days(year, fields, part) }
        guard head.utf8.count == 3 || head.hasSuffix("X"), let decade = Int(head.prefix(3)) else {
            return nil
        }
        let years = part?.years ?? 0...9
        return days(
            decade * 10 + years.lowerBound,
            1...12,
            lastYear: decade * 10 + years.upperBound
        )
    }

    /// "03/04/2025", "3-4-1999": of a date in digits that doesn't begin with its year day and month may be either.
    private static func mayBeExchanged(_ text: String) -> Bool {
        let parts = text.prefix { $0 != " " }.split { $0 == "/" || $0 == "-" }
        return parts.count == 3 && parts[0].count <= 2 && parts.allSatisfy { Int($0) != nil }
    }

    /// The day on which a source said what it says.
    init(_ date: CalendarDate) {
        span = Span(start: 0, end: 0)
        (year, month, day) = (date.year, date.month, date.day)
        (weekday, partOfMonth, season, clock) = (nil, nil, nil, nil)
        days = date.dayNumber...date.dayNumber
    }

    /// A time of day without a day.
    init(_ clock: ComparedClock, at span: Span) {
        self.span = span
        self.clock = clock
        (year, month, day, weekday, partOfMonth, season) = (nil, nil, nil, nil, nil, nil)
    }

    /// A day whose time of day is told apart from it: "Friday: 10.30 am".
    private init(_ day: ComparedDate, at clock: ComparedClock, _ span: Span) {
        self.span = span
        self.clock = clock
        (year, month, self.day, weekday) = (day.year, day.month, day.day, day.weekday)
        (partOfMonth, days, otherDays, season) = (
            day.partOfMonth, day.days, day.otherDays, day.season
        )
    }

    /// A day and the time of day that stands beside it, as one; nil where they are no such two.
    func joined(with other: ComparedDate) -> ComparedDate? {
        let span = Span(start: span.start, end: other.span.end)
        if clock == nil, let clock = other.clock, other.isClockOnly {
            return ComparedDate(self, at: clock, span)
        }
        guard isClockOnly, let clock, other.clock == nil else { return nil }
        return ComparedDate(other, at: clock, span)
    }

    /// The time between two days, "between 3 and 9 February"; nil where they are no such two.
    func until(_ last: ComparedDate) -> ComparedDate? {
        guard clock == nil, last.clock == nil else { return nil }
        var range = self
        range.span = Span(start: span.start, end: last.span.end)
        if let days, let end = last.days, days.lowerBound <= end.upperBound {
            range.days = days.lowerBound...end.upperBound
        } else if let day, let end = last.day, month == last.month, day <= end {
            range.partOfMonth = day...end
        } else {
            return nil
        }
        (range.day, range.weekday) = (nil, nil)
        if month != last.month { range.month = nil }
        return range
    }

    private var isClockOnly: Bool {
        clock != nil && days == nil && month == nil && weekday == nil
    }

    /// Whether two times can be the same: the coarser holds the finer.
    func relation(to other: ComparedDate) -> Relation {
        let relation = dayRelation(to: other)
        guard relation != .differ, let clock, let otherClock = other.clock else { return relation }
        return clock.agrees(with: otherClock) ? .agree : .differ
    }

    private func dayRelation(to other: ComparedDate) -> Relation {
        if let days, let others = other.days {
            let mayBe =
                otherDays?.overlaps(others) ?? false || other.otherDays?.overlaps(days) ?? false
            if mayBe { return .agree }
            guard days.overlaps(others) else { return .differ }
            if let left = statedWeekday, let right = other.statedWeekday, left != right {
                return .differ
            }
            return .agree
        }
        if let months, let others = other.months {
            if isExchanged(other) || other.isExchanged(self) { return .agree }
            guard months.overlaps(others) else { return .differ }
            guard let left = daysOfMonth, let right = other.daysOfMonth else { return .agree }
            return left.overlaps(right) ? .agree : .differ
        }
        if let left = statedWeekday, let right = other.statedWeekday {
            return left == right ? .agree : .differ
        }
        return .unknown
    }

    /// Whether it is written "03/04/2025" and may be the day that another gives without a year.
    private func isExchanged(_ other: ComparedDate) -> Bool {
        otherDays != nil && month == other.day && day == other.month
    }

    /// 1 to 12; of a winter, which runs into the next year, nothing is known.
    private var months: ClosedRange<Int>? {
        month.map { $0...$0 } ?? season.flatMap { $0.upperBound > 12 ? nil : $0 }
    }

    private var daysOfMonth: ClosedRange<Int>? { day.map { $0...$0 } ?? partOfMonth }

    /// How many of year, month, day and hour both give alike: a date that differs in one is that of the same event.
    func sharedParts(with other: ComparedDate) -> Int {
        let days = [(year, other.year), (month, other.month), (day, other.day)]
        // An hour is written for one event only: it counts twice.
        let isSameHour = clock != nil && clock?.hour == other.clock?.hour
        return days.count { $0 != nil && $0 == $1 } + (isSameHour ? 2 : 0)
    }

    /// Whether two days of other years may be one that was written wrongly: "1902" and "1920", "1984" and "1994".
    func isSlip(of other: ComparedDate) -> Bool {
        if sharedParts(with: other) > 0 { return true }
        guard let year, let otherYear = other.year else { return false }
        let (left, right) = (Array(String(year)), Array(String(otherYear)))
        return zip(left, right).count { $0 != $1 } == 1 || left.sorted() == right.sorted()
    }

    /// Whether it is a year alone, which many things have in common.
    var isYear: Bool { year != nil && month == nil && weekday == nil }

    /// The weekday that it names or that its date had.
    private var statedWeekday: Int? {
        if let weekday { return weekday }
        guard let days, days.count == 1 else { return nil }
        return CalendarDate(dayNumber: days.lowerBound)?.weekday
    }

    // MARK: The days of a value

    private static func days(_ year: Int, _ fields: [String], _ part: Part?) -> ClosedRange<Int>? {
        guard fields.count > 1 else {
            return days(year, part?.months ?? 1...12)
        }
        if fields[1].hasPrefix("W"), let week = Int(fields[1].dropFirst()),
            let monday = CalendarDate(isoYear: year, week: week)
        {
            let first = monday.dayNumber
            guard fields.count == 3 else { return first...first + 6 }
            guard let weekday = Int(fields[2]), (1...7).contains(weekday) else {
                return first...first + 6
            }
            return first + weekday - 1...first + weekday - 1
        }
        if fields.count == 3, let month = Int(fields[1]), let day = Int(fields[2]) {
            return CalendarDate(year: year, month: month, day: day).map {
                $0.dayNumber...$0.dayNumber
            }
        }
        guard let month = Int(fields[1]) else {
            return seasons[fields[1]].flatMap { days(year, $0) }
        }
        guard (1...12).contains(month),
            let first = CalendarDate(year: year, month: month, day: part?.days.lowerBound ?? 1)
        else { return nil }
        let length = CalendarDate.length(ofMonth: month, year: year)
        return first.dayNumber...first.dayNumber - first.day
            + min(part?.days.upperBound ?? 31, length)
    }

    /// Months may run into the next year: 14 is February.
    private static func days(
        _ year: Int,
        _ months: ClosedRange<Int>,
        lastYear: Int? = nil
    ) -> ClosedRange<Int>? {
        let last = months.upperBound
        let (endYear, endMonth) = last > 12 ? (year + 1, last - 12) : (lastYear ?? year, last)
        guard let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
            let end = CalendarDate(year: endYear, month: endMonth, day: 1), end >= first
        else { return nil }
        let length = CalendarDate.length(ofMonth: endMonth, year: endYear)
        return first.dayNumber...end.dayNumber + length - 1
    }

    private static let winter = "WI"
    private static let seasons: [String: ClosedRange<Int>] = [
        "SP": 3...6, "SU": 6...9, "FA": 9...12, winter: 12...15, "Q1": 1...3, "Q2": 4...6,
        "Q3": 7...9, "Q4": 10...12, "H1": 1...6, "H2": 7...12,
    ]

    // MARK: "early June"

    private typealias Part = (
        days: ClosedRange<Int>, months: ClosedRange<Int>, years: ClosedRange<Int>
    )

    private static func part(of words: [String]) -> Part? {
        words.lazy.compactMap { parts[$0] }.first
    }

    /// Generous: nobody says where the middle of a month begins.
    private static let parts: [String: Part] = [
        "early": (1...13, 1...5, 0...4), "beginning": (1...13, 1...5, 0...4),
        "mid": (8...23, 4...9, 3...7), "middle": (8...23, 4...9, 3...7),
        "late": (17...31, 8...12, 5...9), "end": (17...31, 8...12, 5...9),
    ]
}

extension ComparedText {
    var dates: [ComparedDate] {
        let found = mentions.compactMap { mention -> ComparedDate? in
            guard case .time(let time) = mention.detail else { return nil }
            return ComparedDate(time, at: mention.span, in: self)
        }
        return joined(found) + bareYears + bareClocks
    }

    /// Joins days with the times of day that stand beside them in their sentence, and with the day up to which they go.
    private func joined(_ dates: [ComparedDate]) -> [ComparedDate] {
        var joined: [ComparedDate] = []
        for date in dates {
            if let last = joined.last, wordsBefore(last.span, 1) == ["between"],
                words[wordRange(Span(start: last.span.end, end: date.span.start))].map(\.plain) == [
                    "and"
                ],
                let range = last.until(date)
            {
                joined[joined.count - 1] = range
                continue
            }
            guard let last = joined.last, (0...4).contains(date.span.start - last.span.end),
                !scalars[last.span.end..<date.span.start].contains(where: Self.parting.contains),
                let both = last.joined(with: date)
            else {
                joined.append(date)
                continue
            }
            joined[joined.count - 1] = both
        }
        return joined
    }

    private static let parting: Set<Unicode.Scalar> = [".", ";", "\n", "-", "–"]

    /// Years in the notes of records, "Poem, dated 1891", in which the extractor sees no time.
    private var bareYears: [ComparedDate] {
        let types: Set<MentionType> = [.quantity, .time, .law, .citation]
        var next = 0
        let taken = mentions.filter { types.contains($0.type) }.map(\.span)
        return words.compactMap { word in
            guard word.plain.utf8.count == 4, let year = Int(word.plain),
                (1500...2099).contains(year), !ComparedText.overlaps(word.span, taken, &next)
            else { return nil }
            let time = TimeExpression(timexType: .date, value: word.plain)
            return ComparedDate(time, at: word.span, in: self)
        }
    }

    /// Whether one of the spans, which are in text order, overlaps a place; `next` goes along with the places.
    static func overlaps(_ place: Span, _ spans: [Span], _ next: inout Int) -> Bool {
        while next < spans.count, spans[next].end <= place.start { next += 1 }
        return next < spans.count && spans[next].overlaps(place)
    }
}
