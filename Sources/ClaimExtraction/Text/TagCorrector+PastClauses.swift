// Past tenses that are told by the clause which they head.
extension TagCorrector {
    /// Whether a word is the past tense of a clause that has no other verb.
    @inline(__always)
    func isMisreadPast(
        _ tag: PartOfSpeech,
        at token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        switch tag {
        // A proper noun in small letters is a word that the tagger doesn't know.
        case .verbBase, .noun, .properNoun, .adjective, .verbPastParticiple: break
        case .nounPlural: return isUnknownPast(token, sentence, reading)
        default: return false
        }
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tokens.shape[token].isDisjoint(with: .capitalised),
            reading.tokens.gap[token] != .none
        else { return false }
        switch tag {
        case .verbBase:
            return isIrregularPast(token, reading)
        case .properNoun:
            return isUnknownPast(token, sentence, reading)
                || isPastTakenForNoun(.noun, token, sentence, reading)
                // "won seven games, ⟨drew⟩ three and lost two"
                || isFormOfPast(token, reading) && isIrregularVerb(token, sentence, reading)
        case .noun, .adjective: return isPastTakenForNoun(tag, token, sentence, reading)
        default: return isPastTakenForParticiple(token, sentence, reading)
        }
    }

    /// "profits ⟨climbed⟩ to": what the tagger took for a noun or an adjective.
    private func isPastTakenForNoun(
        _ tag: PartOfSpeech,
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        if isIrregularPast(token, reading) { return isIrregularVerb(token, sentence, reading) }
        guard endsInED(token, reading),
            !PastWords.postpositive.contains(reading.tokens.key[token])
        else { return false }
        if tag == .adjective,
            hasCountedSubject(token, sentence, reading)
                || headsReportedClause(token, sentence, reading)
                || followsOpeningName(token, sentence, reading)
        {
            return true
        }
        if joinsPredicate(token, sentence, reading) {
            return hasObject(token, reading) || reading.tokens.key[token + 1] == .that
                || hasNumber(token, sentence, reading)
                // "overturned and ⟨burned⟩ for hours"
                || tag == .adjective && reading.tags[token + 1] == .preposition
                    && continuesPast(token, sentence, reading)
        }
        let isFollowed =
            mayFollowVerb(token + 1, reading)
            // "vessels pulled 187 survivors": no adjective stands between a noun and a number.
            || reading.tags[token + 1] == .number
        return hasSubject(token, reading) && isFollowed
            && isFullSentence(sentence, reading) && !sharesClause(token, sentence, reading)
    }

    /// "crews ⟨fought⟩ the fire", "He rose, ⟨sang⟩ and left": a form that is nothing but a past, with a subject and what a verb
    /// may have behind it.
    private func isIrregularVerb(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        if isListedPredicate(token, sentence, reading) { return true }
        let isBehindAge = followsAge(token, sentence, reading)
        let isFollowed =
            hasObject(token, reading)
            || isBehindAge && reading.tags[token + 1].isNoun
            || mayFollowVerb(token + 1, reading) && isFullSentence(sentence, reading)
        guard isFollowed, hasSubject(token, reading) || isBehindAge else { return false }
        // "beat Tarn and fans ⟨tore⟩ down": behind a conjunction what is no participle heads a clause of its own.
        return !sharesClause(token, sentence, reading)
            || reading.tags[token - 1].isNoun && token - 2 > sentence.lowerBound
                && reading.tags[token - 2] == .conjunction
                && IrregularVerbs.onlyPasts.contains(reading.tokens.key[token])
    }

    /// "hundreds of fighters ⟨escaped⟩ from": what the tagger took for a participle.
    private func isPastTakenForParticiple(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        decidesLater(token, sentence, reading)
            || isListedPredicate(token, sentence, reading)
            || headsReportedClause(token, sentence, reading)
            || hasCountedSubject(token, sentence, reading)
            || followsRelative(token, sentence, reading)
            || joinsPredicate(token, sentence, reading)
                && continuesPast(token, sentence, reading)
    }

