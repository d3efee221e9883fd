import Casework
import ClaimExtraction
import Foundation
import Testing

@testable import Workbench

struct SimilarTests {
    private func sample() throws -> SampleWorkbench {
        let sample = try SampleWorkbench()
        func add(_ title: String, _ text: String) throws {
            let article = Article(
                id: title,
                title: title,
                published: CalendarDate(year: 2025, month: 9, day: 25),
                text: text
            )
            _ = try sample.casebook.add(
                Extractor().extraction(of: article),
                facts: .init(),
                digest: String(repeating: title == "First" ? "1" : "2", count: 64)
            )
        }
        try add(
            "First",
            "The Ashford jail held 51 detainees in September. The Marlow bridge cost $9 million."
        )
        let count = try #require(
            try sample.casebook.claims().first { $0.kind == .count && $0.focus.contains("51") }
        )
        try sample.casebook.mark(
            [count.reference],
            Marking(.inaccurate, correction: "49 detainees", evidence: [.headCount])
        )
        try add(
            "Second",
            "Ashford’s jail held 53 detainees in September. A ferry sank off Hale in May 1998."
        )
        return sample
    }

    @Test func `finds what was decided about the same fact, and where the figures differ`() throws {
        let sample = try sample()
        let found = try sample.casebook.suggestions(for: "second")
        let about = found.filter { $0.earlier.verdict == "inaccurate" }
        #expect(!about.isEmpty)
        #expect(about.allSatisfy { $0.earlier.reference?.article == "first" })
        #expect(about.contains { $0.earlier.differingFigures.map(\.claim) == ["53"] })
        #expect(found.allSatisfy { $0.earlier.verdict != "unverified" })
    }

    @Test func `answers words of one's own, and nothing for what was never checked`() throws {
        let sample = try sample()
        let found = try sample.casebook.similar(to: "How many detainees were in the Ashford jail?")
        #expect(found.first?.statement.contains("detainees") == true)
        #expect(found.allSatisfy { (0...1).contains($0.score) })
        #expect(try sample.casebook.similar(to: "Volcanoes of Iceland") == [])
        #expect(try sample.casebook.similar(to: "\u{0}\"*( AND OR") == [])
        #expect(try sample.casebook.similar(to: "") == [])
    }

    @Test func `leaves the claim itself out`() throws {
        let sample = try sample()
        let first = ClaimReference(article: "first", number: 1)
        #expect(try !sample.casebook.similar(to: first).contains { $0.reference == first })
    }
}
