import Casework
import ClaimExtraction
import Foundation
import Testing

@testable import Workbench

struct UndoRevisionTests {
    private static let changed = """
        The jail in Ashford held ⟦49 people⟧ in ⟦September⟧, officials said. It has 40 beds.
        The jail is old. A ⟦new wing⟧ opened.
        """

    /// A workbench whose first claim is decided, the second open.
    private func decided(_ marking: Marking) throws -> SampleWorkbench {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.mark([.jail(1)], marking)
        return sample
    }

    private func revise(_ sample: SampleWorkbench) throws {
        try sample.revise(
            UndoRevisionTests.changed,
            title: "Another jail",
            kinds: [.count, .date, .event]
        )
    }

    /// What a person sees of an article, without what tells that it went forth and back.
    private func state(_ book: Casebook) throws -> CaseFile {
        var file = try book.caseFile(article: "a-jail")
        file.claims = file.claims.filter(\.isInText).map { claim in
            var claim = claim
            claim.history = []
            claim.fate = nil
            claim.before = nil
            return claim
        }
        file.revision.number = 0
        file.revision.added = ""
        file.revisions = []
        file.history = []
        file.historyHead = nil
        return file
    }

    @Test(arguments: [
        Marking(.verified, note: "seen", evidence: [.roster]),
        Marking(.inaccurate, correction: "49 people", evidence: [.headCount]),
        Marking(.inaccurate, correction: "48 people", evidence: [.headCount]),
        Marking(.notCheckable, note: "Nobody counted."),
    ])
    func `brings text, title, findings and verdicts back as a new version`(
        marking: Marking
    ) throws {
        let sample = try decided(marking)
        let before = try state(sample.casebook)
        let revision = try sample.casebook.caseFile(article: "a-jail").revision
        try revise(sample)
        #expect(try state(sample.casebook) != before)
        try sample.casebook.undo()
        #expect(try state(sample.casebook) == before)
        let file = try sample.casebook.caseFile(article: "a-jail")
        #expect(file.revision.number == 3)
        #expect(file.revision.digest == revision.digest)
        #expect(file.claims.map(\.number) == [1, 2])
        let reference = ClaimReference.jail(3)
        #expect(
            throws: WorkbenchError.dropped(
                reference,
                reason: "the text that stated it was taken back"
            )
        ) { try sample.casebook.note([reference], "?") }
        #expect(try sample.casebook.verify().problems == [])
        let found = try ["49", "51"].map { words in
            try sample.casebook.claims(matching: .init(text: words)).map(\.reference.number)
        }
        #expect(found == [[], [1, 2]])
    }

    @Test func `goes on to what was done before the revision, and not back to it`() throws {
        let sample = try decided(Marking(.verified, evidence: [.roster]))
        try revise(sample)
        try sample.casebook.undo()
        try sample.casebook.undo()
        #expect(try sample.casebook.claim(.jail(1)).claim.verdict == .unverified)
        #expect(try sample.casebook.caseFile(article: "a-jail").revision.number == 3)
        #expect(try sample.casebook.verify().problems == [])
    }

    @Test(arguments: [
        ("a verdict on changed words", "marked verified (was unverified)"),
        ("a claim", "added the claim “40 beds”"),
        ("a title", "changed title Old jail instead of Another jail"),
        ("a signature", "signed revision 2 as checker"),
    ])
    func `leaves a revision that somebody built on`(what: String, later: String) throws {
        let sample = try decided(Marking(.verified, evidence: [.roster]))
        try revise(sample)
        let eve = try Casebook(folder: sample.folder, person: "Eve", now: { Date() })
        switch what {
        case "a verdict on changed words": try eve.mark([.jail(1)], Marking(.verified))
        case "a claim": _ = try eve.addClaim(to: "a-jail", kind: .count, focus: .words("40 beds"))
        case "a title": _ = try eve.editArticle("a-jail", title: "Old jail")
        default: try eve.sign("a-jail", as: .checker)
        }
        let before = try sample.contents()
        let error = #expect(throws: WorkbenchError.self) { try sample.casebook.undo() }
        #expect(error?.description.contains("Eve changed it since") == true)
        #expect(error?.description.contains(later) == true, "\(error?.description ?? "")")
        #expect(try sample.contents() == before)
    }

    @Test func `says why what an older program noted of a revision isn't enough`() throws {
        let sample = try decided(Marking(.verified, evidence: [.roster]))
        try revise(sample)
        try sample.runRaw(
            """
            DROP TRIGGER history_is_not_changed;
            UPDATE history SET before = json_remove(before, '$.check_worthiness', '$.decided_by')
            WHERE act = 'fate';
            """
        )
        let before = try sample.contents()
        let error = #expect(throws: WorkbenchError.self) { try sample.casebook.undo() }
        let words = try #require(error?.description)
        #expect(words.hasPrefix("“revised to revision 2: "))
        #expect(words.contains("older stet") && words.contains("'stet revise a-jail FILE'"))
        #expect(try sample.contents() == before)
    }

    @Test func `gives an article its title and day back`() throws {
        let sample = try SampleWorkbench.withArticle()
        let before = try state(sample.casebook)
        try sample.casebook.note([.jail(1)], "called")
        _ = try sample.casebook.editArticle("a-jail", title: "Old jail", byline: "Ann Lee")
        #expect(
            try sample.casebook.undo() == [
                "changed title Old jail instead of A jail; byline Ann Lee"
            ]
        )
        try sample.casebook.undo()
        #expect(try state(sample.casebook) == before)
        #expect(try sample.casebook.verify().problems == [])
    }
}
