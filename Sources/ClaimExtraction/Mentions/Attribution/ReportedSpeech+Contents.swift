// What somebody is reported to have said, clause by clause.
extension ReportedSpeech {
    /// One draft for each coordinate "that"-clause.
    func contents(
        of frame: CueFrame,
        _ source: Range<Int>?,
        _ score: Int,
        _ limit: Int,
        isStatement: Bool,
        _ trace: AttributionTrace?
    ) -> [AttributionDraft] {
        var drafts: [AttributionDraft] = []
        var start = frame.contentStart
        while start < limit, drafts.count < 8 {
            // The trace is that of the first.
            let trace = drafts.isEmpty ? trace : nil
            let end = endOfContent(
                from: start,
                of: frame,
                limit: limit,
                isFirst: drafts.isEmpty,
                trace
            )
            if end > start,
                let content = ends.trimmed(start..<withoutVoucher(start..<end)),
                canBeSaid(content, of: frame)
            {
                var draft = draft(of: frame, source, content, isStatement: isStatement)
                draft.score = score
                draft.trace = trace
                drafts.append(draft)
            }
            guard let next = nextClause(of: frame, behind: start..<max(start, end), limit: limit)
            else { break }
            start = next
        }
        if let last = drafts.last, let other = gapped(frame, behind: last, limit) {
            drafts.append(other)
        }
        return drafts
    }

    /// "Orr said it would save lives; ⟨those against it, that it would bring noise⟩": another with the same verb, which isn't
    /// said again.
    private func gapped(_ frame: CueFrame, behind last: AttributionDraft, _ limit: Int)
        -> AttributionDraft?
    {
        let end = last.content.upperBound
        guard frame.kind == .thatClause || frame.kind == .clause, last.isStatement,
            end + 4 < limit, syntax.mark(end) == .semicolon || syntax.mark(end) == .comma
        else { return nil }
        let first = syntax.tag(end + 1) == .conjunction ? end + 2 : end + 1
        guard
            let comma = (first..<min(limit, first + 12)).first(where: {
                syntax.isMark($0) || syntax.verbGroup(at: $0)?.isFinite == true
            }), syntax.mark(comma) == .comma, comma > first, opensThatClause(comma + 1),
            syntax.phraseEnd(from: first) != nil,
            let content = ends.trimmed(
                comma
                    + 2..<ends.end(
                        from: comma + 2,
                        kind: .thatClause,
                        hasVerb: true,
                        limit: limit
                    )
            )
        else { return nil }
        return draft(of: frame, first..<comma, content, isStatement: true)
    }

    /// Whether "that" opens a clause with a subject and a verb here: "⟨that its crews were told⟩".
    private func opensThatClause(_ token: Int) -> Bool {
        syntax.key(token) == .that && syntax.tag(token) == .preposition
            && complements.subjectsVerb(token + 1, limit: syntax.limit(from: token)) != nil
    }

    private func endOfContent(
        from start: Int,
        of frame: CueFrame,
        limit: Int,
        isFirst: Bool,
        _ trace: AttributionTrace?
    ) -> Int {
        let end = ends.end(
            from: start,
            kind: frame.kind,
            // A "that"-clause has a verb, whatever stands before it.
            hasVerb: frame.hasVerb || frame.kind == .thatClause && frame.form == .verbBefore,
            verb: frame.verb.flatMap { $0 >= start ? $0 : nil },
            limit: limit,
            cue: frame.stem,
            trace: trace
        )
        guard frame.kind == .clause, let next = coordinate(in: start..<end),
            frame.hasVerb || frame.form == .passive || !isFirst || isClause(start..<next)
        else { return end }
        return next
    }

    private func draft(
        of frame: CueFrame,
        _ source: Range<Int>?,
        _ content: Range<Int>,
        isStatement: Bool
    ) -> AttributionDraft {
        var draft = AttributionDraft(
            source: source,
            cue: frame.cue,
            content: content,
            // "found that action unlawful": without a verb it is no clause.
            isStatement: isStatement
                && (frame.kind != .thatClause || holdsVerb(content) || opensWithSubject(content))
        )
        draft.isNestable =
            frame.group?.isFinite == true
            && (frame.kind == .thatClause || isNamedSaying(frame, source) || isAccusing(frame.head)
                // "asked about a speech in which he told them ⟨to “remember who fed you”⟩"
                || frame.kind == .infinitive
                    && content.contains { syntax.quotation(at: $0) != nil })
        draft.isClause =
            frame.form == .verbBefore && (frame.kind == .thatClause || frame.hasVerb)
        draft.isOnDocument =
            frame.group?.tense == .gerund
            && SourceWords.isOccasion(syntax.key(frame.cue.lowerBound - 1))
        return draft
    }

