// Content before the verb and around it.
extension ReportedSpeech {
    // MARK: Content before the verb

    /// "The bridge is safe, she said", "…, said Webb", "The bridge, she said, is safe".
    func before(_ verb: Verb, _ ruled: Range<Int>?) -> [AttributionDraft] {
        guard let frames = verb.known, frames.canFollowContent, verb.group.isFinite,
            let insertion = insertion(of: verb, ruled), !reportsNothing(verb, insertion)
        else { return [] }
        let sentence = syntax.sentence(at: verb.group.head)
        let mark = insertion.start - 1
        guard mark > sentence.lowerBound,
            syntax.mark(mark) == .comma || syntax.mark(mark) == .dash
                || syntax.mark(mark) == .closeQuote,
            var drafts = contentBefore(mark, verb, insertion, in: sentence)
        else { return [] }
        if let drafts = contentBehindThat(verb, insertion) { return drafts }
        if let rest = rest(behind: verb, insertion, drafts) { drafts.append(rest) }
        drafts.takeWholeForStatement()
        if drafts.count == 1, verb.known?.isSuperset(of: [.clause, .quote]) == true,
            isAnswer(drafts[0].content)
        {
            drafts[0].isStatement = true
        }
        return tellsWhen(drafts, before: insertion.start, in: sentence) ? [] : drafts
    }

    /// "⟨A typing error⟩, the department explained": what alone answers a question.
    private func isAnswer(_ content: Range<Int>) -> Bool {
        AnswerWords.opening.contains(syntax.key(content.lowerBound))
            && syntax.startsSentence(content.lowerBound)
            && syntax.phraseEnd(from: content.lowerBound) == content.upperBound
            && !content.contains { syntax.isTime($0) }
    }

    /// Who speaks inside or behind what is said, and where.
    private struct Insertion {
        let speaker: Range<Int>
        /// Whether the verb comes first: "…, said Webb".
        let isInverted: Bool
        /// Where the speaker and the verb begin.
        let start: Int
        /// Where what is said may go on.
        let resume: Int
    }

    private func insertion(of verb: Verb, _ ruled: Range<Int>?) -> Insertion? {
        let group = verb.group
        // "…, said Webb"; in "…, Webb, the mayor, said" the comma only closes an aside.
        // Behind "told" stands to whom: "…, the mayor, Ann Lund, told the council".
        let mayBeInverted =
            syntax.isMarkBefore(group.tokens.lowerBound)
            && !ContentWords.telling.contains(syntax.key(group.head))
        let follower =
            mayBeInverted ? sources.source(from: verb.after, limit: verb.limit) : nil
        guard let speaker = follower ?? ruled else { return nil }
        return Insertion(
            speaker: speaker,
            isInverted: follower != nil,
            start: min(speaker.lowerBound, group.tokens.lowerBound),
            resume: follower == nil
                ? addresseeEnd(verb) ?? max(speaker.upperBound, verb.after)
                : max(speaker.upperBound, verb.after)
        )
    }

    /// Where a comma closes to whom something is told that goes on behind it: "The plan, she told ⟨the court on Monday⟩, was dead".
    private func addresseeEnd(_ verb: Verb) -> Int? {
        guard ContentWords.telling.contains(syntax.key(verb.group.head)),
            var end = syntax.phraseEnd(from: verb.after)
        else { return nil }
        let bound = min(verb.limit, verb.after + 12)
        while end < bound, syntax.mark(end) != .comma {
            if syntax.isTime(end) {
                end += 1
            } else if syntax.tag(end) == .preposition, syntax.isTime(end + 1) {
                end += 2
            } else if SourceWords.linkingPrepositions.contains(syntax.key(end)),
                let next = syntax.phraseEnd(from: end + 1)
            {
                end = next
            } else {
                return nil
            }
        }
        return end < bound ? end : nil
    }

    /// Whether the verb does something else than report what stands before it.
    private func reportsNothing(_ verb: Verb, _ insertion: Insertion) -> Bool {
        let closesQuote = syntax.mark(insertion.start - 1) == .closeQuote
        // "Told of the verdict, she ⟨cried⟩": behind a verb that only quotes report stand their words.
        if verb.known?.isDisjoint(with: [.clause, .thatClause]) == true, !closesQuote {
            return true
        }
        // "the chain, which owns it, ⟨charged⟩ programs $5": only a quotation is followed by it.
        if ContentWords.charging.contains(syntax.key(verb.group.head)), !closesQuote { return true }
        // "He wears a tag, must ⟨report⟩ every Tuesday"
        if verb.group.tense == .modal, syntax.key(verb.group.head) == ContentWords.report {
            return true
        }
        guard !insertion.isInverted else { return false }
        // "Members gave $186,000, a raffle took $41,000 and two firms ⟨added⟩ $195,000": what was added is an amount.
        if opensAmount(verb.after), !closesQuote { return true }
        // "…, said Webb, who wrote about it": a relative clause reports nothing that stands before it.
        return sources.isRelativePronoun(insertion.speaker.lowerBound)
    }

