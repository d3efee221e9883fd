/// Finds a length of time that the only two dates, or the only two times of day, of a whole article don't give.
///
/// "The road will be shut from 8 June and will reopen on 20 July. Traders say the four-week closure", "walked off the job on Aug. 6 …
/// resumed on Aug. 28 … ends a 12-day strike", "until 11:15 p.m. … which opened at 7 p.m., lasted more than five hours".
///
/// A brief tells of one thing; where it has two dates they are nearly always its beginning and its end. Silent where any two
/// times of the article, or one of them and the day of publication, are so far apart as is said, where another length is what
/// the two dates enclose, and where the words don't make it the length of an event.
struct OnlyStretches: ConsistencyCheck {
    let triggers = LooseLengths().triggers

    /// More lengths are a table.
    private static let most = 60
    /// More times are a chronicle.
    private static let mostTimes = 40

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let lengths = LooseLength.all(in: reading, figures)
        guard lengths.count <= OnlyStretches.most else { return }
        var known: [LengthUnit: OnlyEnds] = [:]
        for length in lengths where !reading.isKnown(length.stated, in: findings) {
            let unit = length.stated.unit
            let ends = known[unit] ?? OnlyEnds(for: unit, reading, atMost: OnlyStretches.mostTimes)
            known[unit] = ends
            guard let stretch = ends.stretch, length.differs(from: stretch),
                let event = EventLength(length.stated, reading), event.mayBe(of: stretch),
                !DefiniteHour.mayBeOfTwoClocks(stretch, length.stated, reading),
                !ends.explain(length.stated, isOver: event.isOver, reading),
                !reading.areSittings(length.stated, from: stretch.start, to: stretch.end),
                !lengths.contains(where: { $0.isOther(than: length, stretch) })
            else { continue }
            findings.append(reading.finding(of: stretch, not: length.stated))
        }
    }
}

/// The only two moments of an article between which a length in some unit may lie, and all that may explain one.
private struct OnlyEnds {
    let stretch: Stretch?
    /// The moments of the kind that the ends are of, and the day of publication.
    private let moments: [Moment]
    private let published: [Moment]

    init(for unit: LengthUnit, _ reading: Reading, atMost most: Int) {
        let times = reading.mentions(of: .time).map(\.1)
        guard times.count <= most else {
            (stretch, moments, published) = (nil, [], [])
            return
        }
        let isOfClock = unit.isOfClock
        let told =
            isOfClock ? OnlyEnds.hours(of: reading) : OnlyEnds.dates(of: times, for: unit, reading)
        let ends =
            unit == .years
            ? OnlyEnds.period(of: told, reading)
            : LooseEnds.distinct(isOfClock ? told : OnlyEnds.finest(told))
        stretch =
            OnlyEnds.stretch(between: ends, reading) ?? OnlyEnds.fromNow(told, unit, reading)
        guard !isOfClock else {
            (moments, published) = (told, [])
            return
        }
        let isOfDays = ends.allSatisfy(\.isDay)
        let others = times.compactMap { mention in
            mention.days.map { Moment(tokens: mention.tokens, days: $0, isDefinite: true) }
        }
        moments = (told + others).filter {
            isOfDays ? $0.isDay : $0.days?.isYear != true || unit == .years
        }
        published = LooseEnds.publication(reading)
    }

    /// Every time of day; "The 07.42 to Birmingham" is a train.
    private static func hours(of reading: Reading) -> [Moment] {
        Moment.all(in: 0..<reading.tokens.count, for: .hours, reading)
            .filter { reading.word($0.start - 1) != .the }
    }

    /// Every date between two of which a length may lie.
    private static func dates(
        of times: [Mention],
        for unit: LengthUnit,
        _ reading: Reading
    ) -> [Moment] {
        times.flatMap { Moment.all(in: $0.start..<$0.start + 1, for: unit, reading) }
            + times.compactMap { dayOfHour($0, reading) }
    }

    private static func stretch(between ends: [Moment], _ reading: Reading) -> Stretch? {
        guard ends.count == 2 else { return nil }
        return isToldBack(ends[0], ends[1], reading)
            ? Stretch(from: ends[1], to: ends[0]) : Stretch(between: ends[0], ends[1])
    }

