extension ContentEnd {
    /// Walks over the places where the content may end and stops at the first that the weights take.
    ///
    /// Places are between phrases: never inside a noun phrase, a verb group, brackets or a quotation that
    /// the content holds. Behind the ``mostPlaces``th it goes on to its limit: so many hold only contents that are wound
    /// into one another.
    func learnedEnd(
        _ begun: Walk,
        _ weights: AttributionModel.Weights?,
        _ trace: AttributionTrace?
    ) -> Int {
        var walk = begun
        var token = walk.start
        var found: Int?
        var places = 0
        while token < walk.limit, places < ContentEnd.mostPlaces {
            if token > walk.start {
                places += 1
                let isEnd = isEnd(at: token, walk, weights)
                if let trace {
                    var features = AttributionFeatures()
                    addFeatures(at: token, walk, to: &features)
                    trace.ends.append((token, features))
                    if isEnd, found == nil { found = token }
                } else if isEnd {
                    return token
                }
            }
            token = step(over: token, &walk)
        }
        return found ?? walk.limit
    }

    /// As many places are weighed; of real contents one in a thousand has more.
    private static let mostPlaces = 32

    /// Whether grammar or the weights take the place for the end; never without weights.
    private func isEnd(
        at token: Int,
        _ walk: Walk,
        _ weights: AttributionModel.Weights?
    ) -> Bool {
        guard let weights else { return false }
        if beginsReport(token, walk) || beginsAnothersReport(token, walk)
            || beginsReport(withAt: token, walk) || beginsReport(behindQuotationAt: token, walk)
        {
            return true
        }
        if walk.hasVerb, walk.verbs + walk.quotations == 0 { return false }
        if let verb = walk.verb, token <= verb { return false }
        // "that A and that B": two contents, however it was marked.
        if beginsThatClause(token, walk) || beginsPredicate(token, walk) { return true }
        if leavesModal(token, walk) { return true }
        if goesOnWithList(token, walk) || goesOnWithAuxiliary(token, walk) { return false }
        return weights.sum { addFeatures(at: token, walk, to: &$0) } > 0
    }

    /// "said it would cut jobs ⟨and suspended⟩ its forecast": a past tense can't depend on the modal before it.
    private func leavesModal(_ token: Int, _ walk: Walk) -> Bool {
        let joint = syntax.mark(token) == .comma ? token + 1 : token
        guard walk.kind == .clause || walk.kind == .thatClause, walk.verbs > 0,
            ClosedWords.continuing.contains(syntax.key(joint)),
            let group = syntax.verbGroup(at: joint + 1), group.isFinite, group.tense == .past,
            group.tokens == joint + 1..<joint + 2, !group.isPassive,
            syntax.tag(joint + 1) == .verbPast,
            !CommonVerbs.invariable.contains(syntax.key(joint + 1)),
            let last = lastFiniteGroup(in: walk.start..<token)
        else { return false }
        // "would be freed and ⟨returned⟩": a participle can.
        return last.tense == .modal && syntax.tag(last.head) == .verbBase
            && !ClosedWords.be.contains(syntax.key(last.head))
    }

    /// "said they had “robbed” men ⟨and had⟩ lied": the same auxiliary again.
    private func goesOnWithAuxiliary(_ token: Int, _ walk: Walk) -> Bool {
        guard walk.kind == .clause || walk.kind == .thatClause, walk.verbs > 0,
            ClosedWords.continuing.contains(syntax.key(token)),
            let group = syntax.verbGroup(at: token + 1), group.isFinite, group.tokens.count > 1,
            ContentWords.backshifted.contains(syntax.key(token + 1)), !group.isNegated,
            let last = lastFiniteGroup(in: walk.start..<token)
        else { return false }
        return syntax.key(last.tokens.lowerBound) == syntax.key(token + 1)
    }

    private func lastFiniteGroup(in range: Range<Int>) -> VerbGroup? {
        for token in range.reversed().prefix(40) {
            if let group = syntax.verbGroup(at: token), group.isFinite { return group }
        }
        return nil
    }

    /// Whether ", a dog and some dental work" stands here: more members of a list of things, and no verb behind them.
    private func goesOnWithList(_ comma: Int, _ walk: Walk) -> Bool {
        guard syntax.mark(comma) == .comma, comma > walk.start,
            syntax.nounPhrase(at: comma - 1) != nil,
            let first = syntax.phraseEnd(from: comma + 1), first + 1 < walk.limit
        else { return false }
        let and = syntax.mark(first) == .comma ? first + 1 : first
        guard syntax.key(and) == .and, let last = syntax.phraseEnd(from: and + 1),
            last <= walk.limit
        else { return false }
        return last == walk.limit || syntax.isMark(last)
            || syntax.tag(last) == .preposition && syntax.tag(last + 1).isNoun
    }

