/// One unit that an article counts: "a mile", "a year and a half".
///
/// "A gallon" after a price is a rate, and "a year" alone is a word of time: neither is a quantity.
struct ArticleMeasures {
    let parser: QuantityParser
    private var reading: Reading { parser.reading }
    private var limit: Int { parser.sentence.upperBound }

    init(parser: QuantityParser) { self.parser = parser }

    /// Whether a unit that an article may count is at `token`; a quick no for nearly every token.
    @inline(__always)
    static func mayBegin(at token: Int, in tokens: Tokens) -> Bool {
        words.contains(tokens.key[token])
    }

    /// The quantity whose article is at `token`.
    func read(at token: Int, floor: Int) -> FoundQuantity? {
        guard token + 1 < limit, reading.tokens.gap[token + 1] == .space,
            let (unit, end) = MeasureUnits.table.longestMatch(
                at: token + 1,
                in: reading.tokens,
                limit: limit
            )
        else { return nil }
        let isAlone = ArticleMeasures.alone.contains(reading.tokens.key[token + 1])
        if let half = andHalf(after: end) {
            return found(1.5, unit, token..<half, floor: floor, isArticle: false)
        }
        guard isAlone, !isRate(token, floor), !isCompound(end) else { return nil }
        return found(1, unit, token..<end, floor: floor, isArticle: true)
    }

    /// The end of "and a half" at `token`, with or without hyphens.
    private func andHalf(after token: Int) -> Int? {
        var next = token
        for word in [WordKey.and, WordKey.a, WordKey.half] {
            if next < limit, reading.tokens.key[next] == .hyphen { next += 1 }
            guard next < limit, reading.tokens.key[next] == word else { return nil }
            next += 1
        }
        return next
    }

    /// "$4 a gallon", "two drops a litre": something that is counted stands right before the article.
    private func isRate(_ token: Int, _ floor: Int) -> Bool {
        guard token > parser.sentence.lowerBound else { return false }
        let before = token - 1
        return token == floor || reading.tags[before].isNoun || reading.tags[before] == .number
            || reading.tokens.kind[before] == .number
            || reading.tokens.key[before] == .half
            || reading.tokens.key[before] == ArticleMeasures.many
    }

    /// "A pound coin", "a litre bottle" are no measures of something else.
    private func isCompound(_ token: Int) -> Bool {
        guard token < limit, reading.tokens.gap[token] <= .space else { return false }
        if reading.tokens.gap[token] == .none {
            return QuantityWords.dashes.contains(reading.tokens.key[token])
        }
        return reading.tags[token].isNoun
    }

    private func found(
        _ value: Double,
        _ unit: MeasureUnit,
        _ range: Range<Int>,
        floor: Int,
        isArticle: Bool
    ) -> FoundQuantity {
        var quantity = Quantity(
            value: value * unit.factor,
            unit: unit.name,
            dimension: unit.dimension
        )
        quantity.isArticle = isArticle
        var start = range.lowerBound
        if let bound = Bounds.before(start, from: floor, in: reading) {
            start = bound.start
            quantity.bound = bound.bound
        }
        var end = range.upperBound
        if !isArticle, end < limit, AgeWords.old.contains(reading.tokens.key[end]) {
            quantity.dimension = .age
            end += 1
        }
        let focus = parser.nouns.ofPhrase(at: end, isPart: false) ?? end
        quantity.focus = start..<focus
        return FoundQuantity(tokens: start..<end, quantity: quantity, next: end)
    }

    private static let many = WordKey("many")
    /// Units of which an article says that there is one.
    private static let aloneWords = """
        mile kilometre kilometer kilogram kilogramme kilo kg gram litre liter millilitre milliliter
        gallon pint pound ounce acre hectare tonne dollar euro dime nickel penny inch millimetre
        millimeter centimetre centimeter
        """
    private static let alone = WordSet(aloneWords)
    private static let words = WordSet(
        aloneWords + " hour year month week day minute decade century foot yard ton metre meter"
    )
}
