/// Gives back verbs of the law that were taken for adjectives: "The court upheld both convictions".
enum VerbRepair {
    /// Past tenses that are seldom anything else behind a noun.
    private static let pastTenses = WordSet(
        """
        upheld overturned overruled vacated dismissed rejected ruled affirmed reversed quashed sentenced
        convicted acquitted indicted sued pleaded appealed lifted granted denied blocked ordered struck
        invalidated enjoined halted found jailed imprisoned annulled fined sided
        """
    )
    private static let links = WordSet("with against that in on")
    private static let alwaysVerbs = WordSet("pleaded pled sued overruled")

    /// Splits noun phrases at such verbs and makes a verb group of each.
    static func repair(_ reading: inout Reading) {
        restoreCourts(&reading)
        completePassives(&reading)
        splitPhrases(&reading)
    }

    /// "The appeals court sided with the town": gives the noun that was taken for a verb back to its phrase.
    private static func restoreCourts(_ reading: inout Reading) {
        let groups = reading.verbGroups
        let courts = LegalWords.courts
        var isMisread = [Bool]()
        for index in groups.indices.dropLast() {
            let group = groups[index]
            guard group.tokens.count == 1, courts.contains(reading.tokens.key[group.head]),
                groups[index + 1].tokens.lowerBound == group.head + 1,
                let phrase = reading.nounPhrases.firstIndex(endingAt: group.head)
            else { continue }
            if isMisread.isEmpty { isMisread = [Bool](repeating: false, count: groups.count) }
            isMisread[index] = true
            reading.tags[group.head] = .noun
            let start = reading.nounPhrases[phrase].lowerBound
            reading.nounPhrases[phrase] = start..<group.head + 1
        }
        guard !isMisread.isEmpty else { return }
        reading.verbGroups = groups.indices.filter { !isMisread[$0] }.map { index in
            let group = groups[index]
            let isBehindCourt = index > 0 && isMisread[index - 1]
            return isBehindCourt && !group.isFinite && group.tokens.count == 1
                ? past(at: group.head) : group
        }
    }

    /// "The case was dismissed": gives the participle that was taken for an adjective to its verb.
    private static func completePassives(_ reading: inout Reading) {
        let copulas = copulas
        for (index, group) in reading.verbGroups.enumerated() {
            let next = group.tokens.upperBound
            guard group.isFinite, copulas.contains(reading.tokens.key[group.head]),
                next < reading.tokens.count, reading.tags[next].isAdjective,
                passiveParticiples.contains(reading.tokens.key[next])
            else { continue }
            reading.verbGroups[index] = VerbGroup(
                tokens: group.tokens.lowerBound..<next + 1,
                head: next,
                isFinite: true,
                isPassive: true,
                isNegated: group.isNegated,
                tense: group.tense
            )
        }
    }

    private static let copulas = WordSet("was were been is are")
    private static let passiveParticiples = WordSet(
        """
        dismissed upheld overturned reversed vacated quashed sentenced convicted acquitted indicted charged
        dropped blocked struck invalidated annulled affirmed granted denied rejected reinstated jailed
        imprisoned settled arraigned exonerated withdrawn stayed
        """
    )

    private static func splitPhrases(_ reading: inout Reading) {
        var phrases: [Range<Int>] = []
        var groups: [VerbGroup] = []
        var hasSplit = false
        let pastTenses = pastTenses
        let tokens = reading.tokens
        for (index, phrase) in reading.nounPhrases.enumerated() {
            let next = phrase.upperBound
            if next < tokens.count, pastTenses.contains(tokens.key[next]),
                isLeftOver(next, before: index + 1, of: reading)
            {
                groups.append(past(at: next))
            }
            let found = phrase.first {
                pastTenses.contains(tokens.key[$0])
                    && isMisread($0, in: phrase, of: reading)
            }
            guard let verb = found else {
                if hasSplit { phrases.append(phrase) }
                continue
            }
            if !hasSplit { phrases = Array(reading.nounPhrases[..<index]) }
            hasSplit = true
            if verb > phrase.lowerBound { phrases.append(phrase.lowerBound..<verb) }
            if verb + 1 < phrase.upperBound { phrases.append(verb + 1..<phrase.upperBound) }
            groups.append(past(at: verb))
        }
        guard !groups.isEmpty else { return }
        for group in groups { reading.tags[group.head] = .verbPast }
        if hasSplit { reading.nounPhrases = phrases }
        reading.verbGroups.append(contentsOf: groups)
        reading.verbGroups.sort { $0.head < $1.head }
    }

    private static func past(at verb: Int) -> VerbGroup {
        VerbGroup(
            tokens: verb..<verb + 1,
            head: verb,
            isFinite: true,
            isPassive: false,
            isNegated: false,
            tense: .past
        )
    }

    /// Whether such a verb stands between two phrases, or may be nothing else, and is in no group.
    private static func isLeftOver(_ token: Int, before index: Int, of reading: Reading) -> Bool {
        guard !reading.tags[token].isVerb else { return false }
        return alwaysVerbs.contains(reading.tokens.key[token])
            && reading.nounPhrase(covering: token) == nil
            || index < reading.nounPhrases.count
                && reading.nounPhrases[index].lowerBound == token + 1
    }

    /// Whether such a verb was taken for part of a noun phrase: it is behind a noun, and something follows it.
    private static func isMisread(
        _ token: Int,
        in phrase: Range<Int>,
        of reading: Reading
    ) -> Bool {
        if alwaysVerbs.contains(reading.tokens.key[token]) { return true }
        let hasObject =
            token + 1 < phrase.upperBound || reading.nounPhrase(startingAt: token + 1) != nil
            || token + 1 < reading.tokens.count && links.contains(reading.tokens.key[token + 1])
        return token > phrase.lowerBound && hasObject
            && (reading.tags[token - 1].isNoun
                || LegalWords.courts.contains(reading.tokens.key[token - 1]))
    }
}

extension Array where Element == Range<Int> {
    /// The index of the range, among ranges in order, that ends at a token.
    fileprivate func firstIndex(endingAt token: Int) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].upperBound < token { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].upperBound == token ? low : nil
    }
}
