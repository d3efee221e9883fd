// Verbs that the tagger took for something else.
extension TagCorrector {
    /// "residents, who have left, ⟨say⟩ the smell is worse": no interjection, which has a comma or a number behind it.
    func saysSomething(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tokens.key[token] == SubjectVerbs.say, reading.tokens.kind[token + 1] == .word
        else { return false }
        let before = reading.tokens.key[token - 1]
        if before == .comma { return true }
        // "Democrats -- and some others -- ⟨say⟩ that", "those surveyed ⟨say⟩ the mill"
        let next = reading.tags[token + 1]
        return next == .determiner || next == .pronoun || next == .preposition
            ? EventWords.dashes.contains(before) || reading.tokens.kind[token - 1] == .word : false
    }

    /// "a third ⟨say⟩ they left", "aides ⟨say⟩ Ann Lind left": somebody who says a clause, where a noun were "a say".
    func saysClause(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 2 < sentence.upperBound,
            reading.tokens.key[token] == SubjectVerbs.say,
            reading.tags[token - 1] != .determiner, reading.tags[token - 1] != .pronounPossessive
        else { return false }
        let next = reading.tags[token + 1]
        // "Those who have read a draft ⟨say⟩ that it is late"
        if next == .pronoun || next == .existential || reading.tokens.key[token + 1] == .that {
            return true
        }
        return reading.tokens[token - 1].ends(in: "s")
            && (next.isNoun || next == .determiner || next == .pronounPossessive)
    }

    /// "pledged to ⟨act⟩": the tagger tells this "to" from the one before a place.
    func isInfinitive(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token > sentence.lowerBound && reading.tags[token - 1] == .to
            && CommonVerbs.bases.contains(reading.tokens.key[token])
            // "The walk to work is short."
            && (token + 1 >= sentence.upperBound || !reading.tags[token + 1].isFiniteVerb)
    }

    /// "the guard ⟨testified⟩ for an hour": a verb without an object describes nobody as a participle, and behind no
    /// auxiliary it is the past.
    func hasNoObject(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound,
            SubjectVerbs.withoutObject.contains(reading.tokens.key[token]),
            token + 1 >= sentence.upperBound || reading.tokens.key[token + 1] != .by
        else { return false }
        var before = token - 1
        while before > sentence.lowerBound, reading.tags[before].isAdverb { before -= 1 }
        switch reading.tags[before] {
        case .noun, .nounPlural, .properNoun, .properNounPlural, .pronoun, .whPronoun: return true
        // "people over 70 failed"
        case .adjective, .punctuation, .number:
            // "the chief executive resigned", "Ann Lind, a nurse, testified"; not "a collapsed bridge".
            return token + 1 < sentence.upperBound && !reading.tags[token + 1].isNoun
                && !reading.tags[token + 1].isAdjective
        default: return false
        }
    }

    /// "tenants ⟨surveyed⟩ reported mould": of two past tenses side by side the first says whom one has asked.
    func describesAsked(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard isOfAsked(token, sentence, reading), token + 1 < sentence.upperBound else {
            return false
        }
        let next = reading.tags[token + 1]
        return next == .verbPast || next == .verbPastParticiple
    }

    /// "tenants surveyed ⟨reported⟩ mould": the second is the verb.
    func followsAsked(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        token > sentence.lowerBound && isOfAsked(token - 1, sentence, reading)
    }

    /// "⟨Asked⟩ to describe it, Orr left": no clause opens with its past tense.
    func opensSentence(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token == sentence.lowerBound, token + 1 < sentence.upperBound,
            SubjectVerbs.opening.contains(reading.tokens.key[token])
        else { return false }
        switch reading.tags[token + 1] {
        case .preposition, .to, .whAdverb, .whPronoun: return true
        default: return false
        }
    }

    private func isOfAsked(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, SubjectVerbs.asking.contains(reading.tokens.key[token])
        else { return false }
        return reading.tags[token - 1] == .nounPlural
            || SubjectVerbs.those.contains(reading.tokens.key[token - 1])
    }

    /// "…, the researchers ⟨reported⟩ in a journal": those who speak, behind whom a participle would say little.
    func reportsAsSpeaker(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token > sentence.lowerBound, token + 1 < sentence.upperBound,
            SubjectVerbs.reporting.contains(reading.tokens.key[token]),
            SubjectVerbs.speakers.contains(reading.tokens.key[token - 1])
                // "the minister ⟨noted⟩ on Monday"; "a nurse found in the lake" has said nothing.
                || RoleWords.offices.contains(reading.tokens.key[token - 1])
                    && reading.tokens.key[token] != SubjectVerbs.found
        else { return false }
        return !SubjectVerbs.behindPassive.contains(reading.tokens.key[token + 1])
    }

