@testable import ClaimExtraction
import TestSupport
import Testing

struct AreasTests {
    @Test(arguments: [
        "The hall is ⟦20 metres⟧ long and ⟦12⟧ wide, so that it covers ⟦280 square metres⟧.",
        "It is a room of ⟦9 feet⟧ by ⟦12 feet⟧, or ⟦128 square feet⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Areas(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The hall is 20 metres long and 12 wide, so that it covers 240 square metres.",
        "It is a room of 9 feet by 12 feet, or 108 square feet.",
        "The hall is 20 metres long and 12 high and has 280 square metres.",
        "The hall is 20 metres long, and two rooms have 280 square metres.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Areas(), in: text, published: published).map(\.message) == [])
    }
}
