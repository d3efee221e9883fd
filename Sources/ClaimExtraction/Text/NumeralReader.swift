/// The grammar behind ``Numeral``.
struct NumeralReader {
    /// No numeral has more tokens; the bound keeps a text of nothing but number words linear.
    static let maximumLength = 24
    /// Larger values are nobody's figures.
    static let maximumValue = 1e18

    let reading: Reading
    let limit: Int

    func read(at token: Int) -> Numeral? {
        let numeral =
            reading.tokens.kind[token] == .number ? readDigits(at: token) : readWords(at: token)
        guard let numeral, abs(numeral.value) <= NumeralReader.maximumValue else { return nil }
        return numeral
    }

    // MARK: Digits

    private func readDigits(at token: Int) -> Numeral? {
        guard let (whole, next) = digits(at: token) else { return nil }
        var value = whole
        var end = next
        var isFraction = false
        if let (power, after) = power(of: whole, at: next) {
            (value, end) = (power, after)
        } else if let (fraction, after, isMixed) = fraction(whole, at: token, next: next) {
            (value, end) = (fraction, after)
            isFraction = !isMixed
        }
        let hasHalf = halfAfter(&value, &end)
        var scale = scales(&value, &end, isDigits: true)
        if scale > 1, !hasHalf { halfOfScale(scale, &value, &end) }
        if scale == 100, let (rest, after) = smallNumber(afterAnd: end) {
            value += rest
            end = after
            scale = 1
        } else if scale >= 1000, !hasHalf, let (rest, after) = remainder(below: scale, at: end) {
            value += rest
            end = after
        }
        return Numeral(
            value: value,
            tokens: token..<end,
            hasDigits: true,
            scale: scale,
            isFraction: isFraction
        )
    }

    /// "1/2", "3 1/2", "2½", and "41/2" where a wire service lost the space of "4 1/2".
    private func fraction(
        _ whole: Double,
        at token: Int,
        next: Int
    ) -> (value: Double, end: Int, isMixed: Bool)? {
        let tokens = reading.tokens
        guard next < limit else { return nil }
        if let part = NumberWords.vulgarFractions[tokens.key[next]], tokens.gap[next] <= .space {
            return (whole + part, next + 1, true)
        }
        if let (top, bottom, end) = slashed(at: token) {
            if top < bottom { return (top / bottom, end, false) }
            return lostSpace(top, bottom).map { ($0, end, true) }
        }
        // "4-1/2", as wire services write it.
        if tokens.key[next] == .hyphen, next + 1 < limit, tokens.gap[next] == .none,
            tokens.gap[next + 1] == .none, tokens.kind[next + 1] == .number,
            let (top, bottom, end) = slashed(at: next + 1), top < bottom, bottom <= 32
        {
            return (whole + top / bottom, end, true)
        }
        if tokens.kind[next] == .number, tokens.gap[next] == .space,
            let (top, bottom, end) = slashed(at: next), top < bottom, top < 10
        {
            return (whole + top / bottom, end, true)
        }
        return nil
    }

    private func slashed(at token: Int) -> (top: Double, bottom: Double, end: Int)? {
        let tokens = reading.tokens
        guard token + 2 < limit, tokens.kind[token + 2] == .number,
            tokens.key[token + 1] == .slash
                || tokens.key[token + 1] == NumberWords.fractionSlash,
            tokens.gap[token + 1] == .none, tokens.gap[token + 2] == .none,
            tokens.bytes(token).count <= 4, tokens.bytes(token + 2).count <= 4,
            let top = DigitString.value(reading.source.bytes[tokens.bytes(token)]),
            let bottom = DigitString.value(reading.source.bytes[tokens.bytes(token + 2)]),
            top == top.rounded(), bottom == bottom.rounded(), bottom > 1, top > 0
        else { return nil }
        // A second slash makes it a date or a path.
        if token + 3 < limit, tokens.key[token + 3] == .slash { return nil }
        return (top, bottom, token + 3)
    }

    private func lostSpace(_ top: Double, _ bottom: Double) -> Double? {
        let rest = top.truncatingRemainder(dividingBy: 10)
        guard [2, 3, 4, 5, 8].contains(bottom), top > 10, rest > 0, rest < bottom else {
            return nil
        }
        return (top - rest) / 10 + rest / bottom
    }

    // MARK: Words

