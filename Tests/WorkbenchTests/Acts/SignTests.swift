import Casework
import ClaimExtraction
import Foundation
import Testing

@testable import Workbench

struct SignTests {
    private func eve(_ sample: SampleWorkbench) throws -> Casebook {
        try Casebook(folder: sample.folder, person: "Eve", now: { Date() })
    }

    @Test func `takes two signatures of two people`() throws {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        let signature = try book.sign(nil, as: .checker)
        #expect(signature.open == 2)
        #expect(throws: WorkbenchError.secondSignatureOfOne(person: "Ada", as: "checker")) {
            try book.sign(nil, as: .editor)
        }
        let eve = try eve(sample)
        #expect(throws: WorkbenchError.signedAlready(article: "a-jail", by: "Ada", .checker)) {
            try eve.sign(nil, as: .checker)
        }
        #expect(try eve.sign(nil, as: .editor).digest == signature.digest)
        #expect(try book.caseFile(article: "a-jail").signOffs.map(\.isInForce) == [true, true])
        #expect(try book.verify().problems == [])
    }

    @Test(arguments: [0, 1, 2, 3, 4])
    func `is void after any change, and says which`(index: Int) throws {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        try book.cite([.jail(1)], [.roster])
        try book.sign(nil, as: .checker)
        let told: String
        switch index {
        case 0:
            try book.mark([.jail(1)], Marking(.verified))
            told = "marked verified (was unverified)"
        case 1:
            try book.note([.jail(2)], "hm")
            told = "noted: hm"
        case 2:
            try book.editSource(1, SourceChange(title: "Another roster"))
            told = "changed source 1: title"
        case 3:
            let changed = SampleArticle(title: nil, text: "Else.", kinds: [])
            _ = try book.revise("a-jail", to: changed.extraction, digest: changed.digest)
            told = "revised to revision 2: 2 vanished"
        default:
            try book.undo()
            told = "withdrawn"
        }
        let signature = try #require(try book.caseFile(article: "a-jail").signOffs.first)
        #expect(!signature.isInForce)
        #expect(signature.voidedWhy == told)
        #expect(try book.verify().problems == [])
    }

    @Test func `finds out what was changed behind its back`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.sign(nil, as: .checker)
        try sample.runRaw("UPDATE claims SET statement = 'something else' WHERE id = 1")
        let problems = try sample.casebook.verify().problems
        #expect(problems == ["a-jail isn't what checker Ada signed"])
    }

    @Test
    func `knows the verdict that each claim was given last, through edits, revisions and undoing`()
        throws
    {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        try book.mark([.jail(1), .jail(2)], Marking(.verified, evidence: [.roster]))
        try eve(sample).mark([.jail(2)], Marking(.notCheckable, note: "an opinion"))
        #expect(try book.verify().problems == [])
        try book.editClaim(.jail(1), focus: .words("40 beds"))
        #expect(try book.verify().problems == [])
        let changed = SampleArticle(title: nil, text: "Else.", kinds: [])
        _ = try book.revise("a-jail", to: changed.extraction, digest: changed.digest)
        #expect(try book.verify().problems == [])
        try sample.runRaw("UPDATE claims SET decided_by = 'Ada' WHERE verdict = 'not-checkable'")
        let problems = try book.verify().problems
        #expect(problems == ["the verdict of a-jail#2 isn't the one that the history gave it"])
    }

    @Test func `finds a history whose end was cut off when a head is given`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.note([.jail(1)], "first")
        let verification = try sample.casebook.verify()
        let head = CaseFile.HistoryHead(
            sequence: verification.historyLength,
            hash: verification.head
        )
        #expect(try sample.casebook.verify(head: head).problems == [])
        try sample.runRaw(
            """
            DROP TRIGGER history_is_not_deleted;
            DELETE FROM history WHERE sequence = (SELECT max(sequence) FROM history);
            """
        )
        #expect(try sample.casebook.verify().problems == [])
        #expect(try !sample.casebook.verify(head: head).isSound)
        try sample.casebook.note([.jail(1)], "another")
        #expect(try !sample.casebook.verify(head: head).isSound)
    }
}
