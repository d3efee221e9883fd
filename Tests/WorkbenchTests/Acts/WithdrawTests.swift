import Casework
import TestSupport
import Testing

@testable import Workbench

/// Evidence that was held against a claim by mistake.
struct WithdrawTests {
    private func evidence(_ book: Casebook) throws -> [CaseFile.Evidence] {
        try book.claim(.jail(1)).claim.evidence
    }

    private func cite(_ excerpt: String?, in book: Casebook) throws {
        var draft = EvidenceDraft.roster
        draft.excerpt = excerpt
        try book.cite([.jail(1)], [draft])
    }

    @Test func `goes, and comes back where that is undone, and can be taken back whole`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        try cite("Total: 15", in: book)
        let before = try evidence(book)
        let summary = try book.withdraw(try #require(before.first).id, from: .jail(1))
        #expect(summary.evidence == 0)
        #expect(try evidence(book).isEmpty)
        #expect(try book.undo() == ["withdrew source 1 (supports, primary) [a-jail#1]"])
        #expect(try evidence(book) == before)
        // It is the piece that it was, so that citing it can be undone as well.
        try book.undo()
        #expect(try evidence(book).isEmpty)
        #expect(try book.verify().problems == [])
    }

    @Test func `stays where the verdict can't do without it`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        try book.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        let first = try #require(try evidence(book).first).id
        let refusal = WorkbenchError.verdictRestsOn(.verified, .jail(1))
        #expect(throws: refusal) { try book.withdraw(first, from: .jail(1)) }
        #expect("\(refusal)".hasSuffix("first with 'stet mark a-jail#1 unverified'"))
        try cite("Total: 51", in: book)
        let second = try #require(try evidence(book).last).id
        #expect(second != first)
        try book.withdraw(first, from: .jail(1))
        #expect(throws: refusal) { try book.withdraw(second, from: .jail(1)) }
        #expect(throws: WorkbenchError.evidenceIsGone(.jail(1))) {
            try book.withdraw(first, from: .jail(1))
        }
        try book.mark([.jail(1)], Marking(.unverified))
        try book.withdraw(second, from: .jail(1))
        #expect(try evidence(book).isEmpty)
    }

    @Test func `is named by its source and, of several, by its words`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        #expect(throws: WorkbenchError.noSuchEvidence(.jail(1), source: 1)) {
            try book.evidence(on: .jail(1), from: 1)
        }
        try cite("Total: 15", in: book)
        let only = try book.evidence(on: .jail(1), from: 1)
        try cite("Total: 51", in: book)
        try cite(nil, in: book)
        #expect(
            throws: WorkbenchError.whichEvidence(
                .jail(1),
                source: 1,
                excerpts: ["Total: 15", "Total: 51", ""]
            )
        ) { try book.evidence(on: .jail(1), from: 1) }
        #expect(try book.evidence(on: .jail(1), from: 1, excerpt: " Total: 15 ") == only)
        let bare = try book.evidence(on: .jail(1), from: 1, excerpt: "")
        #expect(try evidence(book).last?.id == bare)
        #expect(throws: WorkbenchError.noSuchEvidence(.jail(1), source: 1)) {
            try book.evidence(on: .jail(1), from: 1, excerpt: "Total: 5")
        }
    }
}