    private func readWords(at token: Int) -> Numeral? {
        let key = reading.tokens.key[token]
        if let part = NumberWords.vulgarFractions[key] {
            var (value, end) = (part, token + 1)
            let scale = scales(&value, &end, isDigits: false)
            return Numeral(
                value: value,
                tokens: token..<end,
                hasDigits: true,
                scale: scale,
                isFraction: scale == 1
            )
        }
        if key == NumberWords.point { return readBareDecimals(at: token) }
        if let fraction = readFraction(at: token) { return fraction }
        guard let cardinal = Cardinal.read(at: token, in: reading, limit: limit) else { return nil }
        if let (ratio, end) = ratio(of: cardinal, from: token) {
            return Numeral(
                value: ratio,
                tokens: token..<end,
                hasDigits: false,
                isFraction: true
            )
        }
        var (value, end) = (cardinal.value, cardinal.end)
        var scale = cardinal.scale
        if scale >= 1000 {
            halfOfScale(scale, &value, &end)
        } else if halfAfter(&value, &end) {
            scale = scales(&value, &end, isDigits: false)
        } else if let (decimals, after) = decimals(at: end) {
            value += decimals
            end = after
            scale = scales(&value, &end, isDigits: false)
        } else if end < limit, reading.tokens.key[end] == NumberWords.crore,
            reading.tokens.gap[end] == .space
        {
            (value, end, scale) = (value * 1e7, end + 1, 1e7)
        }
        return Numeral(value: value, tokens: token..<end, hasDigits: false, scale: scale)
    }

    /// "point five percent", "by point 77": what only decimals can follow.
    private func readBareDecimals(at token: Int) -> Numeral? {
        let tokens = reading.tokens
        if token > 0, tokens.kind[token - 1] == .word,
            !NumberWords.beforePoint.contains(tokens.key[token - 1])
        {
            return nil
        }
        guard let (value, end) = decimals(at: token) ?? decimalDigits(at: token + 1),
            end >= tokens.count || tokens.kind[end] == .punctuation
                || NumberWords.percents.contains(tokens.key[end])
        else { return nil }
        return Numeral(value: value, tokens: token..<end, hasDigits: false)
    }

    /// The 77 of "point 77", as hundredths.
    private func decimalDigits(at token: Int) -> (value: Double, end: Int)? {
        guard token < limit, reading.tokens.kind[token] == .number else { return nil }
        let digits = reading.source.bytes[reading.tokens.bytes(token)]
        guard digits.count < 10, digits.allSatisfy(CharacterClass.isDigit),
            let value = DigitString.value(digits)
        else { return nil }
        return (digits.reduce(value) { tenth, _ in tenth / 10 }, token + 1)
    }

    /// "two point five", "nought point zero three".
    private func decimals(at token: Int) -> (value: Double, end: Int)? {
        guard token + 1 < limit, reading.tokens.key[token] == NumberWords.point else { return nil }
        // "twenty five point twenty five"
        if let first = NumberWords.units[reading.tokens.key[token + 1]], first >= 10,
            let hundredths = Cardinal.read(at: token + 1, in: reading, limit: limit),
            hundredths.value < 100
        {
            return (hundredths.value / 100, hundredths.end)
        }
        var value = 0.0
        var place = 0.1
        var end = token + 1
        while end < limit, let digit = NumberWords.units[reading.tokens.key[end]], digit < 10 {
            value += digit * place
            place /= 10
            end += 1
        }
        return end > token + 1 ? (value, end) : nil
    }

    // MARK: What follows

    /// "and a half", "and a quarter", "and three-quarters" after a number below a scale word.
    private func halfAfter(_ value: inout Double, _ end: inout Int) -> Bool {
        guard let (part, after) = part(afterAnd: end) else { return false }
        value += part
        end = after
        return true
    }

    /// "a million and a half" is one and a half million.
    private func halfOfScale(_ scale: Double, _ value: inout Double, _ end: inout Int) {
        guard scale >= 1000, let (part, after) = part(afterAnd: end) else { return }
        end = after
        var rest = part
        // "One billion and three quarters million" says its own scale.
        let own = scales(&rest, &end, isDigits: false)
        value += own > 1 ? rest : part * scale
    }

    func part(afterAnd token: Int) -> (value: Double, end: Int)? {
        let tokens = reading.tokens
        var next = token
        if next < limit, tokens.key[next] == .hyphen { next += 1 }
        guard next + 2 < limit, tokens.key[next] == .and else { return nil }
        next += 1
        if tokens.key[next] == .hyphen { next += 1 }
        guard next + 1 < limit else { return nil }
        if ClosedWords.indefinite.contains(tokens.key[next]) {
            next += 1
            if tokens.key[next] == .hyphen { next += 1 }
            guard next < limit, let part = NumberWords.denominators[tokens.key[next]],
                !isPlural(next), !isFollowedByOf(next)
            else { return nil }
            return (1 / part, next + 1)
        }
        // "2 and 3/4"
        if tokens.kind[next] == .number, let (top, bottom, end) = slashed(at: next), top < bottom,
            bottom <= 32
        {
            return (top / bottom, end)
        }
        // "two and three quarter hours"
        if NumberWords.units[tokens.key[next]] == 3, tokens.key[next + 1] == NumberWords.quarter,
            !isFollowedByOf(next + 1)
        {
            return (0.75, next + 2)
        }
        guard let (value, end) = ratio(at: next) ?? cardinalRatio(at: next),
            !isFollowedByOf(end - 1)
        else { return nil }
        return (value, end)
    }

