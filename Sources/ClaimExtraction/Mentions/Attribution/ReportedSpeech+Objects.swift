// What a verb's object shows about it: a name, what others say, or somebody else's report.
extension ReportedSpeech {
    /// "a boat called the Heron", "is known as the Heron", "was dubbed “the Heron”": it has a name, nobody says so.
    func isNaming(_ group: VerbGroup) -> Bool {
        let key = syntax.key(group.head)
        if ObjectWords.callingOneself.contains(key),
            ObjectWords.reflexives.contains(syntax.key(group.tokens.upperBound)),
            syntax.isCapitalised(group.tokens.upperBound + 1)
        {
            return true
        }
        guard ObjectWords.namingAndCalling.contains(key) else { return false }
        if isNamedInAside(group) || isNamedInPhrase(group) { return true }
        var opening = group.tokens.lowerBound
        while opening > 0, syntax.tag(opening - 1).isAdverb { opening -= 1 }
        guard group.isPassive || !group.isFinite || sources.subject(before: opening) == nil else {
            return false
        }
        if group.tense == .gerund || group.tense == .infinitive || agent(after: group) != nil {
            return false
        }
        // "was called a liar" reports what people say, "was called The Heron" doesn't.
        guard ObjectWords.calling.contains(key) else { return true }
        var first = max(group.tokens.upperBound, group.head + 1)
        if syntax.mark(first) == .openQuote { first += 1 }
        if syntax.tag(first) == .determiner { first += 1 }
        return syntax.isCapitalised(first)
    }

    /// "stood in an area called the Ellipse, between", "a man called Orr": a name alone follows.
    private func isNamedInPhrase(_ group: VerbGroup) -> Bool {
        let after = group.tokens.upperBound
        guard ObjectWords.calling.contains(syntax.key(group.head)), group.tokens.count == 1,
            let noun = syntax.nounPhrase(at: group.head - 1), noun.upperBound == group.head,
            ObjectWords.indefinite.contains(syntax.key(noun.lowerBound)),
            let end = syntax.phraseEnd(from: after)
        else { return false }
        return syntax.isCapitalised(end - 1)
            && (syntax.isMark(end) && syntax.mark(end) != .openQuote
                || syntax.tag(end) == .preposition
                || syntax.verbGroup(at: end)?.isFinite == true)
    }

    /// "a fund in Tarn, called the Oar Alliance, gave it": a name between marks and nobody before who calls it so.
    private func isNamedInAside(_ group: VerbGroup) -> Bool {
        guard syntax.mark(group.tokens.lowerBound - 1) == .comma, group.tokens.count == 1,
            syntax.tag(group.tokens.upperBound) == .determiner,
            let end = syntax.phraseEnd(from: group.tokens.upperBound)
        else { return false }
        return syntax.isCapitalised(end - 1) && syntax.isMark(end)
    }

    /// "would neither confirm nor deny that it was over": nothing was said.
    func isWithheld(_ group: VerbGroup) -> Bool {
        ContentWords.answering.contains(syntax.key(group.head))
            && (max(group.tokens.lowerBound - 1, 0)..<group.tokens.upperBound).contains {
                ContentWords.nor.contains(syntax.key($0))
            }
    }

    /// "declined to comment", "did not respond": nothing was said.
    func isRefusal(_ group: VerbGroup) -> Bool {
        let key = syntax.key(group.head)
        let after = group.head + 1
        if ContentWords.answers.contains(key) {
            return group.isNegated || group.tense == .infinitive
        }
        guard ContentWords.refusals.contains(key), after + 1 < syntax.count,
            syntax.key(after) == .to
        else { return false }
        let next = syntax.verbGroup(at: after)?.head ?? after + 1
        return ContentWords.tellings.contains(syntax.key(next))
    }

