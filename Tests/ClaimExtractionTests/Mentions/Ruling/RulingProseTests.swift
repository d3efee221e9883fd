import ClaimExtraction
import TestSupport
import Testing

/// Acts in prose that tells them by nouns, in lists, by who sits for a court and by what a report is about.
struct RulingProseTests {
    private func check(_ marked: String) {
        let text = MarkedText(marked)
        #expect(
            LegalRows.mentions(.ruling, in: text.text).map(\.span).sorted { $0.start < $1.start }
                == text.spans
        )
    }

    private static let nouns = [
        "⟦The conviction of Senator Arlo Beck for mail fraud⟧ stunned his party.",
        "⟦The quashing of his conviction⟧ came eleven years too late.",
        "⟦The judge's award of $4.2 million to the widow⟧ is the largest in the county.",
        "⟦His conviction for manslaughter⟧ ended a career of thirty years.",
        "⟦The sentencing of the former bursar to four years⟧ closed the matter.",
        "⟦Her sentence of six years for smuggling⟧ was longer than her lawyer had feared.",
        "⟦Kovac's guilty plea to a single count of perjury⟧ spares her a trial.",
        "⟦The Registrar's refusal to renew the mark⟧ cost the firm its name.",
        "⟦An injunction restraining the paper from naming the donor⟧ was still in force.",
        "⟦A 2019 judgment of the Court of Session that the moor was common land⟧ is no help.",
        "⟦An order that the minister produce the file⟧ went unheeded. The High Court sits again on Monday.",
        "⟦A conviction for affray⟧ cost him his licence.",
        "After ⟦dismissal of the suit⟧, the brothers went home.",
        "⟦The verdict was manslaughter⟧.",
        "⟦A $9 million verdict⟧ sank the magazine.",
        "⟦The refusal by the High Court to lift the ban⟧ came as a blow.",
        "The dismissal of the coach surprised the players.",
        "The rejection of the plan by the council was expected.",
        "The grant of $40,000 will pay for a new roof at the library.",
        "His conviction that the earth is flat made him famous.",
        "The finding that bees can count surprised scientists.",
        "A conviction for theft carries a fine.",
        "An executive order banning the imports was signed on Friday.",
    ]

    @Test(arguments: nouns)
    func `an act may stand in a noun`(marked: String) { check(marked) }

    private static let lists = [
        "The court sat late. He ⟦was fined $800⟧, ⟦told to pay costs⟧ and ⟦given a curfew⟧.",
        "⟦The appeal was allowed⟧, ⟦the interlocutor of 3 March recalled⟧ and ⟦the stay lifted⟧. The court sat alone.",
        "⟦Convicted of arson⟧ and ⟦acquitted of murder⟧, Petrie left.",
        "⟦The appeal having been allowed⟧, the farm goes back to its tenant.",
        "With ⟦the appeal dismissed⟧, the road can be built.",
        "⟦Appeal dismissed⟧. The court gave no reasons.",
        "The plan was approved, the budget passed and the meeting closed.",
        "He was told to pay attention and given a map.",
    ]

    @Test(arguments: lists)
    func `one auxiliary may stand for several acts`(marked: String) { check(marked) }

    private static let passives = [
        "⟦The prayer for interim relief was declined⟧. The court thought it late.",
        "⟦Her complaint was deemed inadmissible⟧. The tribunal had no discretion.",
        "⟦Leave was granted on two grounds by the High Court⟧.",
        "⟦A care order was made in respect of the baby⟧.",
        "⟦The decision was upheld⟧ by a hearing officer.",
        "⟦The case is sent back⟧ for a fresh hearing, the court said.",
        "Both men ⟦were bound over to keep the peace⟧.",
        "The proposal was rejected. Residents said the road was too narrow.",
        "The petition was handed to the mayor with 4,000 names.",
    ]

    @Test(arguments: passives)
    func `the report tells what a passive is about`(marked: String) { check(marked) }

    private static let courts = [
        "⟦Two of the three judges concluded that the levy was a tax⟧.",
        "⟦A majority of the court held that the warrant was invalid⟧.",
        "⟦A jury of eight women and four men acquitted the pilot⟧.",
        "⟦Okello JA dismissed the appeal⟧.",
        "⟦The hearing officer dismissed the appeal⟧.",
        "⟦The Commission imposed a fine of €94 million⟧ on the firm.",
        "⟦The Inner House refused the motion⟧.",
        "⟦The court was satisfied that the notice had been served⟧.",
        "⟦The judge took the view that the clause was a penalty⟧.",
        "⟦The court did not accept that the notice was defective⟧.",
        "⟦The Supreme Court of Canada will not hear the case⟧.",
        "Nothing in the law, ⟦the court held, required a hearing⟧.",
        "The judge who heard the case ⟦dismissed the suit⟧.",
        "The order, which ⟦a court issued⟧ in 2021, is still unpaid.",
        "⟦The judgment held that the lease was void⟧.",
        "The tribunal sat for two days. ⟦It suspended the declaration for a year⟧.",
        "Judge Ann Lind sat for three days. ⟦She halved the fine⟧.",
        "A majority of voters found no fault in the mayor.",
        "Two of the three members concluded that the roof should be replaced.",
        "The director was clear that the museum would not move.",
        "The tribunal sat for two days. It raised the blinds.",
        "Judge Ann Lind sat for three days. She declined to comment.",
    ]

    @Test(arguments: courts)
    func `parts of a court and officers decide`(marked: String) { check(marked) }

    private static let parties = [
        "A bookkeeper ⟦has admitted siphoning £60,000 from a hospice⟧. ⟦The judge adjourned sentence⟧.",
        "He ⟦changed his plea⟧ on the first day of the trial.",
        "⟦The airline settled with the families for 12 million pounds⟧.",
        "⟦The diocese agreed to pay the men €2.1 million⟧ without admitting liability.",
        "⟦The firm has applied to the tribunal for a stay⟧.",
        "⟦The bank moved for summary judgment⟧.",
        "⟦The owners conceded liability⟧. The court will assess the damages.",
        "⟦The owners discontinued the action⟧. The court had listed it for May.",
        "⟦The appeal succeeded on the second ground⟧.",
        "⟦The claim failed⟧. The court gave no reasons.",
        "She admitted eating the last slice.",
        "The minister admitted breaking the rules on travel, and apologised.",
        "The union settled for a rise of 3 per cent.",
        "The city agreed to pay the contractor $2 million for the bridge.",
        "An appeal for calm failed.",
    ]

    @Test(arguments: parties)
    func `what a party does in the report of a case`(marked: String) { check(marked) }

    private static let embedded = [
        "⟦The court went on to dismiss the suit⟧.",
        "⟦The judge felt bound to dismiss the suit⟧.",
        "It fell to ⟦Judge Lind to sentence the four men⟧.",
        "⟦The conviction would later be quashed by the Court of Appeal⟧.",
        "After ⟦dismissing the suit⟧, the judge left for Spain.",
        "The court, ⟦dismissing the suit⟧, said the law was plain.",
        "⟦The court not only upheld the ban⟧ but ⟦doubled the fine⟧.",
        "The firm went on to open a shop.",
    ]

    @Test(arguments: embedded)
    func `a court acts in what it went on, was driven or was left to do`(marked: String) {
        check(marked)
    }

    private static let people = [
        "The trial lasted nine weeks. Lund ⟦was banned for a year⟧.",
        "The judge sat in May. Lund ⟦was held to blame⟧.",
        "The judge sat in May. Lund ⟦was ruled unfit to plead⟧.",
        "The tower swayed. Lund was held to blame.",
        "The player was banned for a year.",
    ]

    @Test(arguments: people)
    func `a report tells what became of somebody`(marked: String) { check(marked) }
}
