@testable import ClaimExtraction
import TestSupport
import Testing

struct ChangedInitialsTests {
    @Test(arguments: [
        "The case is heard by Judge ⟦R. M. Holloway⟧. There was a dog in court.\n\nJudge ⟦P. M. Holloway⟧ left early.",
        "The mayor, ⟦John F. Tully⟧, opened the fair. It rained. ⟦John E. Tully⟧ held the umbrella.",
        "A book by ⟦J. K. Marsh⟧ was found. It is short. ⟦K. J. Marsh⟧ wrote it at sea.",
        "The court of Judge ⟦R. Holloway⟧ is cold. The heating of Judge ⟦T. Holloway⟧ has failed.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ChangedInitials(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The case is heard by Judge R. M. Holloway. There was a dog in court.\n\nJudge R. M. Holloway left early.",
        "The party of George W. Bush lost. The speech of George W Bush was long.",
        "A book by J. K. Marsh was found. It is short. Her brother, T. K. Marsh, wrote another.",
        "A letter from R. Holloway was found. It is short. T. Holloway never had it.",
        "The mayor, John F. Tully, opened the fair. It rained. John Tully held the umbrella.",
        "The mayor, John F. Tully, opened the fair with John E. Tully.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: ChangedInitials(), in: text, published: published).map(\.message) == []
        )
    }
}
