/// Finds a figure that is told as known and wasn't told before, a slip away from the only one that it may be: "650 people out of work …
/// the 560 who are losing their jobs", "£35 a year … The £45 annual charge", "1,200 beds … 1,500 beds are more than it can feed".
///
/// The words need not be the same, which is why any figure around that makes another reading possible keeps it silent.
struct KnownAgain: ConsistencyCheck {
    /// How many figures of one kind a figure is held against.
    private static let memory = 24

    func addFindings(of reading: Reading, _ figures: FigureTable, to findings: inout [Finding]) {
        let shared = SharedWords(reading)
        for figure in figures.figures {
            guard figure.quantity.bound == .exact, let value = figure.amount,
                let kind = Kind(figure, reading)
            else { continue }
            let near = figures.figures(aroundSentence: figure.sentence)
            let others = near.filter { $0.tokens != figure.tokens }
            // Told somewhere, under whatever noun.
            guard !others.contains(where: { $0.quantity.value == value }),
                let first = only(others, of: kind, before: figure, reading),
                isSlip(figure, for: first, kind),
                !isMade(figure, of: first, others),
                // "are more than the wells can supply"
                kind.isJudgement || !shared.hasContrast(near: figure),
                !shared.isCorrection(figure.sentence), !reading.asks(figure.sentence),
                !reading.areOfTwoTimes(first, figure), !reading.isOfMore(first),
                !reading.isOfMore(figure), !reading.namesAnother(figure, than: first)
            else { continue }
            findings.append(.ofTwoValues(first.tokens, figure.tokens, reading))
        }
    }

    /// The only value of the kind that was told before; or the only one with the same digits.
    private func only(
        _ others: [Figure],
        of kind: Kind,
        before figure: Figure,
        _ reading: Reading
    ) -> Figure? {
        let told = others.filter {
            $0.start < figure.start && $0.amount != nil && kind.holds($0, reading)
        }.suffix(KnownAgain.memory)
        guard let first = told.first else { return nil }
        if told.allSatisfy({ $0.amount == first.amount }) {
            return first.sentence < figure.sentence ? first : nil
        }
        let swapped = told.filter { isSwap(figure, for: $0) }
        return swapped.count == 1 && swapped[0].sentence < figure.sentence ? swapped[0] : nil
    }

    private func isSwap(_ figure: Figure, for first: Figure) -> Bool {
        guard let value = figure.amount, let other = first.amount else { return false }
        // "4.7" and "7.4", "$1.59" and "$1.95"
        let place = min(WorkedSum.lastPlace(of: value), WorkedSum.lastPlace(of: other), 1)
        return value < 10 * other && other < 10 * value
            && WorkedSum.haveSameDigits((value / place).rounded(), (other / place).rounded())
    }

    private func isSlip(_ figure: Figure, for first: Figure, _ kind: Kind) -> Bool {
        guard let one = first.amount, let other = figure.amount else { return false }
        // "The 230 who voted" are some of 320 members, unless the digits changed places.
        if kind.needsSwap || kind == .people && other < one { return isSwap(figure, for: first) }
        return Slip.isLikely(other, for: one)
            && (Slip.isTelling(other, for: one) || min(one, other) >= 100)
            // "the $20 million plan" beside "$2 million"
            && (max(one, other) < 5 * min(one, other) || kind.isOfAll)
    }

    /// Whether the figure is what others make: "The mill employs 620 and the yard 40 … the 660 who".
    private func isMade(_ figure: Figure, of first: Figure, _ others: [Figure]) -> Bool {
        guard let value = figure.plain, let one = first.plain else { return false }
        return others.contains {
            guard let other = $0.plain, $0.isAlike(figure) || $0.dimension == .count else {
                return false
            }
            return one + other == value || value + other == one
        }
    }
}

/// How a figure is told as known, and of which figures it may be one.
private enum Kind: Equatable {
    /// "the 560 who are losing their jobs", "all 198 on board"
    case people
    /// "the £45 charge"; of such a length of time where one is told: "the £45 annual charge"
    case charge(period: WordKey?)
    /// "1,500 beds are more than the system can supply"
    case judged(noun: WordKey)
    /// "The 4.7 per cent rate", where another percentage has the same digits
    case percent
    /// "At $1.95 a litre few can fill up"
    case rate(noun: WordKey)
    /// "the top gust of 127 km/h", and what somebody says: "“At 97 miles an hour he would have hit the wall”"
    case speed(unit: WordKey)
    /// "the 40,000 hogs would be raised elsewhere"
    case group(noun: WordKey)

    /// Whether so many figures are of its kind that only one with the same digits is the same.
    var needsSwap: Bool {
        switch self {
        case .percent, .rate: true
        default: false
        }
    }

    var isJudgement: Bool { if case .judged = self { true } else { false } }

    /// Whether it stands for all that were told of.
    var isOfAll: Bool { if case .group = self { true } else { false } }

