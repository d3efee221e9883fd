/// What makes a figure the amount for one of several, or for a unit of time.
///
/// It reads more than ``UnitRate`` and ``PeriodRate`` do, which have to know what the amount is for: here only that it is one.
enum RateMark {
    /// "eight guests each", "£5 a head", "each page has 40 lines", "14 sacks of 25 kilograms", "tiles at £25"
    ///
    /// With the noun where it is said of what: "for each singer", "a head".
    case each(of: Int?)
    /// "an average of £350", "the average payment was £350", "£350 on average"
    case average
    /// "$12 a month", "2 kilometres each morning", "1,260 in the course of a day"
    case period(Period)

    /// Whether it is for one of several and not for a time.
    var isEach: Bool {
        if case .period = self { false } else { true }
    }

    var isAverage: Bool {
        if case .average = self { true } else { false }
    }

    /// Of these a sentence with such a figure holds one.
    static let words = ProductWords.periods.union(
        ProductWords.each,
        ProductWords.averages,
        WordSet("each every everyone everybody head per")
    )
    /// What is sold at a price.
    static let priced = RateWords.priced
    /// What may stand before such a figure, beside another.
    static let parts = RateWords.parts.union(RateWords.priced, RateWords.needing)

    init?(of figure: Figure, _ reading: Reading) {
        let sentence = reading.sentences[figure.sentence].tokens
        guard
            let mark = RateMark.behind(figure, sentence, reading)
                ?? RateMark.average(figure, sentence, reading)
                ?? RateMark.before(figure, sentence, reading)
        else {
            return nil
        }
        self = mark
    }

    /// How many words of its noun may stand between a figure and its mark.
    private static let nounWords = 3
    /// How far "each" may stand before the figure.
    private static let eachWords = 10

    static func behind(_ figure: Figure, _ sentence: Range<Int>, _ reading: Reading) -> RateMark? {
        var place = figure.end
        for _ in 0...nounWords {
            guard place < sentence.upperBound else { return nil }
            let key = reading.word(place)
            let next = place + 1 < sentence.upperBound ? reading.word(place + 1) : .fullStop
            if ProductWords.each.contains(key) { return next == .of ? nil : .each(of: nil) }
            if key == .comma { return ProductWords.each.contains(next) ? .each(of: nil) : nil }
            if let period = Period(adverb: key) { return .period(period) }
            if ProductWords.articles.contains(key) {
                if let period = Period(next) {
                    // "cost £30 a year ago", "410 in 2023 and 600 a year after that"
                    return place + 2 < sentence.upperBound
                        && ProductWords.afterwards.contains(reading.word(place + 2))
                        ? nil : .period(period)
                }
                return next == RateWords.head
                    || reading.tag(min(place + 1, sentence.upperBound - 1)).isNoun
                    ? .each(of: place + 1) : nil
            }
            if RateWords.prepositions.contains(key), place + 2 < sentence.upperBound {
                if let period = period(at: place, sentence, reading) { return .period(period) }
                // "70 euros for a visit"
                let isForOne =
                    key == .for && ClosedWords.articles.contains(next) && next != .the
                    && reading.tag(place + 2).isNoun
                return isForOne || RateWords.eachOne.contains(next) ? .each(of: place + 2) : nil
            }
            // "the county £21 million and a builder £8 million"
            // and "14 weeks of delays while a gas main is replaced"
            guard key != .and, key != .or, !RateWords.clauses.contains(key) else { return nil }
            // "740 need a dentist"
            guard reading.tokens.kind[place] == .word, !reading.tag(place).isVerb else {
                return nil
            }
            place += 1
        }
        return nil
    }

