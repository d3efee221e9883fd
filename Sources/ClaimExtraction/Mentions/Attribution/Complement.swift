/// Where the content of a reporting verb begins, and what it is.
struct Complement: Sendable, Equatable {
    let start: Int
    let kind: ContentEnd.Kind
    /// The token after the verb, with the preposition or particle that belongs to it.
    let cueEnd: Int
    /// The finite verb of the clause, where its subject is known to stand before it.
    var verb: Int?

    var hasVerb: Bool { verb != nil }
}

/// Finds what a reporting verb takes.
struct ComplementFinder: Sendable {
    let syntax: ClauseSyntax

    /// How far the content may be from its verb: "said on Tuesday in a long statement that".
    private static let reach = 24

    /// The complement that follows `token`, the end of a cue with these frames.
    func complement(of frames: ReportingFrames, after token: Int, limit: Int) -> Complement? {
        var position = token
        let bound = min(limit, token + ComplementFinder.reach)
        // "pointed out (that)", "called for".
        if takesPreposition(position, frames, limit) {
            return afterPreposition(position, limit: limit)
        }
        position = skipAdverbs(position, bound)
        // "called again for"
        if position > token, key(position) == ContentWords.for,
            takesPreposition(position, frames, limit)
        {
            return afterPreposition(position, limit: limit)
        }
        if frames.contains(.addressee),
            let found = afterAddressee(position, cueEnd: token, frames, bound, limit)
        {
            return found
        }
        var asides = 0
        if frames.takesClause,
            let that = conjunction(from: position, bound)
                ?? conjunction(behindAsAt: position, bound)
        {
            return clause(after: that, cueEnd: token, limit: limit)
        }
        while position < bound, asides < 4 {
            let next = skipAside(position, bound)
            if next > position, isOccasion(position..<next), next < limit,
                let found = direct(at: next, cueEnd: token, frames, limit)
            {
                return found
            }
            if next > position, frames.contains(.clause), isOccasion(position..<next),
                opensClause(behindComma: next, limit: limit)
            {
                return Complement(start: next + 1, kind: .clause, cueEnd: token)
            }
            if let found = direct(at: position, cueEnd: token, frames, limit) { return found }
            if asides > 0, frames.contains(.clause),
                opensClause(behindComma: position, limit: limit)
            {
                return Complement(start: position + 1, kind: .clause, cueEnd: token)
            }
            guard next > position else { break }
            position = next
            asides += 1
        }
        return nil
    }

    private func takesPreposition(_ position: Int, _ frames: ReportingFrames, _ limit: Int) -> Bool
    {
        guard position < limit, let frame = ReportingFrames.preposition(key(position)),
            key(position) != .as || !ContentWords.extents.contains(key(position + 1))
        else { return false }
        return frames.contains(frame) && !isInfinitive(at: position, limit: limit)
    }

    /// "estimated by 9 p.m.⟨,⟩ there would be": the comma closes the aside, and the clause follows.
    private func opensClause(behindComma comma: Int, limit: Int) -> Bool {
        syntax.mark(comma) == .comma
            && (startsNounPhrase(comma + 1) || syntax.tag(comma + 1) == .existential)
            && hasClause(from: comma + 1, limit: limit)
    }

    // MARK: Kinds

    func clause(after that: Int, cueEnd: Int, limit: Int) -> Complement {
        Complement(
            start: that + 1,
            kind: .thatClause,
            cueEnd: cueEnd,
            verb: subjectsVerb(that + 1, limit: limit)
                ?? verb(behindClauseAt: that + 1, limit: limit)
        )
    }

    private func afterPreposition(_ position: Int, limit: Int) -> Complement? {
        let start = position + 1
        guard start < limit, !syntax.isMark(start) || syntax.mark(start) == .openQuote else {
            return nil
        }
        if key(start) == .that, start + 1 < limit {
            return clause(after: start, cueEnd: start, limit: limit)
        }
        let isClause =
            syntax.verbGroup(at: start) != nil || ClosedWords.questionWords.contains(key(start))
        return Complement(start: start, kind: isClause ? .clause : .nounPhrase, cueEnd: start)
    }

