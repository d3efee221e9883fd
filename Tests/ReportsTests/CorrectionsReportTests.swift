import Casework
import TestSupport
import Testing

@testable import Reports

struct CorrectionsReportTests {
    private let report = CorrectionsReport()

    /// The ferry case, come out on a day, with its correction taken by revision 2 of 17 Nov.
    private func ferry(published: String?) -> CaseFile {
        var file = CaseFile.revised
        file.published = published
        return file
    }

    @Test func `tells what was corrected after publication, and what still has to be`() throws {
        expectGolden(
            try report.text(ferry(published: "2025-11-16")),
            file: "corrections/revised.md"
        )
    }

    @Test(arguments: ["2025-11-17", "2025-11-18"])
    func `leaves out what was corrected before it came out`(day: String) throws {
        let text = try report.text(ferry(published: day))
        #expect(!text.contains("4.1 million"))
        #expect(text.contains("a quarter more"))
    }

    @Test func `says so if nothing had to be corrected`() throws {
        var file = ferry(published: "2025-11-16")
        file.claims.removeAll { $0.correction != nil }
        #expect(try report.text(file).contains("Nothing had to be corrected"))
    }

    @Test(arguments: [
        (nil, "it has no day of publication"), ("2025-11-21", "it comes out on 2025-11-21"),
    ])
    func `refuses an article that isn't out`(day: String?, why: String) throws {
        let file = ferry(published: day)
        #expect(throws: ReportRefusal.notPublished(article: file.slug, why: why)) {
            try report.text(file)
        }
        #expect(try report.text(file, isForced: true).contains("# Corrections"))
    }
}
