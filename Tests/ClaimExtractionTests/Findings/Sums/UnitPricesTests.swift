@testable import ClaimExtraction
import TestSupport
import Testing

struct UnitPricesTests {
    @Test(arguments: [
        "The farm of ⟦212 acres⟧ was sold for ⟦$1.7 million⟧, or ⟦about $6,000⟧ an acre.",
        "They bought ⟦40⟧ chairs for ⟦£2,400⟧, or ⟦£80⟧ a chair.",
        "It cost ⟦about $11,000⟧, or ⟦roughly $450⟧ for each of the ⟦43⟧ anglers.",
        "The budget is ⟦£3.4m⟧, which is ⟦£17⟧ for each of its ⟦20,000⟧ potholes.",
        "The order for ⟦six⟧ ships is worth ⟦€780m⟧, or ⟦€120m⟧ for each ship.",
        "⟦Some 60,000⟧ people come and spend ⟦£9m⟧, ⟦about £1,500⟧ a head.",
        "They sell cocoa at ⟦$3⟧ a cup, and had sold ⟦900 cups⟧ by Tuesday, worth ⟦$3,700⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: UnitPrices(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The farm of 212 acres was sold for $1.7 million, or about $8,000 an acre.",
        "They bought 40 chairs for £2,400, or £60 a chair.",
        "They bought 40 chairs for £2,400 and tables at £80 a table.",
        "The 40 chairs cost £2,400, and a chair in London is £80 a day.",
        "It cost about $11,000, or roughly $256 for each of the 43 anglers.",
        "It cost about $11,000, and $450 was found for each of the 43 anglers' children.",
        "The order for six ships is worth €780m, or €130m for each ship.",
        "Some 60,000 people come and spend £9m, about £150 a head.",
        "They sell cocoa at $3 a cup, and had sold 900 cups by Tuesday, worth $2,700.",
        "They sell cocoa at $3 a cup and had sold cakes worth $3,700.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: UnitPrices(), in: text, published: published).map(\.message) == [])
    }
}
