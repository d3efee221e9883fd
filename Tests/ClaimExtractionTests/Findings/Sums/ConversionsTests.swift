@testable import ClaimExtraction
import TestSupport
import Testing

struct ConversionsTests {
    @Test(arguments: [
        "The path is ⟦5 miles⟧ (⟦12 kilometers⟧) long.",
        "The old bell weighs ⟦900 kilograms⟧, or ⟦about 980 pounds⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Conversions(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The path is 5 miles (8 kilometers) long.",
        "It weighs 30 kilograms, or 66 pounds.",
        "It is 5 miles long and 12 kilometers from the sea.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Conversions(), in: text, published: published).map(\.message) == [])
    }
}
