import ClaimExtraction
import TestSupport
import Testing

struct StatementClaimsTests {
    @Test(arguments: [
        "The mayor called for ⟦an inquiry into the fire⟧.",
        "The charity appealed for ⟦blankets⟧.",
        "The minister promised ⟦more money for schools⟧.",
        "Lindqvist pledged ⟦to repair the dam⟧.",
        "The firm announced ⟦300 job losses⟧.",
    ])
    func `what somebody demands, promises or announces is a statement`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
        #expect(claims(.event, in: expected.text).isEmpty)
    }

    @Test(arguments: [
        "The recipe may call for two eggs.", "The mayor praised the crew.",
        "The crew called at the mill.",
    ])
    func `other acts with words are none`(text: String) {
        #expect(claims(.statement, in: text).isEmpty)
    }
}
