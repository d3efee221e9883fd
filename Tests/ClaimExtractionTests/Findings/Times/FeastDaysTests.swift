@testable import ClaimExtraction
import TestSupport
import Testing

struct FeastDaysTests {
    @Test(arguments: [
        "It will be shown in the cathedral until ⟦Epiphany⟧, ⟦January 8⟧.",
        "They were married on ⟦New Year's Day⟧, ⟦2 January⟧.",
        "The fair is held on ⟦Halloween⟧ (⟦30 October⟧) whatever the weather.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: FeastDays(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "It will be shown in the cathedral until Epiphany, January 6.",
        "The shop closes at noon on Christmas Eve, December 24, and opens again in the new year.",
        "The shop is closed on Christmas Day, December 26 and January 1.",
        "The Orthodox keep Christmas, January 7, in the snow.",
        "Between Christmas and January 8 the shop is closed.",
        "They were married on New Year's Day, 1 January.",
        "On Thanksgiving, a dog was found. On December 4 it was given a name.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: FeastDays(), in: text, published: published).map(\.message) == [])
    }
}
