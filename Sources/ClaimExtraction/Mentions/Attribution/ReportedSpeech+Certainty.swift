// Which verbs report whatever stands around them.
extension ReportedSpeech {
    /// Whether a clause follows a verb of saying.
    func saysClause(_ verb: Verb, _ complement: Complement) -> Bool {
        let frames = verb.known ?? []
        return frames.contains(.quote) && !frames.contains(.stance)
            && (complement.kind == .clause || complement.kind == .thatClause)
    }

    /// Whether the verb reports whatever stands around it: a verb of saying with a "that"-clause, or with a subject and its verb.
    func isCertain(
        _ verb: Verb,
        _ complement: Complement,
        _ frame: CueFrame,
        saysClause: Bool,
        _ ruled: Range<Int>?
    ) -> Bool {
        let group = verb.group
        if frame.isByRule, saysClause,
            complement.kind == .thatClause || complement.hasVerb && !group.isNegated
        {
            return true
        }
        if frame.isByRule, complement.kind == .infinitive, group.isFinite,
            isPledge(group, of: ruled) || asksOthers(verb, ruled)
        {
            return true
        }
        if complement.kind == .thatClause, complement.hasVerb, frame.isByRule, group.isFinite,
            !group.isNegated, CertainWords.finding.contains(syntax.key(group.head))
        {
            return true
        }
        if accuses(verb, complement) { return true }
        if takesGerund(verb) || isAsked(complement, verb) { return true }
        if complement.kind == .thatClause, statesWords(verb, complement, ruled) { return true }
        if describes(verb, ruled) { return true }
        guard let frames = verb.known, complement.kind == .nounPhrase else { return false }
        if complains(complement.start, verb, ruled) { return true }
        if isDenied(complement.start, of: group)
            || isWantedDone(complement.start, of: group) && ruled.map(namesSomebody) == true
        {
            return true
        }
        return opensClaim(at: complement.start) || isUrged(complement.start, verb)
            || frames.contains(.as) && ruled != nil
                && isCalledSomething(from: complement.start, verb.limit)
            || isForecast(complement.start, of: verb, ruled) || isGround(group)
            || frames.contains(.document) && isOfDocument(ruled) && group.isFinite
                && !group.isNegated && CertainWords.showing.contains(syntax.key(group.head))
    }

    /// "promised ⟨to repair the road⟩", "The guerrillas threatened ⟨to leave⟩": what somebody gives their word for, but "The storm
    /// threatened to flood the town".
    func isPledge(_ group: VerbGroup, of source: Range<Int>?) -> Bool {
        let key = syntax.key(group.head)
        // "a dealer who claimed ⟨to have found it⟩"
        if CertainWords.claiming.contains(key) {
            return CertainWords.being.contains(syntax.key(group.tokens.upperBound + 1))
        }
        return ContentWords.pledging.contains(key)
            || CertainWords.threatening.contains(key) && source.map(namesSomebody) == true
    }

    /// "wants ⟨the county to act⟩", "expects ⟨sales to fall⟩", "implored ⟨them to leave⟩", "asked ⟨not to be named⟩".
    func asksOthers(_ verb: Verb, _ source: Range<Int>?) -> Bool {
        let group = verb.group
        guard group.isFinite, let source else { return false }
        let key = syntax.key(group.head)
        // "not" may count as the verb's.
        if CertainWords.asking.contains(key), isNot(verb.after) || isNot(verb.after - 1) {
            return true
        }
        guard !group.isNegated else { return false }
        if CertainWords.exhorting.contains(key) {
            return syntax.tag(verb.after) != .to
        }
        return CertainWords.wishing.contains(key) && group.tense != .modal && namesSomebody(source)
            && syntax.tag(verb.after) != .to && syntax.tag(verb.after) != .pronoun
    }

    /// "accuse ⟨growers of spraying at night⟩", whoever does and wherever it stands.
    private func accuses(_ verb: Verb, _ complement: Complement) -> Bool {
        guard CertainWords.accusing.contains(syntax.key(verb.group.head)), !verb.group.isNegated
        else { return false }
        let end = min(verb.limit, complement.start + 16)
        for token in complement.start..<max(end, complement.start) {
            if syntax.isMark(token), syntax.mark(token) != .other { return false }
            if syntax.key(token) == .of {
                return syntax.verbGroup(at: token + 1)?.tense == .gerund
                    || syntax.tag(token + 1) == .verbGerund || syntax.mark(token + 1) == .openQuote
            }
        }
        return false
    }

