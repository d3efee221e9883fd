import Casework
import ClaimExtraction
import Foundation
import Testing

@testable import Workbench

/// Articles that were added by mistake.
struct DropArticleTests {
    /// A workbench with "a-jail" and, of other words, "a-bridge".
    private func sample() throws -> SampleWorkbench {
        let sample = try SampleWorkbench.withArticle()
        try sample.add(DropArticleTests.bridge)
        return sample
    }

    private static let bridge = SampleArticle(
        title: "A bridge",
        text: "The bridge in Ashford cost ⟦$4 million⟧ in ⟦May⟧, officials said.",
        kinds: [.count, .date]
    )

    @Test func `leaves lists, and comes back as it was`() throws {
        let book = try sample().casebook
        try book.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        try book.assign([.jail(2)], to: "Ben", due: nil)
        let before = try book.caseFile(article: "a-jail").claims.map(\.verdict)
        #expect(try book.dropArticle("a-j", reason: "the wrong file") == "a-jail")
        #expect(try book.articles().map(\.slug) == ["a-bridge"])
        let all = try book.articles(includingDropped: true)
        #expect(all.map(\.dropReason) == [nil, "the wrong file"])
        #expect(try book.claims().allSatisfy { $0.reference.article == "a-bridge" })
        #expect(try book.claims(matching: ClaimFilter(assignee: "Ben")) == [])
        // It is the only one that counts, so that it needs no name.
        #expect(try book.article(named: nil) == "a-bridge")
        #expect(try book.articleDetail("a-jail").dropReason == "the wrong file")
        #expect(try book.verify().problems == [])
        try book.restoreArticle("a-jail")
        #expect(try book.articles().map(\.slug) == ["a-bridge", "a-jail"])
        #expect(try book.caseFile(article: "a-jail").claims.map(\.verdict) == before)
        #expect(try book.verify().problems == [])
    }

    private static let acts: [(name: String, act: @Sendable (Casebook) throws -> Void)] = [
        ("drop", { try $0.dropArticle("a-jail", reason: "again") }),
        ("mark", { _ = try $0.mark([.jail(1)], Marking(.notCheckable, note: "why")) }),
        ("note", { _ = try $0.note([.jail(1)], "called") }),
        ("edit", { _ = try $0.editArticle("a-jail", title: "Another") }),
        ("add", { _ = try $0.addClaim(to: "a-jail", kind: .event, focus: .words("old")) }),
        ("sign", { _ = try $0.sign("a-jail", as: .checker) }),
        ("gate", { _ = try $0.gate("a-jail") }),
        ("dismiss", { try $0.dismissFinding(1, of: "a-jail", because: "fine") }),
        ("report", { _ = try $0.caseFile(article: "a-jail") }),
    ]

    @Test(arguments: DropArticleTests.acts.indices)
    func `is refused whatever is done to it meanwhile`(index: Int) throws {
        let sample = try sample()
        try sample.casebook.dropArticle("a-jail", reason: "the wrong file")
        let before = try sample.contents()
        let refusal = WorkbenchError.articleDropped("a-jail", reason: "the wrong file")
        #expect(throws: refusal, "\(DropArticleTests.acts[index].name)") {
            try DropArticleTests.acts[index].act(sample.casebook)
        }
        #expect(try sample.contents() == before)
    }

    @Test func `needs a reason, and to be dropped before it is restored`() throws {
        let book = try sample().casebook
        #expect(throws: WorkbenchError.noReasonForArticle("a-jail")) {
            try book.dropArticle("a-jail", reason: "  ")
        }
        #expect(throws: WorkbenchError.articleNotDropped("a-jail")) {
            try book.restoreArticle("a-jail")
        }
    }

    @Test func `keeps its name and its file taken`() throws {
        let sample = try sample()
        try sample.casebook.dropArticle("a-jail", reason: "the wrong file")
        #expect(throws: WorkbenchError.articleDropped("a-jail", reason: "the wrong file")) {
            try sample.add(SampleWorkbench.jail)
        }
        var draft = SampleWorkbench.jail
        draft.text += " It burned in ⟦1911⟧."
        draft.kinds.append(.date)
        guard case .added(let added) = try sample.add(draft) else {
            Issue.record("a dropped article took a new version")
            return
        }
        #expect(added.slug == "a-jail-2")
    }

    @Test func `is what undoing an addition makes of it`() throws {
        let book = try sample().casebook
        #expect(try book.undo(in: "a-bridge").first?.hasSuffix("it is kept as dropped") == true)
        #expect(try book.articles().map(\.slug) == ["a-jail"])
        try book.restoreArticle("a-bridge")
        #expect(try book.articles().count == 2)
        #expect(try book.verify().problems == [])
    }

    /// Whoever undoes once too often doesn't lose an article.
    @Test func `isn't undone once somebody worked on it`() throws {
        let sample = try sample()
        let book = sample.casebook
        try book.note([.jail(1)], "called")
        try book.undo(in: "a-jail")
        #expect(throws: WorkbenchError.workedOn("a-jail")) { try book.undo(in: "a-jail") }
        let ben = try Casebook(folder: sample.folder, person: "Ben") { .now }
        try ben.addClaim(to: "a-bridge", kind: .event, focus: .words("cost"))
        #expect(throws: WorkbenchError.workedOn("a-bridge")) { try book.undo(in: "a-bridge") }
        #expect(try book.articles().count == 2)
    }

    @Test func `lets nobody take back what was done to it before, nor restore its claims`() throws {
        let sample = try sample()
        let ben = try Casebook(folder: sample.folder, person: "Ben") { .now }
        try ben.dropClaims([.jail(2)], reason: "no claim")
        try sample.casebook.dropArticle("a-jail", reason: "the wrong file")
        let refusal = WorkbenchError.articleDropped("a-jail", reason: "the wrong file")
        #expect(throws: refusal) { try ben.undo() }
        #expect(throws: refusal) { try ben.restoreClaim(.jail(2)) }
    }

    @Test func `undoes dropping and restoring`() throws {
        let book = try sample().casebook
        try book.dropArticle("a-jail", reason: "the wrong file")
        try book.undo()
        #expect(try book.articles().count == 2)
        try book.dropArticle("a-jail", reason: "the wrong file")
        try book.restoreArticle("a-jail")
        try book.undo()
        #expect(
            try book.articles(includingDropped: true).map(\.dropReason) == [nil, "the wrong file"]
        )
        #expect(try book.verify().problems == [])
    }
}
