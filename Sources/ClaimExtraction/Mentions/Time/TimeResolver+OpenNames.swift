/// Names that come again and again: which one is meant.
extension TimeResolver {
    mutating func settled(
        _ part: CalendarPlace.Part,
        _ direction: TimeMeaning.Direction,
        _ tense: TenseDirection,
        at token: Int
    ) -> CalendarPlace {
        switch part {
        case .weekday(let weekday): return settledWeekday(weekday, direction, tense)
        case .dayOfMonth(let day): return settledDayOfMonth(day, direction, tense, at: token)
        default:
            return settled(direction, tense, at: token, open: CalendarPlace(nil, part)) {
                CalendarPlace($0, part)
            }
        }
    }

    /// The year in which a name lies that comes every year.
    mutating func settled(
        _ direction: TimeMeaning.Direction,
        _ tense: TenseDirection,
        at token: Int,
        open: CalendarPlace,
        feastWithin interval: Int? = nil,
        _ place: (Int) -> CalendarPlace?
    ) -> CalendarPlace {
        // "Last September" is told from the day of publication, in a history too.
        let isOwn = direction == .last || direction == .past
        let told = direction == .following ? lastDayTold : nil
        guard let anchor = isOwn ? publication ?? anchorDay() : told ?? anchorDay() else {
            return open
        }
        lastAnchor = anchor
        if direction == .tense, interval == nil, let told = afterBackground(open, tense, at: token)
        {
            return told
        }
        if isHistory, direction == .this || direction == .tense && narrative != nil {
            return place(narrativeYear(anchor, for: open)) ?? open
        }
        // A winter that began in the year before last may be the last one.
        let reach = interval ?? 2
        let candidates = (anchor.year - reach...anchor.year + reach).compactMap(place).filter {
            $0.days != nil
        }
        // "February 30" is of no year.
        if candidates.isEmpty, case .day = open.part { return open }
        let found =
            direction == .tense
            ? nearest(to: anchor, tense, among: candidates, isFeast: interval != nil)
            : candidate(among: candidates, direction, from: anchor, isMonth: open.isMonth)
        return found ?? place(anchor.year) ?? open
    }

    /// The one of a name's places, in order, that lies on that side of the anchor.
    private func candidate(
        among candidates: [CalendarPlace],
        _ direction: TimeMeaning.Direction,
        from anchor: CalendarDate,
        isMonth: Bool
    ) -> CalendarPlace? {
        let day = anchor.dayNumber
        switch direction {
        // Nobody calls the month just gone "last August".
        case .last where isMonth:
            let month = CalendarPlace(anchor.year, .month(anchor.month))
            return candidates.last { $0.lastDay < month.firstDay - 1 }
        case .last, .past, .previous: return candidates.last { $0.lastDay < day }
        case .next, .coming, .following: return candidates.first { $0.firstDay > day }
        // "This winter" in January began in the year before.
        case .this: return candidates.first { $0.firstDay <= day && day <= $0.lastDay }
        case .tense: return nil
        }
    }

    /// A name of years ago that news go on to from a date right before it: "chosen in May 2009, he left in July".
    ///
    /// It follows within half a year; what lies longer after it is told of the last year, as most open names are.
    private func afterBackground(
        _ open: CalendarPlace,
        _ tense: TenseDirection,
        at token: Int
    ) -> CalendarPlace? {
        guard tense == .past || tense == .afterPast || tense == .unknown,
            open.grain <= .month || open.isSeason,
            let background, token - background.token < 30,
            let year = background.place.year, let told = background.place.days
        else { return nil }
        // "In May 2009 they chose him. In May they chose another": the same month is another year's.
        let first = open.isDay ? told.lowerBound.dayNumber : told.lowerBound.dayNumber + 1
        return [year, year + 1].lazy.map { CalendarPlace($0, open.part) }.first {
            $0.days != nil && $0.firstDay >= first
                && $0.firstDay - told.upperBound.dayNumber < 184
        }
    }

