/// How a figure is told as known, and of which figures it may be one.
enum KnownKind: Equatable {
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
    /// "The 28 suspects will appear in court", "six of the 17 injured": people by whatever noun, and nothing that picks them out
    case persons
    /// "the 330-kilometre trek", "his 16-month sentence": part of a noun that is known
    case compound(unit: UInt64)
    /// "has not filled all 160 positions", where jobs were told
    case allJobs
    /// "the $3.8 million would come out of a reserve", "the $2.8-billion deal"
    case amount
    /// "The cabins, all fourteen of them, are red"
    case allOfThem(noun: WordKey)
    /// "may walk from one end to the other, all 1.3 kilometres", where one thing was so long
    case wholeLength(unit: WordKey)
    /// "the 64 people who work at the plant", where somebody employs as many
    case staff

    /// "Most of the 1,720 in the room stood up", where a crowd was told
    case crowd
    /// "the 260 employees who will lose their jobs", where jobs are lost
    case redundant
    /// "The turnout of 62.4 per cent", where so many of the voters voted
    case turnout

    /// Whether so many figures are of its kind that only one with the same digits is the same.
    var needsSwap: Bool {
        switch self {
        case .percent, .rate: true
        default: false
        }
    }

    var isJudgement: Bool { if case .judged = self { true } else { false } }

    /// Whether it says itself of what it is all: "The cabins, all fourteen of them".
    var isOfThem: Bool { if case .allOfThem = self { true } else { false } }

    /// Whether it stands for all that were told of.
    var isOfAll: Bool { if case .group = self { true } else { false } }

    init?(_ figure: Figure, _ reading: Reading) {
        // "94 pages … Her 49-page report"
        if let unit = figure.quantity.unit, KnownWords.isCompound(figure, reading) {
            self = .compound(unit: SharedWords.stem(Array(unit.utf8)))
            return
        }
        let isDefinite = ClosedWords.knownOrOwned.contains(reading.word(figure.start - 1))
        let kind: KnownKind? =
            switch figure.dimension {
            case .count where figure.quantity.unit == nil:
                isDefinite ? KnownKind.ofBareCount(figure, reading) : nil
            case .count: KnownKind.ofCount(figure, isDefinite: isDefinite, reading)
            case .percent:
                KnownWords.isTurnout(figure, reading) || KnownWords.isVoting(figure, reading)
                    ? .turnout : isDefinite ? KnownKind.ofPercent(figure, reading) : nil
            case .money: KnownKind.ofMoney(figure, isDefinite: isDefinite, reading)
            case .speed: KnownKind.ofSpeed(figure, reading)
            case .length: KnownKind.ofLength(figure, reading)
            default: nil
            }
        guard let kind else { return nil }
        self = kind
    }

    /// "the 560 who are losing their jobs", "all 198 on board", "the 17 injured".
    private static func ofBareCount(_ figure: Figure, _ reading: Reading) -> KnownKind? {
        let (start, end) = (figure.start, figure.end)
        if KnownWords.relatives.contains(reading.word(end)) || KnownWords.isAboard(end, reading) {
            return .people
        }
        if KnownWords.isInside(end, reading) { return .crowd }
        if reading.word(start - 1) == .all,
            ClosedWords.asideMarks.contains(reading.word(start - 2)),
            reading.word(end) == .of, ClosedWords.groupPronouns.contains(reading.word(end + 1)),
            reading.isMark(end + 2), reading.tag(start - 3) == .nounPlural
        {
            return .allOfThem(noun: reading.word(start - 3))
        }
        let fate = KnownWords.fate(behind: end, reading)
        let isFate =
            KnownWords.fates.contains(reading.word(fate)) && !reading.tag(fate + 1).isNoun
            // "the 14 dead of that year"
            && reading.word(fate + 1) != .of
        return isFate ? .persons : nil
    }

    /// "the 40,000 hogs would be raised elsewhere", "1,500 beds are more than the system can supply".
    private static func ofCount(
        _ figure: Figure,
        isDefinite: Bool,
        _ reading: Reading
    ) -> KnownKind? {
        guard let noun = figure.noun, figure.nounEnd == figure.end + 1 else { return nil }
        if reading.word(figure.start - 1) == .all, figure.counts(KnownWords.jobs) {
            return .allJobs
        }
        let isOfPersons = KnownWords.persons.contains(noun)
        if isDefinite, isOfPersons, KnownWords.relatives.contains(reading.word(figure.nounEnd)),
            KnownWords.working.contains(reading.word(figure.nounEnd + 1))
        {
            return .staff
        }
        if isDefinite, isOfPersons, KnownWords.areRedundant(figure, reading) { return .redundant }
        if isDefinite,
            isOfPersons && reading.isMark(figure.nounEnd)
                || KnownWords.isPlainVerb(figure.nounEnd, reading)
        {
            return isOfPersons ? .persons : .group(noun: noun)
        }
        return KnownWords.isJudged(figure, reading) ? .judged(noun: noun) : nil
    }

    /// "The 4.7 per cent rate".
    private static func ofPercent(_ figure: Figure, _ reading: Reading) -> KnownKind? {
        guard figure.quantity.value != figure.quantity.value?.rounded(),
            reading.tag(figure.end).isNoun || KnownWords.isPlainVerb(figure.end, reading)
        else { return nil }
        return .percent
    }

    /// "At $1.95 a litre few can fill up", "the £45 annual charge", "the $2.8-billion deal".
    private static func ofMoney(
        _ figure: Figure,
        isDefinite: Bool,
        _ reading: Reading
    ) -> KnownKind? {
        if let noun = KnownWords.each(behind: figure, reading),
            reading.isQuoted(figure.start)
                || figure.start == reading.sentences[figure.sentence].start + 1
        {
            return .rate(noun: noun)
        }
        guard isDefinite else { return nil }
        if let (_, period) = KnownWords.charge(behind: figure, reading), period != nil {
            return .charge(period: period)
        }
        return KnownWords.isKnownAmount(figure, reading) ? .amount : nil
    }

