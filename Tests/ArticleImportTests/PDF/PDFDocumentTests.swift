import Testing

@testable import ArticleImport

struct PDFDocumentTests {
    @Test func `words, pages and titles are read from what pdftotext writes`() {
        let document = document(
            "<title>Mill Creek &amp; its bridge</title>",
            "<meta name=\"Author\" content=\"Ada &quot;A&quot; Quill\"/>",
            "<page width=\"400.0\" height=\"600.0\">",
            "<line xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">",
            "  <word xMin=\"10.0\" yMin=\"20.0\" xMax=\"30.0\" yMax=\"32.5\">AT&amp;amp;T</word>",
            "  <word xMin=\"35.0\" yMin=\"20.0\" xMax=\"60.0\" yMax=\"32.5\">o\u{FB03}\u{1}ce</word>",
            "</line>",
            "</page>"
        )
        #expect(document.title == "Mill Creek & its bridge")
        #expect(document.author == "Ada \"A\" Quill")
        #expect(document.pages.map(\.height) == [600])
        #expect(document.pages.first?.lines.map(\.text) == ["AT&amp;T office"])
        #expect(document.pages.first?.lines.first?.box.bottom == 32.5)
    }

    @Test(arguments: [
        "", "untitled", "harbor.indd", "Microsoft Word - harbor fees.docx", "harbor fees.pdf",
    ])
    func `a name of a file is no title`(title: String) {
        #expect(document("<title>\(title)</title>").title == nil)
    }

    @Test(arguments: [
        "<word xMin=\"nan\" yMin=\"1\" xMax=\"2\" yMax=\"3\">a</word>",
        "<word xMin=\"1\" yMin=\"1\" xMax=\"2\">a</word>",
        "<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"3\"",
        "<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"3\"></word>",
    ])
    func `a word without a place or letters is left out`(word: String) {
        #expect(document("<page height=\"9\">", word, "</line>").pages.first?.lines.isEmpty == true)
    }

    private func document(_ lines: String...) -> PDFDocument {
        PDFDocument(Array(lines.joined(separator: "\n").utf8))
    }
}
