/// A figure with what tells it from others.
struct StatedFigure {
    let figure: Figure
    let value: Double
    /// Its digits without noughts at the end, sorted.
    let digits: [UInt8]
    /// What it may be kept under: its unit, and for a bare number the word that it hangs on.
    private(set) var units: [WordKey]
    /// Whether it is said of something known: "the 42 beds", "all 48 miles", "its 24 rooms".
    let isDefinite: Bool
    let isQuoted: Bool
    /// Whether it is rounded to few digits, so that another may be as right: "about 40".
    let isRounded: Bool
    /// Whether it is said of all there are: "all five branches".
    let isOfAll: Bool
    /// Whether it is part of a noun: "a three-page ruling".
    let isCompound: Bool
    /// The noun that a bare number is of: "staff" of "a staff of eleven".
    let group: WordKey?
    /// What an amount of money is, "grant" of "a grant of £30,000" and of "the £35,000 grant", and a percentage that is paid:
    /// "levy" of "a levy of 3 per cent".
    let amountOf: WordKey?
    /// Whether it begins a sentence that tells more of the same ("The four walkers were cold").
    let isKnownGroup: Bool

    /// What it is kept under by its digits, whatever their order; nil for few or like digits.
    var digitKey: WordKey? {
        // 408 and 480 are kept together, though one ends with a nought.
        let digits = digits.filter { $0 != UInt8(ascii: "0") }
        let isPrecise = figure.dimension == .percent && value != value.rounded()
        guard digits.count >= 2, digits.first != digits.last, value >= 10 || isPrecise,
            figure.dimension != .duration
        else { return nil }
        return digits.withUnsafeBufferPointer { WordKey(utf8: $0) }
    }

    var isMeasure: Bool { figure.isMeasure }

    var isMoney: Bool { figure.dimension == .money }

    /// Whether it is one of the numbers that are many in any article.
    var isSmall: Bool { value < 10 && value == value.rounded() }

    /// Whether nothing is named that it counts.
    var isBare: Bool { figure.quantity.unit == nil }

    func isOfSameUnit(_ other: StatedFigure) -> Bool { figure.isOfSameUnit(other.figure) }

    /// Whether both count people, one of them by a word for all: "96 people" and "the 69 employees", "a crew of 27" and "72
    /// people", "58 players" and "all the 85 musicians".
    func isOfSamePeople(_ other: StatedFigure) -> Bool {
        let nouns = [self, other].compactMap { $0.figure.noun ?? $0.group }
        return nouns.count == 2
            && nouns.allSatisfy { PersonNouns.all.contains($0) || PersonNouns.groups.contains($0) }
            && (nouns.contains {
                PersonNouns.anybody.contains($0) || PersonNouns.groups.contains($0)
            } || other.isOfAll)
    }

    /// Whether it counts people: "19 passengers".
    var isOfPeople: Bool { figure.noun.map { PersonNouns.all.contains($0) } ?? false }

    /// The units of both, where they are of one.
    func units(with other: StatedFigure) -> [String] {
        isOfSameUnit(other) ? [self, other].compactMap { $0.figure.quantity.unit } : []
    }

    func isWithin(_ factor: Double, of other: StatedFigure) -> Bool {
        value < factor * other.value && other.value < factor * value
    }

    /// Whether two whole numbers of as many digits, three or more that aren't noughts at the end, differ in one.
    func isOneDigitOff(_ other: StatedFigure) -> Bool {
        let (left, right) = (
            WorkedSum.digits(of: value).utf8, WorkedSum.digits(of: other.value).utf8
        )
        return digits.count >= 3 && other.digits.count >= 3 && left.count == right.count
            && zip(left, right).count(where: { $0 != $1 }) == 1
    }

    /// Whether the two have the same digits in another order.
    func isSwapped(_ other: StatedFigure) -> Bool {
        guard digits.count >= 2 else { return false }
        let (left, right) = (
            WorkedSum.digits(of: value).utf8, WorkedSum.digits(of: other.value).utf8
        )
        // 51 detainees and 150 activists are two facts.
        return digits == other.digits && left.count == right.count
            || WorkedSum.haveSameDigits(value, other.value)
    }

    /// Whether one is 13 to 19 and the other its ten times: fourteen, forty.
    func isTeen(of other: StatedFigure) -> Bool {
        let (low, high) = (min(value, other.value), max(value, other.value))
        return (13...19).contains(low) && high == (low - 10) * 10
    }

