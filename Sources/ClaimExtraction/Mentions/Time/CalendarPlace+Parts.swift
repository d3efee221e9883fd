extension CalendarPlace {
    /// This place with what it leaves open taken from the place that it is a part of.
    func placed(in whole: CalendarPlace) -> CalendarPlace {
        switch (part, whole.part) {
        case (.weekday(let weekday), _):
            guard let monday = whole.days?.lowerBound else { return CalendarPlace(nil, part) }
            let week = monday.adding(days: 1 - monday.weekday)
            return week?.adding(days: weekday - 1).map { CalendarPlace($0) } ?? whole
        case (.dayOfMonth(let day), .month(let month)):
            return CalendarPlace(whole.year, .day(month: month, day: day))
        case (.dayOfMonth(let day), .day(let month, _)):
            return CalendarPlace(whole.year, .day(month: month, day: day))
        case (.anyDay, .month(let month)):
            return CalendarPlace(whole.year, .month(month))
        default:
            return CalendarPlace(whole.year, part)
        }
    }

    /// The first, second or last such weekday of the month or year.
    func day(weekday: Int, ordinal: Int) -> CalendarPlace {
        let month: Int? =
            switch part {
            case .month(let month): month
            case .day(let month, _): month
            case .year: ordinal < 0 ? 12 : 1
            default: nil
            }
        guard let year, let month,
            let date = CalendarDate(year: year, month: month, weekday: weekday, ordinal: ordinal)
        else { return CalendarPlace(year, .weekday(weekday)) }
        return CalendarPlace(date)
    }

    /// The last such weekday before its first day, or the next after it: "the Friday after Thanksgiving".
    func weekday(_ weekday: Int, isEarlier: Bool) -> CalendarPlace {
        let day = days.flatMap {
            isEarlier ? $0.lowerBound.last(weekday) : $0.lowerBound.next(weekday)
        }
        return day.map { CalendarPlace($0) } ?? CalendarPlace(nil, .weekday(weekday))
    }

    /// That weekday nearest to its first day: "the Sunday nearest to November 11".
    func nearest(weekday: Int) -> CalendarPlace {
        guard let day = days?.lowerBound else { return CalendarPlace(nil, .weekday(weekday)) }
        let ahead = (weekday - day.weekday + 7) % 7
        return day.adding(days: ahead > 3 ? ahead - 7 : ahead).map { CalendarPlace($0) }
            ?? CalendarPlace(nil, .weekday(weekday))
    }

    /// Its first or second day, or counted from its end the last (-1): "the last day of May".
    func day(_ ordinal: Int) -> CalendarPlace {
        guard let days,
            let day = ordinal < 0
                ? days.upperBound.adding(days: ordinal + 1)
                : days.lowerBound.adding(days: ordinal - 1),
            days.contains(day)
        else { return CalendarPlace(year, .anyDay) }
        return CalendarPlace(day)
    }

    /// The quarter most of which lies in the three months before it: "the quarter ended 30 June".
    var quarterEnding: CalendarPlace {
        days?.lowerBound.adding(days: -45).flatMap { CalendarPlace(.quarter, holding: $0) } ?? self
    }

    /// The ISO week that is the first, second or last of the month or year; -2 is the last but one.
    func week(_ ordinal: Int) -> CalendarPlace {
        guard let days else { return CalendarPlace(year, .week(nil)) }
        if case .year = part, let year, ordinal > 0 { return CalendarPlace(year, .week(ordinal)) }
        if case .year = part, let day = CalendarDate(year: days.upperBound.year, month: 12, day: 28)
        {
            return CalendarPlace(weekOf: day.adding(days: 7 * (ordinal + 1)) ?? day)
        }
        // A week belongs to the month that has its Thursday.
        let first = days.lowerBound.weekday <= 4 ? 0 : 7
        let last = days.upperBound.weekday >= 4 ? 0 : -7
        let day =
            ordinal < 0
            ? days.upperBound.adding(days: last + 7 * (ordinal + 1))
            : days.lowerBound.adding(days: first + 7 * (ordinal - 1))
        return CalendarPlace(weekOf: day ?? days.lowerBound)
    }

    /// The number of its first day; 0 where it's open.
    var firstDay: Int { days?.lowerBound.dayNumber ?? 0 }
    var lastDay: Int { days?.upperBound.dayNumber ?? 0 }

    var isSeason: Bool {
        if case .season = part { true } else { false }
    }

    var isMonth: Bool {
        if case .month = part { true } else { false }
    }

    var isQuarter: Bool {
        switch part {
        case .quarter, .half: true
        default: false
        }
    }

    /// The month that it lies in or begins with.
    var month: Int? {
        switch part {
        case .month(let month), .day(let month, _): month
        case .season(let season): season == .winter ? nil : season.firstMonth
        default: nil
        }
    }

    /// How finely it places.
    var grain: CalendarUnit {
        switch part {
        case .century: .century
        case .decade: .decade
        case .year: .year
        case .half, .quarter, .season: .quarter
        case .month, .anyMonth: .month
        case .week, .weekend, .weekOfMonth: .week
        case .day, .dayOfMonth, .weekday, .anyDay: .day
        }
    }
}

extension CalendarDate {
    /// The day itself, but for a Sunday the Monday after it: a week that is named by its Sunday begins there.
    var mondayNext: CalendarDate { weekday == 7 ? adding(days: 1) ?? self : self }

    /// The week or weekend before or after the day; for the week before a Sunday that is its own.
    func week(_ unit: CalendarUnit, isEarlier: Bool) -> CalendarPlace? {
        let isWeekend = unit == .weekend
        let days =
            isEarlier
            ? (weekday == 7 && !isWeekend ? 0 : -7)
            : (weekday < 6 && isWeekend ? 0 : 7)
        return adding(days: days).flatMap { CalendarPlace(unit, holding: $0) }
    }
}
