/// Finds attributions that hang on a reporting verb: indirect and mixed speech, beliefs and wishes.
struct ReportedSpeech: Sendable {
    let syntax: ClauseSyntax
    let verbs: ReportingVerbs
    let sources: SourceFinder
    let complements: ComplementFinder
    let ends: ContentEnd

    init(_ syntax: ClauseSyntax, verbs: ReportingVerbs) {
        self.syntax = syntax
        self.verbs = verbs
        sources = SourceFinder(syntax: syntax)
        complements = ComplementFinder(syntax: syntax)
        ends = ContentEnd(syntax: syntax, verbs: verbs)
    }

    /// The attributions of one verb group; `earlier` are those found before it in the same sentence.
    func drafts(of index: Int, earlier: ArraySlice<AttributionDraft>) -> [AttributionDraft] {
        let group = syntax.verbGroups[index]
        guard let frames = verbs.frames(of: syntax.key(group.head)), !isRefusal(group) else {
            return []
        }
        let limit = syntax.limit(from: group.head)
        let after = max(group.tokens.upperBound, group.head + 1)
        guard after <= limit else { return [] }
        if group.isPassive { return passive(group, frames, after: after, limit: limit) }
        let source = source(of: group, index: index, earlier: earlier)
        if let relative = relative(group, frames, source: source, after: after, limit: limit) {
            return [relative]
        }
        if after < limit,
            let found = complements.complement(of: frames, after: after, limit: limit),
            isPlausible(found, frames, source: source, group: group)
        {
            return contents(of: found, source: source, group: group, limit: limit)
        }
        return before(group, frames, source: source, after: after, limit: limit)
    }

    // MARK: Content after the verb

    /// One draft for each coordinate "that"-clause.
    private func contents(
        of complement: Complement,
        source: Range<Int>?,
        group: VerbGroup,
        limit: Int
    ) -> [AttributionDraft] {
        var drafts: [AttributionDraft] = []
        var start = complement.start
        let cue = group.tokens.lowerBound..<max(complement.cueEnd, group.tokens.upperBound)
        while start < limit, drafts.count < 8 {
            let end = ends.end(from: start, kind: complement.kind, limit: limit)
            if end > start, let content = ends.trimmed(start..<end) {
                drafts.append(.init(source: source, cue: cue, content: content))
            }
            // "said that A and that B".
            guard complement.kind == .thatClause, end + 2 < limit,
                syntax.tag(end) == .conjunction, end > start
            else { break }
            var next = end + 1
            while next < limit, syntax.tag(next).isAdverb { next += 1 }
            guard next + 1 < limit, syntax.key(next) == ContentWords.that else { break }
            start = next + 1
        }
        return drafts
    }

    /// Whether the verb reports here rather than acts: "show" and "find" need a study or a clause.
    private func isPlausible(
        _ complement: Complement,
        _ frames: ReportingFrames,
        source: Range<Int>?,
        group: VerbGroup
    ) -> Bool {
        if complement.kind == .nounPhrase || frames.contains(.stance) {
            // An action without a subject ("back pain") is mostly no report.
            return source != nil || group.tense == .gerund
        }
        return true
    }

    // MARK: Content before the verb

    /// "The bridge is safe, she said", "…, said Webb", "The bridge, she said, is safe".
    private func before(
        _ group: VerbGroup,
        _ frames: ReportingFrames,
        source: Range<Int>?,
        after: Int,
        limit: Int
    ) -> [AttributionDraft] {
        guard frames.canFollowContent, group.isFinite else { return [] }
        let sentence = syntax.sentence(at: group.head)
        let isInverted = syntax.isMarkBefore(group.tokens.lowerBound)
        let speaker = isInverted ? sources.source(from: after, limit: limit) : source
        guard let speaker else { return [] }
        let start = min(speaker.lowerBound, group.tokens.lowerBound)
        let mark = start - 1
        guard mark > sentence.lowerBound,
            syntax.mark(mark) == .comma || syntax.mark(mark) == .dash
                || syntax.mark(mark) == .closeQuote
        else { return [] }
        let cue = group.tokens
        var drafts: [AttributionDraft] = []
        if let content = ends.trimmed(sentence.lowerBound..<mark + 1), content.count > 2 {
            drafts.append(.init(source: speaker, cue: cue, content: content))
        }
        // The rest of a sentence that the report interrupts.
        let resume = max(speaker.upperBound, after)
        if resume + 3 < limit, syntax.mark(resume) == .comma,
            let rest = ends.trimmed(
                resume + 1..<ends.end(from: resume + 1, kind: .clause, limit: limit)
            ),
            rest.count > 2
        {
            drafts.append(.init(source: speaker, cue: cue, content: rest))
        }
        return drafts
    }

