/// Powers of ten and others: "1.2e-3", "5.5x10-3", "3 × 10^8", "2^10".
extension NumeralReader {
    /// The value of `base` with the power that goes on at `token`, right after the digits.
    func power(of base: Double, at token: Int) -> (value: Double, end: Int)? {
        let tokens = reading.tokens
        guard token < limit else { return nil }
        let key = tokens.key[token]
        let isTight = tokens.gap[token] == .none
        if key == .caret {
            guard isTight, let (exponent, end) = exponent(at: token + 1) else { return nil }
            return checked(PowerWords.raised(base, to: exponent), end)
        }
        if key == PowerWords.e {
            guard isTight, let (exponent, end) = exponent(at: token + 1), !isName(token, end) else {
                return nil
            }
            return checked(base * PowerWords.raised(10, to: exponent), end)
        }
        if base == 10, isTight, let (exponent, end) = superscript(at: token) {
            return checked(PowerWords.raised(10, to: exponent), end)
        }
        if PowerWords.times.contains(key) {
            guard token + 1 < limit, tokens.key[token + 1] == PowerWords.ten else { return nil }
            return tenTo(at: token + 2, base)
        }
        if key == PowerWords.timesTen { return tenTo(at: token + 1, base) }
        guard isTight, tokens.kind[token] == .word else { return nil }
        // "13" of "e13" is of the same token.
        let bytes = reading.source.bytes[tokens.bytes(token)]
        guard let first = bytes.first, first | 0x20 == UInt8(ascii: "e"),
            (2...4).contains(bytes.count),
            bytes.dropFirst().allSatisfy(CharacterClass.isDigit),
            bytes.count > 2 || tokens.bytes(token - 1).count > 1,
            let exponent = DigitString.value(bytes.dropFirst())
        else { return nil }
        return checked(base * PowerWords.raised(10, to: Int(exponent)), token + 1)
    }

    /// "7e7" without a sign names an aeroplane sooner than seventy million.
    private func isName(_ token: Int, _ end: Int) -> Bool {
        reading.tokens.bytes(token - 1).count == 1 && end == token + 2
            && reading.tokens.bytes(end - 1).count == 1
    }

    /// What follows "× 10": a caret, a sign or both, and the exponent.
    private func tenTo(at token: Int, _ base: Double) -> (value: Double, end: Int)? {
        guard token < limit, reading.tokens.gap[token] == .none else { return nil }
        if let (exponent, end) = superscript(at: token) {
            return checked(base * PowerWords.raised(10, to: exponent), end)
        }
        let hasCaret = reading.tokens.key[token] == .caret
        guard hasCaret || PowerWords.signs.contains(reading.tokens.key[token]),
            let (exponent, end) = exponent(at: hasCaret ? token + 1 : token)
        else { return nil }
        return checked(base * PowerWords.raised(10, to: exponent), end)
    }

    /// "²³", "⁻⁹": up to three raised digits with a sign before them, all touching.
    private func superscript(at token: Int) -> (value: Int, end: Int)? {
        let tokens = reading.tokens
        var next = token
        let isNegative = next < limit && tokens.key[next] == PowerWords.raisedMinus
        if isNegative { next += 1 }
        let first = next
        var value = 0
        while next < min(limit, first + 3), tokens.gap[next] == .none,
            let digit = PowerWords.raisedDigits[tokens.key[next]]
        {
            value = value * 10 + digit
            next += 1
        }
        return next > first ? (isNegative ? -value : value, next) : nil
    }

    /// Up to three digits with signs before them, all touching.
    private func exponent(at token: Int) -> (value: Int, end: Int)? {
        let tokens = reading.tokens
        var next = token
        var isNegative = false
        while next < min(limit, token + 2), PowerWords.signs.contains(tokens.key[next]),
            tokens.gap[next] == .none
        {
            if PowerWords.minus.contains(tokens.key[next]) { isNegative.toggle() }
            next += 1
        }
        guard next < limit, tokens.kind[next] == .number, tokens.gap[next] == .none,
            tokens.bytes(next).count <= 3,
            let value = DigitString.value(reading.source.bytes[tokens.bytes(next)]),
            value == value.rounded()
        else { return nil }
        return (isNegative ? -Int(value) : Int(value), next + 1)
    }

    private func checked(_ value: Double, _ end: Int) -> (value: Double, end: Int)? {
        value.isFinite ? (value, end) : nil
    }
}

private enum PowerWords {
    static let e = WordKey("e")
    static let ten = WordKey("10")
    static let timesTen = WordKey("x10")
    static let minus = WordSet("- − –")
    /// Two hyphens cancel out.
    static let signs = WordSet("- − – + --")
    static let raisedMinus = WordKey("⁻")
    static let raisedDigits = Dictionary(
        uniqueKeysWithValues: "⁰¹²³⁴⁵⁶⁷⁸⁹".enumerated().map { (WordKey(String($1)), $0) }
    )
    static let times = WordSet("× x *")

    /// The standard library has no power function; exponents have three digits at most.
    static func raised(_ base: Double, to exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<abs(exponent) { result *= base }
        return exponent < 0 ? 1 / result : result
    }
}
