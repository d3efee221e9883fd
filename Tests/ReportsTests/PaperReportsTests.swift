import Casework
import ClaimExtraction
import TestSupport
import Testing

@testable import Reports

/// The papers that go from desk to desk, over the sample cases.
struct PaperReportsTests {
    private static let cases: [(name: String, file: CaseFile)] = [
        ("revised", .revised), ("every-verdict", .everyVerdict), ("untouched", .untouched),
        ("hostile", .hostile),
    ]

    @Test(
        arguments: [
            MemoReport(), AnnotatedReport(), CallsReport(), SourcesReport(), ChangesReport(),
        ] as [any Report]
    )
    func `tells each sample case`(report: any Report) throws {
        for (name, file) in PaperReportsTests.cases {
            var file = file
            if file.revisions.isEmpty { file.addFirstRevision() }
            let text = try report.text(file)
            expectGolden(text, file: "\(report.name)/\(name).\(report.fileExtension)")
        }
    }

    @Test func `the memo tells changes since the last one where it is asked to`() throws {
        let since = try MemoReport().text(.revised, since: .revision(2))
        #expect(since.contains("## Changes since the last memo"))
        #expect(since.contains("Since revision 2 of 2025-11-17 18:00 UTC"))
        #expect(since.contains("- **#4** touched: revision 3 changed “6–3” to “7–2”"))
        #expect(try !MemoReport().text(.revised).contains("Changes since"))
    }

    @Test func `the memo tells what is out of date by the newsroom's limits`() throws {
        let usual = try MemoReport().text(.revised)
        #expect(usual.contains("## Stale on 2025-11-18 (2)"))
        let patient = try MemoReport().text(
            .revised,
            staleness: StalenessLimits(figures: 9_000, offices: 9_000, laws: 9_000)
        )
        // What its source says it is good until stays out of date.
        #expect(patient.contains("## Stale on 2025-11-18 (1)"))
        #expect(!patient.contains("older than"))
    }

    @Test func `the memo tells what was verified against a source`() throws {
        var file = CaseFile.revised
        let index = try #require(file.claims.firstIndex { $0.verdict == .verified && $0.isInText })
        #expect(try !MemoReport().text(file).contains("contradicts it: "))
        file.claims[index].evidence[0].stance = .contradicts
        let memo = try MemoReport().text(file)
        #expect(memo.contains("**#\(file.claims[index].number)** verified, though S"))
        #expect(memo.contains(" contradicts it: "))
    }

    @Test func `what no verdict leans on is no judgement call`() throws {
        var file = CaseFile.revised
        let index = try #require(file.claims.firstIndex { $0.verdict == .verified && $0.isInText })
        let name = "#\(file.claims[index].number)"
        file.claims[index].evidence[0].stance = .supports
        file.claims[index].evidence[0].fit = EvidenceFit(
            fits: false,
            mismatches: [Mismatch(kind: .number, claim: "51", evidence: "49")]
        )
        let call = "**\(name)** verified, though the excerpt differs"
        #expect(try MemoReport().text(file).contains(call))
        // It was open again, or is said to be wrong: of course an excerpt says something else.
        for verdict in [Verdict.unverified, .inaccurate] {
            file.claims[index].verdict = verdict
            #expect(try !MemoReport().text(file).contains("though the excerpt differs"))
        }
    }

    @Test func `what was done and undone is no change`() throws {
        var file = CaseFile.revised
        let index = try #require(file.claims.firstIndex { $0.isInText })
        let lines = ["cited source 2 (supports, secondary)", "marked verified (was unverified)"]
        let undone = lines + lines.map { "undid: \($0)" } + ["noted: ask the clerk"]
        file.claims[index].history += undone.map {
            .init(at: "2025-11-30T08:00:00Z", by: "ben", what: $0)
        }
        let text = try ChangesReport().text(file, since: .time("2025-11-30T00:00:00Z"))
        #expect(text.contains("ben: noted: ask the clerk"))
        #expect(!text.contains("cited source 2") && !text.contains("undid"))
    }

