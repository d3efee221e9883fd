// The main verbs of sentences, of those that the tagger saw none in and of those with a clause before it.
extension TagCorrector {
    /// The token that is most likely the verb of a sentence that has none: a form of a known verb behind a noun.
    func likeliestVerb(
        of sentence: Range<Int>,
        _ reading: Reading
    ) -> (token: Int, tag: PartOfSpeech)? {
        for token in sentence.dropFirst() where reading.tokens.kind[token] == .word {
            guard !reading.tokens.shape[token].contains(.capitalised),
                token + 1 < sentence.upperBound, followsSubject(token, sentence, reading)
            else { continue }
            let key = reading.tokens.key[token]
            switch reading.tags[token] {
            case .verbPastParticiple
            where reading.tokens.key[token + 1] != .by && !EventWords.prepositional.contains(key):
                return (token, .verbPast)
            case .adjective
            where endsInED(token, reading)
                && (!reading.tags[token + 1].isNoun || reading.tags[token - 1] != .noun):
                return (token, .verbPast)
            // "Please let me ⟨know⟩"
            case .verbBase
            where reading.tokens.key[token - 1] != .comma
                && isGovernedBefore(token, sentence, reading):
                continue
            case .noun, .verbBase:
                // "city court" is a compound; a base form has a plural subject or a name before it.
                let before = reading.tags[token - 1]
                // "Department ⟨store⟩ chain": any word is capitalised at the beginning.
                let agrees =
                    before == .nounPlural || before == .pronoun || before.isAdverb
                    || reading.tokens.shape[token - 1].contains(.capitalised)
                        && (token - 1 > sentence.lowerBound || before.isProperNoun)
                    || isLackedByPlural(token, sentence, reading)
                if agrees, CommonVerbs.bases.contains(key) { return (token, .verbPresent) }
                if invariable.contains(key) { return (token, .verbPast) }
                if IrregularVerbs.bases[key] != nil { return (token, .verbPast) }
            case .nounPlural:
                if CommonVerbs.nounsToo.contains(key),
                    !isOfWages(token, sentence, reading)
                {
                    return (token, .verbPresentThird)
                }
            default: break
            }
        }
        return nil
    }

