// Relative clauses, with and without their pronoun.
extension PredicateReader {
    /// The verb of the main clause behind a clause that tells of its subject: "people who live there ⟨vote⟩"; the maximum if
    /// there is none.
    func mainVerb(behindClauseOf index: Int, in sentence: Range<Int>) -> Int {
        let awaitsVerb = isBeforeMainVerb(index, in: sentence)
        guard
            awaitsVerb || reduced.isOpened(by: index, in: sentence) || opensRelative(index)
                || opensBareRelative(index) || relativeBeforeSubject(of: index) != nil
                || isInsideSubject(index, in: sentence)
                || index > 0 && joins(index) && opensRelative(index - 1)
                || isNonfinite(index)
        else { return .max }
        var next = index + 1
        while next < reading.verbGroups.count, !reading.verbGroups[next].isFinite { next += 1 }
        guard next < reading.verbGroups.count else { return .max }
        let verb = reading.verbGroups[next].tokens.lowerBound
        let between = reading.verbGroups[index].tokens.upperBound..<verb
        guard verb < sentence.upperBound, between.count < 25, !takesClause(index) else {
            return .max
        }
        let hasOpener = between.contains {
            opensClause($0, before: verb)
                // "who miss ⟨it⟩ face a fine": an object.
                && !($0 == between.lowerBound && reading.tokens.key[$0] == .it)
                // "the trust that runs the home ⟨and⟩ the school overspent": it joins nouns.
                && !(awaitsVerb && PredicateWords.listConjunctions.contains(reading.tokens.key[$0])
                    && reading.isNominal($0 - 1) && reading.isNominal(verb - 1))
        }
        return hasOpener ? .max : verb
    }

    /// "who said she left": the clause that the verb needs isn't the main one.
    private func takesClause(_ index: Int) -> Bool {
        let head = reading.verbGroups[index].head
        return voices.isReporting(head) || EventWords.feelings.contains(reading.tokens.key[head])
    }

    /// Whether a clause with a subject of its own may begin at a token; a hyphen and a slash open none.
    private func opensClause(_ token: Int, before verb: Int) -> Bool {
        let key = reading.tokens.key[token]
        if reading.tag(token) == .punctuation {
            return PredicateWords.clauseEnds.contains(key) || PredicateWords.stops.contains(key)
                || Marks.isQuotationMark(key)
        }
        return opensBareObjectClause(token, before: verb) || EventWords.clauseStarts.contains(key)
            || PredicateWords.subjectPronouns.contains(key)
    }

    /// "A man who was drunk when he ⟨drove⟩ home was fined", "The plane ⟨carrying⟩ oars and sails landed": inside what tells of
    /// the noun that opens the sentence, or its part behind a mark, and that has no verb yet.
    ///
    /// Each clause before it needs a verb of its own, so that the next one is the main one.
    private func isBeforeMainVerb(_ index: Int, in sentence: Range<Int>) -> Bool {
        let group = reading.verbGroups[index]
        let end = group.tokens.lowerBound
        guard end - sentence.lowerBound < 40,
            group.isFinite || group.tense == .gerund
        else { return false }
        var start = end
        while start > sentence.lowerBound,
            reading.tokens.kind[start - 1] != .punctuation
                || reading.tokens.key[start - 1] == .hyphen
        {
            start -= 1
        }
        guard start < end, opensSubject(start) else { return false }
        var openers: [Int] = []
        for token in start + 1..<end where opensInnerClause(token, isFirst: openers.isEmpty) {
            openers.append(token)
        }
        let first = reading.firstVerbGroup(from: start)
        let verbs = (first..<max(first, index)).filter {
            let verb = reading.verbGroups[$0]
            return verb.isFinite && reading.tag(verb.tokens.lowerBound - 1) != .conjunction
        }
        if let verb = verbs.first, reading.verbGroups[verb].tokens.lowerBound < openers.first ?? end
        {
            return false
        }
        return verbs.count + (group.isFinite ? 1 : 0) <= openers.count
    }

    /// "A man", "Those", "The court": what a sentence opens with that isn't a time, a place or another clause.
    private func opensSubject(_ token: Int) -> Bool {
        let tag = reading.tag(token)
        return !reading.has(.time, at: token)
            && (tag.isNoun || tag.isAdjective || tag == .determiner || tag == .pronoun
                || tag == .pronounPossessive || tag == .number || tag == .predeterminer)
    }

