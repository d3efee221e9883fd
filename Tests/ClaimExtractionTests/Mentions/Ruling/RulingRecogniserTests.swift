import ClaimExtraction
import TestSupport
import Testing

struct RulingRecogniserTests {
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
            "⟦A federal judge rejected that claim in a ruling⟧ released Thursday.",
            "federal judge | reject | claim in a ruling | -"
        ),
        LegalRow(
            "⟦The Board of Immigration Appeals dismissed his appeal⟧.",
            "Board of Immigration Appeals | dismiss | his appeal | -"
        ),
        LegalRow(
            "⟦The Supreme Court ruled for the clerk⟧, ⟦reversing a lower court⟧.",
            "Supreme Court | rule | clerk | -",
            "Supreme Court | reverse | lower court | -"
        ),
        LegalRow(
            "⟦The court ruled for the clerk⟧, ⟦reversing the verdict⟧ and ⟦remanding the case⟧.",
            "court | rule | clerk | -",
            "court | reverse | verdict | -",
            "court | remand | case | -"
        ),
        LegalRow(
            "⟦A judge freed the men⟧, ⟦ruling that the agency had no case⟧.",
            "judge | free | men | -",
            "judge | rule | agency had no case | -"
        ),
        LegalRow(
            "⟦The judge gave the agency until Monday to comply⟧ and ⟦denied its request⟧.",
            "judge | give | agency until Monday to comply | -",
            "judge | deny | its request | -"
        ),
        LegalRow(
            "⟦The judge set a hearing⟧ for May 3.",
            "judge | set | hearing | 2024-05-03"
        ),
        LegalRow(
            "⟦The judicial order was lifted⟧ in May.",
            "- | lift | judicial order | 2024-05"
        ),
        LegalRow("They ⟦were both convicted of fraud⟧.", "- | convict | fraud | -"),
        LegalRow(
            "He ⟦was given a two-year suspended sentence⟧.",
            "- | give | two-year suspended sentence | -"
        ),
        LegalRow("Nobody else ⟦has been charged⟧.", "- | charge | - | -"),
        LegalRow("He ⟦will be sentenced⟧ in June.", "- | sentence | - | 2024-06"),
        LegalRow("⟦Two groups are suing⟧ over it.", "- | sue | - | -"),
        LegalRow(
            "⟦The Ninth Circuit upheld the ban⟧ on Tuesday.",
            "Ninth Circuit | uphold | ban | 2024-06-11"
        ),
        LegalRow(
            "⟦The 9th Circuit upheld the ban⟧ on Tuesday.",
            "9th Circuit | uphold | ban | 2024-06-11"
        ),
        LegalRow(
            "⟦A federal judge in Oregon issued a temporary restraining order⟧.",
            "federal judge in Oregon | issue | temporary restraining order | -"
        ),
        LegalRow(
            "⟦The High Court in London ruled that the sale was void⟧.",
            "High Court in London | rule | sale was void | -"
        ),
        LegalRow(
            "⟦A federal judge ruled on May 5 that the county may not hold him⟧.",
            "federal judge | rule | county may not hold him | 2024-05-05"
        ),
        LegalRow(
            "⟦A jury convicted Marla Quint of fraud⟧ on Friday.",
            "jury | convict | Marla Quint of fraud | 2024-06-07"
        ),
        LegalRow(
            "⟦A court in Accra jailed two miners for five years⟧.",
            "court in Accra | jail | two miners for five years | -"
        ),
        LegalRow(
            "⟦The Constitutional Court annulled the election⟧ on Friday.",
            "Constitutional Court | annul | election | 2024-06-07"
        ),
        LegalRow(
            "⟦The court ruled that the map is void⟧ and ⟦breaks the charter⟧.",
            "court | rule | map is void | -",
            "court | rule | breaks the charter | -"
        ),
        LegalRow(
            "⟦The Court of Appeal vacated the verdict⟧ and ⟦ordered a new trial⟧.",
            "Court of Appeal | vacate | verdict | -",
            "Court of Appeal | order | new trial | -"
        ),
        LegalRow(
            "⟦The tribunal awarded her 5,000 pounds⟧ in damages.",
            "tribunal | award | her 5,000 pounds | -"
        ),
        LegalRow(
            "⟦The tribunal ruled that she had been unfairly dismissed⟧.",
            "tribunal | rule | she had been unfairly dismissed | -"
        ),
        LegalRow(
            "⟦The court found that the county had no power to set limits stricter than the law's⟧.",
            "court | find | county had no power to set limits stricter than the law's | -"
        ),
    ]

    @Test(arguments: courts)
    func `a court acts`(row: LegalRow) { check(row) }

    private static let passives: [LegalRow] = [
        LegalRow(
            "Dov Harlan ⟦was sentenced to 12 years in prison⟧ in March.",
            "- | sentence | 12 years in prison | 2024-03"
        ),
        LegalRow("⟦The case was dismissed with prejudice⟧.", "- | dismiss | case | -"),
        LegalRow(
            "⟦His conviction was overturned by an appeals court⟧ in 2015.",
            "appeals court | overturn | conviction | 2015"
        ),
        LegalRow(
            "She ⟦was indicted by a grand jury⟧ on Tuesday.",
            "grand jury | indict | by a grand jury | 2024-06-11"
        ),
        LegalRow("He ⟦was fined $2,000 by the court⟧.", "court | fine | $2,000 | -"),
        LegalRow(
            "She ⟦was convicted of submitting a false tax return⟧ in 2010.",
            "- | convict | submitting a false tax return | 2010"
        ),
        LegalRow("He ⟦was acquitted of all charges⟧.", "- | acquit | all charges | -"),
        LegalRow("Four men ⟦were jailed⟧ over the fire.", "- | jail | - | -"),
        LegalRow(
            "A fifth man ⟦was found not guilty of conspiracy⟧.",
            "- | find | conspiracy | -"
        ),
        LegalRow(
            "The brothers ⟦were prosecuted for 14 offences⟧.",
            "- | prosecute | 14 offences | -"
        ),
        LegalRow(
            "She ⟦was cleared of murder⟧ but ⟦convicted of manslaughter⟧.",
            "- | clear | murder | -",
            "- | convict | manslaughter | -"
        ),
        LegalRow(
            "He ⟦was given a suspended sentence⟧.",
            "- | give | suspended sentence | -"
        ),
        LegalRow(
            "He ⟦was handed a 12-month community order⟧.",
            "- | hand | 12-month community order | -"
        ),
        LegalRow(
            "He ⟦was remanded in custody until Friday⟧.",
            "- | remand | custody until Friday | -"
        ),
        LegalRow(
            "She pleaded ignorance in court. She ⟦was fined £400⟧.",
            "- | fine | £400 | -"
        ),
        LegalRow("⟦The charges against her were dropped⟧.", "- | drop | charges against her | -"),
        LegalRow(
            "⟦Arrest warrants were issued for two men⟧.",
            "- | issue | Arrest warrants | -"
        ),
        LegalRow("⟦Bail was set at $50,000⟧.", "- | set | Bail | -"),
        LegalRow("He sat in court, ⟦charged with murder⟧.", "- | charge | murder | -"),
        LegalRow(
            "The lawsuit filed by three tenants ⟦was dismissed⟧ on Monday.",
            "- | dismiss | - | 2024-06-10"
        ),
        LegalRow(
            "⟦A class action brought by nine anglers⟧ ⟦was settled for $940,000⟧.",
            "- | bring | class action | -",
            "- | settle | $940,000 | -"
        ),
        LegalRow(
            "⟦A class action was settled for $940,000⟧.",
            "- | settle | class action | -"
        ),
        LegalRow("⟦The case was thrown out⟧.", "- | throw | case | -"),
        LegalRow("He ⟦was granted bail⟧.", "- | grant | bail | -"),
    ]

    @Test(arguments: passives)
    func `something is done to somebody`(row: LegalRow) { check(row) }

    private static let parties: [LegalRow] = [
        LegalRow(
            "Harlan ⟦pleaded guilty in May to one count each of wire fraud and theft⟧.",
            "- | plead | one count each of wire fraud and theft | 2024-05"
        ),
        LegalRow(
            "He ⟦pleaded not guilty to charges of bribery⟧.",
            "- | plead | charges of bribery | -"
        ),
        LegalRow("⟦He entered a plea of not guilty⟧.", "- | enter | plea of not guilty | -"),
        LegalRow(
            "⟦The club filed a motion asking the judge to unseal the letter⟧.",
            "judge | file | motion asking the judge to unseal the letter | -"
        ),
        LegalRow("The clerk was arrested and ⟦charged with fraud⟧.", "- | charge | fraud | -"),
        LegalRow(
            "Orr was arrested Monday at his home in Tarn and ⟦charged with fraud⟧.",
            "- | charge | fraud | -"
        ),
        LegalRow(
            "A guard ⟦was charged on Monday with murder⟧.",
            "- | charge | murder | 2024-06-10"
        ),
        LegalRow(
            "⟦The company appealed⟧, and nobody came.",
            "- | appeal | - | -"
        ),
        LegalRow(
            "⟦A group of 14 parents sued⟧, calling it wrong.",
            "- | sue | - | -"
        ),
        LegalRow(
            "⟦The family sued the hospital for negligence⟧.",
            "- | sue | hospital for negligence | -"
        ),
        LegalRow(
            "⟦The company settled the lawsuit for $4 million⟧ in 2021.",
            "- | settle | lawsuit for $4 million | 2021"
        ),
        LegalRow(
            "⟦The mill reached a settlement with the county⟧.",
            "- | reach | settlement with the county | -"
        ),
        LegalRow(
            "⟦The state appealed the ruling to the 5th Circuit⟧.",
            "5th Circuit | appeal | ruling to the 5th Circuit | -"
        ),
        LegalRow("⟦A judge's order stopped the work⟧ in May.", "- | stop | work | 2024-05"),
        LegalRow(
            "She read court decisions that ⟦upheld the ban⟧.",
            "- | uphold | ban | -"
        ),
        LegalRow(
            "⟦The firm agreed to pay $4 million to settle the suit⟧.",
            "- | settle | suit | -"
        ),
        LegalRow(
            "⟦Prosecutors appealed against the sentence⟧.",
            "- | appeal | against the sentence | -"
        ),
    ]

    @Test(arguments: parties)
    func `a party moves a case`(row: LegalRow) { check(row) }

    private static let pronouns: [LegalRow] = [
        LegalRow(
            "In Ostrand, the Supreme Court has taken a side. ⟦It lifted an injunction⟧ on March 8.",
            "Supreme Court | lift | injunction | 2024-03-08"
        ),
        LegalRow(
            "Judge Ilse Brandt listened for an hour. ⟦She dismissed the lawsuit⟧.",
            "Judge Ilse Brandt | dismiss | lawsuit | -"
        ),
        LegalRow("The council met for an hour. It rejected the appeal."),
        LegalRow("A judge founded the firm. It rejected the appeal."),
    ]

    @Test(arguments: pronouns)
    func `a pronoun stands for the court named before`(row: LegalRow) { check(row) }

    private static let dates: [LegalRow] = [
        LegalRow(
            "⟦A federal appeals court ruled Friday against the county⟧. ⟦The court sent the case back⟧.",
            "federal appeals court | rule | against the county | 2024-06-07",
            "court | send | case back | 2024-06-07"
        ),
        LegalRow(
            "⟦The Supreme Court upheld the ban⟧ in 2011. ⟦The Supreme Court rejected an appeal⟧.",
            "Supreme Court | uphold | ban | 2011",
            "Supreme Court | reject | appeal | -"
        ),
        LegalRow(
            "⟦The appeals court ruled Friday against the county⟧. ⟦A district court dismissed the suit⟧.",
            "appeals court | rule | against the county | 2024-06-07",
            "district court | dismiss | suit | -"
        ),
        LegalRow(
            "⟦The court found that the mill broke the Clean Rivers Act of 1988⟧.",
            "court | find | mill broke the Clean Rivers Act of 1988 | -"
        ),
        LegalRow(
            "In May the mill closed after ⟦the court upheld the ban⟧.",
            "court | uphold | ban | -"
        ),
    ]

    @Test(arguments: dates)
    func `a date is the act's own, or that of the same court's act just told`(row: LegalRow) {
        check(row)
    }

    private static let nothing: [String] = [
        "The judge said she would rule next week.",
        "The court is expected to rule in June.",
        "Hale will be sentenced.",
        "If convicted, he faces ten years.",
        "The tennis court was flooded.",
        "The jury awarded the film its top prize.",
        "The judges praised the cake and gave it nine points.",
        "The panel of experts found that the dam was unsafe.",
        "The committee dismissed the complaint.",
        "The board ruled that the goal was valid.",
        "The referee ruled out the goal.",
        "The board rejected the merger.",
        "The mayor admitted mistakes.",
        "The team got seven years to rebuild.",
        "A judge convicted on May 5 that summer resigned.",
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
        "The town appealed to world opinion.", "Two firms sued by the county left.",
        "Everybody sues, right?",
        "Councillors asked for a review.",
        "The road was cleared of snow by noon.",
        "The choir was given a fine welcome.",
        "The pilot was given two weeks to leave.",
        "The bank was fined £30m by the regulator.",
        "The striker was fined £30,000 for the tackle.",
        "The poet was jailed by the junta in 1974.",
        "The soldiers were ordered to carry water.",
        "He received a general discharge from the navy.",
        "Neighbours lodged 40 complaints about the noise.",
    ]

    @Test(arguments: nothing)
    func `what no court did, or may yet do, is no ruling`(text: String) {
        #expect(LegalRows.mentions(.ruling, in: text).isEmpty)
    }
}
