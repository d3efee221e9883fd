/// Places meanings on the calendar, by the day of publication, the tense, and the date the text spoke of.
struct TimeResolver {
    /// The day of publication.
    let publication: CalendarDate?
    /// Whether the text tells of other times than its own, so that open dates follow the date before them.
    let isHistory: Bool
    /// The last date that the text named, and the token where.
    private(set) var narrative: (place: CalendarPlace, token: Int)?
    /// The last quarter that the text named, and the token where: what "a year earlier" is told of.
    private var lastQuarter: (place: CalendarPlace, token: Int)?
    /// A year far from the narrative that a history named once.
    private var distantYear: Int?
    /// What the expression at hand was resolved against.
    private var lastAnchor: CalendarDate?

    init(publication: CalendarDate?, isHistory: Bool) {
        self.publication = publication
        self.isHistory = isHistory || publication == nil
    }

    /// The expression for a meaning; what it names becomes the date that the text speaks of.
    mutating func expression(
        for meaning: TimeMeaning,
        at token: Int,
        tense: TenseDirection
    ) -> TimeExpression {
        lastAnchor = nil
        var result: TimeExpression
        switch meaning {
        case .duration(let value): return TimeExpression(timexType: .duration, value: value)
        case .set(let value): return TimeExpression(timexType: .set, value: value)
        case .reference(let value): return TimeExpression(timexType: .date, value: value)
        case .anyDay(let part):
            let value = CalendarPlace(nil, .anyDay).value + part.code
            return TimeExpression(timexType: .time, value: value)
        case .clock(let clock, let day):
            let place = self.day(of: day, at: token, tense)
            result = TimeExpression(timexType: .time, value: place.value + "T" + clock)
            remember(place, at: token)
        case .dayPart(let part, let day):
            let place = self.day(of: day, at: token, tense)
            result = TimeExpression(timexType: .time, value: place.value + part.code)
            remember(place, at: token)
        default:
            let place = self.place(of: meaning, at: token, tense)
            result = TimeExpression(timexType: .date, value: place.value)
            if meaning.movesNarrative, !(isHistory && meaning.isToldFromPublication) {
                remember(place, at: token)
            }
        }
        result.anchor = lastAnchor
        result.placesOnCalendar = true
        return result
    }

    private mutating func remember(_ place: CalendarPlace, at token: Int) {
        guard let year = place.year else { return }
        if isHistory, let last = narrative?.place.year, abs(last - year) > 8 {
            // A history that looks far back or ahead comes back, unless it stays there.
            let stays = distantYear.map { abs($0 - year) <= 8 } ?? false
            distantYear = year
            guard stays else { return }
        }
        distantYear = nil
        narrative = (place, token)
        if case .quarter = place.part { lastQuarter = (place, token) }
    }

    // MARK: Anchors

    /// The day from which open names are looked for.
    private func anchorDay() -> CalendarDate? {
        isHistory ? narrativeDay() ?? publication : publication
    }

    private func narrativeDay() -> CalendarDate? { narrative?.place.days?.lowerBound }

    /// The day from which a relative expression counts, with the grain that the text spoke in.
    private mutating func origin(_ origin: TimeMeaning.Origin) -> CalendarPlace? {
        let place: CalendarPlace? =
            switch origin {
            case .publication: publication.map { CalendarPlace($0) } ?? narrative?.place
            case .narrative: narrative?.place ?? publication.map { CalendarPlace($0) }
            }
        lastAnchor = place?.days?.lowerBound
        return place
    }

    /// The day that a part of day or a clock time belongs to.
    private mutating func day(
        of meaning: TimeMeaning?,
        at token: Int,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        if let meaning { return place(of: meaning, at: token, tense) }
        if let narrative, narrative.place.isDay, isHistory || token - narrative.token < 60 {
            lastAnchor = narrativeDay()
            return narrative.place
        }
        lastAnchor = isHistory ? nil : publication
        return lastAnchor.map { CalendarPlace($0) } ?? CalendarPlace(nil, .anyDay)
    }

