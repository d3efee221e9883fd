extension Tokens {
    /// Whether words make four digits without a comma a number and no year: "a majority of 1433", "⟨1916⟩ were in favour".
    ///
    /// A year is no plural ("1968 was"), and few of those long gone do anything: "⟨1480⟩ went to the works". `start`
    /// is where the sentence begins.
    func areCounted(
        fourDigits token: Int,
        worth value: Int,
        from start: Int,
        tags: [PartOfSpeech]
    ) -> Bool {
        let next = token + 1
        guard next < count else { return false }
        if token > start, areTotal(token, from: start) { return true }
        // "those born in 1980 were"
        guard tags.indices.contains(next),
            token == start || !FourDigitWords.beforeYears.contains(key[token - 1])
        else { return false }
        return FourDigitWords.plurals.contains(key[next]) || value < 1800 && tags[next].isFiniteVerb
    }

    /// Whether they are how many there were in all, or of a total: "a majority of 1433", "Of 1846 votes cast, 1392 were".
    private func areTotal(_ token: Int, from start: Int) -> Bool {
        let next = token + 1
        let (lead, before) = (key[token - 1], token - 2)
        if FourDigitWords.plurals.contains(key[next]), lead == .comma { return true }
        guard lead == .of else { return false }
        guard before >= start else { return FourDigitWords.counted.contains(key[next]) }
        return FourDigitWords.totals.contains(key[before])
            && (before == start || kind[next] == .punctuation
                || FourDigitWords.counted.contains(key[next])
                || FourDigitWords.plurals.contains(key[next]))
    }
}

private enum FourDigitWords {
    /// Verbs whose subject is more than one thing, and a year is one.
    static let plurals = WordSet("were are have weren't aren't haven't")
    /// Words behind which a year stands though a plural verb follows.
    static let beforeYears = WordSet(
        """
        in since by from until till of during after before and to through year years than or the
        between for - –
        """
    )
    /// Nouns that are a number themselves.
    static let totals = WordSet(
        "majority margin total lead turnout attendance crowd electorate population roll maximum"
    )
    static let counted = WordSet(
        "votes ballots papers voters people members pupils students jobs homes tickets head lots"
    )
}
