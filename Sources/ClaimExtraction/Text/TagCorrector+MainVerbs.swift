// Main verbs behind a clause that tells of their subject.
extension TagCorrector {
    /// "The trust that runs the home ⟨overspent⟩ by a million", "Passengers stranded by the storm ⟨slept⟩ there": the verb that the
    /// sentence's first noun still lacks.
    ///
    /// Its noun phrase, then a clause with a verb of its own, then a form that is a past as well as a participle, and no other
    /// finite verb anywhere.
    func isLackedByOpening(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound + 1, token - sentence.lowerBound < 30,
            token + 1 < sentence.upperBound,
            reading.tokens.key[token + 1] != .by || measures(token + 2, reading),
            reading.tags[token - 1].isNoun || reading.tags[token - 1].isProperNoun
                || isBehindPassive(token, reading),
            let clause = openingClause(sentence.lowerBound..<token, reading),
            hasVerb(clause, reading)
        else { return false }
        for next in token + 1..<min(sentence.upperBound, token + 30) {
            if reading.tags[next].isFiniteVerb || reading.tags[next] == .modal { return false }
            if isClauseEnd(next, reading) { break }
        }
        return true
    }

    /// "⟨slept⟩ on the floor", "⟨overspent⟩ by a million": an irregular past that the tagger has never seen.
    func isUnknownPast(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard isIrregularPast(token, reading) || isPrefixedPast(token, reading) else {
            return false
        }
        return isLackedByOpening(token, sentence, reading)
    }

    /// "overspent", "outsold", "rebuilt".
    private func isPrefixedPast(_ token: Int, _ reading: Reading) -> Bool {
        let word = reading.text(token)
        guard let prefix = MainVerbWords.prefixes.first(where: { word.hasPrefix($0) }) else {
            return false
        }
        return IrregularVerbs.bases[WordKey(String(word.dropFirst(prefix.count)))] != nil
    }

    /// "by £17.5m", "by a third".
    private func measures(_ token: Int, _ reading: Reading) -> Bool {
        token < reading.tokens.count
            && (reading.tags[token] == .number || reading.tokens.kind[token] == .number
                || reading.tokens.kind[token] == .punctuation
                || ClosedWords.articles.contains(reading.tokens.key[token]))
    }

    /// "in which the twins were born ⟨closed⟩": right behind the participle of a passive.
    private func isBehindPassive(_ token: Int, _ reading: Reading) -> Bool {
        reading.tags[token - 1] == .verbPastParticiple && token >= 2
            && ClosedWords.be.contains(reading.tokens.key[token - 2])
            && (reading.tags[token + 1] == .preposition || reading.tags[token + 1] == .pronoun
                || reading.tags[token + 1] == .determiner)
    }

    /// The clause behind the noun phrase with which a sentence opens, if no mark and no other verb stands in either.
    private func openingClause(_ range: Range<Int>, _ reading: Reading) -> Range<Int>? {
        guard !range.contains(where: { isClauseEnd($0, reading) }) else { return nil }
        for token in range.dropFirst() {
            let tag = reading.tags[token]
            if MainVerbWords.relatives.contains(reading.tokens.key[token]) {
                return tag == .preposition ? nil : token..<range.upperBound
            }
            if tag == .verbPastParticiple, reading.tags[token - 1].isNoun {
                return token..<range.upperBound
            }
            let isNominal =
                tag.isNoun || tag.isProperNoun || tag.isAdjective || tag == .determiner
                || tag == .number || tag == .preposition || tag == .possessive
                || tag == .pronounPossessive || tag == .punctuation
            guard isNominal else { return nil }
        }
        return nil
    }

    /// Whether a relative clause has its finite verb, or a participle what belongs to it.
    private func hasVerb(_ clause: Range<Int>, _ reading: Reading) -> Bool {
        let behind = clause.dropFirst()
        if reading.tags[clause.lowerBound] == .verbPastParticiple {
            return behind.count >= 2 && reading.tags[clause.lowerBound + 1] == .preposition
        }
        return behind.contains { reading.tags[$0].isFiniteVerb || reading.tags[$0] == .modal }
    }

    /// "A panel ⟨set⟩ up after the flood": a noun takes no particle.
    func hasParticle(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> PartOfSpeech? {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            CommonVerbs.invariable.contains(reading.tokens.key[token]),
            PastWords.particles.contains(reading.tokens.key[token + 1]),
            hasSubject(token, reading)
        else { return nil }
        return sharesClause(token, sentence, reading) ? .verbPastParticiple : .verbPast
    }

    private func isClauseEnd(_ token: Int, _ reading: Reading) -> Bool {
        reading.tokens.kind[token] == .punctuation && reading.tokens.key[token] != .hyphen
            || MainVerbWords.subordinators.contains(reading.tokens.key[token])
    }
}

private enum MainVerbWords {
    static let prefixes = ["over", "under", "out", "mis", "re", "with"]
    static let relatives = WordSet("who which that whose whom where")
    static let subordinators = WordSet(
        "but because after before when while although though until since if as than"
    )
}
