/// Places meanings on the calendar, by the day of publication, the tense, and the date the text spoke of.
struct TimeResolver {
    /// The day of publication.
    let publication: CalendarDate?
    /// Whether the text tells of other times than its own, so that open dates follow the date before them.
    let isHistory: Bool
    /// The last date that the text named, and the token where.
    var narrative: (place: CalendarPlace, token: Int)?
    /// The last year before that of publication that the text named as such.
    private var comparedYear: (place: CalendarPlace, token: Int)?
    /// The last day, and the last month or part of one, that it went on from: "in 2008 … that day" is told of these.
    private var lastDay: CalendarPlace?
    private var lastMonth: CalendarPlace?
    /// The last date that news named and that had come when they were published.
    private var lastPast: CalendarPlace?
    /// The last quarter that the text named, and the token where: what "a year earlier" is told of.
    var lastQuarter: (place: CalendarPlace, token: Int)?
    /// A quarter before it that the text named by the way since then, and the token where.
    var quarterAside: (place: CalendarPlace, token: Int)?
    /// Where the text last told of several months together.
    var lastMonths: Int?
    /// The last year that the text named, whether it went on from it or not: "that year".
    private var lastYear: Int?
    /// A year far from the narrative that a history named once.
    private var distantYear: Int?
    /// The date of years ago that news told of last, unless it only bounds what they tell of ("since May 2009").
    private(set) var background: (place: CalendarPlace, token: Int)?
    /// What the expression at hand was resolved against.
    var lastAnchor: CalendarDate?

    init(publication: CalendarDate?, isHistory: Bool) {
        self.publication = publication
        self.isHistory = isHistory || publication == nil
    }

    /// The expression for a meaning; what it names becomes the date that the text speaks of.
    ///
    /// `isAttribute` says that it names a thing rather than a time, as in "the August 1792 uprising", `isBound` that
    /// something is told since then or compared with then.
    mutating func expression(
        for meaning: TimeMeaning,
        at token: Int,
        tense: TenseDirection,
        isAttribute: Bool = false,
        isBound: Bool = false
    ) -> TimeExpression {
        lastAnchor = nil
        if isBound { background = nil }
        defer { if isBound { background = nil } }
        let isAside = isAttribute || tense == .future
        var result: TimeExpression
        switch meaning {
        case .duration(let value):
            rememberMonths(value, at: token)
            return TimeExpression(timexType: .duration, value: value)
        case .set(let value): return TimeExpression(timexType: .set, value: value)
        case .reference(let value): return TimeExpression(timexType: .date, value: value)
        case .timeOfText:
            return TimeExpression(timexType: .date, value: narrative?.place.value ?? "PAST_REF")
        case .dayOfEvent(let isNow):
            // "On 21 July, the fifth day of the siege"
            let told = narrative.flatMap { token - $0.token < 6 && $0.place.isDay ? $0.place : nil }
            let now = isNow && !isHistory ? publication.map { CalendarPlace($0) } : nil
            let day = told ?? now ?? CalendarPlace(nil, .anyDay)
            return TimeExpression(timexType: .date, value: day.value)
        case .anyDay(let part):
            let value = CalendarPlace(nil, .anyDay).value + part.code
            return TimeExpression(timexType: .time, value: value)
        case .clock(let clock, let day):
            let place = self.day(of: day, at: token, tense)
            result = TimeExpression(timexType: .time, value: place.value + "T" + clock)
            remember(place, at: token, isAside: isAside)
        case .dayPart(let part, let day):
            let place = self.day(of: day, at: token, tense)
            result = TimeExpression(timexType: .time, value: place.value + part.code)
            remember(place, at: token, isAside: isAside)
        default:
            let place = self.place(of: meaning, at: token, tense)
            result = TimeExpression(timexType: .date, value: place.value)
            if case .unit(.year, let count, .publication) = meaning, count < 0 {
                comparedYear = (place, token)
            }
            if meaning.movesNarrative, !(isHistory && meaning.isToldFromPublication) {
                remember(place, at: token, isAside: isAside)
                if !meaning.isToldFromPublication || isOver(place) {
                    rememberQuarter(place, of: meaning, at: token, tense)
                }
            }
        }
        result.anchor = lastAnchor
        // "The 9/11 memorial" says of nothing when it was.
        if case .eventDay = meaning {} else { result.placesOnCalendar = true }
        return result
    }

    /// Goes on from a place.
    ///
    /// A history comes back from years far away, from those that it only plans for and from those that only name
    /// something ("the 1614 rules"), unless it stays there.
    private mutating func remember(_ place: CalendarPlace, at token: Int, isAside: Bool) {
        guard let year = place.year else { return }
        lastYear = year
        if isHistory, let last = narrative?.place.year {
            let isFar = abs(last - year) > 8 && abs(year - (publication?.year ?? year)) > 1
            if isFar || isAside && year != last {
                let stays = distantYear.map { abs($0 - year) <= (isFar ? 8 : 0) } ?? false
                distantYear = year
                guard stays else { return }
            }
        }
        distantYear = nil
        narrative = (place, token)
        if place.grain <= .day { lastDay = place }
        if place.grain <= .month { lastMonth = place }
        if !isAhead(place) { lastPast = place }
        background = isLongPast(place) ? (place, token) : nil
    }

