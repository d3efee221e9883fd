/// Corrects tags that cannot be right: where a tag hangs on words far away, the tagger, which sees two on each side, guesses.
///
/// Each rule needs no more than the words beside a token. Words are judged by lists of forms that English grammar
/// closes (prepositions, determiners, pronouns) and of verbs whose "-s" form is no plural.
struct TagCorrector: TextStage {
    // Asked of many words: taken out of their tables once.
    let closedWords = ClosedWords.all
    let auxiliaries = ClosedWords.auxiliaries
    let adjectives = ClosedWords.adjectives
    let invariable = CommonVerbs.invariable
    /// Words that are taken for nouns where they are something else.
    private let notOnlyNouns = ClosedWords.adjectives.union(
        IrregularVerbs.pasts,
        CommonVerbs.invariable,
        CommonVerbs.verbsOnlyBases,
        SubjectVerbs.showing
    )
    let pasts = IrregularVerbs.pasts
    let saying = SubjectVerbs.saying
    /// Relative pronouns that may be the object of their clause.
    let ofObjects = WordSet("that which whom")
    let thirdPersons = CommonVerbs.thirdPersons

    func run(on reading: inout Reading) {
        guard reading.tags.count == reading.tokens.count else { return }
        for sentence in reading.sentences { correct(sentence.tokens, of: &reading) }
    }

    private func correct(_ sentence: Range<Int>, of reading: inout Reading) {
        var hasFiniteVerb = false
        for token in sentence where reading.tokens.kind[token] != .punctuation {
            let tag = reading.tags[token]
            // "tarn.at", "@tarn": an address does nothing.
            if reading.tokens.kind[token] == .address, tag.isVerb {
                reading.tags[token] = .properNoun
            }
            if reading.tokens.gap[token] == .space, isPluralPossessive(token - 1, sentence, reading)
            {
                reading.tags[token - 1] = .possessive
            }
            guard reading.tokens.kind[token] == .word else {
                // "It⟨'s⟩ on loan"
                if reading.tags[token].isFiniteVerb { hasFiniteVerb = true }
                continue
            }
            if let corrected = corrected(tag, at: token, sentence, reading) {
                reading.tags[token] = corrected
            }
            if reading.tags[token].isFiniteVerb, !isBehindRelative(token, sentence, reading) {
                hasFiniteVerb = true
            }
        }
        if !hasFiniteVerb, isFullSentence(sentence, reading),
            let verb = likeliestVerb(of: sentence, reading)
        {
            reading.tags[verb.token] = verb.tag
            // "The fire destroyed two mills and ⟨killed⟩ 85 people": what depends on the verb found.
            for token in verb.token + 1..<sentence.upperBound
            where reading.tags[token] == .verbPastParticiple && reading.tokens.kind[token] == .word
            {
                if let tag = corrected(.verbPastParticiple, at: token, sentence, reading) {
                    reading.tags[token] = tag
                }
            }
        }
        // "Call centres opened": a compound noun, no instruction.
        let first = sentence.lowerBound
        if first + 2 < sentence.upperBound, reading.tags[first] == .verbBase,
            reading.tags[first + 1] == .nounPlural, reading.tags[first + 2].isFiniteVerb
        {
            reading.tags[first] = .noun
        }
    }

    /// "days that ⟨had⟩ more hours": the verb of a relative clause leaves the sentence without one.
    func isBehindRelative(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        var before = token - 1
        while before > sentence.lowerBound, reading.tags[before].isAdverb { before -= 1 }
        return before > sentence.lowerBound
            && (reading.tags[before] == .whDeterminer || reading.tags[before] == .whPronoun)
    }

    /// The tag that a token must have instead; nil where the tagger's may stand.
    @inline(__always)
    private func corrected(
        _ tag: PartOfSpeech,
        at token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if let verb = verbBesideClause(tag, at: token, sentence, reading) { return verb }
        // Most words are nouns, and no rule is about most nouns.
        if tag == .noun, !endsInED(token, reading),
            !notOnlyNouns.contains(reading.tokens.key[token])
        {
            return nil
        }
        if tag.isVerb || tag.isAdjective || tag.isAdverb,
            let other = insteadOfAnyVerb(tag, at: token, sentence, reading)
        {
            return other
        }
        if isMisreadPast(tag, at: token, sentence, reading) { return .verbPast }
        return instead(of: tag, token, sentence, reading)
    }

    /// "pledged to ⟨act⟩", "after ⟨finishing⟩ third", "aides ⟨say⟩ it left": what quotations, infinitives and clauses around a
    /// word show to be a verb.
    @inline(__always)
    private func verbBesideClause(
        _ tag: PartOfSpeech,
        at token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if tag == .noun || tag == .nounPlural, isDoneToSoMany(token, sentence, reading) {
            return .verbPastParticiple
        }
        if tag == .noun, isInfinitive(token, sentence, reading) { return .verbBase }
        if tag == .noun || tag.isVerb && reading.tags[max(token, 1) - 1].isNoun,
            saysClause(token, sentence, reading)
        {
            return .verbPresent
        }
        return nil
    }

