@testable import ClaimExtraction
import TestSupport
import Testing

struct DaySpansTests {
    @Test(arguments: [
        "They rowed it in ⟦45 days⟧. They left Gomera on ⟦12 January⟧ and reached Antigua on ⟦3 March⟧."
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: DaySpans(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "They rowed it in 50 days. They left Gomera on 12 January and reached Antigua on 3 March.",
        "They trained for 45 days. The boat was built on 12 January and painted on 3 March.",
        "They left Gomera on 12 January and want to be in Antigua in 45 days.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: DaySpans(), in: text, published: published).map(\.message) == [])
    }
}