    /// "told ⟨the court⟩ that", "told ⟨her⟩ to", "told ⟨reporters⟩ it was over".
    private func afterAddressee(
        _ position: Int,
        cueEnd: Int,
        _ frames: ReportingFrames,
        _ bound: Int,
        _ limit: Int
    ) -> Complement? {
        guard position < bound, key(position) != .that,
            var end = phraseEnd(position)
        else { return nil }
        // "told a crowd of voters in Ohio that".
        if let that = conjunction(from: end, bound) {
            return clause(after: that, cueEnd: cueEnd, limit: limit)
        }
        while end + 1 < bound, SourceWords.linkingPrepositions.contains(key(end)),
            !frames.contains(ReportingFrames.preposition(key(end)) ?? .quote),
            let next = phraseEnd(end + 1)
        {
            end = next
        }
        if let that = conjunction(behindRelativeAt: end, bound) {
            return clause(after: that, cueEnd: cueEnd, limit: limit)
        }
        // "told Radio Tarn, a local station, that"
        if syntax.mark(end) == .comma, opensAside(end + 1),
            let close = nextComma(after: end, bound),
            let that = conjunction(from: close + 1, close + 3)
        {
            return clause(after: that, cueEnd: cueEnd, limit: limit)
        }
        // "warned her chief, finance director Ann Lind, about the loss"
        if let behind = behindName(of: end, bound),
            let frame = ReportingFrames.preposition(key(behind)), frames.contains(frame)
        {
            return afterPreposition(behind, limit: limit)
        }
        // "told Radio Tarn⟨,⟩ the plan was dead"
        if frames.contains(.clause) || frames.takesClause,
            opensClause(behindComma: end, limit: limit)
        {
            return Complement(start: end + 1, kind: .clause, cueEnd: cueEnd)
        }
        var asides = 0
        while end < bound, asides < 2, isSkippable(end) {
            let next = skipAside(end, bound)
            guard next > end, isOccasion(end..<next) else { break }
            end = next
            asides += 1
        }
        return behindAddressee(end, cueEnd: cueEnd, hasAside: asides > 0, frames, bound, limit)
    }

    /// The token behind the second comma of ", finance director Ann Lind,": a role or a name beside the one who is told.
    private func behindName(of comma: Int, _ bound: Int) -> Int? {
        guard syntax.mark(comma) == .comma,
            let end = syntax.endOfIdentity(from: comma + 1) ?? phraseEnd(comma + 1),
            syntax.isPerson(end - 1) || RoleWords.endsRole(key(end - 1)), end + 1 < bound,
            syntax.mark(end) == .comma
        else { return nil }
        return end + 1
    }

    /// What begins right behind the one who is told, with the time and place at most between.
    private func behindAddressee(
        _ end: Int,
        cueEnd: Int,
        hasAside: Bool,
        _ frames: ReportingFrames,
        _ bound: Int,
        _ limit: Int
    ) -> Complement? {
        guard end < limit else { return nil }
        // "told the board in an off-the-record meeting that he left"
        if let that = (end..<bound).first(where: { key($0) == .that || endsSearch($0) }),
            key(that) == .that, subjectsVerb(that + 1, limit: limit) != nil
        {
            return clause(after: that, cueEnd: cueEnd, limit: limit)
        }
        // "told Radio Tarn on Sunday that".
        if hasAside, let that = conjunction(from: end, bound) {
            return clause(after: that, cueEnd: cueEnd, limit: limit)
        }
        if isInfinitive(at: end, limit: limit) {
            guard frames.contains(.objectInfinitive) else { return nil }
            return Complement(start: end, kind: .infinitive, cueEnd: cueEnd)
        }
        if ClosedWords.questionWords.contains(key(end)), frames.contains(.question) {
            return Complement(start: end, kind: .clause, cueEnd: cueEnd)
        }
        if let frame = ReportingFrames.preposition(key(end)), frames.contains(frame) {
            return afterPreposition(end, limit: limit).map {
                Complement(start: $0.start, kind: $0.kind, cueEnd: cueEnd)
            }
        }
        if syntax.mark(end) == .openQuote {
            return Complement(start: end, kind: .clause, cueEnd: cueEnd)
        }
        if !syntax.isMark(end), syntax.tag(end) != .conjunction, hasClause(from: end, limit: limit)
        {
            return Complement(
                start: end,
                kind: .clause,
                cueEnd: cueEnd,
                verb: subjectsVerb(end, limit: limit)
            )
        }
        return nil
    }

    // MARK: Clauses

