@testable import ClaimExtraction
import TestSupport
import Testing

struct AgeGapsTests {
    @Test(arguments: [
        "The two cousins, ⟦12⟧ and ⟦18⟧, are ⟦five years⟧ apart.",
        "The older brother is ⟦44⟧, ⟦eight years⟧ older than Tom, who is ⟦38⟧.",
        "The mother is ⟦52⟧ and her son ⟦25⟧, ⟦29 years⟧ younger.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: AgeGaps(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The two cousins, 12 and 18, are six years apart.",
        "The older brother is 44, six years older than Tom, who is 38.",
        "The older brother is 44, six years older than Tom.",
        "The twins are 30; their brother is 34, four years older.",
        "The three cousins, 12, 14 and 18, are two years apart or more.",
        "The mother is 52 and her son 25, 27 years younger.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: AgeGaps(), in: text, published: published).map(\.message) == [])
    }
}
