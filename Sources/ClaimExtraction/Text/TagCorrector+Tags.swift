/// What a token is instead of what the tagger took it for, by the tagger's tag; nil where that may stand.
extension TagCorrector {
    /// What a token is instead of what the tagger took it for, by rules about that tag alone.
    @inline(__always)
    func instead(
        of tag: PartOfSpeech,
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        switch tag {
        case .pronoun where ownsDescribed(token, sentence, reading): .pronounPossessive
        case .modal where isMonth(token, sentence, reading): .properNoun
        // "Catches ⟨there⟩ fell", but "the man said there was"
        case .existential
        where token > sentence.lowerBound && reading.tags[token - 1].isNoun
            && token + 1 < sentence.upperBound && reading.tags[token + 1] == .verbPast
            && !auxiliaries.contains(reading.tokens.key[token + 1]):
            .adverb
        case .preposition, .determiner, .pronoun, .conjunction, .modal:
            opensPluralClause(tag, token, sentence, reading)
                ? .preposition
                : closesWithBe(token, sentence, reading)
                    ? .adverb : insteadOfClosedWord(token, reading)
        // "a vehicle ⟨sold⟩ locally was": no relative pronoun but a form of a verb.
        case .to, .whDeterminer, .whPronoun, .whAdverb:
            insteadOfClosedWord(token, reading).map {
                $0 == .verbPast && sharesClause(token, sentence, reading) ? .verbPastParticiple : $0
            }
        case .nounPlural: insteadOfPlural(token, sentence, reading)
        case .verbPresent, .verbPresentThird: insteadOfPresent(tag, token, sentence, reading)
        case .adjective: insteadOfAdjective(token, sentence, reading)
        case .verbBase: insteadOfBase(token, sentence, reading)
        case .interjection:
            saysSomething(token, sentence, reading)
                ? .verbPresent : insteadOfInterjection(token, sentence, reading)
        case .pronounPossessive:
            isObject(token, sentence, reading)
                ? .pronoun
                : CommonVerbs.verbsOnlyBases.contains(reading.tokens.key[token])
                    ? .verbPresent : insteadOfClosedWord(token, reading)
        case .verbPast: insteadOfPast(token, sentence, reading)
        case .adverb: insteadOfAdverb(token, sentence, reading)
        // "a retirement bonus": no gerund ends otherwise.
        case .verbGerund:
            NounWords.inING.contains(reading.tokens.key[token])
                || namesTask(token, sentence, reading) ? .noun : nil
        case .properNoun, .properNounPlural:
            NounWords.bodies.contains(reading.tokens.key[token])
                && reading.tokens.shape[token].isDisjoint(with: .capitalised) ? .noun : nil
        case .verbPastParticiple: insteadOfParticiple(token, sentence, reading)
        case .noun: insteadOfNoun(token, sentence, reading)
        default: nil
        }
    }

    /// A word of a closed class that no list has is a name or a noun.
    func insteadOfClosedWord(_ token: Int, _ reading: Reading) -> PartOfSpeech? {
        guard !closedWords.contains(reading.tokens.key[token]) else { return nil }
        if pasts.contains(reading.tokens.key[token]) { return .verbPast }
        // Short ones are as good as always right, but for acronyms.
        let length = reading.tokens.end[token] - reading.tokens.start[token]
        let shape = reading.tokens.shape[token]
        if shape.contains(.allCapitals), length > 1 { return .properNoun }
        guard length > 3 else { return nil }
        if shape.contains(.capitalised) { return .properNoun }
        return reading.tokens[token].ends(in: "s") ? .nounPlural : .noun
    }

    /// "UH Manoa", "watt-hours": what is part of a name or a compound exclaims nothing.
    func insteadOfInterjection(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        let next = token + 1
        guard next < sentence.upperBound else { return nil }
        if reading.tokens.shape[token].contains(.allCapitals),
            reading.tokens.end[token] - reading.tokens.start[token] > 1,
            reading.tokens.shape[next].contains(.capitalised),
            reading.tokens.shape[next].isDisjoint(with: .allCapitals)
        {
            return .properNoun
        }
        let isCompound =
            reading.tokens.key[next] == .hyphen && reading.tokens.gap[next] == .none
            && next + 1 < sentence.upperBound && reading.tokens.gap[next + 1] == .none
        return isCompound ? .noun : nil
    }

    func insteadOfPlural(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        let isVerb =
            token > sentence.lowerBound && !isCountedPlural(token, sentence, reading)
            && (thirdPersons.contains(reading.tokens.key[token])
                || closesReport(token, sentence, reading)
                || isThirdPersonTakenForPlural(token, sentence, reading)
                || opensPlan(token, sentence, reading))
        return isVerb ? .verbPresentThird : nil
    }

