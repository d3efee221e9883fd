@testable import ClaimExtraction
import TestSupport
import Testing

struct NamedDaysTests {
    @Test(arguments: [
        "The ⟦storm on May 12⟧ tore off the roof. A month after the ⟦storm of May 14⟧ it is still open.",
        "The ⟦explosion on May 2⟧ was heard in Oulton.\n\nNobody was hurt.\n\nAn inquiry into the ⟦explosion of May 12⟧ will begin in June.",
        "A ⟦march on May 9⟧ ended in the rain.\n\nThe police counted 400 people.\n\nThe ⟦march on May 19⟧ drew more of them than any in ten years.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: NamedDays(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The storm on May 12 tore off the roof. A month after the storm of May 12 it is still open.",
        "The storm on May 12 tore off the roof. The second storm, on May 14, took the walls.",
        "A fire on June 1 burned the mill. Another fire on June 9 burned the barn.",
        "The match on May 2 was lost, the match of May 9 won and the match of May 16 drawn.",
        "The storms of May 12 and of May 14 tore off the roof.",
        "A march on May 9 ended in the rain. A march on May 19 ended in the sun.",
        "The storm on May 12 tore off the roof. In 2019 the storm of December 9 had spared it.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: NamedDays(), in: text, published: published).map(\.message) == [])
    }
}
