/// The quantities of an article by sentence, and the sentences that concern a check.
///
/// Made once an article; each check gets it with the sentences of its own.
struct FigureTable {
    /// Those of the whole article, in text order.
    let figures: [Figure]
    /// The sentences that set off a trigger of the check, in text order; for a check without triggers all that have figures.
    private(set) var sentences: [Int]
    /// The index of the first figure of each sentence, and the count behind the last.
    private let starts: [Int]

    /// What holds more figures is no sentence but a table without lines, of which no two are compared.
    private static let figuresPerSentence = 100

    init(_ reading: Reading) {
        var figures: [Figure] = []
        var starts: [Int] = []
        starts.reserveCapacity(reading.sentences.count + 1)
        var sentence = -1
        let quantities = reading.mentions(of: .quantity)
        figures.reserveCapacity(quantities.underestimatedCount)
        for (_, mention) in quantities {
            guard case .quantity(let quantity) = mention.detail else { continue }
            while sentence + 1 < reading.sentences.count,
                reading.sentences[sentence + 1].start <= mention.start
            {
                sentence += 1
                starts.append(figures.count)
            }
            guard sentence >= 0, figures.count - starts[sentence] < FigureTable.figuresPerSentence
            else { continue }
            let figure = Figure(quantity, mention.tokens, sentence, reading)
            guard !figure.isHour(reading) else { continue }
            // "three wells in every ten" is a share.
            if starts[sentence] < figures.count,
                let share = figures.last?.share(ofEvery: figure, reading)
            {
                figures[figures.count - 1] = share
                continue
            }
            // "six minutes and 58 seconds" is one length.
            if figure.dimension == .duration, starts[sentence] < figures.count,
                let length = figures.last?.joined(with: figure, reading)
            {
                figures[figures.count - 1] = length
            } else {
                figures.append(figure)
            }
        }
        while starts.count <= reading.sentences.count { starts.append(figures.count) }
        self.figures = figures
        self.starts = starts
        sentences = starts.indices.dropLast().filter { starts[$0] < starts[$0 + 1] }
    }

    /// The places in ``figures`` of those in the check's sentences, in text order.
    var indices: some Sequence<Int> {
        sentences.lazy.flatMap { starts[$0]..<starts[$0 + 1] }
    }

    /// Each figure of the check's sentences with the next of the same sentence, in text order.
    var neighbours: some Sequence<(first: Figure, second: Figure)> {
        sentences.lazy.flatMap { sentence in
            (starts[sentence]..<starts[sentence + 1]).dropLast().lazy.map {
                (figures[$0], figures[$0 + 1])
            }
        }
    }

    /// The table for a check that only these sentences concern.
    func concerning(_ sentences: [Int]) -> FigureTable {
        var table = self
        table.sentences = sentences
        return table
    }

    /// How far around a sentence the rest of the article is looked at.
    private static let reach = (sentences: 40, figures: 200)

    /// The figures of an article's length around a sentence, for what is asked of each figure again.
    func figures(aroundSentence sentence: Int) -> ArraySlice<Figure> {
        guard sentence >= 0, sentence + 1 < starts.count else { return [] }
        let here = starts[sentence]
        let first = starts[max(0, sentence - FigureTable.reach.sentences)]
        let last = starts[min(starts.count - 1, sentence + 1 + FigureTable.reach.sentences)]
        let end = max(starts[sentence + 1], min(last, here + FigureTable.reach.figures))
        return figures[max(first, here - FigureTable.reach.figures)..<end]
    }

    /// The figures of one sentence; none where there is no such sentence.
    func figures(ofSentence sentence: Int) -> ArraySlice<Figure> {
        guard sentence >= 0, sentence + 1 < starts.count else { return [] }
        return figures[starts[sentence]..<starts[sentence + 1]]
    }

