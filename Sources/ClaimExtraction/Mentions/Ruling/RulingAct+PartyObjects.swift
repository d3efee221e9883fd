// What stands behind a verb that parties of a case share with everybody: "moved to dismiss the suit", "lost a High Court bid".
extension RulingAct {
    /// Whether what a party asks for, moves, wins or withdraws is a thing of courts.
    func partyObjectFollows(of subject: SubjectReader.Subject?) -> Bool {
        if movesCase { return true }
        return switch entry.lemma {
        case "accuse", "name": false
        case "rest": subject.map(isBySide) == true && isClosed(next)
        case "consent":
            legalObject(among: LegalWords.cases) || legalObject(among: LegalWords.strictObjects)
        case "fall", "falter", "follow", "lapse", "succeed": isLostCase(subject)
        case "waive": follows(RulingAct.waived, within: 3)
        case "offer": subject.map(isByCounsel) == true && follows(RulingAct.evidence, within: 2)
        case "add": legalObject(among: RulingAct.added)
        case "fight": isInPlaceOfCourt
        case "face": legalObject(among: RulingAct.faced)
        case "move": motionFollows(of: subject) || courtIsAsked
        case "apply", "approach", "argue", "ask", "demand", "petition", "request", "seek", "urge":
            isAsked(by: subject)
        case "secure", "obtain", "gain", "win":
            isObtained || gap(before: subject, among: RulingAct.obtained)
        case "challenge", "contest": isChallenged
        case "end", "reach", "resolve", "settle": caseEnds(subject)
        case "amend", "claim", "concede", "elect", "object", "prevail",
            "recover", "start":
            entry.lemma == "claim" && asksRelief
                || entry.lemma == "recover" && moneyFollows && isBesideCourtReport
        default: isBroughtOrGivenUp
        }
    }

    /// "won ⟨an injunction⟩", "obtained ⟨leave to appeal⟩".
    private var isObtained: Bool {
        if legalObject(among: RulingAct.obtained) || isCourtOrder || asksLeave { return true }
        return entry.lemma == "win"
            && (isDecidedCase
                || moneyFollows && (isInCourtReport || follows(RulingAct.damages, within: 6)))
    }

    /// "challenged ⟨the verdict⟩", "contests ⟨his father's will⟩".
    private var isChallenged: Bool {
        legalObject(among: LegalWords.strictObjects)
            || legalObject(among: LegalWords.rules) && isInCourtReport || isInPlaceOfCourt
            || legalObject(among: RulingAct.wills)
    }

    /// "lost ⟨the appeal⟩", "joined ⟨the lawsuit⟩", "dropped ⟨the charges⟩".
    private var isBroughtOrGivenUp: Bool {
        legalObject(among: LegalWords.strictObjects)
            // A fight in court may be joined; who lost it had brought it.
            || entry.lemma != "join" && isBidInCourt
            || entry.lemma == "lose"
                && (isDecidedCase || legalObject(among: LegalWords.cases) && isInCourtReport)
            || entry.lemma == "drop" && legalObject(among: RulingAct.dropped)
            || entry.lemma == "withdraw" && legalObject(among: RulingAct.dropped)
                && (isInCourtReport || follows(RulingAct.against, within: 6))
    }

    /// "accepted ⟨a plea deal⟩", "agreed to ⟨a $40 million settlement⟩".
    var acceptsDeal: Bool {
        guard group.isFinite, RulingAct.accepting.contains(WordKey(entry.lemma)) else {
            return false
        }
        let start = reading.word(next) == .to ? next + 1 : next
        guard let deal = reading.nounPhrase(startingAt: start), let head = deal.last else {
            return false
        }
        return deal.contains { RulingAct.plea == reading.tokens.key[$0] }
            // "reached a deal ⟨with prosecutors⟩"
            || reading.word(deal.upperBound) == .with
                && RulingAct.counsel.contains(reading.word(deal.upperBound + 1))
            || RulingAct.settlement == reading.tokens.key[head]
                && (isBesideCourtReport || deal.contains { reading.has(.quantity, at: $0) })
    }

    /// "the trust ⟨agreed to pay the child £7.4 million⟩", where a case or no liability is spoken of.
    var agreesToPay: Bool {
        guard group.isFinite, reading.tag(next) == .to,
            RulingAct.paying.contains(reading.word(next + 1)), follows(RulingAct.sums, within: 10)
        else { return false }
        let near = max(sentence.lowerBound, first - 20)..<min(sentence.upperBound, next + 24)
        let words = near.lazy.map { reading.tokens.key[$0] }
        return !words.contains { RulingFinder.endings.contains($0) }
            && (words.contains { RulingAct.liability.contains($0) }
                || isBesideCourtReport && follows(RulingAct.victims, within: 8))
    }