    // MARK: Meanings

    private mutating func place(
        of meaning: TimeMeaning,
        at token: Int,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        switch meaning {
        case .named(let place, let direction):
            guard place.year == nil else { return place }
            return settled(place.part, direction, tense)
        case .unit(let unit, let count, let from):
            guard let base = origin(from) else { return CalendarPlace(open: unit) }
            return shifted(base, count, unit)
        case .shifted(let amount, let unit, let isEarlier, let from):
            if unit == .year, amount == Amount(1), let place = quarter(isEarlier, at: token) {
                return place
            }
            guard let base = origin(from) else { return CalendarPlace(open: unit) }
            return shifted(base, amount, unit, isEarlier, keepsGrain: from == .narrative)
        case .shiftedBy(let months, let days, let from):
            let day = origin(from)?.days?.lowerBound.adding(months: months)?.adding(days: days)
            guard let day else { return CalendarPlace(open: days == 0 ? .month : .day) }
            return days == 0
                ? CalendarPlace(day.year, .month(day.month)) : CalendarPlace(day)
        case .shiftedFrom(let meaning, let amount, let unit, let isEarlier):
            let base = place(of: meaning, at: token, tense)
            if base.isDay, let count = amount.whole, let day = base.days?.lowerBound,
                let date = day.adding(isEarlier ? -count : count, unit)
            {
                return CalendarPlace(date)
            }
            return shifted(base, amount, unit, isEarlier, keepsGrain: true)
        case .part(let part, let whole):
            return part.placed(in: place(of: whole, at: token, tense))
        case .weekdayWithDay(let weekday, let day): return settled(weekday: weekday, day: day)
        case .weekdayOfMonth(let weekday, let ordinal, let whole):
            let month = place(of: whole, at: token, tense)
            return month.day(weekday: weekday, ordinal: ordinal)
        case .holiday(let holiday, let year, let direction):
            if let year {
                let place = place(of: year, at: token, tense)
                return holiday.place(in: place.year) ?? place
            }
            return settled(
                direction,
                tense,
                open: CalendarPlace(nil, holiday.openPart),
                within: holiday.interval
            ) {
                holiday.place(in: $0)
            }
        case .weekHolding(let day):
            let place = place(of: day, at: token, tense)
            return place.days.map { CalendarPlace(weekOf: $0.lowerBound) } ?? place
        case .weekOf(let ordinal, let whole):
            return place(of: whole, at: token, tense).week(ordinal)
        case .weekend: return weekend(tense)
        case .weekendBy(let day): return weekend(by: place(of: day, at: token, tense))
        case .weekdays(let weekday, let count): return weekdays(weekday, count)
        case .quarterOfText: return quarterOfText()
        case .dayPart(_, let day), .clock(_, let day): return self.day(of: day, at: token, tense)
        case .duration, .set, .reference, .anyDay: return CalendarPlace(nil, .year)
        }
    }

    private func shifted(
        _ base: CalendarPlace,
        _ amount: Amount,
        _ unit: CalendarUnit,
        _ isEarlier: Bool,
        keepsGrain: Bool
    ) -> CalendarPlace {
        guard var count = amount.whole else {
            // "two and a half years ago" is counted in months.
            guard unit == .year, amount.hasHalf, let months = amount.times(12).whole else {
                return CalendarPlace(open: unit)
            }
            return shifted(base, isEarlier ? -months : months, .month)
        }
        if isEarlier { count = -count }
        if keepsGrain, unit == .year, let year = base.year, !base.isDay {
            return CalendarPlace(year + count, base.part)
        }
        if unit.rawValue > CalendarUnit.year.rawValue, let day = base.days?.lowerBound,
            let date = day.adding(count, unit)
        {
            return CalendarPlace(date.year, .year)
        }
        if keepsGrain || !isEarlier, unit == .week, base.isDay {
            return shifted(base, 7 * count, .day)
        }
        return shifted(base, count, unit)
    }

