// What stands behind a verb that parties of a case share with everybody: "moved to dismiss the suit", "lost a High Court bid".
extension RulingAct {
    /// Whether what a party asks for, moves, wins or withdraws is a thing of courts.
    func partyObjectFollows(of subject: SubjectReader.Subject?) -> Bool {
        if RulingAct.requests.contains(WordKey(entry.lemma)), isRequest(of: subject) {
            return true
        }
        switch entry.lemma {
        case "accuse", "name": return false
        case "rest": return subject.map(isBySide) == true && isClosed(next)
        case "waive": return follows(RulingAct.waived, within: 3)
        case "offer":
            return subject.map(isByCounsel) == true && follows(RulingAct.evidence, within: 2)
        case "add": return legalObject(among: RulingAct.added)
        case "fight": return isInPlaceOfCourt
        case "secure", "obtain", "gain":
            return legalObject(among: RulingAct.obtained) || isCourtOrder || asksLeave
        case "apply", "approach", "argue":
            return courtIsAsked
                || entry.lemma == "apply" && reading.tag(next) == .to && isInCourtReport
                    && follows(LegalWords.strictObjects.union(LegalWords.objects), within: 6)
                || entry.lemma == "apply" && forFollows
                    && legalObject(among: LegalWords.soughtOnlyInCourt)
        case "end":
            return group.tense == .infinitive
                ? legalObject(among: RulingAct.ended)
                : endsCase(subject) || legalObject(among: RulingAct.ended)
        case "resolve": return legalObject(among: RulingAct.ended)
        case "seek", "request", "urge", "demand":
            return legalObject(among: LegalWords.sought) || courtIsAsked || asksLeave
                || entry.lemma == "seek" && reading.tag(next) == .to && isInCourtReport
                    && (follows(LegalWords.strictObjects, within: 6)
                        || follows(LegalWords.cases, within: 6))
                || moneyFollows && (isInCourtReport || follows(RulingAct.damages, within: 6))
        case "ask", "petition":
            // Councils are asked for reviews as well.
            let words = isInCourtReport ? LegalWords.sought : LegalWords.soughtOnlyInCourt
            return legalObject(among: words) && forFollows || courtIsAsked
        case "settle":
            // "settled with two of the families"
            return legalObject(among: LegalWords.cases)
                || (reading.word(next) == .with || forFollows && moneyFollows || isClosed(next))
                    && isInCourtReport
                // "settled with the county ⟨for $2 million⟩", "with the museum ⟨for an undisclosed sum⟩"
                || reading.word(next) == .with && isForSum
                // "settled ⟨out of court⟩"
                || reading.word(next) == .out && follows(RulingAct.courtroom, within: 3)
        case "reach":
            return legalObject(among: RulingAct.reached) || acceptsDeal
        case "challenge", "contest":
            return legalObject(among: LegalWords.strictObjects)
                || legalObject(among: LegalWords.rules) && isInCourtReport || isInPlaceOfCourt
                || legalObject(among: RulingAct.wills)
        case "face": return legalObject(among: RulingAct.faced)
        case "move": return motionFollows(of: subject) || courtIsAsked
        case "win":
            return legalObject(among: LegalWords.strictObjects.union(LegalWords.soughtOnlyInCourt))
                || moneyFollows && (isInCourtReport || follows(RulingAct.damages, within: 6))
                || legalObject(among: RulingAct.obtained) || isCourtOrder || isDecidedCase
                || asksLeave
        default:
            return legalObject(among: LegalWords.strictObjects)
                // A fight in court may be joined; who lost it had brought it.
                || entry.lemma != "join" && isBidInCourt
                || entry.lemma == "lose" && isDecidedCase
                || entry.lemma == "drop" && legalObject(among: RulingAct.dropped)
                || entry.lemma == "withdraw" && legalObject(among: RulingAct.dropped)
                    && (isInCourtReport || follows(RulingAct.against, within: 6))
        }
    }

    // MARK: What those who plead a case ask for