    /// What stands before the mark; nil where a colon behind the verb shows that nothing before it was said.
    private func contentBefore(
        _ mark: Int,
        _ verb: Verb,
        _ insertion: Insertion,
        in sentence: Range<Int>
    ) -> [AttributionDraft]? {
        let opening = behindColon(
            max(opening(of: sentence), syntax.earliest(before: mark)),
            before: mark
        )
        guard let content = ends.trimmed(opening..<mark + 1), content.count > 1,
            !isOnlyOpening(content)
        else { return [] }
        // "By noon, she said, all had left": what stands before the comma says nothing.
        let asserts = syntax.asserts(content) && !endsInVerb(content)
        // "In a letter to the town, she wrote:"
        if !asserts, syntax.mark(insertion.resume) == .colon { return nil }
        return [draft(of: verb, insertion, content, isStatement: asserts)]
    }

    /// "He had, he said, been asleep": the verb goes on behind who said so.
    private func endsInVerb(_ content: Range<Int>) -> Bool {
        let last = content.upperBound - 1
        return syntax.quotation(at: last) == nil && content.count < 8
            && (ClosedWords.auxiliaries.contains(syntax.key(last)) || syntax.tag(last) == .modal)
    }

    private func draft(
        of verb: Verb,
        _ insertion: Insertion,
        _ content: Range<Int>,
        isStatement: Bool
    ) -> AttributionDraft {
        AttributionDraft(
            source: insertion.speaker,
            cue: verb.group.tokens,
            content: content,
            isStatement: isStatement
        )
    }

    /// "may spread, suggesting, experts noted, that it was new": only what follows "that" is said.
    private func contentBehindThat(_ verb: Verb, _ insertion: Insertion) -> [AttributionDraft]? {
        let resume = insertion.resume
        guard !insertion.isInverted, syntax.mark(resume) == .comma,
            syntax.key(resume + 1) == .that, syntax.tag(resume + 1) == .preposition
        else { return nil }
        let end = ends.end(
            from: resume + 2,
            kind: .thatClause,
            hasVerb: true,
            limit: verb.limit
        )
        guard let content = ends.trimmed(resume + 2..<max(end, resume + 2)) else { return [] }
        return [draft(of: verb, insertion, content, isStatement: true)]
    }

    /// The rest of a sentence that the report interrupts.
    private func rest(
        behind verb: Verb,
        _ insertion: Insertion,
        _ drafts: [AttributionDraft]
    ) -> AttributionDraft? {
        let resume = insertion.resume
        // "…, the report found, and Lind was there": a paper's finding ends.
        if drafts.first?.isStatement == true, verb.known?.contains(.document) == false,
            let clause = ends.secondClause(behind: resume, limit: verb.limit)
        {
            return draft(of: verb, insertion, clause, isStatement: true)
        }
        guard resume + 2 < verb.limit, syntax.mark(resume) == .comma,
            syntax.tag(resume + 1) != .conjunction,
            !insertion.isInverted || syntax.key(resume + 1) == .that || startsClause(resume + 1),
            let rest = ends.trimmed(
                resume + 1..<ends.end(from: resume + 1, kind: .clause, limit: verb.limit)
            ),
            rest.count > 1, !opensReport(rest.lowerBound)
        else { return nil }
        // What goes on after a part that said nothing has the verb, known or not.
        let isDescription = syntax.verbGroup(at: rest.lowerBound)?.tense == .gerund
        // "…, she said, with most of them still open": what is told besides.
        // "…, she said, in the worst week since the mill opened"
        let isBesides =
            syntax.tag(rest.lowerBound) == .preposition && drafts.first?.isStatement == true
            && !ContentWords.adverbials.contains(syntax.key(rest.lowerBound))
            && syntax.key(rest.lowerBound) != .that
        let asserts =
            syntax.asserts(rest) && !isBesides
            || drafts.first?.isStatement != true && !isDescription
        return draft(of: verb, insertion, rest, isStatement: asserts)
    }

