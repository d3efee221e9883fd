@testable import ClaimExtraction
import Testing

struct ListedSpeechTests {
    @Test(arguments: [
        AttributionRow(
            "According to the lawsuit:\n\n• ⟦The lock was broken⟧.\n\n• ⟦Two guards slept⟧. ⟦Neither was fined⟧.\n\nThe mayor left.",
            "the lawsuit | According to",
            "the lawsuit | According to",
            "the lawsuit | According to"
        ),
        AttributionRow(
            "The audit also found that:\n- ⟦the lock was broken⟧\n- ⟦two guards slept on duty⟧\n\nIt rained.",
            "The audit | found",
            "The audit | found"
        ),
        AttributionRow(
            "Prosecutors allege the following:\n\n1. ⟦Orr sold the boat twice⟧.\n\n2. ⟦He kept the money⟧.",
            "Prosecutors | allege",
            "Prosecutors | allege"
        ),
        AttributionRow(
            "Among the report's conclusions:\n\n- ⟦The dam was too low⟧.",
            "the report | conclusions"
        ),
        AttributionRow(
            "Among the claims in the complaint:\n\n* ⟦The dam was too low⟧.",
            "the complaint | claims"
        ),
        AttributionRow("Among the findings:\n\n• ⟦The dam was too low⟧.", "- | findings"),
    ])
    func `gives the items of a list to whom the line above names`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        // No list, no line that says whose it is, and things instead of statements.
        AttributionRow("The report has three parts:\n\n• The dam was too low.\n\n• It leaked."),
        AttributionRow("According to the lawsuit:\n\nThe dam was too low."),
        AttributionRow("The report found:\n\n• 12 broken locks\n\n• nine empty posts"),
    ])
    func `leaves other lists alone`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test func `an item that says whose words it is stays theirs`() {
        let row = AttributionRow(
            "According to the lawsuit:\n\n• Orr said ⟦the lock was broken⟧.\n\n• ⟦Two guards slept⟧.",
            "Orr | said",
            "the lawsuit | According to"
        )
        #expect(row.found() == row.expected)
    }
}
