/// Finds where a content that began stops: at the end of its clause, before another report takes over.
struct ContentEnd: Sendable {
    let syntax: ClauseSyntax
    let verbs: ReportingVerbs
    var model: AttributionModel?

    /// What stands at the beginning of the content.
    enum Kind: UInt64, Sendable {
        /// A clause of its own, after "that" or after nothing.
        case clause
        /// A clause after "that": a second "and that" begins another.
        case thatClause
        /// An infinitive.
        case infinitive
        /// A noun phrase with what belongs to it.
        case nounPhrase
    }

    /// The token after the content that begins at `start`, before `limit`.
    ///
    /// By the model if there is one, else by rules. A content that `hasVerb`, known for a clause with a subject and
    /// a finite verb, never ends before that verb, nor before `verb`, where it is known to stand.
    func end(
        from start: Int,
        kind: Kind,
        hasVerb: Bool = false,
        verb: Int? = nil,
        limit: Int,
        cue: UInt64 = 0,
        trace: AttributionTrace? = nil
    ) -> Int {
        let limit = colon(before: limit, from: start, of: kind) ?? limit
        let walk = Walk(
            start: start,
            kind: kind,
            hasVerb: hasVerb,
            verb: verb,
            limit: limit,
            cue: cue
        )
        if let weights = model?.end {
            let end = listEnd(learnedEnd(walk, weights, trace), of: kind, limit: limit)
            if joinsGerunds(start, end, limit) {
                return self.end(from: end + 1, kind: kind, limit: limit, cue: cue)
            }
            return completed(end, from: start, limit: limit)
        }
        if trace != nil { _ = learnedEnd(walk, nil, trace) }
        return completed(ruledEnd(from: start, kind: kind, limit: limit), from: start, limit: limit)
    }

    /// "opposed the mayor's statement⟨:⟩ “It is over”": a noun phrase ends where a quotation is introduced, and so does a clause
    /// before a quotation of several sentences.
    private func colon(before limit: Int, from start: Int, of kind: Kind) -> Int? {
        (start..<max(start, limit)).first {
            guard syntax.mark($0) == .colon, let quotation = syntax.quotation(openedAt: $0 + 1)
            else {
                return false
            }
            return kind == .nounPhrase || (quotation.close ?? quotation.content.upperBound) > limit
        }
    }

    /// "reported seeing a light ⟨and hearing⟩ a thud": a second gerund belongs to the same content.
    private func joinsGerunds(_ start: Int, _ end: Int, _ limit: Int) -> Bool {
        end + 2 < limit && syntax.tag(start) == .verbGerund && syntax.tag(end) == .conjunction
            && syntax.tag(end + 1) == .verbGerund
    }

    /// "warned of noise⟨, smell and coyotes⟩": a phrase that ends at the first comma of a list goes on to the list's end, unless a
    /// clause begins there ("announced a plan, and the union agreed").
    private func listEnd(_ end: Int, of kind: Kind, limit: Int) -> Int {
        guard kind == .nounPhrase else { return end }
        var token = end
        for _ in 0..<12 where token < limit && syntax.mark(token) == .comma {
            let isLast = syntax.tag(token + 1) == .conjunction
            guard let phrase = syntax.phraseEnd(from: isLast ? token + 2 : token + 1),
                phrase <= limit, !syntax.isTime(token + 1)
            else { return end }
            token = phrase
            if isLast { return isClause(at: token, limit) ? end : token }
            if syntax.tag(token) == .conjunction, let last = syntax.phraseEnd(from: token + 1),
                last <= limit
            {
                return isClause(at: last, limit) ? end : last
            }
        }
        return end
    }

    private func isClause(at token: Int, _ limit: Int) -> Bool {
        token < limit && syntax.verbGroup(at: token) != nil
    }

    /// The end behind what belongs to the last word: the hyphen of "swearing⟨-in⟩", the bracket of "at 7 pm (1900 UTC⟨)⟩".
    private func completed(_ end: Int, from start: Int, limit: Int) -> Int {
        var end = end
        while end + 1 < limit, syntax.key(end) == .hyphen, syntax.gap(end) == .none,
            syntax.gap(end + 1) == .none
        {
            end += 2
        }
        if end < limit, syntax.mark(end) == .close,
            let bracket = (start..<end).last(where: {
                syntax.mark($0) == .open || syntax.mark($0) == .close
            }), syntax.mark(bracket) == .open
        {
            end += 1
        }
        return end
    }

