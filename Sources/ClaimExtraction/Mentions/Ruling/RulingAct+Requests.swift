// What those who plead a case ask for: "moved to dismiss the suit", "sought leave to appeal", "asked for a tenth of that".
extension RulingAct {
    /// "asked ⟨a judge⟩ to dismiss the case", "sought ⟨an injunction⟩", "The defender ⟨asked for a tenth of that⟩".
    func isAsked(by subject: SubjectReader.Subject?) -> Bool {
        if courtIsAsked || entry.lemma != "argue" && asksRelief || isMoneyAsked(by: subject)
            || entry.lemma == "seek" && gap(before: subject, among: LegalWords.soughtOnlyInCourt)
            || RulingAct.requests.contains(WordKey(entry.lemma)) && isRequest(of: subject)
        {
            return true
        }
        switch entry.lemma {
        case "approach", "argue": return false
        case "ask", "petition":
            // Councils are asked for reviews as well.
            let words = isInCourtReport ? LegalWords.sought : LegalWords.soughtOnlyInCourt
            return forFollows && legalObject(among: words) || isAskedToUndo
        case "apply":
            return forFollows && legalObject(among: LegalWords.soughtOnlyInCourt)
                || isAskedToDo(on: LegalWords.strictObjects.union(LegalWords.objects))
                // "applied ⟨to a committee for annulment⟩"
                || reading.word(next) == .to && isInCourtReport
                    && follows(LegalWords.soughtOnlyInCourt, within: 8)
        default:
            return legalObject(among: LegalWords.sought) || asksLeave
                || entry.lemma == "seek"
                    && (isAskedToDo(on: LegalWords.strictObjects)
                        || isAskedToDo(on: LegalWords.cases))
                || moneyFollows && (isInCourtReport || follows(RulingAct.damages, within: 6))
        }
    }

    /// "⟨The suit⟩ asks for $40 million".
    private func isMoneyAsked(by subject: SubjectReader.Subject?) -> Bool {
        guard entry.lemma == "ask", forFollows, let head = subject?.core.last else { return false }
        return LegalWords.filings.contains(reading.tokens.key[head])
            && reading.has(.quantity, at: next + 1)
    }

    /// "asked the committee ⟨to annul the award⟩": of whom else.
    private var isAskedToUndo: Bool {
        guard let asked = reading.nounPhrase(startingAt: next),
            reading.tag(asked.upperBound) == .to,
            RulingAct.undoing.contains(reading.word(asked.upperBound + 1)),
            let object = reading.nounPhrase(startingAt: asked.upperBound + 2),
            let head = object.last
        else { return false }
        let key = reading.tokens.key[head]
        return LegalWords.strictObjects.contains(key)
            || (LegalWords.cases.contains(key) || LegalWords.pleadings.contains(key))
                && isBesideCourtReport
    }

    private static let undoing = WordSet(
        "annul quash vacate dismiss overturn reverse strike stay suspend lift dissolve revoke"
    )

    /// "sought ⟨to overturn the verdict⟩", where a court is spoken of.
    private func isAskedToDo(on objects: WordSet) -> Bool {
        reading.tag(next) == .to && isInCourtReport && follows(objects, within: 6)
    }

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
    func isByCounsel(_ subject: SubjectReader.Subject) -> Bool {
        guard let head = subject.core.last else { return false }
        return RulingAct.sides.contains(reading.tokens.key[head])
            || subject.core.contains {
                RulingAct.counsel.contains(reading.tokens.key[$0])
                    && reading.word($0 + 1) != RulingAct.general
            }
    }

    private static let declining = WordSet("decline refuse decide")
    static let negating = WordSet("not against")
    private static let prosecuting = WordSet(
        "charge charges charging prosecute prosecuting indict retry"
    )
    private static let requests = WordSet("apply argue ask request seek")
    private static let general = WordKey("general")
    private static let sides = WordSet("defence defense prosecution crown dpp cps")
    static let counsel = WordSet(
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
    func isBySide(_ subject: SubjectReader.Subject) -> Bool {
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

    /// "sought ⟨permission to appeal⟩".
    var asksLeave: Bool {
        guard let phrase = reading.nounPhrase(startingAt: next), let head = phrase.last else {
            return false
        }
        return PenaltyWords.permissions.contains(reading.tokens.key[head])
            && follows(PenaltyWords.appeals, within: 5)
    }

    /// "moved ⟨to dismiss⟩ the suit", "moved ⟨for a mistrial⟩".
    func motionFollows(of subject: SubjectReader.Subject?) -> Bool {
        guard next + 1 < sentence.upperBound else { return false }
        return reading.tags[next] == .to
            ? RulingAct.moved.contains(reading.tokens.key[next + 1])
                && (isBesideCourtReport || legalObjectBehindInfinitive
                    || subject.map(isByCounsel) == true)
            : forFollows
                && (legalObject(among: LegalWords.soughtOnlyInCourt)
                    || legalObject(among: LegalWords.strictObjects)
                    || legalObject(among: LegalWords.sought) && isBesideCourtReport
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

    private static let trial = WordKey("trial")
    private static let moved = WordSet(
        """
        dismiss quash suppress vacate strike disqualify seal unseal reopen intervene block stay sever exclude compel
        adjourn recuse consolidate remand
        """
    )

    /// "asked a judge to dismiss the case".
    var courtIsAsked: Bool {
        // "applied ⟨to⟩ a judge"
        let asked = entry.lemma == "apply" && reading.word(next) == .to ? next + 1 : next
        guard let phrase = reading.nounPhrase(startingAt: asked) else { return false }
        return finder.courts.isCourt(phrase)
    }

    var forFollows: Bool {
        next < sentence.upperBound && reading.tokens.key[next] == .for
    }
}
