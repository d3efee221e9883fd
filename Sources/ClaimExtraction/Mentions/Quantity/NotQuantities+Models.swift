extension NotQuantities {
    /// The numbers of an airliner, 707 to 787.
    static func isAirliner(_ value: Double) -> Bool {
        value >= 707 && value <= 787 && value.remainder(dividingBy: 10) == -3
    }

    /// "larger 777 planes", "the new 737 Max".
    func isAircraft(_ numeral: Numeral) -> Bool {
        let next = numeral.tokens.upperBound
        guard NotQuantities.isAirliner(numeral.value) else { return false }
        if next < sentence.upperBound, ModelWords.aircraft.contains(reading.tokens.key[next]) {
            return true
        }
        // "737-800".
        if next + 1 < sentence.upperBound, reading.tokens.gap[next] == .none,
            ChainWords.hyphens.contains(reading.tokens.key[next]),
            reading.tokens.kind[next + 1] == .number
        {
            return true
        }
        return sentence.prefix(200).contains { reading.tokens.key[$0] == ModelWords.boeing }
    }

    /// "the 787", "its 747": a definite word before a number of three digits that counts nothing.
    func isModel(_ numeral: Numeral, isCounting: Bool) -> Bool {
        let token = numeral.tokens.lowerBound
        let next = numeral.tokens.upperBound
        return !isCounting && reading.tokens.bytes(token).count == 3 && !isKnownGroup(numeral)
            && ModelWords.definites.contains(reading.tokens.key[token - 1])
            // "found that 540, or 45 percent, wanted"
            && !(reading.tokens.key[token - 1] == .that && token - 2 >= sentence.lowerBound
                && reading.tags[token - 2].isVerb)
            && (next >= sentence.upperBound || reading.tokens.kind[next] == .word
                || (reading.tokens.kind[next] == .punctuation
                    && reading.tokens.key[next] != .plus))
    }

    /// "of the 240 tested", "the 450 of the old one", "the 680 it had", "60 of the 240": people or things named before.
    private func isKnownGroup(_ numeral: Numeral) -> Bool {
        let next = numeral.tokens.upperBound
        if isBehindPart(numeral) { return true }
        // "the 320 who were treated"
        if next < sentence.upperBound, ModelWords.people.contains(reading.tokens.key[next]) {
            return true
        }
        guard next < sentence.upperBound, !NotQuantities.isAirliner(numeral.value),
            !ModelWords.airbuses.contains(numeral.value) || !tellsOfAircraft
        else { return false }
        // "31 more than the 320 of last year"
        if numeral.tokens.lowerBound - 2 > sentence.lowerBound,
            reading.tokens.key[numeral.tokens.lowerBound - 2] == .than
        {
            return true
        }
        // "The 232 for nine was made up of"
        if reading.tokens.key[next] == .for, next + 1 < sentence.upperBound,
            Numeral.mayBegin(at: next + 1, in: reading.tokens)
        {
            return true
        }
        // "the old one's 300"
        if reading.tokens.kind[numeral.tokens.lowerBound - 1] == .clitic { return true }
        return ModelWords.afterGroups.contains(reading.tokens.key[next])
            || reading.tags[next] == .verbPastParticiple || reading.tags[next] == .verbPast
    }

    /// Whether the sentence names what a number of three digits may be a type of: without it "the 320" are 320 of something.
    private var tellsOfAircraft: Bool {
        sentence.prefix(200).contains {
            ModelWords.aircraft.contains(reading.tokens.key[$0])
                || ModelWords.flying.contains(reading.tokens.key[$0])
        }
    }

    /// "60 of the 240": another number and "of" before it.
    private func isBehindPart(_ numeral: Numeral) -> Bool {
        let of = numeral.tokens.lowerBound - 2
        guard of > sentence.lowerBound, reading.tokens.key[of] == .of else {
            return false
        }
        return reading.tokens.kind[of - 1] == .number
            || ModelWords.parts.contains(reading.tokens.key[of - 1])
    }
}

private enum ModelWords {
    static let aircraft = WordSet(
        """
        max plane planes jet jets aircraft airliner airliners airplane airplanes aeroplane aeroplanes
        dreamliner dreamliners jetliner jetliners freighter freighters
        """
    )
    static let boeing = WordKey("boeing")
    static let flying = WordSet(
        "boeing boeings airbus airbuses airline airlines flight flights flew fly flies flying pilot pilots fleet fleets carrier carriers"
    )
    static let airbuses: Set<Double> = [300, 310, 318, 319, 320, 321, 330, 340, 350, 380]
    static let afterGroups = WordSet("of who whom whose it they he she we i you there that which")
    static let people = WordSet("who whom whose")
    static let definites = WordSet("the its their 's this that final first last new")
    static let parts = WordSet(
        "half third quarter most all each none two three four five six seven eight nine ten"
    )
}
