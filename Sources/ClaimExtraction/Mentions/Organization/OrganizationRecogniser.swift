/// Finds organisations with their abbreviations.
struct OrganizationRecogniser: Recogniser {
    func recognise(in reading: inout Reading) {
        var finder = OrganizationFinder(reading: reading)
        let found = finder.organizations()
        for (range, organization) in found {
            reading.add(.organization(organization), over: range)
        }
    }
}

private struct OrganizationFinder {
    let reading: Reading
    let reader: OrganizationReader
    /// Full names by abbreviation, as far as the text has introduced or used them.
    private var introduced: [WordKey: String] = [:]
    private var initials: [WordKey: String] = [:]

    init(reading: Reading) {
        self.reading = reading
        reader = OrganizationReader(reading: reading)
    }

    mutating func organizations() -> [(Range<Int>, Organization)] {
        var found: [(Range<Int>, Organization)] = []
        let tokens = reading.tokens
        for sentence in reading.sentences {
            // Asked only where an acronym stands.
            lazy var isShouting = isInCapitals(sentence.tokens)
            var token = sentence.tokens.lowerBound
            let limit = sentence.tokens.upperBound
            while token < limit {
                guard tokens.shape[token].contains(.capitalised),
                    reader.isNameWord(token)
                else {
                    token += 1
                    continue
                }
                if let end = reader.end(from: token, limit: limit)
                    ?? endBeforeAbbreviation(from: token, limit: limit)
                {
                    found.append((token..<end, organization(token..<end, limit: limit)))
                    token = end
                } else if isAcronym(token, limit: limit), !isShouting {
                    found.append((token..<token + 1, acronym(token)))
                    token += 1
                } else {
                    token += 1
                }
            }
        }
        return found
    }

    // MARK: Abbreviations

    private mutating func organization(_ range: Range<Int>, limit: Int) -> Organization {
        let name = reading.text(range)
        let key = initialsKey(range)
        if let bracketed = bracketedAcronym(after: range.upperBound, limit: limit) {
            introduced[reading.tokens.key[bracketed]] = name
            return Organization(name: name, abbreviation: reading.text(bracketed))
        }
        if let key, initials[key] == nil { initials[key] = name }
        return Organization(name: name)
    }

    private func acronym(_ token: Int) -> Organization {
        let key = reading.tokens.key[token]
        let text = reading.text(token)
        guard let name = introduced[key] ?? initials[key] else { return Organization(name: text) }
        return Organization(name: name, abbreviation: text)
    }

    /// The token of an abbreviation in brackets at `token`.
    private func bracketedAcronym(after token: Int, limit: Int) -> Int? {
        guard token + 2 < limit, reading.tokens.key[token] == .openBracket,
            reading.tokens.key[token + 2] == .closeBracket,
            reading.tokens.shape[token + 1].contains(.allCapitals)
        else { return nil }
        return token + 1
    }

    /// The first letters of the capitalised words as one word; nil for less than three.
    private func initialsKey(_ range: Range<Int>) -> WordKey? {
        var hash = FNV1a()
        var count = 0
        for token in range where reading.tokens.shape[token].contains(.capitalised) {
            let first = reading.source.bytes[reading.tokens.bytes(token).lowerBound]
            guard first < 0x80 else { return nil }
            hash.combine(first | 0x20)
            count += 1
        }
        return count > 2 ? WordKey(raw: hash.value) : nil
    }

    /// The end of a run of capitals whose initials stand in brackets behind it.
    private func endBeforeAbbreviation(from start: Int, limit: Int) -> Int? {
        var token = start
        while token < min(limit, start + 10),
            reader.isNameWord(token)
                || OrganizationFinder.smallWords.contains(reading.tokens.key[token])
        {
            token += 1
        }
        guard token > start + 1, let bracketed = bracketedAcronym(after: token, limit: limit),
            let key = initialsKey(start..<token)
        else { return nil }
        return key == reading.tokens.key[bracketed] ? token : nil
    }

    private static let smallWords = WordSet("of and for the on & in to")

    private func isAcronym(_ token: Int, limit: Int) -> Bool {
        let tokens = reading.tokens
        guard tokens.shape[token].contains(.allCapitals), tokens.kind[token] == .word,
            !tokens.shape[token].contains(.abbreviation)
        else { return false }
        let length = tokens.end[token] - tokens.start[token]
        let key = tokens.key[token]
        guard length >= 2, length <= 6, !OrganizationWords.otherAcronyms.contains(key) else {
            return false
        }
        // "CO2", "H1N1" are substances and viruses.
        let bytes = reading.source.bytes
        if tokens.bytes(token).contains(where: { bytes[$0] &- 48 < 10 }) { return false }
        // "COVID-19", "F-16", "R-Ohio" are no organisations.
        if token + 1 < limit, tokens.key[token + 1] == .hyphen, tokens.gap[token + 1] == .none {
            return token + 2 < limit && tokens.kind[token + 2] == .word
                && !tokens.shape[token + 2].contains(.allCapitals)
        }
        return !(token > 0 && tokens.key[token - 1] == .hyphen && tokens.gap[token] == .none)
    }

    /// Whether most words of the sentence are in capitals, as in headings.
    private func isInCapitals(_ sentence: Range<Int>) -> Bool {
        var words = 0
        var capitals = 0
        for token in sentence where reading.tokens.kind[token] == .word {
            words += 1
            if reading.tokens.shape[token].contains(.allCapitals) { capitals += 1 }
        }
        return capitals > 2 && capitals * 2 > words
    }
}
