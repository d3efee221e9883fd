/// Gives back verbs of the law that were taken for adjectives: "The court upheld both convictions".
enum VerbRepair {
    /// Past tenses that are seldom anything else behind a noun.
    private static let pastTenses = WordSet(
        """
        upheld overturned overruled vacated dismissed rejected ruled affirmed reversed quashed sentenced
        convicted acquitted indicted sued pleaded appealed lifted granted denied blocked ordered struck
        invalidated enjoined halted found
        """
    )
    private static let alwaysVerbs = WordSet("pleaded pled sued overruled")

    /// Splits noun phrases at such verbs and makes a verb group of each.
    static func repair(_ reading: inout Reading) {
        completePassives(&reading)
        splitPhrases(&reading)
    }

    /// "The case was dismissed": gives the participle that was taken for an adjective to its verb.
    private static func completePassives(_ reading: inout Reading) {
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
        for (index, phrase) in reading.nounPhrases.enumerated() {
            guard let verb = misread(in: phrase, of: reading) else {
                if !groups.isEmpty { phrases.append(phrase) }
                continue
            }
            if groups.isEmpty { phrases = Array(reading.nounPhrases[..<index]) }
            if verb > phrase.lowerBound { phrases.append(phrase.lowerBound..<verb) }
            if verb + 1 < phrase.upperBound { phrases.append(verb + 1..<phrase.upperBound) }
            groups.append(
                VerbGroup(
                    tokens: verb..<verb + 1,
                    head: verb,
                    isFinite: true,
                    isPassive: false,
                    isNegated: false,
                    tense: .past
                )
            )
        }
        guard !groups.isEmpty else { return }
        for group in groups { reading.tags[group.head] = .verbPast }
        reading.nounPhrases = phrases
        reading.verbGroups.append(contentsOf: groups)
        reading.verbGroups.sort { $0.head < $1.head }
    }

    /// The verb inside a noun phrase: behind a noun, and something follows it.
    private static func misread(in phrase: Range<Int>, of reading: Reading) -> Int? {
        phrase.first { token in
            let key = reading.tokens.key[token]
            guard pastTenses.contains(key) else { return false }
            if alwaysVerbs.contains(key) { return true }
            let hasObject =
                token + 1 < phrase.upperBound || reading.nounPhrase(startingAt: token + 1) != nil
            return token > phrase.lowerBound && hasObject
                && (reading.tags[token - 1].isNoun
                    || LegalWords.courts.contains(reading.tokens.key[token - 1]))
        }
    }
}