    /// "Counsel for the state ⟨sought more time⟩", "the defender ⟨asked for a tenth of that⟩": of a court, whom else.
    private func isRequest(of subject: SubjectReader.Subject?) -> Bool {
        guard let subject, group.tense != .gerund, isByCounsel(subject), isInCourtReport,
            next < sentence.upperBound
        else { return false }
        let isObject = entry.lemma == "seek" || entry.lemma == "request"
        let opens = isObject ? next : next + 1
        guard isObject || forFollows, let object = reading.nounPhrase(covering: opens) else {
            return false
        }
        if entry.lemma == "argue" {
            return reading.has(.quantity, at: opens)
                || object.contains { RulingAct.argued.contains(reading.tokens.key[$0]) }
        }
        return !object.contains { RulingAct.askedOfAll.contains(reading.tokens.key[$0]) }
    }

    /// Whether lawyers or the parties themselves act: "the public defender Kim Sato", "the plaintiffs".
    private func isByCounsel(_ subject: SubjectReader.Subject) -> Bool {
        guard let head = subject.core.last else { return false }
        return RulingAct.sides.contains(reading.tokens.key[head])
            || subject.core.contains {
                RulingAct.counsel.contains(reading.tokens.key[$0])
                    && reading.word($0 + 1) != RulingAct.general
            }
    }

    private static let requests = WordSet("apply argue ask request seek")
    private static let general = WordKey("general")
    private static let sides = WordSet("defence defense prosecution crown")
    private static let counsel = WordSet(
        """
        counsel lawyer lawyers attorney attorneys solicitor solicitors barrister barristers prosecutor prosecutors
        defender defenders plaintiff plaintiffs defendant defendants appellant appellants petitioner petitioners
        claimant claimants
        """
    )
    /// What is argued for at the end of a trial, beside a length of time.
    private static let argued = LegalWords.sought.union(WordSet("leniency probation term mercy"))
    /// What lawyers ask anybody for.
    private static let askedOfAll = WordSet(
        """
        help comment comments calm patience privacy information witnesses records documents support apology meeting
        tips public answers advice
        """
    )

    /// "⟨The prosecution⟩ rested its case".
    private func isBySide(_ subject: SubjectReader.Subject) -> Bool {
        subject.core.last.map { RulingAct.sides.contains(reading.tokens.key[$0]) } ?? false
    }

    /// "⟨The Crown⟩ stayed the charges", "⟨Prosecutors⟩ declined to file charges".
    func isByProsecution(_ subject: SubjectReader.Subject?) -> Bool {
        guard let subject, group.isFinite, isByCounsel(subject) else { return false }
        if reading.tag(next) == .to || RulingAct.negating.contains(reading.word(next)) {
            return RulingAct.declining.contains(WordKey(entry.lemma))
                && follows(RulingAct.prosecuting, within: 5)
        }
        return legalObject(among: RulingAct.added)
    }

    /// "accepted ⟨a plea deal⟩", "agreed to ⟨a $40 million settlement⟩".
    var acceptsDeal: Bool {
        guard group.isFinite, RulingAct.accepting.contains(WordKey(entry.lemma)) else {
            return false
        }
        let start = reading.tag(next) == .to ? next + 1 : next
        guard let deal = reading.nounPhrase(startingAt: start), let head = deal.last else {
            return false
        }
        return deal.contains { RulingAct.plea == reading.tokens.key[$0] }
            // "reached a deal ⟨with prosecutors⟩"
            || reading.word(deal.upperBound) == .with
                && RulingAct.counsel.contains(reading.word(deal.upperBound + 1))
            || RulingAct.settlement == reading.tokens.key[head]
                && (isInCourtReport || deal.contains { reading.has(.quantity, at: $0) })
    }

    private static let accepting = WordSet("accept agree take strike reject refuse reach cut make")
    private static let declining = WordSet("decline refuse decide")
    private static let negating = WordSet("not against")
    private static let prosecuting = WordSet(
        "charge charges charging prosecute prosecuting indict retry"
    )
    private static let evidence = WordSet("evidence")
    private static let wills = WordSet("will")
    private static let added = WordSet("charge charges count counts")
    private static let plea = WordKey("plea")
    private static let settlement = WordKey("settlement")
    private static let waived = WordSet("hearing extradition arraignment trial indictment")
    private static let obtained = LegalWords.soughtOnlyInCourt
        .union(LegalWords.strictObjects).union(WordSet("stay reprieve"))
    private static let damages = WordSet("damages")
    /// Whether what it was settled for follows: "⟨for $2 million⟩", "⟨for an undisclosed sum⟩".
    private var isForSum: Bool {
        let near = next..<max(next, min(next + 12, sentence.upperBound))
        guard let place = near.first(where: { reading.tokens.key[$0] == .for }) else {
            return false
        }
        return (place..<near.upperBound).contains {
            RulingAct.undisclosed.contains(reading.tokens.key[$0])
                || Currencies.symbol(reading.tokens.key[$0]) != nil
        }
    }

