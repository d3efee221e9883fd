// An act whose object stands before it: "an order that a court in Turin issued", "the suit the sisters had brought".
extension RulingAct {
    /// The last word of what a relative clause with this verb is said of; nil where the verb has an object of its own.
    ///
    /// "the order, which a court ⟨issued⟩ in 2021", "the suit the sisters ⟨brought⟩ against their brother".
    func gap(before subject: SubjectReader.Subject) -> Int? {
        guard group.isFinite && !group.isPassive || isBehindObjectRelative(subject),
            !subject.isRelative, reading.nounPhrase(startingAt: next) == nil
        else { return nil }
        var before = subject.tokens.lowerBound - 1
        if reading.word(before) == RulingAct.whose || reading.word(before) == .that
            || RulingAct.objectRelatives.contains(reading.word(before))
        {
            before -= 1
            if reading.word(before) == .comma { before -= 1 }
        }
        guard before > sentence.lowerBound, let antecedent = reading.nounPhrase(covering: before),
            antecedent.upperBound == before + 1
        else { return nil }
        return isNamedPlace(antecedent) ? nil : before
    }

    /// "which a court ⟨issued⟩ in 2021": a past tense that looks like a participle.
    func isBehindObjectRelative(_ subject: SubjectReader.Subject) -> Bool {
        group.tokens.count == 1 && reading.tag(first) == .verbPastParticiple
            && (RulingAct.objectRelatives.contains(reading.word(subject.tokens.lowerBound - 1))
                || reading.word(subject.tokens.lowerBound - 1) == .that)
    }

    /// "the Court of Appeal ⟨in Kano⟩ the judge sat": a name is nothing that is decided.
    private func isNamedPlace(_ phrase: Range<Int>) -> Bool {
        reading.tags[phrase.upperBound - 1].isProperNoun
    }

    /// "whose ⟨conviction⟩ the High Court set aside".
    private func ownedGap(before subject: SubjectReader.Subject) -> Int? {
        let before = subject.tokens.lowerBound - 1
        guard group.isFinite, let owned = reading.nounPhrase(covering: before),
            owned.upperBound == before + 1,
            reading.word(owned.lowerBound) == RulingAct.whose
                || reading.word(owned.lowerBound - 1) == RulingAct.whose
        else { return nil }
        return before
    }

    /// Whether a court did the act to a thing of the law that stands before it.
    func actsOnGap(_ subject: SubjectReader.Subject) -> Bool {
        guard let head = gap(before: subject) ?? ownedGap(before: subject) else { return false }
        return entry.act == .sentence || isLegalObject(head)
            || LegalWords.filings.contains(reading.tokens.key[head])
    }

    /// Whether one of these words stands before a relative clause as its object.
    func gap(before subject: SubjectReader.Subject?, among words: WordSet) -> Bool {
        subject.flatMap(gap).map { words.contains(reading.tokens.key[$0]) } ?? false
    }

    private static let whose = WordKey("whose")
    private static let objectRelatives = WordSet("which whom")
}