    /// "the top gust of 127 km/h", "“At 97 miles an hour he would have hit the wall”".
    private static func ofSpeed(_ figure: Figure, _ reading: Reading) -> KnownKind? {
        guard let noun = figure.noun,
            reading.isQuoted(figure.start)
                || reading.has(KnownWords.highest, in: reading.words(3, before: figure))
        else { return nil }
        return .speed(unit: noun)
    }

    /// "all 1.3 kilometres", "the whole 13 miles".
    private static func ofLength(_ figure: Figure, _ reading: Reading) -> KnownKind? {
        let lead = reading.word(figure.start - 1)
        let isWhole =
            lead == .all
            || KnownWords.wholes.contains(lead) && reading.word(figure.start - 2) == .the
        guard isWhole, let unit = figure.noun,
            // "all 12 miles of the towpath" are of another thing than the river.
            reading.word(figure.nounEnd) != .of
                || ClosedWords.groupPronouns.contains(reading.word(figure.nounEnd + 1))
                || reading.word(figure.nounEnd + 1) == .it
        else { return nil }
        return .wholeLength(unit: unit)
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
        case .persons: other.dimension == .count && other.counts(KnownWords.persons)
        case .compound(let unit):
            other.quantity.unit.map { SharedWords.stem(Array($0.utf8)) } == unit
                && other.dimension != .age
        case .amount: other.dimension == .money
        case .wholeLength(let unit):
            other.dimension == .length && other.noun == unit
                && (other.end - 1...other.end + 1).contains {
                    KnownWords.long.contains(reading.word($0))
                }
        case .staff:
            other.dimension == .count
                && (other.counts(KnownWords.jobs) || other.counts(KnownWords.staff)
                    || other.counts(PersonNouns.all)
                        && KnownWords.employing.contains(reading.word(other.start - 1)))
        case .allOfThem(let noun): other.dimension == .count && other.noun == noun
        case .allJobs: other.dimension == .count && other.counts(KnownWords.jobs)
        case .crowd: KnownWords.isCrowd(other, reading)
        case .redundant:
            other.dimension == .count && other.counts(KnownWords.jobs)
                && reading.has(
                    KnownWords.cutting,
                    in: reading.sentences[other.sentence].tokens.prefix(80)
                )
        case .turnout:
            KnownWords.isTurnout(other, reading) || KnownWords.isVoting(other, reading)
        case .judged(let noun), .group(let noun):
            other.dimension == .count && other.noun == noun
        }
    }
}

enum KnownWords {
    static let highest = WordSet("top highest strongest maximum peak fastest that")
    static let aboard = WordSet("aboard inside")
    static let board = WordKey("board")

    /// "all 198 on board", "the 42 inside".
    static func isAboard(_ token: Int, _ reading: Reading) -> Bool {
        aboard.contains(reading.word(token))
            || reading.word(token) == .on && reading.word(token + 1) == board
    }

    static let others = WordSet(
        "earlier previous previously last another second other than compared up down rose fell remaining rest next later before"
    )
    static let relatives = WordSet("who whose whom")
    /// What people are called by what befell them: "the 17 injured".
    static let fates = WordSet(
        "injured dead wounded missing accused arrested detained rescued homeless sick hurt killed trapped evacuated"
    )
    /// Nouns of people, whatever they are or did.
    static let persons = PersonNouns.all.union(
        WordSet(
            """
            suspects defendants hostages prisoners strikers dead injured wounded marchers activists casualties fans spectators
            graduates recruits troops evacuees campers skiers divers cyclists drivers councillors
            """
        )
    )

    /// "the 330-kilometre trek", "Her 49-page report", "his new five-year deal".
    static func isCompound(_ figure: Figure, _ reading: Reading) -> Bool {
        guard reading.text(figure.tokens).utf8.contains(UInt8(ascii: "-")),
            figure.dimension != .money, figure.dimension != .age, figure.dimension != .percent,
            reading.tag(figure.end).isNoun, !reading.tag(figure.end).isProperNoun
        else { return false }
        let lead = reading.words(3, before: figure).reversed()
            .drop { reading.tag($0).isAdjective }.first
        return lead.map { ClosedWords.definite.contains(reading.word($0)) } == true
    }

    /// "the $3.8 million would come", "the £3.2m that it would have cost", "the $2.8-billion deal".
    static func isKnownAmount(_ figure: Figure, _ reading: Reading) -> Bool {
        let end = figure.end
        // "Her $530,000 haul" is hers, and no one else's.
        guard end < reading.tokens.count,
            reading.word(figure.start - 1) == .the || reading.word(figure.start - 1) == .that
        else { return false }
        let isName =
            reading.tag(end).isProperNoun || reading.tokens.shape[end].contains(.capitalised)
        return reading.tag(end).isNoun && !isName || isPlainVerb(end, reading)
            || reading.tag(end) == .modal
            || ClosedWords.subjectRelatives.contains(reading.word(end))
    }

    /// Where a fate may stand: "the 17 injured", "all 19 of those killed".
    static func fate(behind end: Int, _ reading: Reading) -> Int {
        let isOf =
            reading.word(end) == .of
            && ClosedWords.pluralDeterminers.contains(reading.word(end + 1))
        return isOf ? end + 2 : end
    }

    static let working = WordSet("work works")
    static let employing = WordSet("employs employing employ")
    static let staff = WordSet("employees staff staffers hands miners")
    static let wholes = WordSet("whole entire")
    static let long = WordSet("long length")
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
