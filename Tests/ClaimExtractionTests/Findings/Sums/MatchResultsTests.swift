@testable import ClaimExtraction
import TestSupport
import Testing

struct MatchResultsTests {
    @Test(arguments: [
        "The club has lost ⟦three⟧ of its ⟦eight⟧ matches, won ⟦four⟧ and drawn ⟦two⟧.",
        "They played ⟦22⟧ matches, won ⟦15⟧ and lost ⟦nine⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: MatchResults(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The club has lost three of its nine matches, won four and drawn two.",
        "They played 22 matches, won 15 and lost five.",
        "They lost 22 men, won 15 battles and drew no more than three maps.",
        "Last season they won 15 and lost nine; in this one of 20 matches they have won four and lost two.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: MatchResults(), in: text, published: published).map(\.message) == [])
    }
}
