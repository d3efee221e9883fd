import TestSupport
import Testing

@testable import ClaimExtraction

struct RankedDatesTests {
    @Test(arguments: [
        "⟦The first edition was held in 1987⟧, and ⟦the second in 1985⟧.",
        "⟦The first letter is dated 4 June 1851⟧. ⟦The second, which answers it, was written on 30 May 1851⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: RankedDates(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "The first edition was held in 1985, and the second in 1987.",
        "The first bus ran in 1922, and the second line was built in 1920.",
        "The first edition was held in 1987. The third in 1985 was another's.",
        "The first edition was held in 1987.\n\nThe second in 1985 was another's.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: RankedDates(), in: text).map(\.message) == [])
    }
}
