import TestSupport
import Testing

@testable import ClaimExtraction

struct AddedSharesTests {
    @Test(arguments: [
        "The clock was sold for ⟦£24,000⟧, more than anyone had hoped. The buyer pays a premium of ⟦25 per cent⟧, which makes ⟦£29,000⟧ in all.",
        "The roof cost ⟦$84,000⟧, plus ⟦5 percent⟧ tax, for a total of ⟦$98,200⟧.",
    ])
    func `finds a sum that a percentage added doesn't make`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: AddedShares(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The clock was sold for £24,000, more than anyone had hoped. The buyer pays a premium of 25 per cent, which makes £30,000 in all.",
        "The roof cost $84,000, plus 5 percent tax, for a total of $88,200.",
        // Of another amount.
        "The roof cost $84,000. A tax of 5 percent brings the state $1.2 million in all.",
        "The table was sold for £3,000 and the clock for £24,000. With a premium of 25 per cent the clock makes £30,000 in all.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: AddedShares(), in: text, published: published).map(\.message) == [])
    }
}
