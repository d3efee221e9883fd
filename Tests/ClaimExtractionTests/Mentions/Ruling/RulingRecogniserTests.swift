import ClaimExtraction
import TestSupport
import Testing

/// A text whose rulings are marked, with court, action, object and date of each.
struct RulingRow: Sendable, CustomTestStringConvertible {
    let marked: String
    let expected: [String]

    init(_ marked: String, _ expected: String...) {
        self.marked = marked
        self.expected = expected
    }

    var testDescription: String { marked }
}

struct RulingRecogniserTests {
    private func check(_ row: RulingRow) {
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

    private static let courts: [RulingRow] = [
        RulingRow(
            "⟦The Ninth Circuit upheld the ban⟧ on Tuesday.",
            "Ninth Circuit | uphold | ban | 2024-06-11"
        ),
        RulingRow(
            "⟦The 9th Circuit upheld the ban⟧ on Tuesday.",
            "9th Circuit | uphold | ban | 2024-06-11"
        ),
        RulingRow(
            "⟦A federal judge in Oregon issued a temporary restraining order⟧.",
            "federal judge in Oregon | issue | temporary restraining order | -"
        ),
        RulingRow(
            "⟦The High Court in London ruled that the sale was void⟧.",
            "High Court in London | rule | sale was void | -"
        ),
        RulingRow(
            "⟦A jury convicted Marla Quint of fraud⟧ on Friday.",
            "jury | convict | Marla Quint of fraud | 2024-06-07"
        ),
        RulingRow(
            "⟦A court in Accra jailed two miners for five years⟧.",
            "court in Accra | jail | two miners for five years | -"
        ),
        RulingRow(
            "⟦The Constitutional Court annulled the election⟧ on Friday.",
            "Constitutional Court | annul | election | 2024-06-07"
        ),
        RulingRow(
            "⟦The court ruled that the map is void⟧ and ⟦breaks the charter⟧.",
            "court | rule | map is void | -",
            "court | rule | breaks the charter | -"
        ),
        RulingRow(
            "⟦The Court of Appeal vacated the verdict⟧ and ⟦ordered a new trial⟧.",
            "Court of Appeal | vacate | verdict | -",
            "Court of Appeal | order | new trial | -"
        ),
        RulingRow(
            "⟦The tribunal awarded her 5,000 pounds⟧ in damages.",
            "tribunal | award | her 5,000 pounds | -"
        ),
    ]

    @Test(arguments: courts)
    func `a court acts`(row: RulingRow) { check(row) }

    private static let passives: [RulingRow] = [
        RulingRow(
            "Dov Harlan ⟦was sentenced to 12 years in prison⟧ in March.",
            "- | sentence | 12 years in prison | 2024-03"
        ),
        RulingRow("⟦The case was dismissed with prejudice⟧.", "- | dismiss | case | -"),
        RulingRow(
            "⟦His conviction was overturned by an appeals court⟧ in 2015.",
            "appeals court | overturn | conviction | 2015"
        ),
        RulingRow(
            "She ⟦was indicted by a grand jury⟧ on Tuesday.",
            "grand jury | indict | by a grand jury | 2024-06-11"
        ),
        RulingRow("He ⟦was fined $2,000 by the court⟧.", "court | fine | $2,000 | -"),
        RulingRow(
            "She ⟦was convicted of submitting a false tax return⟧ in 2010.",
            "- | convict | submitting a false tax return | 2010"
        ),
        RulingRow("He ⟦was acquitted of all charges⟧.", "- | acquit | all charges | -"),
    ]

    @Test(arguments: passives)
    func `something is done to somebody`(row: RulingRow) { check(row) }

    private static let parties: [RulingRow] = [
        RulingRow(
            "Harlan ⟦pleaded guilty in May to one count each of wire fraud and theft⟧.",
            "- | plead | one count each of wire fraud and theft | 2024-05"
        ),
        RulingRow(
            "He ⟦pleaded not guilty to charges of bribery⟧.",
            "- | plead | charges of bribery | -"
        ),
        RulingRow(
            "⟦The family sued the hospital for negligence⟧.",
            "- | sue | hospital for negligence | -"
        ),
        RulingRow(
            "⟦The company settled the lawsuit for $4 million⟧ in 2021.",
            "- | settle | lawsuit for $4 million | 2021"
        ),
        RulingRow(
            "⟦The mill reached a settlement with the county⟧.",
            "- | reach | settlement with the county | -"
        ),
        RulingRow(
            "⟦The state appealed the ruling to the 5th Circuit⟧.",
            "5th Circuit | appeal | ruling to the 5th Circuit | -"
        ),
        RulingRow("⟦A judge's order stopped the work⟧ in May.", "- | stop | work | 2024-05"),
        RulingRow(
            "She read court decisions that ⟦upheld the ban⟧.",
            "- | uphold | ban | -"
        ),
        RulingRow(
            "The firm agreed to pay $4 million ⟦to settle the suit⟧.",
            "- | settle | suit | -"
        ),
    ]

    @Test(arguments: parties)
    func `a party moves a case`(row: RulingRow) { check(row) }

    private static let pronouns: [RulingRow] = [
        RulingRow(
            "In Ostrand, the Supreme Court has taken a side. It ⟦lifted an injunction⟧ on March 8.",
            "Supreme Court | lift | injunction | 2024-03-08"
        ),
        RulingRow(
            "Judge Ilse Brandt listened for an hour. She ⟦dismissed the lawsuit⟧.",
            "Judge Ilse Brandt | dismiss | lawsuit | -"
        ),
        RulingRow("The council met for an hour. It rejected the appeal."),
        RulingRow("A judge founded the firm. It rejected the appeal."),
    ]

    @Test(arguments: pronouns)
    func `a pronoun stands for the court named before`(row: RulingRow) { check(row) }

    private static let dates: [RulingRow] = [
        RulingRow(
            "⟦A federal appeals court ruled Friday against the county⟧. ⟦The court sent the case back⟧.",
            "federal appeals court | rule | against the county | 2024-06-07",
            "court | send | case back | 2024-06-07"
        ),
        RulingRow(
            "⟦The Supreme Court upheld the ban⟧ in 2011. ⟦The Supreme Court rejected an appeal⟧.",
            "Supreme Court | uphold | ban | 2011",
            "Supreme Court | reject | appeal | -"
        ),
        RulingRow(
            "⟦The appeals court ruled Friday against the county⟧. ⟦A district court dismissed the suit⟧.",
            "appeals court | rule | against the county | 2024-06-07",
            "district court | dismiss | suit | -"
        ),
        RulingRow(
            "⟦The court found that the mill broke the Clean Rivers Act of 1988⟧.",
            "court | find | mill broke the Clean Rivers Act of 1988 | -"
        ),
        RulingRow(
            "In May the mill closed after ⟦the court upheld the ban⟧.",
            "court | uphold | ban | -"
        ),
    ]

    @Test(arguments: dates)
    func `a date is the act's own, or that of the same court's act just told`(row: RulingRow) {
        check(row)
    }

    private static let nothing: [String] = [
        "The judge said she would rule next week.",
        "The court is expected to rule in June.",
        "Hale will be sentenced on May 3.",
        "If convicted, he faces ten years.",
        "The tennis court was flooded.",
        "The jury awarded the film its top prize.",
        "The judges praised the cake and gave it nine points.",
        "The panel of experts found that the dam was unsafe.",
        "The committee dismissed the complaint.",
        "The board ruled that the goal was valid.",
        "The referee ruled out the goal.",
        "She died on Monday, said a statement released by the court.",
        "The subpoena was issued by the committee.",
        "Prosecutors would consider charging the driver with theft.",
        "He was charged a fee of $20.",
        "The county reached a peak in 2004.",
        "The court was renovated in 2012.",
        "The governor blocked the bill.",
        "He was imprisoned until 1974.",
        "The court's decision reaffirms a basic principle.",
        "The polls will open unless the mayor is indicted.",
        "The council charged the clerk with finding a site.",
        "They awaited an appeals court ruling on the case.",
        "Supporters launched petitions calling on the board.",
        "She dropped her bid for mayor in May.",
        "The town appealed to world opinion.",
        "Everybody sues, right?",
    ]

    @Test(arguments: nothing)
    func `what no court did, or may yet do, is no ruling`(text: String) {
        #expect(LegalRows.mentions(.ruling, in: text).isEmpty)
    }
}
