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
    private(set) var lastYear: Int?
    /// A year far from the narrative that a history named once.
    private var distantYear: Int?
    /// The date of years ago that news told of last, unless it only bounds what they tell of ("since May 2009").
    private(set) var background: (place: CalendarPlace, token: Int)?
    /// The weekday that the expression at hand names: that of "Sunday 21 September".
    var weekday: Int?
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
            return TimeExpression(timexType: .date, value: dayOfEvent(isNow, at: token).value)
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
            remember(place, of: meaning, at: token, tense, isAside: isAside)
        }
        result.anchor = lastAnchor
        // "The 9/11 memorial" says of nothing when it was.
        if case .eventDay = meaning {} else { result.placesOnCalendar = true }
        return result
    }

    /// The day of "On 21 July, the fifth day of the siege", or today if it is told as now.
    private func dayOfEvent(_ isNow: Bool, at token: Int) -> CalendarPlace {
        if let narrative, token - narrative.token < 6, narrative.place.isDay {
            return narrative.place
        }
        let now = isNow && !isHistory ? publication.map { CalendarPlace($0) } : nil
        return now ?? CalendarPlace(nil, .anyDay)
    }

    /// Goes on from the place of a date as far as its meaning lets the text do so.
    private mutating func remember(
        _ place: CalendarPlace,
        of meaning: TimeMeaning,
        at token: Int,
        _ tense: TenseDirection,
        isAside: Bool
    ) {
        if case .unit(.year, let count, .publication) = meaning, count < 0 {
            comparedYear = (place, token)
        }
        guard meaning.movesNarrative, !(isHistory && meaning.isToldFromPublication) else { return }
        remember(place, at: token, isAside: isAside)
        if !meaning.isToldFromPublication || isOver(place) {
            rememberQuarter(place, of: meaning, at: token, tense)
        }
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
    mutating func origin(
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
    func yearCompared(at token: Int) -> CalendarPlace? {
        guard !isHistory, let compared = comparedYear, token - compared.token < 24,
            narrative.map({ $0.token < compared.token }) ?? true
        else { return nil }
        return compared.place
    }

    /// The day that a part of day or a clock time belongs to.
    mutating func day(
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
}
