// What is said of somebody in the passive: "is accused of", "was told that".
extension ReportedSpeech {
    /// "is accused of", "was told that", "is expected to", "is being criticised as".
    func passive(
        _ verb: Verb,
        _ earlier: EarlierReport?
    ) -> [AttributionDraft] {
        let after = verb.after
        guard after < verb.limit else { return [] }
        let group = verb.group
        let key = syntax.key(after)
        guard !introducesReport(key, after), !isCited(after + 1, of: group) else { return [] }
        let isInfinitive =
            key == .to && syntax.verbGroup(at: after)?.tense == .infinitive
        let isPreposition =
            key == .that || ContentWords.passivePrepositions.contains(key)
        let said = saidOfNobody(verb)
        guard let complement = said ?? passiveComplement(of: verb) else { return [] }
        let trace = isTraining ? AttributionTrace() : nil
        let source = sourceOfPassive(verb, earlier, trace)
        let frame = CueFrame(
            head: group.head,
            cue: group.tokens,
            stem: verb.stem,
            form: .passive,
            kind: complement.kind,
            contentStart: complement.start,
            group: group,
            isByRule: verb.isKnown && (isInfinitive || isPreposition || said != nil),
            verb: complement.verb
        )
        let isBelief = isInfinitive && isBelief(verb)
        var score = judge.score(frame, source: source, trace: trace)
        if said != nil || isBelief || isToldThat(verb) { score = max(score, 1) }
        guard score > 0 || isTraining else { return [] }
        var drafts = contents(
            of: frame,
            source,
            score,
            predicate(behindParticiple: frame, verb.limit) ?? verb.limit,
            isStatement: key == .that || said != nil || isBelief,
            trace
        )
        drafts = drafts.map(withoutAgent)
        if isInfinitive, !isBelief, let subject = sources.subject(before: group.tokens.lowerBound),
            source != subject
        {
            addSubject(subject, to: &drafts)
        }
        return drafts
    }

    /// "is understood ⟨to have left⟩", "is said ⟨to be ill⟩": what is or was, as people believe or say; not "is expected to leave".
    private func isBelief(_ verb: Verb) -> Bool {
        guard verb.group.isFinite, !verb.group.isNegated, verb.group.tense != .modal,
            PassiveWords.believing.contains(syntax.key(verb.group.head)),
            let infinitive = syntax.verbGroup(at: verb.after), infinitive.tense == .infinitive
        else { return false }
        let first = syntax.key(verb.after + 1)
        return first == PassiveWords.have || first == PassiveWords.be
    }

    /// "Voters were promised ⟨that taxes would fall⟩": a clause with its subject and verb, and somebody who was told.
    private func isToldThat(_ verb: Verb) -> Bool {
        verb.group.isFinite && !verb.group.isNegated && syntax.key(verb.after) == .that
            && verb.known?.contains(.addressee) == true
            && complements.subjectsVerb(verb.after + 1, limit: verb.limit) != nil
    }

    /// "At one point, the court was told, 214 children lived there", "…, the inquiry has been told": what somebody heard.
    func toldBefore(_ verb: Verb) -> [AttributionDraft] {
        let group = verb.group
        guard group.isFinite, !group.isNegated,
            PassiveWords.telling.contains(syntax.key(group.head)),
            verb.after >= verb.limit || syntax.isMark(verb.after),
            let subject = subject(beforeGroup: verb.index), syntax.isMarkBefore(subject.lowerBound),
            !sources.isRelativePronoun(subject.lowerBound)
        else { return [] }
        return before(verb, subject)
    }

    /// "is quoted as ⟨saying⟩ that": the gerund reports.
    private func introducesReport(_ key: WordKey, _ after: Int) -> Bool {
        guard key == .as, let next = syntax.verbGroup(at: after + 1),
            next.tense == .gerund
        else { return false }
        return verbs.frames(of: syntax.key(next.head))?.contains(.quote) == true
    }

    private func sourceOfPassive(
        _ verb: Verb,
        _ earlier: EarlierReport?,
        _ trace: AttributionTrace?
    ) -> Range<Int>? {
        let source = source(
            of: verb.group,
            index: verb.index,
            stem: verb.stem,
            form: .passive,
            nil,
            earlier,
            trace
        )
        // "⟨Two guards⟩ accused of beating a man": others say so.
        if let source, describedSubject(of: verb.group)?.overlaps(source) == true { return nil }
        return source
    }

    /// What follows a passive: "accused ⟨of lying⟩", "expected ⟨to leave⟩".
    private func passiveComplement(of verb: Verb) -> Complement? {
        let after = verb.after
        let key = syntax.key(after)
        if key == .to, syntax.verbGroup(at: after)?.tense == .infinitive {
            return Complement(start: after, kind: .infinitive, cueEnd: after)
        }
        if key == .that || ContentWords.passivePrepositions.contains(key), after + 1 < verb.limit {
            return Complement(start: after + 1, kind: .clause, cueEnd: after)
        }
        guard judgesMore, !isName(after) else { return nil }
        return complements.complement(of: .anything, after: after, limit: verb.limit)
    }

    /// "It was reported on Monday ⟨the mill had closed⟩", "Jurors were told ⟨he fled⟩": a clause without "that" behind "it" or
    /// behind whoever was told.
    private func saidOfNobody(_ verb: Verb) -> Complement? {
        guard verb.known?.contains(.clause) == true,
            syntax.key(verb.group.tokens.lowerBound - 1) == ContentWords.it
                || verb.group.isFinite
                    && PassiveWords.telling.contains(syntax.key(verb.group.head)),
            let found = complements.complement(of: .clause, after: verb.after, limit: verb.limit)
        else { return nil }
        return found.hasVerb ? found : nil
    }

    /// "was described as “reckless” ⟨by the police⟩": who said it is no part of it.
    private func withoutAgent(_ draft: AttributionDraft) -> AttributionDraft {
        var draft = draft
        let content = draft.content
        if let by = content.dropFirst().first(where: {
            syntax.key($0) == .by && syntax.mark($0 - 1) == .closeQuote
        }), let trimmed = ends.trimmed(content.lowerBound..<by) {
            draft.content = trimmed
            draft.source = sources.source(from: by + 1, limit: content.upperBound) ?? draft.source
        }
        return draft
    }

    /// "The prize is called “The Golden Oar”": nobody said that.
    private func isName(_ mark: Int) -> Bool {
        syntax.mark(mark) == .openQuote && syntax.isCapitalised(mark + 1)
    }
}

private enum PassiveWords {
    static let be = WordKey("be")
    static let have = WordKey("have")
    static let telling = WordSet("told assured promised warned informed")
    static let believing = WordSet(
        "understood believed said thought alleged reported rumored rumoured claimed feared presumed reputed"
    )
}