    /// Whether the word accuses somebody.
    func isAccusing(_ head: Int) -> Bool { CertainWords.accusing.contains(syntax.key(head)) }

    /// "The report ⟨described⟩ blocked drains": what a paper tells of.
    func describes(_ verb: Verb, _ source: Range<Int>?) -> Bool {
        CertainWords.describing.contains(syntax.key(verb.group.head)) && verb.group.isFinite
            && !verb.group.isNegated && verb.group.tense != .modal
            && syntax.tag(verb.after) != .pronoun
            && (isOfDocument(source)
                || source?.contains { SourceWords.isOccasion(syntax.key($0)) } ?? false)
    }

    /// "warn of ⟨a flood of suits⟩", "spoke of ⟨their kindness⟩", "complain about ⟨delays⟩", "fears ⟨a wave of closures⟩": what
    /// somebody puts into words as a noun.
    func complains(_ start: Int, _ verb: Verb, _ source: Range<Int>?) -> Bool {
        guard let source, !verb.group.isNegated, verb.group.tense != .modal,
            syntax.tag(verb.group.tokens.lowerBound) != .to,
            // "the flood that they warned about in May"
            syntax.tag(start) != .preposition
        else { return false }
        let key = syntax.key(verb.group.head)
        if CertainWords.fearing.contains(key) {
            return namesSomebody(source) && ClosedWords.indefinite.contains(syntax.key(start))
                && syntax.phraseEnd(from: start).map { syntax.key($0) == .of } ?? false
        }
        if CertainWords.speaking.contains(key) {
            // "spoke of Tarn Corp.": a topic.
            return syntax.key(start - 1) == .of
                && syntax.phraseEnd(from: start).map { !syntax.isCapitalised($0 - 1) } ?? false
        }
        return CertainWords.warning.contains(key)
            && CertainWords.ofDangers.contains(syntax.key(start - 1))
    }

    private func isNot(_ token: Int) -> Bool { syntax.key(token) == CertainWords.not }

    /// "asked ⟨why the file was lost⟩", "wondered ⟨whether it rained⟩": the question that somebody puts.
    func isAsked(_ complement: Complement, _ verb: Verb) -> Bool {
        complement.kind == .clause && verb.group.isFinite && !verb.group.isNegated
            && !verb.group.isPassive && verb.group.tense != .modal
            && CertainWords.asking.contains(syntax.key(verb.group.head))
            && ClosedWords.questionWords.contains(syntax.key(complement.start))
            && syntax.key(complement.start + 1) != .to
            && syntax.hasFiniteVerb(
                complement.start..<min(verb.limit, complement.start + 12)
            )
    }

    /// "expected ⟨$1.49 a share⟩", "has forecast ⟨a loss of £4m⟩", "predicted ⟨a hundred defeats⟩": an amount that somebody takes
    /// for what will come.
    func isForecast(_ start: Int, of verb: Verb, _ source: Range<Int>?) -> Bool {
        let group = verb.group
        guard CertainWords.forecasting.contains(syntax.key(group.head)), !group.isNegated,
            group.isFinite, group.tense != .modal, let source,
            namesSomebody(source) || isIt(source),
            !sources.isRelativePronoun(source.lowerBound)
        else { return false }
        let end = syntax.phraseEnd(from: start) ?? start + 1
        let opening = start..<min(max(end, start + 1), verb.limit)
        return opening.prefix(3).contains {
            syntax.tag($0) == .number || ContentWords.currencies.contains(syntax.key($0))
        } && !opening.contains(where: { syntax.isTime($0) })
    }

    /// ", citing ⟨a privacy rule⟩": the ground that somebody gives for what they did.
    private func isGround(_ group: VerbGroup) -> Bool {
        group.tense == .gerund && syntax.key(group.head) == CertainWords.citing
            && syntax.mark(group.tokens.lowerBound - 1) == .comma
    }

