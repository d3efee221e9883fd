// Words beside numbers, and what comes of a thing: the tagger has few figures and results.
extension TagCorrector {
    /// "A 19-year-⟨old⟩ from Tarn", "the 33-year-⟨old⟩ was charged": no noun follows that is so old.
    func isSomebodyOld(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 2 > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tokens.gap[token] == .none, reading.tokens.key[token - 1] == .hyphen,
            reading.tokens.key[token - 2] == FigureWords.year
        else { return false }
        switch reading.tags[token + 1] {
        case .preposition, .whPronoun, .modal, .verbPast, .verbPresentThird, .adverb: return true
        case .punctuation:
            return reading.tokens.gap[token + 1] == .none
                && reading.tokens.key[token + 1] != .hyphen
        default: return false
        }
    }

    /// "revenue more than ⟨doubled⟩", but "a more than doubled price" and "has more than doubled".
    func isMultiplied(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 3 >= sentence.lowerBound, reading.tokens.key[token - 1] == .than,
            PastWords.multiplied.contains(reading.tokens.key[token])
        else { return false }
        return reading.tokens.kind[token - 3] == .word
            && !ClosedWords.auxiliaries.contains(reading.tokens.key[token - 3])
            && reading.tags[token - 3] != .determiner
    }

    /// "the 15 ⟨May⟩ raid": a month behind its day.
    func isMonth(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token > sentence.lowerBound && reading.tokens.key[token] == FigureWords.may
            && reading.tokens.shape[token].contains(.capitalised)
            && reading.tags[token - 1] == .number
    }

    /// "14 voted against it and three ⟨abstained⟩": behind a conjunction and a number what so many did, where nothing follows
    /// that they could describe; "two dead and three ⟨injured⟩" has no verb.
    func hasCountedSubject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 3 > sentence.lowerBound,
            reading.tags[token - 1] == .number
                || FigureWords.howMany.contains(reading.tokens.key[token - 1]),
            reading.tags[token - 2] == .conjunction, endsInED(token, reading),
            !FigureWords.suffered.contains(reading.tokens.key[token]),
            reading.tokens.kind[token + 1] == .punctuation
                || reading.tags[token + 1] == .preposition && reading.tokens.key[token + 1] != .by
        else { return false }
        let before = reading.tags[token - 3]
        return !before.isAdjective && before != .verbPastParticiple && before != .number
            && (sentence.lowerBound..<token - 3).contains { reading.tags[$0] == .verbPast }
    }

    /// "Ten were killed and 25 ⟨hurt⟩", "with two ⟨shot⟩ in the leg": behind so many no noun in the singular.
    func isDoneToSoMany(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 1 > sentence.lowerBound, reading.tags[token - 1] == .number,
            reading.tokens.gap[token] == .space,
            // "4 AM"
            !auxiliaries.contains(reading.tokens.key[token]),
            IrregularVerbs.bases[reading.tokens.key[token]] != nil,
            token + 1 < sentence.upperBound,
            !FigureWords.one.contains(reading.tokens.key[token - 1])
        else { return false }
        let next = reading.tags[token + 1]
        return next == .preposition || next == .conjunction
            || next == .punctuation && reading.tokens.key[token + 1] != .hyphen
    }

    /// "188 yards on 22 ⟨carries⟩": several don't agree with a third person; "one in 12 ⟨lives⟩ in a flat" does.
    func isCountedPlural(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 2 >= sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tags[token - 1] == .number, reading.tags[token - 2] == .preposition,
            reading.tokens.key[token - 2] != .in
        else { return false }
        let next = reading.tags[token + 1]
        return next == .punctuation || next == .conjunction || next == .preposition
    }

    /// "The pay ⟨raises⟩ start in May", "The wage ⟨rises⟩ take effect": of wages, with what no verb of them has behind it.
    func isOfWages(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            FigureWords.rises.contains(reading.tokens.key[token]),
            FigureWords.wages.contains(reading.tokens.key[token - 1])
        else { return false }
        let next = reading.tags[token + 1]
        return next == .noun || next == .verbBase || next == .verbPresent
    }

    /// "Of the 12 ferries, four ⟨take⟩ cars", "nine in ten ⟨speak⟩ German"; not "two display cases" or "four take-away shops".
    func headsCounted(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token + 1 < sentence.upperBound && reading.tags[token - 1] == .number
            && !FigureWords.one.contains(reading.tokens.key[token - 1])
            && !FigureWords.counted.contains(reading.tokens.key[token])
            && reading.tokens.key[token + 1] != .hyphen
    }

    /// "a third of its running ⟨costs⟩ by itself": what somebody's work costs.
    func isOwnCost(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token - 2 >= sentence.lowerBound && token + 1 < sentence.upperBound
            && reading.tokens.key[token] == FigureWords.costs
            && (reading.tags[token - 1] == .verbGerund || reading.tags[token - 1].isNoun)
            && (reading.tags[token - 2] == .pronounPossessive
                || reading.tags[token - 2] == .possessive)
            && (reading.tags[token + 1] == .preposition
                || reading.tokens.kind[token + 1] == .punctuation)
    }

    /// "a ⟨sought⟩-after speaker", "the party-⟨endorsed⟩ attorney": a past inside a compound before its noun.
    func isHyphenated(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tags[token] == .verbPast, token > sentence.lowerBound,
            token + 2 < sentence.upperBound
        else { return false }
        if reading.tokens.key[token + 1] == .hyphen, reading.tokens.gap[token + 1] == .none,
            reading.tokens.gap[token + 2] == .none
        {
            return true
        }
        return reading.tokens.key[token - 1] == .hyphen && reading.tokens.gap[token] == .none
            && reading.tokens.gap[token - 1] == .none
            && (reading.tags[token + 1].isNoun || reading.tags[token + 1].isAdjective)
            && !NounWords.prefixes.contains(reading.tokens.key[max(sentence.lowerBound, token - 2)])
    }
}

private enum FigureWords {
    /// What is told of casualties without a verb.
    static let suffered = WordSet(
        "injured wounded killed hospitalized hospitalised arrested charged displaced infected detained"
    )
    static let one = WordSet("one 1")
    static let may = WordKey("may")
    static let costs = WordKey("costs")
    static let year = WordKey("year")
    /// Verbs of the lists that are nouns often enough behind a number: "a $2 million deal".
    static let counted = WordSet(
        """
        deal display visit witness function register travel use gain harm offer highlight trigger encounter attribute conduct
        exploit repeal recruit exempt separate foster reject yield appeal
        """
    )
    static let rises = WordSet("raises rises hikes increases")
    /// Words that say of how many something is told: "and none abstained".
    static let howMany = WordSet("none others some many most both all few several")
    /// What is raised, and whose plural "pay raises" is.
    static let wages = WordSet("pay wage salary merit")
}
