import ClaimExtraction
import TestSupport
import Testing

@testable import ArticleImport

struct OpenDocumentTests {
    @Test(arguments: [
        (
            "<text:h>Vote</text:h><text:p>The\n  board <text:span>met</text:span>.</text:p>",
            "Vote\n\nThe board met."
        ),
        ("<text:p>a<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d</text:p>", "a  b\tc\nd"),
        (
            "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list><text:p>b</text:p>",
            "a\n\nb"
        ),
        (
            """
            <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p>\
            </table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>\
            </table:table-header-rows><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell>\
            </table:table-row></table:table>
            """,
            "a\tb\nc"
        ),
        (
            "<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>b</text:p>",
            "ab\n\nbox"
        ),
        ("<text:p>har\u{AD}bor</text:p>", "harbor"),
        ("<text:p>a<draw:frame><svg:title>no</svg:title></draw:frame></text:p>", "a"),
        (
            "<text:sequence-decls>no</text:sequence-decls><text:p>Page <text:page-number>7</text:page-number></text:p>",
            "Page 7"
        ),
    ])
    func `the text is the words that the page shows`(body: String, text: String) throws {
        #expect(try read(body).text == text)
    }

    @Test(arguments: [
        (
            "<text:p>It cost <text:a xlink:href='https://a.example/m'>$5</text:a>.</text:p>",
            "It cost ⟦$5⟧.", Annotation.Kind.link, "https://a.example/m"
        ),
        (
            "<text:p>It cost $5<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Item 4.</text:p></text:note-body></text:note>.</text:p>",
            "It cost ⟦$5⟧.", .footnote, "Item 4."
        ),
        (
            "<text:p>It <office:annotation office:name='c'><dc:date>2025-09-20</dc:date><text:p>Sure?</text:p></office:annotation>cost $5<office:annotation-end office:name='c'/>.</text:p>",
            "It ⟦cost $5⟧.", .comment, "Sure?"
        ),
        (
            "<text:p>It cost $5<office:annotation><text:p>Sure?</text:p></office:annotation> then.</text:p>",
            "It cost ⟦$5⟧ then.", .comment, "Sure?"
        ),
    ])
    func `links, notes and comments hang on their words`(
        body: String,
        marked: String,
        kind: Annotation.Kind,
        text: String
    ) throws {
        let expected = MarkedText(marked)
        let article = try read(body)
        #expect(article.text == expected.text)
        let day = body.contains("dc:date") ? CalendarDate(year: 2025, month: 9, day: 20) : nil
        #expect(
            article.annotations == [
                Annotation(kind: kind, text: text, day: day, span: expected.spans[0])
            ]
        )
    }

    @Test func `tracked changes are accepted or undone`() throws {
        let body = """
            <text:tracked-changes><text:changed-region text:id='i'><text:insertion/></text:changed-region>\
            <text:changed-region text:id='d'><text:deletion><text:p>old</text:p></text:deletion></text:changed-region>\
            </text:tracked-changes><text:p>a <text:change-start text:change-id='i'/>new<text:change-end \
            text:change-id='i'/><text:change text:change-id='d'/> b</text:p>
            """
        #expect(try read(body).text == "a new b")
        #expect(try read(body, .original).text == "a old b")
    }

    @Test func `a document under a password is told`() {
        let manifest = """
            <m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><m:file-entry>\
            <m:encryption-data/></m:file-entry></m:manifest>
            """
        #expect(throws: ImportError.encrypted(path: "f.odt")) {
            try read(bytes: archive([.init("META-INF/manifest.xml", manifest)]))
        }
    }

    @Test func `a document without a text is damaged`() {
        #expect(throws: ImportError.damaged(path: "f.odt", detail: "it has no text document in it"))
        {
            try read(bytes: archive([]))
        }
    }

    private func read(_ body: String, _ tracked: TrackedChanges = .accepted) throws -> Article {
        let namespaces = ["office", "text", "table"].map {
            "xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'"
        }.joined(separator: " ")
        let content = """
            <office:document-content \(namespaces) xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' \
            xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' \
            xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:dc='http://purl.org/dc/elements/1.1/'><office:body>\
            <office:text>\(body)</office:text></office:body></office:document-content>
            """
        return try read(bytes: archive([.init("content.xml", content)]), tracked)
    }

    private func archive(_ parts: [ArchiveBuilder.Part]) -> [UInt8] {
        ArchiveBuilder.archive(
            [.init("mimetype", "application/vnd.oasis.opendocument.text")] + parts
        )
    }

    private func read(bytes: [UInt8], _ tracked: TrackedChanges = .accepted) throws -> Article {
        var file = ArticleFile(path: "f.odt", bytes: bytes)
        file.trackedChanges = tracked
        return try ArticleReader.article(from: file).article
    }
}
