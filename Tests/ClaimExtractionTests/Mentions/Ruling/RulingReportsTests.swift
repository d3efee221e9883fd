import ClaimExtraction
import TestSupport
import Testing

/// Acts as reports of courts and of the bodies beside them tell them.
struct RulingReportsTests {
    private func check(_ row: LegalRow) {
        let text = MarkedText(row.marked)
        var spans: [Span] = []
        var found: [String] = []
        for mention in LegalRows.mentions(.ruling, in: text.text) {
            guard case .ruling(let ruling) = mention.detail else { continue }
            spans.append(mention.span)
            let fields = [ruling.court, ruling.action, ruling.object, ruling.date]
            found.append(fields.map { $0 ?? "-" }.joined(separator: " | "))
        }
        #expect(found == row.expected)
        #expect(spans == text.spans)
    }

    private static let courts: [LegalRow] = [
        LegalRow(
            "⟦The judge voided the rules⟧, ⟦barred the sheriff from using them⟧ and ⟦fined the county⟧.",
            "judge | void | rules | -",
            "judge | bar | sheriff from using them | -",
            "judge | fine | county | -"
        ),
        LegalRow(
            "⟦The jury failed to reach a verdict⟧ on Orr.",
            "jury | fail | reach a verdict | -"
        ),
        LegalRow(
            "⟦The High Court declined to overturn that decision⟧.",
            "High Court | decline | overturn that decision | -"
        ),
        LegalRow(
            "⟦The court ruled that those who turn 18 in May are free to vote⟧.",
            "court | rule | those who turn 18 in May are free to vote | -"
        ),
        LegalRow("⟦Judge Amos Barrow dissented⟧.", "Judge Amos Barrow | dissent | - | -"),
        LegalRow("⟦The court let the order stand⟧.", "court | let | order stand | -"),
        LegalRow("⟦A tribunal sentenced 12 of them⟧.", "tribunal | sentence | 12 of them | -"),
        LegalRow(
            "The tribunal met for an hour. ⟦It found that she had lied⟧.",
            "tribunal | find | she had lied | -"
        ),
        LegalRow(
            "Judge Ilse Brandt sat for years. No case was as long. After a trial, ⟦she dismissed the lawsuit⟧.",
            "Judge Ilse Brandt | dismiss | lawsuit | -"
        ),
    ]

    private static let reports = [
        "⟦The coroner recorded a verdict of accident⟧.",
        "The coroner recorded the evidence of a nurse.",
        "He wants a review. ⟦A county judge granted it⟧ on Monday.",
        "The court sat late. The council ⟦was refused permission to appeal⟧.",
        "The ferry ⟦was ordered to pay $3 million⟧. ⟦A judge found that it had lied⟧.",
        "The ferry was ordered to pay more for its berth.",
        "⟦The firm has moved to dismiss the suit⟧.",
        "The firm has moved to dismiss its staff.",
        "⟦The union launched proceedings⟧.",
        "A petition launched by the union had 900 names.",
        "People convicted of theft live in Tarn.",
        "Lund ⟦was jailed for a year⟧. He ⟦admitted fraud⟧.",
        "⟦The Work Tribunal ordered the mill to take him back⟧.",
        "⟦The mayor lost a High Court bid to stop the mast⟧.",
        "⟦The mayor filed a notice of appeal⟧.",
        "The court told him the date.",
        "A review by retired judge Ann Lind found that the locks were old.",
        "Councillors charged her with spite.",
        "Jurors sat for two days. The driver ⟦changed his plea to guilty⟧.",
    ]

    /// What no table of verbs knows: who decides, and on what, makes it a ruling.
    private static let decisions = [
        "⟦The Fifth Circuit rebuffed the town's bid to rehear the case⟧.",
        "⟦A judge in Salem, Ore., shelved the suit⟧.",
        "⟦The appeals court breathed new life into a patent case⟧.",
        "⟦The high court signed off on the new map⟧.",
        "The petition was long. ⟦The petition was greenlighted by the court⟧.",
        "⟦A tribunal of the Nursing and Midwifery Council struck off a nurse⟧.",
        "⟦A judge threw out the ticket⟧ in May.",
        "⟦The 31-page opinion sends the suit back⟧.",
        "The court sat. ⟦Two of the suits have been settled⟧.",
        "⟦The panel of judges voted 2-1 to revive the suit⟧.",
        "Jurors sat for an hour before ⟦convicting the driver⟧.",
        "A judge spoke of hardship in ⟦striking down the law⟧.",
        "⟦A jury awarded Ann Orr $2 million⟧ after ⟦finding that a rail had caused the fall⟧.",
        "⟦The judge vacated his 1998 murder conviction⟧.",
        "⟦The judge freed the sheriff⟧ but ⟦let the claims⟧ go forward.",
        "⟦The growers took the agency to court⟧ over the rule.",
        "⟦The mayor faces three counts of fraud⟧.",
        "⟦The owners appealed⟧ on Monday.",
        "A judge heard both sides and ⟦rejected the request⟧.",
        "The driver ⟦was ordered held without bond⟧.",
        "The mill ⟦was slapped with a $75,000 judgment⟧.",
        "Prosecutors agreed ⟦to dismiss the charge⟧.",
        "The court sat. ⟦The town settled with its insurer⟧.",
        "⟦The firm won dismissal of the case⟧.",
        "⟦An injunction bars the state from enforcing the ban⟧.",
        "The injunction, ⟦issued⟧ in March, stands.",
        "A suit over the spill, ⟦brought by fishermen⟧, is pending.",
        "⟦A magistrate found there was enough evidence⟧.",
        "The mayor dismissed the claims as false.",
        "The driver was ordered to stop.",
        "The judge read the plan aloud.",
        "The judges liked her petition.",
        "The court reviewed the case.",
        "The judge attacked the plan in a speech.",
        "The boys went to court practice.",
        "The council shelved the plan.",
    ]

