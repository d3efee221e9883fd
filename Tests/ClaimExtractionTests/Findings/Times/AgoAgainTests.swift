@testable import ClaimExtraction
import TestSupport
import Testing

struct AgoAgainTests {
    @Test(arguments: [
        "A man in a yellow coat came in ⟦February 2023⟧ and left. That was ⟦five years ago⟧.",
        "The river lost its trout in ⟦2016⟧, when a tank burst; that was ⟦seven years ago⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: AgoAgain(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "A man in a yellow coat came in February 2023 and left. That was two years ago.",
        "A man in a yellow coat came in 2023 and left. That was a year and a half ago.",
        "A man came in 2011 and another in 2023. That was five years ago.",
        "The road was closed. That was five years ago.",
        "The river lost its trout in 2016, when a tank burst; that was nine years ago.",
        "It burst in 2016 and again in 2018; that was seven years ago.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: AgoAgain(), in: text, published: published).map(\.message) == [])
    }
}
