// Commas that stand inside a predicate.
extension PredicateReader {
    /// Whether a predicate whose complements begin at `start` goes on behind a comma.
    func continues(after comma: Int, from start: Int, _ limit: Int, _ nextGroup: Int) -> Bool {
        // "Of the 84 who sat the exam, 63, or three-quarters, passed": the subject of the main clause.
        if isCountAlone(behind: comma, limit) || distributes(behind: comma, limit) { return false }
        return continuesWithExamples(after: comma, limit)
            || continuesPlace(after: comma, limit)
            || continuesAdjectives(after: comma, from: start, limit)
            || continuesList(after: comma, from: start, limit, nextGroup)
            || endsList(after: comma, from: start, limit, nextGroup)
    }

    private func isCountAlone(behind comma: Int, _ limit: Int) -> Bool {
        comma + 2 < limit && reading.tag(comma + 1) == .number
            && (reading.tokens.key[comma + 2] == .comma || reading.tag(comma + 2).isFiniteVerb)
            && reading.has(.quantity, at: comma + 1)
    }

    /// "came late, ⟨the first⟩ a penalty", "helped nine people, ⟨six of them⟩ adults", "packed boxes, ⟨each⟩ holding ten": what is told
    /// of some or each of those before.
    private func distributes(behind comma: Int, _ limit: Int) -> Bool {
        let first = comma + 1
        guard first + 2 < limit else { return false }
        let key = reading.tokens.key[first]
        if reading.tag(first) == .number || PredicateWords.someOf.contains(key),
            reading.tokens.key[first + 1] == .of
        {
            return ClosedWords.groupPronouns.contains(reading.tokens.key[first + 2])
        }
        if PredicateWords.each.contains(key) {
            return reading.tag(first + 1) == .verbGerund
                || reading.tag(first + 1) == .verbPastParticiple
                || reading.tag(first + 1) == .preposition
        }
        return key == .the && ClosedWords.ordinals.contains(reading.tokens.key[first + 1])
            && (ClosedWords.articles.contains(reading.tokens.key[first + 2])
                || reading.tag(first + 2) == .preposition && reading.tokens.key[first + 2] != .of)
    }

    /// "eight kilometers ⟨(five miles)⟩ south of the town": the same length by another measure, inside a phrase.
    func isConversion(_ bracket: Int, _ limit: Int) -> Bool {
        let reach = max(0, bracket - 5)..<min(limit - 1, bracket + 6)
        let isOpen = reading.tokens.key[bracket] == .openBracket
        guard bracket > 0, isOpen || reading.tokens.key[bracket] == .closeBracket,
            let other = isOpen
                ? reach.first(where: { $0 > bracket && reading.tokens.key[$0] == .closeBracket })
                : reach.last(where: { $0 < bracket && reading.tokens.key[$0] == .openBracket })
        else { return false }
        let inside = min(bracket, other)...max(bracket, other)
        let next = inside.upperBound + 1
        return inside.lowerBound > 0 && next < limit
            && reading.has(.quantity, at: inside.lowerBound - 1)
            && reading.has(.quantity, at: inside.lowerBound + 1)
            && reading.tokens.kind[next] == .word && !reading.tag(next).isFiniteVerb
    }

    /// Whether ", including" and things follow that are no claims themselves.
    func continuesWithExamples(after comma: Int, _ limit: Int) -> Bool {
        guard comma + 2 < limit, reading.tokens.key[comma + 1] == PredicateWords.including,
            reading.tokens.kind[comma + 2] != .punctuation
        else { return false }
        return !namesClaims(comma + 2..<min(limit, comma + 8))
    }

    /// Whether people or numbers stand in a range, which are claims themselves.
    func namesClaims(_ range: Range<Int>) -> Bool {
        range.contains { reading.has(.person, at: $0) || reading.has(.quantity, at: $0) }
    }

    /// Whether a state or country follows a town: "in Grenoble, France,".
    func continuesPlace(after comma: Int, _ limit: Int) -> Bool {
        guard comma > 0, reading.tokens.shape[comma - 1].contains(.capitalised),
            !reading.has(.person, at: comma - 1), !reading.has(.organization, at: comma - 1)
        else { return false }
        var token = comma + 1
        while token < min(limit, comma + 4), reading.tokens.shape[token].contains(.capitalised),
            reading.tokens.kind[token] == .word, !reading.has(.person, at: token),
            !reading.has(.organization, at: token), !reading.has(.time, at: token)
        {
            token += 1
        }
        guard token > comma + 1 else { return false }
        if token >= limit || token + 1 >= limit { return true }
        // "in Halden, Illinois on Sunday"
        if reading.tag(token) == .preposition || reading.has(.time, at: token) { return true }
        return reading.tokens.kind[token] == .punctuation
            && !PredicateWords.conjunctions.contains(reading.tokens.key[token + 1])
            && reading.tokens.shape[token + 1].isDisjoint(with: .capitalised)
    }