    /// "When the mill closed, workers felt betrayed": the clause before tells when, not what.
    private func tellsWhen(
        _ drafts: [AttributionDraft],
        before start: Int,
        in sentence: Range<Int>
    ) -> Bool {
        drafts.count == 1 && ContentWords.adverbials.contains(syntax.key(sentence.lowerBound))
            && drafts[0].content.upperBound <= start
            && !drafts[0].content.contains(where: { syntax.mark($0) == .comma })
    }

    /// "Some oppose it: Towns without power, they argue, would close": only the clause behind the colon is said.
    private func behindColon(_ opening: Int, before mark: Int) -> Int {
        guard
            let colon = (opening..<max(opening, mark)).last(where: { syntax.mark($0) == .colon }),
            colon + 1 < mark, syntax.quotation(at: colon) == nil,
            syntax.gap(colon) == .none, syntax.gap(colon + 1) != .none,
            syntax.hasFiniteVerb(opening..<colon)
        else { return opening }
        return colon + 1
    }

    /// "At the jail, which is old, Lind spoke", "It closed because, she said, it was old": what holds no main verb, or leads to
    /// what follows.
    private func isOnlyOpening(_ content: Range<Int>) -> Bool {
        let last = content.upperBound - 1
        // "a baker who, they said, never left": the clause that the pronoun opens follows.
        if ContentWords.adverbials.contains(syntax.key(last)) || syntax.key(last) == .that
            || sources.isRelativePronoun(last)
        {
            return true
        }
        // "Told that the ship had sunk, she said nothing"
        if syntax.startsSentence(content.lowerBound),
            SubjectVerbs.opening.contains(syntax.key(content.lowerBound)),
            syntax.verbGroup(at: content.lowerBound)?.isFinite != true
        {
            return true
        }
        guard syntax.tag(content.lowerBound) == .preposition else { return false }
        return !content.contains { token in
            if syntax.quotation(at: token) != nil { return true }
            guard let group = syntax.verbGroup(at: token), group.isFinite,
                group.tokens.lowerBound == token
            else { return false }
            return !sources.isRelativePronoun(token - 1)
        }
    }

    /// Behind a dateline and "However,": what only ties the sentence to the one before is no part of what is said.
    private func opening(of sentence: Range<Int>) -> Int {
        let first = syntax.withoutDateline(sentence).lowerBound
        return first + 2 < sentence.upperBound && syntax.mark(first + 1) == .comma
            && ContentWords.ties.contains(syntax.key(first)) ? first + 2 : first
    }

    /// Whether a subject with its verb, or a verb, begins here.
    func startsClause(_ token: Int) -> Bool {
        let end = syntax.phraseEnd(from: token) ?? token
        return syntax.verbGroup(at: end)?.isFinite == true
    }

    /// "…, she said, ⟨adding, “It is over.”⟩": a report of its own.
    private func opensReport(_ token: Int) -> Bool {
        guard let group = syntax.verbGroup(at: token), group.tense == .gerund else { return false }
        guard let frames = verbs.frames(of: syntax.key(group.head)) else { return false }
        // "…, she said, ⟨citing a lack of crews⟩"
        return frames.isSuperset(of: [.clause, .quote])
            || frames.contains(.fact) && frames.isDisjoint(with: .stance)
    }

    /// "has been “worked up about it,” said ⟨a source close to him⟩": somebody and no clause behind a quotation.
    private func namesSpeaker(_ verb: Verb, _ frames: ReportingFrames) -> Bool {
        guard closesQuotation(verb.group), !sources.isPronoun(verb.after),
            syntax.phraseEnd(from: verb.after) != nil
        else { return false }
        let found = complements.complement(of: frames, after: verb.after, limit: verb.limit)
        return found?.kind == .nounPhrase
    }

