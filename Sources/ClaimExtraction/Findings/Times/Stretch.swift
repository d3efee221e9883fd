/// A point in time that a text names: a date or a time of day.
struct Moment: Placed {
    let tokens: Range<Int>
    /// The days of a date; nil for a time of day.
    let days: CalendarSpan?
    /// Hours since midnight; nil for a date.
    let clock: Double?
    /// Whether the words leave nothing to guess: the year of a date, the half of the day.
    let isDefinite: Bool
    /// Whether it is a time of day that the words put in no half of it: "9:30".
    private(set) var isOfEitherHalf = false
    /// Whether only a weekday tells the day, so that the week is guessed.
    private(set) var isWeekday = false

    /// The moments of a range of tokens between which a length in a unit may lie, in text order.
    static func all(
        in range: Range<Int>,
        for unit: LengthUnit,
        withWeekdays: Bool = false,
        _ reading: Reading
    ) -> [Moment] {
        guard unit.isOfClock else {
            return reading.times(in: range).compactMap {
                Moment(date: $0, unit, reading)
                    ?? (withWeekdays ? Moment(weekday: $0, reading) : nil)
            }
        }
        return range.compactMap { Moment(clockAt: $0, reading) }
    }

    /// Whether it is one day.
    var isDay: Bool { days?.days == 1 }

    /// A date whose days are known.
    init(tokens: Range<Int>, days: CalendarSpan, isDefinite: Bool) {
        self.tokens = tokens
        self.days = days
        clock = nil
        self.isDefinite = isDefinite
    }

    /// The day of publication.
    init(published day: CalendarSpan) {
        self.init(tokens: 0..<0, days: day, isDefinite: true)
    }

    /// A date that is written with a number: weekdays and "last year" are of other weeks and years than one thinks.
    init?(date: (mention: Mention, time: TimeExpression), _ unit: LengthUnit, _ reading: Reading) {
        guard date.time.timexType == .date || date.time.isPartOfDay,
            let days = CalendarSpan(date.time.value), days.days <= unit.coarsestDate,
            reading.isNumbered(date.mention.tokens) || unit == .months && days.days >= 28,
            !ClosedWords.relativeTimes.contains(reading.word(date.mention.end - 1))
        else { return nil }
        tokens = date.mention.tokens
        self.days = days
        clock = nil
        isDefinite = reading.namesYear(tokens)
        guard isDefinite || unit != .years else { return nil }
    }

    /// "on Thursday", in an article that has a day of publication.
    private init?(weekday date: (mention: Mention, time: TimeExpression), _ reading: Reading) {
        guard reading.article.published != nil, date.time.timexType == .date,
            let days = CalendarSpan(date.time.value), days.days == 1,
            date.mention.tokens.contains(where: {
                CalendarWords.weekdays[reading.word($0)] != nil
            })
        else { return nil }
        self.init(tokens: date.mention.tokens, days: days, isDefinite: false)
        isWeekday = true
    }

    /// "4 p.m.", "16:30"; "at 9.20", which is read as a number.
    private init?(clockAt token: Int, _ reading: Reading) {
        if let index = reading.mention(.time, covering: token),
            case .time(let time) = reading.mentions[index].detail
        {
            guard reading.mentions[index].start == token, let hours = Moment.hourOfDay(time.value)
            else { return nil }
            tokens = reading.mentions[index].tokens
            days = nil
            clock = hours
            isDefinite = true
            // "03:20" is of a clock of 24 hours.
            let isPadded =
                reading.source.bytes[reading.tokens.bytes(token)].first == UInt8(ascii: "0")
            isOfEitherHalf =
                hours < 13 && !isPadded && !DefiniteHour.namesHalf(tokens, reading)
            return
        }
        guard token > 0, MomentWords.clockLeads.contains(reading.word(token - 1)),
            reading.tokens.kind[token] == .number,
            let hours = Moment.hourOfDay(digits: reading.text(token))
        else { return nil }
        tokens = token..<token + 1
        days = nil
        clock = hours
        isDefinite = false
    }