    /// "in a week", "in a full week", "in the course of a day".
    private static func period(
        at place: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Period? {
        let end = min(place + 6, sentence.upperBound)
        let last = (place + 1..<end).first { Period(reading.word($0)) != nil }
        guard let last, reading.hasOnly(RateWords.beforePeriods, in: place + 1..<last),
            reading.has(ProductWords.articles, in: place + 1..<last)
        else { return nil }
        return Period(reading.word(last))
    }

    /// "an average of £350", "the average payment was £350", "£350 on average".
    private static func average(
        _ figure: Figure,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> RateMark? {
        let (start, end) = (figure.start, figure.nounEnd)
        let behind = sentence.behind(end, 2)
        let before = sentence.before(start, 4)
        let isAverage =
            reading.has(ProductWords.averages, in: behind)
            || before.contains { token in
                ProductWords.averages.contains(reading.word(token))
                    && (token..<start).allSatisfy { !reading.isMark($0) }
            }
        return isAverage ? .average : nil
    }

    private static func before(
        _ figure: Figure,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> RateMark? {
        let start = figure.start
        let near = sentence.before(start, eachWords)
        for token in near.reversed() {
            if RateWords.eachOne.contains(reading.word(token)),
                !isBehindFigure(token, from: sentence.lowerBound, reading)
            {
                return .each(of: counted(behind: token, before: start, reading))
            }
            guard !reading.isMark(token) else { break }
        }
        if let noun = RateMark.subject(of: figure, sentence, reading) { return .each(of: noun) }
        // "14 sacks of 25 kilograms", "18 benches for £450"
        guard start - 2 >= sentence.lowerBound, RateWords.parts.contains(reading.word(start - 1)),
            reading.tag(start - 2) == .nounPlural,
            // "two boys of nine and eleven", "quarters of 22, 27, 19 and 24"
            reading.word(start - 1) != .of
                || !ClosedWords.listJoints.contains(reading.word(figure.end))
                || !reading.has(.quantity, at: min(figure.end + 1, reading.tokens.count - 1))
        else { return nil }
        return .each(of: nil)
    }
}

extension RateMark {
    /// "nine ferries of 60 cars each": the word belongs to the figure before it.
    private static func isBehindFigure(_ each: Int, from start: Int, _ reading: Reading) -> Bool {
        let near = max(start, each - 2)..<each
        return near.contains { reading.has(.quantity, at: $0) }
            && near.allSatisfy { reading.has(.quantity, at: $0) || reading.tag($0).isNoun }
    }

    /// The noun of "each of the 70 tons".
    private static func counted(behind each: Int, before figure: Int, _ reading: Reading) -> Int? {
        guard each + 4 < figure, reading.word(each + 1) == .of else { return nil }
        return (each + 2..<min(each + 6, figure)).first {
            reading.tokens.kind[$0] == .number
        }.map { $0 + 1 }
    }

    /// The noun of "tickets are £15", "A seat was £8".
    static func priced(by price: Figure, _ reading: Reading) -> Int? {
        let noun = price.start - 2
        return price.dimension == .money && RateWords.takes.contains(reading.word(noun + 1))
            && RateWords.priced.contains(reading.word(noun)) ? noun : nil
    }

    /// The noun of "a kilo of saffron needs 150,000 flowers", "tickets are £15": one thing, or some with a price.
    private static func subject(
        of figure: Figure,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Int? {
        let verb = figure.start - 1
        guard verb > sentence.lowerBound, RateWords.takes.contains(reading.word(verb)) else {
            return nil
        }
        let near = sentence.before(verb, 5)
        let words = near.reversed().prefix {
            reading.tokens.kind[$0] == .word && !reading.tag($0).isVerb
        }
        guard let first = words.last else { return nil }
        if let priced = priced(by: figure, reading) { return priced }
        // "One will hold 15,000 litres and the other nine"
        return ProductWords.singles.contains(reading.word(first)) && first + 1 < verb
            && reading.tag(first + 1) != .modal
            && !ClosedWords.being.contains(reading.word(verb)) ? first + 1 : nil
    }
}

extension Reading {
    /// A noun as it stands and its plurals: "kilo", "kilos"; "class", "classes".
    func numbers(ofNoun token: Int) -> [WordKey] {
        let text = text(token).lowercased()
        return [text, text + "s", text + "es"].map { WordKey($0) }
    }
}

/// A unit of time in months or in seconds, which have no common measure.
struct Period {
    private let months: Double?
    private let seconds: Double

    /// A noun: "week", "weeks", "night".
    init?(_ word: WordKey) {
        guard let days = ProductWords.days[word] ?? RateWords.days[word] else { return nil }
        self.init(days: days)
    }

    /// "weekly".
    init?(adverb: WordKey) {
        guard let days = ProductWords.adverbs[adverb] else { return nil }
        self.init(days: days)
    }

    private init(days: Double) {
        months = days >= 28 ? (days / 30.4375).rounded() : nil
        seconds = (days * 86_400).rounded()
    }

    /// How often another fits into it; several numbers where that isn't fixed, the one that is reckoned with first.
    func count(of other: Period) -> [Double] {
        switch (months, other.months) {
        case (let own?, let other?): return [own / other]
        case (nil, nil): return [seconds / other.seconds]
        case (nil, _): return other.count(of: self).map { 1 / $0 }
        case (let months?, nil):
            let week = 7 * 86_400.0
            if other.seconds == week { return months < 12 ? [4 * months] : [52 * months / 12] }
            let days =
                months < 12
                ? [30 * months, 31 * months] : [365, 366, 364, 360].map { $0 * months / 12 }
            return days.map { $0 * 86_400 / other.seconds }
        }
    }
}

private enum RateWords {
    static let head = WordKey("head")
    static let eachOne = WordSet("each every everyone everybody")
    static let prepositions = WordSet("in on for to at with from by over into onto")
    static let beforePeriods = WordSet("a an one each every single full whole the course of")
    static let parts = WordSet("of at for with worth")
    /// What begins another clause.
    static let clauses = WordSet(
        "while as when where because since although though before after until"
    )
    static let needing = WordSet(
        "costs cost needs need takes take holds hold gives give yields eats brings"
    )
    static let takes = ClosedWords.being.union(needing)
    static let priced = WordSet(
        """
        ticket tickets seat seats admission entry fare fares pass passes copy copies programme programmes bottle bottles
        subscription
        """
    )
    static let days: WordTable<Double> = [
        WordKey("morning"): 1, WordKey("evening"): 1, WordKey("afternoon"): 1,
    ]
}
