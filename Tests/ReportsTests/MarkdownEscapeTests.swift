import ArticleImport
import ClaimExtraction
import Testing

@testable import Reports

struct MarkdownEscapeTests {
    static let hostile = [
        "a | b | c", "`code` ``` ~~~", "*stars* **bold** _under_ __line__",
        "[link](https://a.example)",
        "![image](x.png)", "<script>alert(1)</script>", "<b>bold</b> <!-- note -->",
        "&lt; &amp; &#60;",
        "# Heading", "## 2", "- item", "+ item", "* item", "1. item", "2) item", "> quote", "=====",
        "-----", "| --- |", "~~struck~~", "$1 and $2", "\\*escaped\\*", "[^1] [x][y] [ ] task",
        "[ref]: https://a.example", "<https://a.example>", "https://a.example/x_y_z www.a.example",
        "ada@mail.example", ":smile: @ada #12", "    indented", "a  \nb\n\nc", "a\\",
        "```swift\nx\n```",
        "---\ntitle: x\n---", "5 < 6 > 4 & 3", "“quotes” — dash … ½", "😀 é שלום",
    ]

    @Test(arguments: hostile)
    func `reading an escaped text back gives its words and nothing else`(text: String) throws {
        let words = text.split { $0.isWhitespace }.joined(separator: " ")
        let documents: [Markdown] = ["\(text)", "- \(text)", "- **#1** \(text)", "> \(text)"]
        for document in documents {
            let article = try read(document)
            let expected = document.source.contains("#1**") ? "#1 \(words)" : words
            #expect(article.text == expected, "\(document.source)")
            #expect(article.annotations.allSatisfy { $0.text.hasPrefix("http") })
        }
    }

    @Test(arguments: hostile)
    func `no text breaks a table`(text: String) throws {
        let words = text.split { $0.isWhitespace }.joined(separator: " ")
        let table: Markdown = "| a | b |\n| --- | --- |\n| \(text) | \(text) |"
        #expect(try read(table).text == "a\tb\n\(words)\t\(words)", "\(table.source)")
    }

    @Test(arguments: [
        ("a\u{1B}[31mb\0c\u{85}", "a⟨U+001B⟩\\[31mb⟨U+0000⟩c"),
        ("a\u{202E}b\u{2066}c\u{FEFF}\u{200B}", "a⟨U+202E⟩b⟨U+2066⟩c⟨U+FEFF⟩⟨U+200B⟩"),
        ("a\r\nb\u{2028}c\td", "a b c d"),
    ])
    func `control characters become visible, line ends become spaces`(text: String, escaped: String)
    {
        #expect(MarkdownEscape.escaped(text) == escaped)
    }

    @Test(arguments: [
        ("https://a.example/x?y=1&z=2#p", "<https://a.example/x?y=1&z=2#p>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("https://a.example/><script>", "https\\://a.example/&gt;&lt;script&gt;"),
        ("https://a.example/a b", "https\\://a.example/a b"),
        ("https://a.example/a|b", "https\\://a.example/a\\|b"),
    ])
    func `only a clean web address becomes a link`(address: String, markdown: String) {
        #expect(Markdown.address(address).source == markdown)
    }

    @Test(arguments: [
        ("It held 51 people.", 8..<10, "It held **51** people."),
        ("51 people", 0..<2, "**51** people"),
        ("It cost $5.", 8..<11, "It cost **\\$5.**"),
        ("unbelievable", 2..<9, "unbelievable"),
        ("a", 0..<9, "**a**"),
    ])
    func `the words that are meant stand in bold where Markdown can do that`(
        text: String,
        words: Range<Int>,
        markdown: String
    ) {
        #expect(Markdown.text(text, bold: words).source == markdown)
    }

    private func read(_ document: Markdown) throws -> Article {
        try ArticleReader.article(
            from: ArticleFile(path: "report.md", bytes: Array(document.source.utf8))
        ).article
    }
}
