import TestSupport
import Testing

@testable import ClaimExtraction

struct RestatedDeadlinesTests {
    @Test(arguments: [
        "Keepers have until ⟦April 15⟧ to register. He said he would do it before the ⟦April 30⟧ deadline.",
        "Claims must be in by ⟦3 March⟧. It rained.\n\nThe deadline of ⟦13 March⟧ will not be put off.",
    ])
    func `finds a deadline that was another day`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RestatedDeadlines(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "Keepers have until April 15 to register. He said he would do it before the April 15 deadline.",
        // Told elsewhere, or one of several.
        "Keepers have until April 15. The day was April 30 before. The April 30 deadline is gone.",
        "Keepers have until April 15 and growers until May 2. The April 30 deadline is for others.",
        "Keepers met on April 15. The April 30 deadline is near.",
    ])
    func `leaves alone deadlines of two`(text: String) {
        #expect(places(of: RestatedDeadlines(), in: text, published: published).isEmpty, "\(text)")
    }
}
