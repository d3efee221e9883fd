@testable import ClaimExtraction
import TestSupport
import Testing

struct TakingsTests {
    @Test(arguments: [
        "Tickets cost ⟦$25⟧. All ⟦900⟧ were sold within the hour, and the hall took ⟦$25,200⟧ that night.",
        "Seats were ⟦£8⟧. All ⟦310⟧ were sold, which brought ⟦£2,840⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: Takings(), in: expected.text, published: published) == expected.spans)
    }

    @Test(arguments: [
        "Tickets cost $25. All 900 were sold within the hour, and the hall took $22,500 that night.",
        "Tickets cost $25. About 900 were sold, and with the raffle the hall took $25,200.",
        "Tickets cost $25 or $40. All 900 were sold, and the hall took $25,200.",
        "Tickets cost $25. All 900 children were fed, and the hall was lent $25,200.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Takings(), in: text, published: published).map(\.message) == [])
    }
}