    /// Whether "and that", or in a list of clauses ", that", stands here, after a clause that was complete.
    private func beginsThatClause(_ token: Int, _ walk: Walk) -> Bool {
        guard walk.kind == .thatClause, walk.verbs + walk.quotations > 0,
            syntax.key(token + 1) == .that, syntax.verbGroup(at: token + 2) == nil
        else { return false }
        return syntax.tag(token) == .conjunction
            || syntax.mark(token) == .comma && syntax.tag(token + 1) == .preposition
    }

    /// Whether "and indicated that" stands here: the one who asked for the content goes on to say something else.
    private func beginsReport(_ token: Int, _ walk: Walk) -> Bool {
        guard walk.kind == .thatClause || walk.kind == .clause && walk.verbs > 0,
            syntax.tag(token) == .conjunction, let group = syntax.verbGroup(at: token + 1),
            group.isFinite || group.tense == .participle, group.tokens == token + 1..<token + 2,
            syntax.key(token + 2) == .that, syntax.tag(token + 2) == .preposition
        else { return false }
        return verbs.frames(of: syntax.key(group.head))?.takesClause == true
    }

    /// Whether ", and his lawyer, Ann Lind, said" stands here: somebody else speaks, with an aside on who it is.
    private func beginsAnothersReport(_ token: Int, _ walk: Walk) -> Bool {
        guard walk.verbs > 0, syntax.mark(token) == .comma,
            syntax.tag(token + 1) == .conjunction,
            let subject = syntax.phraseEnd(from: token + 2), subject + 1 < walk.limit,
            syntax.mark(subject) == .comma,
            let close = (subject + 1..<min(walk.limit, subject + 12)).first(where: {
                syntax.mark($0) == .comma
            }), let group = syntax.verbGroup(at: close + 1), group.isFinite
        else { return false }
        return verbs.frames(of: syntax.key(group.head))?.isSuperset(of: [.clause, .quote]) == true
    }

    /// Whether "“a fraud,” ⟨adding⟩ that" stands here: a comma closes the quotation, and the speaker goes on.
    private func beginsReport(behindQuotationAt token: Int, _ walk: Walk) -> Bool {
        guard token > walk.start + 1, syntax.mark(token - 1) == .closeQuote,
            syntax.mark(token - 2) == .comma, let group = syntax.verbGroup(at: token),
            group.tense == .gerund
        else { return false }
        return verbs.frames(of: syntax.key(group.head))?.contains(.quote) == true
    }

    /// Whether ", with Ann Lind accusing them" stands here: somebody else speaks besides.
    private func beginsReport(withAt token: Int, _ walk: Walk) -> Bool {
        guard syntax.mark(token) == .comma, syntax.key(token + 1) == .with,
            var subject = syntax.phraseEnd(from: token + 2)
        else { return false }
        if SourceWords.linkingPrepositions.contains(syntax.key(subject)) {
            subject = syntax.phraseEnd(from: subject + 1) ?? subject
        }
        guard let group = syntax.verbGroup(at: subject), group.tense == .gerund,
            let frames = verbs.frames(of: syntax.key(group.head))
        else { return false }
        return !frames.isDisjoint(with: [.quote, .predicate, .fact]) && !frames.contains(.stance)
    }

    /// Whether a finite verb stands here whose subject holds the cue: "critics of ⟨the law⟩ *argue*", "a man who asked
    /// ⟨not to be named⟩ *said*".
    private func beginsPredicate(_ token: Int, _ walk: Walk) -> Bool {
        guard walk.kind == .infinitive || walk.kind == .nounPhrase, walk.verbs == 0,
            walk.quotations == 0, let group = syntax.verbGroup(at: token), group.isFinite,
            group.tokens.lowerBound == token
        else { return false }
        if walk.kind == .nounPhrase {
            // Behind a verb the finite one may be the object's: "told her of remarks Webb made".
            guard syntax.stem(walk.start - 2) == walk.cue, syntax.tag(walk.start - 2).isNoun else {
                return false
            }
            let phrase = SourceFinder(syntax: syntax).nounPhraseChain(
                endingAt: token - 1,
                in: syntax.sentence(at: token)
            )
            return phrase.map { $0.lowerBound <= walk.start } ?? false
        }
        // "to help them win": the verb may be an infinitive that was taken for another form.
        guard group.tense == .past || syntax.tag(group.head) == .verbPresentThird else {
            return false
        }
        return syntax.verbGroup(at: token - 1) != nil
            || ContentWords.objects.contains(syntax.key(token - 1))
    }

    /// What has been seen of the content so far.
    struct Walk {
        let start: Int
        let kind: Kind
        /// Whether it is known for a clause with a finite verb.
        let hasVerb: Bool
        /// Where that verb stands, if it does in this content.
        let verb: Int?
        let limit: Int
        let cue: UInt64
        /// Finite verb groups.
        var verbs: UInt64 = 0
        var commas: UInt64 = 0
        var quotations: UInt64 = 0

