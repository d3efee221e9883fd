/// Bodies beside the courts that decide disputes: election boards, ombudsmen, planning inspectors.
extension RulingAct {
    /// Whether such a body decides what was brought before it: "The board rejected both objections".
    ///
    /// They do much else: only "ruled" and what is decided of an appeal, an objection or the like tells of a case.
    func isAdjudged(by subject: SubjectReader.Subject) -> Bool {
        // "An ombudsman ⟨ruled⟩ in May that": a past tense may look like a participle.
        guard entry.act == .judicial, group.isFinite ? !group.isPassive : isVerdict,
            let head = subject.core.last
        else { return false }
        if isByOfficer(subject) || isByCommission(subject) { return true }
        guard BoardWords.bodies.contains(reading.tokens.key[head]) else { return false }
        if entry.lemma == "rule" {
            return next < sentence.upperBound && reading.tokens.key[next] != .out
                && (!BoardWords.manyThings.contains(reading.tokens.key[head])
                    || subject.tokens.contains { BoardWords.kinds.contains(reading.tokens.key[$0]) })
        }
        // "The Fair Work Commission ordered the airline to reinstate him"
        if BoardWords.orders.contains(WordKey(entry.lemma)) {
            return BoardWords.isTribunal(subject.tokens, reading)
                && (entry.lemma != "find"
                    || finder.complements.isThat(from: next, sentence: sentence))
        }
        if BoardWords.isTribunal(subject.tokens, reading), decidesLegalObject { return true }
        return BoardWords.decides.contains(WordKey(entry.lemma))
            && follows(BoardWords.brought, within: 6)
    }

    /// "⟨A hearing officer⟩ revoked the registration", "⟨The sheriff⟩ fined Muir £400": in the report of a case.
    private func isByOfficer(_ subject: SubjectReader.Subject) -> Bool {
        guard group.isFinite, let head = subject.core.last,
            BoardWords.deciders.contains(reading.tokens.key[head])
                || BoardWords.isOfficer(subject.core, reading)
        else { return false }
        if legalObject(among: LegalWords.strictObjects) { return true }
        guard isBesideCourtReport else { return false }
        return decidesLegalObject || moneyFollowsObject || entry.lemma == "rule"
            || finder.complements.isThat(from: next, sentence: sentence)
    }

    /// "⟨The Commission⟩ imposed a fine of €94 million", "granted its rival immunity": on firms that broke the rules of trade.
    private func isByCommission(_ subject: SubjectReader.Subject) -> Bool {
        guard group.isFinite, let head = subject.core.last,
            reading.tokens.key[head] == BoardWords.commission,
            reading.tokens.shape[head].contains(.capitalised)
        else { return false }
        switch entry.lemma {
        case "impose": return moneyFollows || follows(BoardWords.sanctions, within: 5)
        case "fine": return moneyFollowsObject
        case "grant": return follows(BoardWords.sanctions, within: 5)
        default: return false
        }
    }

    /// "fined ⟨the firm €120 million⟩".
    private var moneyFollowsObject: Bool {
        (next..<max(next, min(next + 8, sentence.upperBound))).contains {
            guard let index = reading.mention(.quantity, covering: $0),
                case .quantity(let quantity) = reading.mentions[index].detail
            else { return false }
            return quantity.dimension == .money
        }
    }

    private var isVerdict: Bool {
        entry.lemma == "rule" && group.tense == .participle && group.tokens.count == 1
            && !(next < sentence.upperBound && reading.tokens.key[next] == .by)
    }
}

enum BoardWords {
    /// "the Workplace Relations Commission": a body with the kind of disputes in its name.
    static func isTribunal(_ phrase: Range<Int>, _ reading: Reading) -> Bool {
        guard let head = phrase.last else { return false }
        return bodies.contains(reading.tokens.key[head])
            && phrase.contains { kinds.contains(reading.tokens.key[$0]) }
    }

    static let commission = WordKey("commission")
    static let sanctions = WordSet("fine fines penalty penalties immunity leniency")
    static let bodies = WordSet(
        """
        board boards commission commissions ombudsman ombudswoman inspector inspectors regulator regulators
        adjudicator adjudicators examiner watchdog authority registrar
        """
    )
    /// "the Registrar", "a hearing officer": persons who decide between parties.
    static func isOfficer(_ phrase: Range<Int>, _ reading: Reading) -> Bool {
        guard let head = phrase.last else { return false }
        return officers.contains(reading.tokens.key[head])
            || reading.tokens.key[head] == officer
                && phrase.contains { hearing.contains(reading.tokens.key[$0]) }
    }

    private static let officers = WordSet(
        "registrar ombudsman ombudswoman adjudicator adjudicators sheriff"
    )
    /// Those who decide cases where a thing of the law is what they decide.
    static let deciders = WordSet(
        "recorder surrogate commissioner chancellor master referee foreman umpire assessor chairman chairwoman"
    )
    private static let officer = WordKey("officer")
    private static let hearing = WordSet("hearing hearings appeals adjudication adjudicating")
    /// Bodies that rule over much beside disputes, unless their name says over which.
    static let manyThings = WordSet("board boards commission commissions authority")
    static let kinds = WordSet(
        """
        appeal trial trademark patent
        election elections electoral parole appeals review licensing labor labour ethics zoning planning pension
        pensions tax complaints arbitration disciplinary grievance standards employment housing work workplace industrial relations competition
        """
    )
    static let orders = WordSet("order award find hold direct fine impose reinstate")
    static let decides = WordSet(
        "dismiss uphold reject deny grant overturn reverse affirm quash throw sustain"
    )
    /// What is brought before them.
    static let brought = WordSet(
        """
        appeal appeals objection objections challenge challenges complaint complaints petition petitions
        protest protests claim claims grievance grievances ruling decision conviction
        """
    )
}
