import Casework
import Testing
import Workbench

struct KeepSourcesTests {
    @Test func `stores a source once`() throws {
        let casebook = try SampleWorkbench().casebook
        let page = SourceFacts(kind: .webPage, title: "Roster", url: "https://county.example/r")
        let first = try casebook.addSource(page)
        #expect(first.number == 1)
        var other = page
        other.title = "Another title"
        #expect(try casebook.addSource(other) == first)
        let title = SourceFacts(kind: .document, title: " Roster ")
        #expect(try casebook.addSource(title).number == 2)
        #expect(try casebook.addSource(title).number == 2)
        #expect(try casebook.addSource(SourceFacts(kind: .person, title: "Roster")).number == 3)
        #expect(try casebook.history().map(\.what).last == "added source 3 (person)")
    }

    @Test func `wants an alias for a confidential source`() throws {
        let casebook = try SampleWorkbench().casebook
        var guardian = SourceFacts(kind: .person, title: "Lee Moss", isConfidential: true)
        #expect(throws: WorkbenchError.noAlias) { try casebook.addSource(guardian) }
        guardian.alias = "a jail officer"
        let source = try casebook.addSource(guardian)
        #expect(source.citedName == "a jail officer")
        #expect(throws: WorkbenchError.noAlias) {
            try casebook.editSource(1) { $0.alias = "" }
        }
        let history = try casebook.history().map(\.what).joined()
        #expect(!history.contains("Moss"))
    }

    @Test func `doesn't lay open what is to be confidential now`() throws {
        let casebook = try SampleWorkbench().casebook
        try casebook.addSource(SourceFacts(kind: .person, title: "Lee Moss"))
        let hidden = SourceFacts(
            kind: .person,
            title: "Lee Moss",
            isConfidential: true,
            alias: "an officer"
        )
        #expect(throws: WorkbenchError.confidentialityDiffers(source: 1)) {
            try casebook.addSource(hidden)
        }
        let changed = try casebook.editSource(1) {
            $0.isConfidential = true
            $0.alias = "an officer"
        }
        #expect(changed.isConfidential)
        #expect(try casebook.addSource(hidden).number == 1)
    }

    @Test func `changes fields, leaves others, clears empty ones`() throws {
        let casebook = try SampleWorkbench().casebook
        try casebook.addSource(
            SourceFacts(kind: .webPage, title: "Roster", publisher: "County", date: "2025-09")
        )
        let source = try casebook.editSource(1) {
            $0.title = "The roster"
            $0.publisher = ""
            $0.retrieved = "2025-09-20"
        }
        #expect(source.title == "The roster")
        #expect(source.publisher == nil)
        #expect(source.date == "2025-09")
        #expect(try casebook.source(1).source == source)
        #expect(
            try casebook.history().last?.what
                == "changed source 1: title, publisher, retrieved"
        )
        #expect(throws: WorkbenchError.nothingToChange("source 1")) {
            try casebook.editSource(1) { $0.title = "The roster" }
        }
        #expect(throws: WorkbenchError.notADate("last week")) {
            try casebook.editSource(1) { $0.date = "last week" }
        }
        #expect(throws: WorkbenchError.notADay("2025")) {
            try casebook.editSource(1) { $0.retrieved = "2025" }
        }
        #expect(throws: WorkbenchError.noSuchSource(9, last: 1)) {
            try casebook.editSource(9) { $0.title = "x" }
        }
        #expect(throws: WorkbenchError.emptySource) {
            try casebook.editSource(1) { $0.title = " " }
        }
    }
}