    // MARK: Content around the verb

    /// "which he said ⟦creates fear⟧", "who officials say ⟦is tied to them⟧".
    private func relative(
        _ group: VerbGroup,
        _ frames: ReportingFrames,
        source: Range<Int>?,
        after: Int,
        limit: Int
    ) -> AttributionDraft? {
        guard frames.contains(.clause), let source, source.lowerBound > 0, after < limit,
            sources.isRelativePronoun(source.lowerBound - 1)
                || syntax.tag(source.lowerBound - 1) == .whPronoun,
            let next = syntax.verbGroup(at: after), next.isFinite
        else { return nil }
        let end = ends.end(from: after, kind: .clause, limit: limit)
        guard end > after, let content = ends.trimmed(after..<end) else { return nil }
        return .init(source: source, cue: group.tokens, content: content)
    }

    // MARK: Passive

    /// "is accused of", "was told that", "is expected to", "is being criticised as".
    private func passive(
        _ group: VerbGroup,
        _ frames: ReportingFrames,
        after: Int,
        limit: Int
    ) -> [AttributionDraft] {
        guard after < limit else { return [] }
        let key = syntax.key(after)
        let isInfinitive =
            key == ContentWords.to && syntax.verbGroup(at: after)?.tense == .infinitive
        let start: Int
        if isInfinitive {
            start = after
        } else if key == ContentWords.that || ContentWords.passivePrepositions.contains(key),
            after + 1 < limit
        {
            start = after + 1
        } else {
            return []
        }
        let kind: ContentEnd.Kind = isInfinitive ? .infinitive : .clause
        let end = ends.end(from: start, kind: kind, limit: limit)
        guard end > start, let content = ends.trimmed(start..<end) else { return [] }
        return [.init(source: nil, cue: group.tokens, content: content)]
    }

    // MARK: Who

    private func source(
        of group: VerbGroup,
        index: Int,
        earlier: ArraySlice<AttributionDraft>
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
            return sources.subject(before: first)
        }
        // "with a spokesman telling reporters that".
        if first > sentence.lowerBound, syntax.mark(first - 1) == .none,
            let phrase = syntax.nounPhrase(at: first - 1),
            !syntax.isTime(first - 1), group.tense == .gerund
        {
            return sources.nounPhraseChain(endingAt: phrase.upperBound - 1, in: sentence)
        }
        guard group.tense == .gerund || group.tense == .participle else { return nil }
        return sharedSubject(before: index, in: sentence, earlier: earlier)
    }

    /// The subject that a coordinate or participial verb shares with one before it.
    private func sharedSubject(
        before index: Int,
        in sentence: Range<Int>,
        earlier: ArraySlice<AttributionDraft>
    ) -> Range<Int>? {
        if let last = earlier.last, let cue = last.cue, let source = last.source,
            sentence.contains(cue.lowerBound), source.lowerBound >= sentence.lowerBound
        {
            return source
        }
        var previous = index - 1
        var first: Range<Int>?
        while previous >= 0, index - previous < 10 {
            let group = syntax.verbGroups[previous]
            guard group.head >= sentence.lowerBound else { break }
            if group.isFinite, let subject = sources.subject(before: group.tokens.lowerBound),
                !sources.isRelativePronoun(subject.lowerBound)
            {
                first = subject
            }
            previous -= 1
        }
        return first
    }

    /// "declined to comment", "did not respond": nothing was said.
    private func isRefusal(_ group: VerbGroup) -> Bool {
        let key = syntax.key(group.head)
        let after = group.head + 1
        if ContentWords.answers.contains(key) {
            return group.isNegated || group.tense == .infinitive
        }
        guard ContentWords.refusals.contains(key), after + 1 < syntax.count,
            syntax.key(after) == ContentWords.to
        else { return false }
        let next = syntax.verbGroup(at: after)?.head ?? after + 1
        return ContentWords.answers.contains(syntax.key(next))
    }
}

extension ContentWords {
    static let passivePrepositions = WordSet("of as for about against with by")
    static let answers = WordSet("comment respond reply answer elaborate return")
    static let refusals = WordSet(
        "decline declined declines declining refuse refused refuses refusing"
    )
}

extension ClauseSyntax {
    /// The longest content, in tokens; what is longer is no sentence.
    private static let longestContent = 300

    /// Where a content after `token` must end: with its sentence, and soon enough for linear work.
    func limit(from token: Int) -> Int {
        min(sentence(at: token).upperBound, token + ClauseSyntax.longestContent)
    }

    /// Whether a mark stands right before the token.
    func isMarkBefore(_ token: Int) -> Bool { token > 0 && isMark(token - 1) }
}