    /// Whether news name a day, month or season that was over more than a year before them.
    private func isLongPast(_ place: CalendarPlace) -> Bool {
        guard !isHistory, let publication, place.grain <= .month || place.isSeason else {
            return false
        }
        return place.days.map { $0.upperBound.dayNumber + 365 < publication.dayNumber } ?? false
    }

    /// Whether it is yet to come in news.
    private func isAhead(_ place: CalendarPlace) -> Bool {
        guard !isHistory, let publication else { return false }
        return place.firstDay > publication.dayNumber
    }

    func isOver(_ place: CalendarPlace) -> Bool {
        guard let publication else { return true }
        return place.days.map { $0.upperBound < publication } ?? true
    }

    // MARK: Anchors

    /// The day from which open names are looked for.
    func anchorDay() -> CalendarDate? {
        isHistory ? narrativeDay() ?? publication : publication
    }

    func narrativeDay() -> CalendarDate? { narrative?.place.days?.lowerBound }

    /// The place from which a relative expression counts, with the grain that the text spoke in.
    private mutating func origin(
        _ origin: TimeMeaning.Origin,
        of unit: CalendarUnit,
        _ tense: TenseDirection
    ) -> CalendarPlace? {
        let published = publication.map { CalendarPlace($0) }
        let place: CalendarPlace? =
            switch origin {
            case .publication: published ?? narrative?.place
            case .narrative where narrative == nil: published
            case .narrative: narrated(unit, tense) ?? (unit == .day ? nil : published)
            }
        lastAnchor = place?.days?.lowerBound
        return place
    }

    /// What the text spoke of last that is no coarser than a unit: a year has no "that day".
    private func narrated(_ unit: CalendarUnit, _ tense: TenseDirection) -> CalendarPlace? {
        guard let place = narrative?.place else { return nil }
        if isHistory { return place }
        // "They vote on Nov. 3. Two days later he was back": after what had come.
        if isAhead(place), tense == .past || tense == .afterPast { return lastPast }
        return switch unit {
        case .day where place.grain > .day: lastDay
        case .week, .month: place.grain > .month ? lastMonth : place
        default: place
        }
    }

    /// "last year", where "the year before" and "a year earlier" are told of in the words behind it.
    private func yearCompared(at token: Int) -> CalendarPlace? {
        guard !isHistory, let compared = comparedYear, token - compared.token < 24,
            narrative.map({ $0.token < compared.token }) ?? true
        else { return nil }
        return compared.place
    }

