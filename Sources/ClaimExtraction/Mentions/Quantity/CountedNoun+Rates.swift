// What a number is told by: "$9 of the money", "9 per 100,000 births", "9 a day".
extension CountedNounFinder {
    /// The end of "the money", "its members", "the rate" at `token`.
    func definiteNoun(at token: Int) -> Int? {
        guard token + 1 < limit, reading.tokens.gap[token] <= .space,
            CountedNounWords.determiners.contains(reading.tokens.key[token])
        else { return nil }
        return head(from: token + 1, isSingular: true).map { $0 + 1 }
    }

    /// The end of "per 100,000 people", "for every 1,000 births" at `token`.
    func rateOfMany(at token: Int) -> Int? {
        let tokens = reading.tokens
        guard token + 1 < limit, tokens.gap[token] == .space else { return nil }
        var next = token + 1
        if tokens.key[token] == CountedNounWords.for {
            guard CountedNounWords.every.contains(tokens.key[next]) else { return nil }
            next += 1
        } else if tokens.key[token] != .per {
            return nil
        }
        guard next < limit, let whole = Numeral.read(at: next, in: reading, limit: limit),
            whole.value >= 10
        else { return nil }
        let end = whole.tokens.upperBound
        guard end < limit, tokens.gap[end] == .space else { return end }
        return head(from: end, isSingular: false).map { $0 + 1 } ?? end
    }

    /// The end of "a day", "per year", "an hour" at `token`.
    func rate(at token: Int) -> Int? {
        let tokens = reading.tokens
        guard token + 1 < limit, tokens.gap[token] == .space,
            CountedNounWords.rateWords.contains(tokens.key[token]),
            CountedNounWords.rateUnits.contains(tokens.key[token + 1]),
            // "$388 million a year earlier"
            token + 2 >= limit || !CountedNounWords.behindTimes.contains(tokens.key[token + 2])
        else { return nil }
        return token + 2
    }
}
