// What is told to be done to a motion, a suit or a law without the court that did it: "the writ was quashed", "the stay lifted".
extension RulingAct {
    static let discarding = WordSet("thrown tossed threw throws toss throw")

    /// Whether a passive without its court can only be a court's act.
    func isJudged(_ affected: Affected) -> Bool {
        let verb = reading.tokens.key[group.head]
        guard let core = affected.subject?.core, let head = affected.head, head != .it else {
            // "The sentence that she had served ⟨was set aside⟩", "It ⟨was quashed⟩"
            return group.isFinite && isBesideCourtReport
                && (isSetAside || LegalWords.reviews.contains(verb))
        }
        // "The judicial order was lifted"
        if LegalWords.decisions[head] != nil,
            core.contains(where: { RulingAct.ofCourts.contains(reading.tokens.key[$0]) })
        {
            return true
        }
        if LegalWords.strictObjects.contains(head) { return true }
        // "A restraining order was issued"
        if LegalWords.decisions[head] != nil,
            core.contains(where: { PenaltyWords.kindsOfOrders.contains(reading.tokens.key[$0]) })
        {
            return true
        }
        // "Liability was denied": by a party.
        if head == RulingAct.liabilityOfParty, entry.lemma == "deny" { return false }
        if LegalWords.decided.contains(verb) || isTurnedDown {
            if LegalWords.onlyInCourt.contains(head) { return true }
            if affected.isLegal,
                LegalWords.awaited.contains(verb) && !LegalWords.cases.contains(head)
                    ? isInCourtReport : isBesideCourtReport
            {
                return true
            }
        }
        // "The claim was ⟨held to be out of time⟩", "Her complaint was ⟨found inadmissible⟩"
        if RulingAct.weighing.contains(verb), affected.isLegal, isBesideCourtReport {
            return reading.tag(next) == .to || reading.tag(next).isAdjective
                || RulingAct.negating.contains(reading.word(next)) || guiltFollows
        }
        // "The marriage was annulled", "The case was sent back to the lower court"
        if verb == RulingAct.annulled, RulingAct.votes.contains(head) { return true }
        if RulingAct.passing.contains(verb), LegalWords.cases.contains(head),
            follows(LegalWords.courts, within: 7)
        {
            return true
        }
        // "The case was ⟨thrown out⟩"
        let isDiscarded =
            RulingAct.discarding.contains(verb) && next < sentence.upperBound
            && reading.tokens.key[next] == .out
        if isSentBack { return affected.isLegal && isBesideCourtReport }
        // "The fine was ⟨halved⟩", "The confession was ⟨excluded⟩"
        if RulingAct.penalties.contains(head), LegalWords.decided.contains(verb), isInCourtReport {
            return true
        }
        guard isDiscarded || isSetAside || LegalWords.reviews.contains(verb) else { return false }
        return affected.isRule || LegalWords.objects.contains(head) || head == RulingAct.lawsuit
            || RulingAct.penalties.contains(head) && isBesideCourtReport
            || affected.isLegal && isBesideCourtReport
    }

    /// "The motion was ⟨turned down⟩".
    private var isTurnedDown: Bool {
        entry.lemma == "turn" && follows(RulingAct.downward, within: 1)
    }

    private static let downward = WordSet("down aside away")
    private static let annulled = WordKey("annulled")
    private static let votes = WordSet("marriage election vote result results referendum will")
    private static let passing = WordSet("sent referred returned moved transferred remitted")

    /// What a suit is called as well: "The ⟨action⟩ was struck out".
    private static let lawsuit = WordKey("action")

    /// "The order is ⟨set aside⟩".
    private var isSetAside: Bool {
        entry.lemma == "set" && RulingAct.downward.contains(reading.word(next))
    }

    /// "The case is ⟨sent back for a fresh hearing⟩".
    private var isSentBack: Bool {
        RulingAct.passing.contains(reading.tokens.key[group.head])
            && follows(RulingAct.fresh, within: 6)
    }

    private static let fresh = WordSet("back hearing rehearing retrial trial reconsideration")
    /// "A care order was ⟨made⟩".
    func isMade(_ affected: Affected) -> Bool {
        guard group.isFinite, entry.lemma == "make", !isByOthers, let head = affected.head else {
            return false
        }
        return RulingAct.made.contains(head)
            && (isInCourtReport
                || affected.subject?.core.contains {
                    PenaltyWords.kindsOfOrders.contains(reading.tokens.key[$0])
                } == true)
    }

    /// "The motion was ⟨resisted⟩", in the report of a case.
    func isDoneInReport(_ affected: Affected) -> Bool {
        group.isFinite && group.isPassive
            && (group.tense == .past || ClosedWords.have.contains(reading.tokens.key[first]))
            && affected.isLegal && !isByOthers && isInCourtReport
            && !RulingAct.doneByAll.contains(WordKey(entry.lemma))
            && !RulingAct.toldOfCases.contains(WordKey(entry.lemma))
    }

