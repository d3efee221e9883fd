/// Finds attributions by "according to": before, after or inside what the source vouches for.
struct AccordingTo: Sendable {
    let syntax: ClauseSyntax
    let sources: SourceFinder
    let ends: ContentEnd

    init(_ syntax: ClauseSyntax, verbs: ReportingVerbs) {
        self.syntax = syntax
        sources = SourceFinder(syntax: syntax)
        ends = ContentEnd(syntax: syntax, verbs: verbs)
    }

    /// The attributions whose cue begins at `token`; `earlier` are those of the same sentence.
    func drafts(at token: Int, earlier: ArraySlice<AttributionDraft>) -> [AttributionDraft] {
        let sentence = syntax.sentence(at: token)
        let limit = syntax.limit(from: token)
        guard let (cue, source, end) = voucher(at: token, limit: limit) else { return [] }
        if isFronted(token, in: sentence) || joinsClause(token, in: sentence, end, limit) {
            guard let start = contentStart(after: source.lowerBound..<end, limit: limit) else {
                return []
            }
            return draft(source, cue, start..<ends.end(from: start, kind: .clause, limit: limit))
        }
        // What was said earlier may lie behind the cue: "his knife According to her, …", without a stop.
        let start = min(token, clauseStart(before: token, in: sentence, earlier: earlier))
        // "On Sunday, according to the navy, two boats sank": the time alone is nothing to vouch for.
        let isTime = syntax.isTime(token - 2) && !hasVerb(start..<token) && token - start < 10
        // "killed 62, including, according to the navy, nine boys", "a cell where, according to the logs, he sat": it vouches for
        // what follows alone.
        let isOpen =
            syntax.mark(token - 1) == .comma && VoucherWords.opening.contains(syntax.key(token - 2))
        let resume = end
        if partsVerb(token, from: start), resume + 1 < limit, syntax.mark(resume) == .comma {
            let end = ends.end(from: resume + 1, kind: .nounPhrase, limit: limit)
            return draft(source, cue, start..<end)
        }
        var drafts = isTime || isOpen ? [] : draft(source, cue, start..<token)
        if isOpen || !hasVerb(start..<token), resume + 2 < limit, syntax.mark(resume) == .comma,
            syntax.tag(resume + 1) != .conjunction
        {
            let end = ends.end(from: resume + 1, kind: .clause, limit: limit)
            drafts += draft(source, cue, resume + 1..<end)
        }
        drafts.takeWholeForStatement()
        return drafts
    }

    /// Whether words that vouch may begin here.
    func mayVouch(_ token: Int) -> Bool {
        let key = syntax.key(token)
        if key == .according { return true }
        return VoucherWords.prepositions.contains(key)
            && (syntax.startsSentence(token) || syntax.isMarkBefore(token))
    }

    /// Who vouches, with the words that tell so and where they end: "⟨according to⟩ the mayor", "by the ⟨account⟩ of an aide", "by
    /// her own ⟨count⟩", "in the mayor's ⟨telling⟩".
    private func voucher(at token: Int, limit: Int) -> (
        cue: Range<Int>, source: Range<Int>, end: Int
    )? {
        guard token + 2 < limit else { return nil }
        if syntax.key(token) == .according {
            guard syntax.key(token + 1) == .to,
                let source = sources.source(from: token + 2, limit: limit)
            else { return nil }
            return (token..<token + 2, source, source.upperBound)
        }
        guard let end = syntax.phraseEnd(from: token + 1), end < limit,
            (syntax.key(token) == .by ? VoucherWords.accounts : VoucherWords.tellings)
                .contains(syntax.key(end - 1))
        else { return nil }
        let cue = token..<end
        if syntax.tag(token + 1) == .pronounPossessive { return (cue, token + 1..<token + 2, end) }
        if let owner = (token + 1..<end).first(where: { syntax.tag($0) == .possessive }) {
            return (cue, token + 1..<owner, end)
        }
        guard syntax.key(end) == .of, let source = sources.source(from: end + 1, limit: limit)
        else { return nil }
        return (cue, source, source.upperBound)
    }

    /// "He was, according to his wife, ⟨ill⟩": the comma parts the clause's verb from its complement.
    private func partsVerb(_ token: Int, from start: Int) -> Bool {
        guard syntax.mark(token - 1) == .comma, let group = syntax.verbGroup(at: token - 2) else {
            return false
        }
        return ClosedWords.be.contains(syntax.key(group.head)) && group.isFinite
            && group.tokens.upperBound == token - 1 && !hasVerb(start..<group.tokens.lowerBound)
    }

    private func draft(
        _ source: Range<Int>,
        _ cue: Range<Int>,
        _ content: Range<Int>
    ) -> [AttributionDraft] {
        guard let content = ends.trimmed(content), content.count > 1 else { return [] }
        return [
            AttributionDraft(
                source: source,
                cue: cue,
                content: content,
                // "The dam, according to engineers, will hold": its beginning alone says nothing.
                isStatement: syntax.asserts(content)
            )
        ]
    }

