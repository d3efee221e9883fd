// Quotations without a cue of their own behind a sentence that tells in other words what somebody said.
extension QuotedSpeech {
    /// Who reports in the sentence right before and goes on in their own words.
    ///
    /// "Lind said the mill was old. “It leaks at night.”"
    func reportBefore(_ quotation: Quotation) -> Report? {
        guard let sentence = sentence(before: quotation) else { return nil }
        var token = sentence.lowerBound
        while token < sentence.upperBound {
            guard let group = syntax.verbGroup(at: token) else {
                token += 1
                continue
            }
            if let report = report(of: group, in: sentence) { return report }
            token = max(token + 1, group.tokens.upperBound)
        }
        return nil
    }

    /// A verb of saying, or "issued a statement".
    private func saysSomething(_ group: VerbGroup) -> Bool {
        if putsOut(group), !ClosedWords.have.contains(syntax.key(group.head)) { return true }
        guard let frames = verbs.frames(of: syntax.key(group.head)) else { return false }
        return frames.isSuperset(of: [.clause, .quote]) && frames.isDisjoint(with: .stance)
    }

    /// Whether a verb shares its subject with one before: "left early and ⟨said⟩ it was late".
    private func isCoordinate(_ first: Int, in sentence: Range<Int>) -> Bool {
        var before = first - 1
        if before > sentence.lowerBound, syntax.tag(before).isAdverb { before -= 1 }
        return before > sentence.lowerBound && syntax.tag(before) == .conjunction
    }

    /// The subject of the first finite verb outside of quotations.
    private func mainSubject(of sentence: Range<Int>, before end: Int) -> Range<Int>? {
        let verb = (sentence.lowerBound..<max(end, sentence.lowerBound)).first {
            syntax.verbGroup(at: $0)?.isFinite == true && syntax.quotation(at: $0) == nil
        }
        guard let verb, let group = syntax.verbGroup(at: verb),
            let subject = sources.subject(before: group.tokens.lowerBound),
            !sources.isRelativePronoun(subject.lowerBound)
        else { return nil }
        return subject
    }

    /// A quotation that nothing reports: whom the sentence right before is about speaks.
    ///
    /// "Lind was furious. “We lost everything.”"; whole sentences between quotation marks are somebody's in any case.
    func draft(withoutReport quotation: Quotation, _ content: Range<Int>) -> AttributionDraft? {
        guard isIndependent(quotation), syntax.startsSentence(quotation.open),
            quotation.close != nil, content.count > 3, syntax.hasFiniteVerb(content)
        else { return nil }
        let source = sentence(before: quotation).flatMap(speaker)
        // A paragraph of its own may be copied from anywhere.
        guard source != nil || content.count > 5 && !syntax.startsParagraph(quotation.open) else {
            return nil
        }
        return AttributionDraft(source: source, cue: nil, content: content, isStatement: true)
    }

    /// The sentence right before a quotation that is one itself, as far as it is near.
    private func sentence(before quotation: Quotation) -> Range<Int>? {
        guard quotation.open > 0, isIndependent(quotation),
            syntax.startsSentence(quotation.open)
        else { return nil }
        let whole = syntax.sentence(at: quotation.open - 1)
        let sentence = whole.lowerBound..<min(whole.upperBound, quotation.open)
        guard !sentence.isEmpty, sentence.count < QuotedSpeech.longestSentence,
            isClose(quotation.open, to: sentence.upperBound)
        else { return nil }
        return sentence
    }

    /// The somebody who is the subject of a sentence's first verb.
    private func speaker(of sentence: Range<Int>) -> Range<Int>? {
        guard let subject = mainSubject(of: sentence, before: sentence.upperBound) else {
            return nil
        }
        let first = subject.lowerBound
        if subject.count == 1, sources.isPronoun(first) {
            return Gender(pronoun: syntax.key(first)) != nil ? subject : nil
        }
        let head = syntax.nounPhrase(at: first)?.clamped(to: subject) ?? subject
        let last = max(head.upperBound - 1, first)
        let nouns = SpeakingNouns(syntax: syntax)
        let isSomebody =
            syntax.isPerson(last)
            || syntax.tag(last).isProperNoun && !NameWords.places.contains(syntax.key(last))
            || nouns.fits(head, .person(.male))
            || nouns.fits(head, .person(.female))
        return isSomebody ? subject : nil
    }

    /// More tokens than a sentence has that is told in one breath.
    private static let longestSentence = 100

    /// What a verb of saying, of somebody who is named, tells of who speaks.
    private func report(of group: VerbGroup, in sentence: Range<Int>) -> Report? {
        let first = group.tokens.lowerBound
        // "Lind hit back, ⟨saying⟩ it was late."
        let isGerund = group.tense == .gerund && syntax.isMarkBefore(first)
        guard group.isFinite || isGerund, !group.isPassive, !group.isNegated,
            group.tense != .modal, syntax.quotation(at: group.head) == nil,
            saysSomething(group)
        else { return nil }
        if isGerund || isCoordinate(first, in: sentence) {
            return mainSubject(of: sentence, before: first).map {
                Report(source: $0, cue: group.tokens)
            }
        }
        let inverted =
            syntax.isMarkBefore(first) && first > sentence.lowerBound
            ? sources.source(from: group.tokens.upperBound, limit: sentence.upperBound) : nil
        guard let source = inverted ?? sources.subject(before: first),
            !sources.isRelativePronoun(source.lowerBound)
        else { return nil }
        return Report(source: source, cue: group.tokens)
    }
}
