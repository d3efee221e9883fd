// Who is reported to speak.
extension ReportedSpeech {
    /// The source that the model prefers among those that grammar allows.
    func source(
        of group: VerbGroup,
        index: Int,
        stem: UInt64,
        form: CueForm,
        _ ruled: Range<Int>?,
        _ earlier: EarlierReport?,
        _ trace: AttributionTrace?
    ) -> Range<Int>? {
        guard isTraining || choice.weights != nil, isTraining || !isWith(ruled, group) else {
            return ruled
        }
        let first = group.tokens.lowerBound
        let sentence = syntax.sentence(at: group.head)
        candidates.removeAll()
        candidates.add(ruled, .rule)
        candidates.add(earlier?.source, .previousSource)
        let adjacent = sources.nounPhraseChain(endingAt: first - 1, in: sentence)
        if !isAgent(adjacent, inside: ruled) { candidates.add(adjacent, .adjacent) }
        let subjects = subjects(before: index, in: sentence)
        if !isRelative(subjects.near, inside: ruled) { candidates.add(subjects.near, .nearSubject) }
        candidates.add(subjects.first, .firstSubject)
        if form == .passive {
            candidates.add(subject(beforeGroup: index), .inverted)
            candidates.add(agent(after: group), .agent)
        }
        candidates.addNobody()
        let cue = SourceChoice.Cue(
            tokens: group.tokens,
            stem: stem,
            form: form.rawValue << 16 | CueJudge.tense(group)
        )
        return choice.best(of: candidates, for: cue, trace: trace)
    }

    /// "papers released by ⟨the clerk⟩ show": one by whom something was done to the subject.
    private func isAgent(_ phrase: Range<Int>?, inside ruled: Range<Int>?) -> Bool {
        guard let phrase, let ruled, ruled.lowerBound < phrase.lowerBound else { return false }
        return syntax.key(phrase.lowerBound - 1) == .by && ruled.upperBound == phrase.upperBound
    }

    /// "A nurse ⟨who⟩ screened him noted": the pronoun of a clause that belongs to the subject.
    private func isRelative(_ phrase: Range<Int>?, inside ruled: Range<Int>?) -> Bool {
        guard let phrase, let ruled, ruled.lowerBound < phrase.lowerBound else { return false }
        return ruled.contains(phrase.lowerBound) && sources.isRelativePronoun(phrase.lowerBound)
    }

    /// "Employees learned from ⟨a letter⟩ that": who or what said so to those who learn it.
    func informant(of verb: Verb, before content: Int) -> Range<Int>? {
        guard SourceVerbs.learning.contains(syntax.key(verb.group.head)), !verb.group.isPassive,
            syntax.key(verb.after) == .from, verb.after + 1 < content
        else { return nil }
        return sources.source(from: verb.after + 1, limit: content)
    }

    /// "with ⟨a spokesman⟩ telling reporters that": grammar leaves no choice.
    private func isWith(_ subject: Range<Int>?, _ group: VerbGroup) -> Bool {
        guard let subject, group.tense == .gerund, subject.upperBound == group.tokens.lowerBound,
            subject.lowerBound > syntax.sentence(at: group.head).lowerBound
        else { return false }
        return syntax.key(subject.lowerBound - 1) == .with
    }

    /// "… by ⟨the board⟩" right after a passive verb.
    func agent(after group: VerbGroup) -> Range<Int>? {
        let after = max(group.tokens.upperBound, group.head + 1)
        let limit = syntax.limit(from: group.head)
        guard after + 1 < limit, syntax.key(after) == .by,
            // "were informed by text that": how, not by whom.
            !SourceVerbs.media.contains(syntax.key(after + 1))
        else { return nil }
        return sources.source(from: after + 1, limit: limit)
    }

    /// The subjects of the nearest and of the first finite verb before this one in the sentence.
    func subjects(
        before index: Int,
        in sentence: Range<Int>
    ) -> (near: Range<Int>?, first: Range<Int>?) {
        var near: Range<Int>?
        var first: Range<Int>?
        let quotation = syntax.quotation(at: syntax.verbGroups[index].head)
        var previous = index - 1
        while previous >= 0, index - previous < 10 {
            let group = syntax.verbGroups[previous]
            guard group.head >= sentence.lowerBound else { break }
            // "called it “a job for people who never worked” and ⟨promised⟩": who is quoted of governs no verb outside.
            let isApart = syntax.quotation(at: group.head) != quotation
            if group.isFinite, !isApart, let subject = subject(beforeGroup: previous) {
                if near == nil { near = subject }
                if !sources.isRelativePronoun(subject.lowerBound) { first = subject }
            }
            previous -= 1
        }
        return (near, first)
    }

    /// The subject by grammar, or the one that the verb shares with another.
    func subject(
        of group: VerbGroup,
        index: Int,
        earlier: EarlierReport?
    ) -> Range<Int>? {
        let first = group.tokens.lowerBound
        let sentence = syntax.sentence(at: group.head)
        if group.isFinite {
            if first > sentence.lowerBound,
                syntax.tag(first - 1) == .conjunction
                    || syntax.tag(first - 1).isAdverb && first - 2 >= sentence.lowerBound
                        && syntax.tag(first - 2) == .conjunction
            {
                return sharedSubject(before: index, in: sentence, earlier: earlier)
            }
            return subject(beforeGroup: index)
        }
        // "with a spokesman telling reporters that".
        if first > sentence.lowerBound, syntax.mark(first - 1) == .none,
            let phrase = syntax.nounPhrase(at: first - 1),
            !syntax.isTime(first - 1), group.tense == .gerund
        {
            return sources.nounPhraseChain(endingAt: phrase.upperBound - 1, in: sentence)
        }
        return sharedSubject(before: index, in: sentence, earlier: earlier)
    }

