/// Finds two times of which the second only says more exactly when the first was, and which exclude each other.
///
/// "in the 1970s, in the spring of 1983", "In the 1960s, when the mill closed in 1974", "until Epiphany, January 8", "last month,
/// on 3 February", "The next day, Wednesday,".
struct ApposedTimes: ConsistencyCheck {
    let triggers = [Trigger(times: 2)]

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        for sentence in figures.sentences {
            let times = reading.times(in: reading.sentences[sentence].tokens)
            for (first, second) in zip(times, times.dropFirst()) {
                guard let pair = Apposition(first, second, sentence, reading),
                    pair.isOutsidePeriod || pair.isOfOtherFeast || pair.isOfOtherTime
                else { continue }
                let words = (reading.text(pair.first.tokens), reading.text(pair.second.tokens))
                findings.append(
                    Finding(
                        kind: .dateMismatch,
                        message: "“\(words.0)” and “\(words.1)” can’t be one time.",
                        spans: ((pair.base.map { [$0.span] } ?? [])
                            + [pair.first.span, pair.second.span])
                    )
                )
            }
        }
    }
}

/// Two times with nothing but a mark and small words, or a clause with "when", between them.
private struct Apposition {
    let first: Mention
    let second: Mention
    private let times: (first: TimeExpression, second: TimeExpression)
    private let between: Range<Int>
    private let sentence: Range<Int>
    private let reading: Reading

    /// How many words may stand between the two.
    private static let widest = 12
    /// More days apart, a date is that of another feast.
    private static let farthestFeast = 20

    init?(
        _ first: (mention: Mention, time: TimeExpression),
        _ second: (mention: Mention, time: TimeExpression),
        _ sentence: Int,
        _ reading: Reading
    ) {
        let between = first.mention.tokens.gap(to: second.mention.tokens)
        guard (1...Apposition.widest).contains(between.count), let mark = between.first,
            ClosedWords.asideMarks.contains(reading.word(mark))
        else { return nil }
        self.first = first.mention
        self.second = second.mention
        times = (first.time, second.time)
        self.between = between
        self.sentence = reading.sentences[sentence].tokens
        self.reading = reading
    }

    /// The time before from which the first is counted: "On Monday … the next day, on Wednesday".
    var base: Mention? {
        guard let day = times.first.anchor?.dayNumber, let own = reading.sentence(of: first.start)
        else { return nil }
        let start = max(
            reading.sentences[max(0, own - Apposition.sentences)].start,
            first.start - Apposition.reach
        )
        return reading.timeMentions(in: start..<first.start).last { mention in
            mention.days.map { ($0.first...$0.last).contains(day) } == true
        }
    }

    /// How many words before it a time may be counted from.
    private static let reach = 200
    /// And how many sentences.
    private static let sentences = 6

    private var keys: TokenColumn<TokenFields.Key> { reading.tokens.key }

    /// Whether all words between only lead to the second.
    private var isPlain: Bool {
        reading.hasOnly(AppositionWords.joints, in: between.dropFirst())
    }

    /// "Epiphany, January 8 and Easter": more dates behind it.
    private var isList: Bool {
        let next = second.end
        guard next + 1 < reading.tokens.count else { return false }
        let ends = min(next + 3, reading.tokens.count)
        // "last month, on 28 August, and takes traffic" is none.
        return AppositionWords.lists.contains(reading.word(next))
            && (next + 1..<ends).contains { reading.has(.time, at: $0) }
    }

    // MARK: Decades and centuries

    /// "in the 15th century, in 1512".
    var isOutsidePeriod: Bool {
        guard let years = LongPeriod(times.first.value), reading.namesYear(second.tokens),
            times.second.timexType == .date,
            let year = CalendarSpan(times.second.value)?.firstYear, !years.range.contains(year),
            years.isNear(year), AppositionWords.leads.contains(reading.word(first.start - 1)),
            between.count > 1,
            between.last.map({ AppositionWords.joints.contains(reading.word($0)) }) == true
        else { return false }
        return isPlain || isWhen
    }

    /// "in the 1960s, when the mill closed in 1974".
    private var isWhen: Bool {
        let words = between.dropFirst()
        let opens =
            words.first.map { WordKey.when == reading.word($0) } == true
            || reading.word(between.lowerBound) == .colon
        return opens
            && !words.contains {
                AppositionWords.breaks.contains(reading.word($0)) || reading.isMark($0)
            }
    }

    // MARK: Feasts

