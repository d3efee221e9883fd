import ClaimExtraction
import TestSupport
import Testing

struct LinkingComplementTests {
    @Test(arguments: [
        "Orr said the dam is ⟦the oldest in the county⟧.",
        "Orr said the farms ⟦were without water⟧.",
        "The flood is ⟦the worst in the valley since 1953⟧.",
        "It was ⟦the best harvest on record⟧.",
        "Orr said the boy ⟦was inside the mill⟧.",
        "Orr said the boys ⟦were already in the country⟧.",
        "Orr said the dam ⟦is higher than the mill⟧.",
        "Orr said the search ⟦was underway⟧.",
        "Orr said there ⟦had been no threats against the county⟧.",
        // In the article's own voice a noun or an adjective is a fact as well.
        "The dam on the lower Harlan River ⟦is an old stone wall⟧.",
    ])
    func `takes a rank or a place for a fact`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        "Orr said the dam was a failure.",
        "Orr said she was innocent.",
        "Orr said there is more work to do.",
        "Orr said there was a risk.", "Orr said the town was at risk.", "Orr said it is in doubt.",
        "The flood is the worst of all worlds for the county.",
        "Orr said the plan is wrong for the county.",
        "The bridge is 90 years old.",
        "A ruling on the map is unlikely before June.",
        "The quarrel of the two mayors was highly unusual for a county of this kind.",
    ])
    func `takes a view or a number for none`(text: String) {
        #expect(claims(.event, in: text).isEmpty)
    }
}
