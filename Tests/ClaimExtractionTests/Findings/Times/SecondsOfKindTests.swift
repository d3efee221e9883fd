@testable import ClaimExtraction
import TestSupport
import Testing

struct SecondsOfKindTests {
    @Test(arguments: [
        "It measured 91 decibels on ⟦11 March⟧. A second measurement, on ⟦4 March⟧, gave 94.",
        "The first attempt failed in ⟦2015⟧. The second, in ⟦2012⟧, succeeded.",
        "The shop was robbed on ⟦9 May⟧. A second raid on ⟦2 May⟧ was filmed.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: SecondsOfKind(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "It measured 91 decibels on 4 March. A second measurement, on 11 March, gave 94.",
        "The last attempt failed in 2015. The second, in 2012, succeeded.",
        "The bridge opened in 2015. The second, in 2012, had cost more.",
        "The bridge opened in 2015. A second of silence in 2012 had been too much.",
        "The first attempt failed on 4 March. The second, on Monday, succeeded.",
        "The first attempt failed in 2015.\n\nThe second man, in 2012, was his uncle.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: SecondsOfKind(), in: text, published: published).map(\.message) == [])
    }
}
