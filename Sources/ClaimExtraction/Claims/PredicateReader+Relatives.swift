// Relative clauses, with and without their pronoun.
extension PredicateReader {
    /// The verb of the main clause behind a relative clause: "people who live there vote"; the maximum if there is none.
    func mainVerb(behindClauseOf index: Int, in sentence: Range<Int>) -> Int {
        if reduced.isOpened(by: index, in: sentence) {
            return reduced.mainVerb(behind: index, in: sentence)
        }
        guard
            opensRelative(index) || opensBareRelative(index)
                || index > 0 && joins(index) && opensRelative(index - 1)
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
                || EventWords.clauseStarts.contains(reading.tokens.key[$0])
                || PredicateWords.subjectPronouns.contains(reading.tokens.key[$0])
        }
        return hasOpener || takesClause ? .max : verb
    }

    private func opensRelative(_ index: Int) -> Bool {
        let start = reading.verbGroups[index].tokens.lowerBound
        return start > 0 && ClosedWords.relatives.contains(reading.tokens.key[start - 1])
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
        let pronoun = reading.verbGroups[index].tokens.lowerBound - 1
        return pronoun > 1 && PredicateWords.subjectPronouns.contains(reading.tokens.key[pronoun])
            && ClosedWords.subjectRelatives.contains(reading.tokens.key[pronoun - 1])
            && reading.tag(pronoun - 2).isNoun
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

    /// "tags that show the place": a noun before "that" and a verb behind it.
    func opensRelative(_ that: Int, _ nextGroup: Int) -> Bool {
        guard nextGroup < reading.verbGroups.count, reading.tag(that - 1).isNoun else {
            return false
        }
        let next = reading.verbGroups[nextGroup]
        return next.isFinite && next.tokens.lowerBound == that + 1
    }
}
