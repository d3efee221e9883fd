@testable import ClaimExtraction
import TestSupport
import Testing

struct RecordsTests {
    @Test(arguments: [
        "The lake reached ⟦21.4C⟧ on Friday, breaking the record of ⟦21.9C⟧ set in 1998.",
        "The throw measured ⟦88 metres⟧, beating the old record of ⟦91 metres⟧.",
        "The record of ⟦512⟧ stood for years until it was beaten with ⟦508⟧.",
        "The team beat its record of ⟦95 points⟧ with ⟦92⟧.",
        "Monday was the hottest day at ⟦40.2 degrees⟧, above the old record of ⟦41.3 degrees⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Records(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The lake reached 21.9C on Friday, breaking the record of 21.4C set in 1998.",
        "The lake fell to 1.4C on Friday, breaking the record low of 1.9C set in 1998.",
        "She finished in 41 seconds, breaking the record of 43 seconds.",
        "The throw measured 88 metres, three short of the record of 91 metres.",
        "He won 12 games, beating the record holder by 15 points.",
        "The team won with 88 points, beating a side that had a record of 91 points.",
        "The team beat its record of 95 points with 98.",
        "The team beat its rivals with 92 points, above the average of 95 points.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Records(), in: text, published: published).map(\.message) == [])
    }
}
