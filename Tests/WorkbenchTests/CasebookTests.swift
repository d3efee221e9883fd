import Casework
import ClaimExtraction
import Foundation
import TestSupport
import Testing
import Workbench

struct CasebookTests {
    @Test func `fills a case file with everything that a report needs`() throws {
        let sample = try SampleWorkbench.withArticle()
        let casebook = sample.casebook
        try casebook.addSource(SourceFacts(kind: .document, title: "Never cited"))
        try casebook.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        let file = try casebook.caseFile(article: "a-j")
        #expect(file.slug == "a-jail")
        #expect(file.outlet == "The Ashford Post")
        #expect(file.published == "2025-09-25")
        #expect(file.revision.number == 1)
        #expect(file.revision.digest == SampleWorkbench.jail.digest)
        #expect(file.claims.map(\.number) == [1, 2])
        #expect(file.claims.map(\.focus) == ["51 people", "September"])
        #expect(file.claims[0].evidence.map(\.source) == [2])
        #expect(file.claims[0].history.count == 2)
        #expect(file.sources.map(\.title) == ["Jail roster"])
        #expect(file.findings.map(\.quotes) == [["51 people"]])
        #expect(file.signOffs == [])
    }

    @Test func `gives the same bytes for the same acts`() throws {
        let heads = try (1...2).map { _ in
            let casebook = try SampleWorkbench.withArticle().casebook
            try casebook.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
            return try casebook.verify().head
        }
        #expect(heads[0] == heads[1])
    }

    @Test func `lists claims by kind, verdict, article and text`() throws {
        let casebook = try SampleWorkbench.withArticle().casebook
        try casebook.mark([.jail(1)], Marking(.verified, evidence: [.roster]))
        func numbers(_ filter: ClaimFilter) throws -> [Int] {
            try casebook.claims(matching: filter).map(\.reference.number)
        }
        #expect(try numbers(ClaimFilter()) == [1, 2])
        #expect(try numbers(ClaimFilter(article: "a-jail", kinds: [.date, .law])) == [2])
        #expect(try numbers(ClaimFilter(verdicts: [.verified])) == [1])
        #expect(try numbers(ClaimFilter(kinds: [.date], verdicts: [.verified])) == [])
        #expect(try numbers(ClaimFilter(text: "officials ashford")) == [1, 2])
        #expect(try numbers(ClaimFilter(text: "bridge")) == [])
        #expect(try numbers(ClaimFilter(limit: 1)) == [1])
        #expect(try numbers(ClaimFilter(limit: 0)) == [])
        #expect(throws: WorkbenchError.self) { try numbers(ClaimFilter(article: "x")) }
    }

    @Test func `copies the store to a new file only`() throws {
        let sample = try SampleWorkbench.withArticle()
        let copy = sample.temporary.path("copy.sqlite")
        try sample.casebook.backup(to: copy)
        #expect(FileManager.default.fileExists(atPath: copy))
        #expect(throws: WorkbenchError.alreadyThere(path: copy)) {
            try sample.casebook.backup(to: copy)
        }
    }

    @Test func `wants a person`() throws {
        #expect(throws: WorkbenchError.noPerson) { try SampleWorkbench(person: " ") }
    }

    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00Z"), (-1.0, "1969-12-31T23:59:59Z"),
        (1_709_210_096.9, "2024-02-29T12:34:56Z"), (1e300, "9999-12-31T23:59:59Z"),
        (-1e300, "0001-01-01T00:00:00Z"), (.nan, "1970-01-01T00:00:00Z"),
    ])
    func `keeps times in UTC`(seconds: Double, time: String) throws {
        let sample = try SampleWorkbench()
        let casebook = try Casebook(folder: sample.folder, person: "Ada") {
            Date(timeIntervalSince1970: seconds)
        }
        try casebook.addSource(SourceFacts(kind: .document, title: "Roster"))
        #expect(try casebook.history().map(\.at) == [time])
    }
}