    /// "people ⟨who⟩", and then "when he left", "a car ⟨he⟩ stole": a word with which a clause that needs a verb begins; the
    /// first tells of the noun before it.
    private func opensInnerClause(_ token: Int, isFirst: Bool) -> Bool {
        let key = reading.tokens.key[token]
        let isBehindNoun = reading.isNominal(token - 1)
        if ClosedWords.relatives.contains(key) || PredicateWords.where == key
            || PredicateWords.ofOwnersAndObjects.contains(key)
        {
            return isBehindNoun || !isFirst || reading.tag(token - 1) == .preposition
        }
        if PredicateWords.subjectPronouns.contains(key) { return isBehindNoun }
        return !isFirst
            && (PredicateWords.subordinators.contains(key)
                || PredicateWords.subordinating.contains(key))
    }

    /// "who fell while ⟨eating⟩ a bowl of soup has": no finite verb belongs to a gerund or a participle.
    private func isNonfinite(_ index: Int) -> Bool {
        let group = reading.verbGroups[index]
        return !group.isFinite && (group.tense == .gerund || group.tense == .participle)
    }

    /// "bought the house ⟨the family owned⟩": a noun phrase right behind another, with a verb, is a relative clause without "which".
    func opensBareObjectClause(_ token: Int, before verb: Int) -> Bool {
        guard token > 0, token < verb,
            reading.tag(token) == .determiner || reading.tag(token) == .pronounPossessive,
            reading.isNominal(token - 1), reading.tokens.gap[token] == .space,
            !reading.has(.time, at: token), !reading.has(.time, at: token - 1),
            let phrase = reading.nounPhrase(startingAt: token)
        else { return false }
        return phrase.upperBound == verb
    }

    /// "the mail that she sent while she ⟨was⟩ mayor was", "the disk on which they ⟨were stored⟩ was": a clause between a
    /// noun and its verb, with no object that could be the subject of another.
    private func isInsideSubject(_ index: Int, in sentence: Range<Int>) -> Bool {
        let group = reading.verbGroups[index]
        guard group.isFinite else { return false }
        if isFollowedByVerb(index) { return true }
        guard group.isPassive || isLinking(group) else { return false }
        var floor = max(sentence.lowerBound + 1, group.tokens.lowerBound - 8)
        if index > 0 { floor = max(floor, reading.verbGroups[index - 1].tokens.upperBound) }
        guard floor < group.tokens.lowerBound else { return false }
        for token in (floor..<group.tokens.lowerBound).reversed() {
            if reading.tokens.kind[token] == .punctuation { return false }
            if PredicateWords.subordinators.contains(reading.tokens.key[token]) {
                let before = reading.tag(token - 1)
                return before.isNoun || before == .preposition || before.isVerb
            }
        }
        return false
    }

    /// "where it ⟨happened⟩ is", "the wreck they ⟨found⟩ last June was": two finite verbs with a time between at most.
    private func isFollowedByVerb(_ index: Int) -> Bool {
        guard index + 1 < reading.verbGroups.count, reading.verbGroups[index + 1].isFinite else {
            return false
        }
        let end = reading.verbGroups[index].tokens.upperBound
        let next = reading.verbGroups[index + 1].tokens.lowerBound
        // "recognizes ⟨transgender⟩ people": a verb only to the tagger.
        return EventWords.auxiliaries.contains(reading.tokens.key[next]) && next - end < 6
            && (end..<max(end, next)).allSatisfy { reading.has(.time, at: $0) }
    }

    private func isLinking(_ group: VerbGroup) -> Bool {
        ClosedWords.be.contains(reading.tokens.key[group.head])
    }

    private func opensRelative(_ index: Int) -> Bool {
        let start = reading.verbGroups[index].tokens.lowerBound
        return start > 0 && ClosedWords.relatives.contains(reading.tokens.key[start - 1])
    }

