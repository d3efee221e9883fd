/// Reads a name where it begins: given names, initials, particles, surname, suffix.
///
/// It is an object because it is asked of every capital: a call would copy its tables.
final class NameReader {
    let reading: Reading
    private let outsideNames = NameReader.outsideNames
    private let peoples = NameWords.peoples

    init(reading: Reading) { self.reading = reading }

    /// A run of words that may be a person's name.
    struct Name {
        /// From the first word to the last, suffix included.
        let tokens: Range<Int>
        /// The surname, or the only word.
        let surname: Int
        /// How many words it has; initials, particles and suffixes aren't counted.
        let wordCount: Int
        let hasInitial: Bool
    }

    /// The name that begins at `token` and ends at or before `limit`.
    func name(at token: Int, limit: Int) -> Name? {
        var end = token
        var surname = -1
        var wordCount = 0
        var hasInitial = false
        while end < limit, wordCount < 6 {
            if isInitial(end), wordCount > 0 || nameGoesOn(after: end, limit: limit) {
                hasInitial = true
                end += 1
            } else if isNameWord(end, isFirst: wordCount == 0) {
                if wordCount > 0, RoleWords.endsRole(reading.tokens.key[end]), end + 1 < limit,
                    isNameWord(end + 1, isFirst: false)
                {
                    break
                }
                surname = end
                wordCount += 1
                end = endOfHyphenated(from: end + 1, limit: limit)
            } else if let next = nameWordAfterParticles(at: end, limit: limit) {
                end = next
            } else if wordCount > 0, let next = endOfNickname(at: end, limit: limit) {
                end = next
            } else {
                break
            }
        }
        guard wordCount > 0 else { return nil }
        return Name(
            tokens: token..<endOfSuffix(at: end, limit: limit),
            surname: surname,
            wordCount: wordCount,
            hasInitial: hasInitial
        )
    }

    /// Whether the token is a capitalised word that can stand in a name.
    func isNameWord(_ token: Int, isFirst: Bool) -> Bool {
        let shape = reading.tokens.shape[token]
        guard shape.contains(.capitalised), reading.tokens.kind[token] == .word else {
            return false
        }
        let key = reading.tokens.key[token]
        if shape.contains(.allCapitals), !NameWords.initialPairs.contains(key) { return false }
        if shape.contains(.abbreviation), !shape.contains(.initial),
            !(isFirst && reading.tokens.end[token] - reading.tokens.start[token] == 4)
        {
            return false
        }
        if outsideNames.contains(key), !isMonthSurname(token, isFirst: isFirst),
            !(isFirst && isNameWill(token))
        {
            return false
        }
        if peoples.contains(key), isFirst || !NameReader.peoplesAsSurnames.contains(key),
            !isBehindTitle(token, isFirst: isFirst)
        {
            return false
        }
        return !reading.has(.organization, at: token) && !reading.isInNameOfLaw(token)
            && !reading.has(.citation, at: token) && !reading.has(.time, at: token)
    }

    /// Whether a title in short stands before the word and a name behind it, as before "Dutch Orrwood".
    private func isBehindTitle(_ token: Int, isFirst: Bool) -> Bool {
        isFirst && token > 0 && token + 1 < reading.tokens.count
            && reading.tokens.shape[token - 1].contains(.abbreviation)
            && RoleWords.titles.contains(reading.tokens.key[token - 1])
            && reading.tokens.shape[token + 1].contains(.capitalised)
            && !outsideNames.contains(reading.tokens.key[token + 1])
    }

    /// "Senator Will Orr": a capital inside a sentence, and another behind it.
    private func isNameWill(_ token: Int) -> Bool {
        token > 0 && token + 1 < reading.tokens.count
            && reading.tokens.key[token] == NameReader.will
            && (reading.tokens.kind[token - 1] == .word
                || reading.tokens.shape[token - 1].contains(.abbreviation))
            && reading.tokens.gap[token] == .space && reading.tokens.gap[token + 1] == .space
            && reading.tokens.shape[token + 1].contains(.capitalised)
            && !outsideNames.contains(reading.tokens.key[token + 1])
    }

    private static let will = WordKey("will")

