@testable import ClaimExtraction
import TestSupport
import Testing

struct UnitPricesTests {
    @Test(arguments: [
        "The farm of ⟦212 acres⟧ was sold for ⟦$1.7 million⟧, or ⟦about $6,000⟧ an acre.",
        "They bought ⟦40⟧ chairs for ⟦£2,400⟧, or ⟦£80⟧ a chair.",
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
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: UnitPrices(), in: text, published: published).map(\.message) == [])
    }
}
