/// Where the content of a reporting verb begins, and what it is.
struct Complement: Sendable, Equatable {
    let start: Int
    let kind: ContentEnd.Kind
    /// The token after the verb, with the preposition or particle that belongs to it.
    let cueEnd: Int
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
        if position < bound, let frame = ReportingFrames.preposition(key(position)),
            frames.contains(frame), !isInfinitive(at: position, limit: limit)
        {
            return afterPreposition(position, limit: limit)
        }
        position = skipAdverbs(position, bound)
        if frames.contains(.addressee),
            let found = afterAddressee(position, cueEnd: token, frames, bound, limit)
        {
            return found
        }
        if let that = conjunction(from: position, bound), frames.takesClause {
            return Complement(start: that + 1, kind: .thatClause, cueEnd: token)
        }
        var asides = 0
        while position < bound, asides < 4 {
            if let found = direct(at: position, cueEnd: token, frames, limit) { return found }
            let next = skipAside(position, bound)
            guard next > position else { break }
            position = next
            asides += 1
        }
        return nil
    }

    // MARK: Kinds

    /// What begins right at `position`.
    private func direct(
        at position: Int,
        cueEnd: Int,
        _ frames: ReportingFrames,
        _ limit: Int
    ) -> Complement? {
        func found(_ kind: ContentEnd.Kind) -> Complement {
            Complement(start: position, kind: kind, cueEnd: cueEnd)
        }
        if isInfinitive(at: position, limit: limit) {
            return frames.contains(.infinitive) ? found(.infinitive) : nil
        }
        if frames.contains(.question), ContentWords.questions.contains(key(position)) {
            return found(.clause)
        }
        let isQuoted = syntax.mark(position) == .openQuote
        let first = isQuoted ? position + 1 : position
        guard first < limit, isQuoted || !syntax.isMark(position) else { return nil }
        if isQuoted, frames.canFollowContent || frames.contains(.predicate) {
            return found(.clause)
        }
        if frames.contains(.clause), hasClause(from: position, limit: limit) {
            return found(.clause)
        }
        guard startsNounPhrase(first) else { return nil }
        if frames.contains(.objectInfinitive), infinitive(after: first, limit: limit) {
            return found(.infinitive)
        }
        if frames.contains(.predicate) { return found(.clause) }
        return frames.contains(.nounPhrase) && !syntax.isTime(first) ? found(.nounPhrase) : nil
    }

    private func afterPreposition(_ position: Int, limit: Int) -> Complement? {
        let start = position + 1
        guard start < limit, !syntax.isMark(start) || syntax.mark(start) == .openQuote else {
            return nil
        }
        if key(start) == ContentWords.that, start + 1 < limit {
            return Complement(start: start + 1, kind: .thatClause, cueEnd: start)
        }
        let isClause =
            syntax.verbGroup(at: start) != nil || ContentWords.questions.contains(key(start))
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
        guard position < bound, startsNounPhrase(position) else { return nil }
        var end = phraseEnd(position)
        // "told a crowd of voters in Ohio that".
        if let that = conjunction(from: end, bound) {
            return Complement(start: that + 1, kind: .thatClause, cueEnd: cueEnd)
        }
        while end + 1 < bound, SourceWords.linkingPrepositions.contains(key(end)),
            !frames.contains(ReportingFrames.preposition(key(end)) ?? .quote),
            startsNounPhrase(end + 1)
        {
            end = phraseEnd(end + 1)
        }
        end = skipAdverbs(end, bound)
        guard end < limit else { return nil }
        if isInfinitive(at: end, limit: limit) {
            guard frames.contains(.objectInfinitive) else { return nil }
            return Complement(start: end, kind: .infinitive, cueEnd: cueEnd)
        }
        if ContentWords.questions.contains(key(end)), frames.contains(.question) {
            return Complement(start: end, kind: .clause, cueEnd: cueEnd)
        }
        if let frame = ReportingFrames.preposition(key(end)), frames.contains(frame) {
            return afterPreposition(end, limit: limit).map {
                Complement(start: $0.start, kind: $0.kind, cueEnd: cueEnd)
            }
        }
        let isQuoted = syntax.mark(end) == .openQuote
        if isQuoted || !syntax.isMark(end) && hasClause(from: end, limit: limit) {
            return Complement(start: end, kind: .clause, cueEnd: cueEnd)
        }
        return nil
    }

    // MARK: Steps

    /// The "that" that opens the content, with nothing but asides between; its own words follow.
    private func conjunction(from position: Int, _ bound: Int) -> Int? {
        var token = position
        while token < bound {
            if key(token) == ContentWords.that, token + 1 < bound,
                syntax.tag(token) == .preposition || token == position
            {
                // "said that was a lie": the pronoun, not the conjunction.
                if let group = syntax.verbGroup(at: token + 1), group.isFinite { return nil }
                return syntax.tag(token) == .determiner && token == position ? nil : token
            }
            if let group = syntax.verbGroup(at: token), group.isFinite { return nil }
            switch syntax.mark(token) {
            case .none, .open, .close: break
            case .comma: if token == position { break } else if !isTimeAside(token) { return nil }
            default: return nil
            }
            token += 1
        }
        return nil
    }

    private func isTimeAside(_ comma: Int) -> Bool {
        comma + 1 < syntax.count && (syntax.isTime(comma + 1) || syntax.isTime(comma - 1))
    }

    private func skipAdverbs(_ position: Int, _ bound: Int) -> Int {
        var position = position
        while position < bound, syntax.tag(position).isAdverb,
            syntax.nounPhrase(at: position) == nil
        {
            position += 1
        }
        return position
    }

    /// A time, a prepositional phrase or an adverb between the verb and its content.
    private func skipAside(_ position: Int, _ bound: Int) -> Int {
        var token = position
        if syntax.isTime(token) {
            while token < bound, syntax.isTime(token) { token += 1 }
            return token
        }
        if syntax.tag(token) == .preposition || syntax.tag(token) == .to {
            guard token + 1 < bound, startsNounPhrase(token + 1) || syntax.isTime(token + 1) else {
                return position
            }
            return phraseEnd(token + 1)
        }
        return skipAdverbs(position, bound)
    }

    /// Whether a finite verb follows before the sentence turns elsewhere.
    private func hasClause(from position: Int, limit: Int) -> Bool {
        var token = position
        let bound = min(limit, position + 30)
        guard
            startsNounPhrase(position) || syntax.tag(position) == .existential
                || syntax.tag(position) == .preposition || syntax.tag(position) == .verbGerund
                || syntax.tag(position).isAdverb
        else { return false }
        while token < bound {
            if let group = syntax.verbGroup(at: token) {
                if group.isFinite { return true }
                token = group.tokens.upperBound
                continue
            }
            if syntax.mark(token) == .semicolon || syntax.mark(token) == .dash { return false }
            if syntax.tag(token) == .whPronoun || syntax.tag(token) == .whDeterminer {
                return false
            }
            token += 1
        }
        return false
    }

    private func isInfinitive(at token: Int, limit: Int) -> Bool {
        guard token + 1 < limit, key(token) == ContentWords.to else { return false }
        return syntax.verbGroup(at: token)?.tense == .infinitive
    }

    /// Whether "to" and a verb follow the noun phrase: "urge ⟨voters in Ohio⟩ to stay".
    private func infinitive(after first: Int, limit: Int) -> Bool {
        var token = phraseEnd(first)
        let bound = min(limit, first + 20)
        while token < bound {
            if isInfinitive(at: token, limit: limit) { return true }
            guard
                SourceWords.linkingPrepositions.contains(key(token))
                    || syntax.tag(token) == .conjunction,
                token + 1 < bound, startsNounPhrase(token + 1)
            else { return false }
            token = phraseEnd(token + 1)
        }
        return false
    }

    private func startsNounPhrase(_ token: Int) -> Bool {
        if let phrase = syntax.nounPhrase(at: token) { return phrase.lowerBound == token }
        return syntax.tag(token) == .pronoun
    }

    private func phraseEnd(_ token: Int) -> Int {
        max(token + 1, syntax.nounPhrase(at: token)?.upperBound ?? token + 1)
    }

    private func key(_ token: Int) -> WordKey { syntax.key(token) }
}
