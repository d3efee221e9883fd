// Words that the subject before them, or the clause around them, tells from others.
extension TagCorrector {
    /// "⟨Head⟩ teacher Ann Lind said", "⟨County⟩ highways chief Ann Lind": the first word of what somebody does, before a name.
    func opensRole(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        // "Iron ⟨ore⟩ miner Tarn Resources"
        let isSecond = token == sentence.lowerBound + 1 && reading.tags[token - 1].isNoun
        guard token == sentence.lowerBound || isSecond else { return false }
        for role in token + 1..<max(token + 1, min(token + 4, sentence.upperBound - 1)) {
            guard reading.tokens.shape[role].isDisjoint(with: .capitalised),
                reading.tokens.gap[role] == .space, reading.tokens.kind[role] == .word
            else { return false }
            if RoleWords.offices.contains(reading.tokens.key[role]) {
                return reading.tokens.shape[role + 1].contains(.capitalised)
                    && reading.tokens.gap[role + 1] == .space
            }
            guard reading.tags[role].isNoun || reading.tags[role].isAdjective else { return false }
        }
        return false
    }

    /// "left one person dead and dozens ⟨injured⟩": as the first were left.
    func endsToll(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound + 3,
            NounWords.casualties.contains(reading.tokens.key[token]),
            reading.tags[token - 1] == .number || reading.tags[token - 1] == .nounPlural
        else { return false }
        let before = sentence[..<token].suffix(7)
        return before.contains { NounWords.killed.contains(reading.tokens.key[$0]) }
            && before.contains {
                reading.tokens.key[$0] == .and || reading.tokens.key[$0] == .comma
            }
            && !before.contains { ClosedWords.auxiliaries.contains(reading.tokens.key[$0]) }
    }

    /// "The firm ⟨plans⟩ to close": a verb where the clause has none before.
    func opensPlan(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tokens.key[token] == NounWords.plans, token + 2 < sentence.upperBound,
            token > sentence.lowerBound, reading.tags[token + 1] == .to,
            reading.tags[token + 2] == .verbBase, reading.tags[token - 1] != .nounPlural,
            reading.tags[token - 1].isNoun || reading.tags[token - 1].isAdjective
        else { return false }
        let clause = sentence[..<token].reversed().prefix {
            reading.tokens.kind[$0] != .punctuation && reading.tags[$0] != .conjunction
                && reading.tokens.key[$0] != .that
        }
        return !clause.contains {
            reading.tags[$0].isVerb || reading.tags[$0] == .preposition
                || reading.tags[$0] == .possessive || reading.tags[$0] == .pronounPossessive
        } && clause.contains { reading.tags[$0] == .determiner || reading.tags[$0] == .properNoun }
    }

    /// "treated 64 ⟨wounded⟩,": people, behind the verb whose object they are.
    func isCasualty(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound + 1, reading.tags[token - 1] == .number,
            reading.tags[token - 2].isVerb,
            NounWords.casualties.contains(reading.tokens.key[token])
        else { return false }
        return token + 1 >= sentence.upperBound || reading.tokens.kind[token + 1] == .punctuation
            || reading.tags[token + 1] == .conjunction
    }

    /// "Green algae also ⟨absorb⟩ carbon", "and no signs ⟨hang⟩ from it": a base form behind the plural that opens its
    /// clause, which has no other verb.
    func headsClause(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard CommonVerbs.bases.contains(reading.tokens.key[token]), token > sentence.lowerBound,
            token + 1 < sentence.upperBound, isFullSentence(sentence, reading),
            reading.tokens.kind[token + 1] == .word
                || Marks.isQuotationMark(reading.tokens.key[token + 1]),
            reading.tags[token + 1] != .conjunction
        else { return false }
        var last = token - 1
        while last > sentence.lowerBound, reading.tags[last].isAdverb { last -= 1 }
        if endsSubjectWithPlace(last, before: token, sentence, reading) { return true }
        guard reading.tags[last] == .nounPlural else { return false }
        var first = last
        while first > sentence.lowerBound, last - first < 8,
            isModifier(reading.tags[first - 1])
        {
            first -= 1
        }
        let opens =
            first == sentence.lowerBound
            || reading.tags[first - 1] == .conjunction
                && (reading.tags[first] == .determiner
                    || reading.tags[first] == .pronounPossessive)
        return opens && !hasVerb(behind: token, sentence, reading)
    }

    /// "Voters in Tarn ⟨go⟩ to the polls", "Critics of the plan ⟨fear⟩ it": a plural with what belongs to it opens a sentence
    /// that has no verb else.
    private func endsSubjectWithPlace(
        _ last: Int,
        before token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        guard token - sentence.lowerBound < 14,
            let preposition = (sentence.lowerBound..<last).first(where: {
                reading.tags[$0] == .preposition
            }), preposition > sentence.lowerBound,
            reading.tags[preposition - 1] == .nounPlural,
            reading.tags[last].isNoun || reading.tags[last] == .pronoun,
            !BesideSubjects.clauseOpeners.contains(reading.tokens.key[preposition]),
            (sentence.lowerBound...last).allSatisfy({
                isModifier(reading.tags[$0]) || reading.tags[$0] == .preposition
                    || reading.tags[$0] == .pronoun
                    // "around the collapsed block"
                    || reading.tags[$0] == .verbPastParticiple
            })
        else { return false }
        let key = reading.tokens.key[token]
        if saying.contains(key) || EventWords.feelings.contains(key) { return true }
        return !(token + 1..<sentence.upperBound).prefix(40).contains {
            reading.tags[$0].isFiniteVerb || reading.tags[$0] == .modal
        }
    }