    /// From the day of publication to the only date that lies behind it, as an end: "The ban runs until December 2027".
    private static func fromNow(_ told: [Moment], _ unit: LengthUnit, _ reading: Reading)
        -> Stretch?
    {
        guard unit.grain > 0, let now = LooseEnds.publication(reading).first,
            let today = now.days?.last,
            case let later = LooseEnds.distinct(
                told.filter { $0.isDefinite && $0.days.map { $0.first > today } == true }
            ),
            let end = later.only,
            ClosedWords.untils.contains(reading.word(end.start - 1))
                || EventLengthWords.endings.contains(reading.word(end.start - 2))
        else { return nil }
        return Stretch(from: now, to: end)
    }

    /// The day of an hour: "at 5 am on 28 August".
    private static func dayOfHour(_ mention: Mention, _ reading: Reading) -> Moment? {
        guard mention.time?.timexType == .time, let days = mention.days, days.days == 1,
            mention.tokens.contains(where: { CalendarWords.months[reading.word($0)] != nil })
        else { return nil }
        return Moment(
            tokens: mention.tokens,
            days: days,
            isDefinite: reading.namesYear(mention.tokens)
        )
    }

    /// Whether of two times of day the first that is told is the later: "until 11:15 p.m. on Monday … opened at 7 p.m."
    private static func isToldBack(_ first: Moment, _ second: Moment, _ reading: Reading) -> Bool {
        guard let start = first.clock, let end = second.clock, start > end else { return false }
        let days = [first, second].map { moment in
            moment.tokens.contains { CalendarWords.weekdays[reading.word($0)] != nil }
        }
        // "at 4:20 p.m. on Tuesday … at 6:20 a.m. on Wednesday"
        return start - end <= 12 && days != [true, true]
    }

    /// The days where there are any, else the months and years.
    private static func finest(_ moments: [Moment]) -> [Moment] {
        let days = moments.filter(\.isDay)
        return days.isEmpty ? moments : days
    }

    /// The ends of the only period, "from April 2026 to March 2031": of single years an article has many.
    private static func period(of moments: [Moment], _ reading: Reading) -> [Moment] {
        let pairs = zip(moments, moments.dropFirst()).filter { first, second in
            second.start - first.end == 1 && reading.word(first.start - 1) == .from
                && ClosedWords.untils.contains(reading.word(first.end))
        }
        return pairs.count == 1 ? [pairs[0].0, pairs[0].1] : []
    }

    /// Whether a length is that between any two.
    ///
    /// "Five days after" never counts to the day of publication, nor does "the 14-day strike" but while it goes on.
    func explain(_ length: StatedLength, isOver: Bool, _ reading: Reading) -> Bool {
        let isOfText = ClosedWords.beforeOrAfter.contains(reading.word(length.end))
        let counts = !isOfText && (!isOver || isOfNow)
        return length.liesBetweenAny(of: moments + (counts ? published : []))
    }

    /// Whether the day of publication lies between the ends, so that either may be counted to it.
    private var isOfNow: Bool {
        guard let today = published.first?.days?.first, let first = stretch?.start.days?.first,
            let last = stretch?.end.days?.last
        else { return true }
        return first <= today && today <= last
    }
}

extension LooseLength {
    /// Whether a stretch is another length; of hours told to the quarter half of one tells.
    fileprivate func differs(from stretch: Stretch) -> Bool {
        if misses(stretch) { return true }
        let (said, actual) = (stated.value, stretch.count(in: stated.unit))
        // "on 30 April … until 1 July, which leaves it without a head for four months"
        guard actual > 0, max(said, actual) <= 2.1 * min(said, actual), bound != .approximately
        else { return false }
        let gap = abs(said - actual)
        let isMore = bound == .moreThan || bound == .atLeast
        let isLess = bound == .lessThan || bound == .atMost
        guard isMore ? said > actual : !isLess || said < actual else { return false }
        return switch stated.unit {
        case .hours: gap >= 0.7
        // "two hours and 47 minutes" is counted to the minute.
        case .minutes: gap > 5 && said.truncatingRemainder(dividingBy: 5) != 0
        case .nights, .days: said >= 2 && gap >= 1.5
        case .weeks, .fortnights: gap >= 0.65 && !stretch.allows(stated)
        case .months, .years: gap >= 0.85 && !stretch.allows(stated)
        }
    }

    /// Whether it is another length, which a stretch has.
    fileprivate func isOther(than length: LooseLength, _ stretch: Stretch) -> Bool {
        stated.tokens != length.stated.tokens
            && stated.unit.isOfClock == length.stated.unit.isOfClock && !misses(stretch)
            && stretch.allows(stated)
    }
}