    private static let undisclosed = WordSet("undisclosed confidential")
    private static let against = WordSet("against")
    private static let trial = WordKey("trial")
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
            isClosed(finder.complements.endOfTime(at: next, limit: sentence.upperBound) ?? next),
            // "An appeal for calm failed."
            !subject.tokens.contains(where: { reading.tokens.key[$0] == .for })
        else { return false }
        let key = reading.tokens.key[head]
        return LegalWords.strictObjects.contains(key) || RulingAct.prosecutions.contains(key)
            || LegalWords.cases.contains(key) && isInCourtReport
    }

    private static let prosecutions = WordSet("prosecution trial retrial")

    private static let appeal = WordKey("appeal")
    private static let legalCase = WordKey("case")

    // MARK: How a case ends

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
    private static let dropped = LegalWords.cases.union(WordSet("count counts prosecution"))

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

    /// "sought ⟨permission to appeal⟩".
    private var asksLeave: Bool {
        guard let phrase = reading.nounPhrase(startingAt: next), let head = phrase.last else {
            return false
        }
        return PenaltyWords.permissions.contains(reading.tokens.key[head])
            && follows(PenaltyWords.appeals, within: 5)
    }

    /// "moved ⟨to dismiss⟩ the suit", "moved ⟨for a mistrial⟩".
    private func motionFollows(of subject: SubjectReader.Subject?) -> Bool {
        guard next + 1 < sentence.upperBound else { return false }
        return reading.tags[next] == .to
            ? RulingAct.moved.contains(reading.tokens.key[next + 1])
                && (isInCourtReport || legalObjectBehindInfinitive
                    || subject.map(isByCounsel) == true)
            : forFollows
                && (legalObject(among: LegalWords.soughtOnlyInCourt)
                    // "moved ⟨for a new trial⟩"
                    || reading.nounPhrase(startingAt: next + 1)?.last.map {
                        reading.tokens.key[$0] == RulingAct.trial
                    } == true)
    }

    /// "to dismiss ⟨the suit⟩", or a pronoun for it.
    private var legalObjectBehindInfinitive: Bool {
        guard next + 2 < sentence.upperBound else { return false }
        guard let head = reading.nounPhrase(covering: next + 2)?.last else { return false }
        let key = reading.tokens.key[head]
        return reading.tags[head] == .pronoun || LegalWords.cases.contains(key)
            || LegalWords.strictObjects.contains(key) || LegalWords.objects.contains(key)
    }

    private static let moved = WordSet(
        "dismiss quash suppress vacate strike disqualify seal unseal reopen intervene block stay sever"
    )

    /// What parties bring before a court: "filed" of nearly all of it, "launched" of a suit and not of a petition.
    func mayBeFiled(_ head: WordKey) -> Bool {
        entry.act == .filing && !RulingAct.ofPapers.contains(WordKey(entry.lemma))
            ? LegalWords.brought.contains(head)
            : LegalWords.cases.contains(head) || LegalWords.filings.contains(head)
    }

    static let ofPapers = WordSet("file submit lodge")
    private static let faced = WordSet("charge charges counts indictment lawsuit lawsuits suit")
    private static let reached = WordSet("settlement settlements verdict verdicts plea")

    var forFollows: Bool {
        next < sentence.upperBound && reading.tokens.key[next] == .for
    }

    /// "asked a judge to dismiss the case".
    private var courtIsAsked: Bool {
        // "applied ⟨to⟩ a judge"
        let asked = entry.lemma == "apply" && reading.word(next) == .to ? next + 1 : next
        guard let phrase = reading.nounPhrase(startingAt: asked) else { return false }
        return finder.courts.isCourt(phrase)
    }

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
            // "a ⟨charge sheet⟩"
            || head > next && RulingAct.sheets.contains(reading.tokens.key[head])
                && reading.tokens.key[head - 1] == RulingAct.charge
    }

    private static let papers = WordSet("notice notices statement grounds letter")
    private static let action = WordKey("action")
    private static let ofActions = WordSet(
        "legal libel slander defamation court civil class damages"
    )
}