    @Test(arguments: decisions)
    func `a court does anything to a thing of the law, and nothing to others`(marked: String) {
        let text = MarkedText(marked)
        #expect(LegalRows.mentions(.ruling, in: text.text).map(\.span) == text.spans)
    }

    private static let nouns = [
        "She wrote in ⟦a 19-page order denying the motion⟧ that a court had no say.",
        "⟦The dismissal of the lawsuit⟧ clears the way.",
        "⟦The judge's refusal to step aside⟧ is odd.",
        "He left after ⟦a District Court conviction⟧.",
        "It cites ⟦a 2021 decision by the state Supreme Court⟧.",
        "The court is shut. ⟦An appeal by his wife is pending⟧.",
        "⟦A lower court's decision in favor of the tribe⟧ stands.",
        "They awaited a ruling by the Supreme Court.",
        "He hopes for a Supreme Court decision.",
        "An executive order barring travel ran out.",
        "The denial of her claim cost her $400.",
        "The settlement of the valley began in 1820.",
        "An appeal by the mayor for calm failed.",
    ]

    @Test(arguments: nouns)
    func `a noun tells an act with what was decided or who did it`(marked: String) {
        let text = MarkedText(marked)
        #expect(LegalRows.mentions(.ruling, in: text.text).map(\.span) == text.spans)
    }

    private static let subjects = [
        "The family of a man killed at a stop last fall ⟦filed a lawsuit⟧.",
        "The mother of a boy hit by a bus in May ⟦sued the city⟧.",
        "A woman who lost her home in the flood ⟦filed a lawsuit⟧.",
        "The firm that built the bridge in 1998 ⟦filed for bankruptcy⟧.",
        "Tenants living in the tower since the fire ⟦have sued⟧.",
        "⟦Neighbors of the quarry near the lake sued the county⟧.",
    ]

    @Test(arguments: subjects)
    func `a party's act begins with the party, or with the verb behind a clause about it`(
        marked: String
    ) {
        let text = MarkedText(marked)
        #expect(LegalRows.mentions(.ruling, in: text.text).map(\.span) == text.spans)
    }

    @Test(arguments: reports)
    func `a court report tells acts in plain words, and what only looks like them is none`(
        marked: String
    ) {
        let text = MarkedText(marked)
        #expect(LegalRows.mentions(.ruling, in: text.text).map(\.span) == text.spans)
    }

    @Test(arguments: courts)
    func `a court or its judge acts`(row: LegalRow) { check(row) }

    private static let bodies: [LegalRow] = [
        LegalRow(
            "⟦An ombudsman ruled in May that it had lost the letter⟧.",
            "ombudsman | rule | it had lost the letter | 2024-05"
        ),
        LegalRow(
            "⟦A planning inspector dismissed an appeal by the farm⟧.",
            "planning inspector | dismiss | appeal by the farm | -"
        ),
        LegalRow(
            "⟦The board of elections on Monday rejected both objections⟧.",
            "board of elections | reject | both objections | 2024-06-10"
        ),
    ]

    @Test(arguments: bodies)
    func `a body beside the courts decides a dispute`(row: LegalRow) { check(row) }

    private static let defendants: [LegalRow] = [
        LegalRow(
            "They ⟦were jailed on Friday for 23 years⟧.",
            "- | jail | 23 years | 2024-06-07"
        ),
        LegalRow(
            "A judge heard that he ⟦was handed a suspended sentence⟧ and ⟦ordered to carry out unpaid work⟧.",
            "- | hand | suspended sentence | -",
            "- | order | carry out unpaid work | -"
        ),
        LegalRow("She left after ⟦being convicted of fraud⟧.", "- | convict | fraud | -"),
        LegalRow("Orr ⟦admitted two counts of fraud⟧.", "- | admit | two counts of fraud | -"),
        LegalRow(
            "The court heard the case. Orr ⟦got seven years⟧ and Lind ⟦received a suspended sentence⟧.",
            "- | get | seven years | -",
            "- | receive | suspended sentence | -"
        ),
    ]

    @Test(arguments: defendants)
    func `somebody admits a charge or gets a sentence`(row: LegalRow) { check(row) }

    private static let cases: [LegalRow] = [
        LegalRow(
            "⟦The group filed a Freedom of Information lawsuit⟧ in May.",
            "- | file | Freedom of Information lawsuit | 2024-05"
        ),
        LegalRow("It quotes ⟦a suit filed by four inmates⟧.", "- | file | suit | -"),
        LegalRow(
            "It quotes ⟦a complaint filed in federal court⟧ in Tarn.",
            "- | file | complaint | -"
        ),
        LegalRow(
            "A class action, ⟦brought by 63 anglers⟧, ⟦was settled for $940,000⟧.",
            "- | bring | - | -",
            "- | settle | $940,000 | -"
        ),
    ]

    @Test(arguments: cases)
    func `a case is told of with who brought it or where`(row: LegalRow) { check(row) }
}