    /// The subject that a coordinate or participial verb shares with one before it.
    func sharedSubject(
        before index: Int,
        in sentence: Range<Int>,
        earlier: EarlierReport?
    ) -> Range<Int>? {
        if let earlier, let cue = earlier.cue, let source = earlier.source,
            sentence.contains(cue.lowerBound), source.lowerBound >= sentence.lowerBound
        {
            return source
        }
        return subjects(before: index, in: sentence).first
    }

    /// The comma before the main clause behind "Despite reports urging a ban, officials have done nothing", where what the
    /// participle reports must end; nil elsewhere.
    func mainClause(behind group: VerbGroup) -> Int? {
        let sentence = syntax.sentence(at: group.head)
        guard group.tense == .gerund,
            syntax.tag(sentence.lowerBound) == .preposition
                || group.tokens.lowerBound == sentence.lowerBound,
            !syntax.hasFiniteVerb(sentence.lowerBound..<group.tokens.lowerBound)
        else { return nil }
        let limit = syntax.limit(from: group.head)
        return (group.tokens.upperBound..<max(limit, group.tokens.upperBound)).first { token in
            guard syntax.mark(token) == .comma else { return false }
            return startsChain(token + 1, limit)
        }
    }

    /// Whether a subject, with phrases that hang on it, and its verb follow: "officials in Tarn have".
    private func startsChain(_ token: Int, _ limit: Int) -> Bool {
        guard var end = syntax.phraseEnd(from: token) else { return false }
        while end + 1 < limit, SourceWords.linkingPrepositions.contains(syntax.key(end)),
            let next = syntax.phraseEnd(from: end + 1)
        {
            end = next
        }
        return syntax.verbGroup(at: end)?.isFinite == true
    }

    /// The verb of the clause around a relative clause that reports, where the content must end: "a man who said he was a
    /// doctor ⟨told⟩ police".
    func predicate(around frame: CueFrame, _ source: Range<Int>?, _ limit: Int) -> Int? {
        guard let relative = source?.lowerBound, sources.isRelativePronoun(relative),
            !syntax.isMarkBefore(relative),
            let antecedent = sources.nounPhraseChain(
                endingAt: relative - 1,
                in: syntax.sentence(at: relative)
            ),
            syntax.startsSentence(antecedent.lowerBound)
                || syntax.isMarkBefore(antecedent.lowerBound)
        else { return nil }
        return predicate(behindClauseOf: frame, limit)
    }

    /// The verb of what a participle describes: "Two guards accused of beating a man ⟨were fired⟩".
    func predicate(behindParticiple frame: CueFrame, _ limit: Int) -> Int? {
        frame.group.flatMap { describedSubject(of: $0) } == nil
            ? nil : predicate(behindClauseOf: frame, limit)
    }

    /// Whom a participle right behind the noun phrase describes that opens its sentence: "⟨Two guards⟩ accused of beating a man".
    func describedSubject(of group: VerbGroup) -> Range<Int>? {
        let first = group.tokens.lowerBound
        // Other participles are often pasts that the tagger took for them: "supporters ⟨called⟩ for it".
        guard SubjectVerbs.onlyPassive.contains(syntax.key(group.head)),
            syntax.key(group.tokens.upperBound) == .of,
            group.isPassive, !group.isFinite, group.tokens.count == 1, first > 0,
            !syntax.isMark(first - 1),
            let noun = sources.nounPhraseChain(endingAt: first - 1, in: syntax.sentence(at: first))
        else { return nil }
        return syntax.startsSentence(noun.lowerBound) || syntax.isMarkBefore(noun.lowerBound)
            || syntax.tag(noun.lowerBound - 1).isAdverb ? noun : nil
    }

    /// The first finite verb behind a content's first word that no word of the content takes for itself.
    private func predicate(behindClauseOf frame: CueFrame, _ limit: Int) -> Int? {
        // Each word that opens a clause takes a verb for itself.
        var open = frame.hasVerb ? 1 : 0
        var token = frame.contentStart
        while token < min(limit, frame.contentStart + 30) {
            if let group = syntax.verbGroup(at: token) {
                if group.isFinite {
                    if open == 0 { return token }
                    open -= 1
                }
                token = max(token + 1, group.tokens.upperBound)
                continue
            }
            let key = syntax.key(token)
            if syntax.isMark(token) || syntax.tag(token) == .conjunction { return nil }
            if ClosedWords.questionWords.contains(key) || key == .that
                || ContentWords.adverbials.contains(key)
            {
                open += 1
            }
            token += 1
        }
        return nil
    }
}

private enum SourceVerbs {
    /// Means of telling somebody, without an article.
    static let media = WordSet(
        "text email e-mail letter phone telephone post mail radio fax message telegram sms word"
    )
    static let learning = WordSet(
        "learn learns learned learnt learning hear hears heard hearing discover discovers discovered gather gathers gathered"
    )
}
