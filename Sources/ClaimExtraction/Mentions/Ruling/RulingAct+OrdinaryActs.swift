// Verbs of courts that are said of everybody: "found time", "held a hearing", "set a date".
extension RulingAct {
    /// What judges do as anyone does: hold a hearing, find time, set a date.
    var isOrdinaryAct: Bool {
        let key = reading.tokens.key[next < sentence.upperBound ? next : group.head]
        if entry.lemma == "rule" {
            return key == .out || reading.tags[group.head] == .verbPresentThird
        }
        if entry.isOpinion { return false }
        // "answered the question ⟨in the negative⟩"
        if entry.lemma == "answer" { return !follows(RulingAct.answers, within: 6) }
        if entry.lemma == "award" { return !damagesFollow }
        // "The court told him to hand in his passport"
        if entry.lemma == "tell" { return !infinitiveFollows }
        // "The court found the advert misleading", but "found time"
        // "found the landlord had lied"
        if entry.lemma == "find" {
            return isClosed(next)
                || !judgesObject && !contentFollows && follows(RulingAct.lost, within: 4)
        }
        // "held the clause void", "made the order permanent", "made him pay"
        if RulingAct.making.contains(WordKey(entry.lemma)),
            judgesObject || follows(PenaltyWords.states, within: 5)
        {
            return false
        }
        // "turned him ⟨away⟩"
        if entry.lemma == "turn" { return !follows(RulingAct.dismissing, within: 6) }
        // "The jury failed to reach a verdict"
        if entry.lemma == "fail" { return !follows(RulingAct.agreedOn, within: 6) }
        // "recorded a conclusion of suicide"; evidence is recorded as well.
        if entry.lemma == "record" { return !follows(RulingAct.findings, within: 6) }
        // "took ⟨up⟩ the case"; any lawyer takes a case.
        if entry.isOpen, entry.lemma == "take", reading.tag(next) != .particle {
            return !follows(RulingAct.notices, within: 6)
        }
        if entry.isOpen, follows(PenaltyWords.awarded, within: 2) { return false }
        if entry.lemma == "bind" { return !follows(PenaltyWords.over, within: 4) }
        if entry.isOpen { return !decidesLegalObject && !leavesStanding && !actsOnObject }
        // "A judge ⟨threw out⟩ the ticket"
        if RulingAct.discarding.contains(reading.tokens.key[group.head]), key == .out {
            return false
        }
        if entry.lemma == "clear" {
            return follows(RulingAct.rooms, within: 4)
        }
        // "left the ban ⟨in place⟩"
        if entry.lemma == "split" || entry.lemma == "divide" { return !isClosedOrVote }
        guard RulingAct.verbsOfManyThings.contains(WordKey(entry.lemma)) else { return false }
        let end = min(sentence.upperBound, next + 8)
        return !(next..<max(next, end)).contains {
            let key = reading.tokens.key[$0]
            return LegalWords.objects.contains(key) || LegalWords.strictObjects.contains(key)
                || LegalWords.guilt.contains(key) || RulingAct.particles.contains(key)
                || LegalWords.rules.contains(key) || key == .that
                || RulingAct.gifts.contains(key) && reading.word($0 - 1) != .of
        } && !penaltyFollows && !decidesLegalObject && !givesTime
    }

    /// "docked ⟨the club⟩ ten points": what a court does to somebody or something, as told of what is over.
    private var actsOnObject: Bool {
        guard group.isFinite, !group.isPassive,
            group.tense == .past || ClosedWords.have.contains(reading.tokens.key[first]),
            let object = reading.nounPhrase(startingAt: next),
            !reading.has(.time, at: next), !RulingAct.ofOneself.contains(reading.tokens.key[next])
        else { return false }
        let lemma = WordKey(entry.lemma)
        if lemma == RulingAct.see {
            return RulingAct.none.contains(reading.tokens.key[object.lowerBound])
        }
        return !RulingAct.doneByAll.contains(lemma)
    }

    private static let see = WordKey("see")
    private static let none = WordSet("no nothing little")
    private static let ofOneself = WordSet("himself herself itself themselves")
    private static let making = WordSet("hold make declare render")
    /// What judges and jurors may find as anyone does.
    private static let lost = WordSet(
        "time seat way place home room words himself herself themselves"
    )
    /// Verbs with an object that tell of no decision though a court is who does it.
    static let doneByAll = WordSet(
        """
        continue interpret make announce clarify
        accompany address admire adopt anger announce annoy anticipate approach arrange ascribe assess attend attract
        attribute avoid await
        beat blame blink bring build buy call carry catch celebrate chair change check choose cite collect comfort compare
        compliment concern congratulate consult contact count cover cross cultivate deal debate defend describe detail
        disclose discuss draft drink drive eat earn employ encourage enjoy enter establish evaluate experience explain explore express
        fear feel fill film finish follow forget found gather give greet grill hate head help host identify ignore inform inherit keep leave link
        inspect interrogate interrupt interview invite invoke involve join know lack launch learn list load love
        manage mark marry mean meet mention miss mock monitor move need notice observe occupy offer outline own pass pay pick play praise
        prepare press print process publish question quiz quote raise reach recall receive recite recognise recognize
        reflect remember remind represent research resemble resent respect retain scan scold search seat share shock shoot show
        sort start stop stress study stun succeed summarise summarize support surprise swap take teach tell thank trust type understand
        upset use value view visit voice walk want warn wear welcome win wish witness worry write
        """
    )