    /// The time of day of a TIMEX3 value, "2025-06-13T09:30", in hours.
    static func hourOfDay(_ value: String) -> Double? {
        guard let mark = value.firstIndex(of: "T") else { return nil }
        let parts = value[value.index(after: mark)...].split(separator: ":")
        guard parts.count >= 2 else { return nil }
        return hour(parts[0], parts[1])
    }

    /// "9.20", "19:40".
    private static func hourOfDay(digits: some StringProtocol) -> Double? {
        let parts = digits.split { $0 == "." || $0 == ":" }
        guard parts.count == 2, parts[1].utf8.count == 2 else { return nil }
        return hour(parts[0], parts[1])
    }

    private static func hour(_ hours: some StringProtocol, _ minutes: some StringProtocol)
        -> Double?
    {
        guard let hour = Int(hours), let minute = Int(minutes), (0...24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        return Double(hour) + Double(minute) / 60
    }
}

extension TimeExpression {
    /// "the morning of May 9": a day and a part of it, no hour.
    fileprivate var isPartOfDay: Bool {
        guard timexType == .time, let mark = value.firstIndex(of: "T") else { return false }
        return value[mark...].dropFirst().first?.isLetter == true
    }
}

extension Reading {
    /// Whether a number, and not only a name, tells a date.
    func isNumbered(_ tokens: Range<Int>) -> Bool {
        tokens.contains { self.tokens.kind[$0] == .number }
    }
}

/// The time from one moment to another.
struct Stretch {
    let start: Moment
    let end: Moment
    /// How long it may be at least and at most, in hours for times of day, else in days.
    private let lengths: [ClosedRange<Double>]

    /// Nil where the end isn't behind the beginning.
    init?(from start: Moment, to end: Moment) {
        self.start = start
        self.end = end
        if let first = start.clock, let last = end.clock {
            let gap = last >= first ? last - first : last - first + 24
            // "from 9.20 to 4.10" may be either half of the day.
            let isOpen = [start, end].contains { !$0.isDefinite || $0.isOfEitherHalf }
            lengths =
                isOpen
                ? [gap...gap, (gap < 12 ? gap + 12 : gap - 12)...(gap < 12 ? gap + 12 : gap - 12)]
                : [gap...gap]
            return
        }
        guard let first = start.days, let said = end.days else { return nil }
        // "began on 3 May 1644 and was lifted on 26 May"
        let isOfStart = start.isDefinite && !end.isDefinite && first.days == 1 && said.days == 1
        let last = isOfStart ? said.first(after: first) : said
        // A day without its year is in the next one where it would lie before the beginning.
        let isOfNextYear =
            last.last < first.first && !(start.isDefinite && end.isDefinite)
            && first.first - last.last < 366
        let shift = isOfNextYear ? 365 : 0
        let most = Double(last.last - first.first + shift)
        guard most > 0 else { return nil }
        let range = max(0, Double(last.first - first.last + shift))...most
        // "from June to March" may hold a year more.
        let isOpen = first.days > 1 && !start.isDefinite && !end.isDefinite
        if start.isWeekday || end.isWeekday {
            lengths = [-7.0, 0, 7].map { max(0, range.lowerBound + $0)...max(0, most + $0) }
            return
        }
        lengths = isOpen ? [range, range.lowerBound + 365...most + 365] : [range]
    }

    /// The stretch between two moments, whichever is told first: of days without a year the shorter, so that "on 30 May … on 2 May"
    /// isn't eleven months.
    init?(between first: Moment, _ second: Moment) {
        let told = Stretch(from: first, to: second)
        let back = Stretch(from: second, to: first)
        guard let stretch = told ?? back else { return nil }
        guard let told, let back, first.clock == nil, back.count(in: .days) < told.count(in: .days)
        else {
            self = stretch
            return
        }
        self = back
    }