    init?(_ figure: Figure, in reading: Reading) {
        // "up to 211 metres" and "some 380 children" have digits enough to be known again.
        let least: Double = figure.dimension == .count ? 10 : 100
        let isPrecise =
            figure.plain.map { $0 >= 100 && $0 > least * WorkedSum.lastPlace(of: $0) } ?? false
        // "about $2.5 million" may be told again with its digits in another order.
        isRounded = !isPrecise && figure.quantity.bound == .approximately
        let isPercent = figure.dimension == .percent && figure.quantity.bound == .exact
        guard
            let value = isPercent
                ? figure.amount : isPrecise || isRounded ? figure.plain : figure.exact,
            value < 1e15, value >= 2 || value != value.rounded()
        else { return nil }
        guard !StatedFigure.isShareOfThat(figure, reading) else { return nil }
        let compound = StatedFigure.compound(figure, reading)
        let key = compound ?? figure.noun
        isCompound = compound != nil
        amountOf = StatedFigure.amountOf(figure, reading)
        isOfAll = StatedFigure.isOfAll(figure, reading)
        isKnownGroup = StatedFigure.isKnownGroup(figure, reading)
        guard
            value >= 10 || value != value.rounded() || isCompound || figure.isMeasure
                || (figure.dimension == .count && key != nil) || amountOf != nil && isPercent
        else { return nil }
        // "a crew of 118"
        let start = figure.start
        group =
            key == nil && start >= 2 && reading.word(start - 1) == .of
                && reading.tag(start - 2).isNoun ? reading.word(start - 2) : nil
        self.figure = figure
        self.value = value
        digits = StatedFigure.digits(of: value)
        isDefinite = StatedFigure.isDefinite(at: start, reading)
        isQuoted = reading.isQuoted(start)
        units = []
        units = kinds(of: key, reading)
        let isKept = figure.dimension == .count || isPercent
        guard !units.isEmpty || (digits.count >= 2 && isKept) else { return nil }
    }

    /// What it may be a number of, so that another of the same may tell it again.
    private func kinds(of key: WordKey?, _ reading: Reading) -> [WordKey] {
        var units = [StatedWords.key(of: figure.dimension, key)].compactMap(\.self)
        let isCount = figure.dimension == .count
        // "612 pages … the 216-page book", "takes 35 minutes … the 53-minute crossing"
        if isCompound, value >= (figure.dimension == .duration ? 10 : 100),
            let plural = figure.quantity.unit
        {
            units.append(Figure.head(of: plural))
            units.append(WordKey(plural + "s"))
        }
        if let amountOf { units.append(WordKey(raw: amountOf.raw ^ StatedWords.amounts.raw)) }
        if group != nil {
            units.append(StatedWords.bare)
        } else if key != nil, value >= 100, isCount {
            units.append(StatedWords.bare)
        } else if key == nil, value >= 1000, isCount {
            units.append(StatedWords.alone)
        }
        if key == nil, isOfAll { units += kindsOfAll(reading) }
        if isCount, let key, PersonNouns.all.contains(key) { units.append(StatedWords.people) }
        return units
    }

    /// The same, where "all" leads to a number without a noun.
    private func kindsOfAll(_ reading: Reading) -> [WordKey] {
        var units: [WordKey] = []
        // "All thirty were taken to a school."
        if figure.end < reading.tokens.count, reading.tag(figure.end).isFiniteVerb {
            units.append(StatedWords.people)
        }
        // "All 62 of the town's bakeries"
        if let noun = StatedFigure.nounOfGroup(behind: figure, reading) {
            units.append(reading.word(noun))
        }
        // "all 3,200 of them"
        if value >= 100 { units.append(StatedWords.bare) }
        return units
    }

    /// Whether a figure is what a share comes to: "two thirds of that, €48m".
    private static func isShareOfThat(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        return start > 3 && reading.word(start - 1) == .comma
            && reading.word(start - 3) == .of
            && ClosedWords.thisOrThat.contains(reading.word(start - 2))
    }

    private static func amountOf(_ figure: Figure, _ reading: Reading) -> WordKey? {
        let (start, end) = (figure.start, figure.end)
        guard start >= 3, end < reading.tokens.count else { return nil }
        if figure.dimension == .percent {
            // Of other percentages an article has many.
            return [end, start - 2].map { reading.word($0) }.first {
                StatedWords.levies.contains($0)
            }
        }
        guard figure.dimension == .money else { return nil }
        if reading.tag(end) == .noun,
            ClosedWords.definite.contains(reading.word(start - 1))
                || ClosedWords.articles.contains(reading.word(start - 1))
        {
            return reading.word(end)
        }
        return reading.word(start - 1) == .of && reading.tag(start - 2) == .noun
            && (start - 4..<start - 2).contains {
                $0 >= 0 && ClosedWords.articles.contains(reading.word($0))
            } ? reading.word(start - 2) : nil
    }