    /// "gave him ⟨22 years⟩", "gave the agency ⟨30 days⟩".
    private var givesTime: Bool {
        guard entry.lemma == "give" || entry.lemma == "hand",
            let object = reading.nounPhrase(startingAt: next)
        else { return false }
        return finder.complements.isLength(object.upperBound)
    }

    /// "left the ban ⟨in place⟩", "kept the law ⟨on hold⟩".
    private var leavesStanding: Bool {
        guard let object = reading.nounPhrase(startingAt: next) else { return false }
        let behind = object.upperBound
        return (behind..<behind + 2).contains {
            sentence.contains($0) && RulingAct.standing.contains(reading.tokens.key[$0])
        }
    }

    private var isClosedOrVote: Bool {
        next >= sentence.upperBound || reading.tags[next] == .number
            || entry.lemma == "divide" && reading.tags[next].isAdverb
            || reading.tokens.kind[next] == .punctuation
    }

    /// "rebuffed ⟨the state's bid⟩", "breathed new life into ⟨a suit⟩", "signed off on ⟨the map⟩".
    var decidesLegalObject: Bool {
        var token = next
        var links = RulingAct.particlesAndPrepositions
        for _ in 0..<3 {
            while token < sentence.upperBound, reading.nounPhrase(startingAt: token) == nil,
                links.contains(reading.tokens.key[token])
            {
                token += 1
            }
            links = RulingAct.innerPrepositions
            guard token < sentence.upperBound,
                let phrase = reading.nounPhrase(startingAt: token), let head = phrase.last
            else { return false }
            if isLegalObject(head) { return true }
            token = phrase.upperBound
        }
        return false
    }

    /// Whether courts decide on the thing: a suit, a bid to have it heard, a law.
    func isLegalObject(_ head: Int) -> Bool {
        let key = reading.tokens.key[head]
        return LegalWords.strictObjects.contains(key) || LegalWords.objects.contains(key)
            || !entry.isOpen && LegalWords.pleadings.contains(key)
            || LegalWords.rules.contains(key)
            || group.isFinite
                && (LegalWords.deals.contains(key) || LegalWords.measures.contains(key))
            || finder.courts.isClassAction(endingAt: head)
    }

    private static let particlesAndPrepositions = WordSet(
        "on off in into out up down back aside over away to with against"
    )
    private static let innerPrepositions = WordSet("of into to with")

    /// Juries of contests award prizes; those of courts award money or custody.
    private var damagesFollow: Bool {
        (next..<max(next, min(next + 8, sentence.upperBound))).contains {
            if RulingAct.awards.contains(reading.tokens.key[$0]) { return true }
            guard let index = reading.mention(.quantity, covering: $0),
                case .quantity(let quantity) = reading.mentions[index].detail
            else { return false }
            return quantity.dimension == .money
        }
    }

    /// "told ⟨him⟩ to leave": an object, then what it is to do.
    private var infinitiveFollows: Bool {
        guard let object = reading.nounPhrase(covering: next), object.lowerBound == next else {
            return false
        }
        return object.upperBound + 1 < sentence.upperBound
            && reading.tags[object.upperBound] == .to
    }

    /// "found ⟨the advert misleading⟩": an object, then what it is held to be.
    var judgesObject: Bool {
        guard let object = reading.nounPhrase(startingAt: next),
            object.upperBound < sentence.upperBound
        else { return false }
        let tag = reading.tags[object.upperBound]
        return tag.isAdjective || tag == .verbPastParticiple || tag == .verbGerund
            || reading.tags[object.upperBound - 1].isAdjective && object.count > 2
    }

    /// "took ⟨cognisance⟩ of the charges", "took the motion under ⟨advisement⟩".
    private static let notices = WordSet("cognisance cognizance advisement notice")
    private static let answers = WordSet("negative affirmative favour favor")
    private static let dismissing = WordSet("away aside down")
    private static let awards = WordSet("damages custody compensation restitution costs fees")
    static let particles = WordSet(
        """
        aside back down stand forward unconstitutional wrongdoing until hearing trial jury jurors date mention matter
        matters aggravating
        """
    )
    private static let verbsOfManyThings = WordSet(
        """
        hold set send give put let make throw hand return clear place deliver back find toss begin appoint sustain pave end bind
        list recall vary pronounce tax deem
        commit judge declare summon summons dispose fix hit recommend
        """
    )
    private static let rooms = WordSet(
        "court courtroom room gallery throat desk docket calendar schedule"
    )
    /// What courts give, and what they leave somebody in.
    private static let gifts = WordSet(
        """
        custody receivership administration light way door access permission leave asylum favor favour possession
        prison jail colony death conclusion finding liquidator liquidators trustee administrator administrators
        monitor guardian guardians receivers executor
        """
    )
    private static let standing = WordSet(
        "place intact standing undisturbed unchanged ice hold alone"
    )
    private static let agreedOn = WordSet("verdict verdicts agreement decision")
    private static let findings = WordSet("verdict verdicts conclusion finding conviction")
    static let needsNoObject = WordSet(
        "ruled agreed agree declined deadlocked refused disagreed dissented dissenting concurring divided split reversed affirmed concurred acquitted relented"
    )
}