    /// The figures of some sentences that follow each other; there may be fewer sentences.
    func figures(ofSentences sentences: Range<Int>) -> [Figure] {
        let (first, end) = (
            max(0, sentences.lowerBound), min(starts.count - 1, sentences.upperBound)
        )
        return first < end ? Array(figures[starts[first]..<starts[end]]) : []
    }

    /// The figures of some sentences that follow each other; there may be fewer sentences.
    func figures(ofSentences sentences: ClosedRange<Int>) -> [Figure] {
        figures(ofSentences: Range(sentences))
    }
}

extension Sequence<Figure> {
    /// What exact figures come to; others count nothing.
    var exactSum: Double { reduce(0) { $0 + ($1.exact ?? 0) } }
}

extension Collection {
    /// The element of a collection of one; nil where there are several or none.
    var only: Element? { count == 1 ? first : nil }
}

extension Reading {
    /// Up to `count` tokens of its sentence right before a figure.
    func words(_ count: Int, before figure: Figure) -> Range<Int> {
        sentences[figure.sentence].tokens.before(figure.start, count)
    }

    /// Whether a paragraph, a heading or a list item begins with a sentence.
    func opensBlock(_ sentence: Int) -> Bool { startsBlock(sentences[sentence].start) }

    /// Whether a paragraph begins behind one sentence and no later than with another.
    func startsBlock(between first: Int, _ last: Int) -> Bool {
        (first..<max(first, last)).contains { opensBlock($0 + 1) }
    }

    /// The places of figures, dates or ranges of tokens, in text order.
    func spans(of places: [some Placed]) -> [Span] {
        places.map { tokens.span($0.tokens) }.sorted { $0.start < $1.start }
    }
}

/// One quantity with its place and how exactly it is written.
///
/// It is an object because forty checks take figures out of the table and into lists of their own: a copy counts one
/// reference.
final class Figure: Placed, Sendable {
    /// What was read, but "a third" that stands for a share is one here, and what ``FigureRole`` tells is no number of things.
    let quantity: Quantity
    /// The tokens of bound, number and unit.
    let tokens: Range<Int>
    let sentence: Int
    /// What it counts: the last word of its unit before any of-phrase.
    let noun: WordKey?

    init(_ quantity: Quantity, _ tokens: Range<Int>, _ sentence: Int, _ reading: Reading) {
        let share =
            Figure.share(quantity, tokens, reading) ?? Figure.points(quantity, tokens, reading)
        self.quantity =
            share?.quantity ?? FigureRole(quantity, tokens, reading)?.applied(to: quantity)
            ?? quantity
        self.tokens = share?.tokens ?? tokens
        self.sentence = sentence
        noun = self.quantity.unit.map(Figure.head(of:))
    }

    var dimension: Quantity.Dimension { quantity.dimension }

    /// Where its noun phrase ends: behind "people" in "12 people".
    var nounEnd: Int { max(tokens.upperBound, quantity.focus.upperBound) }

    /// What stands between its noun phrase and a figure behind it.
    func gap(to next: Figure) -> Range<Int> { nounEnd..<max(nounEnd, next.start) }

    /// Whether "of them" or "of these" follows it: "Nine of them are women and the other six are men".
    func isOfThem(_ reading: Reading, _ pronouns: WordSet = ClosedWords.groupPronouns) -> Bool {
        reading.word(end) == .of && pronouns.contains(reading.word(end + 1))
    }

    /// Whether "of which" or "of whom" leads to it: "14 people, of whom 11 are women".
    func isBehindOfThem(_ reading: Reading, _ pronouns: WordSet = ClosedWords.groupPronouns) -> Bool
    {
        reading.word(start - 2) == .of && pronouns.contains(reading.word(start - 1))
    }

    /// Whether both count people, by whatever nouns.
    func countsPeople(like other: Figure) -> Bool {
        dimension == .count && other.dimension == .count
            && counts(PersonNouns.all) && other.counts(PersonNouns.all)
    }

