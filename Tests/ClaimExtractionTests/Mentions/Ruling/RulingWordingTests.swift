import ClaimExtraction
import TestSupport
import Testing

/// The many ways in which a report tells what courts and parties did.
struct RulingWordingTests {
    private func check(_ marked: String) {
        let text = MarkedText(marked)
        #expect(LegalRows.mentions(.ruling, in: text.text).map(\.span) == text.spans)
    }

    private static let clauses = [
        "⟦Granting the stay⟧, Judge Amos Barrow said the harm was real.",
        "⟦Convicted in 2012 of arson⟧, Lund served nine years.",
        "⟦Denied bail⟧, he spent a year in a cell.",
        "⟦Found guilty of perjury⟧ in June, he left.",
        "Granting a wish, the baker gave away bread.",
        "Asked by a friend to sing, Lund left.",
        "⟦The cap was lawful, the High Court ruled⟧ on Monday.",
        "⟦The delay was unreasonable, the judge found⟧.",
        "In May, ⟦the High Court ruled⟧.",
        "The mayor ⟦had her case dismissed⟧.",
        "The court sat. Lund ⟦has had his conviction quashed⟧.",
        "He wants to have his hair cut.",
        "She left after ⟦being charged with theft⟧.",
        "⟦Magistrate Helen Frost has since ordered the fence torn down⟧.",
        "It was in June that ⟦a judge found the landlord had lied⟧.",
        "⟦His motion to dismiss the case was denied⟧.",
        "⟦A petition challenging the tax was rejected by the court⟧.",
        "⟦A Full Bench of the Kerala High Court directed the state to pay⟧.",
    ]

    @Test(arguments: clauses)
    func `an act is told in any kind of clause`(marked: String) { check(marked) }

    private static let openings = [
        "⟦The grandmother petitioned for guardianship of the twins⟧.",
        "⟦The agency has filed a charge sheet against two men⟧.",
        "⟦The council has withdrawn its claim against the builder⟧.",
        "⟦The estate settled with the museum for an undisclosed sum⟧.",
        "⟦The family settled with the county for $2 million⟧.",
        "⟦The firm's lawyers moved for a new trial⟧.",
        "The union settled with its members for a walk.",
        "The clerk filed a sheet of paper.",
        "The minister withdrew his claim that it was safe.",
    ]

    @Test(arguments: openings)
    func `parties open, move and end a case`(marked: String) { check(marked) }

    private static let deciders = [
        "⟦The judges faulted the ministry's analysis⟧.",
        "⟦A tribunal docked the club ten points⟧.",
        "⟦The judge turned her away⟧.",
        "⟦The justices left the ban in place⟧.",
        "⟦The court gave custody to the father⟧.",
        "⟦The jury took three hours to clear the driver⟧.",
        "⟦The jury could not agree⟧.",
        "⟦The Fourth Circuit affirmed⟧.",
        "⟦The Privy Council dismissed the appeal⟧.",
        "⟦The court held the bank liable⟧.",
        "The judge turned to the clerk.",
        "The judge thanked the jurors.",
        "The judges took a dim view of it.",
        "The judge found time for lunch.",
        "The jury left the hall.",
        "The driver could not agree.",
        "The council could not agree on a budget.",
    ]

    @Test(arguments: deciders)
    func `a court decides by any verb but those of everyday life`(marked: String) {
        check(marked)
    }

