@testable import ClaimExtraction
import TestSupport
import Testing

struct CompositionsTests {
    @Test(arguments: [
        "⟦Sixty⟧ buffaloes have been driven to the lake. The rangers had two lorries. In a week they moved ⟦19⟧ bulls, ⟦28⟧ cows and ⟦11⟧ calves across the river.",
        "The camp took in ⟦94⟧ refugees. It has a well and a school. There were ⟦31⟧ men, ⟦34⟧ women and ⟦19⟧ children, none of whom had a coat.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Compositions(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Sixty buffaloes have been driven to the lake. In a week they moved 20 bulls, 28 cows and 12 calves.",
        "Sixty buffaloes live by the lake. In a week they moved nine bulls, 18 cows and seven calves.",
        "The camp took in 94 refugees. Of these 31 men, 34 women and 27 children were ill.",
        "The camp took in 94 refugees, of whom two have died. It has 31 men, 34 women and 27 children.",
        "A party of 60 tourists came. The guide took 14 men, 23 women and 21 children up the hill. Two stayed below.",
        "The bus carried 46 passengers. Twelve men, 20 women and 12 children were hurt.",
        "The island has 60 sheep. Last year 14 rams, 23 ewes and 25 lambs were counted.",
    ])
    func `is silent`(text: String) {
        #expect(places(of: Compositions(), in: text, published: published).isEmpty)
    }
}