    /// "Marlow ⟨borough⟩ council said", "⟨columnist⟩ Ann Lind": nouns, names and adjectives, whatever form of a verb they
    /// were taken for.
    private func insteadOfAnyVerb(
        _ tag: PartOfSpeech,
        at token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        let key = reading.tokens.key[token]
        if !tag.isAdverb, NounWords.bodies.contains(key) { return .noun }
        guard tag.isVerb else { return nil }
        if isNameInside(token, sentence, reading) { return .properNoun }
        // "at 4 a.m.": no verb is written short.
        if reading.tokens.shape[token].contains(.abbreviation) { return .noun }
        if isPrefixedNoun(token, sentence, reading) || namesRole(token, sentence, reading)
            || opensRole(token, sentence, reading)
        {
            return .noun
        }
        if isOnlyAdjective(token, sentence, reading) || endsToll(token, sentence, reading)
            || isBoundFor(token, sentence, reading)
        {
            return .adjective
        }
        return isCasualty(token, sentence, reading) ? .nounPlural : nil
    }

    /// Whether a capital inside a line of small letters shows a name.
    private func isNameInside(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, reading.tokens.shape[token].contains(.capitalised)
        else { return false }
        let before = token - 1
        // "“A Charge to ⟨Keep⟩”"
        if reading.tags[before] == .to || reading.tags[before] == .modal { return false }
        // "“It is over,” ⟨Mark⟩ Orr said"
        if before > sentence.lowerBound, Marks.isQuotationMark(reading.tokens.key[before]),
            reading.tokens.key[before - 1] == .comma, reading.tokens.gap[before] == .none,
            token + 1 < sentence.upperBound, reading.tokens.kind[token + 1] == .word,
            reading.tokens.shape[token + 1].contains(.capitalised)
        {
            return true
        }
        // "Crow Tribe, Confederated Tribes": a list of names.
        if reading.tokens.key[before] == .comma, token + 1 < sentence.upperBound,
            reading.tokens.shape[token + 1].contains(.capitalised),
            token - 2 >= sentence.lowerBound,
            reading.tokens.shape[token - 2].contains(.capitalised)
        {
            return true
        }
        return reading.tokens.kind[before] == .number
            || reading.tokens.kind[before] == .word
                && (reading.tokens.shape[before].isDisjoint(with: .capitalised)
                    || !isInTitleCase(sentence, reading))
    }

    /// "Fire Destroys Mill in Tarn": no long word in small letters; in other lines "Control ⟨Data⟩" is a name.
    private func isInTitleCase(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        !sentence.prefix(60).contains {
            reading.tokens[$0].byteCount > 4 && reading.tokens.kind[$0] == .word
                && reading.tokens.shape[$0].isDisjoint(with: .capitalised)
        }
    }

    /// Whether a form that may be a participle has a subject and an object: "the city cut 12 posts".
    func isPast(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound else { return false }
        let before = reading.tags[token - 1]
        guard before.isNoun || before == .pronoun,
            !CommonVerbs.withTwoObjects.contains(reading.tokens.key[token])
        else { return false }
        let next = token + 1
        return ClosedWords.openObjects.contains(reading.tokens.key[next])
            // "the city cut 12 posts", "killed nine sheep"; not "the man arrested two days later".
            || reading.tags[next] == .number
                && (reading.tokens.kind[next] == .number
                    || !PredicateWords.lengths.contains(reading.word(next + 1)))
            // "The quake struck Chile", not "the man arrested Monday", "a man named Orr".
            || reading.tags[next].isProperNoun
                && PastWords.hitting.contains(reading.tokens.key[token])
    }

    /// "but clashes with police broke out": a conjunction before, a preposition and the clause's verb behind.
    func opensSubject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, reading.tags[token - 1] == .conjunction,
            token + 2 < sentence.upperBound, reading.tags[token + 1] == .preposition
        else { return false }
        for next in token + 2..<min(token + 9, sentence.upperBound) {
            let tag = reading.tags[next]
            if tag == .verbPast { return true }
            let isBreak =
                tag == .conjunction || tag == .whDeterminer || tag == .whPronoun
                || reading.tokens.key[next] == .comma
            if isBreak { return false }
        }
        return false
    }

    /// "by injuring people and damaging homes": the second of two participles.
    func continuesGerund(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, reading.tags[token - 1] == .conjunction,
            reading.tokens[token].isInING
        else { return false }
        let first = max(sentence.lowerBound, token - 7)
        return (first..<token - 1).contains { reading.tags[$0] == .verbGerund }
    }

    /// "a second win": an article and an adjective stand before.
    func isDescribed(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound + 1 else { return false }
        let before = token - 1
        return
            (reading.tags[before].isAdjective
            || ClosedWords.ordinals.contains(reading.tokens.key[before]))
            && ClosedWords.nounOpeners.contains(reading.tokens.key[token - 2])
    }

    /// "the team beat Dunmore": a past that looks like its base, between two nouns.
    func isInvariablePast(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            invariable.contains(reading.tokens.key[token]),
            reading.tags[token - 1].isNoun || reading.tags[token - 1].isAdverb
        else { return false }
        let next = token + 1
        // "and quickly spread to the roof"
        if reading.tags[token - 1].isAdverb {
            return reading.tags[next] == .preposition || reading.tags[next] == .to
        }
        return ClosedWords.openObjects.contains(reading.tokens.key[next])
            || reading.tokens.kind[next] == .word
                && reading.tokens.shape[next].contains(.capitalised)
    }

    /// Whether the tokens end in a full stop, as sentences do and headings don't.
    func isFullSentence(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard sentence.count > 3 else { return false }
        for token in sentence.reversed().prefix(3) {
            if reading.tokens.key[token] == .fullStop { return true }
        }
        return false
    }
}

extension Token {
    /// Whether it ends in "ing" and has more than that.
    var isInING: Bool { byteCount > 4 && ends(in: "ing") }
}