    private func ruledEnd(from start: Int, kind: Kind, limit: Int) -> Int {
        var token = start
        while token < limit {
            if let quotation = syntax.quotation(openedAt: token), let close = quotation.close,
                close < limit
            {
                if close > start, syntax.mark(close - 1) == .comma,
                    leaves(after: close, kind: kind, limit: limit)
                {
                    return close + 1
                }
                token = close + 1
                continue
            }
            switch syntax.mark(token) {
            case .open:
                token = closing(of: token, limit: limit)
                continue
            case .semicolon:
                return token
            case .comma, .dash:
                if leaves(after: token, kind: kind, limit: limit) { return token }
            case .stop:
                // A full stop inside the sentence is an abbreviation's or an ellipsis.
                break
            default:
                if token > start, endsBefore(token, from: start, kind: kind, limit: limit) {
                    return token
                }
            }
            token += 1
        }
        return limit
    }

    /// Cuts outer quotation marks and punctuation off; nil if nothing is left.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var first = range.lowerBound
        var end = range.upperBound
        while first < end, isOuterMark(first) { first += 1 }
        while end > first, isOuterMark(end - 1) || leavesBracketOpen(end - 1, from: first) {
            end -= 1
        }
        guard first < end else { return nil }
        return first..<closed(end, from: first, limit: range.upperBound)
    }

    /// The end with the closing mark of a quotation that begins inside, as in "called it “dead”".
    private func closed(_ end: Int, from first: Int, limit: Int) -> Int {
        guard let index = syntax.quotation(at: end - 1) else { return end }
        let quotation = syntax.quotations[index]
        guard let close = quotation.close, quotation.open >= first, close < limit + 2,
            close - end <= 2
        else { return end }
        return close + 1
    }

    private func isOuterMark(_ token: Int) -> Bool {
        switch syntax.mark(token) {
        case .none, .close, .open: false
        case .other: syntax.tokens.kind[token] == .punctuation && !isCurrencyOrSign(token)
        default: true
        }
    }

    private func isCurrencyOrSign(_ token: Int) -> Bool {
        ContentEnd.signs.contains(syntax.key(token))
    }

    private func leavesBracketOpen(_ token: Int, from first: Int) -> Bool {
        syntax.mark(token) == .open
    }

    private static let signs = WordSet("$ € £ ¥ % ° + = @ * & ) ]")

    func closing(of open: Int, limit: Int) -> Int {
        var token = open + 1
        let bound = min(limit, open + 60)
        while token < bound {
            if syntax.mark(token) == .close { return token + 1 }
            token += 1
        }
        return open + 1
    }

    // MARK: After a comma

    /// Whether what follows the comma no longer belongs to the content.
    func leaves(after comma: Int, kind: Kind, limit: Int) -> Bool {
        let next = comma + 1
        guard next < limit else { return true }
        let key = syntax.key(next)
        if key == .according { return true }
        if let group = syntax.verbGroup(at: next), group.tokens.lowerBound == next,
            verbs.frames(of: syntax.key(group.head)) != nil
        {
            // ", adding that", ", said Webb"; a list of infinitives goes on.
            return group.tense == .gerund || group.isFinite
        }
        if ContentWords.relatives.contains(key) {
            return kind == .nounPhrase || reports(from: next + 1, limit: limit)
        }
        if ContentWords.subordinators.contains(key) || syntax.tag(next) == .conjunction {
            return reports(from: next + 1, limit: limit)
        }
        if kind == .nounPhrase {
            return syntax.tag(next) == .determiner || ContentWords.adverbials.contains(key)
                || syntax.tag(next) == .verbGerund || syntax.tag(next) == .preposition
        }
        return reports(from: next, limit: min(limit, next + 12), isParenthesis: true)
    }

    /// Whether a subject with a verb of speech begins at `start`: "Smith told reporters".
    ///
    /// A parenthesis ("…, she said, …") has nothing after its verb but an aside.
    private func reports(from start: Int, limit: Int, isParenthesis: Bool = false) -> Bool {
        var token = start
        let bound = min(limit, start + 25)
        while token < bound {
            if let group = syntax.verbGroup(at: token) {
                guard group.isFinite, let frames = verbs.frames(of: syntax.key(group.head)),
                    frames.contains(.quote), !frames.contains(.stance)
                else { return false }
                return !isParenthesis || isClosed(group.tokens.upperBound, limit: limit)
            }
            if syntax.isMark(token), syntax.mark(token) != .open, syntax.mark(token) != .close {
                return false
            }
            token += 1
        }
        return false
    }

    /// Whether the verb takes nothing more: a mark follows, at once or after a time or place.
    private func isClosed(_ after: Int, limit: Int) -> Bool {
        if after >= limit || syntax.isMark(after) { return syntax.mark(after) != .openQuote }
        guard syntax.isTime(after) || syntax.tag(after) == .preposition else { return false }
        var token = after
        while token < min(limit, after + 8) {
            if syntax.mark(token) == .comma || syntax.mark(token) == .stop { return true }
            if syntax.verbGroup(at: token) != nil { return false }
            token += 1
        }
        return token >= limit
    }

    // MARK: Without a comma

    func endsBefore(_ token: Int, from start: Int, kind: Kind, limit: Int) -> Bool {
        if syntax.tag(token) == .conjunction {
            return coordinates(token, kind: kind, limit: limit)
        }
        guard kind == .nounPhrase else { return false }
        if syntax.isTime(token)
            || syntax.tag(token) == .preposition && token + 1 < limit
                && syntax.isTime(token + 1)
        {
            return true
        }
        let key = syntax.key(token)
        return ContentWords.adverbials.contains(key) && syntax.nounPhrase(at: token) == nil
            || ContentWords.occasionPrepositions.contains(key) && token + 2 < limit
                && isOccasion(after: token, limit: limit)
    }

    private func isOccasion(after preposition: Int, limit: Int) -> Bool {
        guard let phrase = syntax.nounPhrase(at: preposition + 1), phrase.upperBound <= limit
        else { return false }
        return SourceWords.isOccasion(syntax.key(phrase.upperBound - 1))
    }

    /// Whether "and" goes on with another report: "and that", "and indicated that".
    private func coordinates(_ conjunction: Int, kind: Kind, limit: Int) -> Bool {
        var next = conjunction + 1
        while next < limit, syntax.tag(next).isAdverb, syntax.verbGroup(at: next) == nil {
            next += 1
        }
        guard next < limit else { return false }
        if kind == .thatClause, syntax.key(next) == .that,
            syntax.tag(next) == .preposition
        {
            return true
        }
        guard let group = syntax.verbGroup(at: next), group.isFinite,
            group.tokens.lowerBound == next
        else { return false }
        if kind == .nounPhrase { return true }
        guard let frames = verbs.frames(of: syntax.key(group.head)) else { return false }
        let after = group.tokens.upperBound
        guard after < limit, group.tense == .past || group.tense == .present else { return false }
        if syntax.key(after) == .that { return frames.takesClause }
        return frames.contains(.addressee) || kind == .infinitive
    }
}

