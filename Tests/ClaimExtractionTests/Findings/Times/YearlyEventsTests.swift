import TestSupport
import Testing

@testable import ClaimExtraction

/// How often something was held every year.
struct YearlyEventsTests {
    @Test(arguments: [
        "The race has been run every spring since ⟦1981⟧ without a gap. The ⟦35th⟧ running was on Sunday.",
        "The choir has sung here each Christmas since ⟦1990⟧. Its ⟦53rd⟧ edition was the longest.",
        "The ball, given every year since ⟦1989⟧ without a break, opened on Friday for its ⟦24th⟧ edition.",
        "The regatta has been held annually since ⟦1950⟧, without missing one. This year's is the ⟦67th⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: YearlyEvents(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The race has been run every spring since 1981 without a gap. The 45th running was on Sunday.",
        "The race has been run every spring since 1981. The 42nd running was on Sunday.",
        "The race has been run every spring but one since 1981. The 35th running was on Sunday.",
        "The race has been run every spring since 1981 without a gap. She came in the 35th.",
        "The race has been run since 1981. The 35th running was on Sunday.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: YearlyEvents(), in: text, published: published).map(\.message) == [])
    }
}
