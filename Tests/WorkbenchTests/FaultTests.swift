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
        let run: @Sendable (SampleWorkbench) throws -> Void
    }

    static let acts = [
        Act(testDescription: "add") {
            let text = "Ada Moss, ⟦52⟧, came in ⟦May⟧."
            try $0.add(SampleArticle(title: "Other", text: text, kinds: [.count, .date]))
        },
        Act(testDescription: "mark") {
            try $0.casebook.mark(
                [.jail(1), .jail(2)],
                Marking(.needsContext, correction: "50", evidence: [.roster])
            )
        },
        Act(testDescription: "cite") {
            try $0.casebook.cite([.jail(2)], [.roster])
        },
        Act(testDescription: "withdraw") {
            let piece = try $0.casebook.claim(.jail(2)).claim.evidence.last
            try $0.casebook.withdraw(piece?.id ?? 0, from: .jail(2))
        },
        Act(testDescription: "edit source") {
            try $0.casebook.editSource(1) { $0.title = "Another" }
        },
        Act(testDescription: "add claim") {
            try $0.casebook.addClaim(to: "a-jail", kind: .count, focus: .words("40 beds"))
        },
        Act(testDescription: "edit claim") {
            try $0.casebook.editClaim(.jail(1), focus: .words("51"))
        },
        Act(testDescription: "drop claim") {
            try $0.casebook.dropClaims([.jail(1)], reason: "twice")
        },
        Act(testDescription: "revise") {
            let text =
                SampleWorkbench.jail.text.replacing("51 people", with: "57 people")
                + " It cost ⟦9 dollars⟧."
            let changed = SampleArticle(
                title: "A jail",
                text: text,
                kinds: [.count, .date, .count]
            )
            _ = try $0.casebook.revise("a-jail", to: changed.extraction, digest: changed.digest)
        },
        Act(testDescription: "merge") { try $0.casebook.merge([.jail(1)], into: .jail(2)) },
        Act(testDescription: "sign") { try $0.casebook.sign(nil, as: .editor) },
        Act(testDescription: "assign") { try $0.casebook.assign([.jail(1), .jail(2)], to: "Ben") },
        Act(testDescription: "ask") { try $0.casebook.ask(.jail(2), "How many?") },
        Act(testDescription: "note") { try $0.casebook.note([.jail(1), .jail(2)], "hm") },
        Act(testDescription: "undo") { try $0.casebook.undo() },
        Act(testDescription: "dismiss") {
            try $0.casebook.dismissFinding(1, of: "a-jail", because: "fine")
        },
    ]

    @Test(arguments: acts)
    func `does all of an act or nothing`(act: Act) throws {
        let sample = try SampleWorkbench.withArticle()
        let page = SourceFacts(kind: .webPage, title: "Page", url: "https://x.example")
        try sample.casebook.mark(
            [.jail(1)],
            Marking(.verified, evidence: [EvidenceDraft(source: .draft(page))])
        )
        try sample.casebook.cite([.jail(2)], [.headCount])
        try sample.runRaw(FaultTests.triggers)
        let before = try sample.contents()
        var write = 0
        var refused = true
        while refused {
            write += 1
            try sample.runRaw("UPDATE faults SET after = \(write)")
            do {
                try act.run(sample)
                refused = false
            } catch StoreError.refused(rule: "fault") {
                #expect(try sample.contents() == before, "write \(write)")
            }
        }
        #expect(write > 1)
        #expect(try sample.contents() != before)
        #expect(try sample.casebook.verify().problems == [])
    }

    /// Triggers that count a table's writes down and refuse the last.
    private static var triggers: String {
        let tables = [
            "articles", "revisions", "annotations", "findings", "claims", "places", "sources",
            "evidence", "fates", "questions", "notes", "dismissals", "sign_offs", "history",
        ]
        let triggers = tables.flatMap { table in
            ["INSERT", "UPDATE", "DELETE"].map { change in
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
