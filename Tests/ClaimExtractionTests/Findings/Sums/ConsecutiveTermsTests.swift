import TestSupport
import Testing

@testable import ClaimExtraction

/// Prison terms to be served one after the other.
struct ConsecutiveTermsTests {
    @Test(arguments: [
        "He was sentenced to ⟦15 years⟧ in prison.\n\nHe got ⟦nine years⟧ for arson and another ⟦four⟧ for fraud, to be served consecutively.",
        "She was jailed for ⟦eleven years⟧. The judge set ⟦six years⟧ for the theft and ⟦four years⟧ for the assault. The terms are to be served one after the other.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ConsecutiveTerms(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "He was sentenced to 13 years in prison.\n\nHe got nine years for arson and another four for fraud, to be served consecutively.",
        "He was sentenced to 9 years in prison.\n\nHe got nine years for arson and another four for fraud, to be served concurrently.",
        "He was sentenced to 15 years in prison. He got nine years for arson and another four for fraud, and two more years on probation, to be served consecutively.",
        "They have won for six years in a row, and for the third consecutive year by four years for one.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: ConsecutiveTerms(), in: text, published: published).map(\.message) == []
        )
    }
}
