import Casework
import ClaimExtraction
import Foundation
import TestSupport
import Testing

@testable import Workbench

struct WorkTests {
    @Test func `assigns, waits, asks and notes, and each shows in the state of work`() throws {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        func state() throws -> WorkState { try book.claim(.jail(1)).claim.workState }
        #expect(try state() == .new)
        let assigned = try book.assign([.jail(1)], to: "Ben", due: "2025-09-30")
        #expect(assigned.map(\.work.assignee) == ["Ben"])
        #expect(try state() == .assigned)
        try book.wait([.jail(1)], for: "the sheriff’s office")
        #expect(try state() == .waiting)
        try book.ask(.jail(1), "How many on 19 September?", of: "the sheriff’s office")
        try book.note([.jail(1)], "called twice")
        let claim = try book.claim(.jail(1)).claim
        #expect(claim.work.waitingSince == "2025-09-25T14:02:00Z")
        #expect(claim.questions.map(\.addressee) == ["the sheriff’s office"])
        #expect(claim.notes.map(\.text) == ["called twice"])
        try book.answer(.jail(1), question: 1, "51")
        #expect(try book.claim(.jail(1)).claim.questions.map(\.answer) == ["51"])
        try book.wait([.jail(1)], for: nil)
        #expect(try state() == .assigned)
        try book.assign([.jail(1)], to: "")
        #expect(try state() == .new)
        #expect(try book.claim(.jail(1)).claim.work.due == "2025-09-30")
        try book.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        #expect(try state() == .checked)
        #expect(try book.verify().problems == [])
    }

    @Test func `lists claims by who has them and by state`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.assign([.jail(2)], to: "Ben")
        func numbers(_ filter: ClaimFilter) throws -> [Int] {
            try sample.casebook.claims(matching: filter).map(\.reference.number)
        }
        #expect(try numbers(ClaimFilter(assignee: "Ben")) == [2])
        #expect(try numbers(ClaimFilter(workStates: [.new])) == [1])
        #expect(try numbers(ClaimFilter(workStates: [.new, .assigned], limit: 1)) == [1])
        #expect(try numbers(ClaimFilter(workStates: [.gone])) == [])
    }

    @Test func `refuses empty words and days that are none`() throws {
        let book = try SampleWorkbench.withArticle().casebook
        #expect(throws: WorkbenchError.emptyText) { try book.ask(.jail(1), " ") }
        #expect(throws: WorkbenchError.emptyText) { try book.note([.jail(1)], "\n") }
        #expect(throws: WorkbenchError.notADay("soon")) {
            try book.assign([.jail(1)], to: "Ben", due: "soon")
        }
        #expect(throws: WorkbenchError.noSuchQuestion(1, .jail(1))) {
            try book.answer(.jail(1), question: 1, "51")
        }
    }

    @Test func `merges claims with their places and evidence, and takes one out again`() throws {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        try book.cite([.jail(2)], [.roster])
        try book.merge([.jail(2)], into: .jail(1))
        let merged = try book.claim(.jail(1)).claim
        #expect(merged.otherPlaces.map(\.focus) == ["September"])
        #expect(merged.evidence.map(\.excerpt) == ["51 in custody"])
        #expect(try book.claim(.jail(2)).mergedInto == .jail(1))
        #expect(try book.claims().map(\.reference.number) == [1])
        try book.restoreClaim(.jail(2))
        #expect(try book.claim(.jail(1)).claim.otherPlaces == [])
        #expect(try book.claim(.jail(2)).claim.focus == "September")
        #expect(try book.claim(.jail(2)).mergedInto == nil)
        #expect(try book.verify().problems == [])
    }

    @Test func `doesn't merge two verdicts, words that nobody checked, or two articles`() throws {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        try book.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        #expect(throws: WorkbenchError.differentVerdicts(.jail(2), .jail(1))) {
            try book.merge([.jail(2)], into: .jail(1))
        }
        try book.mark([.jail(2)], Marking(.notCheckable, note: "why"))
        #expect(throws: WorkbenchError.differentVerdicts(.jail(2), .jail(1))) {
            try book.merge([.jail(2)], into: .jail(1))
        }
        #expect(throws: WorkbenchError.nothingToMerge(.jail(1))) {
            try book.merge([.jail(1)], into: .jail(1))
        }
        try sample.add(SampleArticle(title: "B", text: "It cost ⟦5 dollars⟧.", kinds: [.count]))
        let other = ClaimReference(article: "b", number: 1)
        #expect(throws: WorkbenchError.differentArticles(other, .jail(1))) {
            try book.merge([other], into: .jail(1))
        }
    }

    @Test func `splits a place off as a claim that nobody decided`() throws {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        try book.merge([.jail(2)], into: .jail(1))
        try book.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        let made = try book.split(.jail(1), place: 2)
        #expect(made == .jail(3))
        #expect(try book.claim(.jail(3)).claim.focus == "September")
        #expect(try book.claim(.jail(3)).claim.verdict == .unverified)
        #expect(try book.claim(.jail(1)).claim.verdict == .verified)
        #expect(throws: WorkbenchError.onePlaceOnly(.jail(1))) {
            try book.split(.jail(1), place: 1)
        }
    }

    @Test func `remembers a dismissed finding in the next revision`() throws {
        let sample = try SampleWorkbench.withArticle()
        let book = sample.casebook
        try book.dismissFinding(1, of: "a-jail", because: "beds are not people")
        #expect(try book.findings(of: "a-jail").map(\.dismissal?.reason) == ["beds are not people"])
        try sample.revise(SampleWorkbench.jail.text.replacing("old", with: "very old"))
        #expect(try book.findings(of: "a-jail").map(\.dismissal?.by) == ["Ada"])
        try book.restoreFinding(1, of: "a-jail")
        #expect(try book.findings(of: "a-jail").map(\.dismissal) == [nil])
        #expect(throws: WorkbenchError.notDismissed(1, article: "a-jail")) {
            try book.restoreFinding(1, of: "a-jail")
        }
        #expect(throws: WorkbenchError.noSuchFinding(9, article: "a-jail", last: 1)) {
            try book.dismissFinding(9, of: "a-jail", because: "x")
        }
    }

    @Test func `keeps a file that is given as a source, and finds out when the copy is changed`()
        throws
    {
        let sample = try SampleWorkbench.withArticle()
        let path = sample.temporary.path("roster.csv")
        try Data("name\n".utf8).write(to: URL(fileURLWithPath: path))
        let designation = try sample.casebook.sourceDesignation(path)
        try sample.casebook.cite([.jail(1)], [EvidenceDraft(source: designation)])
        let source = try #require(try sample.casebook.sources().first)
        let copy = try #require(source.snapshots.first)
        #expect(copy.mediaType == "text/csv")
        #expect(copy.sizeInBytes == 5)
        let digest = try #require(copy.sha256)
        let kept = sample.folder.snapshots + "/" + digest
        #expect(try String(contentsOfFile: kept, encoding: .utf8) == "name\n")
        #expect(try sample.casebook.verify().problems == [])
        try Data("names\n".utf8).write(to: URL(fileURLWithPath: kept))
        #expect(
            try sample.casebook.verify().problems == ["source 1: its copy \(kept) was changed"]
        )
        try FileManager.default.removeItem(atPath: kept)
        let problems = try sample.casebook.verify().problems
        #expect(problems.count == 1)
        #expect(problems[0].hasPrefix("source 1: its copy \(kept) is missing; put it back"))
    }
}
