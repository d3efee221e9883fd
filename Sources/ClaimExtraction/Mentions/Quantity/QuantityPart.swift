/// A number with its sign, currency and unit, before bounds and nouns are looked at.
struct QuantityPart {
    let numeral: Numeral
    var start: Int
    var end: Int
    var value = 0.0
    /// The upper end of a range.
    var upper: Double?
    var unit: MeasureUnit?
    var unitTokens: Range<Int>?
    /// Whether a hyphen joins number and unit: then they stand before a noun.
    var isHyphenated = false
    /// "40-odd".
    var isApproximate = false
    /// Whether only one thing is counted.
    var isSingular: Bool { value == 1 && upper == nil }

    init(numeral: Numeral, start: Int, end: Int) {
        self.numeral = numeral
        self.start = start
        self.end = end
        value = numeral.value
    }

    static func mayBegin(at token: Int, in reading: Reading) -> Bool {
        Numeral.mayBegin(at: token, in: reading.tokens)
            || Currencies.symbolSet.contains(reading.tokens.key[token])
    }
}

/// How the parts of one measure add up: "6 feet 2 inches".
enum MeasureParts {
    private static let factors: [String: Double] = [
        "miles": 1609.344, "yards": 0.9144, "feet": 0.3048, "inches": 0.0254,
        "kilometres": 1000, "metres": 1, "centimetres": 0.01, "millimetres": 0.001,
        "stone": 224, "pounds": 16, "ounces": 1,
    ]

    /// The unit in a base that all units of its dimension share; nil for units that have no parts.
    static func factor(of unit: MeasureUnit?) -> Double? {
        guard let unit else { return nil }
        return unit.dimension == .money ? 1 : factors[unit.name]
    }
}

/// Words that the parser of quantities knows.
enum QuantityWords {
    static let c = WordKey("c")
    static let plus = WordKey("plus")
    static let plusOrMinus = WordKey("±")
    static let below = WordKey("below")
    static let zero = WordKey("zero")
    static let ages = WordKey("ages")
    static let mark = WordKey("mark")
    static let fractions = WordSet("½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞")
    static let minusMarks = WordSet("- − –")
    static let minusWords = WordSet("minus negative")
    static let odd = WordKey("odd")
    static let separators = WordSet(", ; or")
    static let joiners = WordSet(", and -")
    static let dashes = WordSet("- – — ‑ ~ --")

    /// Words with which a quantity may begin.
    static let starters = WordSet(
        NumberWords.starterWords + """
             point dozens scores tens hundreds thousands millions billions trillions couple pair score majority
            twice thrice double triple quadruple
            twofold threefold fourfold fivefold sixfold eightfold tenfold hundredfold
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
            thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
            thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth
            thousandth millionth billionth trillionth
            """
    )
}
