// Possessives.
extension TagCorrector {
    /// "residents⟨'⟩ leaders", "the Nurses⟨’⟩ Association", unless a single quotation mark stands open.
    func isPluralPossessive(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, reading.tokens.key[token] == NumberWords.apostrophe,
            token + 1 < sentence.upperBound, reading.tokens.gap[token] == .none,
            reading.tokens.gap[token + 1] == .space, reading.tokens[token - 1].ends(in: "s"),
            reading.tags[token - 1].isNoun || reading.tags[token - 1].isProperNoun,
            reading.tags[token + 1].isNoun || reading.tags[token + 1].isProperNoun
                || reading.tags[token + 1].isAdjective
        else { return false }
        return !(max(sentence.lowerBound, token - 40)..<token - 1).contains {
            reading.tokens.key[$0] == NumberWords.apostrophe
                && ($0 == sentence.lowerBound || reading.tokens.gap[$0] != .none)
        }
    }

    /// "sold ⟨her⟩ painted boats", "praised ⟨her⟩ dedicated staff": somebody's, unless she is given or told something.
    func ownsDescribed(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tokens.key[token] == NounWords.her, token > sentence.lowerBound,
            token + 2 < sentence.upperBound,
            reading.tags[token + 1].isAdjective || reading.tags[token + 1] == .verbPastParticiple,
            reading.tags[token + 2] == .noun || reading.tags[token + 2] == .nounPlural
        else { return false }
        return !OwnerWords.withTwoObjects.contains(reading.tokens.key[token - 1])
    }
}

private enum OwnerWords {
    /// Verbs that take a second object beside "her", or what somebody is made.
    static let withTwoObjects = WordSet(
        """
        give gives gave giving given tell tells telling told make makes making made call calls calling called send sends sent
        show shows showed pay pays paid cost costs ask asks asked offer offers offered name names named teach taught
        hand handed promise promised deny denied award awarded grant granted owe owed bring brought cause caused
        """
    )
}
