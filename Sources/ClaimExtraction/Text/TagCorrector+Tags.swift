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
        case .preposition, .determiner, .pronoun, .conjunction, .modal:
            opensPluralClause(tag, token, sentence, reading)
                ? .preposition
                : standsInPerfect(token, sentence, reading)
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
            NounWords.inING.contains(reading.tokens.key[token]) || isNoGerund(token, reading)
                || opensWithDoer(token, sentence, reading) ? .noun : nil
        case .properNoun, .properNounPlural:
            isPastTakenForName(token, sentence, reading) ? .verbPast : nil
        case .verbPastParticiple: insteadOfParticiple(token, sentence, reading)
        case .noun: insteadOfNoun(token, sentence, reading)
        // "the crime ⟨commissioner⟩ said"
        case .adverbComparative:
            ClosedWords.comparedAdverbs.contains(reading.tokens.key[token])
                || reading.tokens.shape[token].contains(.capitalised) ? nil : .noun
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
                || closesThatClause(token, sentence, reading)
                || isThirdPersonTakenForPlural(token, sentence, reading)
                || hasPronounObject(token, sentence, reading)
                || isBeforeUnknownPlural(token, sentence, reading)
                || raises(token, sentence, reading)
                || opensPlan(token, sentence, reading)
                || isOnlyVerbOfRelative(token, sentence, reading))
        return isVerb ? .verbPresentThird : nil
    }

    func insteadOfPresent(
        _ tag: PartOfSpeech,
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if isCourtOfAppeals(token, sentence, reading) { return .noun }
        if adjectives.contains(reading.tokens.key[token]) { return .adjective }
        // "a nurse who ⟨swam⟩ to it"
        if pasts.contains(reading.tokens.key[token]) { return .verbPast }
        guard tag == .verbPresentThird else {
            return insteadOfBasePresent(token, sentence, reading)
        }
        if isBesideThirdPerson(token, sentence, reading) { return .nounPlural }
        if lacksEnding(token, reading) {
            if endsInED(token, reading) { return .verbPast }
            // "a university ⟨poll⟩ shows"
            if endsIndefinite(token, sentence, reading) || isSecondNoun(token, sentence, reading) {
                return .noun
            }
            return CommonVerbs.bases.contains(reading.tokens.key[token]) ? .verbPresent : .noun
        }
        if opensSubject(token, sentence, reading) || isPlural(token, sentence, reading)
            || isOfCourt(token, sentence, reading) || followsGerund(token, sentence, reading)
            || isSubjectOfModal(token, sentence, reading)
            || isPluralBeforeVerb(token, sentence, reading)
            || closesOfPhrase(token, sentence, reading)
            || isCountedPlural(token, sentence, reading) || isOwnCost(token, sentence, reading)
            || opensSubjectOfPast(token, sentence, reading)
        {
            return .nounPlural
        }
        // "Shares in the mill fell": no clause begins like this.
        let isNoun =
            token == sentence.lowerBound || followsOpening(token, sentence, reading)
            || isBehindNounsWord(token, sentence, reading)
        return isNoun && !auxiliaries.contains(reading.tokens.key[token]) ? .nounPlural : nil
    }

    /// "the price of ⟨rent⟩ rose", "a Tarn ⟨rule⟩ that": a noun that looks like a base form.
    private func insteadOfBasePresent(_ token: Int, _ sentence: Range<Int>, _ reading: Reading)
        -> PartOfSpeech?
    {
        guard token > sentence.lowerBound, !auxiliaries.contains(reading.tokens.key[token]) else {
            return nil
        }
        let isNoun =
            isBehindNounsWord(token, sentence, reading)
            || endsIndefinite(token, sentence, reading) || isOwned(token, sentence, reading)
            || isSecondNoun(token, sentence, reading) || isScored(token, sentence, reading)
            || isObjectOfThirdPerson(token, reading)
            || opensSubjectOfPast(token, sentence, reading)
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
                || isDescribed(token, sentence, reading) || isCounted(token, sentence, reading)
                || reading.tokens.key[token - 1] == MainVerbWords.whom)
    }

    func insteadOfAdjective(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if reading.tokens.key[token] == NounWords.wrongdoing { return .noun }
        if isPluralBehindNumber(token, sentence, reading) { return .nounPlural }
        if reading.tokens.key[token] == SubjectVerbs.pleaded { return .verbPast }
        if isSomebodyOld(token, sentence, reading) { return .noun }
        if token > sentence.lowerBound, isMisreadAdjective(token, sentence, reading) {
            return followsAuxiliary(token, sentence, reading) ? .verbPastParticiple : .noun
        }
        if leavesSomething(token, sentence, reading) { return .verbPast }
        // "Finance ⟨chief⟩ Ann Lind said"
        if token > sentence.lowerBound, reading.tags[token - 1].isNoun,
            namesRole(token, sentence, reading)
        {
            return .noun
        }
        if endsPhrase(token, sentence, reading) || isTelling(token, sentence, reading) {
            return .noun
        }
        if continuesGerund(token, sentence, reading) || tells(token, sentence, reading)
            || opensResult(token, sentence, reading) || isProgressive(token, sentence, reading)
        {
            return .verbGerund
        }
        if isMultiplied(token, sentence, reading) || strikes(token, sentence, reading)
            || isInvariablePast(token, sentence, reading)
        {
            return .verbPast
        }
        if owns(token, sentence, reading) || headsClause(token, sentence, reading) {
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
        if isTitle(token, reading) { return .properNoun }
        if opensJoinedSubject(token, sentence, reading)
            || endsCompoundModifier(token, sentence, reading)
        {
            return .noun
        }
        if isPastTakenForBase(token, reading) { return .verbPast }
        if isBehindArticle(token, sentence, reading) || isObject(ofVerbBefore: token, reading)
            || isScored(token, sentence, reading) || endsIndefinite(token, sentence, reading)
            || opensSubjectOfPast(token, sentence, reading)
        {
            return .noun
        }
        if agreesWithPlural(token, sentence, reading) || followsAside(token, sentence, reading)
            || closesWithEvidence(token, sentence, reading)
            || headsEvidence(token, sentence, reading)
            || headsClause(token, sentence, reading)
            || isUngoverned(token, sentence, reading)
        {
            return .verbPresent
        }
        if isThirdPerson(token, sentence, reading) { return .verbPresentThird }
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
        // "gate ⟨receipts⟩ came to it": no past but "was" ends so.
        if reading.tokens[token].byteCount > 4, reading.tokens[token].ends(in: "s"),
            token + 1 < sentence.upperBound
        {
            return reading.tags[token + 1] == .verbPast ? .nounPlural : .verbPresentThird
        }
        if isUnknownPastForm(token, reading) { return .noun }
        if describesCounted(token, sentence, reading) || isSecondModifier(token, sentence, reading)
        {
            return .adjective
        }
        let isParticiple =
            describesAsked(token, sentence, reading) || opensSentence(token, sentence, reading)
            || describesSubject(token, sentence, reading)
            || describesSubjectOfVerb(token, sentence, reading)
            || standsInAside(token, sentence, reading)
            || standsBehindWith(token, sentence, reading)
            || token > sentence.lowerBound && standsInPerfect(token - 1, sentence, reading)
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
        if leaves(token, sentence, reading) || isPastTakenForAdverb(token, sentence, reading) {
            return .verbPast
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
        return nounInsteadOfAdverb(token, reading)
    }

    func insteadOfParticiple(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if isSecondModifier(token, sentence, reading) { return .adjective }
        if isNoPast(token, reading)
            || isScored(token, sentence, reading)
                && CommonVerbs.bases.contains(reading.tokens.key[token])
        {
            return .noun
        }
        // "told ⟨supporters⟩ she had won": no participle ends so.
        if reading.tokens[token].ends(in: "ers") { return .nounPlural }
        let isFinite =
            strikes(token, sentence, reading) || followsPronoun(token, sentence, reading)
            || isPast(token, sentence, reading)
            || takesInfinitive(token, sentence, reading)
            || hasNoObject(token, sentence, reading) || leavesSomething(token, sentence, reading)
            || followsAsked(token, sentence, reading)
            || reportsAsSpeaker(token, sentence, reading)
            || tellsSomebody(token, sentence, reading)
            || joinsByNeither(token, sentence, reading)
            || headsThatClause(token, sentence, reading)
            || isLackedByOpening(token, sentence, reading)
            || followsVerbOfRelative(token, sentence, reading)
        return isFinite ? .verbPast : nil
    }

    func insteadOfNoun(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if adjectives.contains(reading.tokens.key[token]) { return .adjective }
        if tells(token, sentence, reading) || opensResult(token, sentence, reading)
            || announces(token, sentence, reading)
        {
            return .verbGerund
        }
        if isInvariablePast(token, sentence, reading) || isRegularPast(token, sentence, reading)
            || strikes(token, sentence, reading)
        {
            return .verbPast
        }
        if let past = hasParticle(token, sentence, reading) { return past }
        // "critics ⟨point⟩ out", "analysts in Tarn ⟨reckon⟩ that"
        if makesPoint(token, sentence, reading) || closesWithEvidence(token, sentence, reading) {
            return .verbPresent
        }
        if headsPluralClause(token, sentence, reading) || headsClause(token, sentence, reading) {
            return .verbPresent
        }
        // "agents wear masks"
        guard token > sentence.lowerBound, reading.tags[token - 1] == .nounPlural,
            CommonVerbs.verbsOnlyBases.contains(reading.tokens.key[token])
        else { return nil }
        return .verbPresent
    }
}
