/// A day or season of feasts that has a name, with the rule that says when it falls.
struct Holiday: Equatable, Sendable {
    let rule: Rule

    enum Rule: Equatable, Sendable {
        case fixed(month: Int, day: Int)
        /// The ordinal of a weekday in a month; -1 is the last. Then so many days from it.
        case weekday(Int, ordinal: Int, month: Int, days: Int)
        /// The last such weekday before a day of the year.
        case weekdayBefore(Int, month: Int, day: Int)
        /// Days from Easter Sunday of the Western churches.
        case easter(days: Int)
        /// Days from Easter Sunday of the Orthodox churches.
        case orthodoxEaster(days: Int)
        /// Days from the first day of Passover, or of the Jewish year that begins in a year.
        case passover(days: Int)
        case roshHashanah(days: Int)
        case hanukkah
        /// The day that United States taxes are due: 15 April or, around a weekend or Emancipation Day, later.
        case taxDay
        /// 9 Av, and a day later where that is a Sabbath.
        case tishaBAv
        case tuBishvat
        /// Days from Israel's Independence Day.
        case israeliIndependence(days: Int)
        /// The first day of the Shahanshahi year, whose 365 days fall behind by one in each leap year.
        case parsiNewYear
        /// The Dutch king's birthday: 27 April, or the day before where that is a Sunday.
        case kingsDay
        /// The last Saturday of March, or the one before where that is the eve of Easter.
        case earthHour
        /// The Chinese feast of tombs, when the sun has gone 15 degrees from the equinox.
        case qingming
        /// The last such weekday before a feast that ``MovableFeasts`` lists.
        case listedBefore(WordKey, weekday: Int)
        /// Days from a feast that ``MovableFeasts`` lists.
        case listed(WordKey, days: Int)
    }

    /// Where it falls in a year; nil where the year is open or outside what is known of the calendar.
    func place(in year: Int?) -> CalendarPlace? {
        guard let year else { return nil }
        // As written, though there be no such day.
        if case .fixed(let month, let day) = rule {
            return CalendarPlace(year, .day(month: month, day: day))
        }
        return date(in: year).map { CalendarPlace($0) }
    }

    private func date(in year: Int) -> CalendarDate? {
        switch rule {
        case .fixed(let month, let day): return CalendarDate(year: year, month: month, day: day)
        case .weekday(let weekday, let ordinal, let month, let days):
            let date = CalendarDate(year: year, month: month, weekday: weekday, ordinal: ordinal)
            return date?.adding(days: days)
        case .weekdayBefore(let weekday, let month, let day):
            return CalendarDate(year: year, month: month, day: day)?.last(weekday)
        case .listedBefore(let feast, let weekday):
            return MovableFeasts.date(of: feast, in: year)?.last(weekday)
        case .kingsDay:
            let isSunday = CalendarDate(year: year, month: 4, day: 27)?.weekday == 7
            return CalendarDate(year: year, month: 4, day: isSunday ? 26 : 27)
        case .earthHour:
            let last = CalendarDate(year: year, month: 3, weekday: 6, ordinal: -1)
            guard let last, let easter = Holiday.easter(of: year) else { return nil }
            return last.adding(days: last.dayNumber + 1 == easter.dayNumber ? -7 : 0)
        case .qingming:
            // Known as the rule of the "day of the solar term"; it holds from 1901 to 2099.
            guard (1901...2099).contains(year) else { return nil }
            let start = year < 2000 ? 5.59 : 4.81
            let ofCentury = year % 100
            return CalendarDate(
                year: year,
                month: 4,
                day: Int(Double(ofCentury) * 0.2422 + start) - ofCentury / 4
            )
        case .tishaBAv:
            guard let day = HebrewYear.beginning(in: year)?.adding(days: -51) else { return nil }
            return day.weekday == 6 ? day.adding(days: 1) : day
        case .tuBishvat: return HebrewYear.tuBishvat(in: year)
        case .israeliIndependence(let days):
            return HebrewYear.independenceDay(in: year)?.adding(days: days)
        case .parsiNewYear:
            guard (1904...2080).contains(year) else { return nil }
            return CalendarDate(year: year, month: 8, day: 16)?.adding(days: 2020 / 4 - year / 4)
        case .easter(let days): return Holiday.easter(of: year)?.adding(days: days)
        case .orthodoxEaster(let days):
            return Holiday.orthodoxEaster(of: year)?.adding(days: days)
        case .passover(let days):
            return HebrewYear.beginning(in: year)?.adding(days: days - 163)
        case .roshHashanah(let days): return HebrewYear.beginning(in: year)?.adding(days: days)
        case .hanukkah: return HebrewYear.hanukkah(in: year)
        case .taxDay:
            guard let day = CalendarDate(year: year, month: 4, day: 15) else { return nil }
            return day.adding(days: [5: 3, 6: 3, 7: 2][day.weekday] ?? 0)
        case .listed(let feast, let days):
            return MovableFeasts.date(of: feast, in: year)?.adding(days: days)
        }
    }

