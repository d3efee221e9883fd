@testable import ClaimExtraction
import TestSupport
import Testing

struct RestatedYearsTests {
    @Test(arguments: [
        "The plant will close in ⟦2027⟧, the company said in a letter. In the letter, which a union published, the company says the plant will close in ⟦2029⟧."
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RestatedYears(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The plant will close in 2027, the company said. A second plant will close in 2029, it said.",
        "The plant will close in 2027, the company said in a letter. In the letter the company says the plant was built in 1961.",
        "The plant opened in 2011. It was sold in 2013.",
        "The firm sent the plans of the plant to the council in 2014. In a statement of May 8, 2015, the firm said that it had sent the plans of the plant to the council.",
        "Deaths on the roads fell after May 2007, a report says. The report shows that deaths on the roads fell since December 2006.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: RestatedYears(), in: text, published: published).map(\.message) == [])
    }
}
