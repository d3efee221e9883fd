/// A day of the proleptic Gregorian calendar, without clock or time zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to the length of the month.
    public let day: Int

    /// Nil where there is no such day; years run from 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.length(ofMonth: month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads "2025-09-19"; nil for anything else, a time after the date included.
    public init?(iso8601 text: some StringProtocol) {
        var fields = (0, 0, 0)
        var length = 0
        for byte in text.utf8 {
            let digit = Int(byte &- 48)
            switch length {
            case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
            case 0...3 where digit < 10: fields.0 = fields.0 * 10 + digit
            case 5...6 where digit < 10: fields.1 = fields.1 * 10 + digit
            case 8...9 where digit < 10: fields.2 = fields.2 * 10 + digit
            default: return nil
            }
            length += 1
        }
        guard length == 10 else { return nil }
        self.init(year: fields.0, month: fields.1, day: fields.2)
    }

    /// Days since 1 March of the year 0, by Howard Hinnant's days_from_civil
    /// (https://howardhinnant.github.io/date_algorithms.html).
    public var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra
    }

    /// The day with that number; nil outside the years 1 to 9999.
    public init?(dayNumber: Int) {
        guard dayNumber >= 306, dayNumber <= 3_652_364 else { return nil }
        let era = dayNumber / 146_097
        let dayOfEra = dayNumber - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// The day so many days later, or earlier if negative; nil outside the years 1 to 9999.
    public func adding(days: Int) -> CalendarDate? { CalendarDate(dayNumber: dayNumber + days) }

    /// The same day so many months later, or the month's last day where there is none.
    public func adding(months: Int) -> CalendarDate? {
        let index = year * 12 + month - 1 + months
        guard index >= 12 else { return nil }
        let year = index / 12
        let month = index % 12 + 1
        let day = min(day, CalendarDate.length(ofMonth: month, year: year))
        return CalendarDate(year: year, month: month, day: day)
    }

    /// The weekday by ISO 8601: 1 is Monday, 7 is Sunday.
    public var weekday: Int { (dayNumber + 2) % 7 + 1 }

    /// The week by ISO 8601, with the year that it counts in, which may be the one before or after.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = CalendarDate(dayNumber: dayNumber - weekday + 4) ?? self
        guard let newYear = CalendarDate(year: thursday.year, month: 1, day: 1) else {
            return (thursday.year, 1)
        }
        return (thursday.year, (thursday.dayNumber - newYear.dayNumber) / 7 + 1)
    }

    /// The Monday of an ISO week; nil where the year has no such week or it begins outside the years 1 to 9999.
    public init?(isoYear: Int, week: Int) {
        guard (1...53).contains(week),
            let fourth = CalendarDate(year: isoYear, month: 1, day: 4),
            let monday = fourth.adding(days: 7 * (week - 1) + 1 - fourth.weekday),
            monday.isoWeek == (isoYear, week)
        else { return nil }
        self = monday
    }

    /// The day so many weekdays into a month: 1 is the first such weekday, -1 the last.
    public init?(year: Int, month: Int, weekday: Int, ordinal: Int) {
        guard (1...7).contains(weekday), (-5...5).contains(ordinal), ordinal != 0,
            let first = CalendarDate(year: year, month: month, day: 1)
        else { return nil }
        let length = CalendarDate.length(ofMonth: month, year: year)
        let firstOne = 1 + (weekday - first.weekday + 7) % 7
        let day =
            ordinal > 0
            ? firstOne + 7 * (ordinal - 1)
            : firstOne + 7 * ((length - firstOne) / 7 + 1 + ordinal)
        self.init(year: year, month: month, day: day)
    }

    /// The last such weekday before the day; 1 is Monday.
    func last(_ weekday: Int) -> CalendarDate? {
        adding(days: -((self.weekday - weekday + 6) % 7 + 1))
    }

    /// The next such weekday after the day; 1 is Monday.
    func next(_ weekday: Int) -> CalendarDate? {
        adding(days: (weekday - self.weekday + 6) % 7 + 1)
    }

    /// How many days a month has.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether the year has a 29 February.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.dayNumber < right.dayNumber
    }
}

extension CalendarDate: CustomStringConvertible {
    /// "2025-09-19".
    public var description: String {
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
