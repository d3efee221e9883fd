// What parties do in the report of a case with verbs that are said of everything elsewhere: "withdrew the motion", "recovered damages".
extension RulingAct {
    /// "discontinued ⟨the action⟩", "conceded ⟨liability⟩", "lost ⟨on appeal⟩", where a court is spoken of.
    var movesCase: Bool {
        guard group.isFinite, !group.isPassive, isBesideCourtReport else { return false }
        let lemma = WordKey(entry.lemma)
        if RulingAct.faring.contains(lemma), follows(RulingAct.stages, within: 3),
            reading.tag(next) == .preposition
        {
            return true
        }
        if lemma == RulingAct.elect { return follows(RulingAct.jury, within: 4) }
        guard RulingAct.moving.contains(lemma) else { return false }
        return legalObject(among: RulingAct.moved)
    }

    /// "gave ⟨notice of appeal⟩", "gave ⟨an undertaking⟩ to the court".
    var givesNotice: Bool {
        follows(RulingAct.notice, within: 2) && follows(PenaltyWords.appeals, within: 4)
            || follows(RulingAct.undertaking, within: 2) && isBesideCourtReport
    }

    /// "applied ⟨for leave to appeal⟩", "asked ⟨for an adjournment⟩", "applied ⟨to set the order aside⟩", where a court is spoken of.
    var asksRelief: Bool {
        guard isBesideCourtReport else { return false }
        if reading.tag(next) == .to {
            return RulingAct.reliefVerbs.contains(reading.word(next + 1))
                && (follows(RulingAct.moved, within: 7) || follows(RulingAct.aside, within: 7))
        }
        return (forFollows || entry.lemma == "seek" || entry.lemma == "claim")
            && legalObject(among: RulingAct.reliefs)
    }

    private static let elect = WordKey("elect")
    private static let jury = WordSet("jury judge")
    private static let notice = WordSet("notice")
    private static let undertaking = WordSet("undertaking undertakings")
    private static let faring = WordSet("win lose succeed fail prevail")
    private static let stages = WordSet("appeal part court courts trial")
    private static let aside = WordSet("aside out")
    private static let moving = WordSet(
        """
        abandon accept amend begin bring challenge consent file lodge raise commence compromise concede contest discontinue drop institute issue join
        launch lay lose obtain prefer press pursue recover renew secure serve settle start submit tender waive win
        withdraw object
        """
    )
    private static let moved = LegalWords.cases.union(LegalWords.strictObjects)
        .union(LegalWords.filings).union(
            WordSet(
                """
                order orders extradition information prosecution action damages jurisdiction hearing caution leave
                defence answer reply affidavit affidavits objection objections
                liability application applications count counts pleadings trial release
                """
            )
        )
    private static let reliefVerbs = WordSet(
        "set strike quash overturn dismiss vary discharge amend stay suspend lift annul vacate reopen block"
    )
    private static let reliefs = LegalWords.sought.union(
        WordSet("adjournment time costs leave permission relief divorce possession extension")
    )
}
