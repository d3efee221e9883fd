extension TimeParser {
    /// The value of a token of digits; nil for one with separators or more than nine digits.
    func integer(_ token: Int) -> Int? {
        guard role(token) == .digits else { return nil }
        return integer(in: text(token))
    }

    func integer(in digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 9 else { return nil }
        var value = 0
        for byte in digits {
            guard CharacterClass.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }

    /// How many digits the token has; 0 if it's none or has separators.
    func digitCount(_ token: Int) -> Int { integer(token) == nil ? 0 : text(token).count }

    /// A whole number in digits or words, and the token after it.
    func wholeNumber(at token: Int) -> (value: Int, end: Int)? {
        if let value = integer(token) { return (value, token + 1) }
        if role(token) == .digits {
            let digits = text(token).filter { $0 != UInt8(ascii: ",") }
            guard text(token).contains(UInt8(ascii: ",")), let value = integer(in: digits[...])
            else { return nil }
            return (value, token + 1)
        }
        return numberWords(at: token)
    }

    private func numberWords(at token: Int) -> (value: Int, end: Int)? {
        guard role(token) == .number, value(token) < 100, var value = tens(at: token) else {
            return nil
        }
        while role(value.end) == .number, case let scale = self.value(value.end), scale >= 100,
            value.value < 100_000
        {
            value = (value.value * scale, value.end + 1)
            let next = role(value.end) == .and ? value.end + 1 : value.end
            if role(next) == .number, self.value(next) < 100, let rest = tens(at: next) {
                value = (value.value + rest.value, rest.end)
            }
        }
        return value
    }

    /// 0 to 99 in words.
    func tens(at token: Int) -> (value: Int, end: Int)? {
        guard role(token) == .number, value(token) < 100 else { return nil }
        let first = value(token)
        guard first >= 20, first % 10 == 0 else { return (first, token + 1) }
        let next = skippingHyphen(token + 1)
        if role(next) == .number, (1...9).contains(value(next)) {
            return (first + value(next), next + 1)
        }
        return (first, token + 1)
    }

    /// "19th", "third", "twenty-first".
    func ordinal(at token: Int) -> (value: Int, end: Int)? {
        switch role(token) {
        case .digits:
            guard let value = integer(token), role(token + 1) == .ordinalEnding,
                isJoined(token + 1)
            else { return nil }
            return (value, token + 2)
        case .ordinal: return (value(token), token + 1)
        case .number:
            guard value(token) >= 20, value(token) < 100 else { return nil }
            let next = skippingHyphen(token + 1)
            guard role(next) == .ordinal, value(next) < 10 else { return nil }
            return (value(token) + value(next), next + 1)
        default: return nil
        }
    }

    /// How much of a unit: "three", "2 1/2", "a few", "several", "half a dozen", "a couple of".
    func amount(at token: Int) -> (value: Amount, end: Int)? {
        switch role(token) {
        case .article:
            if role(token + 1) == .couple {
                return (Amount(2), role(token + 2) == .of ? token + 3 : token + 2)
            }
            if role(token + 1) == .dozen { return (Amount(12), token + 2) }
            if role(token + 1) == .number, value(token + 1) >= 100 {
                return (Amount(value(token + 1)), token + 2)
            }
            if role(token + 1) == .several, isOne(of: TimeWords.fewOrMany, token + 1) {
                return (.unknown, token + 2)
            }
            return nil
        // "the third attack in as many weeks"
        case .several where isOne(of: TenseWords.as, token - 1): return nil
        case .several: return (.unknown, token + 1)
        case .couple: return (Amount(2), role(token + 1) == .of ? token + 2 : token + 1)
        case .dozen: return (Amount(12), token + 1)
        default: return exactAmount(at: token)
        }
    }

    private func exactAmount(at token: Int) -> (value: Amount, end: Int)? {
        guard let amount = amountOnce(at: token) else { return nil }
        // "thirty (30) days", as contracts write a number twice
        let open = amount.end
        guard role(token) == .number, role(open) == .open, let again = integer(open + 1),
            again == amount.value.whole, isOne(of: TimeWords.closing, open + 2)
        else { return amount }
        return (amount.value, open + 3)
    }

    private func amountOnce(at token: Int) -> (value: Amount, end: Int)? {
        if role(token) == .digits, integer(token) == nil, let decimal = decimal(token) {
            return (decimal, token + 1)
        }
        guard let whole = wholeNumber(at: token) else { return nil }
        // "3/4 hour"
        if role(token) == .digits, let fraction = fraction(at: token), isUnitNext(fraction.end) {
            return (Amount(0, quarters: fraction.quarters), fraction.end)
        }
        // "2 1/2", "two and a half"
        if let fraction = fraction(at: whole.end) {
            return (Amount(whole.value, quarters: fraction.quarters), fraction.end)
        }
        if let end = andAHalf(at: whole.end) { return (Amount(whole.value, quarters: 2), end) }
        if let more = andQuarters(at: whole.end) {
            return (Amount(whole.value, quarters: more.quarters), more.end)
        }
        return (Amount(whole.value), whole.end)
    }

    /// "1/2", "3/4".
    private func fraction(at token: Int) -> (quarters: Int, end: Int)? {
        guard role(token) == .digits, role(token + 1) == .slash, isJoined(token + 1),
            let top = integer(token), let bottom = integer(token + 2), bottom == 2 || bottom == 4,
            top > 0, top < bottom
        else { return nil }
        return (top * 4 / bottom, token + 3)
    }

    /// "and three quarters", "and a quarter of an", where a unit follows.
    private func andQuarters(at token: Int) -> (quarters: Int, end: Int)? {
        guard role(token) == .and else { return nil }
        var count = 1
        var next = token + 1
        if let number = integer(next) ?? (role(next) == .number ? value(next) : nil) {
            count = number
            next += 1
        } else if role(next) == .article {
            next += 1
        }
        guard (1...3).contains(count), unit(next) == .quarter else { return nil }
        next += 1
        if role(next) == .of { next += role(next + 1) == .article ? 2 : 1 }
        return isUnitNext(next) ? (count, next) : nil
    }

    private func isUnitNext(_ token: Int) -> Bool { has(.unit, .units, at: token) }

    /// The end of "and a half".
    func andAHalf(at token: Int) -> Int? {
        let isHyphened = role(token) == .hyphen && isJoined(token)
        let and = isHyphened ? token + 1 : token
        guard role(and) == .and else { return nil }
        var half = isHyphened ? skippingHyphen(and + 1) : and + 1
        if role(half) == .article { half = isHyphened ? skippingHyphen(half + 1) : half + 1 }
        return role(half) == .half ? half + 1 : nil
    }

    /// "and a half", or "and a quarter" and "and three quarters" where a phrase ends: "an hour and a quarter".
    func andFraction(at token: Int) -> (quarters: Int, end: Int)? {
        if let half = andAHalf(at: token) { return (2, half) }
        guard role(token) == .and else { return nil }
        let count = role(token + 1) == .article ? 1 : integer(token + 1) ?? value(token + 1)
        let quarter = skippingHyphen(token + 2)
        guard count == 1 || count == 3, has(.article, .number, .digits, at: token + 1),
            unit(quarter) == .quarter, role(quarter + 1) != .of,
            isPhraseEnd(quarter + 1) || has(.ago, .earlier, .hence, at: quarter + 1)
        else { return nil }
        return (count, quarter + 1)
    }

    private func decimal(_ token: Int) -> Amount? {
        let parts = text(token).split(separator: UInt8(ascii: "."))
        guard parts.count == 2, parts[1].count <= 2, let whole = integer(in: parts[0]),
            let part = integer(in: parts[1])
        else { return nil }
        return Amount(whole, hundredths: parts[1].count == 1 ? 10 * part : part)
    }
}