    /// Whether the words after a comma go on with a list of nouns: "A, B and C".
    func continuesList(after comma: Int, from start: Int, _ limit: Int, _ nextGroup: Int)
        -> Bool
    {
        let first = comma + 1
        guard first < limit else { return false }
        let tag = reading.tag(first)
        guard
            tag.isNoun || tag.isAdjective || tag == .number || tag == .determiner
                // "rescued a man, his wife and two sons", but "beat Orr, his friend and rival"
                || tag == .pronounPossessive && comma > start
                    && describesList(first, behind: comma),
            // "rooms that do not lock, halls without light": behind a verb alone no list of its objects goes on, unless it is
            // one of verbs.
            comma > start || CommonVerbs.bases.contains(reading.tokens.key[first])
        else { return false }
        var token = first
        var reach = first + 12
        while token < min(limit, reach) {
            let key = reading.tokens.key[token]
            // "Norway, Chile, Peru, New Zealand …": each name gives room for the next.
            if key == .comma, token + 1 < limit,
                reading.tokens.shape[token - 1].contains(.capitalised),
                reading.tokens.shape[token + 1].contains(.capitalised)
            {
                reach = token + 12
            }
            if PredicateWords.conjunctions.contains(key) {
                return !joinsClause(token, limit, nextGroup)
            }
            if nextGroup < reading.verbGroups.count,
                reading.verbGroups[nextGroup].tokens.contains(token)
            {
                return false
            }
            if PredicateWords.subordinators.contains(key) { return false }
            token += 1
        }
        return false
    }

    /// "a man, ⟨his⟩ wife and": another one, where a common noun stands before the comma and no rank behind it.
    private func describesList(_ owner: Int, behind comma: Int) -> Bool {
        let before = reading.tag(comma - 1)
        return (before == .noun || before == .nounPlural) && !reading.has(.quantity, at: comma - 1)
            && reading.tokens.shape[comma - 1].isDisjoint(with: .capitalised)
            && reading.tag(owner + 1) != .adjectiveSuperlative
    }

    /// Whether ", and" brings the last member of a list: "Norway, Chile, and Peru".
    private func endsList(
        after comma: Int,
        from start: Int,
        _ limit: Int,
        _ nextGroup: Int
    ) -> Bool {
        let conjunction = comma + 1
        guard conjunction + 1 < limit,
            PredicateWords.listConjunctions.contains(reading.tokens.key[conjunction]),
            !joinsClause(conjunction, limit, nextGroup)
        else { return false }
        let tag = reading.tag(conjunction + 1)
        guard
            tag.isNoun || tag.isAdjective || tag == .number || tag == .determiner
                || Marks.isQuotationMark(reading.tokens.key[conjunction + 1])
        else { return false }
        return (max(start, comma - 12)..<comma).contains {
            reading.tokens.key[$0] == .comma
        }
    }

    /// Whether a second adjective of the same noun follows: "a long, drawn-out affair".
    private func continuesAdjectives(after comma: Int, from start: Int, _ limit: Int) -> Bool {
        guard comma - 2 >= start, reading.tag(comma - 1).isAdjective else { return false }
        var before = comma - 2
        while before > start, reading.tag(before).isAdjective || reading.tag(before).isAdverb {
            before -= 1
        }
        // "was cold, old boats": behind "be" an adjective needs no noun.
        guard reading.tag(before) == .determiner || reading.tag(before) == .pronounPossessive
        else { return false }
        for token in comma + 1..<min(limit, comma + 7) {
            let tag = reading.tag(token)
            if tag.isNoun { return token > comma + 1 }
            let isModifier =
                tag.isAdjective || tag.isAdverb || tag == .verbPastParticiple || tag == .verbGerund
                || tag == .particle || reading.tokens.key[token] == .hyphen
                || reading.tokens.gap[token] == .none
                // "a detailed, six-page letter"
                || tag == .number && token + 1 < limit
                    && reading.tokens.key[token + 1] == .hyphen
            guard isModifier else { return false }
        }
        return false
    }
}
