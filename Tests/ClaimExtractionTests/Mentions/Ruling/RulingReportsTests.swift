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
            "The tribunal met for an hour. It ⟦found that she had lied⟧.",
            "tribunal | find | she had lied | -"
        ),
        LegalRow(
            "Judge Ilse Brandt sat for years. No case was as long. After a trial, she ⟦dismissed the lawsuit⟧.",
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
            "⟦A planning inspector dismissed an appeal⟧ by the farm.",
            "planning inspector | dismiss | appeal | -"
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