    /// "called for ⟨an inquiry⟩", "promised ⟨more money⟩": what somebody says should be, or will.
    func isDemand(_ start: Int, of group: VerbGroup) -> Bool {
        guard group.tense != .modal, start > 0 else { return false }
        let key = syntax.key(group.head)
        if ObjectWords.promising.contains(key) { return true }
        if ObjectWords.urging.contains(key) {
            return ObjectWords.manners.contains(syntax.key(start))
        }
        if ObjectWords.asking.contains(key) {
            // What is asked of a court is a ruling's part.
            return syntax.key(start - 1) == ObjectWords.for
                && !(start..<(syntax.phraseEnd(from: start) ?? start)).contains {
                    ObjectWords.reliefs.contains(syntax.key($0))
                }
        }
        guard ObjectWords.demanding.contains(key) else { return false }
        return syntax.key(start - 1) == ObjectWords.for
            // "called on ⟨the county to act⟩", "pleaded with ⟨them to stay⟩", not "called on ⟨a neighbour⟩".
            || ObjectWords.addressing.contains(syntax.key(start - 1))
                && takesInfinitive(from: start)
    }

    /// "urged ⟨restraint⟩", "appealed to ⟨the gunmen to leave⟩": everybody is asked, or somebody with a preposition.
    func isUrged(_ start: Int, _ verb: Verb) -> Bool {
        (ObjectWords.urging.contains(syntax.key(verb.group.head))
            || ObjectWords.addressing.contains(syntax.key(start - 1)))
            && isDemand(start, of: verb.group)
    }

    /// Whether an infinitive follows the phrase that begins at `start`: "⟨the court in Halden⟩ to act".
    private func takesInfinitive(from start: Int) -> Bool {
        let limit = min(syntax.limit(from: start), start + 12)
        for token in start..<max(limit, start) {
            if syntax.isMark(token) { return false }
            if let group = syntax.verbGroup(at: token) { return group.tense == .infinitive }
        }
        return false
    }

    /// "No group claimed responsibility": nothing was said.
    func isOfNobody(_ source: Range<Int>?) -> Bool {
        source.map { ContentWords.nobody.contains(syntax.key($0.lowerBound)) } ?? false
    }

    /// "All signs point to rain": only people and papers name what they point to.
    func pointsAsThing(_ group: VerbGroup, _ source: Range<Int>?) -> Bool {
        guard ContentWords.pointing.contains(syntax.key(group.head)), let source else {
            return false
        }
        return !namesSomebody(source) && !isOfDocument(source)
    }

    /// "agreed ⟨to buy the mill⟩": a deal, not words.
    func isDeed(_ group: VerbGroup) -> Bool { ObjectWords.deeds.contains(syntax.key(group.head)) }

    /// "The House confirmed ⟨him⟩, but": a pronoun alone says nothing.
    func isPronounAlone(_ start: Int, _ limit: Int) -> Bool {
        ContentWords.objects.contains(syntax.key(start))
            && (start + 1 >= limit || syntax.isMark(start + 1))
    }

    /// "denied taking bribes", "suggested closing the mill": what somebody says to have done, or wants done.
    func takesGerund(_ verb: Verb) -> Bool {
        guard ContentWords.withGerunds.contains(syntax.key(verb.group.head)), !verb.group.isPassive,
            let next = syntax.verbGroup(at: verb.after), next.tense == .gerund,
            next.tokens.lowerBound == verb.after
        else { return false }
        return next.tokens.upperBound < verb.limit && !syntax.isMark(next.tokens.upperBound)
    }

