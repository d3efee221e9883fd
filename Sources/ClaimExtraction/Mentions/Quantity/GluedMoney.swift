/// Money whose currency and digits are written together, so that the scanner makes one word of them:
/// "CAD3.03", "RM42", "Rs500", "R500 million", "R1,250".
extension QuantityParser {
    /// Whether the token is letters and then digits, as such money is.
    @inline(__always)
    static func isGlued(_ token: Int, in reading: Reading) -> Bool {
        let row = reading.tokens[token]
        return row.shape.contains(.capitalised) && row.endsInDigit
    }

    /// The money that begins at `token`.
    func gluedMoney(at token: Int) -> QuantityPart? {
        guard tokens.kind[token] == .word, QuantityParser.isGlued(token, in: reading) else {
            return nil
        }
        let word = reading.source.bytes[tokens.bytes(token)]
        guard let digit = word.firstIndex(where: CharacterClass.isDigit),
            digit - word.startIndex < 5, word[digit...].allSatisfy(CharacterClass.isDigit)
        else { return nil }
        let letters = WordKey(String(decoding: word[..<digit], as: UTF8.self))
        var end = token + 1
        while end + 1 < sentence.upperBound, GluedWords.separators.contains(tokens.key[end]),
            tokens.gap[end] == .none, tokens.gap[end + 1] == .none, tokens.kind[end + 1] == .number,
            end < token + 4
        {
            end += 2
        }
        let digits = reading.source.bytes[digit..<Int(tokens.byteEnd[end - 1])]
        guard
            let numeral = Numeral.read(
                digits,
                tokens: token..<end,
                in: reading,
                limit: sentence.upperBound
            ),
            let unit = Currencies.leadingWord(letters)
                ?? (numeral.scale >= 1e6 || end > token + 1 ? Currencies.letter(letters) : nil)
        else { return nil }
        var part = QuantityPart(numeral: numeral, start: token, end: numeral.tokens.upperBound)
        part.value *= unit.factor
        part.unit = unit
        return part
    }
}

private enum GluedWords {
    static let separators = WordSet(". ,")
}
