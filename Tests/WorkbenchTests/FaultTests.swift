import Casework
import ClaimExtraction
import ClaimStore
import Testing
import Workbench

/// The first write of an act fails, then the second, and so on: each time the store is as it was before.
struct FaultTests {
    /// An act, by a name that a failure can show.
    struct Act: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// How many rows it writes to tables that can have triggers.
        let writes: Int
        let run: @Sendable (SampleWorkbench) throws -> Void
    }

    static let acts = [
        Act(testDescription: "add", writes: 8) {
            let text = "Ada Moss, ⟦52⟧, came in ⟦May⟧."
            try $0.add(SampleArticle(title: "Other", text: text, kinds: [.count, .date]))
        },
        Act(testDescription: "mark", writes: 10) {
            try $0.casebook.mark(
                [.jail(1), .jail(2)],
                Marking(.needsContext, correction: "50", evidence: [.roster])
            )
        },
        Act(testDescription: "cite", writes: 4) {
            try $0.casebook.cite([.jail(2)], [.roster])
        },
        Act(testDescription: "edit source", writes: 2) {
            try $0.casebook.editSource(1, SourceChange(title: "Another"))
        },
        Act(testDescription: "add claim", writes: 3) {
            try $0.casebook.addClaim(to: "a-jail", kind: .count, focus: .words("40 beds"))
        },
        Act(testDescription: "edit claim", writes: 4) {
            try $0.casebook.editClaim(.jail(1), focus: .words("51"))
        },
        Act(testDescription: "drop claim", writes: 2) {
            try $0.casebook.dropClaim(.jail(1), reason: "twice")
        },
    ]

    @Test(arguments: acts)
    func `does all of an act or nothing`(act: Act) throws {
        let sample = try SampleWorkbench.withArticle()
        let page = SourceDraft(kind: .webPage, title: "Page", url: "https://x.example")
        try sample.casebook.mark(
            [.jail(1)],
            Marking(.verified, evidence: [EvidenceDraft(source: .draft(page))])
        )
        try sample.runRaw(FaultTests.triggers)
        let before = try sample.contents()
        for write in 1...act.writes {
            try sample.runRaw("UPDATE faults SET after = \(write)")
            #expect(throws: StoreError.refused(rule: "fault"), "write \(write)") {
                try act.run(sample)
            }
            #expect(try sample.contents() == before, "write \(write)")
        }
        try sample.runRaw("UPDATE faults SET after = \(act.writes + 1)")
        try act.run(sample)
        #expect(try sample.contents() != before)
        #expect(try sample.casebook.verify().problems == [])
    }

    /// Triggers that count a table's writes down and refuse the last.
    private static var triggers: String {
        let tables = [
            "articles", "revisions", "annotations", "findings", "claims", "places", "sources",
            "evidence", "history",
        ]
        let triggers = tables.flatMap { table in
            ["INSERT", "UPDATE"].map { change in
                """
                CREATE TRIGGER fault_\(change)_\(table) AFTER \(change) ON \(table) BEGIN
                    UPDATE faults SET after = after - 1;
                    SELECT RAISE(ABORT, 'fault') FROM faults WHERE after = 0;
                END;
                """
            }
        }
        return "CREATE TABLE faults (after INTEGER); INSERT INTO faults VALUES (0);"
            + triggers.joined()
    }
}
