@testable import ClaimExtraction
import TestSupport
import Testing

struct DifferencePercentsTests {
    @Test(arguments: [
        "The sales tax brought in $41 million, ⟦$5.5 million⟧, or ⟦8 percent⟧, more than the ⟦$35.5 million⟧ of last year.",
        "Profit rose by ⟦£4m⟧, or ⟦10 per cent⟧, to ⟦£24m⟧.",
        "Sales fell ⟦$30 million⟧, or ⟦20 percent⟧, to ⟦$270 million⟧.",
        "Membership grew by ⟦120⟧, or ⟦12 per cent⟧, to ⟦720⟧.",
        "The shares lost ⟦$2.40⟧, or ⟦2 percent⟧, to ⟦$45.60⟧.",
        "Costs were ⟦€12m⟧, or ⟦30 per cent⟧, over the budget of ⟦€80m⟧.",
        "Prices rose by ⟦$300⟧, or ⟦9 percent⟧, from ⟦$5,000⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: DifferencePercents(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "The sales tax brought in $41 million, $5.5 million, or 15 percent, more than the $35.5 million of last year.",
        "Profit rose by £4m, or 20 per cent, to £24m.",
        "Sales fell $30 million, or 10 percent, to $270 million.",
        "Membership grew by 120, or 20 per cent, to 720.",
        "The shares lost $2.40, or 5 percent, to $45.60.",
        "Costs were €12m, or 15 per cent, over the budget of €80m.",
        "Prices rose by $300, or 6 percent, from $5,000.",
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
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: DifferencePercents(), in: text, published: published).map(\.message) == []
        )
    }
}