    /// Whether the report may end a sentence: "…, she said in an interview on Monday".
    func mayClose(_ verb: Verb) -> Bool {
        guard let frames = verb.known, frames.contains(.clause), verb.group.isFinite else {
            return false
        }
        let after = verb.after
        if after >= verb.limit || syntax.mark(after) == .comma || syntax.mark(after) == .stop {
            return true
        }
        if isInverted(verb) || namesSpeaker(verb, frames) { return true }
        // "The plan, she told the court, was dead"
        if addresseeEnd(verb) != nil, let source = subject(beforeGroup: verb.index),
            syntax.mark(source.lowerBound - 1) == .comma
        {
            return true
        }
        // "…, Kennedy wrote Linick."
        if ContentWords.writing.contains(syntax.key(verb.group.head)), syntax.isPerson(after),
            let end = syntax.phraseEnd(from: after), end >= verb.limit || syntax.isMark(end)
        {
            return true
        }
        guard
            syntax.isTime(after) || syntax.tag(after) == .preposition
                || syntax.tag(after).isAdverb || frames.contains(.addressee)
        else { return false }
        let sentence = syntax.sentence(at: verb.group.head)
        guard !ContentWords.adverbials.contains(syntax.key(sentence.lowerBound)) else {
            return false
        }
        // "…, officials said Monday, hours after talks failed": a time alone, and a comma behind the first clause.
        if closesWithTime(verb, in: sentence) { return true }
        // Nothing that could be the content follows.
        for token in after..<verb.limit {
            if syntax.mark(token) == .openQuote || syntax.key(token) == .that {
                return false
            }
            if let group = syntax.verbGroup(at: token) {
                guard group.tense == .gerund, token > after else { return false }
            }
        }
        // "On Monday, she spoke of the plan" has nothing before it that could be.
        return (sentence.lowerBound..<verb.group.tokens.lowerBound).contains {
            syntax.verbGroup(at: $0)?.isFinite == true
        }
    }

    private func closesWithTime(_ verb: Verb, in sentence: Range<Int>) -> Bool {
        var end = verb.after
        while end < verb.limit,
            syntax.isTime(end) || syntax.isTime(end + 1) && syntax.tag(end) == .preposition
        {
            end += 1
        }
        guard end > verb.after, syntax.mark(end) == .comma,
            let source = subject(beforeGroup: verb.index),
            syntax.mark(source.lowerBound - 1) == .comma
        else { return false }
        return syntax.hasFiniteVerb(sentence.lowerBound..<source.lowerBound)
    }

    /// "…, said Dana Webb, a nurse": a comma, the verb, somebody, and nothing that he says.
    func isInverted(_ verb: Verb) -> Bool {
        let first = verb.group.tokens.lowerBound
        let before = syntax.mark(first - 1)
        guard before == .comma || before == .closeQuote, verb.group.tokens.count == 1,
            // ", shows Democrats ahead": papers show something, they don't speak.
            verb.known?.contains(.quote) == true,
            syntax.key(verb.after) != .that,
            // "Webb, after the vote, told Radio Tarn that": what is told needs no mark before it.
            !ContentWords.telling.contains(syntax.key(verb.group.head)),
            let speaker = sources.source(from: verb.after, limit: verb.limit),
            maySpeak(speaker, verb)
        else { return false }
        let end = speaker.upperBound
        return end >= verb.limit || syntax.isMark(end) && syntax.mark(end) != .openQuote
            || syntax.isTime(end) || syntax.tag(end) == .preposition
            || !sources.isPronoun(speaker.lowerBound) && describesSpeaker(end, verb)
    }

    /// "…, said a clerk ⟨who knows the plan⟩", "…, said a man ⟨familiar with it⟩": what no clause follows.
    private func describesSpeaker(_ end: Int, _ verb: Verb) -> Bool {
        let isDescription =
            sources.isRelativePronoun(end)
            || syntax.tag(end).isAdjective && syntax.key(end) != ContentWords.such
            || syntax.verbGroup(at: end).map { !$0.isFinite && $0.tense != .infinitive } ?? false
        let first = verb.group.tokens.lowerBound
        return isDescription && ContentWords.saying.contains(syntax.key(verb.group.head))
            && syntax.hasFiniteVerb(syntax.sentence(at: first).lowerBound..<first)
            && !complements.hasClause(from: verb.after, limit: verb.limit)
    }

    /// A person or a name, and people by what they do; behind "said" and "says" whatever follows, as nobody says "the mayor".
    private func maySpeak(_ speaker: Range<Int>, _ verb: Verb) -> Bool {
        if ContentWords.saying.contains(syntax.key(verb.group.head)) {
            return syntax.nounPhrase(at: speaker.lowerBound) != nil || speaker.count == 1
        }
        let kind = choice.kind(speaker)
        guard ContentWords.speakerKinds.contains(kind) else { return false }
        // "Lind, a maker of mill wheels, reported sales": those aren't people.
        guard kind == ContentWords.pluralNoun,
            syntax.mark(verb.group.tokens.lowerBound - 1) == .comma
        else { return true }
        let sentence = syntax.sentence(at: verb.group.head)
        return syntax.hasFiniteVerb(sentence.lowerBound..<verb.group.tokens.lowerBound)
    }

    private func opensAmount(_ token: Int) -> Bool {
        syntax.tag(token) == .number && !syntax.isTime(token)
            || ContentWords.currencies.contains(syntax.key(token))
    }
}

private enum AnswerWords {
    static let opening = WordSet("a an no")
}
