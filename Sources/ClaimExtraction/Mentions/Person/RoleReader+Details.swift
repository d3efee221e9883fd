/// What stands right behind a name: a class year, the letters of an honour, a party.
extension RoleReader {
    /// The end of a class year or of a state and party in brackets behind a name.
    func endOfDetails(after name: Range<Int>, limit: Int) -> Int {
        var end = name.upperBound
        let tokens = reading.tokens
        if end + 2 < limit, NameWords.degrees.contains(tokens.key[end]),
            tokens.shape[end].contains(.capitalised), isClassYear(at: end + 1, limit: limit)
        {
            return end + 3
        }
        while isClassYear(at: end, limit: limit) { end += 2 }
        while end < limit, NameWords.postNominals.contains(tokens.key[end]),
            tokens.shape[end].contains(.allCapitals), tokens.gap[end] <= .line
        {
            end += 1
        }
        guard end < limit, tokens.key[end] == .openBracket else { return end }
        for close in (end + 2)..<max(end + 2, min(end + 7, limit))
        where tokens.key[close] == .closeBracket {
            let inside = end + 1..<close
            let isParty = RoleReader.partyLetters.contains(tokens.key[end + 1])
            let isState =
                tokens.shape[end + 1].contains(.capitalised)
                && (tokens.shape[end + 1].contains(.abbreviation)
                    || NameWords.places.contains(tokens.key[end + 1]))
            return isParty || isState && inside.count < 3 ? close + 1 : end
        }
        return end
    }

    /// An apostrophe and two digits: ’04.
    private func isClassYear(at token: Int, limit: Int) -> Bool {
        guard token + 1 < limit, Marks.isQuotationMark(reading.tokens.key[token]) else {
            return false
        }
        return reading.tokens.kind[token + 1] == .number && reading.tokens.gap[token + 1] == .none
            && reading.tokens.end[token + 1] - reading.tokens.start[token + 1] == 2
    }

    /// "Ann Lind ⟨(D-Ohio)⟩": what the brackets hold.
    func partyInBrackets(behind name: Range<Int>, to end: Int) -> Role? {
        guard end > name.upperBound, reading.tokens.key[name.upperBound] == .openBracket,
            RoleReader.partyLetters.contains(reading.tokens.key[name.upperBound + 1])
        else { return nil }
        return Role(words: name.upperBound + 1..<end - 1, identity: name.lowerBound..<end)
    }

    /// "Ann Lind MP": the letters alone.
    func postNominals(of name: Range<Int>, to end: Int) -> Role? {
        guard end > name.upperBound,
            NameWords.postNominals.contains(reading.tokens.key[name.upperBound])
        else { return nil }
        return Role(words: name.upperBound..<end, identity: name.lowerBound..<end)
    }

    /// "R-Ohio", "D-N.Y.".
    func endOfParty(at token: Int, limit: Int) -> Int? {
        guard token + 2 < limit, RoleReader.partyLetters.contains(reading.tokens.key[token]),
            reading.tokens.shape[token].contains(.capitalised),
            reading.tokens.key[token + 1] == .hyphen
        else { return nil }
        var end = token + 3
        // "D-Salt Lake City"
        while end < min(limit, token + 6), reading.tokens.shape[end].contains(.capitalised),
            reading.tokens.gap[end] == .space, reading.tokens.kind[end] == .word,
            reading.tokens.shape[end - 1].isDisjoint(with: .abbreviation)
        {
            end += 1
        }
        return end
    }

    private static let partyLetters = WordSet(
        "labour conservative tory liberal republican democrat r d i l con lab green snp ind ld lib dup plaid"
    )
}
