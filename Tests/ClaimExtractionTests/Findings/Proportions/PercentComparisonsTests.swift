@testable import ClaimExtraction
import TestSupport
import Testing

struct PercentComparisonsTests {
    @Test(arguments: [
        "The store had ⟦700⟧ customers, up ⟦10 percent⟧ from ⟦500⟧ in May.",
        "Growers picked ⟦12,400⟧ apples last autumn, up ⟦18 per cent⟧ from ⟦9,850⟧ the year before.",
        "They landed ⟦1,460⟧ trout, ⟦a fifth⟧ fewer than the ⟦1,640⟧ of the season before.",
        "There are ⟦90⟧ otters in the county, ⟦30 percent⟧ more than the ⟦60⟧ of ten years ago.",
        "The town mended ⟦900⟧ lamps last year, ⟦20 percent⟧ more than in 2022, when it mended ⟦600⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PercentComparisons(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "The store had 550 customers, up 10 percent from 500 in May.",
        "The store had 700 customers, 10 percent of them from the 500 houses nearby.",
        "Growers picked 12,400 apples last autumn, up 26 per cent from 9,850 the year before.",
        "They landed 1,312 trout, a fifth fewer than the 1,640 of the season before.",
        "The brewer earned $19.2 million, or 91 cents a share, up 3 percent from $18.7 million, or 87 cents a share.",
        "There are 78 otters in the county, 30 percent more than the 60 of ten years ago.",
        "The town mended 720 lamps last year, 20 percent more than in 2022, when it mended 600.",
        "The town mended 720 lamps last year, 20 percent more than in 2022, when it had 4,000.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: PercentComparisons(), in: text, published: published).map(\.message) == []
        )
    }
}
