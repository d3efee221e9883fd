// What a law or a ruling says itself is no event besides; what is done to a law, or becomes of it, is one.
extension EventReader {
    /// Whether the clause hangs on a law or a ruling, which says what it says itself.
    func isSaidByLaw(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        guard
            followsLaw(group, in: sentence) || isBehindAsideOnLaw(group, in: sentence)
                || hasLawForSubject(group, in: sentence)
        else { return false }
        // "The bill was drafted by Orr", "The bill failed": what is done to it, or became of it.
        let deeds = group.isPassive ? EventWords.doneToLaws : EventWords.becameOfLaws
        return !deeds.contains(reading.tokens.key[group.head]) && !comesIntoForce(group)
    }

    /// "A law passed after the fire ⟨requires⟩ it".
    private func hasLawForSubject(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let first = max(sentence.lowerBound, group.tokens.lowerBound - LawSubject.reach)
        guard
            let token = (first..<max(first, group.tokens.lowerBound)).last(where: {
                reading.has(.law, at: $0)
            }), let index = reading.mention(.law, covering: token)
        else { return false }
        return LawSubject(reading).verb(of: reading.mentions[index].tokens)?.head == group.head
    }

    /// "took ⟨effect⟩", "came into ⟨force⟩", "became ⟨law⟩".
    private func comesIntoForce(_ group: VerbGroup) -> Bool {
        guard EventWords.entering.contains(reading.tokens.key[group.head]) else { return false }
        return (group.tokens.upperBound..<min(group.tokens.upperBound + 2, reading.tokens.count))
            .contains { EventWords.force.contains(reading.tokens.key[$0]) }
    }

    /// Whether a law, or links behind a ruling, stand right before the verb.
    private func followsLaw(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        var token = group.tokens.lowerBound - 1
        var steps = 0
        while token >= sentence.lowerBound, steps < 4 {
            if let index = reading.mention(.law, covering: token) {
                return reading.mentions[index].tokens.upperBound == token + 1
                    && (steps > 0 || !hangsOnNoun(reading.mentions[index].tokens, in: sentence))
            }
            let isLink =
                reading.tag(token).isAdverb || EventWords.links.contains(reading.tokens.key[token])
            // "Orr, who was convicted of fraud, left": a comma alone closes what was told of somebody.
            guard isLink else {
                return steps > 0 && reading.has(.ruling, at: token)
                    && (!group.isFinite
                        || (token + 1...token + steps).contains {
                            reading.tokens.key[$0] != .comma
                        })
            }
            token -= 1
            steps += 1
        }
        return false
    }

    /// "The fate of the act", "a dispute over the act": the noun before is the subject, unless it is a part of the law.
    private func hangsOnNoun(_ law: Range<Int>, in sentence: Range<Int>) -> Bool {
        var preposition = law.lowerBound - 1
        if preposition > sentence.lowerBound,
            ClosedWords.articles.contains(reading.tokens.key[preposition])
        {
            preposition -= 1
        }
        guard preposition > sentence.lowerBound,
            EventWords.hanging.contains(reading.tokens.key[preposition]),
            reading.tag(preposition - 1).isNoun
        else { return false }
        return !EventWords.partsOfLaws.contains(reading.tokens.key[preposition - 1])
    }

    /// "The Clean Rivers Act, passed in 2023, requires": the comma before the verb closes what is told of the law.
    private func isBehindAsideOnLaw(_ group: VerbGroup, in sentence: Range<Int>) -> Bool {
        let close = group.tokens.lowerBound - 1
        guard group.isFinite, close > sentence.lowerBound,
            reading.tokens.key[close] == .comma
        else { return false }
        let floor = max(sentence.lowerBound, close - 25)
        guard
            let open = (floor..<close).last(where: {
                reading.tokens.key[$0] == .comma
            }), open > sentence.lowerBound,
            let law = reading.mention(.law, covering: open - 1)
        else { return false }
        return reading.mentions[law].tokens.upperBound == open
    }
}