    /// Where the next clause begins: "said that A and that ⟨B⟩", "that A, that ⟨B⟩, and that ⟨C⟩".
    private func nextClause(of frame: CueFrame, behind content: Range<Int>, limit: Int) -> Int? {
        let end = content.upperBound
        guard frame.kind == .thatClause || frame.kind == .clause, end + 2 < limit,
            syntax.tag(end) == .conjunction
                || syntax.mark(end) == .comma
                    && (frame.kind == .thatClause || opensThatClause(end + 1)),
            !content.isEmpty
        else { return nil }
        var next = end + 1
        if syntax.mark(end) == .comma, syntax.tag(next) == .conjunction { next += 1 }
        while next < limit, syntax.tag(next).isAdverb { next += 1 }
        return next + 1 < limit && syntax.key(next) == .that ? next + 1 : nil
    }

    /// Not "conceded on ⟨Wednesday morning⟩", "had confessed to ⟨was freed⟩": a time alone, and a verb without its subject.
    private func canBeSaid(_ content: Range<Int>, of frame: CueFrame) -> Bool {
        if content.allSatisfy({ syntax.isTime($0) }) { return false }
        guard frame.form == .verbBefore, let group = syntax.verbGroup(at: content.lowerBound) else {
            return true
        }
        let first = group.tokens.lowerBound
        return !group.isFinite || syntax.tag(first) == .verbBase
            || syntax.tag(first) != .modal && !EventWords.auxiliaries.contains(syntax.key(first))
    }

    /// "neighbours said it was loud": a verb of saying with somebody who isn't only a pronoun, before a clause.
    private func isNamedSaying(_ frame: CueFrame, _ source: Range<Int>?) -> Bool {
        guard frame.kind == .clause, frame.hasVerb, let source,
            source.upperBound == frame.cue.lowerBound
        else { return false }
        return ContentWords.nested.contains(syntax.key(frame.head))
            && syntax.tag(source.lowerBound) != .pronoun
            && !sources.isRelativePronoun(source.lowerBound)
    }

    /// The "and" of "said it was safe and that it would open": a second clause of what somebody said.
    private func coordinate(in content: Range<Int>) -> Int? {
        var token = content.lowerBound + 3
        while token + 3 < content.upperBound {
            if syntax.tag(token) == .conjunction, syntax.key(token + 1) == .that,
                // "and that location is searched": no conjunction, unless a comma parts it.
                syntax.tag(token + 2) != .noun || syntax.mark(token - 1) == .comma,
                let end = syntax.phraseEnd(from: token + 2)
                    ?? syntax.nounPhrase(at: token + 2)?.upperBound, end < content.upperBound,
                // "and that the deal “⟨was⟩ not fair”"
                case let verb = syntax.mark(end) == .openQuote ? end + 1 : end,
                syntax.verbGroup(at: verb)?.isFinite == true
            {
                return token
            }
            token += 1
        }
        return nil
    }

    /// Whether a clause stands before "and that"; "had no doubt that he came and that" goes on with its own "that".
    private func isClause(_ content: Range<Int>) -> Bool {
        syntax.hasFiniteVerb(content) && !content.contains { syntax.key($0) == .that }
    }

    /// "acknowledged that ⟨the clerk misspoke⟩": a verb that was taken for a noun.
    private func opensWithSubject(_ content: Range<Int>) -> Bool {
        let first = syntax.tag(content.lowerBound)
        return syntax.tag(content.lowerBound - 1) == .preposition && content.count > 2
            && (first == .determiner || first == .pronoun || first == .pronounPossessive)
    }

    private func holdsVerb(_ content: Range<Int>) -> Bool {
        content.contains { syntax.tag($0).isVerb || syntax.tag($0) == .modal }
    }

    // MARK: Content of nouns and adjectives

    /// What a noun or an adjective takes: a clause, an infinitive or a phrase with a preposition.
    func content(
        at next: Int,
        _ frames: ReportingFrames,
        limit: Int
    ) -> (start: Int, kind: ContentEnd.Kind)? {
        let key = syntax.key(next)
        if key == .that, syntax.tag(next) == .preposition, frames.contains(.thatClause) {
            return (next + 1, .thatClause)
        }
        if key == .to, syntax.verbGroup(at: next)?.tense == .infinitive {
            return frames.contains(.infinitive) ? (next, .infinitive) : nil
        }
        if let frame = prepositions[key], frames.contains(frame),
            !syntax.isTime(next + 1)
        {
            return (next + 1, .nounPhrase)
        }
        return nil
    }
}
