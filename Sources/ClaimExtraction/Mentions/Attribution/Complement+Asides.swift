// What may stand between a reporting verb and its content: "said on Tuesday, in a long statement, that".
extension ComplementFinder {
    /// The "that" that opens the content, with nothing but asides between; its own words follow.
    func conjunction(from position: Int, _ bound: Int) -> Int? {
        var token = position
        var asides = 0
        while token + 1 < bound, asides < 6 {
            if key(token) == .that {
                // "said that was a lie": the pronoun, not the conjunction.
                if let group = syntax.verbGroup(at: token + 1), group.isFinite { return nil }
                if isJudged(token + 1) { return nil }
                return syntax.isMark(token + 1) && syntax.mark(token + 1) != .openQuote
                    && syntax.mark(token + 1) != .comma ? nil : token
            }
            let next = skipAside(token, bound)
            guard next > token else { return nil }
            token = next
            asides += 1
        }
        return nil
    }

    /// "said ⟨as it launched its plan⟩ that": behind the clause that says when.
    func conjunction(behindAsAt position: Int, _ bound: Int) -> Int? {
        guard key(position) == .as, syntax.tag(position + 1) == .pronoun,
            let that = (position + 2..<max(position + 2, bound)).first(where: {
                key($0) == .that || syntax.isMark($0)
            }), key(that) == .that
        else { return nil }
        return conjunction(from: that, bound)
    }

    /// "told the officer ⟨who stopped him⟩ that": behind the clause of the one who was told.
    func conjunction(behindRelativeAt who: Int, _ bound: Int) -> Int? {
        guard who + 3 < bound, ContentWords.people.contains(key(who)),
            let verb = (who + 1..<min(bound, who + 4)).first(where: {
                syntax.verbGroup(at: $0)?.isFinite == true
            }), let group = syntax.verbGroup(at: verb),
            ReportingVerbs.all.frames(of: key(group.head))?.takesClause != true
        else { return nil }
        let reach = group.tokens.upperBound..<min(bound, group.tokens.upperBound + 8)
        guard let that = reach.first(where: { key($0) == .that || syntax.isMark($0) }),
            key(that) == .that
        else { return nil }
        return conjunction(from: that, bound)
    }

    /// Whether an aside tells when or where somebody spoke rather than what: "in an interview".
    func isOccasion(_ aside: Range<Int>) -> Bool {
        aside.allSatisfy { syntax.isTime($0) || syntax.isMark($0) || syntax.tag($0).isAdverb }
            || SourceWords.isOccasion(key(aside.upperBound - 1))
            || aside.contains { syntax.isTime($0) } && aside.count < 5
            || SourceWords.isMedium(key(aside.upperBound - 1))
    }

    /// "found ⟨that action unlawful⟩,": a noun and what it is called, without a verb.
    func isJudged(_ position: Int) -> Bool {
        // "that the group responsible, which": the conjunction.
        guard syntax.tag(position) != .determiner, let end = phraseEnd(position) else {
            return false
        }
        return syntax.tag(end).isAdjective && syntax.isMark(end + 1)
    }

    func skipAdverbs(_ position: Int, _ bound: Int) -> Int {
        var position = position
        while position < bound, syntax.tag(position).isAdverb,
            // "said ⟨as⟩ many as 40 had left"
            key(position) != .as || !ContentWords.extents.contains(key(position + 1)),
            // "said publicly ⟨the forest⟩": an article begins the phrase.
            syntax.nounPhrase(at: position) == nil || syntax.tag(position + 1) == .determiner
        {
            position += 1
        }
        return position
    }

    /// A time, a prepositional phrase or an adverb between the verb and its content.
    func skipAside(_ position: Int, _ bound: Int) -> Int {
        guard position + 1 < bound else { return position }
        if syntax.isTime(position) {
            var token = position
            while token < bound, syntax.isTime(token) { token += 1 }
            // "said Wednesday's storm closed the road": the day belongs to what is said.
            return syntax.tag(token) == .possessive ? position : token
        }
        if syntax.mark(position) == .comma {
            // "said, however, that"; "told the court, on Monday, that".
            let next = skipAside(position + 1, bound)
            if next > position + 1, syntax.mark(next) == .comma { return next + 1 }
            return skipParticiple(betweenCommasFrom: position, bound)
                ?? skipPhrase(betweenCommasFrom: position, bound)
        }
        // "said before leaving the hall that"
        if syntax.tag(position) == .preposition,
            let group = syntax.verbGroup(at: position + 1), group.tense == .gerund
        {
            let end = group.tokens.upperBound
            // "answered before ⟨adding that⟩ it was late": the gerund has its own clause.
            return key(end) == .that ? position : min(phraseEnd(end) ?? end, bound)
        }
        // "concluded with “high confidence” that"
        if syntax.tag(position) == .preposition,
            let quotation = syntax.quotation(openedAt: position + 1),
            let close = quotation.close, quotation.content.count < 5, close + 1 < bound
        {
            return close + 1
        }
        if syntax.tag(position) == .preposition || syntax.tag(position) == .to {
            guard
                var end = syntax.isTime(position + 1) ? position + 2 : phraseEnd(position + 1)
            else { return position }
            // "in a Facebook ⟨post⟩": a noun that was taken for something else.
            while end < bound, SourceWords.isOccasion(key(end)), syntax.verbGroup(at: end) == nil {
                end += 1
            }
            return min(skipDescription(of: end, bound), bound)
        }
        return skipAdverbs(position, bound)
    }

