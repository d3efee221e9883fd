// Verbs that are told from nouns and participles by the clause around them.
extension TagCorrector {
    /// "an encrypted messaging ⟨app⟩": a third person ends in "s".
    func lacksEnding(_ token: Int, _ reading: Reading) -> Bool {
        reading.tokens.kind[token] == .word && !reading.tokens[token].ends(in: "s")
            && reading.tokens[token].byteCount > 2
            && !auxiliaries.contains(reading.tokens.key[token])
    }

    /// "said it ⟨retained⟩ three banks", "they ⟨left⟩": behind a pronoun that is a subject and no auxiliary before it.
    func followsPronoun(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound else { return false }
        let pronoun = reading.tokens.key[token - 1]
        guard token - 2 >= sentence.lowerBound else {
            return PredicateWords.subjectPronouns.contains(pronoun)
        }
        let before = token - 2
        // "Had they ⟨known⟩", "is it ⟨broken⟩"
        if ClosedWords.auxiliaries.contains(reading.tokens.key[before]) { return false }
        if pronoun == .it {
            return saying.contains(reading.tokens.key[before])
                || reading.tokens.key[before] == .that
                || NounWords.openers.contains(reading.tokens.key[before])
        }
        return PredicateWords.subjectPronouns.contains(pronoun)
    }

    /// "the emails show ⟨that⟩ aides knew": no determiner before a plural.
    func opensPluralClause(
        _ tag: PartOfSpeech,
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        guard tag == .determiner, reading.tokens.key[token] == .that,
            token + 2 < sentence.upperBound
        else { return false }
        return reading.tags[token + 1] == .nounPlural
            || isPluralBeforeVerb(token + 1, sentence, reading)
    }

    /// "that ⟨aides⟩ knew", "gate ⟨receipts⟩ came to £9,000": a third person with another finite verb right behind it.
    func isPluralBeforeVerb(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tags[token] == .verbPresentThird,
            !auxiliaries.contains(reading.tokens.key[token]),
            reading.tags[token + 1].isFiniteVerb
        else { return false }
        if reading.tokens.key[token - 1] == .that { return true }
        return reading.tags[token + 1] == .verbPast && reading.tokens.gap[token + 1] == .space
            && (reading.tags[token - 1] == .noun || reading.tags[token - 1].isAdjective
                || reading.tags[token - 1] == .conjunction)
            && !SubjectVerbs.saying.contains(reading.tokens.key[token])
    }

    /// "Records kept by the county ⟨show⟩ it was paid": the verb of a sentence whose subject is what papers are.
    func headsEvidence(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        SubjectVerbs.showing.contains(reading.tokens.key[token])
            && token - 2 > sentence.lowerBound && token - sentence.lowerBound < 16
            && reading.tags[sentence.lowerBound] == .nounPlural && reading.tags[token - 1].isNoun
            && !(sentence.lowerBound..<token).contains {
                reading.tags[$0].isFiniteVerb || reading.tags[$0] == .modal
                    || reading.tokens.kind[$0] == .punctuation
            }
    }