    /// The unit's place that lies so many of it from the one that holds `base`.
    private func shifted(_ base: CalendarPlace, _ count: Int, _ unit: CalendarUnit) -> CalendarPlace
    {
        if let year = base.year, unit == .year { return CalendarPlace(year + count, .year) }
        guard let day = base.days?.lowerBound, let date = day.adding(count, unit),
            let place = CalendarPlace(unit, holding: date)
        else { return CalendarPlace(open: unit) }
        return place
    }

    // MARK: Open names

    private mutating func settled(
        _ part: CalendarPlace.Part,
        _ direction: TimeMeaning.Direction,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        switch part {
        case .weekday(let weekday): return settledWeekday(weekday, direction, tense)
        case .dayOfMonth(let day): return settledDayOfMonth(day, direction, tense)
        default:
            return settled(direction, tense, open: CalendarPlace(nil, part)) {
                CalendarPlace($0, part)
            }
        }
    }

    /// The year in which a name lies that comes every year.
    private mutating func settled(
        _ direction: TimeMeaning.Direction,
        _ tense: TenseDirection,
        open: CalendarPlace,
        within years: Int = 1,
        _ place: (Int) -> CalendarPlace?
    ) -> CalendarPlace {
        guard let anchor = anchorDay() else { return open }
        lastAnchor = anchor
        if direction == .this || (isHistory && direction == .tense && narrative != nil) {
            return place(narrativeYear(anchor, for: open)) ?? open
        }
        let candidates = (anchor.year - years...anchor.year + years).compactMap(place).filter {
            $0.days != nil
        }
        let found: CalendarPlace? =
            switch direction {
            case .last, .past, .previous: candidates.last { $0.lastDay < anchor.dayNumber }
            case .next, .coming: candidates.first { $0.firstDay > anchor.dayNumber }
            case .this: nil
            case .tense: nearest(to: anchor, tense, among: candidates)
            }
        return found ?? place(anchor.year) ?? open
    }

    /// The year of the date that the text spoke of last, or the next one where months begin anew.
    private func narrativeYear(_ anchor: CalendarDate, for open: CalendarPlace) -> Int {
        guard isHistory, let narrative, let year = narrative.place.year else { return anchor.year }
        guard let before = narrative.place.month, let month = open.month, month + 6 <= before
        else { return year }
        return year + 1
    }

    /// The nearest that fits the tense.
    ///
    /// News name the year of a date that is more than half a year away, so the nearest counts;
    /// a date that has passed may yet be told as one to come, and the other way round, if it's close.
    private func nearest(
        to anchor: CalendarDate,
        _ tense: TenseDirection,
        among candidates: [CalendarPlace]
    ) -> CalendarPlace? {
        let day = anchor.dayNumber
        func cost(_ place: CalendarPlace) -> Int {
            let ahead = max(0, place.firstDay - day)
            let behind = max(0, day - place.lastDay)
            return switch tense {
            case .past: 8 * ahead + behind
            case .future: ahead + (place.isQuarter ? 1 : 3) * behind
            // The last fortnight may be listed still.
            case .listing: ahead + 30 * behind
            case .present, .unknown:
                (place.isDay ? 3 : 4) * ahead + 2 * behind
            }
        }
        return candidates.min { cost($0) < cost($1) }
    }