    /// "alleged⟨, by way of example,⟩ the firm": a phrase with a preposition and without a verb.
    private func skipPhrase(betweenCommasFrom comma: Int, _ bound: Int) -> Int {
        guard syntax.tag(comma + 1) == .preposition,
            let close = nextComma(after: comma, min(bound, comma + 10)),
            syntax.mark(close) == .comma,
            !(comma..<close).contains(where: { syntax.verbGroup(at: $0) != nil })
        else { return comma }
        return close + 1
    }

    /// "said in a letter⟨, signed by Ann Lind, a clerk,⟩ that", "said on TV, where he works, that": a participle or a relative
    /// clause before the conjunction.
    private func skipParticiple(betweenCommasFrom comma: Int, _ bound: Int) -> Int? {
        let isRelative = ContentWords.asideRelatives.contains(key(comma + 1))
        guard
            isRelative || syntax.tag(comma + 1) == .verbPastParticiple
                || syntax.tag(comma + 1) == .verbPast
        else { return nil }
        var verbs = isRelative ? 1 : 0
        var token = comma + 2
        while token + 1 < bound {
            if syntax.mark(token) == .comma, key(token + 1) == .that,
                syntax.tag(token + 1) == .preposition
            {
                return token + 1
            }
            if syntax.mark(token) == .stop { return nil }
            let group = syntax.verbGroup(at: token)
            if group?.isFinite == true {
                if verbs == 0 { return nil }
                verbs -= 1
            }
            token = max(token + 1, group?.tokens.upperBound ?? 0)
        }
        return nil
    }

    /// "both Ann Lind and Tom Orr", "neither the mill nor the mine": a word that announces two.
    func isPairing(_ token: Int) -> Bool { ContentWords.pairing.contains(key(token)) }

    func behindPairing(_ token: Int) -> Int {
        isPairing(token) && syntax.phraseEnd(from: token) == nil ? token + 1 : token
    }

    /// "before ⟨adding⟩ that": a gerund behind a preposition, with a clause of its own.
    func takesOwnClause(_ position: Int) -> Bool {
        guard syntax.tag(position) == .preposition,
            let group = syntax.verbGroup(at: position + 1), group.tense == .gerund
        else { return false }
        return key(group.tokens.upperBound) == .that
    }

    /// The end of what continues a subject that ended at `end`: "the mill ⟨in Tarn⟩", "⟨and the mine⟩", "the decision ⟨to close
    /// the mill⟩", "banks ⟨-- those in town --⟩".
    func subjectGoesOn(at end: Int, _ bound: Int) -> Int? {
        if SourceWords.linkingPrepositions.contains(key(end)) || SourceWords.and.contains(key(end))
            || ContentWords.insideSubjects.contains(key(end)),
            let next = phraseEnd(end + 1)
        {
            return next
        }
        if key(end) == .to, let group = syntax.verbGroup(at: end + 1), group.tense == .infinitive {
            let next = group.tokens.upperBound
            return next < bound ? phraseEnd(next) ?? next : nil
        }
        guard syntax.mark(end) == .dash,
            let close = (end + 1..<min(bound, end + 16)).first(where: { syntax.isMark($0) }),
            syntax.mark(close) == .dash
        else { return nil }
        return close + 1
    }

    /// The participle that describes the noun before `position`, with its phrase: "in emails ⟨obtained by the paper⟩ that".
    private func skipDescription(of position: Int, _ bound: Int) -> Int {
        guard let group = syntax.verbGroup(at: position), group.tokens == position..<position + 1,
            group.isPassive && !group.isFinite
                // "in a statement ⟨released Tuesday⟩ that": a verb that may report, but for its tag.
                || syntax.tag(position) == .verbPastParticiple
                    && SourceWords.isOccasion(key(position - 1))
        else { return position }
        let next = skipAside(position + 1, bound)
        return next > position + 1 ? next : position
    }

    /// "issued ⟨a statement⟩ saying it left": the gerund reports.
    func isPaperThatSays(_ first: Int) -> Bool {
        guard let end = phraseEnd(first) else { return false }
        return SourceWords.isOccasion(key(end - 1))
            && syntax.verbGroup(at: end)?.tense == .gerund
    }

    func endsSearch(_ token: Int) -> Bool {
        syntax.isMark(token) && syntax.mark(token) != .other || syntax.verbGroup(at: token) != nil
    }

    func isSkippable(_ token: Int) -> Bool {
        syntax.isTime(token) || syntax.tag(token) == .preposition || syntax.tag(token).isAdverb
    }
}
