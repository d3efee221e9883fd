/// What a time expression says, before it's known when the text was written.
indirect enum TimeMeaning: Sendable {
    /// A named position: "Sept. 19", "2025", "Friday", "last summer"; an open year is found from the anchor.
    case named(CalendarPlace, Direction)
    /// "the Jan. 6 riot": a day of a year, unless that is yet to come.
    case eventDay(CalendarPlace)
    /// A unit counted from the anchor: "this year" 0, "last week" -1, "tomorrow" 1.
    case unit(CalendarUnit, Int, Origin)
    /// A length of time before or after something: "two weeks ago", "three days later".
    case shifted(Amount, CalendarUnit, isEarlier: Bool, Origin)
    /// The same by more than one unit: "two weeks and two days ago".
    case shiftedBy(months: Int, days: Int, Origin)
    /// The same from a date that the expression names: "two days after May 3".
    case shiftedFrom(TimeMeaning, Amount, CalendarUnit, isEarlier: Bool)
    /// A part of something: "June last year", "Monday of the following week".
    case part(CalendarPlace, of: TimeMeaning)
    /// "Friday the 13th": the nearest month that fits.
    case weekdayWithDay(weekday: Int, day: Int)
    /// "the first Monday of November", "the last Friday in May"; ordinal -1 is the last.
    case weekdayOfMonth(weekday: Int, ordinal: Int, TimeMeaning)
    /// "the Friday after Thanksgiving", "the Sunday before May 3".
    case weekdayBeside(weekday: Int, isEarlier: Bool, TimeMeaning)
    /// "the Sunday nearest to November 11".
    case weekdayNearest(weekday: Int, TimeMeaning)
    case holiday(Holiday, year: TimeMeaning?, Direction)
    /// The week that holds a day: "the week of March 6".
    case weekHolding(TimeMeaning)
    /// The week that begins on a Sunday or holds another day: "the week of March 1".
    case weekFrom(TimeMeaning)
    /// "the week before Christmas", "the weekend after Thanksgiving".
    case weekBeside(CalendarUnit, isEarlier: Bool, TimeMeaning)
    /// A day of a month, week or year: "the first day of 2019" 1; counted from its end, "the last day of May" -1.
    case dayOf(ordinal: Int, TimeMeaning)
    /// A week of a month or year: "the third week of January"; -1 is the last, -2 the one before.
    case weekOf(ordinal: Int, TimeMeaning)
    /// "the weekend": the one before or after, as the tense says.
    case weekend
    /// The weekend that a day is part of or next to: "Labor Day weekend".
    case weekendBy(TimeMeaning)
    /// So many such weekdays on, or back if negative: "three Fridays ago", "the Friday after next".
    case weekdays(Int, count: Int)
    /// "the quarter": the one that the text spoke of last.
    case quarterOfText
    /// "the 1988 quarter", "the 1988 period": that year's part like the one that the text spoke of last.
    case quarterOfYear(Int)
    /// "the quarter ended Sept. 30": the one most of which lies in the three months before a day.
    case quarterEnding(TimeMeaning)
    /// A part of a day; nil is the day that the text speaks of.
    case dayPart(DayPart, of: TimeMeaning?)
    /// A clock time, "17:30"; nil is the day that the text speaks of.
    case clock(String, of: TimeMeaning?)
    case duration(String)
    case set(String)
    /// "at night": on no day in particular.
    case anyDay(DayPart)
    /// "PAST_REF", "PRESENT_REF", "FUTURE_REF".
    case reference(String)
    /// "during that time": the one that the text spoke of last.
    case timeOfText
    /// "the second day of the trial": on no day that is known, unless one is named right before or it is now.
    case dayOfEvent(isNow: Bool)

    /// On which side of the anchor a name is looked for.
    enum Direction: Sendable {
        /// As the sentence's tense says.
        case tense
        case last, next
        /// The last one, be it yesterday: "this past Wednesday".
        case past
        /// The last one before the date that the text spoke of: "the previous Friday".
        case previous
        /// The next one after the date that the text spoke of: "the following March".
        case following
        /// The next one, be it in this week or year.
        case coming
        /// In the week, month or year of the anchor.
        case this
    }

    /// Whether the text goes on from the date that it names; what is compared with is left at once.
    var movesNarrative: Bool {
        switch self {
        case .shifted(_, .year, _, _), .unit(.year, _, .publication), .duration, .set, .reference,
            .anyDay, .eventDay, .quarterOfYear:
            false
        case .part(_, of: .unit(.year, 0, _)): true
        case .part(_, let whole): whole.movesNarrative
        default: true
        }
    }

    /// Whether it is counted from the day of publication, which a history has left behind.
    var isToldFromPublication: Bool {
        switch self {
        case .shifted(_, _, _, .publication), .shiftedBy(_, _, .publication),
            .unit(_, _, .publication):
            true
        case .part(_, let whole): whole.isToldFromPublication
        default: false
        }
    }

    /// Whether a month is named, by whatever means.
    var isMonth: Bool {
        switch self {
        case .unit(.month, _, _), .shifted(_, .month, _, _): true
        case .named(let place, _), .part(let place, _):
            if case .month = place.part { true } else { false }
        default: false
        }
    }

    /// What a relative expression counts from.
    enum Origin: Sendable {
        /// The day of publication: "ago", "yesterday".
        case publication
        /// The date that the text spoke of last: "the next day", "two weeks later".
        case narrative
    }
}

/// Where a sentence stands in time.
enum TenseDirection: Sendable {
    case past, future, unknown
    /// After a past verb with other words between, which may look ahead: "announced his return on May 3".
    case afterPast
    /// "The court meets Monday": told as a fact, of a day to come rather than of one gone.
    case present
    /// Nothing but the date stands there, as in a list of events.
    case listing
    /// Where something ends that the verb says has begun: "extended the loan through January".
    case through

    /// Whether a day that comes every week or month is sought after the day of publication.
    var isAhead: Bool { self == .future || self == .present || self == .listing }
}