    init?(_ figure: Figure, _ reading: Reading) {
        let (start, end) = (figure.start, figure.end)
        let isDefinite = ClosedWords.knownOrOwned.contains(reading.word(start - 1))
        switch figure.dimension {
        case .count where figure.quantity.unit == nil:
            guard isDefinite,
                KnownWords.relatives.contains(reading.word(end))
                    || KnownWords.isAboard(end, reading)
            else { return nil }
            self = .people
        case .count:
            guard let noun = figure.noun, figure.nounEnd == end + 1 else { return nil }
            if isDefinite, KnownWords.isPlainVerb(figure.nounEnd, reading) {
                self = .group(noun: noun)
            } else if KnownWords.isJudged(figure, reading) {
                self = .judged(noun: noun)
            } else {
                return nil
            }
        case .percent:
            // "The 4.7 per cent rate"
            guard isDefinite, figure.quantity.value != figure.quantity.value?.rounded(),
                reading.tag(end).isNoun || KnownWords.isPlainVerb(end, reading)
            else { return nil }
            self = .percent
        case .money:
            if let noun = KnownWords.each(behind: figure, reading),
                reading.isQuoted(start) || start == reading.sentences[figure.sentence].start + 1
            {
                self = .rate(noun: noun)
                return
            }
            guard isDefinite, let (_, period) = KnownWords.charge(behind: figure, reading)
            else { return nil }
            self = .charge(period: period)
        case .speed:
            guard let noun = figure.noun,
                reading.isQuoted(start)
                    || reading.has(KnownWords.highest, in: reading.words(3, before: figure))
            else { return nil }
            self = .speed(unit: noun)
        default: return nil
        }
    }

    /// Whether another figure may be of the same.
    func holds(_ other: Figure, _ reading: Reading) -> Bool {
        switch self {
        case .people:
            other.dimension == .count
                && (other.counts(PersonNouns.all) || other.counts(KnownWords.jobs))
        case .charge(let period):
            other.dimension == .money
                && (period == nil || KnownWords.period(behind: other, reading) == period)
        case .percent: other.dimension == .percent && other.quantity.bound == .exact
        case .rate(let noun):
            other.dimension == .money && KnownWords.each(behind: other, reading) == noun
        case .speed(let unit):
            other.dimension == .speed && other.noun == unit
        case .judged(let noun), .group(let noun):
            other.dimension == .count && other.noun == noun
        }
    }
}

private enum KnownWords {
    static let highest = WordSet("top highest strongest maximum peak fastest that")
    static let aboard = WordSet("aboard inside")
    static let board = WordKey("board")

    /// "all 198 on board", "the 42 inside".
    static func isAboard(_ token: Int, _ reading: Reading) -> Bool {
        aboard.contains(reading.word(token))
            || reading.word(token) == .on && reading.word(token + 1) == board
    }

    static let relatives = WordSet("who whose whom")
    static let jobs = WordSet("jobs posts positions roles workers redundancies")
    static let periods: [WordKey: WordKey] = [
        "annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day",
        "hourly": "hour", "nightly": "night", "year": "year", "month": "month", "week": "week",
        "day": "day", "hour": "hour", "night": "night",
    ].reduce(into: [:]) { $0[WordKey($1.key)] = WordKey($1.value) }
    static let each = WordSet("a an per each every")
    /// What one pays, or is paid.
    static let charges = WordSet(
        """
        charge fee fees fare toll levy rent price ticket fine penalty bill rate wage salary pension grant award prize reward bonus
        payment deposit subscription allowance benefit tax duty premium surcharge loan gift donation
        """
    )
    static let judgements = WordSet("more too enough not plenty far fewer less hardly nothing a")
    static let clauseOpenings = WordSet("that but and because")

    /// "annual charge" behind "The £45": the noun of what is paid, and for how long.
    static func charge(behind figure: Figure, _ reading: Reading) -> (noun: Int, period: WordKey?)?
    {
        let words = reading.sentences[figure.sentence].tokens.behind(figure.end, 3)
        guard let noun = words.first(where: { charges.contains(reading.word($0)) }),
            (figure.end..<noun).allSatisfy({
                reading.tag($0).isAdjective || reading.tag($0).isNoun
                    || each.contains(reading.word($0)) || periods[reading.word($0)] != nil
                    || reading.word($0) == .hyphen
            })
        else { return nil }
        let period = (figure.end..<noun).lazy.compactMap { periods[reading.word($0)] }.first
        return (noun, period)
    }

    /// "litre" behind "$1.59 a litre".
    static func each(behind figure: Figure, _ reading: Reading) -> WordKey? {
        each.contains(reading.word(figure.end)) && reading.tag(figure.end + 1).isNoun
            && periods[reading.word(figure.end + 1)] == nil ? reading.word(figure.end + 1) : nil
    }

    /// "year" behind "£35 a year".
    static func period(behind figure: Figure, _ reading: Reading) -> WordKey? {
        each.contains(reading.word(figure.end))
            ? periods[reading.word(figure.end + 1)] : periods[reading.word(figure.end)]
    }

    /// "“Fourteen shops are too many”", "say that 1,500 beds are more than": the subject of a clause that judges it.
    static func isJudged(_ figure: Figure, _ reading: Reading) -> Bool {
        let (before, verb) = (figure.start - 1, figure.nounEnd)
        let opens =
            clauseOpenings.contains(reading.word(before))
            || reading.isMark(before) && reading.isQuoted(figure.start)
            || figure.start == reading.sentences[figure.sentence].start
        return opens && ClosedWords.be.contains(reading.word(verb))
            && judgements.contains(reading.word(verb + 1))
    }

    /// "would simply be raised": the verb of which a group is the subject.
    static func isPlainVerb(_ token: Int, _ reading: Reading) -> Bool {
        token < reading.tokens.count && reading.tag(token).isFiniteVerb
    }
}
