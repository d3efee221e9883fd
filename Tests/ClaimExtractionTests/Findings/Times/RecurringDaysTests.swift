import TestSupport
import Testing

@testable import ClaimExtraction

/// Dates beside the day of the month on which something comes round.
struct RecurringDaysTests {
    @Test(arguments: [
        "The board, which meets on the ⟦second Tuesday of each month⟧, will take it up at its next session on ⟦July 15⟧.",
        "The council meets on the ⟦first Monday of the month⟧. Its next meeting is on ⟦14 July⟧.",
        "The market is held on the ⟦last Saturday of every month⟧. It is popular. The next one is on ⟦June 21⟧.",
        "The club gathers on the ⟦third Thursday of every month⟧; the next regular meeting is on ⟦Wednesday, June 18⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RecurringDays(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The board, which meets on the second Tuesday of each month, will take it up at its next session on July 8.",
        "The council meets on the first Monday of the month. Its next meeting is on 7 July.",
        "The market is held on the last Saturday of every month. The next one is on June 28.",
        "The board meets on the second Tuesday of each month. Because of a holiday its next session is on July 15.",
        "The board meets on the second Tuesday of each month. The fair is on July 15.",
        "The board meets on the second and fourth Tuesday of each month. The next session is on July 8.",
        "The board met on the second Tuesday of the month. The next session, on July 15, will be short; that on July 22 will not.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: RecurringDays(), in: text, published: published).map(\.message) == [])
    }
}