    func insteadOfPresent(
        _ tag: PartOfSpeech,
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if adjectives.contains(reading.tokens.key[token]) { return .adjective }
        // "a nurse who ⟨swam⟩ to it"
        if pasts.contains(reading.tokens.key[token]) { return .verbPast }
        guard tag == .verbPresentThird else {
            // "Kemp, seeded fourth, ⟨beat⟩ Orr"
            return followsApposition(token, sentence, reading)
                ? .verbPast : insteadOfBasePresent(token, sentence, reading)
        }
        if isBesideThirdPerson(token, sentence, reading) { return .nounPlural }
        if lacksEnding(token, reading) {
            if endsInED(token, reading) || isPrefixedPast(token, reading) { return .verbPast }
            // "a university ⟨poll⟩ shows"
            if endsIndefinite(token, sentence, reading) {
                return .noun
            }
            return CommonVerbs.bases.contains(reading.tokens.key[token]) ? .verbPresent : .noun
        }
        if opensSubject(token, sentence, reading) || isPlural(token, sentence, reading)
            || isOfCourt(token, sentence, reading) || followsGerund(token, sentence, reading)
            || isSubjectOfModal(token, sentence, reading)
            || isPluralBeforeVerb(token, sentence, reading)
            || isCountedPlural(token, sentence, reading) || isOwnCost(token, sentence, reading)
            || isOfWages(token, sentence, reading)
            || isManyOfThem(token, sentence, reading)
        {
            return .nounPlural
        }
        // "Shares in the mill fell": no clause begins like this.
        let isNoun =
            isBehindNounsWord(token, sentence, reading)
        return isNoun && !auxiliaries.contains(reading.tokens.key[token]) ? .nounPlural : nil
    }

    /// "let the claims ⟨go⟩ forward": what somebody lets happen.
    private func isLet(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        let verb = (max(sentence.lowerBound, token - 6)..<token).last {
            switch reading.tags[$0] {
            case .determiner, .adjective, .number, .pronounPossessive: false
            default: !reading.tags[$0].isNoun
            }
        }
        return verb.map {
            $0 + 1 < token && ClosedWords.letting.contains(reading.tokens.key[$0])
        } == true
    }

    /// "the price of ⟨rent⟩ rose", "a Tarn ⟨rule⟩ that": a noun that looks like a base form.
    private func insteadOfBasePresent(_ token: Int, _ sentence: Range<Int>, _ reading: Reading)
        -> PartOfSpeech?
    {
        guard token > sentence.lowerBound, !auxiliaries.contains(reading.tokens.key[token]) else {
            return nil
        }
        if isLet(token, sentence, reading) { return .verbBase }
        let isNoun =
            isBehindNounsWord(token, sentence, reading)
            || endsIndefinite(token, sentence, reading)
        return isNoun ? .noun : nil
    }

    /// "⟨aides⟩ say", "the sales ⟨agents⟩ said", "who washes ⟨dishes⟩": of two that look like third persons one is a plural.
    private func isBesideThirdPerson(_ token: Int, _ sentence: Range<Int>, _ reading: Reading)
        -> Bool
    {
        let isAuxiliary = auxiliaries.contains(reading.tokens.key[token])
        if token + 1 < sentence.upperBound {
            let next = reading.tokens.key[token + 1]
            if next == SubjectVerbs.say || next == SubjectVerbs.said && !isAuxiliary { return true }
        }
        return token > sentence.lowerBound && reading.tags[token - 1] == .verbPresentThird
            && !auxiliaries.contains(reading.tokens.key[token - 1]) && !isAuxiliary
    }

