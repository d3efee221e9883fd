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
        "The Senate approved a $68 billion farm bill on Thursday. The bill sets aside $41 billion for food aid and $19 billion for crop insurance.",
        "The council agreed on a budget of €64m. Last year's budget had €30m for schools, €20m for roads and €10m for parks.",
        "Three Republicans voted for it, among them Harlan Boyd of Nebraska and Ruth Esterly of Maine.",
        "It costs twice what it did in 2020. A ton is $720, instead of $700 last month.",
        "The council agreed on a budget of €64m. The budget has €10m for parks, €5m for pools and €2m for trees.",
        "A room costs twice as much as a bed: $40 instead of $20.",
        "The samples held 1,200 bacteria in every hundred millilitres, four times the limit of 300.",
        "The Senate approved a $66 billion farm bill by 51 votes to 47. The bill sets aside $41 billion for food aid, $19 billion for insurance and $6 billion for parks.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: NamedTotals(), in: text, published: published).map(\.message) == [])
    }
}