    /// "any permits ⟨issued⟩ would be", "the men ⟨deported⟩ last year had been": the clause's verb follows, with nothing but a
    /// time between.
    func describesSubject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tags[token - 1].isNoun, endsInED(token, reading),
            !SubjectVerbs.saying.contains(reading.tokens.key[token]),
            !SubjectVerbs.reporting.contains(reading.tokens.key[token])
        else { return false }
        if reading.tags[token + 1] == .modal { return true }
        guard PastWords.timeOpeners.contains(reading.tokens.key[token + 1]) else { return false }
        for next in token + 2..<min(sentence.upperBound, token + 6) {
            if ClosedWords.auxiliaries.contains(reading.tokens.key[next]),
                reading.tags[next].isFiniteVerb
            {
                return true
            }
            guard reading.tags[next].isNoun || reading.tags[next] == .number else { return false }
        }
        return false
    }

    /// "She went home, ⟨slept⟩ for an hour and left": the middle of three predicates.
    func isListedPredicate(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 2 > sentence.lowerBound, token + 3 < sentence.upperBound,
            reading.tokens.key[token - 1] == .comma, reading.tokens.key[token + 1] != .by
        else { return false }
        let earlier = (max(sentence.lowerBound, token - 12)..<token - 1).last {
            reading.tokens.kind[$0] == .punctuation || reading.tags[$0].isVerb
        }
        guard let earlier, reading.tags[earlier] == .verbPast,
            !auxiliaries.contains(reading.tokens.key[earlier]),
            let and = (token + 1..<min(sentence.upperBound - 1, token + 10)).first(where: {
                reading.tags[$0] == .conjunction || reading.tokens.kind[$0] == .punctuation
                    || reading.tags[$0].isVerb
            }), reading.tokens.key[and] == .and
        else { return false }
        let last = reading.tags[and + 1].isAdverb ? and + 2 : and + 1
        return last < sentence.upperBound && reading.tags[last] == .verbPast
    }

    /// "who is in his fifth term and ⟨sits⟩ on the board", "The law ⟨bars⟩ candidates from it": a plural that is a verb.
    func isThirdPersonTakenForPlural(_ token: Int, _ sentence: Range<Int>, _ reading: Reading)
        -> Bool
    {
        guard CommonVerbs.nounsToo.contains(reading.tokens.key[token]),
            token - 1 > sentence.lowerBound, token + 1 < sentence.upperBound
        else { return false }
        let next = reading.tags[token + 1]
        let verb = (max(sentence.lowerBound, token - 12)..<token).last {
            reading.tags[$0].isVerb || reading.tokens.kind[$0] == .punctuation
        }
        // "sells sails and ⟨repairs⟩ boats"
        if reading.tokens.key[token - 1] == .and, next == .nounPlural, let verb {
            return reading.tags[verb] == .verbPresentThird
                && !auxiliaries.contains(reading.tokens.key[verb])
        }
        if reading.tokens.key[token - 1] == .and, next == .preposition || next == .determiner {
            guard let verb, reading.tags[verb] == .verbPresentThird, verb > sentence.lowerBound
            else {
                return false
            }
            return reading.tags[verb - 1] == .whPronoun
        }
        // No noun in the singular stands before two plurals.
        guard reading.tags[token - 1] == .noun,
            next == .nounPlural
                // "A 2021 statute ⟨cuts⟩ state aid"
                || LawWords.generic.contains(reading.tokens.key[token - 1])
                    && (next == .noun || next.isAdjective),
            verb == nil || reading.tokens.kind[verb ?? token] == .punctuation
        else { return false }
        return !(token + 1..<min(sentence.upperBound, token + 14))
            .prefix { reading.tokens.kind[$0] != .punctuation }
            .contains { reading.tags[$0].isFiniteVerb || reading.tags[$0] == .modal }
    }

    /// "The poll, ⟨conducted⟩ in May, has a margin": between commas, where the subject before still waits for its verb.
    func standsInAside(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 2 >= sentence.lowerBound, reading.tokens.key[token - 1] == .comma,
            reading.tags[token - 2].isNoun, endsInED(token, reading),
            !(sentence.lowerBound..<token - 1).contains(where: {
                reading.tags[$0].isFiniteVerb || reading.tags[$0] == .modal
                    || reading.tokens.kind[$0] == .punctuation
            }),
            let comma = (token + 1..<max(token + 1, min(sentence.upperBound - 1, token + 14)))
                .first(
                    where: {
                        reading.tokens.key[$0] == .comma || reading.tags[$0].isFiniteVerb
                            || reading.tags[$0] == .conjunction
                    }
                )
        else { return false }
        return reading.tokens.key[comma] == .comma && reading.tags[comma + 1].isFiniteVerb
    }

    /// "the 37 months that the state ⟨sought⟩.", "those whom agents ⟨arrested⟩ had": behind "that" and a subject, in a clause that has no other verb.
    func headsThatClause(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 3 >= sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tags[token - 1].isNoun || reading.tags[token - 1] == .pronoun,
            reading.tokens.key[token + 1] != .by
        else { return false }
        var that = token - 1
        while that > sentence.lowerBound, token - that < 6,
            reading.tags[that].isNoun || reading.tags[that].isAdjective
                || reading.tags[that] == .pronoun || reading.tags[that] == .determiner
                || reading.tags[that] == .pronounPossessive
        {
            if ofObjects.contains(reading.tokens.key[that]) { break }
            that -= 1
        }
        // "because the dam ⟨failed⟩", "since the mill ⟨closed⟩ in 2003"
        let isRelative =
            ofObjects.contains(reading.tokens.key[that]) && that > sentence.lowerBound
            && (reading.tags[that - 1].isNoun
                || reading.tokens.key[that] != .that && reading.tags[that - 1] == .preposition)
        let opensClause =
            isRelative
            || NounWords.openers.contains(reading.tokens.key[that])
            || reading.tokens.key[that] == .since
                && SubjectVerbs.starting.contains(reading.tokens.key[token])
        guard opensClause else { return false }
        let behind = (token + 1..<max(token + 1, min(sentence.upperBound, token + 20)))
            .prefix { reading.tokens.kind[$0] != .punctuation && reading.tags[$0] != .conjunction }
            .filter { reading.tags[$0].isFiniteVerb || reading.tags[$0] == .modal }
        // "Drawings that Orr ⟨made⟩ in hospital will be shown": the one verb behind it is the sentence's.
        return behind.isEmpty
            || isRelative && behind.count == 1
                && !sentence[..<that].suffix(40).contains { reading.tags[$0].isFiniteVerb }
    }

    /// "Votes were counted again, records kept by the county ⟨show⟩.": behind a clause and a comma the verb of what papers do.
    func closesWithEvidence(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard SubjectVerbs.showing.contains(reading.tokens.key[token]),
            token - 2 > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tokens.key[token + 1] == .fullStop || reading.tokens.key[token + 1] == .comma,
            reading.tags[token - 1].isNoun,
            let comma = (max(sentence.lowerBound, token - 14)..<token).last(where: {
                reading.tokens.key[$0] == .comma
            })
        else { return false }
        return (comma + 1..<token).contains { reading.tags[$0] == .nounPlural }
            && !(comma + 1..<token).contains { reading.tags[$0].isFiniteVerb }
            && (sentence.lowerBound..<comma).contains { reading.tags[$0].isFiniteVerb }
    }

    /// "that ⟨judges⟩ shouldn't": no verb stands right before a modal.
    func isSubjectOfModal(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token + 1 < sentence.upperBound && reading.tags[token + 1] == .modal
            && !auxiliaries.contains(reading.tokens.key[token])
            && !followsQuestionWord(token, sentence, reading)
    }

    /// "a Tarn ⟨rule⟩ that": a base form doesn't agree with one thing.
    func endsIndefinite(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token + 1 < sentence.upperBound, reading.tokens.gap[token] == .space,
            !auxiliaries.contains(reading.tokens.key[token])
        else { return false }
        let next = reading.tags[token + 1]
        guard
            next == .punctuation || next == .whDeterminer || next.isFiniteVerb
                // "a shareholder-rights ⟨plan⟩ to"
                || reading.tokens.key[token + 1] == .to
                    && PredicateWords.takingInfinitives.contains(reading.tokens.key[token])
                || SubjectVerbs.showing.contains(reading.tokens.key[token + 1])
                || SubjectVerbs.closing.contains(reading.tokens.key[token + 1])
                || reading.tokens.key[token + 1] == .that
        else { return false }
        var first = token - 1
        while first > sentence.lowerBound, token - first < 5,
            reading.tags[first].isNoun || reading.tags[first].isAdjective
                || reading.tags[first] == .verbGerund
                || reading.tags[first] == .verbPastParticiple
                || reading.tokens.key[first] == .hyphen && reading.tokens.gap[first] == .none
        {
            first -= 1
        }
        guard first < token - 1, first >= sentence.lowerBound,
            ClosedWords.indefinite.contains(reading.tokens.key[first])
        else { return false }
        // "helped a worker rise,": a bare infinitive.
        return !(max(sentence.lowerBound, first - 2)..<first).contains {
            ClosedWords.withBareInfinitives.contains(reading.tokens.key[$0])
        }
    }

    /// "a shrewd and ⟨calculated⟩ move", "the first truly ⟨contested⟩ vote": inside a phrase that an article opens and before
    /// its noun.
    func isSecondModifier(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 3 >= sentence.lowerBound, token + 1 < sentence.upperBound,
            endsInED(token, reading),
            reading.tags[token + 1].isAdjective || reading.tags[token + 1] == .noun,
            reading.tokens.gap[token + 1] == .space
        else { return false }
        if reading.tags[token - 1] == .conjunction {
            return reading.tags[token - 2] == .adjective
                && ClosedWords.nounOpeners.contains(reading.tokens.key[token - 3])
        }
        return reading.tags[token - 1].isAdverb
            && (ClosedWords.articles.contains(reading.tokens.key[token - 2])
                || ClosedWords.ordinals.contains(reading.tokens.key[token - 2]))
    }
}
