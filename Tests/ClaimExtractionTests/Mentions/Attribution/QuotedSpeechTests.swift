@testable import ClaimExtraction
import Testing

struct QuotedSpeechTests {
    @Test(arguments: [
        AttributionRow("“⟦The bridge is safe⟧,” Okoro said.", "Okoro | said"),
        AttributionRow("“⟦The bridge is safe⟧,” said Mayor Ann Okoro.", "Mayor Ann Okoro | said"),
        AttributionRow(
            "“⟦The bridge is safe⟧,” said Ann Okoro, the mayor of Harwick.",
            "Ann Okoro | said"
        ),
        AttributionRow("Okoro said, “⟦The bridge is safe⟧.”", "Okoro | said"),
        AttributionRow("Okoro wrote: “⟦The bridge is safe⟧.”", "Okoro | wrote"),
        AttributionRow("“⟦Is it safe⟧?” she asked.", "she | asked"),
        AttributionRow("“⟦The bridge was never safe⟧” said Okoro.", "Okoro | said"),
        AttributionRow("\"⟦The bridge is safe⟧,\" Okoro told the council.", "Okoro | told"),
        // Words that the tagger takes for others behind a quotation.
        AttributionRow("“⟦The bridge is safe⟧,” Okoro said in 2011.", "Okoro | said"),
        AttributionRow(
            "“⟦The bridge is safe⟧,” columnist Ann Okoro wrote on Monday.",
            "columnist Ann Okoro | wrote"
        ),
        AttributionRow("“⟦The bridge is safe⟧,” the email read.", "the email | read"),
        AttributionRow("“⟦The bridge is safe for all of us⟧.” Okoro said.", "Okoro | said"),
        AttributionRow("“The bridge is safe for all of us.” Okoro said no more."),
    ])
    func `finds a quotation with its speaker`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        AttributionRow(
            "“⟦The dam held⟧,” Lund said. “⟦Nobody was hurt. We were lucky⟧.”",
            "Lund | said",
            "Lund | said"
        ),
        AttributionRow(
            "“⟦The dam⟧,” Lund said, “⟦was never in danger⟧.”",
            "Lund | said",
            "Lund | said"
        ),
        AttributionRow("“However,” Lund said, “⟦the dam held⟧.”", "Lund | said"),
        AttributionRow("“⟦No⟧,” Lund said.", "Lund | said"),
    ])
    func `goes on with the same speaker over sentences`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        // Behind a sentence that reports in other words, or is about somebody.
        AttributionRow(
            "Lund said ⟦the mill was old⟧. “⟦It leaks at night⟧.”",
            "Lund | said",
            "Lund | said"
        ),
        AttributionRow(
            "⟦It was late⟧, the clerk told the court. “⟦The hall was dark⟧.”",
            "the clerk | told",
            "the clerk | told"
        ),
        AttributionRow(
            "Ann Lund hit back, saying ⟦it was late⟧. “⟦The hall was dark⟧.”",
            "Ann Lund | saying",
            "Ann Lund | saying"
        ),
        AttributionRow("Ann Lund shrugged. “⟦The hall was dark⟧.”", "Ann Lund | -"),
        AttributionRow("Snow lay on the road. “⟦We have never seen so much of it⟧.”", "- | -"),
        AttributionRow("Snow lay on the road. “Mind the gap.”"),
        // An inverted verb that may be a participle, one that may be a noun.
        AttributionRow("“⟦Late⟧,” repeated Ann Lund, her voice hoarse.", "Ann Lund | repeated"),
        AttributionRow("“⟦It will be late⟧,” Lund notes.", "Lund | notes"),
        // A short answer; a colon before a question.
        AttributionRow("Lund gave a short answer: “⟦Soon⟧.”", "Lund | gave"),
        AttributionRow(
            "The paper asked: “⟦Who paid⟧?” The board said ⟦it was late⟧.",
            "The paper | asked",
            "The board | said"
        ),
    ])
    func `finds who speaks in other places`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        "The prize is called “The Golden Oar”.",
        "She read “The Long Winter” to the children.",
        "The so-called “hunger stones” came to light.",
        "He lives on a street named “Mill End” near the river.",
    ])
    func `takes no name or title for speech`(text: String) {
        #expect(AttributionRow.attributions(in: text).allSatisfy { $0.mode != .direct })
    }

    @Test(arguments: [
        ("“It is over,” Okoro said.", Attribution.Mode.direct),
        ("Okoro said it was “a dark day” for Harwick.", .mixed),
        ("Okoro said it was over.", .indirect),
    ])
    func `tells direct, mixed and indirect speech`(text: String, mode: Attribution.Mode) {
        #expect(AttributionRow.attributions(in: text).map(\.mode) == [mode])
    }

    /// Each would be tied to the first cue, and reach from it: the answer would grow with the square of the text.
    @Test func `ends a speech some hundred words behind its cue`() {
        let text =
            "“The dam held,” Lund said. " + String(repeating: "“It held for a day.” ", count: 400)
        var reaches: [Int] = []
        for attribution in AttributionRow.attributions(in: text) {
            guard let source = attribution.source else { continue }
            reaches.append(attribution.content.start - source.start)
        }
        #expect(reaches.count > 20)
        #expect(reaches.allSatisfy { $0 < 3_000 })
    }

    @Test func `holds the closing mark of a quotation that begins inside`() {
        let row = AttributionRow("Okoro called ⟦the plan “reckless.”⟧", "Okoro | called")
        #expect(row.found() == row.expected)
    }
}