        init(start: Int, kind: Kind, hasVerb: Bool, verb: Int?, limit: Int, cue: UInt64) {
            self.start = start
            self.kind = kind
            self.hasVerb = hasVerb
            self.verb = verb
            self.limit = limit
            self.cue = cue
        }
    }

    private func step(over token: Int, _ walk: inout Walk) -> Int {
        if let quotation = syntax.quotation(openedAt: token), let close = quotation.close,
            close < walk.limit
        {
            walk.quotations = 1
            return close + 1
        }
        if let group = syntax.verbGroup(at: token) {
            if group.isFinite { walk.verbs += 1 }
            return min(walk.limit, max(token + 1, group.tokens.upperBound))
        }
        if let phrase = syntax.nounPhrase(at: token) {
            return min(walk.limit, max(token + 1, phrase.upperBound))
        }
        switch syntax.mark(token) {
        case .open: return min(walk.limit, closing(of: token, limit: walk.limit))
        case .comma: walk.commas += 1
        default: break
        }
        return token + 1
    }

    // Inlined, so that the number of features so far is known to the compiler.
    @inline(__always)
    private func addFeatures(
        at token: Int,
        _ walk: Walk,
        to features: inout some AttributionFeatureReceiver
    ) {
        let word = syntax.key(token).raw
        let after = syntax.key(token + 1).raw
        let before = syntax.key(token - 1).raw
        let tag = UInt64(syntax.tag(token).rawValue)
        let tagAfter = UInt64(syntax.tag(token + 1).rawValue)
        let tagBefore = UInt64(syntax.tag(token - 1).rawValue)
        let mark = UInt64(syntax.mark(token).rawValue)
        let markBefore = UInt64(syntax.mark(token - 1).rawValue)
        let state = walk.kind.rawValue * 4 + min(walk.verbs, 2)
        let length = ContentEnd.bucket(token - walk.start)
        let rule: UInt64 = isRuled(token, walk) ? 1 : 0
        let verb = nextVerb(from: token, limit: walk.limit)
        let time: UInt64 = (syntax.isTime(token) ? 1 : 0) + (syntax.isTime(token + 1) ? 2 : 0)
        features.add(1, state, rule)
        features.add(2, word, state)
        features.add(3, tag, tagAfter, state)
        features.add(4, word, after, walk.kind.rawValue)
        features.add(5, walk.cue, word)
        features.add(6, word, tagAfter, length)
        features.add(7, before, word)
        features.add(8, tagBefore, tag, tagAfter)
        features.add(9, mark, verb, state)
        features.add(10, word, verb, min(walk.commas, 2))
        features.add(11, walk.cue, state, tag)
        features.add(12, length, state, mark)
        features.add(13, after, UInt64(syntax.tag(token + 2).rawValue), mark)
        features.add(14, time, tag, state)
        features.add(15, rule, word, state)
        features.add(16, word, after, syntax.key(token + 2).raw)
        features.add(17, markBefore, tag, walk.quotations * 16 + walk.kind.rawValue)
        features.add(18, UInt64(syntax.tag(walk.start).rawValue), word, state)
        features.add(19, tag, verb, tagAfter)
        features.add(20, syntax.stem(token), walk.cue, walk.kind.rawValue)
    }

    /// What the rules say of the place.
    private func isRuled(_ token: Int, _ walk: Walk) -> Bool {
        switch syntax.mark(token) {
        case .semicolon: true
        case .comma, .dash: leaves(after: token, kind: walk.kind, limit: walk.limit)
        case .none: endsBefore(token, from: walk.start, kind: walk.kind, limit: walk.limit)
        default: false
        }
    }

    /// The next verb group as a number: how far it is, its form, whether it reports.
    private func nextVerb(from token: Int, limit: Int) -> UInt64 {
        var next = token
        let bound = min(limit, token + 10)
        while next < bound {
            if let group = syntax.verbGroup(at: next) {
                let distance = UInt64(min(next - token, 3))
                let reports: UInt64 = verbs.frames(of: syntax.key(group.head)) == nil ? 0 : 1
                return 1 + distance + UInt64(group.tense.rawValue) * 8 + reports * 64
                    + (group.isPassive ? 128 : 0)
            }
            if next > token, syntax.isMark(next) {
                return 1 << 10 | UInt64(syntax.mark(next).rawValue)
            }
            next += 1
        }
        return 0
    }

    /// A length as one of a few numbers.
    static func bucket(_ length: Int) -> UInt64 {
        switch length {
        case ..<4: UInt64(max(length, 0))
        case ..<7: 4
        case ..<12: 5
        case ..<20: 6
        case ..<35: 7
        default: 8
        }
    }
}
