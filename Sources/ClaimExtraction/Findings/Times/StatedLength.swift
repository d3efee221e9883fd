/// A length of time as a text gives it: "five years", "ten days" of "ten days later".
struct StatedLength: Placed {
    let value: Double
    let unit: LengthUnit
    /// The number with its unit, without "later".
    let tokens: Range<Int>
    let sentence: Int

    /// Of these a sentence holds one that counts a length from what it tells: "five years later".
    static let relative = ClosedWords.laterOrEarlier

    /// Every exact length of a check's sentences, in text order.
    static func all(in reading: Reading, _ figures: FigureTable) -> [StatedLength] {
        var lengths = figures.indices.compactMap { StatedLength(figures.figures[$0], reading) }
        let known = Set(lengths.map(\.start))
        for (mention, _) in reading.times(inSentences: figures.sentences)
        where !known.contains(mention.start) {
            if let length = StatedLength(mention, reading) ?? StatedLength(one: mention, reading) {
                lengths.append(length)
            }
        }
        return joined(lengths.sorted { $0.start < $1.start }, reading)
    }

    /// "five hours and forty minutes", "an hour and 35 minutes" as one length, counted in minutes.
    private static func joined(_ lengths: [StatedLength], _ reading: Reading) -> [StatedLength] {
        lengths.reduce(into: []) { joined, length in
            if let whole = length.withOne(reading) {
                joined.append(whole)
                return
            }
            guard let last = joined.last, last.unit.size > length.unit.size,
                last.unit.isOfClock == length.unit.isOfClock, last.unit != length.unit,
                case let gap = last.end..<length.start, gap.count <= 1,
                gap.allSatisfy({ reading.word($0) == .and })
            else {
                joined.append(length)
                return
            }
            joined[joined.count - 1] = StatedLength(
                value: last.value * (last.unit.size / length.unit.size).rounded() + length.value,
                unit: length.unit,
                tokens: last.start..<length.end,
                sentence: length.sentence
            )
        }
    }

    /// The length with "an hour and", "a year and" before it.
    private func withOne(_ reading: Reading) -> StatedLength? {
        guard reading.word(start - 1) == .and, let larger = LengthUnit(reading.word(start - 2)),
            ClosedWords.indefinite.contains(reading.word(start - 3)),
            larger.size > unit.size, larger.isOfClock == unit.isOfClock
        else { return nil }
        return StatedLength(
            value: (larger.size / unit.size).rounded() + value,
            unit: unit,
            tokens: start - 3..<end,
            sentence: sentence
        )
    }

    init(value: Double, unit: LengthUnit, tokens: Range<Int>, sentence: Int) {
        (self.value, self.unit, self.tokens, self.sentence) = (value, unit, tokens, sentence)
    }

    /// The length that a figure gives; nil where it is none, or only about one.
    init?(_ figure: Figure, _ reading: Reading) {
        guard figure.dimension == .duration, let value = figure.exact,
            let unit = figure.quantity.unit.flatMap({ LengthUnit(WordKey($0)) })
        else { return nil }
        self.value = value
        self.unit = unit
        tokens = figure.tokens
        sentence = figure.sentence
    }

    /// "a week after his arrest".
    private init?(one mention: Mention, _ reading: Reading) {
        guard mention.tokens.count == 2, mention.time?.timexType == .duration,
            ClosedWords.indefinite.contains(reading.word(mention.start)),
            ClosedWords.beforeOrAfter.contains(reading.word(mention.end)),
            let unit = LengthUnit(reading.word(mention.start + 1)),
            let sentence = reading.sentence(of: mention.start),
            !LengthWords.hedges.contains(reading.word(max(0, mention.start - 1)))
        else { return nil }
        value = 1
        self.unit = unit
        tokens = mention.tokens
        self.sentence = sentence
    }

    /// "five years later", which is read as a date.
    private init?(_ mention: Mention, _ reading: Reading) {
        let last = mention.end - 1
        // "a year and a half later"
        let isHalf = mention.tokens.count >= 6 && reading.word(last - 1) == .half
        guard mention.tokens.count >= 3, ClosedWords.laterOrEarlier.contains(reading.word(last)),
            let unit = LengthUnit(reading.word(isHalf ? last - 4 : last - 1)),
            let number = Numeral.read(at: mention.start, in: reading, limit: last)?
                .value
                ?? (ClosedWords.articles.contains(reading.word(mention.start))
                    ? 1 : nil),
            let sentence = reading.sentence(of: mention.start),
            !LengthWords.hedges.contains(reading.word(max(0, mention.start - 1)))
        else { return nil }
        value = number + (isHalf ? 0.5 : 0)
        self.unit = unit
        tokens = mention.start..<last
        self.sentence = sentence
    }
}

/// What a length is counted in.
enum LengthUnit: String {
    case minutes, hours, nights, days, weeks, fortnights, months, years

    init?(_ word: WordKey) {
        guard let unit = LengthWords.units[word] else { return nil }
        self = unit
    }

    /// Whether moments are times of day, not dates.
    var isOfClock: Bool { self == .minutes || self == .hours }

    /// Which units count between like dates: times of day, days, months.
    var grain: Int {
        switch self {
        case .minutes, .hours: 0
        case .nights, .days, .weeks, .fortnights: 1
        case .months, .years: 2
        }
    }

    /// How long one is: in hours for times of day, else in days.
    var size: Double {
        switch self {
        case .minutes: 1 / 60
        case .hours, .nights, .days: 1
        case .weeks: 7
        case .fortnights: 14
        case .months: 30.436_875
        case .years: 365.2425
        }
    }

    /// The coarsest date, in days, between two of which such a length can be told.
    var coarsestDate: Int {
        switch self {
        case .minutes, .hours, .nights, .days, .weeks, .fortnights: 1
        case .months: 31
        case .years: 366
        }
    }
}

private enum LengthWords {
    static let hedges = WordSet("about almost nearly some roughly around over than least under")
    static let units: WordTable<LengthUnit> = {
        var units: [WordKey: LengthUnit] = [:]
        for unit in [
            LengthUnit.minutes, .hours, .nights, .days, .weeks, .fortnights, .months, .years,
        ] {
            units[WordKey(unit.rawValue)] = unit
            units[WordKey(unit.rawValue.dropLast())] = unit
        }
        return WordTable(units)
    }()
}

extension Figure {
    /// Whether it is an exact number of years.
    var isOfYears: Bool {
        dimension == .duration && exact != nil
            && quantity.unit.map { ClosedWords.years.contains(WordKey($0)) } == true
    }
}

extension Reading {
    /// Whether a length is that of each of several: "for two terms of four years, since 2006".
    func isOfEach(_ length: Int) -> Bool {
        word(length - 1) == .of && tag(length - 2) == .nounPlural
            && (max(0, length - 4)..<length - 1).contains { has(.quantity, at: $0) }
    }
}
