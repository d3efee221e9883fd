@testable import ClaimExtraction
import TestSupport
import Testing

struct FrequenciesTests {
    @Test(arguments: [
        "Its collar sends a signal every ⟦four hours⟧, or ⟦eight times⟧ a day."
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Frequencies(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Its collar sends a signal every four hours, or six times a day.",
        "A bus leaves every 15 minutes, four times an hour.",
        "It is fed every four hours and weighed eight times a year.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Frequencies(), in: text, published: published).map(\.message) == [])
    }
}
