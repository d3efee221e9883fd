// What a relative clause says of the noun before it: "which he said creates fear", "a figure the union calls inflated".
extension ReportedSpeech {
    /// "which he said ⟦creates fear⟧", "who officials say ⟦is tied to them⟧".
    func relative(_ verb: Verb, _ source: Range<Int>?) -> AttributionDraft? {
        let after = verb.after
        guard let frames = verb.known, let source, source.lowerBound > 0, after < verb.limit else {
            return nil
        }
        if let judged = judged(verb, frames, source) { return judged }
        guard frames.contains(.clause), opensRelative(source),
            let next = syntax.verbGroup(at: after),
            // "that officials said failed": behind "said" the past may be taken for a participle.
            next.isFinite || next.tense == .participle && next.tokens.count == 1
        else { return nil }
        let end = ends.end(from: after, kind: .clause, limit: verb.limit)
        guard end > after, let content = ends.trimmed(after..<end) else { return nil }
        return .init(source: source, cue: verb.group.tokens, content: content, isStatement: true)
    }

    /// "The experts who ⟨wrote⟩ it said they had": the pronoun is the object of the relative clause, and the verb behind it that of
    /// the sentence.
    func takesObjectInRelative(_ group: VerbGroup) -> Bool {
        let who = group.tokens.lowerBound - 1
        let object = group.tokens.upperBound
        guard group.isFinite, sources.isRelativePronoun(who), !syntax.isMarkBefore(who),
            ContentWords.objects.contains(syntax.key(object)) || syntax.key(object) == .it,
            let next = syntax.verbGroup(at: object + 1), next.isFinite,
            verbs.frames(of: syntax.key(next.head))?.isSuperset(of: [.clause, .quote]) == true,
            let antecedent = sources.nounPhraseChain(
                endingAt: who - 1,
                in: syntax.sentence(at: who)
            )
        else { return false }
        return syntax.startsSentence(antecedent.lowerBound)
            || syntax.isMarkBefore(antecedent.lowerBound)
    }

    /// Whether a relative pronoun stands before who speaks.
    func opensRelative(_ source: Range<Int>) -> Bool {
        let before = source.lowerBound - 1
        return sources.isRelativePronoun(before) || syntax.tag(before) == .whPronoun
            || followsNounWithThat(source)
    }

    /// "laws ⟨that⟩ courts said failed": with a verb right behind the one of saying it is a relative pronoun.
    private func followsNounWithThat(_ source: Range<Int>) -> Bool {
        syntax.key(source.lowerBound - 1) == .that
            && (syntax.tag(source.lowerBound - 2).isNoun
                || syntax.mark(source.lowerBound - 2) == .comma)
    }

    /// "a figure the union calls ⟦inflated⟧", "a march, which they describe as ⟦a riot⟧": what the verb calls the noun before
    /// the clause.
    private func judged(_ verb: Verb, _ frames: ReportingFrames, _ source: Range<Int>)
        -> AttributionDraft?
    {
        guard !frames.isDisjoint(with: [.predicate, .as]), verb.group.isFinite,
            !verb.group.isNegated, syntax.tag(verb.group.head) != .verbGerund,
            !JudgementWords.seeing.contains(syntax.key(verb.group.head))
        else { return nil }
        // "what he called a lie": the words around it name the same thing.
        let hasPronoun =
            opensRelative(source) && syntax.key(source.lowerBound - 1) != JudgementWords.what
        guard hasPronoun || followsNoun(source) else { return nil }
        let after = verb.after
        let isNamedAs = syntax.key(after) == .as
        guard
            isNamedAs
                || frames.contains(.predicate)
                    && opensJudgement(after, verb, hasPronoun: hasPronoun)
        else { return nil }
        let start = isNamedAs ? after + 1 : after
        let end = judgementEnd(from: start, limit: verb.limit)
        guard end > start, let content = ends.trimmed(start..<end), canBeCalled(content) else {
            return nil
        }
        return .init(source: source, cue: verb.group.tokens, content: content, isStatement: true)
    }

    /// "an offer ⟨its leader⟩ called": without a pronoun the noun stands right before who speaks.
    private func followsNoun(_ source: Range<Int>) -> Bool {
        let before = source.lowerBound - 1
        guard syntax.tag(before).isNoun, !syntax.tag(before).isProperNoun, !syntax.isTime(before)
        else { return false }
        let first = syntax.tag(source.lowerBound)
        return first == .determiner || first == .pronoun || first == .pronounPossessive
    }

    /// "called ⟨badly⟩ flawed", "deemed ⟨worthless⟩", "branded ⟨“extortion”⟩": what is no object of a plain verb.
    private func opensJudgement(_ token: Int, _ verb: Verb, hasPronoun: Bool) -> Bool {
        if syntax.mark(token) == .openQuote { return true }
        // "the film they saw last night", "the man she regards": these need "as".
        guard !JudgementWords.needingAs.contains(syntax.key(verb.group.head)) else { return false }
        var first = token
        while first < verb.limit, syntax.tag(first).isAdverb { first += 1 }
        guard first < verb.limit, !syntax.isTime(first), !syntax.isMark(first) else { return false }
        let tag = syntax.tag(first)
        // "the day he called a rival a liar": without a pronoun an article may begin the object.
        return tag.isAdjective || tag == .verbPastParticiple
            || tag == .verbGerund && (first + 1 >= verb.limit || syntax.isMark(first + 1))
            || tag == .determiner && hasPronoun || tag == .verbPast && first > token
    }

    /// The end of the clause that judges: its mark, or the verb of the clause around it.
    private func judgementEnd(from start: Int, limit: Int) -> Int {
        var token = start
        while token < limit {
            if let quotation = syntax.quotation(openedAt: token), let close = quotation.close {
                token = close + 1
                continue
            }
            if syntax.isMark(token), syntax.mark(token) != .other { return token }
            if token > start, let group = syntax.verbGroup(at: token), group.isFinite {
                return sources.isRelativePronoun(token - 1)
                    ? ends.end(from: start, kind: .nounPhrase, limit: limit) : token
            }
            token += 1
        }
        return token
    }

    /// "a boat the crew called ⟨the Heron⟩": a name is none that judges.
    private func canBeCalled(_ content: Range<Int>) -> Bool {
        let name = content.drop { syntax.tag($0) == .determiner || syntax.isMark($0) }
        return !name.isEmpty && !name.allSatisfy { syntax.isCapitalised($0) || syntax.isMark($0) }
    }
}

private enum JudgementWords {
    static let what = WordKey("what")
    /// What somebody sees in a thing is seldom said.
    static let seeing = WordSet(
        "see sees saw seen view views viewed regard regards regarded know knows knew known"
    )
    static let needingAs = WordSet(
        """
        describe describes described characterize
        characterizes characterized identify identifies identified portray portrays portrayed interpret interprets
        interpreted quote quotes quoted
        """
    )
}
