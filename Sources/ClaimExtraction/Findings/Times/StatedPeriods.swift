/// Finds lengths of time that their own first and last day contradict, and periods that end before they begin.
///
/// "a three-day visit, from August 11 to August 15", "from 2015 to 2012".
struct StatedPeriods: ConsistencyCheck {
    let triggers = [Trigger(times: 2)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let times = reading.timeMentions(in: reading.sentences[sentence].tokens)
            check(times, reading, &findings)
            guard sentence + 1 < reading.sentences.count, let range = period(of: times, reading),
                case let behind = reading.sentences[sentence + 1].tokens,
                let next = reading.timeMentions(in: behind).first,
                let found = restated(next, range, reading)
            else { continue }
            findings.append(found)
        }
    }

    /// "sat on the council for 36 years and was chairman for eight of them, from 1998 to 2004": years that only a number tells.
    private func elided(_ range: PeriodRange, _ reading: Reading) -> Finding? {
        var end = range.first.start - 1
        if reading.word(end - 1) == .comma { end -= 1 }
        if ClosedWords.groupPronouns.contains(reading.word(end - 1)), reading.word(end - 2) == .of {
            end -= 2
        }
        guard end > 1, let index = reading.mention(.quantity, covering: end - 1),
            case .quantity(let quantity) = reading.mentions[index].detail, quantity.unit == nil,
            let value = quantity.value, reading.mentions[index].end == end,
            reading.word(reading.mentions[index].start - 1) == .for,
            let sentence = reading.sentence(of: end),
            let said = PeriodLength("P\(Int(value))Y"), range.start.isYear, range.end.isYear,
            reading.has(
                ClosedWords.years,
                in: reading.sentences[sentence].tokens.before(reading.mentions[index].start, 20)
            ),
            let actual = range.disagreement(with: said, isLoose: false)
        else { return nil }
        let tokens = reading.mentions[index].start..<end
        return reading.finding(
            .dateMismatch,
            "“\(reading.text(range.tokens))” is \(actual), not “\(reading.text(tokens))”.",
            [tokens, range.tokens]
        )
    }

    /// The only period among the times of a sentence.
    private func period(of times: [Mention], _ reading: Reading) -> PeriodRange? {
        guard times.count == 2 else { return nil }
        return PeriodRange(times[0], times[1], reading)
    }

    /// A length that begins the sentence after a period: "between March 2016 and November 2021" and then "Over three years".
    private func restated(_ length: Mention, _ range: PeriodRange, _ reading: Reading) -> Finding? {
        guard let sentence = reading.sentence(of: length.start),
            case let start = reading.sentences[sentence].start,
            (1...2).contains(length.start - start),
            ClosedWords.during.contains(reading.word(start)),
            // "For five years of that time"
            length.end >= reading.tokens.count || reading.word(length.end) != .of,
            !reading.startsBlock(start)
        else { return nil }
        return finding(length, range, reading)
    }

    private func check(_ times: [Mention], _ reading: Reading, _ findings: inout [Finding]) {
        guard times.count >= 2 else { return }
        for index in times.indices.dropLast() {
            guard let range = PeriodRange(times[index], times[index + 1], reading) else { continue }
            if let finding = reversed(range, reading) {
                findings.append(finding)
                continue
            }
            if let finding = elided(range, reading) { findings.append(finding) }
            let before = index > 0 ? times[index - 1] : nil
            let after = index + 2 < times.count ? times[index + 2] : nil
            let lengths = [before, after].compactMap(\.self)
            for length in lengths where isTied(length, to: range, reading) {
                if let finding = finding(length, range, reading) { findings.append(finding) }
            }
        }
    }

    /// "from 2015 to 2012", where both years are written.
    private func reversed(_ range: PeriodRange, _ reading: Reading) -> Finding? {
        let years = [range.first, range.second].filter { reading.namesYear($0.tokens) }.count
        let isReversed =
            years == 2
            ? range.start.first > range.end.last
            : range.isNumberedDays(reading)
                && (range.start.first > range.end.last && range.start.first - range.end.last <= 100
                    || years == 0 && range.isReversedInYear)
        guard isReversed, !isMove(range, reading) else { return nil }
        return reading.finding(
            .dateMismatch,
            "“\(reading.text(range.tokens))” ends before it begins.",
            [range.tokens]
        )
    }

    /// "The deadline moved from 2029 to 2021" names an old and a new date.
    private func isMove(_ range: PeriodRange, _ reading: Reading) -> Bool {
        let start = range.first.start
        return reading.has(PeriodWords.moves, in: max(0, start - 8)..<start)
    }

    /// Whether nothing but a noun or a mark stands between a length and its first or last day.
    private func isTied(_ length: Mention, to range: PeriodRange, _ reading: Reading) -> Bool {
        let isBefore = length.end <= range.first.start
        let between =
            isBefore
            ? length.end..<range.first.start
            : range.tokens.gap(to: length.tokens)
        // "which had one mayor for twelve years, had four between 10 and 18 May"
        if isBefore, between.count > 1, reading.isMark(between.lowerBound),
            reading.tag(between.lowerBound + 1).isFiniteVerb
        {
            return false
        }
        // "After six years, from May to June": a length behind such a word is another's.
        let lead = length.start - 1
        if lead >= 0, PeriodWords.dashes.contains(reading.word(lead)) { return false }
        if lead >= 0, PeriodWords.others.contains(reading.word(lead)) { return false }
        // "six a year"
        if lead >= 0, ClosedWords.indefinite.contains(reading.word(length.start)),
            reading.has(.quantity, at: lead)
                // "five in an hour"
                || reading.word(lead) == .in && reading.has(.quantity, at: max(1, lead) - 1)
        {
            return false
        }
        let next = length.end
        if next < reading.tokens.count, PeriodWords.after.contains(reading.word(next)) {
            return false
        }
        // "from eight to four, and for all of those ten hours"
        let isKnown =
            !isBefore && lead >= 0 && ClosedWords.theseOrThose.contains(reading.word(lead))
        return between.count <= (isBefore || isKnown ? 8 : 4)
            && between.allSatisfy {
                !PeriodWords.breaks.contains(reading.word($0))
                    || (isKnown && reading.word($0) == .and)
                        && (!reading.tag($0).isFiniteVerb
                            || PeriodWords.lasting.contains(reading.word($0)))
            }
    }

    /// "four years in a row, from 2019 to 2024": both years count.
    private func isInARow(_ length: Mention, _ reading: Reading) -> Bool {
        let next = length.end
        return next + 2 < reading.tokens.count && reading.word(next) == .in
            && reading.word(next + 2) == PeriodWords.row
    }

    private func finding(_ length: Mention, _ range: PeriodRange, _ reading: Reading) -> Finding? {
        guard let time = length.time, time.timexType == .duration,
            let said = PeriodLength(time.value),
            // "the past year"
            !reading.has(PeriodWords.others, in: length.tokens),
            said.unit != "D"
                || !reading.areSittings(
                    said.count,
                    range.start.first,
                    range.end.last,
                    [length.start, range.first.start]
                )
        else { return nil }
        let isLoose: Bool =
            if let index = reading.mention(.quantity, covering: length.start),
                case .quantity(let quantity) = reading.mentions[index].detail
            {
                quantity.bound != .exact
            } else {
                false
            }
        let actual =
            isInARow(length, reading)
            ? range.yearsMissed(by: said) : range.disagreement(with: said, isLoose: isLoose)
        guard let actual else { return nil }
        let words = reading.text(range.tokens)
        return reading.finding(
            .dateMismatch,
            "“\(words)” is \(actual), not “\(reading.text(length.tokens))”.",
            [length.tokens, range.tokens]
        )
    }
}

