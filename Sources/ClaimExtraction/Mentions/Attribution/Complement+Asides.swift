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

    /// Whether an aside tells when or where somebody spoke rather than what: "in an interview".
    func isOccasion(_ aside: Range<Int>) -> Bool {
        aside.allSatisfy { syntax.isTime($0) || syntax.isMark($0) || syntax.tag($0).isAdverb }
            || SourceWords.isOccasion(key(aside.upperBound - 1))
            || aside.contains { syntax.isTime($0) } && aside.count < 5
            || SourceWords.isMedium(key(aside.upperBound - 1))
    }

    /// "found ⟨that action unlawful⟩,": a noun and what it is called, without a verb.
    func isJudged(_ position: Int) -> Bool {
        guard let end = phraseEnd(position) else { return false }
        return syntax.tag(end).isAdjective && syntax.isMark(end + 1)
    }

    func skipAdverbs(_ position: Int, _ bound: Int) -> Int {
        var position = position
        while position < bound, syntax.tag(position).isAdverb,
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
            return skipPhrase(betweenCommasFrom: position, bound)
        }
        // "said before leaving the hall that"
        if syntax.tag(position) == .preposition,
            let group = syntax.verbGroup(at: position + 1), group.tense == .gerund
        {
            let end = group.tokens.upperBound
            return min(phraseEnd(end) ?? end, bound)
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
}
