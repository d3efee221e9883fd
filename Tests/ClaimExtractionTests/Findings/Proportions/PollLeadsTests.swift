import TestSupport
import Testing

@testable import ClaimExtraction

struct PollLeadsTests {
    @Test(arguments: [
        "Orme leads Pell among men by ⟦8 percentage points⟧, ⟦49 percent⟧ to ⟦45 percent⟧, in the survey.",
        "Women, 53 percent of the sample, prefer her by ⟦14 points⟧; she has ⟦49 percent⟧ of them and Pell has ⟦37 percent⟧.",
    ])
    func `finds a lead that the two shares don't give`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: PollLeads(), in: expected.text, published: published) == expected.spans)
    }

    @Test(arguments: [
        // Each is rounded.
        "Orme leads Pell among men by 5 percentage points, 49 percent to 45 percent, in the survey.",
        "Women, 53 percent of the sample, prefer her by 12 points; she has 49 percent of them and Pell has 37 percent.",
        // A third share may be one of the two.
        "Orme leads by 8 points among men, where she has 49 percent, Pell 45 percent and Brandt 6 percent.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: PollLeads(), in: text, published: published).map(\.message) == [])
    }
}
