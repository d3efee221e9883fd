import Casework
import Testing

@testable import Workbench

/// Comparisons are kept with the evidence, and only as long as the words are the same.
struct KeptFitTests {
    private func mismatches(_ book: Casebook) throws -> [Mismatch] {
        try book.caseFile(article: "a-jail").claims
            .first { $0.number == 1 }?.evidence.flatMap { $0.fit?.mismatches ?? [] } ?? []
    }

    private func cited() throws -> SampleWorkbench {
        let sample = try SampleWorkbench.withArticle()
        var evidence = EvidenceDraft.roster
        evidence.excerpt = "The jail in Ashford held 49 people."
        try sample.casebook.cite([.jail(1)], [evidence])
        return sample
    }

    /// Says something in a kept comparison that no comparison would find.
    private func mark(_ sample: SampleWorkbench) throws {
        try sample.runRaw(
            """
            UPDATE fits SET mismatches = '[{"kind":"name","claim":"kept","evidence":"kept"}]'
            """
        )
    }

    @Test func `keeps what was compared when evidence is added`() throws {
        let sample = try cited()
        #expect(try mismatches(sample.casebook).map(\.evidence) == ["49"])
        try mark(sample)
        #expect(try mismatches(sample.casebook).map(\.evidence) == ["kept"])
    }

    @Test func `compares anew what has other words now`() throws {
        let sample = try cited()
        try mark(sample)
        try sample.casebook.editClaim(.jail(1), focus: .words("40 beds"))
        #expect(try !mismatches(sample.casebook).map(\.evidence).contains("kept"))
    }

    @Test func `compares what nobody kept`() throws {
        let sample = try cited()
        try sample.runRaw("DELETE FROM fits")
        #expect(try mismatches(sample.casebook).map(\.evidence) == ["49"])
    }

    @Test func `forgets a comparison with its evidence`() throws {
        let sample = try cited()
        try sample.casebook.undo()
        #expect(try sample.contents().filter { $0.hasPrefix("fits ") } == [])
        #expect(try sample.casebook.verify().problems == [])
    }
}
