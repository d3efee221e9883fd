// Subjects that a relative clause parts from their verb.
extension SourceFinder {
    /// "On Tuesday ⟨Tarkington⟩ said", "Yesterday ⟨Macron⟩ told": a name behind a time that stands in front of the clause.
    func behindTime(_ first: Int, _ last: Int) -> Int {
        var name = first
        while name < last, syntax.isTime(name) { name += 1 }
        return syntax.isCapitalised(name) ? name : first
    }

    /// "⟨A woman who claims to own the house⟩ told the court": the phrase right before the verb, `object`, belongs to the
    /// relative clause, and the subject is what the clause describes.
    ///
    /// `object` is empty where the relative clause ends with a verb. Only clauses without a comma; those between commas are asides.
    func described(byRelativeBefore token: Int, object: Range<Int>) -> Range<Int>? {
        guard isObject(object) else { return nil }
        let sentence = syntax.sentence(at: token)
        let floor = max(sentence.lowerBound + 1, object.lowerBound - SourceFinder.longestRelative)
        var relative = object.lowerBound - 1
        while relative >= floor, !isRelativePronoun(relative) {
            if syntax.isMark(relative) || syntax.tag(relative) == .conjunction { return nil }
            relative -= 1
        }
        guard relative >= floor, syntax.verbGroup(at: relative + 1)?.isFinite == true,
            let antecedent = nounPhraseChain(endingAt: relative - 1, in: sentence)
        else { return nil }
        return opensClause(antecedent.lowerBound) ? antecedent.lowerBound..<token : nil
    }

    /// "⟨A study published in a journal⟩ found": the phrase right before the verb, `object`, belongs to a participle, and
    /// the subject is what the participle describes.
    ///
    /// `object` is empty where the participle stands right before the verb.
    func described(byParticipleBefore token: Int, object: Range<Int>) -> Range<Int>? {
        let sentence = syntax.sentence(at: token)
        let floor = max(sentence.lowerBound + 1, object.lowerBound - SourceFinder.longestRelative)
        var before = object.lowerBound - 1
        while before >= floor {
            if let group = syntax.verbGroup(at: before) {
                guard !group.isFinite, group.tense == .participle || group.tense == .gerund,
                    object.isEmpty || object.lowerBound == group.tokens.upperBound
                        || isBehindPreposition(object)
                else { return nil }
                return antecedent(of: group, in: sentence).map { $0..<token }
            }
            if syntax.isMark(before) || syntax.tag(before) == .conjunction
                || syntax.key(before) == .that || isRelativePronoun(before)
                || ContentWords.adverbials.contains(syntax.key(before))
            {
                return nil
            }
            before -= 1
        }
        return nil
    }

    /// Where the phrase begins that a participle right behind it describes, if it opens its clause.
    private func antecedent(of participle: VerbGroup, in sentence: Range<Int>) -> Int? {
        var last = participle.tokens.lowerBound - 1
        while last > sentence.lowerBound, syntax.tag(last).isAdverb { last -= 1 }
        guard let phrase = nounPhraseChain(endingAt: last, in: sentence),
            syntax.tag(phrase.lowerBound) != .pronoun, !syntax.isTime(phrase.lowerBound),
            opensClause(phrase.lowerBound)
        else { return nil }
        return phrase.lowerBound
    }

    /// An adverb outside of phrases, or a place behind its verb: "a woman who lives ⟨there⟩ said".
    func isAdverb(_ token: Int) -> Bool {
        syntax.tag(token).isAdverb && syntax.nounPhrase(at: token) == nil
            || SourceWords.places.contains(syntax.key(token))
                && syntax.verbGroup(at: token - 1) != nil
    }

    private func isBehindPreposition(_ phrase: Range<Int>) -> Bool {
        syntax.tag(phrase.lowerBound - 1) == .preposition
    }

    /// Whether a subject may begin at the token: it opens its sentence, or follows a mark or a conjunction.
    private func opensClause(_ first: Int) -> Bool {
        let before = first - 1
        return before < syntax.sentence(at: first).lowerBound || syntax.isMark(before)
            || syntax.tag(before) == .conjunction
            || ContentWords.adverbials.contains(syntax.key(before))
    }

    /// How many tokens a relative clause may have before its last phrase.
    private static let longestRelative = 20

    /// Whether the phrase is a verb's or a preposition's object rather than the subject of a clause of its own.
    private func isObject(_ phrase: Range<Int>) -> Bool {
        guard !phrase.isEmpty else { return true }
        let first = syntax.key(phrase.lowerBound)
        let before = phrase.lowerBound - 1
        if syntax.tag(phrase.lowerBound) == .pronoun {
            // "the trust that runs ⟨it⟩ said": right behind a verb "it" is its object, unless that verb tells.
            // "the experts who wrote ⟨it⟩ said": nor where one that tells follows.
            let isTold = { syntax.verbGroup(at: phrase.upperBound).map(tells) ?? false }
            return ContentWords.objects.contains(first)
                || first == .it
                    && syntax.verbGroup(at: before).map { !tells($0) || isTold() } ?? false
        }
        guard let group = syntax.verbGroup(at: before) else {
            return syntax.tag(before) == .preposition && syntax.key(before) != .that
        }
        // "who said ⟨the bridge⟩ was safe": what one says begins with a subject.
        return !tells(group)
    }

    private func tells(_ group: VerbGroup) -> Bool {
        ReportingVerbs.all.frames(of: syntax.key(group.head))?.takesClause == true
    }
}
