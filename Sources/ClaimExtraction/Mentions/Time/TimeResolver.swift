/// Places meanings on the calendar, by the day of publication, the tense, and the date the text spoke of.
struct TimeResolver {
    /// The day of publication.
    let publication: CalendarDate?
    /// Whether the text tells of other times than its own, so that open dates follow the date before them.
    let isHistory: Bool
    /// The last date that the text named, and the token where.
    private(set) var narrative: (place: CalendarPlace, token: Int)?
    /// The last year, quarter or the like that it named, for "a year earlier".
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
            remember(place, at: token)
        }
        result.anchor = lastAnchor
        result.placesOnCalendar = true
        return result
    }

    private mutating func remember(_ place: CalendarPlace, at token: Int) {
        guard place.year != nil else { return }
        narrative = (place, token)
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
            case .publication where !isHistory || narrative == nil:
                publication.map { CalendarPlace($0) }
            case .publication: narrative?.place
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
            guard let base = origin(from) else { return CalendarPlace(open: unit) }
            return shifted(base, amount, unit, isEarlier, keepsGrain: from == .narrative)
        case .shiftedFrom(let meaning, let amount, let unit, let isEarlier):
            let base = place(of: meaning, at: token, tense)
            return shifted(base, amount, unit, isEarlier, keepsGrain: true)
        case .part(let part, let whole):
            return part.placed(in: place(of: whole, at: token, tense))
        case .weekdayOfMonth(let weekday, let ordinal, let whole):
            let month = place(of: whole, at: token, tense)
            return month.day(weekday: weekday, ordinal: ordinal)
        case .holiday(let holiday, let year, let direction):
            if let year {
                let place = place(of: year, at: token, tense)
                return holiday.place(in: place.year) ?? place
            }
            return settled(direction, tense, open: CalendarPlace(nil, holiday.openPart)) {
                holiday.place(in: $0)
            }
        case .weekOf(let day):
            let place = place(of: day, at: token, tense)
            return place.days.map { CalendarPlace(weekOf: $0.lowerBound) } ?? place
        case .weekend: return weekend(tense)
        case .quarterOfText: return quarterOfText()
        case .dayPart(_, let day), .clock(_, let day): return self.day(of: day, at: token, tense)
        case .duration, .set, .reference: return CalendarPlace(nil, .year)
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
        if keepsGrain, unit == .week, base.isDay { return shifted(base, 7 * count, .day) }
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
        _ place: (Int) -> CalendarPlace?
    ) -> CalendarPlace {
        guard let anchor = anchorDay() else { return open }
        lastAnchor = anchor
        if direction == .this || (isHistory && direction == .tense && narrative != nil) {
            return place(narrativeYear(anchor)) ?? open
        }
        let years = [anchor.year - 1, anchor.year, anchor.year + 1]
        let candidates = years.compactMap(place).filter { $0.days != nil }
        func first(_ place: CalendarPlace) -> CalendarDate { place.days?.lowerBound ?? anchor }
        func last(_ place: CalendarPlace) -> CalendarDate { place.days?.upperBound ?? anchor }
        let found: CalendarPlace? =
            switch direction {
            case .last: candidates.last { last($0) < anchor }
            case .next: candidates.first { first($0) > anchor }
            case .this: nil
            case .tense:
                switch tense {
                case .past: candidates.last { first($0) <= anchor }
                case .future: candidates.first { last($0) >= anchor }
                case .unknown: nearest(to: anchor, among: candidates)
                }
            }
        return found ?? place(anchor.year) ?? open
    }

    private func narrativeYear(_ anchor: CalendarDate) -> Int {
        isHistory ? narrative?.place.year ?? anchor.year : anchor.year
    }

    /// The last that has begun, or one that begins within the next month.
    private func nearest(
        to anchor: CalendarDate,
        among candidates: [CalendarPlace]
    ) -> CalendarPlace? {
        candidates.last { place in
            guard let first = place.days?.lowerBound else { return false }
            return first.dayNumber <= anchor.dayNumber + 31
        }
    }

    private mutating func settledWeekday(
        _ weekday: Int,
        _ direction: TimeMeaning.Direction,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        let open = CalendarPlace(nil, .weekday(weekday))
        guard let anchor = anchorDay() else { return open }
        lastAnchor = anchor
        let back = (anchor.weekday - weekday + 7) % 7
        let ahead = (weekday - anchor.weekday + 7) % 7
        let days =
            switch direction {
            case .last: back == 0 ? -7 : -back
            case .next: ahead == 0 ? 7 : ahead
            case .this: weekday - anchor.weekday
            case .tense: tense == .future || (isHistory && narrative != nil) ? ahead : -back
            }
        return anchor.adding(days: days).map { CalendarPlace($0) } ?? open
    }

    private mutating func weekend(_ tense: TenseDirection) -> CalendarPlace {
        guard let anchor = anchorDay() else { return CalendarPlace(open: .weekend) }
        lastAnchor = anchor
        let isOver = tense != .future && anchor.weekday < 6
        guard let day = anchor.adding(days: isOver ? -7 : 0),
            let place = CalendarPlace(.weekend, holding: day)
        else { return CalendarPlace(open: .weekend) }
        return place
    }

    private mutating func quarterOfText() -> CalendarPlace {
        if let narrative, case .quarter = narrative.place.part {
            lastAnchor = publication
            return narrative.place
        }
        guard let anchor = anchorDay(), let place = CalendarPlace(.quarter, holding: anchor) else {
            return CalendarPlace(nil, .year)
        }
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
            if tense == .future { months = day < anchor.day ? 1 : 0 }
            if tense == .past { months = day > anchor.day ? -1 : 0 }
        }
        let month = CalendarPlace(anchor).days?.lowerBound.adding(months: months) ?? anchor
        return CalendarPlace(month.year, .day(month: month.month, day: day))
    }
}

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
        case (.week(let week?), .month(let month)):
            return CalendarPlace(whole.year, .weekOfMonth(month, week))
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
}
