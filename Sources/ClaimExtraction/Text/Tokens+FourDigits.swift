extension Tokens {
    /// Whether words make four digits without a comma a number and no year: "a majority of 1433", "Of 1846 votes cast, 1392 were in favour".
    ///
    /// A year is no plural: "1968 was". `start` is where the sentence begins.
    func areCounted(fourDigits token: Int, from start: Int) -> Bool {
        let next = token + 1
        guard token > start, next < count else { return false }
        let (lead, before) = (key[token - 1], token - 2)
        if FourDigitWords.plurals.contains(key[next]) {
            return lead == .comma
                || lead == .of && before >= start
                    && FourDigitWords.totals.contains(key[before])
        }
        guard lead == .of else { return false }
        return before < start
            ? FourDigitWords.counted.contains(key[next])
            : FourDigitWords.totals.contains(key[before])
                && (before == start || kind[next] == .punctuation
                    || FourDigitWords.counted.contains(key[next]))
    }
}

private enum FourDigitWords {
    static let plurals = WordSet("were are have")
    /// Nouns that are a number themselves.
    static let totals = WordSet(
        "majority margin total lead turnout attendance crowd electorate population roll maximum"
    )
    static let counted = WordSet(
        "votes ballots papers voters people members pupils students jobs homes tickets head lots"
    )
}