    /// Years between two of them, at most.
    var interval: Int {
        if case .listed(MovableFeasts.superTuesday, _) = rule { return 4 }
        return 1
    }

    /// What is known of its day where the year is open.
    var openPart: CalendarPlace.Part {
        if case .fixed(let month, let day) = rule { return .day(month: month, day: day) }
        return .anyDay
    }

    /// Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876).
    static func easter(of year: Int) -> CalendarDate? {
        guard (1...9999).contains(year) else { return nil }
        let golden = year % 19
        let century = year / 100
        let yearOfCentury = year % 100
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday =
            (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4)
            % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let index = epact + weekday - 7 * shift + 114
        return CalendarDate(year: year, month: index / 31, day: index % 31 + 1)
    }

    /// Easter Sunday of the Julian calendar by Meeus's algorithm, as a Gregorian date.
    static func orthodoxEaster(of year: Int) -> CalendarDate? {
        guard (1...9999).contains(year) else { return nil }
        let moon = (19 * (year % 19) + 15) % 30
        let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
        let index = moon + weekday + 114
        let julian = CalendarDate(year: year, month: index / 31, day: index % 31 + 1)
        return julian?.adding(days: year / 100 - year / 400 - 2)
    }
}

/// The Jewish year, by the arithmetic of Reingold and Dershowitz, "Calendrical Calculations".
///
/// Feasts begin at sunset of the day before; the date is that of the day, as calendars print it.
enum HebrewYear {
    /// Its first day that falls in a year of the common era.
    static func beginning(in year: Int) -> CalendarDate? {
        guard (1...9000).contains(year) else { return nil }
        let hebrew = year + 3761
        let before = elapsedDays(hebrew - 1)
        let day = elapsedDays(hebrew)
        let after = elapsedDays(hebrew + 1)
        let correction = after - day == 356 ? 2 : day - before == 382 ? 1 : 0
        return CalendarDate(dayNumber: day + correction - 1_373_428 + 306)
    }

    /// 25 Kislev: the second month is a day longer in some years.
    static func hanukkah(in year: Int) -> CalendarDate? {
        guard let first = beginning(in: year), let next = beginning(in: year + 1) else {
            return nil
        }
        return first.adding(days: (next.dayNumber - first.dayNumber) % 10 == 5 ? 84 : 83)
    }

    /// 15 Shevat: two months before Passover, three in leap years.
    static func tuBishvat(in year: Int) -> CalendarDate? {
        guard year > 1, let before = beginning(in: year - 1), let first = beginning(in: year) else {
            return nil
        }
        let isLeap = first.dayNumber - before.dayNumber > 360
        return first.adding(days: -163 - (isLeap ? 89 : 59))
    }

    /// 5 Iyar, which moves so that neither it nor the day before touches a Sabbath.
    static func independenceDay(in year: Int) -> CalendarDate? {
        guard let day = beginning(in: year)?.adding(days: 20 - 163) else { return nil }
        return day.adding(days: [1: 1, 5: -1, 6: -2][day.weekday] ?? 0)
    }

    private static func elapsedDays(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19
        let parts = 12_084 + 13_753 * months
        let day = 29 * months + parts / 25_920
        return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
    }
}