    private static let parties = [
        "The court sat. ⟦Counsel for the state sought more time⟧.",
        "The trial is over. ⟦Defense attorney Maria Lund asked for leniency⟧.",
        "Lawyers asked for patience at the trial.",
        "⟦Prosecutors dropped 12 counts⟧.",
        "⟦The Crown stayed the charges⟧.",
        "⟦Prosecutors declined to file charges⟧.",
        "⟦The bank paid $9 million to end the case⟧.",
        "The bank paid $9 million to end its lease.",
        "The retailer ⟦was accused in a lawsuit of theft⟧.",
        "The retailer was accused in a letter of theft.",
        "⟦The group went back to the Supreme Court⟧.",
        "The group went back to the court.",
        "The couple ⟦were taken to court by their landlord⟧.",
        "⟦The student moved the High Court⟧ in July.",
        "⟦The firm counterclaimed for unpaid fees⟧.",
        "⟦The regulator laid charges against the mine⟧.",
        "The regulator laid a carpet.",
        "⟦The bank's appeal failed⟧ on Friday.",
        "The bank's appeal for calm failed.",
        "⟦The case ended in a settlement of $40,000⟧.",
        "The case ended in tears.",
        "⟦The union won an injunction⟧.",
        "⟦The minister reached a deal with prosecutors⟧.",
        "⟦The minister cut a deal with prosecutors⟧.",
        "The minister reached a deal with unions.",
        "⟦The union shelved its suit⟧.",
    ]

    @Test(arguments: parties)
    func `a party asks, drops, settles, wins and loses`(marked: String) { check(marked) }

    private static let passives = [
        "⟦Sentencing was put off until June 3⟧.",
        "The concert was put off until June 3.",
        "Nobody ⟦was ever charged⟧.",
        "She ⟦was ordered deported⟧.",
        "⟦The motion was denied⟧.",
        "⟦Permission to appeal was refused⟧.",
        "⟦A restraining order was issued against him⟧.",
        "He ⟦was placed on probation for two years⟧.",
        "The lamp was placed on a shelf.",
        "He ⟦was spared jail⟧.",
        "The nurse ⟦was struck off⟧.",
        "The name was struck off a list.",
        "⟦The claim was dismissed by consent⟧.",
        "⟦Damages of $4 million were awarded⟧.",
        "The bank ⟦was held liable for the spill⟧.",
        "The court sat. He ⟦was given eight⟧.",
    ]

    @Test(arguments: passives)
    func `what courts do to a case or a person needs no court named`(marked: String) {
        check(marked)
    }

    private static let nouns = [
        "The verdict surprised nobody: ⟦guilty on every count⟧.",
        "He serves ⟦a six-year sentence⟧ imposed in May.",
        "He wrote a six-word sentence.",
        "Residents wrote in ⟦a petition to the Delhi High Court⟧ that the land was sold.",
        "⟦A ruling in favour of the tenants⟧ came in May.",
    ]

    @Test(arguments: nouns)
    func `a noun tells a verdict, a sentence or a suit`(marked: String) { check(marked) }

    @Test func `a court and the one whose decision it reviews did two acts`() {
        let text = "The justices let stand a decision by the Ninth Circuit."
        let acts = LegalRows.mentions(.ruling, in: text)
        #expect(acts.map(\.span) == [Span(start: 0, end: 54), Span(start: 23, end: 54)])
    }

    private static let ends = [
        "⟦Ten states asked a judge in Reno on Friday to halt the sale⟧.",
        "⟦Two judges have put the rule on hold⟧.",
        "⟦The judge granted the motion in part⟧.",
        "⟦A court convicted him in absentia⟧.",
        "⟦A divided court ruled 5-2 that the map is void⟧.",
        "⟦A court reversed the ruling⟧ 2-1.",
        "⟦The judge adjourned the case to June 3⟧.",
        "⟦The judge delayed the trial until June 3⟧ over a leak.",
        "⟦A judge issued an order barring the sale⟧.",
        "⟦The jury acquitted a guard, the former deputy Ray Lund, of arson⟧.",
        "⟦The firm is suing the seller before the tribunal⟧.",
        "⟦A grand jury indicted the priest⟧ on charges of fraud.",
        "⟦The tribunal suspended the lawyer for 12 months⟧.",
        "⟦The charges were withdrawn⟧ on the eve of trial.",
        "⟦The court upheld the will⟧.",
    ]

    @Test(arguments: ends)
    func `the words of an act end with its object`(marked: String) { check(marked) }
}
