import Casework
import ClaimExtraction
import TestSupport
import Testing

@testable import Reports

struct StatusReportTests {
    private let report = StatusReport()

    @Test func `a file with every verdict is told in full`() {
        expectGolden(report.text(.everyVerdict), file: "status/every-verdict.md")
    }

    @Test func `a third revision is told with what became of each claim`() {
        expectGolden(report.text(.revised), file: "status/revised.md")
    }

    @Test func `a new article shows what is open`() {
        expectGolden(report.text(.untouched), file: "status/untouched.md")
    }

    @Test func `an article without claims says so`() {
        var file = CaseFile.untouched
        file.claims = []
        file.findings = []
        expectGolden(report.text(file), file: "status/no-claims.md")
    }

    @Test func `hostile text stays text`() {
        expectGolden(report.text(.hostile), file: "status/hostile.md")
    }

    @Test func `the name of a confidential source stands nowhere`() {
        let text = report.text(.everyVerdict)
        #expect(!text.contains("Rhea Holloway"))
        #expect(text.contains("a deputy (confidential)"))
    }

    @Test func `the same file and time give the same bytes`() {
        #expect(report.text(.everyVerdict) == report.text(.everyVerdict))
    }

    @Test func `every claim stands in the report, however many are open`() {
        var file = CaseFile.untouched
        file.claims = (1...400).map {
            .sample($0, "The mill has \($0) looms.", focus: "\($0) looms", worth: Double($0) / 400)
        }
        let text = report.text(file)
        for number in 1...400 { #expect(text.contains("| #\(number) |")) }
        #expect(text.contains("Still open (400)"))
        #expect(text.contains("**0 of 201** check-worthy claims are decided (0 %)"))
    }

    @Test func `reports have different names and a sentence of help each`() {
        #expect(Set(reports.map(\.name)).count == reports.count)
        #expect(reports.allSatisfy { $0.summary.hasSuffix(".") })
    }
}

extension StatusReport {
    /// The report at a fixed time.
    fileprivate func text(_ file: CaseFile, as redaction: Redaction = .internal) -> String {
        render(Disclosure(of: file, as: redaction), ReportSettings(time: "2025-11-20T09:30:00Z"))
    }
}