/// A length of time in one unit, "P3D" or "P12W".
private struct PeriodLength {
    let count: Double
    /// H, D, W, M or Y.
    let unit: Character

    init?(_ value: String) {
        guard value.hasPrefix("P"), let unit = value.last, PeriodWords.units.contains(unit),
            let count = Double(value.dropFirst(unit == "H" ? 2 : 1).dropLast()), count > 0,
            (unit == "H") == value.hasPrefix("PT")
        else { return nil }
        self.count = count
        self.unit = unit
    }
}

/// Two dates that "from … to …" or a dash makes a period.
private struct PeriodRange {
    let first: Mention
    let second: Mention
    let start: CalendarSpan
    let end: CalendarSpan
    /// The hours from one time of day to another; nil between dates.
    let hours: Double?
    /// Whether both times of day say in which half of the day they are, as "4 p.m." does.
    private let isHalfDayNamed: Bool
    /// From the first date to the second.
    let tokens: Range<Int>

    init?(_ first: Mention, _ second: Mention, _ reading: Reading) {
        // The words between them first: few pairs of dates are linked.
        guard first.start > 0, first.end < second.start else { return nil }
        let lead = reading.word(first.start - 1)
        let link = reading.word(second.start - 1)
        // "from Monday, July 14, to Wednesday, July 16"
        let gap = second.start - first.end
        let isBetween = lead == .between && link == .and
        let isFrom =
            PeriodWords.dashes.contains(link)
            || (PeriodWords.leads.contains(lead) && ClosedWords.untils.contains(link))
        guard gap == 1 || (gap == 2 && reading.word(first.end) == .comma), isBetween || isFrom,
            let from = first.time, let to = second.time, from.timexType == to.timexType,
            from.timexType == .date || from.timexType == .time,
            let start = first.days, let said = second.days
        else { return nil }
        // "from 3 December until 14 January" of which winter isn't said.
        let isOfNoYear = !reading.namesYear(first.tokens) && !reading.namesYear(second.tokens)
        let end = isOfNoYear && said.days == 1 && start.days == 1 ? said.first(after: start) : said
        self.first = first
        self.second = second
        self.start = start
        self.end = end
        hours =
            from.timexType == .time
            ? Moment.hourOfDay(from.value).flatMap { start in
                // "from 10 p.m. to 6 a.m."
                Moment.hourOfDay(to.value).map { $0 < start ? $0 - start + 24 : $0 - start }
            } : nil
        guard from.timexType == .date || hours != nil else { return nil }
        isHalfDayNamed = [first, second].allSatisfy { mention in
            reading.has(PeriodWords.halves, in: mention.tokens)
        }
        tokens = first.start..<second.end
    }

