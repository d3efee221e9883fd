import ClaimExtraction
import Testing

@testable import ArticleImport

struct ClaimReviewsTests {
    private static let quay = """
        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": " The quay at Alder cost $4,000. ",
        "name": "Did the quay cost $4,000?", "url": "https://check.example/quay", "datePublished": "2024-05-03T10:00:00Z",
        "author": {"@type": "Organization", "name": "Alder Check"}, "reviewRating": {"alternateName": "False"}}
        """

    @Test func `reads a review's claim with verdict, reviewer, day and address`() throws {
        let imported = try read(ClaimReviewsTests.quay, path: "quay.jsonld")
        let article = imported.article
        #expect(article.text == "The quay at Alder cost $4,000.")
        #expect(article.title == "Did the quay cost $4,000?" && article.byline == "Alder Check")
        #expect(article.published == CalendarDate(iso8601: "2024-05-03"))
        #expect(imported.url == "https://check.example/quay")
        let span = Span(start: 0, end: 30)
        #expect(
            article.annotations == [
                Annotation(kind: .comment, author: "Alder Check", text: "False", span: span),
                Annotation(kind: .link, text: "https://check.example/quay", span: span),
            ]
        )
    }

    @Test(arguments: [
        "[\(quay), {\"@type\": [\"Thing\", \"https://schema.org/ClaimReview\"], \"claimReviewed\": \"Two.\"}]",
        "{\"@graph\": [{\"@type\": \"Person\"}, \(quay), {\"mainEntity\": {\"@type\": \"ClaimReview\", \"claimReviewed\": {\"@value\": \"Two.\"}}}]}",
    ])
    func `finds reviews wherever they stand, and each has a paragraph`(file: String) throws {
        let article = try read(file, path: "f.json").article
        #expect(article.text == "The quay at Alder cost $4,000.\n\nTwo.")
        #expect(article.title == nil && article.published == nil)
    }

    @Test(arguments: [
        "{\"@type\": [\"ClaimReview\", 5], \"claimReviewed\": \"One.\", \"reviewRating\": [1, null], \"author\": \"x\", \"datePublished\": 20200101}",
        "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"One.\", \"author\": [{\"name\": \"x\"}], \"url\": {}}",
    ])
    func `passes over fields of another kind`(file: String) throws {
        #expect(try read(file, path: "f.json").article.text == "One.")
    }

    @Test(arguments: ["{", "[1", "{\"a\": }", String(repeating: "[", count: 100_000)])
    func `refuses what is no JSON`(file: String) {
        #expect(throws: ImportError.damaged(path: "f.json", detail: "it is not valid JSON")) {
            try read(file, path: "f.json")
        }
    }

    @Test(arguments: [
        "{}", "[]", "5", "\"ClaimReview\"", "{\"@type\": \"ClaimReview\"}",
        "{\"@type\": \"Article\", \"claimReviewed\": \"One.\"}",
        "{\"@type\": \"ClaimReview\", \"claimReviewed\": 5}",
    ])
    func `refuses JSON without a review`(file: String) {
        #expect(
            throws: ImportError.otherFormat(
                path: "f.json",
                name: "a JSON file without a ClaimReview"
            )
        ) {
            try read(file, path: "f.json")
        }
    }
}
