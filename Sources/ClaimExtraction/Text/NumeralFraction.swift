/// Fractions in words: "half a million", "two-thirds", "fifty-four hundredths", "by a third".
extension NumeralReader {
    /// The fraction that begins at `token`, times the scale after it ("three-quarters of a million").
    func readFraction(at token: Int) -> Numeral? {
        let tokens = reading.tokens
        var value: Double
        var end: Int
        if tokens.key[token] == .half {
            (value, end) = (0.5, token + 1)
        } else if ClosedWords.indefinite.contains(tokens.key[token]) {
            guard token + 1 < limit, let part = NumberWords.denominators[tokens.key[token + 1]],
                isShare(token)
            else { return nil }
            (value, end) = (1 / part, token + 2)
        } else {
            guard let (part, after) = ratio(at: token) else { return nil }
            (value, end) = (part, after)
        }
        let scale = scaleOfFraction(&value, &end)
        return Numeral(
            value: value,
            tokens: token..<end,
            hasDigits: false,
            scale: scale,
            isFraction: scale == 1
        )
    }

    /// Whether an article and "third", "quarter" … are a share, not an ordinal with its noun.
    private func isShare(_ article: Int) -> Bool {
        let tokens = reading.tokens
        let next = article + 2
        guard next < tokens.count else {
            return article == 0 || FractionWords.beforeShare.contains(tokens.key[article - 1])
        }
        let key = tokens.key[next]
        // "a quarter less", "a third of them"
        if key == .of || NumberWords.scales[key] != nil || FractionWords.comparing.contains(key) {
            return true
        }
        if FractionWords.adjectival.contains(tokens.key[article + 1]) {
            let word = key == .hyphen ? next + 1 : next
            if word < tokens.count, FractionWords.measures.contains(tokens.key[word]) {
                return true
            }
        }
        // "fell by a third ⟨last year⟩"
        if next + 1 < tokens.count, FractionWords.opensPeriod(next, tokens) { return true }
        if isShareOfAsked(article) { return true }
        guard article > 0, FractionWords.beforeShare.contains(tokens.key[article - 1]),
            key != .hyphen, next < reading.tags.count
        else { return false }
        let tag = reading.tags[next]
        return tokens.kind[next] != .word || !(tag.isNoun || tag.isAdjective)
    }

    /// "Half rent their homes and a third said they own": a verb behind it and another share before it.
    private func isShareOfAsked(_ article: Int) -> Bool {
        let next = article + 2
        guard next < reading.tags.count, reading.tags[next].isFiniteVerb,
            reading.tokens.key[article] == .a
        else { return false }
        return (max(0, article - FractionWords.nearby)..<article).contains { token in
            FractionWords.shares.contains(reading.tokens.key[token])
        }
    }

    /// "the one millionth visitor", which is no share.
    private func isOrdinal(at token: Int) -> Bool {
        let tokens = reading.tokens
        guard token > 0, tokens.key[token - 1] == .the, token + 1 < limit,
            let bottom = NumberWords.denominators[tokens.key[token + 1]], bottom >= 100
        else { return false }
        return !isPlural(token + 1) && !isFollowedByOf(token + 1)
    }

    /// "two-thirds", "one third", "one twenty-fifth": a small number and a denominator in the fitting number.
    func ratio(at token: Int) -> (value: Double, end: Int)? {
        let tokens = reading.tokens
        guard let top = NumberWords.units[tokens.key[token]], top >= 1, top < 20,
            !isOrdinal(at: token)
        else { return nil }
        var next = token + 1
        let isJoined = next < limit && tokens.key[next] == .hyphen
        if isJoined { next += 1 }
        guard next < limit, tokens.gap[next] <= .space else { return nil }
        guard let bottom = NumberWords.denominators[tokens.key[next]] else {
            guard let (bottom, end) = compoundDenominator(at: next),
                (top == 1) != isPlural(end - 1)
            else { return nil }
            return (top / bottom, end)
        }
        // "A two-third majority", "a three-quarter turn".
        let isAdjectival = isJoined && !isPlural(next) && top == bottom - 1 && bottom < 5 && top > 1
        guard isAdjectival || (top == 1) != isPlural(next), isPartOfWhole(top, next) else {
            return nil
        }
        return (top / bottom, next + 1)
    }

    /// "Two quarters" and "two halves" are counted, and a "one half-brother" is one person.
    private func isPartOfWhole(_ top: Double, _ token: Int) -> Bool {
        let tokens = reading.tokens
        let key = tokens.key[token]
        if key == FractionWords.quarters { return top == 3 }
        guard key == .half, token + 1 < tokens.count else {
            return key != FractionWords.halves
        }
        return tokens.key[token + 1] != .hyphen || tokens.gap[token + 1] != .none
    }

