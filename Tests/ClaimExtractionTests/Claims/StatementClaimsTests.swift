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
        // A verb, a letter or rivals that say it, wherever they stand.
        "The two have pledged ⟦to act as well⟧.",
        "The mayor pointed to ⟦a drop in crime⟧.",
        "The mayor apologized for ⟦her words⟧.",
        "Lind rebuked ⟦Orr for the leak⟧.",
        "The plan, critics argue, ⟦could harm the valley⟧.",
        "Many fear ⟦the mill will close⟧.",
    ])
    func `what somebody demands, promises or announces is a statement`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
        #expect(claims(.event, in: expected.text).isEmpty)
    }

    @Test(arguments: [
        "The mill faced criticism from rivals that ⟦it was slow⟧.",
        "It follows a declaration by the county’s engineers that ⟦the dam was safe⟧.",
        "Orr questioned ⟦whether the vote was fair⟧.",
        "Orr explained ⟦how the dam broke⟧.",
        "Lind remembers ⟦putting a flag on the mill⟧.",
        "“⟦It is bad luck⟧,” he told the paper, that ⟦both men lived here⟧.",
        "It passed laws that officials said ⟦failed many voters⟧.",
        "“⟦It is over for all of us⟧,” he told the crew, according to a letter.",
        "Local people reported ⟦seeing a flash of light and hearing a thud⟧.",
    ])
    func `what others hold, doubt, describe or remember is a statement`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // When and where somebody spoke, up to the comma, and a day that isn't of that.
        "The agency reported on Thursday, ⟦coverage had risen in the valley⟧.",
        "The institute said in its report, ⟦the fault makes the valley move⟧.",
        "Reports said ⟦Wednesday’s quake shook the valley⟧.",
        "TARN (AP) — ⟦A cargo ship broke up over the lake⟧, the agency said.",
        "HARWICK — ⟦The mill was safe⟧, according to the county.",
        "It may spread — suggesting, experts noted, that ⟦the outbreak was new⟧.",
        "Rivas expressed ⟦opposition to the swearing-in⟧.",
        "The agency issued a statement that ⟦a man was hurt⟧.",
        "The agency said ⟦it began at 7 p.m. (1900 UTC)⟧ on Monday.",
        // A colon and a quotation of its own.
        "The agency issued a statement on Monday: “⟦Nobody was hurt there⟧.”",
        "Governor Lind addressed the public: “⟦Nobody should take it lightly. It can kill⟧.”",
        "The agency issued a statement that ⟦a man was hurt⟧: “⟦It was late. He fell down⟧.”",
    ])
    func `a statement begins and ends with what is said`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        "The sheriff did not identify Orr as the victim.",
        "The House confirmed him, but the Senate had left.",
        "The fire killed 62 people, including, according to the county, nine boys.",
        "The sign over the door was old: “No cars here today.”",
        "The report has a title that nobody liked: “The Mill Was Lost.”",
        "The recipe may call for two eggs.", "The mayor praised the crew.",
        "The crew called at the mill.", "The crew called on a neighbour.",
        "The club dismissed Orr as coach.",
        "The firm agreed to buy the mill.",
        "No group claimed responsibility for the fire.", "All signs point to rain.",
        "Orr asked whether the mill was open.", "Orr learned that the mill was open.",
        "A letter from friends arrived.",
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
