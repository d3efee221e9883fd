/// What a token is instead of what the tagger took it for, by the tagger's tag; nil where that may stand.
extension TagCorrector {
    /// A word of a closed class that no list has is a name or a noun.
    func insteadOfClosedWord(_ token: Int, _ reading: Reading) -> PartOfSpeech? {
        guard !closedWords.contains(reading.tokens.key[token]) else { return nil }
        if pasts.contains(reading.tokens.key[token]) { return .verbPast }
        // Short ones are as good as always right, but for acronyms.
        let length = reading.tokens.end[token] - reading.tokens.start[token]
        let shape = reading.tokens.shape[token]
        if shape.contains(.allCapitals), length > 1 { return .properNoun }
        guard length > 3 else { return nil }
        return shape.contains(.capitalised) ? .properNoun : .noun
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
        // "⟨aides⟩ say", "the sales ⟨agents⟩ said": one of the two is the verb.
        if tag == .verbPresentThird, token + 1 < sentence.upperBound,
            reading.tokens.key[token + 1] == SubjectVerbs.say
                || reading.tokens.key[token + 1] == SubjectVerbs.said
                    && !auxiliaries.contains(reading.tokens.key[token])
        {
            return .nounPlural
        }
        // "who washes ⟨dishes⟩"
        if tag == .verbPresentThird, token > sentence.lowerBound,
            reading.tags[token - 1] == .verbPresentThird,
            !auxiliaries.contains(reading.tokens.key[token - 1]),
            !auxiliaries.contains(reading.tokens.key[token])
        {
            return .nounPlural
        }
        // "a nurse who ⟨swam⟩ to it"
        if pasts.contains(reading.tokens.key[token]) { return .verbPast }
        if tag == .verbPresentThird, lacksEnding(token, reading) {
            if endsInED(token, reading) { return .verbPast }
            // "a university ⟨poll⟩ shows"
            if endsIndefinite(token, sentence, reading) || isSecondNoun(token, sentence, reading) {
                return .noun
            }
            return CommonVerbs.bases.contains(reading.tokens.key[token]) ? .verbPresent : .noun
        }
        if tag == .verbPresentThird,
            opensSubject(token, sentence, reading) || isPlural(token, sentence, reading)
                || isOfCourt(token, sentence, reading)
                || followsGerund(token, sentence, reading)
                || isSubjectOfModal(token, sentence, reading)
                || isPluralBeforeVerb(token, sentence, reading)
                || closesOfPhrase(token, sentence, reading)
                || isCountedPlural(token, sentence, reading) || isOwnCost(token, sentence, reading)
        {
            return .nounPlural
        }
        // "the price of insulin", "Shares in the mill fell": no clause begins like this.
        let isNoun =
            tag == .verbPresentThird
            && (token == sentence.lowerBound || followsOpening(token, sentence, reading))
            || token > sentence.lowerBound
                && (ClosedWords.beforeNouns.contains(reading.tokens.key[token - 1])
                    || isDescribed(token, sentence, reading)
                    || isCounted(token, sentence, reading)
                    || tag == .verbPresent && endsIndefinite(token, sentence, reading)
                    || tag == .verbPresent && isOwned(token, sentence, reading)
                    || tag == .verbPresent && isSecondNoun(token, sentence, reading)
                    || tag == .verbPresent && isScored(token, sentence, reading))
        guard isNoun, !auxiliaries.contains(reading.tokens.key[token]) else { return nil }
        return tag == .verbPresent ? .noun : .nounPlural
    }

    func insteadOfAdjective(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> PartOfSpeech? {
        if reading.tokens.key[token] == NounWords.wrongdoing { return .noun }
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
        if isMultiplied(token, sentence, reading) || strikes(token, sentence, reading) {
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
        {
            return .noun
        }
        if agreesWithPlural(token, sentence, reading) || followsAside(token, sentence, reading)
            || closesWithEvidence(token, sentence, reading)
            || headsEvidence(token, sentence, reading)
            || headsClause(token, sentence, reading)
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
        if describesCounted(token, sentence, reading) || isSecondModifier(token, sentence, reading)
        {
            return .adjective
        }
        let isParticiple =
            describesAsked(token, sentence, reading) || opensSentence(token, sentence, reading)
            || describesSubject(token, sentence, reading)
            || describesSubjectOfVerb(token, sentence, reading)
            || standsInAside(token, sentence, reading)
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
        if leaves(token, sentence, reading) { return .verbPast }
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
        if isNoPast(token, reading) { return .noun }
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