    /// The end of the date that the text spoke of last, which is over: what "the following March" is told from.
    private var lastDayTold: CalendarDate? {
        narrative.flatMap { isHistory || isOver($0.place) ? $0.place.days?.upperBound : nil }
    }

    /// The year of the date that the text spoke of last, or the next one where months begin anew.
    func narrativeYear(_ anchor: CalendarDate, for open: CalendarPlace) -> Int {
        guard isHistory, let narrative, let year = narrative.place.year else { return anchor.year }
        guard let before = narrative.place.month, let month = open.month, month + 6 <= before
        else { return year }
        return year + 1
    }

    /// The nearest that fits the tense.
    ///
    /// News name the year of a date that is more than half a year away, so the nearest counts;
    /// a date that has passed may yet be told as one to come, and the other way round, if it's close.
    func nearest(
        to anchor: CalendarDate,
        _ tense: TenseDirection,
        among candidates: [CalendarPlace],
        isFeast: Bool
    ) -> CalendarPlace? {
        let day = anchor.dayNumber
        func cost(_ place: CalendarPlace) -> Int {
            let ahead = max(0, place.firstDay - day)
            let behind = max(0, day - place.lastDay)
            // News leave out the year of publication sooner than the next.
            let isNext = place.year ?? 0 > anchor.year
            return switch tense {
            case .past: (isFeast || !place.isDay ? 30 : 12) * ahead + behind
            case .afterPast: (isFeast ? 30 : place.isDay && !isNext ? 3 : 8) * ahead + behind
            // A feast comes again: "they will meet on Australia Day".
            case .future: ahead + (isFeast ? 10 : place.isQuarter ? 1 : 3) * behind
            // The last fortnight may be listed still.
            case .listing: ahead + 30 * behind
            case .present: ahead + 3 * behind
            case .through: ahead + behind
            case .unknown: (isNext ? 6 : 3) * ahead + 2 * behind
            }
        }
        return candidates.min { cost($0) < cost($1) }
    }

    /// A day of years ago whose weekday is wrong, unless the same day of the months around publication has the right one.
    ///
    /// "Chosen on 9 May 1938, he left on Sunday 21 September": in 1938 that was a Wednesday.
    func onItsWeekday(_ place: CalendarPlace) -> CalendarPlace {
        guard let weekday, let publication, place.isDay, let told = place.days?.lowerBound,
            told.weekday != weekday, abs(told.dayNumber - publication.dayNumber) > 366
        else { return place }
        let near = (publication.year - 1...publication.year + 1).map {
            CalendarPlace($0, place.part)
        }
        return near.first { day in
            day.days?.lowerBound.weekday == weekday
                && abs(day.firstDay - publication.dayNumber) <= 183
        } ?? place
    }

    mutating func settledWeekday(
        _ weekday: Int,
        _ direction: TimeMeaning.Direction,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        let open = CalendarPlace(nil, .weekday(weekday))
        // A history lives on weekdays only near a day that it named.
        let isNearDay = narrative.map { $0.place.isDay } ?? false
        guard let anchor = isNearDay ? anchorDay() : publication else { return open }
        lastAnchor = anchor
        if direction == .previous, let day = narrativeDay() ?? publication {
            lastAnchor = day
            // Without a day that the text spoke of it's that of the week before.
            let isToldFrom = narrative.map { $0.place.isDay } ?? false
            let back = isToldFrom ? (day.weekday - weekday + 6) % 7 + 1 : day.weekday - weekday + 7
            return day.adding(days: -back).map { CalendarPlace($0) } ?? open
        }
        if direction == .following, isNearDay, let day = lastDayTold {
            lastAnchor = day
            let ahead = (weekday - day.weekday + 6) % 7 + 1
            return day.adding(days: ahead).map { CalendarPlace($0) } ?? open
        }
        let back = (anchor.weekday - weekday + 7) % 7
        let ahead = (weekday - anchor.weekday + 7) % 7
        let days =
            switch direction {
            // Nobody calls yesterday "last Wednesday".
            case .last: back < 2 ? -back - 7 : -back
            case .past, .previous: back == 0 ? -7 : -back
            case .next, .following: 7 + weekday - anchor.weekday
            case .coming: ahead == 0 ? 7 : ahead
            case .this: weekday - anchor.weekday
            case .tense: tense.isAhead ? ahead : -back
            }
        return anchor.adding(days: days).map { CalendarPlace($0) } ?? open
    }

