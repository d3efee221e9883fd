import ClaimExtraction
import Foundation
import TestSupport
import Testing

@testable import ArticleImport

/// Files that other programs made; `Files/make-files` makes them anew.
struct OfficeFileTests {
    @Test(arguments: [
        "mill-creek-pandoc.docx", "mill-creek-libreoffice.docx", "mill-creek-libreoffice.odt",
    ])
    func `Pandoc's and LibreOffice's files have their text and what hangs on it`(name: String)
        throws
    {
        let article = try ArticleReader.article(at: path(name)).article
        let expected = MarkedText(try text("mill-creek.txt"))
        let text = article.text.replacing("“", with: "\"").replacing("”", with: "\"")
        #expect(text == expected.text)
        #expect(article.title == "Mill Creek votes to mend its bridge")
        #expect(article.byline == "Ada Quill")
        #expect(article.annotations.map(\.span) == expected.spans)
        #expect(article.annotations.map(\.kind) == [.comment, .footnote, .link])
        #expect(article.annotations.map(\.author) == ["Ben Stone", nil, nil])
        #expect(
            article.annotations.map(\.text) == [
                "Item 4 of the minutes?", "Minutes of the town board, 15 September 2025, item 4.",
                "https://millcreek.example/petition",
            ]
        )
    }

    @Test func `changes in a file of LibreOffice's can be undone`() throws {
        for name in ["mill-creek-libreoffice.odt", "mill-creek-libreoffice.docx"] {
            let article = try ArticleReader.article(at: path(name), trackedChanges: .original)
            #expect(article.article.text.contains("The clerk counted six hundred signatures"))
        }
    }

    @Test(arguments: ["harbor-columns.pdf", "harbor-owner-password.pdf"])
    func `a browser's print in columns over three pages has its text`(name: String) throws {
        let article = try ArticleReader.article(at: path(name)).article
        #expect(article.text == (try text("harbor.txt")))
        #expect(article.title == "Harbor fees rise again")
    }

    @Test func `a PDF under a password and a scan are told`() {
        #expect(throws: ImportError.encrypted(path: path("harbor-password.pdf"))) {
            try ArticleReader.article(at: path("harbor-password.pdf"))
        }
        #expect(throws: ImportError.noTextLayer(path: path("harbor-scan.pdf"))) {
            try ArticleReader.article(at: path("harbor-scan.pdf"))
        }
    }

    @Test func `a PDF that is none is damaged`() {
        let file = ArticleFile(path: "f.pdf", bytes: Array("%PDF-1.7 and nothing more".utf8))
        #expect(throws: ImportError.self) { try ArticleReader.article(from: file) }
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: path(name), encoding: .utf8)
            .trimmingCharacters(in: .newlines)
    }

    private func path(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Files/\(name)").path
    }
}
