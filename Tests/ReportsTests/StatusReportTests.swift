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

    @Test func `claims of one statement share a row, with the focus of each in bold`() {
        let sentence = "Ann Lund sold 40 cows in May."
        var file = CaseFile.untouched
        file.claims = [
            .sample(2, sentence, focus: "40 cows", worth: 0.6),
            .sample(4, "The mill has a loom.", focus: "a loom", worth: 0.7),
            .sample(7, sentence, focus: "Ann Lund", worth: 0.8, kind: .identity),
            .sample(8, sentence, focus: "cows in May", worth: 0.55),
            .sample(9, sentence, focus: "in May", worth: 0.2, kind: .date),
        ]
        file.claims[0].work.assignee = "Ben"
        let rows = report.text(file).split(separator: "\n").filter { $0.hasPrefix("| #") }
        #expect(
            rows == [
                "| #7, #2, #8 | 0.80 | **Ann Lund** sold **40 cows in May**. "
                    + "| names and roles, counts and amounts | #2: Ben |",
                "| #4 | 0.70 | The mill has **a loom**. | counts and amounts |  |",
                "| #9 | 0.20 | Ann Lund sold 40 cows **in May**. | dates |",
            ]
        )
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