    /// "Theresa May": a given name before it, and no day behind.
    private func isMonthSurname(_ token: Int, isFirst: Bool) -> Bool {
        !isFirst && NameReader.monthSurnames.contains(reading.tokens.key[token])
            && NameWords.givenNames.contains(reading.tokens.key[token - 1])
            && reading.tokens.gap[token] == .space
            && (token + 1 >= reading.tokens.count || reading.tokens.kind[token + 1] != .number)
    }

    private static let monthSurnames = WordSet("may march")

    /// Capitalised words that are in no person's name.
    private static let outsideNames = NameWords.functionWords.union(
        NameWords.calendar,
        NameWords.thingWords,
        RoleModifiers.all,
        NameWords.honorifics
    )
    private static let peoplesAsSurnames = WordSet("black white english french west")

    private func isInitial(_ token: Int) -> Bool {
        let shape = reading.tokens.shape[token]
        guard shape.contains(.capitalised), shape.contains(.initial) else { return false }
        return shape.contains(.abbreviation)
            || reading.tokens.end[token] - reading.tokens.start[token] == 1
                && reading.tokens.key[token] != .a
                && reading.tokens.key[token] != NameReader.pronoun
    }

    private static let pronoun = WordKey("i")

    private func nameGoesOn(after token: Int, limit: Int) -> Bool {
        var next = token + 1
        while next < limit, next < token + 3, isInitial(next) { next += 1 }
        return next < limit && isNameWord(next, isFirst: false)
    }

    /// "Ocasio-Cortez", "Jong-un": the parts behind hyphens without space.
    private func endOfHyphenated(from token: Int, limit: Int) -> Int {
        var end = token
        while end + 1 < limit, reading.tokens.key[end] == .hyphen,
            reading.tokens.gap[end] == .none, reading.tokens.gap[end + 1] == .none,
            reading.tokens.kind[end + 1] == .word,
            !NameWords.hyphenTails.contains(reading.tokens.key[end + 1])
        {
            end += 2
        }
        return end
    }

    /// The name word after "van der" or "al-"; nil where no particle or no name word follows.
    private func nameWordAfterParticles(at token: Int, limit: Int) -> Int? {
        var next = token
        while next < limit, next < token + 3, NameWords.particles.contains(reading.tokens.key[next])
        {
            next += 1
        }
        guard next > token else { return nil }
        if next < limit, reading.tokens.key[next] == .hyphen { next += 1 }
        return next < limit && isNameWord(next, isFirst: false) ? next : nil
    }

    /// The word after a nickname in quotation marks or brackets.
    private func endOfNickname(at token: Int, limit: Int) -> Int? {
        var open = token
        if reading.tokens.key[open] == .openBracket { open += 1 }
        guard open < limit, Marks.isQuotationMark(reading.tokens.key[open]) else { return nil }
        for close in (open + 2)..<max(open + 2, min(open + 5, limit))
        where Marks.isQuotationMark(reading.tokens.key[close]) {
            let next = open > token ? close + 2 : close + 1
            return next < limit && isNameWord(next, isFirst: false) ? next : nil
        }
        return nil
    }

    private func endOfSuffix(at token: Int, limit: Int) -> Int {
        if token < limit, NameWords.suffixes.contains(reading.tokens.key[token]),
            reading.tokens.shape[token].contains(.capitalised)
        {
            return token + 1
        }
        if token + 1 < limit, reading.tokens.key[token] == .comma,
            NameWords.suffixes.contains(reading.tokens.key[token + 1])
        {
            return token + 2
        }
        return token
    }
}

/// Words before a role that say since when or how it is held.
enum RoleModifiers {
    static let all = WordSet(
        """
        former ex late longtime long-time senior acting interim deputy assistant associate vice then
        outgoing incoming retired incumbent veteran chief lead renowned famed prominent disgraced
        """
    )
}

/// Punctuation as keys.
enum Marks {
    static let section = WordKey("§")
    private static let quotationMarks = WordSet("\" “ ” ‘ ’ ' `` ''")

    static func isQuotationMark(_ key: WordKey) -> Bool { quotationMarks.contains(key) }
}
