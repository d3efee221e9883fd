@testable import ClaimExtraction
import TestSupport
import Testing

struct AllButTests {
    @Test(arguments: [
        "The station has ⟦61⟧ listeners. A survey shows that ⟦58⟧ of them, all but ⟦two⟧, listen every day.",
        "All but ⟦five⟧ of the ⟦32⟧ questions were answered; the ⟦29⟧ replies were read aloud.",
        "There were ⟦40⟧ clocks. In the end ⟦38⟧ of them, all but ⟦one⟧, were right.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: AllBut(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The station has 60 listeners. A survey shows that 58 of them, all but two, listen every day.",
        "The station has 61 listeners. All but two listen every day.",
        "The station has 310 listeners. In the north 58 of them, all but two, listen every day.",
        "All but five of the 32 questions were answered; the 27 replies were read aloud.",
        "All but five of the 32 questions were answered in 40 minutes.",
        "There were 39 clocks. In the end 38 of them, all but one, were right.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: AllBut(), in: text, published: published).map(\.message) == [])
    }
}
