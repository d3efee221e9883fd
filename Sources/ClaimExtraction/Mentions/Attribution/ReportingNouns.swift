/// Finds attributions by a noun: "his pledge to resign", "fears that the dam will break".
struct ReportingNouns {
    let syntax: ClauseSyntax
    let speech: ReportedSpeech
    private let openings = ReportingNouns.openings

    /// Shares finders and model with those of verbs.
    init(_ speech: ReportedSpeech) {
        self.speech = speech
        syntax = speech.syntax
    }

    /// Whether a word follows that may open what a noun of saying takes; behind most phrases none does.
    @inline(__always)
    func mayTakeContent(_ phrase: Range<Int>) -> Bool {
        openings.contains(syntax.key(phrase.upperBound))
    }

    /// The attribution of a noun phrase whose last word is a noun of saying or thinking.
    func draft(
        of phrase: Range<Int>,
        earlier: EarlierReport?
    ) -> AttributionDraft? {
        guard let head = phrase.last else { return nil }
        let limit = syntax.limit(from: head)
        let sayer = sayer(behind: head, limit: limit)
        let next = sayer?.upperBound ?? head + 1
        // Behind who says it "that" opens the clause.
        if isMade(head, next, limit: limit) { return nil }
        let isWords = isClaimed(phrase, next, limit: limit)
        let said =
            sayer != nil || isWords ? (start: next + 1, kind: ContentEnd.Kind.thatClause) : nil
        guard next + 1 < limit,
            let any = said ?? speech.content(at: next, .anything, limit: limit)
        else { return nil }
        let known = ReportingNouns.frames[syntax.key(head)]
        let stem = known != nil || speech.judgesMore ? syntax.stem(head) : 0
        guard known != nil || speech.mayReport(stem, before: next) else { return nil }
        let ruled = known.flatMap {
            $0.contains(.thatClause)
                ? said ?? speech.content(at: next, $0, limit: limit)
                : speech.content(at: next, $0, limit: limit)
        }
        let isByRule = ruled != nil
        guard let (start, kind) = ruled ?? (speech.judgesMore ? any : nil) else { return nil }
        let trace = speech.isTraining ? AttributionTrace() : nil
        let source = sayer ?? source(of: phrase, head: head, stem: stem, earlier, trace)
        let frame = CueFrame(
            head: head,
            cue: head..<(sayer == nil ? max(start, head + 1) : head + 1),
            stem: stem,
            form: .noun,
            kind: kind,
            contentStart: start,
            group: nil,
            isByRule: isByRule
        )
        var score = speech.judge.score(frame, source: source, trace: trace)
        // Who says it stands between the noun and the clause: that leaves no doubt.
        if sayer != nil || isWords, isByRule { score = max(score, 1) }
        guard score > 0 || speech.isTraining else { return nil }
        let end = speech.ends.end(from: start, kind: kind, limit: limit, cue: stem, trace: trace)
        guard end > start, let content = speech.ends.trimmed(start..<end) else { return nil }
        var draft = AttributionDraft(
            source: source,
            cue: frame.cue,
            content: content,
            isStatement: kind == .thatClause && speech.judgesMore
        )
        draft.score = score
        draft.isNestable = isWords && ReportingNouns.grounds.contains(syntax.key(head))
        // "disputed accusations by the firm that": who disputes them doesn't say so.
        draft.isOnDocument = sayer != nil || isWords
        draft.trace = trace
        return draft
    }

    /// "her ⟨argument⟩ that the deal was forced", "on the ⟨ground⟩ that it was late": a noun for words, and a subject with its verb
    /// behind "that".
    private func isClaimed(_ phrase: Range<Int>, _ that: Int, limit: Int) -> Bool {
        guard let head = phrase.last, syntax.key(that) == .that,
            ReportingNouns.claims.contains(syntax.key(head)) || isVoiced(phrase),
            !ContentWords.nobody.contains(syntax.key(phrase.lowerBound)),
            let verb = speech.complements.subjectsVerb(that + 1, limit: limit)
        else { return false }
        return syntax.tag(that) == .preposition || syntax.verbGroup(at: verb)?.isPassive == true
            || takesSomething(verb, limit: limit)
    }