    /// "Her argument was ⟨that the deal was forced⟩": a noun for words, or for what is held, is the subject of "be".
    private func statesWords(_ verb: Verb, _ complement: Complement, _ subject: Range<Int>?) -> Bool
    {
        guard let subject, ClosedWords.be.contains(syntax.key(verb.group.head)),
            verb.group.isFinite, !verb.group.isNegated, complement.hasVerb,
            let phrase = syntax.nounPhrase(at: subject.lowerBound)
        else { return false }
        let head = min(phrase.upperBound, subject.upperBound) - 1
        if CertainWords.arguments.contains(syntax.key(head)) { return true }
        // "The defence case was that", "his point is that": somebody's, or it may be anything.
        guard CertainWords.cases.contains(syntax.key(head)) else { return false }
        return subject.contains {
            syntax.tag($0) == .pronounPossessive || syntax.tag($0) == .possessive
                || CertainWords.parties.contains(syntax.key($0))
        }
    }

    /// Whether people or a body of people are named: "she", "Lind", "the chief", "officials", "analysts at the bank".
    func namesSomebody(_ source: Range<Int>) -> Bool {
        let first = source.lowerBound
        let phrase = syntax.nounPhrase(at: first)?.clamped(to: source) ?? source
        let head = max(first, phrase.upperBound - 1)
        if sources.isPronoun(head) { return !CertainWords.things.contains(syntax.key(head)) }
        switch choice.kind(source) {
        case 1, 7, 8: return true
        default:
            let key = syntax.key(head)
            return RoleWords.endsRole(key) || CertainWords.people.contains(key)
                || syntax.isPerson(source.upperBound - 1)
        }
    }

    private func isIt(_ source: Range<Int>) -> Bool {
        source.count == 1 && syntax.key(source.lowerBound) == .it
    }
}

private enum CertainWords {
    static let citing = WordKey("citing")
    static let not = WordKey("not")
    static let things = WordSet("it this that these those which")
    /// What papers and those who study do with what they hold.
    static let showing = WordSet("show shows showed list lists listed fault faults faulted")
    static let describing = WordSet("describe describes described detail details detailed")
    static let warning = WordSet(
        "warn warns warned warning caution cautions cautioned complain complains complained grumble grumbles grumbled"
    )
    static let speaking = WordSet("speak speaks spoke spoken")
    static let fearing = WordSet(
        "fear fears feared predict predicts predicted foresee foresees foresaw"
    )
    static let ofDangers = WordSet("of against about")
    static let finding = WordSet("find finds found show shows showed indicate indicates indicated")
    static let accusing = WordSet("accuse accuses accused accusing")
    static let claiming = WordSet("claim claims claimed profess professes professed")
    static let being = WordSet("have be")
    static let threatening = WordSet("threaten threatens threatened")
    static let wishing = WordSet("want wants wanted expect expects expected")
    static let asking = WordSet(
        "ask asks asked wonder wonders wondered inquire inquires inquired enquire enquires enquired query queries queried"
    )
    static let exhorting = WordSet(
        """
        implore implores implored beseech beseeches beseeched besought entreat entreats entreated exhort exhorts exhorted
        urge urges urged beg begs begged
        """
    )
    static let forecasting = WordSet(
        """
        expect expects expected expecting forecast forecasts forecasted predict predicts predicted project projects projected
        anticipate anticipates anticipated foresee foresees foresaw
        """
    )
    static let arguments = WordSet(
        """
        argument arguments claim claims contention complaint complaints position answer response reply explanation theory
        conclusion assessment belief opinion assertion allegation accusation suggestion warning excuse thesis objection
        criticism prediction testimony defence defense verdict retort insistence
        """
    )
    static let cases = WordSet("case point line story account version message view stance")
    static let parties = WordSet(
        "defence defense prosecution prosecutors crown official government company union state"
    )
    /// People whom no role names.
    static let people = WordSet(
        """
        people police residents officials authorities farmers workers critics opponents supporters advocates activists
        protesters lawmakers republicans democrats investors analysts economists experts researchers scientists engineers
        unions union company firm bank government group council board agency ministry army rebels gunmen fighters guerrillas
        militants strikers teachers doctors nurses parents lawyers prosecutors owners campaigners neighbours neighbors
        families members leaders staff management administration party regulators regulator forecasters traders
        """
    )
}
