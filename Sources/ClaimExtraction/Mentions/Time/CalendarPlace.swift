/// A position on the calendar: a year, or a part of one; unknown parts print as X.
struct CalendarPlace: Equatable, Sendable {
    /// Nil where the text leaves it open; a decade's or century's first year; negative before Christ.
    var year: Int?
    var part: Part

    enum Part: Equatable, Sendable {
        case century, decade, year
        /// 1 or 2; 1 to 4.
        case half(Int), quarter(Int)
        case season(Season)
        case month(Int)
        /// By ISO 8601; nil where it's open.
        case week(Int?), weekend(Int?)
        /// A month's week: "the third week of January".
        case weekOfMonth(Int, Int)
        /// As written: there may be no such day.
        case day(month: Int, day: Int)
        case dayOfMonth(Int)
        /// 1 to 7.
        case weekday(Int)
        /// A day of which nothing is known.
        case anyDay
        case anyMonth
    }

    init(_ year: Int?, _ part: Part) {
        self.year = year
        self.part = part
    }

    init(_ date: CalendarDate) {
        self.init(date.year, .day(month: date.month, day: date.day))
    }

    /// The ISO week that holds the day.
    init(weekOf date: CalendarDate) {
        self.init(date.isoWeek.year, .week(date.isoWeek.week))
    }

    /// Whether the year is all that's missing.
    var isDay: Bool {
        if case .day = part { return true }
        return false
    }
}

extension CalendarPlace {
    /// The TIMEX3 value.
    var value: String {
        let year = yearText
        switch part {
        case .century: return self.year == nil ? "XX" : String(year.dropLast(2))
        case .decade: return self.year == nil ? "XXX" : String(year.dropLast())
        case .year: return year
        case .half(let number): return "\(year)-H\(number)"
        case .quarter(let number): return "\(year)-Q\(number)"
        case .season(let season): return "\(year)-\(season.code)"
        case .month(let month): return "\(year)-\(padded(month))"
        case .week(let week): return "\(year)-W\(padded(week))"
        case .weekend(let week): return "\(year)-W\(padded(week))-WE"
        case .weekOfMonth(let month, let week): return "\(year)-\(padded(month))-W\(padded(week))"
        case .day(let month, let day): return "\(year)-\(padded(month))-\(padded(day))"
        case .dayOfMonth(let day): return "\(year)-XX-\(padded(day))"
        case .weekday(let day): return "\(year)-WXX-\(day)"
        case .anyDay: return "\(year)-XX-XX"
        case .anyMonth: return "\(year)-XX"
        }
    }

    private var yearText: String {
        guard let year else { return "XXXX" }
        let digits = String(year.magnitude)
        let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        return year < 0 ? "BC" + padded : padded
    }

    private func padded(_ number: Int?) -> String {
        guard let number else { return "XX" }
        return number < 10 ? "0\(number)" : String(number)
    }

    /// The first and the last day; nil where it's open or not on the calendar.
    var days: ClosedRange<CalendarDate>? {
        guard let year else { return nil }
        switch part {
        case .century: return months(year, 1, count: 1200)
        case .decade: return months(year, 1, count: 120)
        case .year: return months(year, 1, count: 12)
        case .half(let number): return months(year, number * 6 - 5, count: 6)
        case .quarter(let number): return months(year, number * 3 - 2, count: 3)
        case .season(let season): return months(year, season.firstMonth, count: 3)
        case .month(let month): return months(year, month, count: 1)
        case .week(let week), .weekend(let week):
            guard let week, let monday = CalendarDate(isoYear: year, week: week),
                let sunday = monday.adding(days: 6)
            else { return nil }
            if case .weekend = part, let saturday = monday.adding(days: 5) {
                return saturday...sunday
            }
            return monday...sunday
        case .weekOfMonth(let month, let week):
            guard let first = CalendarDate(year: year, month: month, day: 1),
                let start = first.adding(days: 7 * (week - 1)), let end = start.adding(days: 6)
            else { return nil }
            return start...end
        case .day(let month, let day):
            guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
            return date...date
        case .dayOfMonth, .weekday, .anyDay, .anyMonth: return nil
        }
    }

    private func months(_ year: Int, _ first: Int, count: Int) -> ClosedRange<CalendarDate>? {
        guard let start = CalendarDate(year: year, month: first, day: 1) else { return nil }
        let end = start.adding(months: count)?.adding(days: -1)
        return start...max(start, end ?? start)
    }

    /// The place of that unit which holds the day.
    init?(_ unit: CalendarUnit, holding date: CalendarDate) {
        switch unit {
        case .second, .minute, .hour, .day: self.init(date)
        case .week, .fortnight: self.init(weekOf: date)
        case .weekend: self.init(date.isoWeek.year, .weekend(date.isoWeek.week))
        case .month: self.init(date.year, .month(date.month))
        case .quarter: self.init(date.year, .quarter((date.month + 2) / 3))
        case .year: self.init(date.year, .year)
        case .decade: self.init(date.year / 10 * 10, .decade)
        case .century: self.init(date.year / 100 * 100, .century)
        case .millennium: return nil
        }
    }

    /// Where the year is known and the part isn't: what a text without a date to resolve against leaves.
    init(open unit: CalendarUnit) {
        switch unit {
        case .second, .minute, .hour, .day: self.init(nil, .anyDay)
        case .week, .fortnight: self.init(nil, .week(nil))
        case .weekend: self.init(nil, .weekend(nil))
        case .month: self.init(nil, .anyMonth)
        case .quarter, .year, .millennium: self.init(nil, .year)
        case .decade: self.init(nil, .decade)
        case .century: self.init(nil, .century)
        }
    }
}

extension CalendarDate {
    /// So many units later, or earlier if negative; nil outside the years 1 to 9999.
    func adding(_ count: Int, _ unit: CalendarUnit) -> CalendarDate? {
        guard count.magnitude < 100_000 else { return nil }
        switch unit {
        case .second, .minute, .hour: return self
        case .day: return adding(days: count)
        case .week, .weekend: return adding(days: 7 * count)
        case .fortnight: return adding(days: 14 * count)
        case .month: return adding(months: count)
        case .quarter: return adding(months: 3 * count)
        case .year: return adding(months: 12 * count)
        case .decade: return adding(months: 120 * count)
        case .century: return adding(months: 1200 * count)
        case .millennium: return adding(months: 12_000 * count)
        }
    }
}
