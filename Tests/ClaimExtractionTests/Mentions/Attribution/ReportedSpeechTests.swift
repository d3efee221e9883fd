@testable import ClaimExtraction
import Testing

struct ReportedSpeechTests {
    @Test(arguments: [
        AttributionRow("Okoro said that ⟦the bridge was safe⟧.", "Okoro | said"),
        AttributionRow("Okoro said ⟦the bridge was safe⟧.", "Okoro | said"),
        AttributionRow("The company claimed that ⟦the mill was closed⟧.", "The company | claimed"),
        AttributionRow(
            "A spokesman for the jail told reporters that ⟦the cells were full⟧.",
            "A spokesman for the jail | told"
        ),
        AttributionRow(
            "Ann Tully, a nurse from Harwick, said ⟦the clinic was empty⟧.",
            "Ann Tully, a nurse from Harwick | said"
        ),
        AttributionRow("Lund pledged ⟦to repair the dam⟧.", "Lund | pledged"),
        AttributionRow("Lund denied ⟦the allegations⟧.", "Lund | denied"),
        AttributionRow("Residents believe ⟦the lake is poisoned⟧.", "Residents | believe"),
        AttributionRow("Critics say ⟦it may cost jobs⟧.", "Critics | say"),
        AttributionRow("The audit found that ⟦half of the grants were lost⟧.", "The audit | found"),
    ])
    func `finds a content after its verb`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        AttributionRow("⟦The bridge was safe⟧, Okoro said.", "Okoro | said"),
        AttributionRow("⟦The bridge was safe⟧, she said on Monday.", "she | said"),
        AttributionRow(
            "⟦The first ad could start this week⟧, said Ann Tully, a longtime adviser.",
            "Ann Tully | said"
        ),
        AttributionRow("⟦Gifts went up in August⟧, a Herald analysis shows.", "a Herald analysis | shows"),
    ])
    func `finds a content before its verb`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        AttributionRow(
            "Okoro said that ⟦the bridge was old⟧ and that ⟦it would be closed⟧.",
            "Okoro | said",
            "Okoro | said"
        ),
        AttributionRow(
            "The jail told the Herald that ⟦it “was never full”⟧ and that ⟦nobody was hurt⟧.",
            "The jail | told",
            "The jail | told"
        ),
    ])
    func `parts coordinate contents`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        "The bridge was built in 1912.",
        "Deputies seized 14 rifles on Tuesday.",
        "The river rose by two feet and flooded the mill.",
        "Okoro walked to the station and took a train to Harwick.",
        "The council meets in the old town hall.",
        "Snow fell on the hills that surround the valley.",
    ])
    func `finds nothing where nobody speaks`(text: String) {
        #expect(AttributionRow.attributions(in: text).isEmpty)
    }

    @Test func `leaves a wish inside a report to the report`() {
        let row = AttributionRow("Okoro said that ⟦the council wanted to close it⟧.", "Okoro | said")
        #expect(row.found() == row.expected)
    }

    @Test func `keeps a statement inside a report`() {
        let found = AttributionRow.attributions(
            in: "Tully said that the ministry had announced that the bridge was safe."
        )
        #expect(found.count == 2)
    }
}
