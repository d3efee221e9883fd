/// What the readers of citations ask of the tokens.
struct CitationText {
    let reading: Reading

    /// A citation with the tokens of its mention.
    struct Found {
        var tokens: Range<Int>
        var citation: Citation
    }

    var tokens: Tokens { reading.tokens }

    /// Whether there is such a token and the same paragraph goes on to it.
    @inline(__always)
    func continues(to token: Int) -> Bool {
        token > 0 && token < reading.tokens.count && reading.tokens.gap[token] <= .line
    }

    /// Whether the token follows the one before it without a space.
    @inline(__always)
    func isGlued(_ token: Int) -> Bool {
        token > 0 && token < reading.tokens.count && reading.tokens.gap[token] == .none
    }

    /// Whether the paragraph goes on with this mark or word.
    @inline(__always)
    func has(_ key: WordKey, at token: Int) -> Bool {
        continues(to: token) && reading.tokens.key[token] == key
    }

    @inline(__always)
    func isNumber(_ token: Int) -> Bool {
        token >= 0 && token < reading.tokens.count && reading.tokens.kind[token] == .number
    }

    @inline(__always)
    func isCapital(_ token: Int) -> Bool {
        token >= 0 && token < reading.tokens.count && reading.tokens.kind[token] == .word
            && reading.tokens.shape[token].contains(.capitalised)
    }

    /// How many bytes a token has.
    @inline(__always)
    func length(_ token: Int) -> Int { reading.tokens.bytes(token).count }

    /// The value of up to nine digits; nil for anything else.
    func digits(_ token: Int) -> Int? {
        guard isNumber(token), length(token) < 10 else { return nil }
        var value = 0
        for byte in reading.source.bytes[reading.tokens.bytes(token)] {
            guard CharacterClass.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte &- 48)
        }
        return value
    }

    /// Whether the token is a year in which courts and legislatures printed in English.
    func isYear(_ token: Int) -> Bool {
        guard length(token) == 4, let value = digits(token) else { return false }
        return (1600...2100).contains(value)
    }

    /// The words of a run with one space for each gap.
    func text(_ range: Range<Int>) -> String {
        var text = ""
        for token in range {
            if token > range.lowerBound, reading.tokens.gap[token] != .none { text += " " }
            text += reading.text(token)
        }
        return text
    }

    /// The same without the full stop of a sentence that hangs on a last letter: "120583-U.".
    func number(_ range: Range<Int>) -> String {
        let plain = text(range)
        return plain.hasSuffix(".") ? String(plain.dropLast()) : plain
    }

    /// The end of the letters, digits and marks that hang on the number at `token`: "23-3-119", "0:04.1",
    /// "143684-B", "154b"; nil if it is an ordinal or a number with a unit.
    func endOfGluedNumber(from token: Int) -> Int? {
        guard token < reading.tokens.count else { return nil }
        var end = token + 1
        while isGlued(end), end - token < 24 {
            switch reading.tokens.kind[end] {
            case .number: end += 1
            case .word:
                guard !CitationText.ordinalEndings.contains(reading.tokens.key[end]),
                    length(end) <= 4
                else { return nil }
                end += 1
            case .punctuation:
                guard CitationText.inner.contains(reading.tokens.key[end]), isGlued(end + 1),
                    reading.tokens.kind[end + 1] == .number
                        || reading.tokens.kind[end + 1] == .word && length(end + 1) <= 4
                else { return endUnlessUnit(end) }
                end += 1
            default: return endUnlessUnit(end)
            }
        }
        return end
    }

    private func endUnlessUnit(_ end: Int) -> Int? {
        CitationText.units.contains(reading.tokens.key[end]) ? nil : end
    }

    private static let ordinalEndings = WordSet("th st nd rd s am pm")
    private static let inner = WordSet("- – : . / , _")
    private static let units = WordSet("% ° $ €")

    /// The end of brackets that hold a court or a year, if they begin at `token`.
    ///
    /// As in "(9th Cir. 2019)" and "[1983]".
    func endOfYearBrackets(from token: Int) -> Int? {
        guard continues(to: token), CitationText.openBrackets.contains(reading.tokens.key[token])
        else { return nil }
        var end = token + 1
        while end < min(reading.tokens.count, token + 14), continues(to: end) {
            if CitationText.closeBrackets.contains(reading.tokens.key[end]) {
                return isYear(end - 1) ? end + 1 : nil
            }
            end += 1
        }
        return nil
    }

    static let streets = WordSet(
        "street st st. avenue ave ave. road rd rd. boulevard blvd blvd. drive terrace lane highway"
    )
    static let openBrackets = WordSet("( [")
    static let closeBrackets = WordSet(") ]")
    static let sectionMarks = WordSet("§ §§ ¶ ¶¶")

    /// Reads pairs as "Alabama=Ala.|Florida=Fla.".
    static func pairs(_ table: String) -> [(String, String)] {
        table.split(whereSeparator: { $0 == "|" || $0.isNewline }).compactMap { row in
            let sides = row.fields(by: "=", maxSplits: 1)
            guard let left = sides.first, let right = sides.last, sides.count == 2 else {
                return nil
            }
            return (String(left), String(right))
        }
    }
}
