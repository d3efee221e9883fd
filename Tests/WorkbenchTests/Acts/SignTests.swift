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
            try book.editSource(1) { $0.title = "Another roster" }
            told = "changed source 1: title"
        case 3:
            try sample.revise("Else.", title: nil, kinds: [])
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

    @Test func `is given to the state that was seen`() throws {
        let sample = try SampleWorkbench.withArticle()
        let gate = try sample.casebook.gate(nil)
        let seen = Casebook.SeenState(digest: gate.state, lastChange: gate.lastChange)
        let signature = try sample.casebook.sign(nil, as: .checker, ifSeen: seen)
        #expect(signature.digest == gate.state)
        // The other's signature changes no state.
        #expect(try eve(sample).sign(nil, as: .editor, ifSeen: seen).digest == gate.state)
    }

    @Test(arguments: [0, 1, 2, 3, 4])
    func `is refused where the article changed since it was seen`(index: Int) throws {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        try book.cite([.jail(1)], [.roster])
        let gate = try book.gate(nil)
        let seen = Casebook.SeenState(digest: gate.state, lastChange: gate.lastChange)
        switch index {
        case 0: try book.mark([.jail(1)], Marking(.verified))
        case 1: try book.ask(.jail(2), "When?", of: nil)
        case 2: try book.editSource(1) { $0.title = "Another roster" }
        case 3: try book.undo()
        default: try book.dropClaims([.jail(2)], reason: "no fact")
        }
        do {
            try eve(sample).sign(nil, as: .checker, ifSeen: seen)
            Issue.record("signed")
        } catch WorkbenchError.articleChangedMeanwhile(let article, let changes) {
            #expect(article == "a-jail")
            #expect(changes.map(\.by) == ["Ada"])
        }
        #expect(try book.caseFile(article: "a-jail").signOffs == [])
        #expect(throws: WorkbenchError.self) {
            try book.gate(nil, overrideBecause: "breaking news", ifSeen: seen)
        }
        let now = try book.gate(nil)
        let again = Casebook.SeenState(digest: now.state, lastChange: now.lastChange)
        #expect(try eve(sample).sign(nil, as: .checker, ifSeen: again).digest == now.state)
    }

    @Test func `stays in force when a copy of a source or another article comes in`() throws {
        let sample = try SampleWorkbench.withArticle()
        var book = sample.casebook
        let page = SourceFacts(kind: .webPage, title: "A page", url: "https://a.example/x")
        try book.cite([.jail(1)], [EvidenceDraft(source: .draft(page))])
        let gate = try book.gate(nil)
        book.capture = { .init(address: $0, content: .success(Data("<p>51</p>".utf8))) }
        try book.captureSource(1)
        let seen = Casebook.SeenState(digest: gate.state, lastChange: gate.lastChange)
        try book.sign(nil, as: .checker, ifSeen: seen)
        try book.captureSource(1)
        let other = SampleArticle(title: "Else", text: "⟦9 ships⟧ sank.", kinds: [.count])
        try sample.add(other)
        #expect(try book.caseFile(article: "a-jail").signOffs.map(\.isInForce) == [true])
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
        try sample.revise("Else.", title: nil, kinds: [])
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