    /// "The court ⟨held⟩ in another case that he was": what it held follows, behind where or when; "evidence found in a case that" is
    /// a thing that was found.
    private func decidesLater(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard PastWords.deciding.contains(reading.tokens.key[token]),
            reading.tags[token - 1].isNoun || reading.tags[token - 1].isProperNoun,
            reading.tags[token + 1] == .preposition
        else { return false }
        for next in token + 2..<max(token + 2, min(token + 9, sentence.upperBound - 1)) {
            if reading.tokens.kind[next] == .punctuation || reading.tags[next].isVerb {
                return false
            }
            if reading.tokens.key[next] == .that { return reading.tags[next] == .preposition }
        }
        return false
    }

    /// "Harrow ⟨fired⟩ two guards": right behind the word that opens the sentence, before an object; "Armed two" has none.
    private func followsOpeningName(
        _ token: Int,
        _ sentence: Range<Int>,
        _ reading: Reading
    ) -> Bool {
        token == sentence.lowerBound + 1
            && reading.tokens.shape[sentence.lowerBound].contains(.capitalised)
            && reading.tokens.kind[sentence.lowerBound] == .word
            && !reading.tags[sentence.lowerBound].isAdverb
            && (reading.tags[token + 1] == .number || opensObject(token + 1, reading))
    }

    /// "Ann Lind, 31, ⟨shot⟩ rounds of": right behind somebody's age.
    private func followsAge(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token - 4 >= sentence.lowerBound && reading.tokens.key[token - 1] == .comma
            && reading.tokens.kind[token - 2] == .number && reading.tokens.key[token - 3] == .comma
            && reading.tokens.shape[token - 4].contains(.capitalised)
    }

    /// "said hundreds of fighters ⟨escaped⟩ from": what is said has no other verb.
    private func headsReportedClause(_ token: Int, _ sentence: Range<Int>, _ reading: Reading)
        -> Bool
    {
        guard hasSubject(token, reading), reading.tokens.key[token + 1] != .by else { return false }
        let floor = max(sentence.lowerBound, token - 16)
        guard
            let said = (floor..<token).last(where: {
                reading.tags[$0].isVerb || reading.tags[$0] == .modal
            }),
            // "said in a statement ⟨provided⟩ to": where it was said, not what.
            reading.tags[said + 1] != .preposition,
            SubjectVerbs.saying.contains(reading.tokens.key[said])
                || PastWords.saying.contains(reading.tokens.key[said]),
            !(said..<token).contains(where: {
                reading.tokens.key[$0] == .comma
                    || PastWords.boundaries.contains(reading.tokens.key[$0])
            })
        else { return false }
        for next in token + 1..<min(sentence.upperBound, token + 14) {
            if reading.tags[next].isFiniteVerb { return false }
            if reading.tokens.key[next] == .comma { break }
        }
        return true
    }

    /// "The line, which is Dutch, cancelled 140 flights": behind a relative clause the main verb has to come.
    private func followsRelative(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tokens.key[token - 1] == .comma,
            reading.tokens.key[token + 1] != .by
        else { return false }
        var hasVerb = false
        for before in stride(from: token - 2, to: max(sentence.lowerBound, token - 25), by: -1) {
            if reading.tags[before].isFiniteVerb { hasVerb = true }
            guard reading.tokens.kind[before] == .punctuation else { continue }
            let opensRelative =
                reading.tokens.key[before] == .comma
                && PastWords.relatives.contains(reading.tokens.key[before + 1])
            guard opensRelative, hasVerb else { return false }
            let behind = token + 1..<min(sentence.upperBound, token + 14)
            // ", which is Dutch, based in Tarn, closed": the main verb may stand behind a second comma.
            let clause = behind.prefix {
                !PastWords.boundaries.contains(reading.tokens.key[$0])
            }
            return !clause.contains { reading.tags[$0].isFiniteVerb }
                && !(max(sentence.lowerBound, before - 40)..<before).contains {
                    reading.tags[$0].isFiniteVerb
                }
        }
        return false
    }
}