    /// Whether both count the same by two nouns for it: "340 jobs … 165 positions", people by any.
    func isOfKindred(_ other: Figure) -> Bool {
        guard dimension == .count, other.dimension == .count, let noun, let second = other.noun
        else { return false }
        return countsPeople(like: other)
            || Figure.kindred.contains { $0.contains(noun) && $0.contains(second) }
    }

    /// Nouns that may count the same.
    private static let kindred = [
        WordSet("pupils students children youngsters"),
        WordSet("homes houses flats apartments dwellings properties units"),
        WordSet("jobs posts positions roles workers employees staff redundancies"),
        WordSet("votes ballots papers"),
        WordSet("vehicles cars trucks buses coaches pickups vans lorries"),
        WordSet("charges counts offences offenses"),
        WordSet("deaths fatalities killings"),
        WordSet("shops stores outlets branches"),
        WordSet("ships boats vessels ferries trawlers"),
        WordSet("planes aircraft jets airliners"),
        WordSet("programs programmes courses degrees"),
        WordSet("crashes accidents collisions"),
        WordSet("countries nations states"),
    ]

    /// What part of a whole it is, from 0 to 1, where it is one: "a third", "40 percent".
    var share: Double? {
        guard let value = quantity.value, quantity.upper == nil else { return nil }
        switch dimension {
        case .percent: return value >= 0 && value <= 100 ? value / 100 : nil
        case .ratio: return value > 0 && value < 1 ? value : nil
        default: return nil
        }
    }

    /// "nearly half", "almost a third".
    func isNearly(_ reading: Reading) -> Bool {
        reading.has(ClosedWords.nearly, in: max(0, start - 1)..<end)
    }

    /// What part of a whole it is beside others: "a tenth for paper" is one, too, though it is read as what follows the ninth.
    func shareInList(_ reading: Reading) -> Double? {
        guard dimension == .ordinal else { return share }
        guard let value = quantity.value, (3...10).contains(value),
            ClosedWords.articles.contains(reading.word(start - 1))
        else { return nil }
        return 1 / value
    }

    /// Its value, if it is one definite number of things, of money or of a measure.
    var plain: Double? {
        guard let value = quantity.value, quantity.upper == nil, !quantity.isVague, value > 0 else {
            return nil
        }
        switch dimension {
        case .percent, .ratio, .ordinal, .age, .temperature: return nil
        default: return value
        }
    }

    /// Its value, where it is one number above nought: a percentage, too.
    var amount: Double? {
        guard dimension == .percent else { return plain }
        return quantity.upper == nil ? quantity.value.flatMap { $0 > 0 ? $0 : nil } : nil
    }

    /// Its value, if that is a plain number without "about" or "more than".
    var exact: Double? { quantity.bound == .exact ? plain : nil }

    /// A length of time with the next smaller unit behind it, in that unit; nil where the two don't make one.
    func joined(with next: Figure, _ reading: Reading) -> Figure? {
        guard dimension == .duration, let value = exact, let rest = next.exact,
            next.dimension == .duration, let own = daysOfUnit, let other = next.daysOfUnit,
            other < own, rest * other < own,
            // A month has no certain number of days.
            abs(own / other - (own / other).rounded()) < 0.001
        else { return nil }
        let between = tokens.gap(to: next.tokens)
        guard
            between.isEmpty
                || between.count == 1
                    && ClosedWords.listJoints.contains(reading.word(between.lowerBound))
        else { return nil }
        var quantity = next.quantity
        quantity.value = value * (own / other).rounded() + rest
        return Figure(quantity, tokens.lowerBound..<next.end, sentence, reading)
    }

    /// How far the true value may lie from the one written: half of the last digit after "about", else less,
    /// since a sum is made of figures of one precision.
    var slack: Double {
        guard let value = quantity.value else { return 0 }
        let isRounded = quantity.bound != .exact
        let digit = WorkedSum.lastPlace(of: value)
        // "£8" may stand for £7.99, and "8 kilometres" for 8.2.
        if !isRounded, value < 1000, digit >= 1 {
            return dimension == .count ? 0 : dimension == .money ? min(0.25, value / 100) : 0.25
        }
        return isRounded ? max(digit / 2, value * 0.06) : min(digit / 4, value * 0.05)
    }