    /// "until Epiphany, January 8".
    var isOfOtherFeast: Bool {
        let (left, right) = (feast(first), feast(second))
        guard let feast = left ?? right, left == nil || right == nil, between.count <= 2, isPlain,
            !isList, case let date = left == nil ? first : second,
            case let (named, numbered) = left == nil ? (times.second, times.first) : times,
            reading.isNumbered(date.tokens),
            date.tokens.contains(where: { CalendarWords.months[reading.word($0)] != nil }),
            let own = CalendarSpan(named.value), own.days == 1,
            let other = CalendarSpan(numbered.value), other.days == 1,
            !reading.has(AppositionWords.others, in: sentence.prefix(100))
        else { return false }
        var gap = abs(own.first - other.first)
        // Of a feast that has one date it doesn't matter which year is meant.
        if case .fixed = feast.rule { gap = min(gap, abs(gap - 365), abs(gap - 366)) }
        return gap > 0 && gap <= Apposition.farthestFeast
    }

    private func feast(_ mention: Mention) -> Holiday? {
        Apposition.feasts[reading.text(mention.tokens).lowercased()]
    }

    private static let feasts = Dictionary(Holiday.named) { first, _ in first }

    // MARK: Times seen from the day of publication

    /// "last month, on 3 February", "next year, in 2029", "The next day, Wednesday,".
    var isOfOtherTime: Bool {
        guard isPlain, !isList, isRelative || isSeason, !reading.isQuoted(between.lowerBound),
            !isNextOfPast, !isOfAccounts,
            let span = CalendarSpan(times.first.value) ?? CalendarSpan(week: times.first.value),
            let other = CalendarSpan(times.second.value), other.days <= span.days || other.isYear
        else { return false }
        // "The next day, Saturday, 7 June," is held against the day before it as a date.
        if !reading.isNumbered(second.tokens),
            second.tokens.contains(where: { CalendarWords.weekdays[reading.word($0)] != nil })
        {
            return span.days == 1 && between.count <= 2 && (span.first - other.first) % 7 != 0
        }
        guard
            between.count > 1 || reading.word(between.lowerBound) == .openBracket
                // "The next day, 8 October,", where the day before it is dated
                || span.days == 1 && other.days == 1 && reading.isNumbered(second.tokens)
                    && base.map({ reading.isNumbered($0.tokens) }) == true
        else { return false }
        if reading.namesYear(second.tokens) { return !span.overlaps(other) }
        let month = second.tokens.lazy.compactMap { CalendarWords.months[reading.word($0)] }.first
        if let month, let seasonMonths { return !seasonMonths.contains(month) }
        return month != nil
            && ![-366, -365, 0, 365, 366].contains { span.overlaps(other, later: $0) }
    }

    /// "in the fall of 2027, in fiscal 2028", "last autumn, in the 2025 school year": no year of the calendar.
    private var isOfAccounts: Bool {
        [first.tokens, second.tokens].contains { words in
            (words.lowerBound - 1..<words.upperBound + 2).contains {
                AppositionWords.accounts.contains(reading.word($0))
            }
        }
    }

    /// "The next leap day, in 2024", read as that of this year, which is over: what is next can't be told from the day alone.
    private var isNextOfPast: Bool {
        guard let anchor = times.first.anchor?.dayNumber,
            let span = CalendarSpan(times.first.value)
        else { return false }
        return reading.has(AppositionWords.next, in: first.tokens) && span.last < anchor
    }

    /// "In the summer of 2019, in November": the months of a winter are of two years.
    private var isSeason: Bool { seasonMonths != nil }

    private var seasonMonths: ClosedRange<Int>? {
        switch times.first.value.suffix(2) {
        case "SP": 3...6
        case "SU": 6...9
        case "FA": 9...12
        default: nil
        }
    }

    /// "last week", "The next day", "earlier this month"; a weekday is held against its date elsewhere.
    private var isRelative: Bool {
        !reading.isNumbered(first.tokens)
            && reading.has(AppositionWords.relative, in: first.tokens)
            && !first.tokens.contains { CalendarWords.weekdays[reading.word($0)] != nil }
    }
}

/// The years of a decade or a century.
private struct LongPeriod {
    let range: ClosedRange<Int>

    /// Of a TIMEX3 value: "195" are the 1950s, "18" is the 19th century.
    init?(_ value: String) {
        guard let number = Int(value), number >= 10 else { return nil }
        switch value.utf8.count {
        case 2: range = number * 100...number * 100 + 100
        case 3: range = number * 10...number * 10 + 9
        default: return nil
        }
    }

    /// Whether a year is near enough to be meant to lie in it.
    func isNear(_ year: Int) -> Bool {
        let room = range.count > 10 ? 150 : 40
        return year >= range.lowerBound - room && year <= range.upperBound + room
    }
}

private enum AppositionWords {
    static let leads = WordSet("in during of")
    static let joints = WordSet(
        """
        in on of from the a early late probably perhaps possibly exactly about around spring summer autumn
        fall winter
        """
    )
    static let breaks = WordSet("and but until till before after since to by not")
    static let lists = WordSet("and or , &")
    static let relative = WordSet(
        "last next this previous following yesterday today tomorrow before after"
    )
    static let next = WordSet("next")
    static let accounts = WordSet("fiscal fy financial budget academic school tax season")
    static let others = WordSet("orthodox julian coptic old armenian observed")
}