    /// "declared ⟨an emergency⟩", "considered ⟨the case⟩": an object and nothing that it is called.
    func isJudgedNothing(_ start: Int, _ verb: Verb) -> Bool {
        let summons = ObjectWords.callingOneself.contains(syntax.key(verb.group.head))
        guard summons || ObjectWords.judging.contains(syntax.key(verb.group.head)),
            syntax.mark(start) != .openQuote
        else { return false }
        guard var end = syntax.phraseEnd(from: start) else { return !summons }
        // "rings called ⟨plasmids⟩, which": their name.
        if summons, end == start + 1, syntax.tag(start) == .nounPlural,
            syntax.mark(end) == .comma || syntax.mark(end) == .stop,
            syntax.tag(verb.group.head - 1) == .nounPlural
        {
            return true
        }
        // "called ⟨the race⟩ for Orr": who won it.
        if summons, syntax.key(end) == ObjectWords.for,
            ObjectWords.contests.contains(syntax.key(end - 1))
        {
            return true
        }
        // "called ⟨a 48-hour strike⟩ for May", "called ⟨elections⟩", but "called ⟨her vote⟩ for the war wrong"
        if summons {
            let opens = syntax.tag(start)
            guard ObjectWords.summoned.contains(syntax.key(end - 1)),
                opens != .pronounPossessive,
                opens != .determiner
                    || ClosedWords.articles.contains(syntax.key(start)) && syntax.key(start) != .the
            else { return false }
        }
        // "declared ⟨the outbreak of the disease⟩ over"
        while end + 1 < verb.limit, syntax.key(end) == .of,
            let next = syntax.phraseEnd(from: end + 1)
        {
            end = next
        }
        guard end < verb.limit else { return true }
        switch syntax.tag(end) {
        case .preposition, .conjunction, .particle: return syntax.key(end) != .as
        case .punctuation:
            return syntax.mark(end) != .openQuote && syntax.mark(end) != .dash
        case .adverb: return end + 1 >= verb.limit || syntax.isMark(end + 1)
        default: return syntax.isTime(end)
        }
    }

    /// "called ⟨police⟩ to report a fire", "called ⟨the winner⟩ and": somebody on the telephone, who is called nothing.
    func isTelephoning(_ group: VerbGroup) -> Bool {
        let first = group.tokens.upperBound
        guard ObjectWords.callingOneself.contains(syntax.key(group.head)), !group.isPassive,
            let end = syntax.phraseEnd(from: first)
        else { return false }
        return isCallee(first..<end, endsWith: syntax.tag(end))
    }

    private func isCallee(_ phrase: Range<Int>, endsWith next: PartOfSpeech) -> Bool {
        let last = phrase.upperBound - 1
        let isSomebody =
            syntax.isPerson(last) || ObjectWords.callees.contains(syntax.key(last))
            || phrase.count == 1 && ContentWords.objects.contains(syntax.key(last))
        switch next {
        case .to: return isSomebody || syntax.isCapitalised(last)
        case .preposition where syntax.key(phrase.upperBound) != .as:
            return ObjectWords.callees.contains(syntax.key(last))
        case _ where syntax.isTime(phrase.upperBound):
            return isSomebody || syntax.isCapitalised(last)
        case .conjunction, .punctuation:
            return isSomebody && syntax.mark(phrase.upperBound) != .openQuote
                && syntax.mark(phrase.upperBound) != .dash
        default: return false
        }
    }

    /// "reported ⟨a quarterly profit⟩": what a firm has earned or lost.
    func isResult(_ start: Int, of group: VerbGroup) -> Bool {
        guard ObjectWords.reporting.contains(syntax.key(group.head)) else { return false }
        let end = min(syntax.limit(from: start), start + 10)
        let phrase = (start..<max(end, start)).prefix {
            syntax.tag($0) != .preposition || syntax.gap($0) == .none
        }
        return phrase.contains { ObjectWords.results.contains(syntax.key($0)) }
    }

    /// "dismissed ⟨the report as guesswork⟩": what somebody calls it.
    func isCalledSomething(from start: Int, _ limit: Int) -> Bool {
        for token in start..<max(min(limit, start + 20), start) {
            if syntax.isMark(token), syntax.mark(token) != .openQuote,
                syntax.mark(token) != .closeQuote
            {
                return false
            }
            if syntax.key(token) == .as, token > start {
                // "dismissed Orr as coach" took an office from him.
                return !RoleWords.endsRole(syntax.key(token + 1))
            }
        }
        return false
    }