    private mutating func settledWeekday(
        _ weekday: Int,
        _ direction: TimeMeaning.Direction,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        let open = CalendarPlace(nil, .weekday(weekday))
        guard let anchor = anchorDay() else { return open }
        lastAnchor = anchor
        if direction == .previous, let day = narrativeDay() ?? publication {
            lastAnchor = day
            // Without a day that the text spoke of it's that of the week before.
            let isToldFrom = narrative.map { $0.place.isDay } ?? false
            let back = isToldFrom ? (day.weekday - weekday + 6) % 7 + 1 : day.weekday - weekday + 7
            return day.adding(days: -back).map { CalendarPlace($0) } ?? open
        }
        let back = (anchor.weekday - weekday + 7) % 7
        let ahead = (weekday - anchor.weekday + 7) % 7
        let days =
            switch direction {
            // Nobody calls yesterday "last Wednesday".
            case .last: back < 2 ? -back - 7 : -back
            case .past, .previous: back == 0 ? -7 : -back
            case .next: 7 + weekday - anchor.weekday
            case .coming: ahead == 0 ? 7 : ahead
            case .this: weekday - anchor.weekday
            case .tense: tense.isAhead ? ahead : -back
            }
        return anchor.adding(days: days).map { CalendarPlace($0) } ?? open
    }

    /// The day of a month that is such a weekday, in the nearest month where there is one.
    private mutating func settled(weekday: Int, day: Int) -> CalendarPlace {
        guard let anchor = anchorDay() else { return CalendarPlace(nil, .dayOfMonth(day)) }
        lastAnchor = anchor
        for distance in [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6] {
            let month = anchor.adding(months: distance) ?? anchor
            let date = CalendarDate(year: month.year, month: month.month, day: day)
            if let date, date.weekday == weekday { return CalendarPlace(date) }
        }
        return CalendarPlace(anchor.year, .day(month: anchor.month, day: day))
    }

    private mutating func weekend(_ tense: TenseDirection) -> CalendarPlace {
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
    private func weekend(by place: CalendarPlace) -> CalendarPlace {
        guard let day = place.days?.lowerBound,
            let near = day.adding(days: day.weekday < 3 ? -7 : 0),
            let weekend = CalendarPlace(.weekend, holding: near)
        else { return CalendarPlace(place.year, .weekend(nil)) }
        return weekend
    }

    /// The weekday so many times on from publication, or back.
    private mutating func weekdays(_ weekday: Int, _ count: Int) -> CalendarPlace {
        let open = CalendarPlace(nil, .weekday(weekday))
        guard let anchor = anchorDay(), count != 0, count.magnitude < 1000 else { return open }
        lastAnchor = anchor
        let ahead = (weekday - anchor.weekday + 6) % 7 + 1
        let back = (anchor.weekday - weekday + 6) % 7 + 1
        let days = count > 0 ? ahead + 7 * (count - 1) : -back + 7 * (count + 1)
        return anchor.adding(days: days).map { CalendarPlace($0) } ?? open
    }

    /// The quarter a year from the last that the text spoke of: profits are compared with it.
    private mutating func quarter(_ isEarlier: Bool, at token: Int) -> CalendarPlace? {
        guard let lastQuarter, token - lastQuarter.token < 200, let year = lastQuarter.place.year
        else { return nil }
        lastAnchor = publication
        return CalendarPlace(isEarlier ? year - 1 : year + 1, lastQuarter.place.part)
    }

    private mutating func quarterOfText() -> CalendarPlace {
        if let lastQuarter {
            lastAnchor = publication
            return lastQuarter.place
        }
        // Reports come after the quarter that they're about.
        guard let anchor = anchorDay(), let before = anchor.adding(months: -3),
            let place = CalendarPlace(.quarter, holding: before)
        else { return CalendarPlace(nil, .year) }
        lastAnchor = anchor
        return place
    }

    private mutating func settledDayOfMonth(
        _ day: Int,
        _ direction: TimeMeaning.Direction,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        guard let anchor = anchorDay() else { return CalendarPlace(nil, .dayOfMonth(day)) }
        lastAnchor = anchor
        var months = 0
        if direction == .tense, !isHistory {
            if tense.isAhead { months = day < anchor.day ? 1 : 0 }
            if tense == .past { months = day > anchor.day ? -1 : 0 }
        }
        let month = CalendarPlace(anchor).days?.lowerBound.adding(months: months) ?? anchor
        return CalendarPlace(month.year, .day(month: month.month, day: day))
    }
}