    /// The day that a part of day or a clock time belongs to.
    private mutating func day(
        of meaning: TimeMeaning?,
        at token: Int,
        _ tense: TenseDirection
    ) -> CalendarPlace {
        if let meaning { return place(of: meaning, at: token, tense) }
        // A clock time that stands alone marks an entry of the day's log.
        if tense != .listing || isHistory, let narrative, narrative.place.isDay,
            isHistory || token - narrative.token < 60
        {
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
            return settled(place.part, direction, tense, at: token)
        case .eventDay(let place):
            let isKnown = publication.map { $0.year >= place.year ?? 0 } ?? true
            return isKnown ? place : settled(place.part, .tense, tense, at: token)
        case .unit(.year, 0, .narrative) where isHistory && lastYear != nil:
            return CalendarPlace(lastYear, .year)
        case .unit(.year, -1, .narrative):
            guard let base = yearCompared(at: token) ?? origin(.narrative, of: .year, tense) else {
                return CalendarPlace(open: .year)
            }
            return shifted(base, -1, .year)
        // "Police arrested him the following day": it is over, and nobody told which it was.
        case .unit(.day, 1..., .narrative) where !isHistory && narrative == nil && tense == .past:
            return CalendarPlace(open: .day)
        case .unit(let unit, let count, let from):
            guard let base = origin(from, of: unit, tense) else { return CalendarPlace(open: unit) }
            return shifted(base, count, unit)
        case .shifted(let amount, let unit, let isEarlier, let from):
            if unit == .year, amount == Amount(1), let place = quarter(isEarlier, at: token) {
                return place
            }
            let isYearEarlier =
                unit == .year && amount == Amount(1) && isEarlier && from == .narrative
            guard
                let base = (isYearEarlier ? yearCompared(at: token) : nil)
                    ?? origin(from, of: .year, tense)
            else {
                return CalendarPlace(open: unit)
            }
            return shifted(base, amount, unit, isEarlier, keepsGrain: from == .narrative)
        case .shiftedBy(let months, let days, let from):
            let day = origin(from, of: .year, tense)?.days?.lowerBound.adding(months: months)?
                .adding(
                    days: days
                )
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
        case .weekdayBeside(let weekday, let isEarlier, let day):
            let open = CalendarPlace(nil, .weekday(weekday))
            guard let day = place(of: day, at: token, tense).days?.lowerBound else { return open }
            return (isEarlier ? day.last(weekday) : day.next(weekday)).map { CalendarPlace($0) }
                ?? open
        case .weekdayNearest(let weekday, let day):
            let open = CalendarPlace(nil, .weekday(weekday))
            guard let day = place(of: day, at: token, tense).days?.lowerBound else { return open }
            let ahead = (weekday - day.weekday + 7) % 7
            return day.adding(days: ahead > 3 ? ahead - 7 : ahead).map { CalendarPlace($0) } ?? open
        case .holiday(let holiday, let year, let direction):
            if let year {
                let place = place(of: year, at: token, tense)
                return holiday.place(in: place.year) ?? place
            }
            return settled(
                direction,
                tense,
                at: token,
                open: CalendarPlace(nil, holiday.openPart),
                feastWithin: holiday.interval
            ) {
                holiday.place(in: $0)
            }
        case .weekHolding(let day):
            let place = place(of: day, at: token, tense)
            return place.days.map { CalendarPlace(weekOf: $0.lowerBound) } ?? place
        case .weekFrom(let day):
            let place = place(of: day, at: token, tense)
            return place.days.map { CalendarPlace(weekOf: $0.lowerBound.mondayNext) } ?? place
        case .weekBeside(let unit, let isEarlier, let day):
            let place = place(of: day, at: token, tense)
            return place.days?.lowerBound.week(unit, isEarlier: isEarlier)
                ?? CalendarPlace(open: unit)
        case .dayOf(let ordinal, let whole):
            let place = place(of: whole, at: token, tense)
            guard let days = place.days,
                let day = ordinal < 0
                    ? days.upperBound.adding(days: ordinal + 1)
                    : days.lowerBound.adding(days: ordinal - 1),
                days.contains(day)
            else { return CalendarPlace(place.year, .anyDay) }
            return CalendarPlace(day)
        case .weekOf(let ordinal, let whole):
            return place(of: whole, at: token, tense).week(ordinal)
        case .weekend: return weekend(tense)
        case .weekendBy(let day): return weekend(by: place(of: day, at: token, tense))
        case .weekdays(let weekday, let count): return weekdays(weekday, count)
        case .quarterOfText: return quarterOfText(at: token)
        case .quarterOfYear(let year):
            return CalendarPlace(year, partCompared(at: token)?.part ?? .year)
        case .quarterEnding(let day):
            let place = place(of: day, at: token, tense)
            return place.days?.lowerBound.adding(days: -45).flatMap {
                CalendarPlace(.quarter, holding: $0)
            } ?? place
        case .dayPart(_, let day), .clock(_, let day): return self.day(of: day, at: token, tense)
        case .duration, .set, .reference, .anyDay, .timeOfText, .dayOfEvent:
            return CalendarPlace(nil, .year)
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
            // "a century and a half ago" is counted in years, "two and a half years ago" in months.
            if unit == .century || unit == .decade, amount.hasHalf {
                let years = amount.times(unit == .century ? 100 : 10)
                return shifted(base, years, .year, isEarlier, keepsGrain: keepsGrain)
            }
            guard unit == .year, let rounded = amount.rounded else {
                return CalendarPlace(open: unit)
            }
            guard let months = amount.times(12).whole else {
                return shifted(base, isEarlier ? -rounded : rounded, .year)
            }
            return shifted(base, isEarlier ? -months : months, .month)
        }
        if isEarlier { count = -count }
        if keepsGrain, unit == .year, let year = base.year, !base.isDay,
            (-9999...9999).contains(year + count)
        {
            return CalendarPlace(year + count, base.part)
        }
        if unit.rawValue > CalendarUnit.year.rawValue, let day = base.days?.lowerBound,
            let date = day.adding(count, unit)
        {
            return CalendarPlace(date.year, .year)
        }
        if keepsGrain || !isEarlier, unit == .week || unit == .fortnight, base.isDay {
            return shifted(base, (unit == .week ? 7 : 14) * count, .day)
        }
        return shifted(base, count, unit)
    }

    /// The unit's place that lies so many of it from the one that holds `base`.
    private func shifted(_ base: CalendarPlace, _ count: Int, _ unit: CalendarUnit) -> CalendarPlace
    {
        if let year = base.year, unit == .year {
            let isOnCalendar = (-9999...9999).contains(year + count)
            return CalendarPlace(isOnCalendar ? year + count : nil, .year)
        }
        guard let day = base.days?.lowerBound, let date = day.adding(count, unit),
            let place = CalendarPlace(unit, holding: date)
        else { return CalendarPlace(open: unit) }
        return place
    }
}
