/// Money whose currency and digits are written together, so that the scanner makes one word of them:
/// "CAD3.03", "RM42", "Rs500", "R500 million", "R1,250", "EUR20m".
extension QuantityParser {
    /// Whether the token is letters and then digits, as such money is, with the letters of a scale at most.
    @inline(__always)
    static func isGlued(_ token: Token) -> Bool {
        token.shape.contains(.capitalised) && token.hasDigitInLastThree
    }

    /// The money that begins at `token`.
    func gluedMoney(at token: Int) -> QuantityPart? {
        guard tokens.kind[token] == .word, QuantityParser.isGlued(tokens[token]) else {
            return nil
        }
        let word = reading.source.bytes[tokens.bytes(token)]
        guard let digit = word.firstIndex(where: CharacterClass.isDigit),
            digit - word.startIndex < 5
        else { return nil }
        guard word[digit...].allSatisfy(CharacterClass.isDigit) else {
            return gluedMillions(word, from: digit, at: token)
        }
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
        // The last letter of "CHF1.2m".
        if numeral.scale == 1, part.end < sentence.upperBound, tokens.gap[part.end] == .none,
            let scale = NumberWords.letterScales[tokens.key[part.end]]
        {
            part.value *= scale
            part.end += 1
        }
        return part
    }

    /// "EUR20m", "Rs500bn", "R20m": a code or its like, digits and the letters of a scale in one word.
    private func gluedMillions(
        _ word: ArraySlice<UInt8>,
        from digit: Int,
        at token: Int
    ) -> QuantityPart? {
        let letters = WordKey(String(decoding: word[..<digit], as: UTF8.self))
        guard let letter = word[digit...].firstIndex(where: { !CharacterClass.isDigit($0) }),
            let number = DigitString.value(word[digit..<letter]),
            let code = Currencies.leadingWord(letters) ?? Currencies.letter(letters)
        else { return nil }
        let suffix = WordKey(String(decoding: word[letter...], as: UTF8.self))
        guard let scale = NumberWords.shortScales[suffix] ?? NumberWords.letterScales[suffix] else {
            return nil
        }
        let numeral = Numeral(
            value: number * scale,
            tokens: token..<token + 1,
            hasDigits: true,
            scale: scale
        )
        var part = QuantityPart(numeral: numeral, start: token, end: token + 1)
        part.value *= code.factor
        part.unit = code
        return part
    }
}

private enum GluedWords {
    static let separators = WordSet(". ,")
}