    /// Whether a length may be said of it.
    ///
    /// The first and the last day may count or not, weeks to years are rounded or cut off, and clocks are rounded.
    func allows(_ length: StatedLength) -> Bool {
        let (said, size) = (length.value, length.unit.size)
        return lengths.contains { range in
            let (least, most) = (range.lowerBound / size, range.upperBound / size)
            return switch length.unit {
            case .minutes: abs(said - least) <= 3
            // "on Friday at 8pm and docks at 4am on the Sunday, which is 32 hours"
            case .hours:
                abs((said < 24 ? said : said.truncatingRemainder(dividingBy: 24)) - least) <= 0.4
            case .nights, .days: said >= least - 1 && said <= most + 1
            case .weeks, .fortnights: said >= (least + 0.15).rounded(.down) && said <= most + 0.6
            case .months, .years:
                said >= (least + 0.1).rounded(.down) && said <= most + 0.6
            }
        }
    }

    /// Whether it is so near to a length that the words may mean it.
    func isNear(_ length: StatedLength) -> Bool {
        let actual = count(in: length.unit)
        // "from six in the morning until midnight. The ride takes 14 minutes"
        guard !length.unit.isOfClock else {
            return length.unit != .minutes || actual <= 10 * length.value
        }
        return actual <= 4 * length.value && length.value <= 4 * actual
    }

    /// Whether one of its ends is a year, so that it may be a year longer or shorter.
    var isOfYears: Bool { start.days?.isYear == true || end.days?.isYear == true }

    /// Whether both ends are told to the minute, and not as a multiple of five.
    var isToTheMinute: Bool {
        [start, end].allSatisfy { moment in
            moment.clock.map { Int(($0 * 60).rounded()) % 5 != 0 } ?? false
        }
    }

    /// How many of a unit it has, as a message shows it.
    func count(in unit: LengthUnit) -> Double {
        // Of three weeks the middle one.
        guard let first = lengths.dropFirst(lengths.count / 3).first else { return 0 }
        if unit == .years, let from = start.days, let to = end.days, from.isYear || to.isYear {
            return Double(to.firstYear - from.firstYear)
        }
        return ((first.lowerBound + first.upperBound) / 2 / unit.size * 10).rounded() / 10
    }
}

extension Reading {
    /// "a trial that began on Monday 1 December, ended on Friday 12 December and took nine days": courts sit on
    /// weekdays, but for one or two.
    func areSittings(_ length: StatedLength, from start: Moment, to end: Moment) -> Bool {
        guard length.unit == .days, let first = start.days?.first, let last = end.days?.last
        else { return false }
        return areSittings(length.value, first, last, [start.start, end.start, length.start])
    }

    /// The same of so many days between two days by their numbers, told at these tokens.
    func areSittings(_ days: Double, _ first: Int, _ last: Int, _ places: [Int]) -> Bool {
        // In fewer days than a week's there is no weekend.
        guard days >= 5, first < last, last - first < 400,
            case let told = places.compactMap(sentence), let opening = told.min(),
            let closing = told.max(),
            (opening...closing).contains(where: {
                has(TieWords.sittings, in: sentences[$0].tokens)
            })
        else { return false }
        let weekdays = (first...last).count {
            CalendarDate(dayNumber: $0).map { $0.weekday < 6 } == true
        }
        return Double(weekdays - 2)...Double(weekdays) ~= days
    }
}

extension StatedLength {
    /// Whether any two of the moments are so far apart, whichever is told first.
    func liesBetweenAny(of moments: [Moment]) -> Bool {
        moments.indices.contains { index in
            moments[..<index].contains { other in
                Stretch(from: other, to: moments[index])?.allows(self) == true
                    || Stretch(from: moments[index], to: other)?.allows(self) == true
            }
        }
    }
}

private enum MomentWords {
    static let clockLeads = WordSet("at from until till to by")
}
