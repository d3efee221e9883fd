@testable import ClaimExtraction
import TestSupport
import Testing

struct FullNamesTests {
    @Test(arguments: [
        "Mayor ⟦Katherine Holt⟧ opened the hall. ⟦Catherine Holt⟧ had paid for it herself.",
        "⟦Steven Marlow⟧ drove the bus. Nobody was hurt, ⟦Stephen Marlow⟧ said.",
        "Dr. ⟦Tom Reed⟧ spoke first. Later ⟦Tom Read⟧ showed a film.",
        "⟦Hannah Vogel⟧ keeps bees. ⟦Hanna Vogel⟧ sells honey.",
        "The judge, ⟦Miriam Feld⟧, ruled. Judge ⟦Field⟧ then left.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: FullNames(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Tom Reed spoke first. His sister, Ann Read, came later.",
        "Mario Lopez and Maria Lopez were married. Maria Lopez sang.",
        "Paul Vogel paid. Paula Vogel thanked him.",
        "Jan Marsh wrote the book. Jane Marsh is her niece.",
        "Daniel Park sang. Danielle Park danced.",
        "Tom Reed spoke. The Reeds left, and Tom Reeds and Tom Reed are not one man.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: FullNames(), in: text, published: published).map(\.message) == [])
    }
}