    /// Whether a noun, or a noun and an adverb, stands right before the token.
    private func followsSubject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        var before = token - 1
        while before > sentence.lowerBound, reading.tags[before].isAdverb { before -= 1 }
        // "The court in 2021 struck down"
        if before - 2 > sentence.lowerBound, reading.tags[before] == .number,
            reading.tags[before - 1] == .preposition
        {
            before -= 2
        }
        // "Bylaw 14 bans": a number that names the noun before it.
        if before > sentence.lowerBound, reading.tags[before] == .number,
            reading.tags[before - 1].isNoun,
            reading.tokens.shape[before - 1].contains(.capitalised)
        {
            before -= 1
        }
        let tag = reading.tags[before]
        return tag.isNoun || tag == .pronoun || reading.tokens.key[before] == .comma
            // "The grocer Marlow's ⟨reported⟩ a loss": a name that ends like a possessive.
            || tag == .possessive && before > sentence.lowerBound
                && reading.tags[before - 1].isProperNoun
            // "Four casinos — the Heron and the Swan — closed": a dash closes an aside. "Revenue fell": no adjective.
            || EventWords.dashes.contains(reading.tokens.key[before])
            || before == sentence.lowerBound && tag == .adjective
    }

    /// "The trust that runs the home ⟨overspent⟩ by a million", "Passengers stranded by the storm ⟨slept⟩ there": the verb that the
    /// sentence's first noun still lacks.
    ///
    /// Its noun phrase, then a clause with a verb of its own, then a form that is a past as well as a participle, and no other
    /// finite verb anywhere.
    func isLackedByOpening(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound + 1, token - sentence.lowerBound < 30,
            token + 1 < sentence.upperBound,
            reading.tokens.key[token + 1] != .by,
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

    /// "Drivers who park there without a permit ⟨face⟩ fines": the verb that several lack, behind a clause of theirs.
    private func isLackedByPlural(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool
    {
        guard let clause = openingClause(sentence.lowerBound..<token, reading),
            clause.lowerBound > sentence.lowerBound,
            reading.tags[clause.lowerBound - 1] == .nounPlural
                || MainVerbWords.several.contains(reading.tokens.key[clause.lowerBound - 1]),
            hasVerb(clause, reading)
        else { return false }
        return beginsObject(token + 1, reading) || reading.tags[token + 1] == .nounPlural
            || reading.tags[token + 1] == .to
    }

    /// "⟨slept⟩ on the floor", "⟨overspent⟩ by a million": an irregular past that the tagger has never seen.
    func isUnknownPast(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard isIrregularPast(token, reading) || isPrefixedPast(token, reading) else {
            return false
        }
        return isLackedByOpening(token, sentence, reading)
    }

    /// "overspent", "outsold", "rebuilt".
    func isPrefixedPast(_ token: Int, _ reading: Reading) -> Bool {
        let word = reading.text(token)
        guard let prefix = MainVerbWords.prefixes.first(where: { word.hasPrefix($0) }) else {
            return false
        }
        return IrregularVerbs.bases[WordKey(String(word.dropFirst(prefix.count)))] != nil
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
    func hasVerb(_ clause: Range<Int>, _ reading: Reading) -> Bool {
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

    /// "Documents filed in court ⟨show⟩ he knew": no noun, behind papers and what was done with them.
    func showsByPapers(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        headsEvidence(token, sentence, reading) && token + 1 < sentence.upperBound
            && (beginsObject(token + 1, reading) || reading.tags[token + 1] == .pronoun)
            && (sentence.lowerBound..<token).contains { reading.tags[$0] == .verbPastParticiple }
    }

    /// "a number", "the mill": what only an object of the verb before it can begin with.
    private func beginsObject(_ token: Int, _ reading: Reading) -> Bool {
        reading.tags[token] == .number || reading.tags[token] == .pronounPossessive
            || ClosedWords.openObjects.contains(reading.tokens.key[token])
    }

    /// "and children under 12 ⟨get⟩ in free", "won on Sunday and ⟨stay⟩ top": a base form behind several of whom it tells, or behind
    /// "and" and a finite verb, with no "to" and no verb before it that could govern it.
    func isUngoverned(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound + 1, CommonVerbs.bases.contains(reading.tokens.key[token])
        else { return false }
        if reading.tags[token - 1] == .conjunction {
            // "her diary and ⟨call⟩ sheets"
            return token + 1 < sentence.upperBound && reading.tags[token + 1] != .nounPlural
                && sentence[..<token].suffix(16).contains { reading.tags[$0] == .verbPast }
                && !isGovernedBefore(token, sentence, reading)
        }
        let isBehindNumber = reading.tags[token - 1] == .number
        // "Of the 12 homes, four ⟨take⟩ them"
        if isBehindNumber, isClauseEnd(token - 2, reading) {
            return CommonVerbs.verbsOnlyBases.contains(reading.tokens.key[token])
        }
        guard
            reading.tags[token - 1] == .nounPlural
                || isBehindNumber && MainVerbWords.ofAge.contains(reading.tokens.key[token - 2]),
            let joint = joint(before: token, sentence, reading)
        else { return false }
        // "to help men and women ⟨get⟩ in"
        return reading.tokens.key[joint] == MainVerbWords.semicolon
            || !isGovernedBefore(joint, sentence, reading)
    }

    /// The conjunction or the semicolon behind which a clause begins that has no verb before `token`.
    private func joint(before token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Int? {
        for before in stride(from: token - 1, to: max(sentence.lowerBound, token - 12), by: -1) {
            let tag = reading.tags[before]
            if tag == .conjunction { return before }
            if isClauseEnd(before, reading) {
                return reading.tokens.key[before] == MainVerbWords.semicolon ? before : nil
            }
            if tag.isVerb || tag == .modal || tag == .to { return nil }
        }
        return nil
    }

    /// "to help", "will see": whether a base form may hang on a word before `token`.
    func isGovernedBefore(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        sentence[..<token].suffix(16).contains {
            reading.tags[$0] == .to || reading.tags[$0] == .modal || reading.tags[$0] == .verbBase
                || NounWords.takingBases.contains(reading.tokens.key[$0])
                || ClosedWords.withBareInfinitives.contains(reading.tokens.key[$0])
        }
    }

    /// "drew", "found": the past of an irregular verb, whatever else it may be.
    func isFormOfPast(_ token: Int, _ reading: Reading) -> Bool {
        guard let base = IrregularVerbs.bases[reading.tokens.key[token]] else { return false }
        return IrregularVerbs.forms[base]?.first == reading.text(token)
    }

    /// "ships ⟨bound⟩ for Tarn": nobody binds for a place.
    func isBoundFor(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        reading.tokens.key[token] == MainVerbWords.bound && token + 1 < sentence.upperBound
            && reading.tokens.key[token + 1] == EventWords.for
    }

    private func isClauseEnd(_ token: Int, _ reading: Reading) -> Bool {
        reading.tokens.kind[token] == .punctuation && reading.tokens.key[token] != .hyphen
            || MainVerbWords.subordinators.contains(reading.tokens.key[token])
    }
}

enum MainVerbWords {
    static let whom = WordKey("whom")
    static let several = WordSet("those people police")
    static let home = WordKey("home")
    static let bound = WordKey("bound")
    static let semicolon = WordKey(";")
    /// Words between people and their age: "children under 12".
    static let ofAge = WordSet("under over aged")
    /// Gerunds before which a participle tells what was done to somebody.
    static let auxiliaryGerunds = WordSet("having being getting feeling seeing remaining becoming")
    static let prefixes = ["over", "under", "out", "mis", "re", "with"]
    static let relatives = WordSet("who which that whose whom where")
    static let subordinators = WordSet(
        "but because after before when while although though until since if as than"
    )
}