// A clause that goes on behind who said the first.
extension ContentEnd {
    /// "The dam was cracked, she said⟨,⟩ and ⟦two gates were jammed⟧", "…, she said, and ⟦had been for weeks⟧".
    ///
    /// A plain past tense may tell what the article knows itself ("…, she said, and left"): only a present, a perfect or a
    /// form of "be" shows that the speaker goes on. Nil where another report follows.
    func secondClause(behind comma: Int, limit: Int) -> Range<Int>? {
        let start = comma + 2
        guard start + 1 < limit, syntax.mark(comma) == .comma,
            syntax.tag(comma + 1) == .conjunction,
            ClosedWords.continuing.contains(syntax.key(comma + 1)),
            let verb = mainVerb(from: start, limit: limit), isBackshifted(verb)
        else { return nil }
        let end = end(from: start, kind: .clause, hasVerb: true, limit: limit)
        guard let content = trimmed(start..<max(end, start)), content.count > 2,
            !content.contains(where: reports),
            !content.contains(where: { syntax.key($0) == .according })
        else { return nil }
        return content
    }

    /// The finite verb of a clause that begins at `start`, with or without a subject, but with no mark before it.
    private func mainVerb(from start: Int, limit: Int) -> VerbGroup? {
        for token in start..<min(limit, start + 14) {
            if syntax.isMark(token), syntax.mark(token) != .other { return nil }
            // A relative clause in the subject has a verb of its own.
            if ContentWords.relatives.contains(syntax.key(token)) { return nil }
            if let group = syntax.verbGroup(at: token), group.isFinite { return group }
        }
        return nil
    }

    private func isBackshifted(_ group: VerbGroup) -> Bool {
        let first = syntax.key(group.tokens.lowerBound)
        // "…, and ⟨put⟩ it off": a verb with one form for both tenses is a past here.
        if CommonVerbs.invariable.contains(first) { return false }
        return group.tense == .present || group.tense == .modal || ClosedWords.be.contains(first)
            || ContentWords.backshifted.contains(first) && group.tokens.count > 1
    }

    private func reports(_ token: Int) -> Bool {
        guard let group = syntax.verbGroup(at: token), group.isFinite, group.head == token else {
            return false
        }
        return verbs.frames(of: syntax.key(token))?.isSuperset(of: [.clause, .quote]) == true
    }
}

/// Words that tell where clauses begin and end.
enum ContentWords {
    static let such = WordKey("such")
    static let extents = WordSet("many much few little")
    static let people = WordSet("who whom")
    static let relatives = WordSet("which who whom whose where when")
    static let subordinators = WordSet("while whereas although though as but and or yet because")
    /// Auxiliaries that indirect speech has where the narrative around it has none.
    static let backshifted = WordSet("had")
    static let charging = WordSet("charged charges charge")
    static let currencies = WordSet("$ £ € ¥")
    static let demonstratives = WordSet("that this these those it")
    static let adverbials = WordSet(
        "after before during when while as because if since until unless although though amid"
    )
    static let occasionPrepositions = WordSet("in at on during via through")
}
