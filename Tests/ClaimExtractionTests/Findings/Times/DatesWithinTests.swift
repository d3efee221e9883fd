@testable import ClaimExtraction
import TestSupport
import Testing

struct DatesWithinTests {
    @Test(arguments: [
        "The club lost its ground in ⟦the 1970s⟧, in ⟦the spring of 1983⟧.",
        "In ⟦the 1960s⟧, when the mill closed in ⟦1974⟧, half of the village left.",
        "The church was built in ⟦the 15th century⟧, in ⟦1512⟧, by a wool merchant.",
        "The picture was painted in ⟦the early 20th century⟧, in ⟦1896⟧, by a pupil.",
        "It was made in Cremona in ⟦the 17th century⟧, in about ⟦1742⟧, and has a scratch.",
        "A label in the hand of a curate who served there in ⟦the 1860s⟧, from ⟦1871⟧ to 1874, calls it a hat.",
        "It was the coldest winter of ⟦the 1940s⟧: in ⟦February 1963⟧ the harbour froze.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: DatesWithin(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The club lost its ground in the 1980s, in the spring of 1983.",
        "The church was built in the 15th century, in 1412, by a wool merchant.",
        "The school was built in the 19th century, in 1900, for 40 boys.",
        "The hall was built in the 1930s and burned down in 1954.",
        "In the 1960s, before the mill closed in 1974, it had 90 looms.",
        "Clothes of the 1950s, worn again in 1974, are in a case.",
        "The custom began in the 18th century and, in 1950, came to an end.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: DatesWithin(), in: text, published: published).map(\.message) == [])
    }
}
