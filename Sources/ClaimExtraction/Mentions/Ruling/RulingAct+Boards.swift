/// Bodies beside the courts that decide disputes: election boards, ombudsmen, planning inspectors.
extension RulingAct {
    /// Whether such a body decides what was brought before it: "The board rejected both objections".
    ///
    /// They do much else: only "ruled" and what is decided of an appeal, an objection or the like tells of a case.
    func isAdjudged(by subject: SubjectReader.Subject) -> Bool {
        // "An ombudsman ⟨ruled⟩ in May that": a past tense may look like a participle.
        guard entry.act == .judicial, group.isFinite ? !group.isPassive : isVerdict,
            let head = subject.core.last, BoardWords.bodies.contains(reading.tokens.key[head])
        else { return false }
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
        return BoardWords.decides.contains(WordKey(entry.lemma))
            && follows(BoardWords.brought, within: 6)
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

    static let bodies = WordSet(
        """
        board boards commission commissions ombudsman ombudswoman inspector inspectors regulator regulators
        adjudicator adjudicators examiner watchdog authority registrar
        """
    )
    /// Bodies that rule over much beside disputes, unless their name says over which.
    static let manyThings = WordSet("board boards commission commissions authority")
    static let kinds = WordSet(
        """
        election elections electoral parole appeals review licensing labor labour ethics zoning planning pension
        pensions tax complaints arbitration disciplinary grievance standards employment housing work workplace industrial relations competition
        """
    )
    static let orders = WordSet("order award find hold direct")
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
