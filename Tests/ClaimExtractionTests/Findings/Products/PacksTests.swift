@testable import ClaimExtraction
import TestSupport
import Testing

struct PacksTests {
    @Test(arguments: [
        "They carted ⟦5,000 tonnes⟧ of sand in ⟦250⟧ loads of ⟦twenty-five tonnes⟧.",
        "Officers found ⟦2.4 tonnes⟧ of tea. It lay in ⟦1,200⟧ packets of ⟦one kilogram⟧.",
        "There are ⟦32⟧ volunteers in ⟦eight⟧ shifts of ⟦three⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Packs(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "They carted 6,250 tonnes of sand in 250 loads of twenty-five tonnes.",
        "Officers found 2.4 tonnes of tea. It lay in 1,200 packets of two kilograms.",
        "They carted 5,000 tonnes of sand and 900 tonnes of lime in 250 loads of twenty-five tonnes.",
        "They carted 5,000 tonnes of sand past 250 fields of twenty-five acres.",
        "There are 24 volunteers in eight shifts of three.",
        "There are 32 volunteers in two of three villages.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Packs(), in: text, published: published).map(\.message) == [])
    }
}
