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
        "The senator called on ⟦the county to close the dam⟧.",
        "The mayor urged ⟦the public not to drink the water⟧.",
        "The mayor asked the county for ⟦more money⟧.",
        "Neighbours condemned ⟦the raids on the mill⟧.",
        "Orr dismissed ⟦the report as guesswork⟧.",
        "The mayor said that ⟦if the levy failed she would resign⟧.",
    ])
    func `what somebody demands, promises or announces is a statement`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
        #expect(claims(.event, in: expected.text).isEmpty)
    }

    @Test(arguments: [
        "The recipe may call for two eggs.", "The mayor praised the crew.",
        "The crew called at the mill.", "The crew called on a neighbour.",
        "The club dismissed Orr as coach.",
        "The firm agreed to buy the mill.",
        "Orr continued to write songs.",
        "The school closed, citing privacy laws.",
        "The judge found that action unlawful.", "The funds don’t disclose their gifts.",
        "While a judge found that action unlawful, the county closed the mill.",
        "“However,” she said.", "The lawyer asked for a sentence of three years.",
        "The firm agreed to pay for the use of its sign “Heron” on the mill.",
    ])
    func `other acts with words are none`(text: String) {
        #expect(claims(.statement, in: text).isEmpty)
    }

    @Test(arguments: [
        "The appeals court declared the rule unlawful.",
        "A judge ordered the release of the files.",
        "A federal judge issued an injunction blocking the rule.",
    ])
    func `what a court does is its ruling alone`(text: String) {
        #expect(claims(.statement, in: text).isEmpty)
    }
}
