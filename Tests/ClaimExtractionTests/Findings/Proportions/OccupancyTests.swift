@testable import ClaimExtraction
import TestSupport
import Testing

struct OccupancyTests {
    @Test(arguments: [
        "Inspectors found ⟦1,046⟧ men in cells built for ⟦730⟧, an occupancy of ⟦124 per cent⟧.",
        "Turnout was ⟦31 percent⟧: of ⟦84,000⟧ voters ⟦34,440⟧ cast a ballot.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Occupancy(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "In all 31,328 valid papers were counted, on a turnout of 44 per cent; 117 others were spoilt, of which nine bore a drawing.",
        "Inspectors found 1,046 men in cells built for 730, an occupancy of 143 per cent.",
        "Turnout was 41 percent: of 84,000 voters 34,440 cast a ballot.",
        "Turnout was 31 percent, and 340 people stood in line at 12 schools.",
        "The prison was 98 percent full.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Occupancy(), in: text, published: published).map(\.message) == [])
    }
}
