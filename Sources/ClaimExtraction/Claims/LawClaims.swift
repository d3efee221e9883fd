/// One claim for each law and sentence that asserts something about it.
struct LawClaims: ClaimRule {
    func addClaims(of voices: Voices, to drafts: inout [ClaimDraft]) {
        let reading = voices.reading
        var sentence = -1
        var named: Set<String> = []
        for (index, mention) in reading.mentions.enumerated() {
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
        if law.isGeneric { return isSubject(after, reading) || isObject(before, reading) }
        // "participation in the … program" only names it, "participates in" asserts.
        guard before >= 1, LawAssertionWords.prepositions.contains(reading.tokens.key[before])
        else {
            return true
        }
        return isSubject(after, reading) || !reading.tag(before - 1).isNoun
    }

    private func isSubject(_ after: Int, _ reading: Reading) -> Bool {
        guard after < reading.tokens.count else { return false }
        let index = reading.firstVerbGroup(from: after)
        guard index < reading.verbGroups.count else { return false }
        let group = reading.verbGroups[index]
        return group.isFinite && group.tokens.lowerBound == after
            || LawAssertionWords.relatives.contains(reading.tokens.key[after])
    }

    /// Whether one of the few words before is a verb of making, breaking or undoing laws.
    private func isObject(_ before: Int, _ reading: Reading) -> Bool {
        for token in stride(from: before, to: max(before - 3, -1), by: -1)
        where LawAssertionWords.acts.contains(reading.tokens.key[token]) {
            return true
        }
        return false
    }
}

private enum LawAssertionWords {
    static let prepositions = WordSet("in of with for to on by against")
    static let relatives = WordSet("that which")
    static let acts = WordSet(
        """
        signed sign signs signing enacted enact enacts enacting passed pass passes passing repealed
        repeal repeals repealing approved approve approves approving adopted adopt adopts adopting
        vetoed veto vetoes vetoing blocked block blocks blocking introduced introduce introduces
        introducing ratified ratify ratifies joined join joins joining issued issue issues issuing
        revoked revoke revokes amended amend amends violated violate violates violating broke broken
        breaks proposed propose proposes drafted overturned overturn rejected reject rejects under
        suspended suspend suspends implemented implement implements expanded extended ended launched
        """
    )
}