    /// "rejected ⟨reports that the mill closed⟩": the object is what others say.
    func opensClaim(at start: Int) -> Bool {
        guard let end = syntax.phraseEnd(from: start), syntax.key(end) == .that else {
            return false
        }
        return ObjectWords.claims.contains(syntax.key(end - 1))
    }

    /// Whether a study, a paper or those who study are the source.
    func isOfDocument(_ source: Range<Int>?) -> Bool {
        source.map {
            $0.contains {
                SourceWords.isDocument(syntax.key($0))
                    || ObjectWords.recordings.contains(syntax.key($0))
            }
        } ?? false
    }

    /// The end of a content before ", according to": who vouches for it is no part of it.
    func withoutVoucher(_ content: Range<Int>) -> Int {
        for token in content.dropFirst()
        where syntax.key(token) == .according && syntax.mark(token - 1) == .comma {
            return token - 1
        }
        return content.upperBound
    }

    /// Whether a finite verb of saying stands in a content that no relative clause opens.
    func reports(within content: Range<Int>) -> Bool {
        for token in content {
            if sources.isRelativePronoun(token) { return false }
            if let group = syntax.verbGroup(at: token), group.isFinite,
                verbs.frames(of: syntax.key(group.head))?.contains([.clause, .quote]) == true
            {
                return true
            }
        }
        return false
    }
}

private enum ObjectWords {
    /// What shows things to those who look into it.
    static let recordings = WordSet(
        """
        video videos footage image images photo photos photograph photographs recording recordings transcript transcripts
        email emails e-mail e-mails log logs invoice invoices receipts memo memos filing filings autopsy x-ray x-rays
        """
    )
    static let `for` = WordKey("for")
    static let deeds = WordSet("agree agreed agrees agreeing")
    static let demanding = WordSet(
        "call calls called calling appeal appeals appealed appealing plead pleads pleaded pleading"
    )
    static let judging = WordSet(
        """
        declare declares declared declaring consider considers considered considering rate rates rated rating grade grades
        graded grading
        """
    )
    static let reporting = WordSet("report reports reported reporting post posts posted posting")
    static let results = WordSet(
        "profit profits loss losses earnings revenue revenues sales income results gain gains decline declines"
    )
    static let addressing = WordSet("on upon to with")
    static let urging = WordSet("urge urges urged urging")
    /// What people are urged to.
    static let manners = WordSet(
        "caution calm restraint patience unity vigilance dialogue dialog action peace moderation prudence"
    )
    static let reliefs = WordSet(
        "sentence penalty term stay injunction bail dismissal trial damages judgment judgement leniency hearing"
    )
    static let asking = WordSet("ask asked asks asking press pressed presses pressing")
    static let promising = WordSet(
        "promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing"
    )
    /// Participles that give something its name.
    static let naming = WordSet("known named nicknamed dubbed titled entitled codenamed christened")
    /// Participles that give a name or say what people think of it.
    static let calling = WordSet("called")
    static let namingAndCalling = naming.union(calling)
    /// "a group that calls itself Heron".
    static let callingOneself = WordSet("call calls called calling")
    static let indefinite = WordSet("a an another one")
    static let contests = WordSet("race races state election elections contest contests seat seats")
    /// Who answers a telephone.
    static let callees = WordSet(
        """
        police 911 999 authorities officers deputies paramedics ambulance firefighters dispatchers reporters winner opponent
        rival parents mother father wife husband son daughter sister brother neighbor neighbour lawyer doctor
        """
    )
    /// What is called so that it takes place, or so that somebody comes.
    static let summoned = WordSet(
        """
        strike strikes election elections meeting vote session hearing conference referendum summit truce ceasefire
        police ambulance doctor doctors witness witnesses
        """
    )
    static let reflexives = WordSet("itself themselves himself herself")
    /// Nouns for what others say.
    static let claims = WordSet(
        """
        claim claims report reports allegation allegations accusation accusations rumor rumors rumour rumours
        suggestion suggestions assertion assertions charge charges
        """
    )
}