    private static let paying = WordSet("pay")
    private static let sums = WordSet("million $ £ € billion undisclosed")
    private static let liability = WordSet("liability wrongdoing admission admitting settlement")
    private static let victims = WordSet(
        "family families victim victims child children widow men women parents plaintiff plaintiffs claimants relatives survivors him her them"
    )
    private static let accepting = WordSet("accept agree take strike reject refuse reach cut make")
    private static let evidence = WordSet("evidence")
    private static let wills = WordSet("will")
    static let added = WordSet("charge charges count counts")
    private static let plea = WordKey("plea")
    private static let settlement = WordKey("settlement")
    private static let waived = WordSet("hearing extradition arraignment trial indictment")
    private static let obtained = LegalWords.soughtOnlyInCourt
        .union(LegalWords.strictObjects).union(WordSet("stay reprieve"))
    static let damages = WordSet("damages")
    /// Whether what it was settled for follows: "⟨for $2 million⟩", "⟨for an undisclosed sum⟩".
    private var isForSum: Bool {
        let near = next..<max(next, min(next + 12, sentence.upperBound))
        guard let place = near.first(where: { reading.tokens.key[$0] == .for }) else {
            return false
        }
        return (place..<near.upperBound).contains {
            RulingAct.undisclosed.contains(reading.tokens.key[$0])
                || Currencies.symbol(reading.tokens.key[$0]) != nil
                || reading.tokens.key[$0] == RulingAct.million
        }
    }

    private static let million = WordKey("million")
    private static let undisclosed = WordSet("undisclosed confidential")
    private static let against = WordSet("against")
    private static let charge = WordKey("charge")
    private static let sheets = WordSet("sheet sheets")
    private static let courtroom = WordSet("court courts")

    /// "obtained ⟨a court order⟩", "won ⟨a restraining order⟩".
    private var isCourtOrder: Bool {
        guard let phrase = reading.nounPhrase(startingAt: next), let head = phrase.last,
            LegalWords.decisions[reading.tokens.key[head]] != nil
        else { return false }
        return phrase.contains {
            PenaltyWords.kindsOfOrders.contains(reading.tokens.key[$0])
                || LegalWords.courts.contains(reading.tokens.key[$0])
        }
    }

    /// "is fighting the fine ⟨in court⟩".
    private var isInPlaceOfCourt: Bool {
        (next..<max(next, min(next + 9, sentence.upperBound - 1))).contains {
            reading.tokens.key[$0] == .in
                && RulingAct.courtroom.contains(reading.tokens.key[$0 + 1])
        }
    }

    /// "won ⟨its case⟩", "lost ⟨on appeal⟩".
    private var isDecidedCase: Bool {
        if reading.word(next) == .on, reading.word(next + 1) == RulingAct.appeal { return true }
        // "won on Friday ⟨at the Court of Appeal⟩"
        for place in next..<max(next, min(next + 9, sentence.upperBound))
        where RulingAct.placeWords.contains(reading.tokens.key[place]) {
            if let court = reading.nounPhrase(startingAt: place + 1), finder.courts.isCourt(court) {
                return true
            }
        }
        guard let head = reading.nounPhrase(startingAt: next)?.last else { return false }
        return reading.tokens.key[head] == RulingAct.legalCase
    }

    /// "⟨The appeal⟩ failed".
    func isLostCase(_ subject: SubjectReader.Subject?) -> Bool {
        guard let subject, let head = subject.core.last,
            endsClause(finder.complements.endOfTime(at: next, limit: sentence.upperBound) ?? next),
            // "An appeal for calm failed."
            !subject.tokens.contains(where: { reading.tokens.key[$0] == .for })
        else { return false }
        let key = reading.tokens.key[head]
        return LegalWords.strictObjects.contains(key) || RulingAct.prosecutions.contains(key)
            || (LegalWords.cases.contains(key) || LegalWords.objects.contains(key))
                && isBesideCourtReport
    }

    /// Whether nothing follows but where, when and why: "failed ⟨on the second ground⟩", "collapsed ⟨when⟩ he fled".
    private func endsClause(_ token: Int) -> Bool {
        isClosed(token) || reading.tag(token).isAdverb
            || RulingAct.circumstances.contains(reading.word(token))
    }

    private static let circumstances = WordSet(
        "on in at before after when because as within with and but while since"
    )
    private static let prosecutions = WordSet("prosecution trial retrial")

    private static let appeal = WordKey("appeal")
    private static let legalCase = WordKey("case")

    // MARK: How a case ends

    /// "ended ⟨the litigation⟩", "reached ⟨a settlement⟩", "settled ⟨out of court⟩".
    private func caseEnds(_ subject: SubjectReader.Subject?) -> Bool {
        switch entry.lemma {
        case "settle": isSettled
        case "reach": legalObject(among: RulingAct.reached) || acceptsDeal
        case "end" where group.tense != .infinitive:
            endsCase(subject) || legalObject(among: RulingAct.ended)
        default: legalObject(among: RulingAct.ended)
        }
    }

    /// "settled ⟨the claim⟩", "settled ⟨with two of the families⟩" where a court is spoken of.
    private var isSettled: Bool {
        legalObject(among: LegalWords.cases)
            || (reading.word(next) == .with || forFollows && moneyFollows || isClosed(next))
                && isBesideCourtReport
            // "settled with the county ⟨for $2 million⟩", "with the museum ⟨for an undisclosed sum⟩"
            || (reading.word(next) == .with || forFollows && isBesideCourtReport) && isForSum
            // "settled ⟨out of court⟩"
            || reading.word(next) == .out && follows(RulingAct.courtroom, within: 3)
    }

