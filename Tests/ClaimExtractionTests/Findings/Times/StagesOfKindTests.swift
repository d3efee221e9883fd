import TestSupport
import Testing

@testable import ClaimExtraction

/// Stages of one thing on days in the wrong order.
struct StagesOfKindTests {
    @Test(arguments: [
        "The ⟦primary will be held on June 19⟧. If nobody wins half the vote, two will meet in a ⟦runoff on May 26⟧.",
        "The ⟦semi-final is on July 9⟧. Holm has lost its keeper. The ⟦final is on July 5⟧.",
        "A ⟦wake will be held on Friday, July 11⟧, and the ⟦funeral on Thursday, July 10⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: StagesOfKind(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The primary will be held on May 19. If nobody wins half the vote, two will meet in a runoff on June 26.",
        "The final is on July 5, and the next semi-final on July 9. The semi-final for boys is on July 2.",
        "The runoff was on May 26. The other primary is on June 19.",
        "The semi-final is on July 9. Tickets for the final are sold until July 5.",
        "A wake will be held before the burial on Thursday, July 10. There was a funeral tea on July 9.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: StagesOfKind(), in: text, published: published).map(\.message) == [])
    }
}
