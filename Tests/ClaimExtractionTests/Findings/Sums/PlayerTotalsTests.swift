import TestSupport
import Testing

@testable import ClaimExtraction

/// Goals and assists, and rounds of golf.
struct PlayerTotalsTests {
    @Test(arguments: [
        "In 310 games she had ⟦142⟧ goals and ⟦188⟧ assists, and her ⟦340 points⟧ are a record.",
        "He led the team with ⟦61 points⟧ (⟦23⟧ goals, ⟦28⟧ assists).",
        "He led the team with ⟦23⟧ goals and ⟦28⟧ assists. His ⟦61 points⟧ were the most since 1998.",
        "Okoro had rounds of ⟦70⟧, ⟦69⟧, ⟦72⟧ and ⟦68⟧ to finish on ⟦289⟧.",
        "She carded ⟦71⟧, ⟦66⟧ and ⟦70⟧ for a total of ⟦217⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PlayerTotals(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "In 310 games she had 142 goals and 188 assists, and her 330 points are a record.",
        "He has 23 goals and 28 assists. The team is 61 points ahead of last year.",
        "He has 23 goals and 28 assists, and 14 points from his last eight games.",
        "Okoro had rounds of 70, 69, 72 and 68 to finish on 279.",
        "Okoro had rounds of 70, 69 and 72 and leads by two from Hart.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: PlayerTotals(), in: text, published: published).map(\.message) == [])
    }
}
