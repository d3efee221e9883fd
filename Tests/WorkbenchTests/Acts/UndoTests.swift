import Casework
import ClaimExtraction
import Foundation
import TestSupport
import Testing

@testable import Workbench

struct UndoTests {
    /// Everything that a person sees of the claims, without the history.
    private func state(_ book: Casebook) throws -> [CaseFile.Claim] {
        try book.caseFile(article: "a-jail").claims.map { claim in
            var claim = claim
            claim.history = []
            return claim
        }
    }

    private static let acts: [(name: String, act: @Sendable (Casebook) throws -> Void)] = [
        (
            "mark",
            { _ = try $0.mark([.jail(1), .jail(2)], Marking(.verified, evidence: [.roster])) }
        ),
        ("mark again", { _ = try $0.mark([.jail(1)], Marking(.notCheckable, note: "why")) }),
        ("cite", { _ = try $0.cite([.jail(2)], [.roster]) }),
        ("assign", { _ = try $0.assign([.jail(1)], to: "Ben", due: "2025-10-01") }),
        ("wait", { _ = try $0.wait([.jail(1)], for: "the county") }),
        ("note", { _ = try $0.note([.jail(1)], "called") }),
        ("ask", { _ = try $0.ask(.jail(1), "How many?") }),
        ("drop", { try $0.dropClaims([.jail(2)], reason: "no claim") }),
        ("add", { _ = try $0.addClaim(to: "a-jail", kind: .event, focus: .words("old")) }),
        ("edit", { try $0.editClaim(.jail(1), kind: .event, focus: .words("40 beds")) }),
        ("merge", { _ = try $0.merge([.jail(1)], into: .jail(2)) }),
        ("dismiss", { try $0.dismissFinding(1, of: "a-jail", because: "fine") }),
    ]

    @Test(arguments: UndoTests.acts.indices)
    func `takes back what was done, as a new act`(index: Int) throws {
        let (name, act) = UndoTests.acts[index]
        let book = try SampleWorkbench.withArticle().casebook
        try book.mark([.jail(1)], Marking(.verified, note: "seen", evidence: [.roster]))
        let before = try state(book)
        let findings = try book.findings(of: "a-jail")
        let lines = try book.history().count
        try act(book)
        let changed = try state(book) != before || book.findings(of: "a-jail") != findings
        #expect(changed, "\(name)")
        try book.undo()
        #expect(try state(book) == before, "\(name)")
        #expect(try book.findings(of: "a-jail") == findings, "\(name)")
        #expect(try book.history().count > lines + 1)
        #expect(try book.history().last?.what.hasPrefix("undid: ") == true)
        #expect(try book.verify().problems == [])
    }

    @Test func `goes further back when said again`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        try book.note([.jail(1)], "first")
        try book.note([.jail(1)], "second")
        #expect(try book.undo() == ["noted: second [a-jail#1]"])
        #expect(try book.undo() == ["noted: first [a-jail#1]"])
        #expect(throws: WorkbenchError.workedOn("a-jail")) { try book.undo() }
    }

    @Test func `tells once what was done to many claims, and to which`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        try book.mark([.jail(1), .jail(2)], Marking(.verified, evidence: [.roster]))
        let words = try book.undo()
        #expect(words.count == 3)
        #expect(words[0].hasSuffix("; it stays in the list of sources"))
        #expect(words[1].hasPrefix("cited source 1 ") && words[1].hasSuffix(" [a-jail#1-2]"))
        #expect(words[2] == "marked verified (was unverified) [a-jail#1-2]")
    }

    @Test func `leaves what somebody else changed since`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        let eve = try Casebook(folder: sample.folder, person: "Eve", now: { Date() })
        try eve.note([.jail(1)], "I doubt it")
        #expect(
            throws: WorkbenchError.changedSince(
                what: "cited source 1 (supports, primary)",
                by: "Eve",
                later: "noted: I doubt it"
            )
        ) { try sample.casebook.undo() }
        try eve.undo()
        try sample.casebook.undo()
        #expect(try sample.casebook.claim(.jail(1)).claim.verdict == .unverified)
        #expect(throws: WorkbenchError.nothingToUndo(person: "Eve")) { try eve.undo() }
    }
}