    /// "twenty-fifth", "one-hundredths", "ten thousandth": a denominator of several words.
    private func compoundDenominator(at token: Int) -> (value: Double, end: Int)? {
        let tokens = reading.tokens
        guard NumberWords.units[tokens.key[token]] != nil,
            let cardinal = Cardinal.read(at: token, in: reading, limit: limit), cardinal.value > 0
        else { return nil }
        var next = cardinal.end
        if next < limit, tokens.key[next] == .hyphen { next += 1 }
        guard next < limit, tokens.gap[next] <= .space,
            let last = NumberWords.denominators[tokens.key[next]]
        else { return nil }
        if last >= 100 { return (cardinal.value * last, next + 1) }
        let isTens = cardinal.value >= 20 && cardinal.value.remainder(dividingBy: 10) == 0
        return last < 10 && isTens ? (cardinal.value + last, next + 1) : nil
    }

    /// "fifty-four hundredths", "one hundred and thirty fifths": any number and a plural denominator.
    ///
    /// "One hundred thirty fifths" are a hundred parts of thirty-five: there the tens belong to the
    /// denominator unless "and" binds them to the hundred.
    func ratio(of cardinal: Cardinal, from token: Int) -> (value: Double, end: Int)? {
        let tokens = reading.tokens
        var next = cardinal.end
        if next < limit, tokens.key[next] == .hyphen { next += 1 }
        guard next < limit, tokens.gap[next] <= .space,
            let bottom = NumberWords.denominators[tokens.key[next]], isPlural(next),
            tokens.key[next] != FractionWords.quarters, tokens.key[next] != FractionWords.halves
        else {
            guard cardinal.value >= 20, next < limit, NumberWords.units[tokens.key[next]] != nil,
                let (bottom, end) = compoundDenominator(at: next), isPlural(end - 1)
            else { return nil }
            return (cardinal.value / bottom, end)
        }
        let last = cardinal.end - 1
        if bottom < 10, last > token, let tens = NumberWords.units[tokens.key[last]], tens >= 20,
            tokens.key[last - 1] != .and, tokens.key[last - 1] != .hyphen,
            let top = Cardinal.read(at: token, in: reading, limit: last)
        {
            return (top.value / (tens + bottom), next + 1)
        }
        return (cardinal.value / bottom, next + 1)
    }

    func isPlural(_ token: Int) -> Bool {
        let end = Int(reading.tokens.byteEnd[token])
        return reading.source.bytes[end - 1] | 0x20 == UInt8(ascii: "s")
    }

    /// "half a million", "half million", "two-thirds of a million", "half a dozen".
    private func scaleOfFraction(_ value: inout Double, _ end: inout Int) -> Double {
        let tokens = reading.tokens
        var next = end
        if next < limit, tokens.key[next] == .of { next += 1 }
        let hasOf = next > end
        if next < limit, ClosedWords.indefinite.contains(tokens.key[next]) { next += 1 }
        if next < limit, tokens.key[next] == .hyphen { next += 1 }
        guard next < limit, tokens.gap[next] <= .space, !hasOf || next > end + 1,
            let scale = NumberWords.scales[tokens.key[next]], !isPlural(next)
        else { return 1 }
        value *= scale
        end = next + 1
        return scale * scales(&value, &end, isDigits: false)
    }
}

enum FractionWords {
    /// Whether "last year", "this season" or the like stands here, with a token behind it.
    static func opensPeriod(_ token: Int, _ tokens: Tokens) -> Bool {
        pointing.contains(tokens.key[token]) && periods.contains(tokens.key[token + 1])
    }

    private static let pointing = WordSet("this last next")
    private static let periods = WordSet(
        """
        year month week quarter season summer winter spring autumn fall night term decade century
        january february march april may june july august september october november december
        """
    )
    static let quarters = WordKey("quarters")
    static let halves = WordKey("halves")
    static let adjectival = WordSet("half quarter")
    static let comparing = WordSet("more less fewer higher lower cheaper dearer")
    /// Units before which "a half" and "a quarter" stand without "of".
    static let measures = WordSet(
        """
        mile hour inch foot yard acre pound ounce gallon pint cup century percent percentage point
        litre liter metre meter kilometre kilometer ton tonne teaspoon tablespoon
        """
    )
    /// Words for shares, near which "a third" is another.
    static let shares = WordSet("half thirds quarter quarters fifths percent % cent majority")
    /// How many tokens before a share another may stand.
    static let nearby = 40
    /// Words after which "a third" is a share.
    static let beforeShare = WordSet(
        "by about around nearly almost over under than roughly just approximately barely some only least most"
    )
}