    /// Whether the verb has an object or a clause, so that "that" is no relative pronoun.
    private func takesSomething(_ verb: Int, limit: Int) -> Bool {
        let next = syntax.verbGroup(at: verb)?.tokens.upperBound ?? verb + 1
        return next < limit && !syntax.isMark(next) && syntax.tag(next) != .preposition
            && !syntax.isTime(next)
    }

    /// "claims that he ⟨made⟩ in May": what somebody does with claims, whatever the tagger takes "that" for.
    private func isMade(_ head: Int, _ that: Int, limit: Int) -> Bool {
        guard syntax.key(that) == .that, ReportingNouns.claims.contains(syntax.key(head)),
            let verb = speech.complements.subjectsVerb(that + 1, limit: limit),
            let group = syntax.verbGroup(at: verb), !group.isPassive
        else { return false }
        return ReportingNouns.making.contains(syntax.key(group.head))
            && !takesSomething(verb, limit: limit)
    }

    /// "voiced ⟨fears⟩ that", "made the ⟨case⟩ that": what somebody gives voice to.
    private func isVoiced(_ phrase: Range<Int>) -> Bool {
        guard let verb = syntax.verbGroup(at: phrase.lowerBound - 1), !verb.isNegated else {
            return false
        }
        return ReportingNouns.voicing.contains(syntax.key(verb.head))
            && ReportingNouns.voiced.contains(syntax.key(phrase.upperBound - 1))
    }

    private static let voicing = WordSet(
        """
        voice voices voiced voicing raise raises raised raising express expresses expressed expressing issue issues issued
        issuing make makes made making air aired float floated advance advanced give gives gave giving share shares shared
        """
    )
    private static let voiced = WordSet(
        """
        fear fears concern concerns case point possibility warning warnings evidence hope view belief opinion doubt doubts
        confidence statement prediction promise pledge assurance assurances question idea
        """
    )
    private static let grounds = WordSet("ground grounds")

    /// What people do with claims.
    private static let making = WordSet(
        "made make makes raised raise raises filed file files brought bring brings denied deny denies levelled leveled faced"
    )

    private static let claims = WordSet(
        """
        accusation accusations allegation allegations argument arguments assertion assertions claim claims complaint
        complaints contention contentions ground grounds insistence suggestion suggestions testimony theory excuse admission
        denial denials declaration rumor rumors rumour rumours protestation protestations
        """
    )

    /// "criticism ⟨from rivals⟩ that", "a declaration ⟨by the mayor of Tarn⟩ that": who says it, before the clause.
    private func sayer(behind head: Int, limit: Int) -> Range<Int>? {
        let link = head + 1
        guard ReportingNouns.sayerLinks.contains(syntax.key(link)), link + 2 < limit,
            var end = syntax.phraseEnd(from: link + 1)
        else { return nil }
        while end + 1 < limit, end - link < 12, syntax.key(end) != .that {
            // "by officials in Tarn", "by the county's health chiefs"
            let next = ReportingNouns.within.contains(syntax.key(end)) ? end + 1 : end
            guard next > end || syntax.tag(end) == .possessive,
                let phraseEnd = syntax.phraseEnd(from: next), phraseEnd > end
            else { return nil }
            end = phraseEnd
        }
        // "accusations by the firm ⟨that⟩ reporters lied": with a subject behind it, it is no relative pronoun.
        guard end < limit, syntax.key(end) == .that,
            syntax.tag(end) == .preposition
                || syntax.tag(end) == .whDeterminer && syntax.phraseEnd(from: end + 1) != nil
        else {
            return nil
        }
        return link + 1..<end
    }

    private static let sayerLinks = WordSet("from by among")
    private static let within = WordSet("of in at and")

