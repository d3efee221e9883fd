@testable import ClaimExtraction
import TestSupport
import Testing

struct PollSharesTests {
    @Test(arguments: [
        "⟦Six in ten⟧ voters want the mine, a poll says. ⟦Fifty-two percent⟧ were for it, 37 percent against it and 11 percent were unsure.",
        "⟦A majority⟧ of islanders want a bridge. Of 412 who answered, ⟦198⟧ said yes, 176 said no and 38 did not know.",
        "⟦Six in ten⟧ hives died last winter. Of ⟦1,850⟧ hives that were alive in October ⟦470⟧ were dead by March.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PollShares(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Nine in ten students did so. At North High 270 of 300 seniors received one, and at South High 189 of 210.",
        "That is two thirds of what was paid for the bull. Of the 186 bulls 112 went to Scotland, 53 to England and 21 to others.",
        "Six in ten voters want the mine, a poll says. Fifty-nine percent were for it, 31 percent against it and 10 percent were unsure.",
        "A majority of islanders want a bridge. Of 412 who answered, 228 said yes, 146 said no and 38 did not know.",
        "A third of voters want the mine. Fifty-two percent were against it, 37 percent for it and 11 percent were unsure.",
        "Six in ten voters want the mine. Turnout was 52 percent, and 37 percent of those came early.",
        "Two thirds like it, a poll says. 33 percent like it very much, 34 percent a little, 20 percent not and 13 percent did not say.",
        "Four in ten hives died last winter. Of 1,850 hives that were alive in October 740 were dead by March.",
        "Six in ten hives lived. Of 1,850 hives that were alive in October 740 were dead by March.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: PollShares(), in: text, published: published).map(\.message) == [])
    }
}