    /// Whether the words at `position` are a clause: a subject with a finite verb of its own.
    ///
    /// Each relative pronoun takes a verb for itself; what stands between commas takes none away.
    func hasClause(from position: Int, limit: Int) -> Bool {
        guard
            !syntax.isMark(position) || syntax.mark(position) == .openQuote
                // "say ⟨$640,000 was moved⟩"
                || ContentWords.currencies.contains(key(position)),
            syntax.verbGroup(at: position).map({ $0.tense == .gerund }) ?? true
        else { return false }
        var token = position
        var needed = 1
        var hasComma = false
        var onlyComma: Int?
        let bound = min(limit, position + 40)
        while token < bound {
            if let group = syntax.verbGroup(at: token) {
                if group.isFinite {
                    // "found cracks in a beam, ⟨will cost⟩ more": one comma parts no subject from its verb.
                    if hasComma, token - 1 == onlyComma { return false }
                    needed -= 1
                    if needed == 0 { return true }
                }
                token = max(token + 1, group.tokens.upperBound)
                continue
            }
            switch syntax.mark(token) {
            case .semicolon, .colon, .stop: return false
            case .comma, .dash:
                if token > position, opensAside(token + 1) {
                    guard let close = nextComma(after: token, bound) else { return false }
                    token = close
                } else {
                    onlyComma = hasComma ? nil : token
                }
                hasComma = true
            default:
                // "answers ⟨complaints that he lied⟩": the verb is the inner clause's.
                if token > position,
                    ContentWords.relatives.contains(key(token))
                        || key(token) == .that && syntax.tag(token) != .determiner
                {
                    needed += 1
                }
                if token > position, !hasComma, ContentWords.adverbials.contains(key(token)),
                    syntax.nounPhrase(at: token) == nil, startsNounPhrase(position)
                {
                    return false
                }
            }
            token += 1
        }
        return false
    }

    /// The main verb where a clause with a conjunction of its own opens the content: "said ⟨if it rains, the dam *fails*⟩".
    func verb(behindClauseAt position: Int, limit: Int) -> Int? {
        guard ContentWords.adverbials.contains(key(position)),
            let verb = subjectsVerb(position + 1, limit: limit),
            let comma = nextComma(after: verb, min(limit, verb + 25)),
            syntax.mark(comma) == .comma
        else { return nil }
        return subjectsVerb(comma + 1, limit: limit)
    }

    /// The finite verb right behind a subject that stands at `position`, or behind an aside between commas.
    func subjectsVerb(_ position: Int, limit: Int) -> Int? {
        // "that Ann Lind left": the conjunction may have been taken for the name's determiner.
        let isOpened = key(position - 1) == .that
        guard
            var end = phraseEnd(behindPairing(position))
                ?? (isOpened ? phraseEnd(position - 1) : nil)
        else {
            return nil
        }
        let bound = min(limit, position + 40)
        while end + 1 < bound, let next = subjectGoesOn(at: end, bound) { end = next }
        if syntax.mark(end) == .comma, opensAside(end + 1), let close = nextComma(after: end, bound)
        {
            end = close + 1
        }
        while end < bound, syntax.tag(end).isAdverb, syntax.verbGroup(at: end) == nil { end += 1 }
        guard end < bound, let group = syntax.verbGroup(at: end) else { return nil }
        return group.isFinite && group.tokens.lowerBound == end ? end : nil
    }

    /// Whether an apposition or a relative clause follows a comma.
    private func opensAside(_ token: Int) -> Bool {
        ContentWords.relatives.contains(key(token)) || syntax.tag(token) == .determiner
            || syntax.tag(token) == .verbGerund || RoleWords.headsApposition(key(token))
    }

    func nextComma(after comma: Int, _ bound: Int) -> Int? {
        var token = comma + 1
        while token < bound {
            if syntax.mark(token) == .comma || syntax.mark(token) == .dash { return token }
            token += 1
        }
        return nil
    }

    func isInfinitive(at token: Int, limit: Int) -> Bool {
        guard token + 1 < limit, key(token) == .to else { return false }
        return syntax.verbGroup(at: token)?.tense == .infinitive
    }

    /// Whether "to" and a verb follow the noun phrase: "urge ⟨voters in Ohio⟩ to stay".
    func infinitive(after first: Int, limit: Int) -> Bool {
        guard var token = phraseEnd(first) else { return false }
        let bound = min(limit, first + 20)
        while token < bound {
            if isInfinitive(at: token, limit: limit) { return true }
            // "urged voters not to stay"
            if syntax.tag(token).isAdverb, isInfinitive(at: token + 1, limit: limit) { return true }
            guard
                SourceWords.linkingPrepositions.contains(key(token))
                    || syntax.tag(token) == .conjunction,
                let next = phraseEnd(token + 1)
            else { return false }
            token = next
        }
        return false
    }

    func startsNounPhrase(_ token: Int) -> Bool { phraseEnd(behindPairing(token)) != nil }

    func phraseEnd(_ token: Int) -> Int? {
        if let end = syntax.phraseEnd(from: token) { return end }
        if ContentWords.currencies.contains(key(token)) {
            return syntax.phraseEnd(from: token + 1)
        }
        // "described ⟨blocked drains⟩": a participle before its noun.
        if let group = syntax.verbGroup(at: token), group.tense == .participle,
            group.tokens.count == 1, let noun = syntax.nounPhrase(at: token + 1),
            noun.lowerBound == token + 1, syntax.tag(token + 1) != .determiner
        {
            return noun.upperBound
        }
        return ContentWords.demonstratives.contains(key(token)) ? token + 1 : nil
    }

    func key(_ token: Int) -> WordKey { syntax.key(token) }
}