    /// "his trial ended ⟨with a hung jury⟩", "the suit ended ⟨in a settlement⟩".
    private func endsCase(_ subject: SubjectReader.Subject?) -> Bool {
        guard let head = subject?.core.last, group.isFinite,
            RulingAct.endedCases.contains(reading.tokens.key[head]),
            reading.word(next) == .in || reading.word(next) == .with
        else { return false }
        return follows(RulingAct.endsOfCases, within: 6)
    }

    private static let ended = LegalWords.cases.union(WordSet("litigation allegations"))
    private static let endedCases = WordSet(
        "trial trials retrial case cases lawsuit suit prosecution appeal proceedings litigation"
    )
    private static let endsOfCases = WordSet(
        "jury mistrial acquittal acquittals conviction convictions settlement verdict verdicts dismissal"
    )
    private static let dropped = LegalWords.cases.union(
        WordSet("count counts prosecution application applications")
    )

    /// "failed ⟨in a challenge⟩ to the levy", where a court is spoken of.
    var failsInCourt: Bool {
        guard reading.word(next) == .in, let phrase = reading.nounPhrase(startingAt: next + 1),
            let head = phrase.last
        else { return false }
        return RulingAct.attempts.contains(reading.tokens.key[head])
            && (isBesideCourtReport
                || phrase.contains { RulingAct.inCourt.contains(reading.tokens.key[$0]) })
    }

    /// "lost ⟨a High Court bid⟩", "lost ⟨a legal challenge⟩", and "lost ⟨its bid⟩" where a court is spoken of.
    private var isBidInCourt: Bool {
        guard let phrase = reading.nounPhrase(startingAt: next), let head = phrase.last,
            RulingAct.bids.contains(reading.tokens.key[head])
        else { return false }
        return phrase.contains { RulingAct.inCourt.contains(reading.tokens.key[$0]) }
            || RulingAct.attempts.contains(reading.tokens.key[head]) && isInCourtReport
    }

    private static let attempts = WordSet("bid challenge attempt effort")
    private static let bids = WordSet("bid challenge battle fight action case attempt effort")
    private static let inCourt = WordSet("court legal libel appeal")

    /// What parties bring before a court: "filed" of nearly all of it, "launched" of a suit and not of a petition.
    func mayBeFiled(_ head: WordKey) -> Bool {
        entry.act == .filing && !RulingAct.ofPapers.contains(WordKey(entry.lemma))
            ? LegalWords.brought.contains(head)
            : LegalWords.cases.contains(head) || LegalWords.filings.contains(head)
    }

    static let ofPapers = WordSet("file submit lodge")
    private static let faced = WordSet("charge charges counts indictment lawsuit lawsuits suit")
    private static let reached = WordSet("settlement settlements verdict verdicts plea")

    /// Whether the head of the first or second noun phrase behind the verb is one of these words.
    func legalObject(among words: WordSet) -> Bool {
        var token = next
        for _ in 0..<2 {
            while token < min(sentence.upperBound, next + 5),
                reading.nounPhrase(covering: token) == nil
            {
                if reading.tokens.kind[token] == .punctuation { return false }
                token += 1
            }
            guard token < sentence.upperBound, let phrase = reading.nounPhrase(covering: token),
                let head = phrase.last
            else { return false }
            if words.contains(reading.tokens.key[head]) || isLegalAction(endingAt: head) {
                return true
            }
            // "filed a Freedom of Information lawsuit"
            // "filed ⟨a notice of appeal⟩"
            if phrase.upperBound + 1 < sentence.upperBound,
                RulingAct.papers.contains(reading.tokens.key[head]),
                reading.tokens.key[phrase.upperBound] == .of,
                words.contains(reading.tokens.key[phrase.upperBound + 1])
            {
                return true
            }
            let isName =
                phrase.upperBound < sentence.upperBound
                && reading.tokens.key[phrase.upperBound] == .of
                && reading.tokens.shape[head].contains(.capitalised)
            guard isName || phrase.upperBound < sentence.upperBound && forFollows else {
                return false
            }
            token = phrase.upperBound + 1
        }
        return false
    }

    /// "his ⟨libel action⟩".
    private func isLegalAction(endingAt head: Int) -> Bool {
        head > next && reading.tokens.key[head] == RulingAct.action
            && RulingAct.ofActions.contains(reading.tokens.key[head - 1])
            // "a ⟨judicial review⟩"
            || head > next && reading.tokens.key[head] == RulingAct.review
                && reading.tokens.key[head - 1] == RulingAct.judicial
            // "a ⟨charge sheet⟩"
            || head > next && RulingAct.sheets.contains(reading.tokens.key[head])
                && reading.tokens.key[head - 1] == RulingAct.charge
    }

    private static let papers = WordSet("notice notices statement grounds letter")
    private static let action = WordKey("action")
    private static let review = WordKey("review")
    private static let judicial = WordKey("judicial")
    private static let ofActions = WordSet(
        "legal libel slander defamation court civil class damages"
    )
}
