// Possessives, and words that are told by whose they are.
extension TagCorrector {
    /// "the camp⟨'s⟩ only clinic", "Orr⟨'s⟩ lawyer called": behind a noun, before what tells that it has one, or before a noun
    /// that has a verb of its own.
    func isPossessive(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 2 < sentence.upperBound,
            reading.tags[token - 1].isNoun
        else { return false }
        let isAlone = NounWords.alone.contains(reading.tokens.key[token + 1])
        var next = isAlone ? token + 2 : token + 1
        while next < min(sentence.upperBound - 1, token + 6), reading.tags[next].isAdjective {
            next += 1
        }
        // "the state's only national seashore": what closes no phrase else is its noun, whatever its tag.
        if isAlone, next > token + 2, !closedWords.contains(reading.tokens.key[next]) {
            return reading.tokens.kind[next] == .word
        }
        guard reading.tags[next].isNoun else { return false }
        if isAlone { return true }
        while next < min(sentence.upperBound - 1, token + 6), reading.tags[next].isNoun {
            next += 1
        }
        return reading.tags[next].isFiniteVerb || reading.tags[next] == .verbPastParticiple
    }

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

    /// "increase the worker's retirement ⟨benefits⟩ by", "kept their playoff ⟨hopes⟩ alive": the object of a verb that takes no
    /// clause, whose owner stands before.
    func endsOwnedObject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        var first = token - 1
        while first > sentence.lowerBound, token - first < 5,
            reading.tags[first] == .noun || reading.tags[first].isAdjective
        {
            first -= 1
        }
        guard first > sentence.lowerBound, first < token - 1,
            reading.tags[first] == .possessive || reading.tags[first] == .pronounPossessive
        else { return false }
        while first > sentence.lowerBound,
            isModifier(reading.tags[first])
        {
            first -= 1
        }
        let key = reading.tokens.key[first]
        return reading.tags[first].isVerb && !saying.contains(key)
            && !EventWords.feelings.contains(key) && !auxiliaries.contains(key)
            && !NounWords.takingClauses.contains(key)
    }

    /// "whose ⟨own⟩ farm", "the city's ⟨own⟩ figures": behind whose they are.
    func isOwnOf(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tokens.key[token] == OwnerWords.own, token > sentence.lowerBound else {
            return false
        }
        let before = reading.tags[token - 1]
        return before == .possessive || before == .pronounPossessive
            || before == .whPronounPossessive
    }

    /// "three of the authors ⟨own⟩ shares": only behind whose they are it is no verb.
    func owns(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        reading.tokens.key[token] == OwnerWords.own && token > sentence.lowerBound
            && (reading.tags[token - 1] == .nounPlural
                || PredicateWords.subjectPronouns.contains(reading.tokens.key[token - 1]))
    }
}

private enum OwnerWords {
    static let own = WordKey("own")
}
