/// The days that a TIMEX3 value covers: one for "2025-08-11", all of the month for "2025-08".
struct CalendarSpan {
    /// Day numbers of ``CalendarDate``.
    let first: Int
    let last: Int
    /// Whether the value is a year, so that sums of years are exact to one.
    let isYear: Bool

    var days: Int { last - first + 1 }
    var firstYear: Int { CalendarDate(dayNumber: first)?.year ?? 0 }

    /// Nil for values that leave the year open, for weeks, and for anything that isn't a date.
    init?(_ value: some StringProtocol) {
        // Most are a day and nothing else.
        if let date = CalendarDate(iso8601: value), date.year < 9999 {
            self.init(first: date.dayNumber, last: date.dayNumber, isYear: false)
            return
        }
        let day = Array(value.utf8.prefix { $0 != UInt8(ascii: "T") })
        let digits = day.prefix(4)
        guard digits.allSatisfy(CharacterClass.isDigit) else { return nil }
        let year = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        guard (1...9998).contains(year) else { return nil }
        let rest = day.dropFirst(4)
        switch rest.count {
        case 0: self.init(year, 1...12, isYear: true)
        case 3:
            guard rest.first == UInt8(ascii: "-"),
                let months = CalendarSpan.months(String(decoding: rest.dropFirst(), as: UTF8.self))
            else { return nil }
            self.init(year, months, isYear: false)
        default:
            guard let date = CalendarDate(iso8601: String(decoding: day, as: UTF8.self)) else {
                return nil
            }
            self.init(first: date.dayNumber, last: date.dayNumber, isYear: false)
        }
    }

    /// The days of a week, "2025-W38", or of its end, "2025-W38-WE"; nil for anything else.
    init?(week value: String) {
        let parts = value.split(separator: "-")
        guard (2...3).contains(parts.count), parts[1].first == "W", let year = Int(parts[0]),
            let week = Int(parts[1].dropFirst()),
            let monday = CalendarDate(isoYear: year, week: week)
        else { return nil }
        let isEnd = parts.last == "WE"
        self.init(
            first: monday.dayNumber + (isEnd ? 5 : 0),
            last: monday.dayNumber + 6,
            isYear: false
        )
    }

    /// Whether the two share a day, the other so many days later.
    func overlaps(_ other: CalendarSpan, later shift: Int = 0) -> Bool {
        first <= other.last + shift && other.first + shift <= last
    }

    /// The same day in the year behind another day, where it lies more than a year behind it.
    func first(after start: CalendarSpan) -> CalendarSpan {
        let gap = first - start.first
        guard gap > 366, let day = CalendarDate(dayNumber: first),
            let other = CalendarDate(dayNumber: start.first)
        else { return self }
        let isLater = (day.month, day.day) >= (other.month, other.day)
        return moved(day, to: other.year + (isLater ? 0 : 1))
    }

    /// The same day in the year of another.
    func inYear(of other: CalendarSpan) -> CalendarSpan {
        guard days == 1, let day = CalendarDate(dayNumber: first) else { return self }
        return moved(day, to: other.firstYear)
    }

    /// Its day in another year; itself where that year has no such day.
    private func moved(_ day: CalendarDate, to year: Int) -> CalendarSpan {
        guard let date = CalendarDate(year: year, month: day.month, day: day.day) else {
            return self
        }
        return CalendarSpan(first: date.dayNumber, last: date.dayNumber, isYear: false)
    }

    /// The months of "08", "Q3" or "FA".
    private static func months(_ part: String) -> ClosedRange<Int>? {
        if let month = Int(part) { return month...month }
        return parts[part]
    }

    private init?(_ year: Int, _ months: ClosedRange<Int>, isYear: Bool) {
        // The winter of a year ends in the next.
        let (later, end) = months.upperBound > 12 ? (year + 1, 2) : (year, months.upperBound)
        guard let first = CalendarDate(year: year, month: months.lowerBound, day: 1),
            let last = CalendarDate(
                year: later,
                month: end,
                day: (1...12).contains(end) ? CalendarDate.length(ofMonth: end, year: later) : 0
            )
        else { return nil }
        self.init(first: first.dayNumber, last: last.dayNumber, isYear: isYear)
    }

    private init(first: Int, last: Int, isYear: Bool) {
        self.first = first
        self.last = last
        self.isYear = isYear
    }

    private static let parts: [String: ClosedRange<Int>] = [
        "SP": 3...6, "SU": 6...9, "FA": 9...12, "WI": 12...14, "Q1": 1...3, "Q2": 4...6,
        "Q3": 7...9, "Q4": 10...12, "H1": 1...6, "H2": 7...12,
    ]
}

extension Reading {
    /// Whether the words name the year themselves, so that nothing was guessed.
    func namesYear(_ tokens: Range<Int>) -> Bool {
        tokens.contains { token in
            self.tokens.kind[token] == .number && self.tokens.bytes(token).count == 4
        }
    }

    /// "said on Tuesday": of the days before publication.
    func isOfLastDays(_ time: TimeExpression) -> Bool {
        guard let published = article.published?.dayNumber, let days = CalendarSpan(time.value)
        else { return false }
        return days.days == 1 && (published - 8...published).contains(days.first)
    }

    /// The mentions of times that begin in a range, in text order.
    func timeMentions(in range: Range<Int>) -> [Mention] {
        range.compactMap { token in
            guard begins(.time, at: token), let index = mention(.time, covering: token) else {
                return nil
            }
            return mentions[index]
        }
    }

    /// The times that begin in a range, in text order.
    func times(in range: Range<Int>) -> [(mention: Mention, time: TimeExpression)] {
        var times: [(mention: Mention, time: TimeExpression)] = []
        addTimes(in: range, to: &times)
        return times
    }

    /// The times that begin in some sentences, in text order.
    func times(inSentences indexes: [Int]) -> [(mention: Mention, time: TimeExpression)] {
        var times: [(mention: Mention, time: TimeExpression)] = []
        for index in indexes { addTimes(in: sentences[index].tokens, to: &times) }
        return times
    }

    private func addTimes(
        in range: Range<Int>,
        to times: inout [(mention: Mention, time: TimeExpression)]
    ) {
        for token in range where begins(.time, at: token) {
            guard let index = mention(.time, covering: token), let time = mentions[index].time
            else {
                continue
            }
            times.append((mentions[index], time))
        }
    }
}
