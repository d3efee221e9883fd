/// One claim for each law and sentence that asserts something about it.
struct LawClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        var sentence = -1
        var named: Set<String> = []
        for (index, mention) in reading.mentions(of: .law) {
            guard case .law(let law) = mention.detail, voices.asserts(mention.tokens.lowerBound),
                let place = reading.sentence(of: mention.tokens.lowerBound)
            else { continue }
            if place != sentence {
                sentence = place
                named = []
            }
            guard isAsserted(law, mention, in: reading), named.insert(law.name).inserted else {
                continue
            }
            drafts.append(
                ClaimDraft(
                    kind: .law,
                    focus: mention.tokens,
                    mention: index,
                    attribution: voices.attribution(over: mention.tokens)
                )
            )
        }
    }

    /// Whether the sentence leans on the law: a full name always does, a label only beside a verb.
    private func isAsserted(_ law: Law, _ mention: Mention, in reading: Reading) -> Bool {
        if law.year != nil { return true }
        let before = mention.tokens.lowerBound - 1
        let after = mention.tokens.upperBound
        if law.isGeneric { return isAssertedGenerally(mention.tokens, in: reading) }
        // "FISA abuse", "Clean Rivers Act protections": the name only says of what kind.
        if after < reading.tokens.count,
            reading.tag(after) == .noun || reading.tag(after) == .nounPlural,
            reading.tokens.gap[after] == .space, !isVerbSeenAsNoun(after, in: reading)
        {
            return false
        }
        // "a pause set by the Labour Act": what it does.
        if before >= 1, reading.tokens.key[before] == .by { return true }
        // "participation in the … program" only names it, "participates in" asserts.
        guard before >= 1, LawAssertionWords.prepositions.contains(reading.tokens.key[before])
        else {
            return true
        }
        return !reading.tag(before - 1).isNoun || hasRelative(after, reading)
            || LawAssertionWords.deeds.contains(reading.tokens.key[before - 1])
            || isInNothing(before, reading)
    }

    /// "The 14th Amendment ⟨states⟩: …", "Section 4 ⟨lists⟩ the": a plural before what only a verb's object begins with.
    private func isVerbSeenAsNoun(_ token: Int, in reading: Reading) -> Bool {
        let next = reading.word(token + 1)
        // "a practice ⟨which⟩ the Ports Act outlaws"
        return CommonVerbs.nounsToo.contains(reading.tokens.key[token])
            && (ClosedWords.openObjects.contains(next) || next == .colon || next == .that
                || ClosedWords.questionWords.contains(next))
    }

    /// Whether a noun that stands for a law is what the sentence is about, or what somebody made of it.
    private func isAssertedGenerally(_ law: Range<Int>, in reading: Reading) -> Bool {
        let before = law.lowerBound - 1
        // "the Clean Start act, a proposed bill", "That bill, known as the Clean Start act": said of the name.
        if isSaidOfName(law, in: reading) || isNamed(behind: law.upperBound, in: reading) {
            return false
        }
        // "if the law requires": nothing is asserted yet.
        var word = before
        if word > 0, Marks.isQuotationMark(reading.tokens.key[word]) { word -= 1 }
        if word >= 0, reading.sentence(of: word) == reading.sentence(of: law.lowerBound),
            ClosedWords.conditions.contains(reading.tokens.key[word])
        {
            return false
        }
        if isSubject(law.upperBound, reading), !isInsideSubject(before, law.upperBound, reading) {
            return true
        }
        if LawSubject(reading).verb(of: law) != nil || isRanked(law, reading)
            || hasParticiple(law.upperBound, reading)
        {
            return true
        }
        if isInverted(law, in: reading) || isInForce(law.upperBound, in: reading) { return true }
        return LawObject(reading, law).isActedOn || isAgent(before, reading)
    }

    /// "That bill, known as ⟨the Sunlight Act⟩", "A bill pending in the House, called …": the name says which one it is.
    private func isNamed(behind law: Int, in reading: Reading) -> Bool {
        let limit = min(law + 10, reading.tokens.count - 1)
        guard law < limit,
            let comma = (law..<limit).first(where: { reading.tokens.kind[$0] == .punctuation }),
            reading.tokens.key[comma] == .comma,
            LawAssertionWords.naming.contains(reading.tokens.key[comma + 1])
        else { return false }
        return (comma + 2..<min(comma + 5, reading.tokens.count)).contains {
            reading.has(.law, at: $0)
        }
    }

    /// ", a proposed bill", ", proposed federal legislation" right behind the name of a law.
    private func isSaidOfName(_ law: Range<Int>, in reading: Reading) -> Bool {
        if isBehindOpening(law, in: reading) { return false }
        let before = law.lowerBound - 1
        var comma = before
        while comma > 0, before - comma < 3,
            reading.tag(comma) == .verbPastParticiple || reading.tag(comma) == .verbPast
                || reading.tag(comma).isAdjective
        {
            comma -= 1
        }
        return comma > 0 && reading.tokens.key[comma] == .comma
            && reading.has(.law, at: comma - 1)
    }

    /// "Issued under the Clean Rivers Act, ⟨the rule⟩ requires": a subject behind what opens the sentence.
    private func isBehindOpening(_ law: Range<Int>, in reading: Reading) -> Bool {
        guard let index = reading.sentence(of: law.lowerBound) else { return false }
        let opening = reading.sentences[index].tokens.lowerBound
        // "Known as the Lobster Law, the statute": one law.
        if LawAssertionWords.naming.contains(reading.tokens.key[opening]) { return false }
        let first = reading.tag(opening)
        let group = reading.firstVerbGroup(from: law.upperBound)
        return (first == .preposition || first == .verbPastParticiple || first == .verbGerund)
            && reading.verbGroups.indices.contains(group)
            && reading.verbGroups[group].tokens.lowerBound == law.upperBound
            && reading.verbGroups[group].isFinite
    }

    /// "Tucked into ⟨the bill⟩ is a tax", "Among the aims of ⟨the law⟩ are": what stands in it is its subject.
    private func isInverted(_ law: Range<Int>, in reading: Reading) -> Bool {
        guard let index = reading.sentence(of: law.lowerBound),
            ClosedWords.being.contains(reading.word(law.upperBound))
        else { return false }
        let opening = reading.sentences[index].tokens.lowerBound
        let tag = reading.tag(opening)
        return law.lowerBound - opening < 7
            && (tag == .preposition || tag.isAdverb || tag == .verbPastParticiple)
            && LawAssertionWords.insides.contains(reading.word(law.lowerBound - 1))
    }

    /// "with ⟨the law⟩ now in force", "⟨an ordinance⟩ still on the books".
    private func isInForce(_ after: Int, in reading: Reading) -> Bool {
        let token = reading.tag(after).isAdverb ? after + 1 : after
        return LawAssertionWords.prepositions.contains(reading.word(token))
            && (token + 1..<token + 3).contains {
                LawAssertionWords.force.contains(reading.word($0))
            }
    }

    /// "was not covered by the law", "are required by the statute": what it does.
    private func isAgent(_ before: Int, _ reading: Reading) -> Bool {
        guard before > 0, reading.tokens.key[before] == .by else { return false }
        let index = reading.firstVerbGroup(from: max(before - 6, 0))
        // "was set ⟨up⟩ by the act"
        let end = reading.tag(before - 1) == .particle ? before - 1 : before
        return reading.verbGroups[min(index, reading.verbGroups.count)...].prefix(2).contains {
            // "As required by ⟨the act⟩"
            $0.isPassive && $0.tokens.upperBound == end
                && ($0.isFinite || reading.word($0.tokens.lowerBound - 1) == LawAssertionWords.as)
        }
    }

    /// "the strictest gun laws in the state": it is said to be that.
    private func isRanked(_ law: Range<Int>, _ reading: Reading) -> Bool {
        law.contains {
            reading.tag($0) == .adjectiveSuperlative
                || reading.tokens.key[$0] == .most
        }
    }

    /// "changing the policy could lead", "critics of the bill said": the noun only ends the subject.
    private func isInsideSubject(_ before: Int, _ after: Int, _ reading: Reading) -> Bool {
        guard before >= 0, !hasRelative(after, reading), !isInNothing(before, reading) else {
            return false
        }
        // "Violating ⟨the ordinance⟩ carries a fine", "Breaches of ⟨the code⟩ are punished"
        if LawAssertionWords.broken.contains(reading.tokens.key[before])
            || LawAssertionWords.inside.contains(reading.tokens.key[before])
                && LawAssertionWords.broken.contains(reading.word(before - 1))
        {
            return false
        }
        return reading.tag(before) == .verbGerund
            || LawAssertionWords.prepositions.contains(reading.tokens.key[before])
    }

    /// "⟨Nothing in⟩ the charter says", "a section of the law bars": what a part of it says.
    private func isInNothing(_ preposition: Int, _ reading: Reading) -> Bool {
        preposition > 0 && LawAssertionWords.inside.contains(reading.tokens.key[preposition])
            && LawAssertionWords.parts.contains(reading.tokens.key[preposition - 1])
    }

    /// "the bill that …", "the bill, which …".
    private func hasRelative(_ after: Int, _ reading: Reading) -> Bool {
        guard after + 1 < reading.tokens.count else { return false }
        // "the rule, introduced in 2011, requires"
        if reading.tokens.key[after] == .comma,
            reading.tag(after + 1) == .verbPastParticiple || reading.tag(after + 1) == .verbPast
        {
            return true
        }
        if LawAssertionWords.relatives.contains(reading.tokens.key[after]) { return true }
        // "a decree, under which", "the rule by which"
        let preposition = reading.tokens.key[after] == .comma ? after + 1 : after
        if reading.tag(preposition) == .preposition,
            reading.word(preposition + 1) == LawAssertionWords.which
        {
            return true
        }
        if hasRelativeBehindMaker(after, reading) { return true }
        return reading.tokens.key[after] == .comma
            && reading.tokens.key[after + 1] == LawAssertionWords.which
    }

    /// "a bill by the state's legislators that would ban it": whose it is stands before what it does.
    private func hasRelativeBehindMaker(_ after: Int, _ reading: Reading) -> Bool {
        guard LawAssertionWords.makers.contains(reading.tokens.key[after]) else { return false }
        for token in after + 1..<min(after + 8, reading.tokens.count - 1) {
            if LawAssertionWords.relatives.contains(reading.tokens.key[token]) {
                return reading.tag(token + 1) == .modal
            }
            guard reading.tokens.kind[token] != .punctuation, !reading.tag(token).isVerb else {
                return false
            }
        }
        return false
    }

    private func isSubject(_ after: Int, _ reading: Reading) -> Bool {
        guard after < reading.tokens.count else { return false }
        if hasRelative(after, reading) { return true }
        var verb = after
        // "said the law “applies to all”"
        if Marks.isQuotationMark(reading.tokens.key[verb]) { verb += 1 }
        // "The directive also ordered".
        while verb < min(reading.tokens.count, after + 3), reading.tag(verb).isAdverb { verb += 1 }
        let index = reading.firstVerbGroup(from: after)
        guard index < reading.verbGroups.count else { return false }
        let group = reading.verbGroups[index]
        return group.isFinite && group.tokens.lowerBound <= verb
    }

    /// "a statute ⟨barring⟩ it", "a law ⟨enacted⟩ in 1995": what it does or when it came, said of it without a "that".
    private func hasParticiple(_ after: Int, _ reading: Reading) -> Bool {
        let index = reading.firstVerbGroup(from: after)
        guard index < reading.verbGroups.count, reading.tokens.gap[after] == .space else {
            return false
        }
        let group = reading.verbGroups[index]
        return group.tokens.lowerBound == after
            && (group.tense == .participle || group.tense == .gerund)
    }
}