    /// The plural, or the word for a group, behind "of the town's".
    static func nounOfGroup(behind figure: Figure, _ reading: Reading) -> Int? {
        let of = figure.end
        guard of + 2 < reading.tokens.count, reading.word(of) == .of,
            ClosedWords.definite.contains(reading.word(of + 1))
        else { return nil }
        return (of + 2..<min(of + 6, reading.tokens.count)).first {
            reading.tag($0) == .nounPlural || PersonNouns.groups.contains(reading.word($0))
        }
    }

    /// The digits of a number without noughts at the end, sorted.
    private static func digits(of value: Double) -> [UInt8] {
        let isWhole = value == value.rounded() && value < 1e15
        // A whole number needs no marks between its digits.
        let number = isWhole ? String(Int(value)) : WorkedSum.digits(of: value)
        var digits = Array(number.utf8.filter { $0 != 44 && $0 != 46 })
        while digits.last == 48 { digits.removeLast() }
        return digits.sorted()
    }

    /// "page ruling" of "a three-page ruling"; nil where no noun follows a measure of one word.
    static func compound(_ figure: Figure, _ reading: Reading) -> WordKey? {
        let next = figure.end
        guard let unit = figure.quantity.unit, figure.tokens.count <= 3,
            figure.dimension == .count || figure.dimension == .duration,
            next < reading.tokens.count, reading.tag(next).isNoun,
            // "Ninety-six people" has its hyphen in the number.
            reading.word(next) != Figure.head(of: unit),
            reading.text(figure.tokens).utf8.contains(UInt8(ascii: "-"))
        else { return nil }
        return WordKey(unit + " " + reading.text(next).lowercased())
    }

    /// "all five branches", "together the five branches".
    private static func isKnownGroup(_ figure: Figure, _ reading: Reading) -> Bool {
        let (start, next) = (figure.start, figure.nounEnd)
        return start > 0 && next < reading.tokens.count && next - start == 2
            && reading.sentences[figure.sentence].start == start - 1
            && WordKey.the == reading.word(start - 1)
            && reading.tag(next).isFiniteVerb
    }

    /// "All five branches in the north" are some of them.
    private static func isOfAll(_ figure: Figure, _ reading: Reading) -> Bool {
        let start = figure.start
        let isAll = reading.has(StatedWords.all, in: max(0, start - 3)..<start)
        let next = figure.nounEnd
        guard isAll, next + 1 < reading.tokens.count else { return isAll }
        // "all 3,200 of them"
        if reading.word(next) == .of {
            return StatedWords.them.contains(reading.word(next + 1))
                || WordKey.the == reading.word(next + 1)
        }
        return !StatedWords.places.contains(reading.word(next))
    }

    static func isDefinite(at start: Int, _ reading: Reading) -> Bool {
        guard start > 0 else { return false }
        // "the list of 12 programs"
        if reading.word(start - 1) == .of, StatedWords.lists.contains(reading.word(start - 2)),
            ClosedWords.definite.contains(reading.word(start - 3))
        {
            return true
        }
        // "costs the council £19,000": the article is that of a noun before it.
        return ClosedWords.knownOrOwned.contains(reading.word(start - 1))
            || start > 1 && ClosedWords.knownOrOwned.contains(reading.word(start - 2))
                && !reading.tag(start - 1).isNoun
    }
}

extension Figure {
    /// Whether it is a length, a weight or the like.
    var isMeasure: Bool {
        switch dimension {
        case .length, .area, .volume, .mass, .speed: true
        default: false
        }
    }
}

private enum StatedWords {
    static let levies = WordSet("levy tax duty fee surcharge tariff commission royalty tithe")
    /// What all that was told of may be called together.
    static let lists = WordSet("list set series package slate roster batch trio quartet")
    static let bare = WordKey("a bare number")
    static let amounts = WordKey("an amount of money")
    static let people = WordKey("people of whatever name")
    static let alone = WordKey("a bare number that nothing leads to")
    static let all = WordSet("all together")
    static let them = WordSet("them these those it")
    static let places = WordSet("in at from on near of with")

    /// What a figure is kept under; nil where figures of its kind are many in any article.
    static func key(of dimension: Quantity.Dimension, _ unit: WordKey?) -> WordKey? {
        switch dimension {
        case .percent, .age, .ordinal, .ratio, .temperature: nil
        default: unit
        }
    }
}