    /// "⟨Elected⟩ officials across the county met": a participle right before the noun of a subject that opens its sentence, with
    /// no mark before the verb; "Killed Monday were two guards" has a name behind it.
    func describesOpening(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token == sentence.lowerBound, token + 2 < sentence.upperBound,
            reading.tags[token + 1] == .nounPlural || reading.tags[token + 1] == .noun
        else { return false }
        for next in token + 2..<min(sentence.upperBound, token + 12) {
            let tag = reading.tags[next]
            if tag.isFiniteVerb || tag == .modal { return true }
            guard isModifier(tag) || tag == .preposition || tag.isAdverb else { return false }
        }
        return false
    }

    /// "A strike is ⟨near⟩:", "The votes are ⟨in⟩.": between "be" and a mark no preposition has its noun.
    func closesWithBe(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token > sentence.lowerBound && token + 1 < sentence.upperBound
            && reading.tags[token] == .preposition
            && ClosedWords.be.contains(reading.tokens.key[token - 1])
            && BesideSubjects.marks.contains(reading.tokens.key[token + 1])
            && !BesideSubjects.clauseOpeners.contains(reading.tokens.key[token])
    }

    /// "30 of them ⟨clerks⟩": a third person agrees with one or each of them, not with several.
    func isManyOfThem(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token - 3 >= sentence.lowerBound && reading.tokens.key[token - 2] == .of
            && PastWords.objects.contains(reading.tokens.key[token - 1])
            && (reading.tags[token - 3] == .number && reading.tokens.key[token - 3] != .one
                || SubjectVerbs.several.contains(reading.tokens.key[token - 3]))
            && !auxiliaries.contains(reading.tokens.key[token])
    }

    func isModifier(_ tag: PartOfSpeech) -> Bool {
        tag.isNoun || tag.isAdjective || tag == .determiner || tag == .number
            || tag == .pronounPossessive || tag == .possessive
    }

    /// Whether a finite verb follows before the next mark or conjunction.
    func hasVerb(behind token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        for next in token + 1..<max(token + 1, min(sentence.upperBound, token + 14)) {
            let tag = reading.tags[next]
            if tag.isFiniteVerb || tag == .modal { return true }
            if reading.tokens.kind[next] == .punctuation || tag == .conjunction { return false }
        }
        return false
    }

    /// "a state ⟨appeals⟩ court": what the court is for.
    func isOfCourt(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        reading.tokens.key[token] == BesideSubjects.appeals && token + 1 < sentence.upperBound
            && BesideSubjects.ofAppeals.contains(reading.tokens.key[token + 1])
    }

    /// "houses ⟨sold⟩ in May were", "cells ⟨made⟩ with it weigh", "men ⟨found⟩ guilty of it were": behind a phrase or two the verb
    /// of the clause follows.
    func describesSubjectOfVerb(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 2 < sentence.upperBound,
            reading.tags[token - 1] == .noun || reading.tags[token - 1] == .nounPlural
                || reading.tags[token - 1].isProperNoun,
            isParticipleToo(token, reading), !saying.contains(reading.tokens.key[token]),
            // "found guilty of it", "found dead in a car"
            case let isFound = reading.tags[token + 1].isAdjective,
            case let phrase = isFound ? token + 2 : token + 1,
            reading.tags[phrase] == .preposition,
            isFound || !BesideSubjects.clauseOpeners.contains(reading.tokens.key[phrase])
        else { return false }
        // "accused of": whoever accuses has an object before "of".
        if SubjectVerbs.onlyPassive.contains(reading.tokens.key[token]),
            reading.tokens.key[token + 1] == .of
        {
            return true
        }
        guard !reading.tags[token - 1].isProperNoun else { return false }
        for next in phrase + 1..<max(phrase + 1, min(sentence.upperBound, token + 10)) {
            let tag = reading.tags[next]
            let key = reading.tokens.key[next]
            if tag == .modal { return true }
            // "made clear in May that it was"
            if key == .that { return false }
            if tag.isFiniteVerb {
                return isFound || auxiliaries.contains(key) || tag == .verbPast
                    || CommonVerbs.verbsOnlyBases.contains(key)
            }
            // "The firm reported on Friday that it was": what is told has a verb of its own.
            if key == .that { return false }
            // "said in May the plan was": another subject.
            let opensPhrase =
                (tag == .determiner || tag == .pronoun || tag == .pronounPossessive
                    || tag == .existential)
                && reading.tags[next - 1] != .preposition
            guard isModifier(tag) || tag == .preposition || tag == .pronoun, !opensPhrase else {
                return false
            }
        }
        return false
    }

    /// Whether the past has the form of the participle, as "went" hasn't.
    func isParticipleToo(_ token: Int, _ reading: Reading) -> Bool {
        endsInED(token, reading)
            ? !SubjectVerbs.withoutObject.contains(reading.tokens.key[token])
            : BesideSubjects.participles.contains(reading.tokens.key[token])
    }
}

private enum BesideSubjects {
    static let down = WordKey("down")
    static let marks = WordSet(". , : ;")
    static let clauseOpeners = PredicateWords.subordinators.union(
        PredicateWords.temporals,
        WordSet("that")
    )
    static let appeals = WordKey("appeals")
    static let ofAppeals = WordSet(
        "court courts judge judges panel panels board boards tribunal ruling"
    )
    /// Irregular pasts that are participles as well, of verbs with an object.
    static let participles = WordSet(
        "made built sold bought caught brought sent held kept found paid hit cut shot taught led fed bred lent spent"
    )
}