    /// Whether the two may be added or compared: of one dimension, and of one unit where both name it.
    func isAlike(_ other: Figure) -> Bool {
        if dimension == other.dimension {
            guard dimension != .count, let unit = quantity.unit, let second = other.quantity.unit
            else { return true }
            return unit == second
        }
        // "9 billion kroner … a quarter of it, 2.25 billion"
        let bare = dimension == .count ? quantity.unit : other.quantity.unit
        return (dimension == .count || other.dimension == .count) && bare == nil
    }

    /// Whether both count or measure the same, unit for unit; a bare number goes with anything.
    func isOfSameUnit(_ other: Figure) -> Bool {
        guard isAlike(other) else { return false }
        guard let noun, let second = other.noun else { return true }
        return noun == second
    }

    /// Whether it counts things by one of these nouns.
    func counts(_ nouns: WordSet) -> Bool { noun.map(nouns.contains) == true }

    /// How many days its unit has, of a length of time.
    var daysOfUnit: Double? { quantity.unit.flatMap { ProductWords.days[WordKey($0)] } }

    /// The last word before any of-phrase: "pages" of "pages of notes".
    static func head(of unit: String) -> WordKey {
        // Most units have one word.
        guard unit.utf8.contains(UInt8(ascii: " ")) else { return WordKey(unit) }
        let words = unit.utf8.split(separator: UInt8(ascii: " "))
        let end = words.firstIndex { $0.elementsEqual("of".utf8) } ?? words.endIndex
        return WordKey(Substring(words[..<end].last ?? words.last ?? Substring().utf8))
    }

    /// "fell by a fifth last year".
    static func isChange(_ article: Int, _ reading: Reading) -> Bool {
        let lead = reading.word(article - 1)
        return lead == .by || lead == .of && ChangeWords.changes.contains(reading.word(article - 2))
    }

    /// "25 basis points", which are hundredths of a point, and "a quarter of a point".
    private static func points(
        _ quantity: Quantity,
        _ tokens: Range<Int>,
        _ reading: Reading
    ) -> (quantity: Quantity, tokens: Range<Int>)? {
        guard let value = quantity.value, quantity.upper == nil else { return nil }
        var points = quantity
        points.dimension = .count
        points.unit = "points"
        let end = tokens.upperBound
        if quantity.unit == "basis points" {
            points.value = value / 100
            return (points, tokens)
        }
        guard quantity.dimension == .ratio, reading.word(end) == .of,
            ClosedWords.indefinite.contains(reading.word(end + 1)),
            let point = (end + 2...end + 3).first(where: {
                DifferenceWords.points.contains(reading.word($0))
            })
        else { return nil }
        return (points, tokens.lowerBound..<point + 1)
    }

    /// "a third, 18 of them," is read as the ordinal, since "of" doesn't follow.
    private static func share(
        _ quantity: Quantity,
        _ tokens: Range<Int>,
        _ reading: Reading
    ) -> (quantity: Quantity, tokens: Range<Int>)? {
        guard quantity.dimension == .ordinal, let value = quantity.value, (3...10).contains(value),
            tokens.count == 1, ShareWords.articles.contains(reading.word(tokens.lowerBound - 1)),
            tokens.upperBound < reading.tokens.count,
            reading.isMark(tokens.upperBound)
                || ShareWords.followers.contains(reading.word(tokens.upperBound))
                || isChange(tokens.lowerBound - 1, reading)
                    && !reading.tag(tokens.upperBound).isNoun
        else { return nil }
        var share = quantity
        share.value = 1 / value
        share.dimension = .ratio
        return (share, tokens.lowerBound - 1..<tokens.upperBound)
    }
}

private enum ShareWords {
    static let articles = WordSet("a one")
    static let followers = WordSet(
        "or and fewer more less higher lower larger smaller dearer cheaper bigger longer"
    )
}