    var isDays: Bool { start.days == 1 && end.days == 1 }

    /// Whether the first day comes later in the year than the second, not so much that New Year lies between.
    var isReversedInYear: Bool {
        guard start.firstYear >= end.firstYear, let first = CalendarDate(dayNumber: start.first),
            let last = CalendarDate(dayNumber: end.first)
        else { return false }
        let days = (first.month - last.month) * 30 + first.day - last.day
        return (1...100).contains(days)
    }

    /// Whether both are days of a month, not of a week.
    func isNumberedDays(_ reading: Reading) -> Bool {
        isDays && [first, second].allSatisfy { reading.isNumbered($0.tokens) }
    }

    /// How many years there are with the first and the last, in words, if that isn't what was said.
    func yearsMissed(by said: PeriodLength) -> String? {
        guard said.unit == "Y", start.isYear, end.isYear else { return nil }
        let years = Double(end.firstYear - start.firstYear + 1)
        return years > 0 && years != said.count
            ? "\(number: years) years with the first and the last" : nil
    }

    private func disagreement(
        ofHours hours: Double,
        with said: PeriodLength,
        _ loose: Double
    ) -> String? {
        // Both clock times may be of the clock's twelve hours: "from 8:15 to 2:45".
        let half = hours > 12 ? hours - 12 : hours + 12
        guard said.unit == "H", hours > 0, abs(hours - said.count) > 0.26 + loose,
            abs(half - said.count) > 0.26 || isHalfDayNamed
        else { return nil }
        let nearest =
            !isHalfDayNamed && abs(half - said.count) < abs(hours - said.count) ? half : hours
        return "\(number: nearest) hours"
    }

    /// How long the period is, in words, if that isn't what was said.
    func disagreement(with said: PeriodLength, isLoose: Bool) -> String? {
        let loose = isLoose ? 0.2 * said.count : 0
        if let hours { return disagreement(ofHours: hours, with: said, loose) }
        guard end.first >= start.first else { return nil }
        switch said.unit {
        case "D":
            guard isDays else { return nil }
            let days = Double(end.first - start.first)
            guard abs(days - said.count) > loose, abs(days + 1 - said.count) > loose else {
                return nil
            }
            return "\(number: days + 1) days with the first and the last"
        case "W":
            guard isDays else { return nil }
            let weeks = Double(end.first - start.first) / 7
            guard abs(weeks - said.count) > 0.75 + loose else { return nil }
            return "\(number: (weeks * 10).rounded() / 10) weeks"
        case "M":
            guard !start.isYear, !end.isYear else { return nil }
            let months = Double(end.first - start.first) / 30.44
            // "From March to May" is two months or three.
            guard months + 1.2 + loose < said.count || months - 0.8 - loose > said.count else {
                return nil
            }
            return "about \(number: months.rounded()) months"
        case "H": return nil
        default:
            let years = Double(end.first - start.first) / 365.25
            // Between two months of one name there are whole years.
            let isFine = start.days <= 31 && end.days <= 31
            let (less, more) = isFine ? (0.95, 0.95) : (1.1, 1.3)
            guard years + more + loose < said.count || years - less - loose > said.count else {
                return nil
            }
            return "\(number: (years * 10).rounded() / 10) years"
        }
    }
}

private enum PeriodWords {
    static let row = WordKey("row")
    static let halves = WordSet(
        "a.m. p.m. am pm a.m p.m morning afternoon evening night noon midnight midday"
    )
    static let units: Set<Character> = ["H", "D", "W", "M", "Y"]
    static let leads = WordSet("from ( , :")
    static let dashes = WordSet("- \u{2013} \u{2014}")
    static let others = WordSet("after within every past last previous next")
    static let moves = WordSet(
        "moved move moving brought changed change changing back forward backwards advanced shifted"
    )
    static let lasting = WordSet("runs run ran lasts lasted is was goes went takes took")
    static let after = WordSet(
        "after later before ago earlier old longer shorter more less too behind ahead late early"
    )
    static let breaks = WordSet("; : . and but while which who when after before")
}