    static let liabilityOfParty = WordKey("liability")
    private static let made = WordSet("order orders declaration award finding findings application")
    /// What is done with cases beside acts in them.
    private static let toldOfCases = WordSet(
        """
        assign base believe bill cast close confine confuse consume deem delay direct dominate draw expect fund handle
        intend lead limit overshadow plague reopen resume shape show spark split surround think tie tinge use watch
        """
    )
    private static let penalties = WordSet(
        "fine fines term terms confession testimony marriage election prosecution will"
    )
    private static let weighing = WordSet("held found ruled declared deemed judged")

    /// "was ⟨upheld by a hearing officer⟩", "⟨reversed by the Appointed Person⟩ on appeal".
    func isReviewedByOfficer(_ affected: Affected) -> Bool {
        guard reading.word(next) == .by,
            LegalWords.reviews.contains(reading.tokens.key[group.head]),
            let by = reading.nounPhrase(startingAt: next + 1)
        else { return false }
        return BoardWords.isOfficer(by, reading)
            || follows(PenaltyWords.appeals, within: by.count + 3)
    }

    /// "⟨the appeal having been allowed⟩, the farm goes back": a clause of its own before the main one.
    var isAbsolute: Bool {
        group.tense == .gerund && group.isPassive && reading.word(first) == PenaltyWords.having
            && reading.nounPhrase(covering: first - 1)?.upperBound == first
    }

    /// "the appeal was allowed, ⟨the order recalled⟩ and ⟨decree pronounced⟩": "was" is said once for all of them.
    var isGapped: Bool {
        guard group.tokens.count == 1, !group.isNegated,
            reading.tags[first] == .verbPastParticiple || reading.tags[first] == .verbPast,
            let subject = finder.subjects.subject(before: first, sentence: sentence),
            !subject.isRelative, let head = subject.core.last,
            !RulingAct.intransitive.contains(WordKey(entry.lemma)),
            isClosedOrPreposition(next), isThing(head)
        else { return false }
        let start = subject.tokens.lowerBound
        // "⟨With the appeal dismissed⟩, he went home"
        if reading.word(start - 1) == .with { return true }
        // "⟨Appeal dismissed⟩."
        if start == sentence.lowerBound {
            return reading.tag(start) != .determiner && !hasFiniteVerb
        }
        return ClosedWords.listJoints.contains(reading.word(start - 1))
            && passiveBefore(start) != nil
    }

    /// Whether the sentence has a verb beside this one.
    private var hasFiniteVerb: Bool {
        var index = reading.firstVerbGroup(from: sentence.lowerBound)
        while index < reading.verbGroups.count,
            reading.verbGroups[index].tokens.upperBound <= sentence.upperBound
        {
            if reading.verbGroups[index].isFinite, reading.verbGroups[index].head != group.head {
                return true
            }
            index += 1
        }
        return false
    }

    private func isThing(_ head: Int) -> Bool {
        let key = reading.tokens.key[head]
        return LegalWords.strictObjects.contains(key) || LegalWords.objects.contains(key)
            || LegalWords.pleadings.contains(key) || LegalWords.measures.contains(key)
    }

    private func isClosedOrPreposition(_ token: Int) -> Bool {
        isClosed(token) || reading.tag(token) == .preposition || reading.tag(token) == .to
            || reading.tag(token).isAdverb || ClosedWords.continuing.contains(reading.word(token))
    }

    /// "was fined £40, ⟨told to pay costs⟩ and ⟨given a curfew⟩": "was" is said once for all of them.
    var isListedPassive: Bool {
        guard group.tokens.count == 1, sharesAuxiliary else { return false }
        if reading.tags[first] == .verbPastParticiple {
            return RulingAct.giving.contains(WordKey(entry.lemma))
        }
        return reading.nounPhrase(startingAt: next) == nil
            ? reading.word(first - 1) == .comma
            : entry.lemma == "fine" && reading.tag(next) == .number
    }

    private static let giving = WordSet("give hand grant deny award refuse")

    /// "a man ⟨charged⟩ with threatening a judge": nobody is named whom he charged.
    var isChargedBehindNoun: Bool {
        entry.lemma == "charge" && group.tokens.count == 1 && reading.word(next) == .with
            && (offenceFollows || reading.tag(next + 1) == .verbGerund && isBesideCourtReport)
    }

    /// A participle, or what looks like a past tense and may be one of the list.
    private func isPassedOver(_ verb: VerbGroup, before token: Int) -> Bool {
        !verb.isFinite || verb.tokens.upperBound > token
            || verb.tokens.count == 1 && verb.tense == .past
    }

    /// The finite passive that the clause before a token has.
    func passiveBefore(_ token: Int) -> VerbGroup? {
        var index = reading.firstVerbGroup(from: token) - 1
        while index >= 0, isPassedOver(reading.verbGroups[index], before: token) { index -= 1 }
        guard index >= 0 else { return nil }
        let earlier = reading.verbGroups[index]
        return earlier.isPassive && earlier.tokens.count > 1
            && earlier.head >= sentence.lowerBound
            && (earlier.tense == .past || earlier.tense == .present) ? earlier : nil
    }
}
