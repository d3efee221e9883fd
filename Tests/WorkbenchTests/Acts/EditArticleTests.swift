import Casework
import ClaimExtraction
import ClaimStore
import Testing

@testable import Workbench

struct EditArticleTests {
    /// "#1" to the last are the claims of two sentences, of which the first has a day counted from publication.
    private static let text = """
        The council of Vellmar bought 51 buses last week. The depot has 12 gates since Sept. 3, 2024.
        """

    private func extraction(published: String?, text: String = text) -> Extraction {
        Extractor().extraction(
            of: Article(
                id: "buses",
                title: "Buses",
                published: published.flatMap { CalendarDate(iso8601: $0) },
                text: text
            )
        )
    }

    /// A workbench in which every claim is verified.
    private func checked(published: String? = "2025-09-25") throws -> SampleWorkbench {
        let sample = try SampleWorkbench()
        _ = try sample.casebook.add(
            extraction(published: published),
            facts: .init(slug: "buses"),
            digest: String(repeating: "1", count: 64)
        )
        let claims = try sample.casebook.claims().map(\.reference)
        try sample.casebook.mark(claims, Marking(.verified, evidence: [.roster]))
        return sample
    }

    /// Whether each claim is open again, by its sentence.
    private func verdicts(_ sample: SampleWorkbench) throws -> [String: Set<Verdict>] {
        try sample.casebook.caseFile(article: "buses").claims.reduce(into: [:]) {
            $0[$1.sentence.hasPrefix("The council") ? "last week" : "2024", default: []].insert(
                $1.verdict
            )
        }
    }

    @Test func `changes what is known of an article and keeps the verdicts`() throws {
        let sample = try checked()
        let outcome = try sample.casebook.editArticle(
            "buses",
            title: "More buses",
            byline: " ",
            url: "https://paper.example/buses"
        )
        let words = ["title More buses instead of Buses", "url https://paper.example/buses"]
        #expect(outcome == .described(words))
        let file = try sample.casebook.caseFile(article: "buses")
        #expect(file.title == "More buses")
        #expect(file.revision.number == 1)
        #expect(Set(file.claims.map(\.verdict)) == [.verified])
        #expect(file.history.last?.what == "changed \(words.joined(separator: "; "))")
        #expect(try sample.casebook.verify().problems == [])
    }

    @Test func `opens what is counted from another day of publication, and nothing else`() throws {
        let sample = try checked()
        let outcome = try sample.casebook.editArticle(
            "buses",
            published: CalendarDate(iso8601: "2025-10-16")
        )
        guard case .revised(let revised) = outcome else {
            Issue.record("it was not taken for a revision")
            return
        }
        #expect(revised.revision == 2)
        #expect(try verdicts(sample) == ["last week": [.unverified], "2024": [.verified]])
        let claims = try sample.casebook.caseFile(article: "buses").claims
        let reopened = try #require(claims.first { $0.verdict == .unverified })
        #expect(
            reopened.work.reopenedWhy == "revision 2 is dated 2025-10-16, so its days are others"
        )
        #expect(claims.contains { $0.statement.contains("last week [6–12 Oct. 2025]") })
        #expect(!claims.contains { $0.statement.contains("15–21 Sept.") })
        #expect(try sample.casebook.verify().problems == [])
    }

    @Test func `opens days that nobody could tell when they were verified`() throws {
        let sample = try checked(published: nil)
        _ = try sample.casebook.editArticle("buses", published: CalendarDate(iso8601: "2025-10-16"))
        #expect(try verdicts(sample) == ["last week": [.unverified], "2024": [.verified]])
    }

    @Test func `keeps verdicts where another day of publication changes no day`() throws {
        let sample = try checked()
        let outcome = try sample.casebook.editArticle(
            "buses",
            published: CalendarDate(iso8601: "2025-09-26")
        )
        #expect(outcome == .described(["published 2025-09-26 instead of 2025-09-25"]))
        #expect(try verdicts(sample) == ["last week": [.verified], "2024": [.verified]])
    }

    @Test func `finds anew what another day of publication makes inconsistent`() throws {
        let sample = try SampleWorkbench()
        _ = try sample.casebook.add(
            extraction(published: "2025-09-25", text: "It opened on Wednesday, Sept. 11."),
            facts: .init(slug: "buses"),
            digest: String(repeating: "1", count: 64)
        )
        let outcome = try sample.casebook.editArticle(
            "buses",
            published: CalendarDate(iso8601: "2025-09-26")
        )
        guard case .revised = outcome else {
            Issue.record("it was not taken for a revision")
            return
        }
        let messages = try sample.casebook.caseFile(article: "buses").findings.map(\.message)
        #expect(messages.count == 1)
        #expect(messages.allSatisfy { $0.contains("2025-09-26") })
    }

    @Test(arguments: ["2025-10-16", nil])
    func `holds new versions to their day, or without one to the article's`(day: String?) throws {
        let sample = try checked()
        let text = EditArticleTests.text + " It rained."
        let revised = try sample.casebook.revise(
            "buses",
            to: extraction(published: day, text: text),
            digest: String(repeating: "2", count: 64)
        )
        #expect(revised.reopened.isEmpty == (day == nil))
        let open: Set<Verdict> = day == nil ? [.verified] : [.unverified]
        #expect(try verdicts(sample)["last week"] == open)
        let statements = try sample.casebook.claims().map(\.statement)
        let days = day == nil ? "15–21 Sept. 2025" : "6–12 Oct. 2025"
        #expect(statements.contains { $0.contains("last week [\(days)]") })
    }

    @Test func `takes the same text with another day for a revision`() throws {
        let sample = try checked()
        let revised = try sample.casebook.revise(
            "buses",
            to: extraction(published: "2025-10-16"),
            digest: String(repeating: "2", count: 64)
        )
        #expect(revised.revision == 2)
        let lines = try sample.casebook.caseFile(article: "buses").history.map(\.what)
        #expect(
            lines.contains {
                $0.hasPrefix("revised to revision 2: ")
                    && $0.hasSuffix("; published 2025-10-16 instead of 2025-09-25")
            }
        )
    }

    @Test func `doesn't take a file's guess for the day where one is known`() throws {
        let sample = try checked()
        let revised = try sample.casebook.revise(
            "buses",
            to: extraction(published: "2025-10-16", text: EditArticleTests.text + " It rained."),
            facts: .init(isDayAssumed: true),
            digest: String(repeating: "2", count: 64)
        )
        #expect(revised.reopened == [])
        #expect(try sample.casebook.caseFile(article: "buses").published == "2025-09-25")
        let statements = try sample.casebook.claims().map(\.statement)
        #expect(statements.contains { $0.contains("last week [15–21 Sept. 2025]") })
    }

    @Test func `refuses to change nothing`() throws {
        let sample = try checked()
        #expect(throws: WorkbenchError.nothingToChange("buses")) {
            try sample.casebook.editArticle("buses", title: "Buses", byline: "")
        }
    }
}