    /// "The reactors, Tarn 2 and Lund, ⟨generate⟩ a tenth of": a verb that is no noun, behind an aside, that no "to" governs.
    func followsAside(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard token - 3 > sentence.lowerBound, token + 1 < sentence.upperBound,
            reading.tokens.key[token - 1] == .comma,
            CommonVerbs.verbsOnlyBases.contains(reading.tokens.key[token])
                || CommonVerbs.bases.contains(reading.tokens.key[token])
                    && !hasVerb(behind: token, sentence, reading)
        else { return false }
        let before = max(sentence.lowerBound + 1, token - 15)..<token - 1
        return before.contains {
            reading.tokens.key[$0] == .comma && reading.tags[$0 - 1] == .nounPlural
        }
            && !before.contains {
                reading.tags[$0] == .to || reading.tags[$0] == .modal
                    || reading.tags[$0].isVerb && reading.tags[$0] != .verbPastParticiple
            }
    }

    /// "…, a new study ⟨reports⟩.", "They were dismissed by text message, their union ⟨claims⟩.": behind a comma and "a", or behind
    /// a clause, no plural ends the sentence; "A man in a red vest ⟨claims⟩ that": "a" has no plural behind it.
    func closesReport(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard SubjectVerbs.closing.contains(reading.tokens.key[token]),
            token + 1 < sentence.upperBound, token > sentence.lowerBound
        else { return false }
        let next = reading.tokens.key[token + 1]
        guard next == .fullStop || next == .that else { return false }
        var before = token - 1
        while before > sentence.lowerBound, token - before < 6,
            reading.tags[before].isNoun || reading.tags[before].isAdjective
        {
            before -= 1
        }
        guard before < token - 1 else { return false }
        let isIndefinite = ClosedWords.indefinite.contains(reading.tokens.key[before])
        if next == .that {
            // "the power company ⟨counters⟩ that": a body, of which nobody counters anything else.
            let speaks =
                isIndefinite
                || OrganizationWords.heads.contains(reading.tokens.key[token - 1])
                    && !SubjectVerbs.ofBodies.contains(reading.tokens.key[token])
            return speaks && reading.tags[token - 1] == .noun
                && token + 2 < sentence.upperBound && !reading.tags[token + 2].isFiniteVerb
        }
        guard before > sentence.lowerBound, reading.tokens.key[before - 1] == .comma else {
            return false
        }
        if isIndefinite { return true }
        return (reading.tokens.key[before] == .the || reading.tags[before] == .pronounPossessive)
            && reading.tags[token - 1] == .noun
            && hasVerb(sentence.lowerBound..<before - 1, reading)
    }

    /// "members ⟨left⟩ parliament": a subject and an object; "the days ⟨left⟩" are still there.
    func leavesSomething(_ token: Int, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
        guard reading.tokens.key[token] == .left, token > sentence.lowerBound,
            token + 1 < sentence.upperBound,
            !SubjectVerbs.remaining.contains(reading.tokens.key[token - 1])
        else { return false }
        let before = reading.tags[token - 1]
        switch reading.tags[token + 1] {
        case .determiner, .pronounPossessive, .properNoun, .noun:
            // "another 310 ⟨left⟩ the town"
            return before.isNoun || before == .pronoun || before == .number
        default: return false
        }
    }
}

enum SubjectVerbs {
    /// Verbs that have no object before "of" only in the passive: "two guards accused of it".
    static let onlyPassive = WordSet(
        "accused convicted acquitted suspected cleared robbed stripped deprived"
    )
    /// What things do by themselves, though they may have it done to them.
    static let starting = WordSet(
        "closed opened began started ended moved returned changed dropped reopened increased doubled tripled failed"
    )
    static let showing = WordSet("show suggest indicate")
    static let closing = WordSet(
        "reports claims estimates states notes shows finds fears hopes counters cautions reckons"
    )
    /// What bodies have as well as do: "the company reports that he read".
    static let ofBodies = WordSet("reports claims estimates notes states")
    static let several = WordSet("many some others most few they we you")
    /// Verbs whose participle opens a sentence: "Asked whether", "Born in".
    static let opening = WordSet(
        "asked pressed questioned told born raised built founded based set located made taken named given armed"
    )
    static let remaining = WordSet("time money room day days week weeks month months year years")
    static let asking = WordSet("surveyed polled interviewed questioned contacted sampled tested")
    static let those = WordSet("those people staff")
    static let reporting = WordSet(
        "reported announced found noted warned estimated argued concluded"
    )
    static let speakers = WordSet(
        """
        researchers scientists authors officials police prosecutors analysts investigators economists lawyers auditors
        ministers lawmakers experts
        """
    )
    /// What follows a passive participle: "officials reported to be missing".
    static let behindPassive = WordSet("by to as missing dead guilty")
    static let withoutObject = WordSet(
        """
        pleaded testified resigned arrived died apologized apologised appeared disappeared emerged happened occurred waited
        laughed lasted vanished collapsed existed belonged consisted relied campaigned complied cooperated accounted
        amounted ranged hinged coincided culminated drowned exploded collided resurfaced retreated
        """
    )
    static let say = WordKey("say")
    static let said = WordKey("said")
    static let pleaded = WordKey("pleaded")
    static let told = WordKey("told")
    static let point = WordKey("point")
    static let found = WordKey("found")
    static let reading = WordSet("read reads")
    /// What a clause may follow without "that", and a bare infinitive may not.
    static let saying = WordSet(
        """
        say says said think thinks thought believe believes believed hope hopes hoped fear fears feared claim claims
        claimed argue argues argued insist insists insisted warn warns warned estimate estimates estimated
        """
    )
}
