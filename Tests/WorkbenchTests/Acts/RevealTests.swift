import Casework
import ClaimExtraction
import Testing

@testable import Workbench

struct RevealTests {
    private static let hidden = SourceFacts(
        kind: .interview,
        title: "Rhea Holloway",
        isConfidential: true,
        alias: "a deputy"
    )

    @Test func `a file with names is handed out with a line in the history`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.addSource(RevealTests.hidden)
        let before = try sample.casebook.caseFile(article: "a-jail")
        let file = try sample.casebook.revealedCaseFile(article: "a-j", report: "memo")
        let line = try #require(file.history.last)
        #expect(line.by == "Ada")
        #expect(
            line.what == "had the report “memo” made with the names of confidential sources"
        )
        #expect(file.historyHead?.sequence == (before.historyHead?.sequence ?? 0) + 1)
        #expect(try sample.casebook.verify().problems == [])
    }

    @Test func `an article that isn't there leaves no line`() throws {
        let sample = try SampleWorkbench.withArticle()
        let before = try sample.casebook.verify().historyLength
        #expect(throws: WorkbenchError.self) {
            try sample.casebook.revealedCaseFile(article: "moon", report: "memo")
        }
        #expect(try sample.casebook.verify().historyLength == before)
    }

    @Test func `signatures stay in force`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.runRaw(
            """
            INSERT INTO sign_offs (revision, role, signer, at, digest)
            VALUES (1, 'checker', 'Ben', '2025-09-25T15:00:00Z', '\(String(repeating: "0", count: 64))')
            """
        )
        let file = try sample.casebook.revealedCaseFile(article: "a-jail", report: "memo")
        #expect(file.signOffs.map(\.isInForce) == [true])
    }

    @Test func `a case file knows confidential sources that its article doesn't cite`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.addSource(RevealTests.hidden)
        try sample.casebook.addSource(SourceFacts(kind: .document, title: "Never cited"))
        let file = try sample.casebook.caseFile(article: "a-jail")
        #expect(file.sources.isEmpty)
        #expect(file.otherConfidential.map(\.title) == ["Rhea Holloway"])
    }

    @Test func `a case file says where a corrected or touched claim stood before`() throws {
        let sample = try SampleWorkbench.withArticle()
        try sample.casebook.mark(
            [.jail(1)],
            Marking(.inaccurate, correction: "49 people", evidence: [.headCount])
        )
        try sample.casebook.mark([.jail(2)], Marking(.verified, evidence: [.roster]))
        try sample.revise(SampleWorkbench.jail.text.replacing("51 people", with: "49 people"))
        let claims = try sample.casebook.caseFile(article: "a-jail").claims
        #expect(claims[0].correctionTakenIn == 2)
        #expect(claims[0].before?.focus == "51 people")
        #expect(claims[1].fate == .touched)
        #expect(claims[1].before?.sentence.contains("51 people") == true)
    }
}
