@testable import ClaimExtraction
import TestSupport
import Testing

struct AssertedClauseTests {
    /// The clause around the first marked span; the second marked span is what is expected.
    @Test(arguments: [
        "⟦She married the painter ⟦in 1958⟧⟧; the marriage ended in divorce.",
        "⟦The mill employed ⟦300 people⟧ at its peak⟧, but the owners closed it in 2009.",
        "The owners closed the mill in 2009, but ⟦the farm employed ⟦300 people⟧ until 2011.⟧",
        // Whole: one subject, a time for both sides, a pronoun, a quotation.
        "⟦The mill employed ⟦300 people⟧ at its peak and closed its doors in 2009.⟧",
        "⟦In 2009 the mill employed ⟦300 people⟧, and the farm employed a few more.⟧",
        "⟦The owners closed the mill in 2009, and they paid ⟦300 people⟧ in full.⟧",
        "⟦The mill employed ⟦300 people⟧, “my family”, and the owners knew each of them.⟧",
    ])
    func `cuts a sentence only where both sides stand alone`(marked: String) throws {
        let text = MarkedText(marked)
        try #require(text.spans.count == 2)
        let reading = voices(of: text.text).reading
        let all = 0..<reading.tokens.count
        let focus = reading.tokens(of: text.spans[1], within: all)
        let clause = AssertedClause(reading).clause(around: focus, in: all)
        #expect(reading.tokens.span(clause) == text.spans[0])
    }
}
