@testable import ClaimExtraction
import TestSupport
import Testing

struct NthPeriodsTests {
    @Test(arguments: [
        "The trial opened on ⟦June 2⟧ and was in its ⟦fifteenth day⟧ on Thursday.",
        "The search, in its ⟦ninth day⟧ on Thursday, began on ⟦Monday⟧.",
        "The strike began on ⟦June 9⟧ and is now in its ⟦third week⟧.",
        "The siege began on ⟦3 May⟧. It has entered its ⟦ninth month⟧, and there is no bread.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: NthPeriods(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The trial opened on June 2 and was in its eighth day on Thursday.",
        "The trial opened on May 2 and was in its fifteenth day on Thursday.",
        "The strike began on June 9 and is now in its first week.",
        "The strike began on June 2 and is now in its second week.",
        "The feast began on June 12 and was held for the ninth day in a row.",
        "The play opened in May and is in its third week.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: NthPeriods(), in: text, published: published).map(\.message) == [])
    }
}
