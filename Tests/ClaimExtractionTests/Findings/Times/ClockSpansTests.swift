@testable import ClaimExtraction
import TestSupport
import Testing

struct ClockSpansTests {
    @Test(arguments: [
        "They were found after a search of ⟦nine hours⟧ that began at ⟦4pm⟧ and ended at ⟦11pm⟧."
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ClockSpans(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "They were found after a search of seven hours that began at 4pm and ended at 11pm.",
        "The meeting began at 9 p.m. and ended at 2 a.m., five hours that nobody will forget.",
        "He slept nine hours and left at 4pm; she left at 11pm.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ClockSpans(), in: text, published: published).map(\.message) == [])
    }
}