    /// "the price of ⟨rent⟩", "a second ⟨win⟩", "12 ⟨works⟩", "whom ⟨county⟩ guards": behind a word that no finite verb follows.
    private func isBehindNounsWord(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool
    {
        token > sentence.lowerBound
            && (ClosedWords.beforeNouns.contains(reading.tokens.key[token - 1])
                || isDescribed(token, sentence, reading)
                || reading.tokens.key[token - 1] == MainVerbWords.whom)
    }

    func insteadOfAdjective(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if reading.tokens.key[token] == NounWords.wrongdoing { return .noun }
        if reading.tokens.key[token] == SubjectVerbs.pleaded { return .verbPast }
        if isSomebodyOld(token, sentence, reading) { return .noun }
        if leavesSomething(token, sentence, reading) { return .verbPast }
        // "Finance ⟨chief⟩ Ann Lind said"
        if token > sentence.lowerBound, reading.tags[token - 1].isNoun,
            namesRole(token, sentence, reading)
        {
            return .noun
        }
        if endsPhrase(token, sentence, reading) {
            return .noun
        }
        if continuesGerund(token, sentence, reading) {
            return .verbGerund
        }
        if isMultiplied(token, sentence, reading)
            || isInvariablePast(token, sentence, reading)
        {
            return .verbPast
        }
        if headsClause(token, sentence, reading) {
            return .verbPresent
        }
        // "Trump campaigned": an unknown name that a verb follows.
        guard token == sentence.lowerBound, token + 1 < sentence.upperBound else { return nil }
        let next = reading.tags[token + 1]
        let isSubject = next.isFiniteVerb || next == .verbPastParticiple
        return isSubject && !closedWords.contains(reading.tokens.key[token]) ? .properNoun : nil
    }

    func insteadOfBase(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if isBehindArticle(token, sentence, reading) || isObject(ofVerbBefore: token, reading)
            || endsIndefinite(token, sentence, reading)
        {
            return .noun
        }
        if followsAside(token, sentence, reading)
            || reading.tokens.kind[max(token, 1) - 1] == .punctuation
                && saysSomething(token, sentence, reading)
                && !isGovernedBefore(token, sentence, reading)
            || closesWithEvidence(token, sentence, reading)
            || headsClause(token, sentence, reading)
            || isUngoverned(token, sentence, reading)
        {
            return .verbPresent
        }
        if followsApposition(token, sentence, reading) { return .verbPast }
        // "declared an emergency and ⟨shut⟩ the mill"
        let goesOn =
            invariable.contains(reading.tokens.key[token])
            && continuesPast(token, sentence, reading)
        return goesOn || isInvariablePast(token, sentence, reading) ? .verbPast : nil
    }

    func insteadOfPast(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if listsInfinitive(token, sentence, reading) { return .verbBase }
        if describesCounted(token, sentence, reading)
            || isSecondModifier(token, sentence, reading)
            || describesOpening(token, sentence, reading)
        {
            return .adjective
        }
        let isParticiple =
            describesAsked(token, sentence, reading) || opensSentence(token, sentence, reading)
            || describesSubject(token, sentence, reading)
            || describesSubjectOfVerb(token, sentence, reading)
            || standsInAside(token, sentence, reading)
            || standsBehindWith(token, sentence, reading)
        return isParticiple ? .verbPastParticiple : nil
    }

    func insteadOfAdverb(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if ClosedWords.nounsInLY.contains(reading.tokens.key[token]) { return .noun }
        // "the camp's ⟨only⟩ clinic"
        if token > sentence.lowerBound, reading.tags[token - 1] == .possessive,
            NounWords.alone.contains(reading.tokens.key[token])
        {
            return .adjective
        }
        // "it ⟨weigh⟩ more"
        if CommonVerbs.verbsOnlyBases.contains(reading.tokens.key[token]) {
            return token > sentence.lowerBound
                && (reading.tags[token - 1].isNoun || reading.tags[token - 1] == .pronoun)
                ? .verbPresent : .verbBase
        }
        // "the bill for a Band D ⟨home⟩ will climb"
        if reading.tokens.key[token] == MainVerbWords.home, token > sentence.lowerBound,
            token + 1 < sentence.upperBound, reading.tags[token + 1].isFiniteVerb,
            reading.tags[token - 1].isNoun || reading.tags[token - 1].isAdjective
        {
            return .noun
        }
        // "are spending"
        if token > sentence.lowerBound, auxiliaries.contains(reading.tokens.key[token - 1]),
            reading.tokens[token].isInING
        {
            return .verbGerund
        }
        return nil
    }

    func insteadOfParticiple(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if isSecondModifier(token, sentence, reading)
            || describesOpening(token, sentence, reading)
        {
            return .adjective
        }
        if listsInfinitive(token, sentence, reading) { return .verbBase }
        let isFinite =
            followsPronoun(token, sentence, reading)
            || isMultiplied(token, sentence, reading) || isPast(token, sentence, reading)
            || hasNoObject(token, sentence, reading) || leavesSomething(token, sentence, reading)
            || followsAsked(token, sentence, reading)
            || reportsAsSpeaker(token, sentence, reading)
            || headsThatClause(token, sentence, reading)
            || isLackedByOpening(token, sentence, reading)
        if isFinite { return .verbPast }
        return describesObject(token, sentence, reading) ? .adjective : nil
    }

    func insteadOfNoun(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if adjectives.contains(reading.tokens.key[token]) { return .adjective }
        if isInvariablePast(token, sentence, reading) {
            return .verbPast
        }
        if let past = hasParticle(token, sentence, reading) { return past }
        if closesWithEvidence(token, sentence, reading) || showsByPapers(token, sentence, reading)
            || headsClause(token, sentence, reading)
        {
            return .verbPresent
        }
        // "agents ⟨wear⟩ masks", "the two ⟨write⟩"
        guard token > sentence.lowerBound,
            CommonVerbs.verbsOnlyBases.contains(reading.tokens.key[token]),
            reading.tags[token - 1] == .nounPlural || headsCounted(token, sentence, reading)
        else { return nil }
        return .verbPresent
    }
}