    /// The day of a month that is such a weekday, in the nearest month where there is one.
    mutating func settled(weekday: Int, day: Int) -> CalendarPlace {
        guard let anchor = anchorDay() else { return CalendarPlace(nil, .dayOfMonth(day)) }
        lastAnchor = anchor
        for distance in [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6] {
            let month = anchor.adding(months: distance) ?? anchor
            let date = CalendarDate(year: month.year, month: month.month, day: day)
            if let date, date.weekday == weekday { return CalendarPlace(date) }
        }
        return CalendarPlace(anchor.year, .day(month: anchor.month, day: day))
    }

    mutating func weekend(_ tense: TenseDirection) -> CalendarPlace {
        guard let anchor = anchorDay() else { return CalendarPlace(open: .weekend) }
        lastAnchor = anchor
        // Late in the week a weekend is spoken of that nothing places in the past.
        let isOver = !tense.isAhead && anchor.weekday < (tense == .unknown ? 4 : 6)
        guard let day = anchor.adding(days: isOver ? -7 : 0),
            let place = CalendarPlace(.weekend, holding: day)
        else { return CalendarPlace(open: .weekend) }
        return place
    }

    /// The weekend nearest to a day: a Monday's is the one before.
    func weekend(by place: CalendarPlace) -> CalendarPlace {
        guard let day = place.days?.lowerBound,
            let near = day.adding(days: day.weekday < 3 ? -7 : 0),
            let weekend = CalendarPlace(.weekend, holding: near)
        else { return CalendarPlace(place.year, .weekend(nil)) }
        return weekend
    }

    /// The weekday so many times on from publication, or back.
    mutating func weekdays(_ weekday: Int, _ count: Int) -> CalendarPlace {
        let open = CalendarPlace(nil, .weekday(weekday))
        guard let anchor = anchorDay(), count != 0, count.magnitude < 1000 else { return open }
        lastAnchor = anchor
        let ahead = (weekday - anchor.weekday + 6) % 7 + 1
        let back = (anchor.weekday - weekday + 6) % 7 + 1
        let days = count > 0 ? ahead + 7 * (count - 1) : -back + 7 * (count + 1)
        return anchor.adding(days: days).map { CalendarPlace($0) } ?? open
    }

    mutating func settledDayOfMonth(
        _ day: Int,
        _ direction: TimeMeaning.Direction,
        _ tense: TenseDirection,
        at token: Int
    ) -> CalendarPlace {
        guard let anchor = anchorDay() else { return CalendarPlace(nil, .dayOfMonth(day)) }
        lastAnchor = anchor
        // "On 5 June 1967 they struck. On the 7th …"
        if direction == .tense, let background, token - background.token < 30,
            let month = background.place.days?.lowerBound,
            month.day < day
                || !background.place.isDay
        {
            return CalendarPlace(month.year, .day(month: month.month, day: day))
        }
        var months = 0
        if direction == .tense, !isHistory {
            if tense.isAhead { months = day < anchor.day ? 1 : 0 }
            if tense == .past || tense == .afterPast { months = day > anchor.day ? -1 : 0 }
        }
        let month = CalendarPlace(anchor).days?.lowerBound.adding(months: months) ?? anchor
        return CalendarPlace(month.year, .day(month: month.month, day: day))
    }
}