enum LawAssertionWords {
    static let prepositions = WordSet("in of with for to on by against")
    /// What is done with a law, as a noun: "⟨changes⟩ to the Clean Rivers Act", "fined for ⟨breaches⟩ of it".
    static let deeds = WordSet(
        """
        change changes amendment amendments breach breaches violation violations infringement infringements
        contravention contraventions infraction infractions challenge challenges repeal passage adoption enactment
        ratification revision revisions overhaul rewrite reform reforms rollback expansion extension renewal
        reauthorization exemption exemptions exception exceptions waiver waivers withdrawal suspension
        enforcement implementation application interpretation signing veto approval defeat afoul foul accordance
        acceded compliance conformity line keeping conflict signatory signatories party opposite thanks breaching part parts version versions addition additions loophole loopholes
        """
    )
    static let insides = WordSet("in of into from within")
    static let force = WordSet("force effect books place")
    /// Words for a law's being broken, made or ended.
    static let broken = WordSet(
        """
        violating breaching breaking flouting contravening violation violations breach breaches contravention
        contraventions infringement infringements repeal passage adoption enactment
        """
    )
    static let naming = WordSet("known called dubbed named nicknamed")
    static let `as` = WordKey("as")
    static let which = WordKey("which")
    static let makers = WordSet("by from")
    static let relatives = WordSet("that which")
    static let inside = WordSet("in of")
    static let parts = WordSet(
        """
        nothing anything something language wording text much most part parts section sections version draft terms
        provisions
        """
    )
}
