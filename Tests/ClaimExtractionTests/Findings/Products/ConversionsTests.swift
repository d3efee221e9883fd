@testable import ClaimExtraction
import TestSupport
import Testing

struct ConversionsTests {
    @Test(arguments: [
        "The path is ⟦5 miles⟧ (⟦12 kilometers⟧) long.",
        "The old bell weighs ⟦900 kilograms⟧, or ⟦about 980 pounds⟧.",
        "She was jailed for ⟦30 months⟧, or ⟦three and a half years⟧.",
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
        "She was jailed for 30 months, or two and a half years.",
        "He must wait twelve weeks, or three months.",
        "They face two weeks or three months in jail.",
        "He walked 60 kilometres (40 miles).",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Conversions(), in: text, published: published).map(\.message) == [])
    }
}