    /// Whether nothing but a conjunction or an adverb stands before it: "But according to".
    private func isFronted(_ token: Int, in sentence: Range<Int>) -> Bool {
        guard token - sentence.lowerBound <= 3 else { return false }
        for earlier in sentence.lowerBound..<token {
            let tag = syntax.tag(earlier)
            guard syntax.isMark(earlier) || tag == .conjunction || tag.isAdverb else {
                return false
            }
        }
        return true
    }

    /// ", but, according to the navy, two boats sank", "; according to the navy, …": it vouches for the clause behind it.
    private func joinsClause(
        _ token: Int,
        in sentence: Range<Int>,
        _ end: Int,
        _ limit: Int
    ) -> Bool {
        let mark = token - 1
        guard mark - 1 > sentence.lowerBound, end < limit, syntax.mark(end) == .comma,
            syntax.mark(mark) == .semicolon
                || syntax.mark(mark) == .comma && syntax.tag(mark - 1) == .conjunction
        else { return false }
        return hasVerb(end + 1..<limit)
    }

    /// The token after the comma that ends "According to …,".
    private func contentStart(after source: Range<Int>, limit: Int) -> Int? {
        var token = source.upperBound
        // "By her count ⟨she spent⟩ 37 days in it": no comma.
        if startsClause(token) { return token }
        let bound = min(limit, token + 40)
        while token < bound {
            if syntax.mark(token) == .comma {
                let next = following(comma: token, bound: bound)
                // "According to Lee Tan, a retired nurse, the …".
                if let next, !hasVerb(token + 1..<next), hasVerb(next..<limit),
                    !closesSubject(next, limit: limit), opensAside(token + 1),
                    // "According to the ruling, a host, such as Tarn, must": examples of the subject.
                    !VoucherWords.examples.contains(syntax.key(next + 1))
                {
                    return next + 1
                }
                return token + 1 < limit ? token + 1 : nil
            }
            token += 1
        }
        return nil
    }

    private func startsClause(_ token: Int) -> Bool {
        guard let end = syntax.phraseEnd(from: token) else { return false }
        return syntax.verbGroup(at: end)?.isFinite == true && !sources.isRelativePronoun(token)
    }

    /// "⟨a retired nurse⟩", "⟨who lives there⟩", "⟨released on Monday⟩", "⟨head of the union⟩".
    private func opensAside(_ token: Int) -> Bool {
        if syntax.tag(token) == .determiner || sources.isRelativePronoun(token)
            || syntax.tag(token) == .verbPastParticiple
        {
            return true
        }
        // "⟨formerly the head⟩ of the union"
        let first = syntax.tag(token).isAdverb ? token + 1 : token
        guard let end = syntax.phraseEnd(from: first) else { return false }
        return RoleWords.headsApposition(syntax.key(end - 1))
    }

    /// "According to the agency, the prosecutor⟨,⟩ Ann Lind, said": the comma parts a subject from its apposition.
    private func closesSubject(_ comma: Int, limit: Int) -> Bool {
        guard let end = syntax.phraseEnd(from: comma + 1), end + 1 < limit,
            syntax.mark(end) == .comma, let group = syntax.verbGroup(at: end + 1)
        else { return false }
        return group.isFinite && group.tokens.lowerBound == end + 1
    }

    private func following(comma: Int, bound: Int) -> Int? {
        var token = comma + 1
        while token < bound {
            if syntax.mark(token) == .comma { return token }
            token += 1
        }
        return nil
    }

    /// Where the clause begins that ends before the cue.
    ///
    /// Within what somebody else is already reported to have said, it is the last relative clause.
    private func clauseStart(
        before token: Int,
        in sentence: Range<Int>,
        earlier: ArraySlice<AttributionDraft>
    ) -> Int {
        var floor = max(syntax.withoutDateline(sentence).lowerBound, token - 120)
        // "Two boats sank; nine people drowned, according to the navy": it vouches for the part beside it.
        if let semicolon = (floor..<token).last(where: { syntax.mark($0) == .semicolon }),
            hasVerb(semicolon + 1..<token)
        {
            floor = semicolon + 1
        }
        guard
            let last = earlier.last(where: {
                $0.isStatement && $0.cue.map { $0.upperBound <= token } ?? false
            }),
            let cue = last.cue, cue.lowerBound >= floor,
            last.content.lowerBound >= cue.lowerBound
        else { return floor }
        var start = token - 2
        while start > cue.upperBound {
            if syntax.mark(start) == .comma, sources.isRelativePronoun(start + 1) {
                return start + 2
            }
            start -= 1
        }
        // "Voters who say they will come are many, according to" has another main clause.
        let isRelative = last.source.map { sources.isRelativePronoun($0.lowerBound) } ?? true
        let isWhole = last.content.upperBound + 2 >= token
        return isWhole && !isRelative ? last.content.lowerBound : floor
    }

    private func hasVerb(_ range: Range<Int>) -> Bool { syntax.hasFiniteVerb(range) }
}

private enum VoucherWords {
    static let prepositions = WordSet("by in")
    static let accounts = WordSet(
        "account accounts count tally reckoning estimate estimation calculation calculations admission telling"
    )
    static let tellings = WordSet("telling view estimation reckoning words")
    /// Behind these something must follow.
    static let examples = WordSet("such like including")
    static let opening = WordSet(
        "including and but of in with than that because where when who which whose although"
    )
}
