import Casework
import ClaimExtraction
import TestSupport
import Testing

@testable import Reports

struct StatusReportTests {
    private let report = StatusReport()
    private let time = "2025-09-26T09:30:00Z"

    @Test func `a file with every verdict is told in full`() {
        expectGolden(report.render(.everyVerdict, at: time), file: "every-verdict.md")
    }

    @Test func `a new article shows what is open`() {
        expectGolden(report.render(.untouched, at: time), file: "untouched.md")
    }

    @Test func `an article without claims says so`() {
        var file = CaseFile.untouched
        file.claims = []
        file.findings = []
        expectGolden(report.render(file, at: time), file: "no-claims.md")
    }

    @Test func `hostile text stays text`() {
        expectGolden(report.render(.hostile, at: time), file: "hostile.md")
    }

    @Test func `the name of a confidential source stands nowhere`() {
        let text = report.render(.everyVerdict, at: time)
        #expect(!text.contains("Rhea Holloway"))
        #expect(text.contains("a deputy (confidential)"))
    }

    @Test func `the same file and time give the same bytes`() {
        #expect(
            report.render(.everyVerdict, at: time) == report.render(.everyVerdict, at: time)
        )
    }

    @Test func `every claim stands in the report, however many are open`() {
        var file = CaseFile.untouched
        file.claims = (1...400).map {
            .sample($0, "The mill has \($0) looms.", focus: "\($0) looms", worth: Double($0) / 400)
        }
        let text = report.render(file, at: time)
        for number in 1...400 { #expect(text.contains("| #\(number) |")) }
        #expect(text.contains("Still open (400)"))
        #expect(text.contains("**0 of 201** check-worthy claims are decided (0 %)"))
    }

    @Test func `reports have different names and a sentence of help each`() {
        #expect(Set(reports.map(\.name)).count == reports.count)
        #expect(reports.allSatisfy { $0.summary.hasSuffix(".") })
    }
}