    private func source(
        of phrase: Range<Int>,
        head: Int,
        stem: UInt64,
        _ earlier: EarlierReport?,
        _ trace: AttributionTrace?
    ) -> Range<Int>? {
        let ruled = owner(of: phrase)
        guard speech.isTraining || speech.choice.weights != nil else { return ruled }
        let sentence = syntax.sentence(at: head)
        speech.candidates.removeAll()
        speech.candidates.add(ruled, .rule)
        speech.candidates.add(earlier?.source, .previousSource)
        // "Trump made a promise to", "Critics of his".
        var token = phrase.lowerBound - 1
        let floor = max(sentence.lowerBound, token - 12)
        while token >= floor {
            if let index = syntax.verbGroupIndex(at: token) {
                let group = syntax.verbGroups[index]
                if group.isFinite {
                    speech.candidates.add(speech.subject(beforeGroup: index), .nearSubject)
                    break
                }
                token = group.tokens.lowerBound
            }
            token -= 1
        }
        speech.candidates.add(phrase, .adjacent)
        speech.candidates.addNobody()
        let cue = SourceChoice.Cue(
            tokens: phrase.lowerBound..<head + 1,
            stem: stem,
            form: CueForm.noun.rawValue << 16 | UInt64(syntax.tag(head).rawValue)
        )
        return speech.choice.best(of: speech.candidates, for: cue, trace: trace)
    }

    /// The possessor: "his", "the mayor's", "FBI" in "FBI warnings".
    private func owner(of phrase: Range<Int>) -> Range<Int>? {
        let first = phrase.lowerBound
        if syntax.tag(first) == .pronounPossessive { return first..<first + 1 }
        for token in phrase.dropLast() where syntax.tag(token) == .possessive && token > first {
            return first..<token
        }
        if syntax.tag(first) == .possessive, first > 0,
            let possessor = syntax.nounPhrase(at: first - 1)
        {
            return possessor
        }
        var end = first
        while end < phrase.upperBound - 1, syntax.tag(end).isProperNoun { end += 1 }
        return end > first ? first..<end : nil
    }

    /// The words with which anything begins that a noun of saying takes.
    private static let openings = WordSet(
        keys: ReportingFrames.prepositions.keys
            + [WordKey.that.raw, WordKey.to.raw, WordKey.from.raw, WordKey.by.raw]
            + [WordKey("among").raw]
    )

    private static let frames: WordTable<ReportingFrames> = {
        var frames: [WordKey: ReportingFrames] = [:]
        for line in table.fields(by: "\n") {
            let parts = line.fields(by: ":", maxSplits: 1)
            guard parts.count == 2, let word = parts[0].fields(by: "|").first else {
                continue
            }
            let value = ReportingFrames(names: parts[1])
            frames[WordKey(word)] = value
            let isSibilant = word.hasSuffix("s") || word.hasSuffix("ch")
            let plural =
                word.hasSuffix("y") ? word.dropLast() + "ies" : word + (isSibilant ? "es" : "s")
            frames[WordKey(plural)] = value
        }
        return WordTable(frames)
    }()

    /// Nouns of saying, thinking and judging, with what they take.
    private static let table = """
        accusation: that of
        acknowledgment: that of
        admission: that of
        allegation: that of about
        announcement: that of about
        argument: that for against
        assertion: that
        assessment: that of
        assumption: that
        assurance: that of
        attack: on
        belief: that
        call: infinitive for
        charge: that
        claim: that of infinitive
        commitment: infinitive to
        complaint: that about
        conclusion: that
        concern: that about with for
        confidence: that
        contention: that
        conviction: that
        critic: of
        criticism: of that for
        declaration: that of
        demand: that for infinitive
        denial: that of
        desire: infinitive for
        doubt: that about
        endorsement: of
        estimate: that of
        expectation: that for of
        fear: that of about
        ground: that
        hope: that of for
        insistence: that on
        notion: that
        objection: to
        opinion: that of about on
        opposition: to
        plea: for infinitive
        pledge: that infinitive of
        praise: for of
        prediction: that of about
        promise: that infinitive of
        proposal: infinitive that for
        question: about
        recommendation: that for
        refusal: infinitive
        rejection: of
        remark: about on
        report: that of
        request: that for infinitive
        rumor: that about of
        speculation: that about
        statement: that
        suggestion: that
        support: for
        testimony: that
        theory: that
        excuse: that for
        supporter: of
        suspicion: that of about
        threat: infinitive of that
        view: that of on
        vow: infinitive that
        warning: that of about
        wish: infinitive that for
        worry: that about over
        """
}