    /// "whose clearance ⟨had lapsed⟩", "whom he ⟨knew⟩", "the plan that Orr and Lind ⟨backed⟩": the relative's own subject
    /// stands before the verb.
    private func relativeBeforeSubject(of index: Int) -> Int? {
        var end = reading.verbGroups[index].tokens.lowerBound
        while end > 0, reading.tag(end - 1).isAdverb { end -= 1 }
        for _ in 0..<3 {
            guard end > 1 else { return nil }
            let isPronoun = PredicateWords.subjectPronouns.contains(reading.tokens.key[end - 1])
            guard let phrase = isPronoun ? end - 1..<end : reading.nounPhrase(covering: end - 1)
            else { return nil }
            let before = phrase.lowerBound - 1
            if PredicateWords.ofOwnersAndObjects.contains(reading.tokens.key[phrase.lowerBound])
                || PredicateWords.which == reading.tokens.key[phrase.lowerBound]
            {
                return phrase.lowerBound
            }
            guard before > 0 else { return nil }
            let key = reading.tokens.key[before]
            if PredicateWords.ofOwnersAndObjects.contains(key) { return before }
            // "the home where residents ⟨died⟩", "a shop in which prisoners ⟨repair⟩ bicycles"
            if PredicateWords.where == key && reading.tag(before - 1).isNoun
                || PredicateWords.which == key && reading.tag(before - 1) == .preposition
            {
                return before
            }
            if key == .that { return reading.tag(before - 1).isNoun ? before : nil }
            guard PredicateWords.listConjunctions.contains(key) else { return nil }
            end = before
        }
        return nil
    }

    /// "unions they ⟨joined⟩": a pronoun behind a noun opens a relative clause that has no "which".
    func opensBareRelative(_ index: Int) -> Bool {
        var pronoun = reading.verbGroups[index].tokens.lowerBound - 1
        while pronoun > 0, reading.tag(pronoun).isAdverb { pronoun -= 1 }
        return pronoun > 0 && PredicateWords.subjectPronouns.contains(reading.tokens.key[pronoun])
            && reading.tag(pronoun - 1).isNoun && !reading.has(.time, at: pronoun - 1)
            && reading.tokens.gap[pronoun] == .space
    }

    /// "unions they ⟨joined⟩", "unions that they ⟨joined⟩": what the verb is done to stands before the clause.
    func opensObjectRelative(_ index: Int) -> Bool {
        if opensBareRelative(index) { return true }
        // "the term that the state ⟨sought⟩", but "the term, whose end ⟨came⟩", "a warning that the term ⟨had expired⟩"
        if let that = relativeBeforeSubject(of: index) {
            return !reading.verbGroups[index].isPassive && reading.tokens.key[that] == .that
                && !opensContent(that + 1)
                && !PredicateWords.takingThat.contains(reading.tokens.key[that - 1])
        }
        let pronoun = reading.verbGroups[index].tokens.lowerBound - 1
        return pronoun > 1 && PredicateWords.subjectPronouns.contains(reading.tokens.key[pronoun])
            && ClosedWords.subjectRelatives.contains(reading.tokens.key[pronoun - 1])
            && reading.tag(pronoun - 2).isNoun
    }

    /// "told the council that ⟨it failed⟩": what somebody says, no relative clause.
    private func opensContent(_ token: Int) -> Bool {
        voices.attribution(at: token).map { voices.contentTokens(of: $0).lowerBound == token }
            ?? false
    }

    /// "who caught the fish ⟨and ate⟩ it": the verb goes on with the clause of the one before.
    private func joins(_ index: Int) -> Bool {
        let start = reading.verbGroups[index].tokens.lowerBound
        let before = reading.verbGroups[index - 1].tokens.upperBound
        guard reading.tag(start - 1) == .conjunction, before < start, start - before < 16 else {
            return false
        }
        return !(before..<start).contains { reading.tokens.kind[$0] == .punctuation }
    }

    /// "tags that show the place", "the term that the state sought": a noun before "that", and behind it a verb or a subject
    /// with one.
    func opensRelative(_ that: Int, _ nextGroup: Int) -> Bool {
        guard nextGroup < reading.verbGroups.count, reading.tag(that - 1).isNoun else {
            return false
        }
        let next = reading.verbGroups[nextGroup]
        guard next.isFinite else { return false }
        return next.tokens.lowerBound == that + 1 || relativeBeforeSubject(of: nextGroup) == that
    }
}
