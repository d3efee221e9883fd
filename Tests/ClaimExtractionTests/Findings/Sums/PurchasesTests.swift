@testable import ClaimExtraction
import TestSupport
import Testing

struct PurchasesTests {
    @Test(arguments: [
        "He had lessons, ⟦eleven⟧ of them at ⟦40 francs⟧, or ⟦480 francs⟧ in all.",
        "She bought ⟦30⟧ tickets at ⟦£12⟧ each, ⟦£390⟧ in all.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Purchases(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "He had lessons, eleven of them at 40 francs, or 440 francs in all.",
        "She bought 30 tickets at £12 each and a coat for £390.",
        "She bought 30 tickets at £12 or £15.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Purchases(), in: text, published: published).map(\.message) == [])
    }
}