    /// The "fifty-four hundredths" of "two and fifty-four hundredths".
    private func cardinalRatio(at token: Int) -> (value: Double, end: Int)? {
        guard NumberWords.units[reading.tokens.key[token]] != nil,
            let cardinal = Cardinal.read(at: token, in: reading, limit: limit)
        else { return nil }
        return ratio(of: cardinal, from: token)
    }

    /// "Two men and a third of the crew" are two figures.
    func isFollowedByOf(_ token: Int) -> Bool {
        token + 1 < reading.tokens.count && reading.tokens.key[token + 1] == .of
    }

    /// "3 hundred and twenty", "3 hundred and 21".
    private func smallNumber(afterAnd token: Int) -> (value: Double, end: Int)? {
        let tokens = reading.tokens
        guard token + 1 < limit, tokens.key[token] == .and else { return nil }
        if tokens.kind[token + 1] == .number, tokens.bytes(token + 1).count < 3 {
            let digits = reading.source.bytes[tokens.bytes(token + 1)]
            return DigitString.value(digits).map { ($0, token + 2) }
        }
        guard let value = NumberWords.units[tokens.key[token + 1]],
            let cardinal = Cardinal.read(at: token + 1, in: reading, limit: limit),
            value > 0, cardinal.value < 100
        else { return nil }
        return (cardinal.value, cardinal.end)
    }

    /// What a smaller scale adds: "6 crore and two hundred", "2 million 300 thousand".
    private func remainder(below scale: Double, at token: Int) -> (value: Double, end: Int)? {
        let tokens = reading.tokens
        var next = token
        if next < limit, tokens.key[next] == .and { next += 1 }
        guard next + 1 < limit, tokens.gap[next] == .space else { return nil }
        if tokens.kind[next] == .number {
            guard var (value, end) = digits(at: next) else { return nil }
            let own = scales(&value, &end, isDigits: false)
            return own > 1 && value < scale ? (value, end) : nil
        }
        guard let cardinal = Cardinal.read(at: next, in: reading, limit: limit),
            cardinal.scale >= 100, cardinal.value < scale
        else { return nil }
        return (cardinal.value, cardinal.end)
    }

    /// Multiplies by the scale words at `end` and gives their product.
    func scales(_ value: inout Double, _ end: inout Int, isDigits: Bool) -> Double {
        var product = 1.0
        while end < limit, reading.tokens.gap[end] <= .space {
            var next = end
            if reading.tokens.key[next] == .hyphen, next + 1 < limit,
                reading.tokens.gap[next + 1] == .none
            {
                next += 1
            }
            guard let scale = scale(at: next, isDigits: isDigits && product == 1) else { break }
            product *= scale
            end = next + 1
        }
        value *= product
        return product
    }

    private func scale(at token: Int, isDigits: Bool) -> Double? {
        let key = reading.tokens.key[token]
        if let scale = NumberWords.scales[key] { return scale }
        guard isDigits else { return nil }
        if let scale = NumberWords.shortScales[key] {
            let isLetter = reading.tokens.bytes(token).count == 1
            let isName =
                reading.tokens.gap[token] == .space && NumberWords.alsoNames.contains(key)
                && reading.tokens.shape[token].contains(.capitalised)
            if isName { return nil }
            guard isLetter else { return scale }
            return isLoneLetter(token) && !Kelvin.isMeant(at: token, in: reading) ? scale : nil
        }
        guard let scale = NumberWords.letterScales[key] else { return nil }
        return LetterScale.isMeant(at: token, in: reading) ? scale : nil
    }

    /// Whether a letter touches its digits ("5k") or ends what is written ("2.33 k").
    private func isLoneLetter(_ token: Int) -> Bool {
        if reading.tokens.gap[token] == .none { return true }
        return token + 1 == reading.tokens.count
            && !reading.tokens.shape[token].contains(.capitalised)
    }

    // MARK: Restatement

    /// With "(45)" after "forty-five", as contracts write a number twice.
    func withRestatement(_ numeral: Numeral) -> Numeral {
        let tokens = reading.tokens
        let open = numeral.tokens.upperBound
        guard open + 2 < limit, tokens.key[open] == .openBracket,
            tokens.gap[open + 1] == .none, Numeral.mayBegin(at: open + 1, in: tokens),
            let second = read(at: open + 1), second.value == numeral.value,
            second.hasDigits != numeral.hasDigits, second.tokens.upperBound < limit,
            tokens.key[second.tokens.upperBound] == .closeBracket
        else { return numeral }
        var whole = numeral
        whole.tokens = numeral.tokens.lowerBound..<second.tokens.upperBound + 1
        return whole
    }
}
