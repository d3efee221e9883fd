/// A day or season of feasts that has a name, with the rule that says when it falls.
///
/// The rules are those of the churches and of United States federal law (5 U.S.C. § 6103).
struct Holiday: Equatable, Sendable {
    let rule: Rule

    enum Rule: Equatable, Sendable {
        case fixed(month: Int, day: Int)
        /// The ordinal of a weekday in a month; -1 is the last.
        case weekday(Int, ordinal: Int, month: Int)
        /// Days from such a weekday.
        case afterWeekday(Int, ordinal: Int, month: Int, days: Int)
        /// Days from Easter Sunday of the Western churches.
        case easter(days: Int)
    }

    /// Where it falls in a year; nil where the year is open or outside the calendar.
    func place(in year: Int?) -> CalendarPlace? {
        guard let year else { return nil }
        switch rule {
        case .fixed(let month, let day): return CalendarPlace(year, .day(month: month, day: day))
        case .weekday(let weekday, let ordinal, let month):
            let date = CalendarDate(year: year, month: month, weekday: weekday, ordinal: ordinal)
            return date.map { CalendarPlace($0) }
        case .afterWeekday(let weekday, let ordinal, let month, let days):
            let date = CalendarDate(year: year, month: month, weekday: weekday, ordinal: ordinal)
            return date?.adding(days: days).map { CalendarPlace($0) }
        case .easter(let days):
            return Holiday.easter(of: year)?.adding(days: days).map { CalendarPlace($0) }
        }
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
}

extension Holiday {
    static let names = named.map(\.0)

    /// The names of each, and its rule.
    static let named: [(String, Holiday)] = [
        ("new year's day", fixed(1, 1)), ("new year's", fixed(1, 1)), ("new year", fixed(1, 1)),
        ("new year's eve", fixed(12, 31)), ("new years day", fixed(1, 1)),
        ("new years eve", fixed(12, 31)), ("epiphany", fixed(1, 6)),
        ("martin luther king jr. day", weekday(1, 3, 1)),
        ("martin luther king day", weekday(1, 3, 1)),
        ("mlk day", weekday(1, 3, 1)), ("martin luther king , jr. day", weekday(1, 3, 1)),
        ("groundhog day", fixed(2, 2)), ("valentine's day", fixed(2, 14)),
        ("valentines day", fixed(2, 14)), ("presidents' day", weekday(1, 3, 2)),
        ("president's day", weekday(1, 3, 2)), ("presidents day", weekday(1, 3, 2)),
        ("washington's birthday", weekday(1, 3, 2)), ("st. patrick's day", fixed(3, 17)),
        ("saint patrick's day", fixed(3, 17)), ("april fools' day", fixed(4, 1)),
        ("april fool's day", fixed(4, 1)), ("tax day", fixed(4, 15)), ("earth day", fixed(4, 22)),
        ("may day", fixed(5, 1)), ("cinco de mayo", fixed(5, 5)),
        ("mother's day", weekday(7, 2, 5)), ("mothers day", weekday(7, 2, 5)),
        ("memorial day", weekday(1, -1, 5)), ("d-day", fixed(6, 6)), ("flag day", fixed(6, 14)),
        ("father's day", weekday(7, 3, 6)), ("fathers day", weekday(7, 3, 6)),
        ("juneteenth", fixed(6, 19)), ("independence day", fixed(7, 4)),
        ("fourth of july", fixed(7, 4)), ("4th of july", fixed(7, 4)),
        ("canada day", fixed(7, 1)), ("bastille day", fixed(7, 14)),
        ("labor day", weekday(1, 1, 9)), ("labour day", weekday(1, 1, 9)),
        ("constitution day", fixed(9, 17)), ("columbus day", weekday(1, 2, 10)),
        ("indigenous peoples' day", weekday(1, 2, 10)), ("halloween", fixed(10, 31)),
        ("all saints' day", fixed(11, 1)), ("all souls' day", fixed(11, 2)),
        ("guy fawkes day", fixed(11, 5)), ("veterans day", fixed(11, 11)),
        ("veterans' day", fixed(11, 11)), ("armistice day", fixed(11, 11)),
        ("remembrance day", fixed(11, 11)), ("thanksgiving", weekday(4, 4, 11)),
        ("thanksgiving day", weekday(4, 4, 11)), ("black friday", after(4, 4, 11, days: 1)),
        ("cyber monday", after(4, 4, 11, days: 4)), ("giving tuesday", after(4, 4, 11, days: 5)),
        ("election day", after(1, 1, 11, days: 1)), ("christmas", fixed(12, 25)),
        ("christmas day", fixed(12, 25)), ("christmas eve", fixed(12, 24)),
        ("xmas", fixed(12, 25)), ("boxing day", fixed(12, 26)), ("kwanzaa", fixed(12, 26)),
        ("easter", easter(0)), ("easter sunday", easter(0)), ("easter monday", easter(1)),
        ("good friday", easter(-2)), ("maundy thursday", easter(-3)), ("holy thursday", easter(-3)),
        ("holy saturday", easter(-1)), ("palm sunday", easter(-7)), ("ash wednesday", easter(-46)),
        ("shrove tuesday", easter(-47)), ("mardi gras", easter(-47)), ("ascension day", easter(39)),
        ("pentecost", easter(49)), ("whit sunday", easter(49)), ("whit monday", easter(50)),
        ("inauguration day", fixed(1, 20)), ("bloomsday", fixed(6, 16)),
        ("anzac day", fixed(4, 25)),
        ("australia day", fixed(1, 26)), ("st. george's day", fixed(4, 23)),
        ("ve day", fixed(5, 8)), ("vj day", fixed(8, 15)), ("pi day", fixed(3, 14)),
        ("women's day", fixed(3, 8)), ("international women's day", fixed(3, 8)),
        ("all hallows eve", fixed(10, 31)), ("king's day", fixed(4, 27)),
    ]

    private static func fixed(_ month: Int, _ day: Int) -> Holiday {
        Holiday(rule: .fixed(month: month, day: day))
    }

    private static func weekday(_ weekday: Int, _ ordinal: Int, _ month: Int) -> Holiday {
        Holiday(rule: .weekday(weekday, ordinal: ordinal, month: month))
    }

    private static func after(
        _ weekday: Int,
        _ ordinal: Int,
        _ month: Int,
        days: Int
    ) -> Holiday {
        Holiday(rule: .afterWeekday(weekday, ordinal: ordinal, month: month, days: days))
    }

    private static func easter(_ days: Int) -> Holiday { Holiday(rule: .easter(days: days)) }
}