    @Test func `claims of one sentence with one story are told once`() throws {
        let sentence = "Ann Lund sold 40 cows in May."
        var file = CaseFile.untouched
        file.claims = ["Ann Lund", "40 cows", "in May"].enumerated().map { index, focus in
            var claim = CaseFile.Claim.sample(index + 1, sentence, focus: focus, worth: 0.5)
            claim.history = [
                .init(
                    at: "2025-11-30T08:00:00Z",
                    by: "ben",
                    what: index < 2 ? "moved" : "noted: why?"
                )
            ]
            return claim
        }
        let text = try ChangesReport().text(file, since: .time("2025-11-30T00:00:00Z"))
        #expect(text.contains("## Claims (3)"))
        #expect(text.contains("**#1, #2** now unverified: “**Ann Lund** sold **40 cows** in May.”"))
        #expect(text.contains("- **#3** now unverified: “Ann Lund sold 40 cows **in May**.”"))
    }

    @Test func `a source's row tells of a correction, and a copy's file only by name`() throws {
        var file = CaseFile.revised
        file.sources[0].snapshots = [
            .init(
                at: "2025-11-20T08:00:00Z",
                takenBy: "ana",
                address: "/home/ana/secret/roster.pdf",
                sha256: "ab"
            )
        ]
        let text = try SourcesReport().text(file)
        #expect(text.contains("UTC from roster.pdf, SHA-256 ab"))
        #expect(!text.contains("/home/ana"))
        #expect(text.contains("| #3 | corrected |"))
    }

    @Test func `changes since a time are those at it and after it`() throws {
        let at = try ChangesReport().text(.revised, since: .time("2025-11-20T08:00:00Z"))
        #expect(at.contains("signed as checker") && !at.contains("revised to revision 3"))
        let after = try ChangesReport().text(.revised, since: .time("2025-11-20T08:00:01Z"))
        #expect(after.contains("Nothing has changed."))
    }

    @Test func `changes since a revision tell another of the same second`() throws {
        var file = CaseFile.revised
        for index in file.revisions.indices { file.revisions[index].added = "2025-11-20T08:00:00Z" }
        let last = file.revisions.count
        let changes = try ChangesReport().text(file, since: .revision(last - 1))
        #expect(changes.contains("Revision \(last), "))
        let none = try ChangesReport().text(file, since: .revision(last))
        #expect(!none.contains("- Revision \(last), "))
    }

    @Test func `a claim whose days alone are others has no words before`() throws {
        var file = CaseFile.revised
        let touched = try #require(
            file.claims.firstIndex { $0.fate == .touched && $0.before != nil }
        )
        #expect(try ChangesReport().text(file, since: .revision(1)).contains("Before: “"))
        for index in file.claims.indices {
            let claim = file.claims[index]
            file.claims[index].before = .init(
                span: claim.span,
                focusSpan: claim.focusSpan,
                sentence: claim.sentence,
                focus: claim.focus
            )
        }
        #expect(file.claims[touched].isInText)
        #expect(try !ChangesReport().text(file, since: .revision(1)).contains("Before:"))
    }

    @Test func `changes since a revision that isn't there are refused`() {
        #expect(throws: ReportRefusal.noSuchRevision(9, article: "tern-island-ferry", last: 3)) {
            try ChangesReport().text(.revised, since: .revision(9))
        }
    }

    @Test func `the call sheet doesn't give the article away`() throws {
        let sheet = try CallsReport().text(.revised)
        for claim in CaseFile.revised.claims {
            #expect(!sheet.contains(claim.focus) && !sheet.contains(claim.sentence))
        }
        #expect(!sheet.contains("Tern Island ferry to run"))
        // One office, however its name was typed.
        #expect(sheet.contains("## Town clerk (2)"))
        #expect(sheet.contains("607 555 0100 (call)"))
    }
}

extension Report {
    /// The report at a fixed time.
    func text(
        _ file: CaseFile,
        as redaction: Redaction? = nil,
        since: Since? = nil,
        at time: String = "2025-11-20T09:30:00Z",
        isForced: Bool = false,
        staleness: StalenessLimits = StalenessLimits()
    ) throws -> String {
        try render(
            Disclosure(of: file, as: redaction ?? usualRedaction),
            ReportSettings(time: time, since: since, isForced: isForced, staleness: staleness)
        )
    }
}

extension CaseFile {
    /// Makes a sample that was written without a list of revisions as a store would have it.
    mutating func addFirstRevision() {
        revisions = (1...revision.number).map { number in
            RevisionEntry(
                number: number,
                digest: revision.digest,
                added: revision.added,
                addedBy: "Ada Quill",
                fates: [:]
            )
        }
    }
}
