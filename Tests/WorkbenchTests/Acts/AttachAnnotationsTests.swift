import Casework
import ClaimExtraction
import Testing
import Workbench

struct AttachAnnotationsTests {
    /// The jail of the samples with what came with its file.
    private func added(_ annotations: [Annotation]) throws -> Casebook {
        let book = try SampleWorkbench().casebook
        var article = SampleWorkbench.jail.extraction.article
        article.annotations = annotations
        _ = try book.add(
            Extractor().extraction(of: article),
            facts: .init(),
            digest: String(repeating: "1", count: 64)
        )
        return book
    }

    /// The claims whose focus has these words.
    private func claim(_ book: Casebook, _ words: String) throws -> CaseFile.Claim {
        try #require(
            try book.caseFile(article: "a-jail").claims.first {
                $0.kind == .count && $0.focus.contains(words)
            }
        )
    }

    @Test func `holds a link against the claims on whose words it hangs, as context`() throws {
        let book = try added([
            Annotation(
                kind: .link,
                text: "https://jail.example/roster",
                span: Span(start: 25, end: 34)
            )
        ])
        let claim = try claim(book, "51")
        #expect(claim.evidence.map(\.stance) == [.context])
        let source = try book.source(1).source
        #expect(source.kind == .webPage)
        #expect(source.url == "https://jail.example/roster")
        #expect(try self.claim(book, "40").evidence == [])
        #expect(claim.verdict == .unverified)
        #expect(try book.verify().problems == [])
    }

    @Test func `takes a footnote for a described source, and a comment for a note`() throws {
        let book = try added([
            Annotation(
                kind: .footnote,
                text: "Roster of 19 September.",
                span: Span(start: 34, end: 34)
            ),
            Annotation(
                kind: .comment,
                author: "Ines",
                text: "Ask again! See https://jail.example/b.",
                day: CalendarDate(year: 2025, month: 9, day: 18),
                span: Span(start: 25, end: 27)
            ),
        ])
        let claim = try claim(book, "51")
        #expect(
            claim.notes.map(\.text) == [
                "Ines in the file, 2025-09-18: Ask again! See https://jail.example/b."
            ]
        )
        let sources = try book.sources()
        #expect(sources.map(\.title) == ["Roster of 19 September.", "https://jail.example/b"])
        #expect(claim.evidence.map(\.source).sorted() == [1, 2])
    }

    @Test func `adds only what is new with a new version`() throws {
        let link = Annotation(
            kind: .link,
            text: "https://jail.example/roster",
            span: Span(start: 25, end: 34)
        )
        let book = try added([link])
        var article = SampleWorkbench.jail.extraction.article
        article.text += " Nobody answered the phone."
        article.annotations = [
            link,
            Annotation(kind: .comment, text: "Who counted?", span: Span(start: 25, end: 34)),
        ]
        _ = try book.revise(
            "a-jail",
            to: Extractor().extraction(of: article),
            digest: String(repeating: "2", count: 64)
        )
        let claim = try claim(book, "51")
        #expect(claim.evidence.count == 1)
        #expect(claim.notes.map(\.text) == ["In the file: Who counted?"])
    }
}
