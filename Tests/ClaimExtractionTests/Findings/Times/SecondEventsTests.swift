import TestSupport
import Testing

@testable import ClaimExtraction

/// A second of its kind, dated before the first.
struct SecondEventsTests {
    @Test(arguments: [
        "It measured 91 decibels on ⟦11 March⟧. ⟦A second measurement⟧, on ⟦4 March⟧, from the other side, gave 94.",
        "Ada Bell married a driver in ⟦1990⟧. ⟦Her second marriage⟧, in ⟦1985⟧, was to a baker.",
        "The trial opened on ⟦12 May⟧. ⟦A second trial⟧, on ⟦5 May⟧, was over in an hour.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: SecondEvents(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "It measured 91 decibels on 4 March. A second measurement, on 11 March, from the other side, gave 94.",
        "It measured 91 decibels on 11 March. A second measurement had been made on 4 March.",
        "It was painted in 1990. A second house, of 1985, stands beside it.",
        "Ada Bell married a driver in 1990 and another in 1994. Her second marriage, in 1985, was to a baker.",
        "The trial opened on 12 May. A second witness was heard on 5 May.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: SecondEvents(), in: text, published: published).map(\.message) == [])
    }
}
