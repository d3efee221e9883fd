/// Finds a day that is counted from a beginning, and that its date doesn't make: "The strike began on 2 June … On Thursday,
/// its 21st day", "The strike, which began on 4 August, is now in its 19th day".
///
/// Silent where the text dates anything else from which so many days are counted.
struct DaysCounted: ConsistencyCheck {
    let triggers = [Trigger(cues: WordSet("day"))]

    /// In how many sentences before a beginning is looked for.
    private static let memory = 6
    /// A longer sentence is a list.
    private static let longest = 100
    /// How many days off a count may be that is meant for the same.
    private static let farthest = 40
    /// How many dates an article may have.
    private static let mostDates = 60

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let tokens = reading.sentences[sentence].tokens
            guard tokens.count <= DaysCounted.longest else { continue }
            for token in tokens where reading.word(token) == CountedDayWords.day {
                guard let count = CountedDay(endingAt: token, tokens, figures, reading),
                    let start = start(of: count, sentence, reading),
                    let finding = finding(count, start, reading)
                else { continue }
                findings.append(finding)
            }
        }
    }

    private func finding(_ count: CountedDay, _ start: DatedEvent, _ reading: Reading) -> Finding? {
        let actual = count.day - start.days.first + 1
        let gap = count.number - actual
        guard actual > 1, abs(gap) > 1, abs(gap) <= max(DaysCounted.farthest, actual / 8),
            // Of a trial only the days count on which the court sat.
            gap > 0 || count.goesOn(since: start, reading) && count.number * 3 > actual,
            !isExplained(count, reading)
        else { return nil }
        return reading.finding(
            .dateMismatch,
            "Counted from “\(reading.text(start.date))” it is day \(actual), not "
                + "“\(reading.text(count.tokens))”.",
            [start.date, count.tokens]
        )
    }

    /// The only dated beginning in the sentences before, or in the words before, of what the count is said of.
    private func start(of count: CountedDay, _ sentence: Int, _ reading: Reading) -> DatedEvent? {
        let near = Array(max(0, sentence - DaysCounted.memory)...sentence)
        let starts = DatedEvent.all(in: reading, near).filter {
            ($0.end <= count.start || $0.sentence == sentence) && $0.days.days == 1
                && reading.isNumbered($0.date)
                && CountedDayWords.beginnings.contains(reading.word($0.verb))
                && count.mayBeOf($0, reading)
        }
        return starts.only
    }

    /// Whether any day that the article names makes the count.
    private func isExplained(_ count: CountedDay, _ reading: Reading) -> Bool {
        var dates = 0
        for (_, mention) in reading.mentions(of: .time) {
            guard let days = mention.days, days.days == 1 else { continue }
            dates += 1
            if dates > DaysCounted.mostDates || abs(count.day - days.first + 1 - count.number) <= 1
            {
                return true
            }
        }
        return false
    }
}

/// "its 21st day" behind "On Thursday,", "the ninth day of the strike", "is now in its 19th day".
private struct CountedDay: Placed {
    let tokens: Range<Int>
    /// Which day it is said to be, and the number of the day on the calendar.
    let number: Int
    let day: Int
    /// What it is a day of, where the words say it: "strike" of "the ninth day of the strike".
    private let noun: WordKey?
    /// The words of its sentence before it.
    private let before: Range<Int>

    init?(endingAt token: Int, _ sentence: Range<Int>, _ figures: FigureTable, _ reading: Reading) {
        guard let (number, first) = CountedDay.ordinal(before: token, figures, reading),
            number >= 3, number < 10_000, first > sentence.lowerBound, !reading.isQuoted(token),
            case let lead = first - 1
        else { return nil }
        let isOf =
            reading.word(token + 1) == .of
            && ClosedWords.definite.contains(reading.word(token + 2))
            && reading.tag(token + 3).isNoun
        let isOwned = ClosedWords.possessives.contains(reading.word(lead))
        guard isOwned || reading.word(lead) == .the && (isOf || reading.word(token + 1) == .of)
        else { return nil }
        self.number = number
        tokens = lead..<token + 1
        before = sentence.lowerBound..<lead
        noun = isOf ? reading.word(token + 3) : nil
        guard let day = CountedDay.day(around: tokens, sentence, reading) else { return nil }
        self.day = day
    }

