@testable import ClaimExtraction
import TestSupport
import Testing

struct NamedTotalsTests {
    @Test(arguments: [
        "The Senate approved a ⟦$68 billion⟧ farm bill on Thursday. Every Democrat voted yes. The bill sets aside ⟦$41 billion⟧ for food aid, ⟦$19 billion⟧ for crop insurance and ⟦$6 billion⟧ for conservation.",
        "The Senate approved a ⟦$68 billion⟧ farm bill by 51 votes to 47. The bill sets aside ⟦$41 billion⟧ for food aid, ⟦$19 billion⟧ for insurance and ⟦$6 billion⟧ for parks.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: NamedTotals(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The Senate approved a $68 billion farm bill on Thursday. Every Democrat voted yes. The bill sets aside $41 billion for food aid, $19 billion for crop insurance and $8 billion for conservation.",
        "The Senate approved a $66 billion farm bill by 51 votes to 47. The bill sets aside $41 billion for food aid, $19 billion for insurance and $6 billion for parks.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: NamedTotals(), in: text, published: published).map(\.message) == [])
    }
}
