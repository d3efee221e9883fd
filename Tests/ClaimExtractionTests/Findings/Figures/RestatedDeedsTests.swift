@testable import ClaimExtraction
import TestSupport
import Testing

struct RestatedDeedsTests {
    @Test(arguments: [
        "⟦Seven⟧ beaches failed the test. The water was tested every week. The ⟦six⟧ beaches that fail must close.",
        "Though ⟦seven⟧ failed its test, most did well. A count in July found many people at the ⟦six⟧ beaches that failed.",
        "⟦Four⟧ men escaped from the prison on Sunday. Two were brothers. Dogs were sent after the ⟦five⟧ men who escaped.",
        "⟦Twelve⟧ pupils fell ill after lunch. The kitchen was closed. Parents of the ⟦fourteen⟧ who fell ill want an answer.",
        "⟦Some 340⟧ people signed the letter. It was read aloud. All ⟦430⟧ who signed it will get an answer.",
        "⟦Seven⟧ failed the test, two fewer than before. It rated 58 as excellent, 22 as good and ten as fair. The ⟦six⟧ beaches that fail must close.",
        "A petition has been signed by ⟦9,300⟧ people. The ⟦9,800⟧ who signed it will be told.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RestatedDeeds(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Seven beaches failed the test. The water was tested every week. The seven beaches that fail must close.",
        "Though seven failed its test, most did well. A count in July found many people at the seven beaches that failed.",
        "Four men escaped from the prison on Sunday. Two were brothers. Dogs were sent after the four men who escaped.",
        "Twelve pupils fell ill after lunch. The kitchen was closed. Parents of the twelve who fell ill want an answer.",
        "Some 340 people signed the letter. It was read aloud. All 340 who signed it will get an answer.",
        "The board voted nine to five in favour. The council's 13 members will vote on Monday.",
        "The council has eleven members. The voters of the town said yes by 1,200 to 900, and the council will follow.",
        "Seven beaches failed the test. The six beaches that failed in 2019 have been cleaned.",
        "Four men escaped on Sunday. The five men who escaped in May were caught.",
        "The city had a surplus of $6.2 million. Income came to $148.3 million and spending on schools to $44.1 million.",
        "The museum lost €310,000 last year. This year it took in €1.4m and spent €1.61m.",
        "Profit rose by £4m, or 20 per cent, to £24m on sales of £310m.",
        "Sales fell $30 million, or 10 percent, to $270 million. Costs fell $12 million, or 4 percent.",
        "The shares lost $2.40, or 5 percent, and the index 40 points, or 1 percent.",
        "The limit is 300 and the sample held 1,200, four times the limit and twice as much as in May, when it was 600.",
        "The house was sold for $900,000, three times the asking price and twice the $450,000 of the last sale.",
        "It took samples at 96 beaches. It rated 58 as excellent, 22 as good and 10 as sufficient.",
        "A road of 40 kilometres will be built, 22 in the north and 12 in the south; the rest is a bridge.",
        "The 62 pupils come from three villages, 31 from Ashby, 19 from Corby and 9 from Selby. Three live in the school.",
        "In September 41 per cent agreed, in February 58 per cent. In June 40 people came.",
        "The parliament has 120 seats. The Union would get 48 and the List 43.",
        "Thirty-one people dropped out, 17 of them men and nine of them smokers.",
        "Ten people died in the fire. The eight passengers who died in the crash were buried.",
        "A petition has been signed by 9,300 people. The 9,300 who signed it will be told.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: RestatedDeeds(), in: text, published: published).map(\.message) == [])
    }
}
