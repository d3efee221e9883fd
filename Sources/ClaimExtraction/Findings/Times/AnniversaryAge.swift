/// A number of years since something began.
struct AnniversaryAge: Placed {
    let years: Double
    let tokens: Range<Int>
    let sentence: Int
    var isOfPerson = false
    var hasUnit = false
    var isAnniversary = true
    /// "more than 700 years old".
    var isLeast = false
    /// "the 400-year-old oak", which may be somewhat older or younger.
    var isRounded = false

    init(years: Double, tokens: Range<Int>, sentence: Int) {
        self.years = years
        self.tokens = tokens
        self.sentence = sentence
    }

    /// "213 years old", "the 213-year-old tower", "its 50th anniversary"; nil for other figures.
    init?(_ figure: Figure, _ reading: Reading) {
        isLeast = figure.dimension == .age && figure.quantity.bound == .moreThan
        guard let value = figure.quantity.value, figure.quantity.upper == nil,
            figure.quantity.bound == .exact || isLeast
        else { return nil }
        sentence = figure.sentence
        years = value
        if figure.dimension == .ordinal {
            guard let end = AnniversaryAge.end(ofAnniversary: figure, value, reading) else {
                return nil
            }
            tokens = figure.start..<end
            return
        }
        // "marked 65 years of marriage"
        if figure.isOfYears, reading.word(figure.end) == .of,
            reading.word(figure.end + 1) == AnniversaryWords.marriage
        {
            tokens = figure.start..<figure.end + 2
            return
        }
        if AnniversaryAge.isReached(figure, reading) {
            tokens = figure.tokens
            return
        }
        guard figure.dimension == .age, value >= 10 else { return nil }
        tokens = figure.tokens
        isAnniversary = false
        isRounded =
            value >= 100 && value.truncatingRemainder(dividingBy: 50) == 0
            && reading.has(.hyphen, in: figure.tokens)
        // "Ada Swann, 61," has no unit; a thing's age always has one.
        hasUnit = reading.has(AnniversaryWords.years, in: figure.tokens)
        isOfPerson = !hasUnit || (value < 110 && !AnniversaryAge.isOfThing(figure, reading))
    }

    /// The noun behind "of": "siege" of "the bicentenary of the siege".
    func thing(_ reading: Reading) -> WordKey? {
        let noun = tokens.upperBound + 2
        guard isAnniversary, noun < reading.tokens.count, reading.word(noun - 2) == .of,
            ClosedWords.definite.contains(reading.word(noun - 1)), reading.tag(noun).isNoun
        else { return nil }
        return reading.word(noun)
    }

    /// Where the words end by which an ordinal counts years: "50th anniversary", "in its tenth year", "in the ninth year of her term".
    private static func end(
        ofAnniversary nth: Figure,
        _ value: Double,
        _ reading: Reading
    ) -> Int? {
        let (start, next) = (nth.start, nth.end)
        if AnniversaryWords.anniversaries.contains(reading.word(next)) { return next + 1 }
        if reading.word(next) == AnniversaryWords.wedding,
            AnniversaryWords.anniversaries.contains(reading.word(next + 1))
        {
            return next + 2
        }
        guard reading.word(next) == .year, reading.word(start - 2) == .in else { return nil }
        // Not "moved in its first year"
        if value >= 2, ClosedWords.possessives.contains(reading.word(start - 1)) { return next + 1 }
        return reading.word(start - 1) == .the && reading.word(next + 1) == .of
            && ClosedWords.possessives.contains(reading.word(next + 2)) ? next + 4 : nil
    }

    /// "The choir turns 75 this year": of a thing, which has an article and no name of a person.
    private static func isReached(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens
        let verb = figure.start - 1
        guard figure.dimension == .count, figure.quantity.unit == nil, verb > sentence.lowerBound,
            AnniversaryWords.turning.contains(reading.word(verb)), figure.end < sentence.upperBound,
            ClosedWords.definiteOrOurs.contains(reading.word(sentence.lowerBound))
                || reading.word(sentence.lowerBound) == .it,
            reading.has(.time, at: figure.end) || reading.word(figure.end) == .in
                || reading.isMark(figure.end)
        else { return false }
        return !(sentence.lowerBound..<verb).contains {
            reading.has(.person, at: $0) || RoleWords.endsRole(reading.word($0))
                || AnniversaryWords.persons.contains(reading.word($0))
        }
    }

    /// Whether the sentence speaks of a thing: it says "it" and names nobody.
    private static func isOfThing(_ figure: Figure, _ reading: Reading) -> Bool {
        let sentence = reading.sentences[figure.sentence].tokens.prefix(80)
        return reading.has(AnniversaryWords.it, in: sentence)
            && !reading.has(AnniversaryWords.persons, in: sentence)
            && !sentence.contains { reading.has(.person, at: $0) }
    }
}
