// Relative clauses, with and without their pronoun.
extension PredicateReader {
    /// The verb of the main clause behind a relative clause: "people who live there vote"; the maximum if there is none.
    func mainVerb(behindClauseOf index: Int, in sentence: Range<Int>) -> Int {
        if reduced.isOpened(by: index, in: sentence) {
            return reduced.mainVerb(behind: index, in: sentence)
        }
        if let verb = mainVerb(ofOpeningBehind: index, in: sentence) { return verb }
        guard
            opensRelative(index) || opensBareRelative(index)
                || relativeBeforeSubject(of: index) != nil
                || isInsideSubject(index, in: sentence)
                || index > 0 && joins(index) && opensRelative(index - 1)
                || isNonfinite(index)
        else { return .max }
        var next = index + 1
        while next < reading.verbGroups.count, !reading.verbGroups[next].isFinite { next += 1 }
        guard next < reading.verbGroups.count else { return .max }
        let verb = reading.verbGroups[next].tokens.lowerBound
        let between = reading.verbGroups[index].tokens.upperBound..<verb
        guard between.count < 25 else { return .max }
        // "who said she left": the clause that the verb needs isn't the main one.
        let takesClause =
            voices.isReporting(reading.verbGroups[index].head)
            || EventWords.feelings.contains(reading.tokens.key[reading.verbGroups[index].head])
        let hasOpener = between.contains {
            reading.tokens.kind[$0] == .punctuation
                || opensBareObjectClause($0, before: verb)
                || EventWords.clauseStarts.contains(reading.tokens.key[$0])
                || PredicateWords.subjectPronouns.contains(reading.tokens.key[$0])
        }
        return hasOpener || takesClause ? .max : verb
    }

    /// "who fell while ⟨eating⟩ a bowl of soup has": no finite verb belongs to a gerund or a participle.
    private func isNonfinite(_ index: Int) -> Bool {
        let group = reading.verbGroups[index]
        return !group.isFinite && (group.tense == .gerund || group.tense == .participle)
    }

    /// "the trust that ⟨runs⟩ the home and the school overspent": the first verb behind a relative clause of the noun with which
    /// the sentence opens, which "and" may part from it only as a noun.
    private func mainVerb(ofOpeningBehind index: Int, in sentence: Range<Int>) -> Int? {
        let group = reading.verbGroups[index]
        guard opensRelative(index), index + 1 < reading.verbGroups.count,
            index == reading.firstVerbGroup(from: sentence.lowerBound),
            !(sentence.lowerBound..<group.tokens.lowerBound).contains(where: {
                reading.tokens.kind[$0] == .punctuation
            })
        else { return nil }
        let next = reading.verbGroups[index + 1]
        let between = group.tokens.upperBound..<next.tokens.lowerBound
        guard next.isFinite, next.tokens.lowerBound < sentence.upperBound, between.count < 25,
            !voices.isReporting(group.head),
            !EventWords.feelings.contains(reading.tokens.key[group.head]),
            let and = between.first(where: { reading.tokens.key[$0] == .and }),
            and > between.lowerBound, reading.isNominal(and - 1),
            let last = between.last, reading.isNominal(last),
            !between.contains(where: {
                reading.tokens.key[$0] != .and
                    && (EventWords.clauseStarts.contains(reading.tokens.key[$0])
                        || PredicateWords.subjectPronouns.contains(reading.tokens.key[$0]))
            })
        else { return nil }
        return next.tokens.lowerBound
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
