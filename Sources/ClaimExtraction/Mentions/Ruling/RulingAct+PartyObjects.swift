// What stands behind a verb that parties of a case share with everybody: "moved to dismiss the suit", "lost a High Court bid".
extension RulingAct {
    /// Whether what a party asks for, moves, wins or withdraws is a thing of courts.
    var partyObjectFollows: Bool {
        switch entry.lemma {
        case "seek", "request", "urge", "demand":
            return legalObject(among: LegalWords.sought) || courtIsAsked || asksLeave
                || entry.lemma == "seek" && moneyFollows && isInCourtReport
        case "ask", "petition":
            // Councils are asked for reviews as well.
            let words = isInCourtReport ? LegalWords.sought : LegalWords.soughtOnlyInCourt
            return legalObject(among: words) && forFollows || courtIsAsked
        case "settle":
            // "settled with two of the families"
            return legalObject(among: LegalWords.cases)
                || next < sentence.upperBound && reading.tokens.key[next] == .with
                    && isInCourtReport
        case "reach":
            return legalObject(among: RulingAct.reached)
        case "challenge":
            return legalObject(among: LegalWords.strictObjects)
                || legalObject(among: LegalWords.rules) && isInCourtReport
        case "face": return legalObject(among: RulingAct.faced)
        case "move": return motionFollows
        case "win":
            return legalObject(among: LegalWords.strictObjects.union(LegalWords.soughtOnlyInCourt))
                || moneyFollows && isInCourtReport
        default:
            return legalObject(among: LegalWords.strictObjects)
                // A fight in court may be joined; who lost it had brought it.
                || entry.lemma != "join" && isBidInCourt
                || entry.lemma == "drop" && legalObject(among: LegalWords.cases)
        }
    }

    /// "lost ⟨a High Court bid⟩", "lost ⟨a legal challenge⟩".
    private var isBidInCourt: Bool {
        guard let phrase = reading.nounPhrase(startingAt: next), let head = phrase.last,
            RulingAct.bids.contains(reading.tokens.key[head])
        else { return false }
        return phrase.contains { RulingAct.inCourt.contains(reading.tokens.key[$0]) }
    }

    private static let bids = WordSet("bid challenge battle fight action case")
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
    private var motionFollows: Bool {
        guard next + 1 < sentence.upperBound else { return false }
        return reading.tags[next] == .to
            ? RulingAct.moved.contains(reading.tokens.key[next + 1])
                && (isInCourtReport || legalObjectBehindInfinitive)
            : forFollows && legalObject(among: LegalWords.soughtOnlyInCourt)
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
        guard let phrase = reading.nounPhrase(startingAt: next) else { return false }
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
    }

    private static let papers = WordSet("notice notices statement grounds letter")
    private static let action = WordKey("action")
    private static let ofActions = WordSet("libel slander defamation court civil class damages")
}