    /// The day that is told right before, "On Thursday, its 21st day", or behind, "entered its 16th day on Friday"; that of
    /// publication for "is now in its 19th day".
    private static func day(
        around count: Range<Int>,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Int? {
        let lead = count.lowerBound
        func isDay(_ mention: Mention) -> Bool {
            !mention.tokens.overlaps(count) && mention.days?.days == 1
        }
        if let date = reading.timeMentions(in: sentence.before(lead, 6)).last(where: isDay),
            (date.end..<lead).allSatisfy({ reading.word($0) == .comma })
        {
            return date.days?.first
        }
        guard CountedDayWords.into.contains(reading.word(lead - 1)) else { return nil }
        if let date = reading.timeMentions(in: sentence.behind(count.upperBound, 2)).first(
            where: isDay
        ) {
            return date.days?.first
        }
        let isNow = reading.has(CountedDayWords.now, in: sentence.before(lead - 1, 3))
        return isNow ? reading.article.published?.dayNumber : nil
    }

    /// The number of "sixth day" and "the 19th day", and where it begins.
    private static func ordinal(before day: Int, _ figures: FigureTable, _ reading: Reading) -> (
        Int, Int
    )? {
        if let sentence = reading.sentence(of: day),
            let figure = figures.figures(ofSentence: sentence).first(where: {
                $0.end == day && $0.dimension == .ordinal
            }), let value = figure.quantity.value, value < 10_000
        {
            return (Int(value), figure.start)
        }
        let last = day - 1
        if let value = NumberWords.ordinals[reading.word(last)], reading.word(last - 1) != .hyphen {
            return (Int(value), last)
        }
        guard ClosedWords.ordinalEndings.contains(reading.word(last)), last > 0,
            reading.tokens.kind[last - 1] == .number,
            let value = Int(reading.text(last - 1).filter(\.isNumber))
        else { return nil }
        return (value, last - 1)
    }

    /// Whether a beginning may be that of what the day is counted in: of the strike, where the words say so.
    func mayBeOf(_ event: DatedEvent, _ reading: Reading) -> Bool {
        let words = CountedDay.words(before: event, reading)
        func isOne(_ noun: WordKey) -> Bool {
            reading.has(noun, in: words)
                || CountedDayWords.kinds.contains {
                    $0.contains(noun)
                        && ($0.contains(reading.word(event.verb)) || reading.has($0, in: words))
                }
        }
        if let noun { return isOne(noun) }
        // "The siege began on 2 June. The trial of the mayor is now in its 30th day."
        let own = before.filter { reading.tag($0).isNoun && !reading.has(.time, at: $0) }
        return own.isEmpty
            ? words.contains { reading.tag($0).isNoun } : own.contains { isOne(reading.word($0)) }
    }

    /// Whether it goes on by day and night, so that no day of it is left out.
    func goesOn(since event: DatedEvent, _ reading: Reading) -> Bool {
        let words = CountedDay.words(before: event, reading)
        return CountedDayWords.kinds.contains { kind in
            noun.map { kind.contains($0) }
                ?? (kind.contains(reading.word(event.verb)) || reading.has(kind, in: words))
        }
    }

    private static func words(before event: DatedEvent, _ reading: Reading) -> Range<Int> {
        let sentence = reading.sentences[event.sentence].tokens
        return sentence.lowerBound..<max(sentence.lowerBound + 1, event.verb)
    }
}

private enum CountedDayWords {
    static let day = WordKey("day")
    static let into = WordSet("in into entered enters")
    static let now = WordSet("now is are 's")
    static let beginnings = WordSet(
        "began begun begins started start starts erupted ignited broke launched walked opened imposed declared invaded"
    )
    /// What goes on by day and night, with what else it may be called, and with a verb that begins it.
    static let kinds = [
        WordSet("fire wildfire blaze broke erupted ignited"),
        WordSet("strike walkout stoppage protest protests occupation vigil sit-in blockade walked"),
        WordSet("siege war fighting invasion offensive standoff invaded"),
        WordSet("blackout outage"), WordSet("search"),
        WordSet("lockdown curfew quarantine imposed"),
        WordSet("heatwave flood floods"), WordSet("fast"),
    ]
}
