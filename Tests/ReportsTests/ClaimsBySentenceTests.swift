import Casework
import ClaimExtraction
import Testing

@testable import Reports

/// One sentence has many claims; a reader wants it once.
struct ClaimsBySentenceTests {
    private static let sentence =
        "The clerk said on Monday that the town owed $40 to 12 people, and the mayor resigned."

    @Test(
        arguments: [
            // The whole sentence, with the day put into it.
            (
                "The clerk said on Monday [2 March 2026] that the town owed $40 to 12 people, and the mayor resigned.",
                "The clerk said on Monday \\[2 March 2026\\] that"
            ),
            // Cut at the end, at the beginning, at both.
            ("The clerk said on Monday that the town owed […]", "The clerk said on Monday that"),
            ("[…] that the town owed $40 to 12 people, and the mayor resigned.", "on Monday that"),
            ("[…] on Monday [2 March 2026] that the town […]", "on Monday \\[2 March 2026\\] that"),
            // A clause, as a sentence.
            ("The mayor resigned", "and the mayor resigned"),
        ]
    )
    func `what says no more than the sentence shares a row with it`(
        statement: String,
        expected: String
    ) {
        let shared = rows(statement)
        #expect(shared.map { $0.claims.map(\.number) } == [[1, 2]])
        #expect(shared[0].text.source.contains(expected), "\(shared[0].text.source)")
        #expect(shared[0].text.source.contains("owed **\\$40** to **12 people**"))
    }

    @Test(
        arguments: [
            "[The clerk:] the town owed $40 to 12 people",
            "The mayor [Ann Lund] resigned and left.",
            "The town owed $41 to 12 people.",
            "",
            "[…]",
            "[",
            "]",
        ]
    )
    func `what says anything else has a row of its own`(statement: String) {
        #expect(rows(statement).map { $0.claims.map(\.number) } == [[1], [2]])
    }

    @Test func `the article's own brackets stay where they are`() {
        let sentence = "He said it [the bridge] cost 40 crowns in 1912."
        let claims: [CaseFile.Claim] = [
            .sample(1, sentence, focus: "40 crowns", worth: 0.5),
            .sample(2, sentence, focus: "1912", worth: 0.5),
        ]
        let shared = pieces.bySentence(claims)
        #expect(
            shared.map(\.text.source) == [
                "He said it \\[the bridge\\] cost **40 crowns** in **1912**."
            ]
        )
    }

    @Test func `a sentence that nobody reads is not searched`() {
        let long = String(repeating: "a cow and ", count: 2_000) + "40 cows."
        let claims: [CaseFile.Claim] = [
            .sample(1, long, focus: "40 cows", worth: 0.5),
            .sample(2, long, focus: "a cow", worth: 0.5),
        ]
        #expect(pieces.bySentence(claims).map(\.claims.count) == [2])
    }

    @Test func `verified claims of one sentence share a row where they rest on the same`() throws {
        let sentence = "The jail held 51 people on 19 September."
        let list = [CaseFile.Evidence.sample(1, .supports, .primary, nil, "p. 2")]
        var file = CaseFile.everyVerdict
        file.claims = [
            .sample(1, sentence, focus: "51 people", worth: 0.9).decided(.verified, evidence: list),
            .sample(2, sentence, focus: "19 September", worth: 0.9, kind: .date)
                .decided(.verified, evidence: list),
            .sample(3, sentence, focus: "jail", worth: 0.9, kind: .event)
                .decided(.verified, evidence: [.sample(2, .supports, .secondary, nil, nil)]),
        ]
        let text = StatusReport().render(
            Disclosure(of: file, as: .internal),
            ReportSettings(time: "2025-11-20T09:30:00Z")
        )
        #expect(text.contains("## Verified (3)"))
        #expect(text.contains("| #1, #2 | The jail held **51 people** on **19 September**. |"))
        #expect(text.contains("| #3 | The **jail** held 51 people on 19 September. |"))
    }

    private let pieces = ClaimPieces(.untouched)

    private func rows(_ statement: String) -> [SharedWords] {
        var first = CaseFile.Claim.sample(
            1,
            ClaimsBySentenceTests.sentence,
            focus: "$40",
            worth: 0.5
        )
        first.statement = statement
        let other = CaseFile.Claim.sample(
            2,
            ClaimsBySentenceTests.sentence,
            focus: "12 people",
            worth: 0.5
        )
        return pieces.bySentence([first, other])
    }
}
