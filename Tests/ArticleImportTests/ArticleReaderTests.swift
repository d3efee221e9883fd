import ClaimExtraction
import Testing

@testable import ArticleImport

struct ArticleReaderTests {
    @Test(arguments: [
        ("story.md", "A plain line.", "markdown"),
        ("story.MARKDOWN", "A plain line.", "markdown"),
        ("story.txt", "# Not a heading here", "text"),
        ("-", "# Mill Creek votes\n\nThe board met.", "markdown"),
        ("-", "See [the minutes](https://millcreek.example/minutes).", "markdown"),
        ("-", "The board met.", "text"),
        ("notes", "Ticket #12 is open.", "text"),
    ])
    func `the name chooses the format, else the content`(
        path: String,
        text: String,
        format: String
    ) throws {
        #expect(try read(text, path: path).format == format)
    }

    @Test func `a format that is named wins over name and content`() throws {
        let article = try ArticleReader.article(
            from: ArticleFile(path: "story.md", bytes: Array("*stet*".utf8)),
            format: ArticleReader.articleFormat(named: "text")
        )
        #expect(article.article.text == "*stet*")
    }

    @Test(arguments: [
        ("", ImportError.empty(path: "f.txt")),
        (" \n\t\u{A0}\n", .empty(path: "f.txt")),
        ("---\ntitle: Nothing else\n---\n", .empty(path: "f.txt")),
        ("The jail\0 held 51.", .binary(path: "f.txt", offset: 8)),
        ("\u{1}\u{2}ab", .binary(path: "f.txt", offset: 0)),
    ])
    func `text that is no text is refused`(text: String, error: ImportError) {
        #expect(throws: error) { try read(text, path: "f.txt") }
    }

    @Test(arguments: [
        ("PK\u{3}\u{4}", "f.txt", "a ZIP archive"),
        ("{\\rtf1 Hello}", "f.txt", "a rich-text (RTF) file"),
    ])
    func `formats that nothing reads are named`(text: String, path: String, name: String) {
        #expect(throws: ImportError.otherFormat(path: path, name: name)) {
            try read(text, path: path)
        }
    }

    @Test(arguments: [
        ("The jail held 51 people \u{1B}[31mred\u{1B}[0m.", "escape sequences"),
        ("The sum was \u{202E}51\u{202C}.", "direction overrides"),
        ("One\r\ntwo\rthree\u{2028}four\u{C}five", "line ends of any kind"),
        ("👩🏽‍⚖️ ruled. e\u{301} שלום", "joined emoji, combining marks, right-to-left"),
    ])
    func `plain text is kept character for character`(text: String, reason: String) throws {
        let read = try read(text, path: "f.txt").article
        #expect(Array(read.text.unicodeScalars) == Array(text.unicodeScalars), "\(reason)")
    }

    @Test func `the digest is that of the bytes, the name that of the file`() throws {
        let article = try read("abc", path: "drafts/mill.creek.txt").article
        #expect(article.id == "mill.creek")
        #expect(
            article.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }

    @Test func `missing files, folders and files that are too large are refused`() {
        #expect(throws: ImportError.noSuchFile(path: "/no/such/file.txt")) {
            try ArticleReader.article(at: "/no/such/file.txt")
        }
        #expect(throws: ImportError.isDirectory(path: "/")) { try ArticleReader.article(at: "/") }
        #expect(
            throws: ImportError.tooLarge(
                path: "/dev/zero",
                limitInBytes: ArticleFile.limitInBytes
            )
        ) {
            try ArticleReader.article(at: "/dev/zero")
        }
    }

    @Test func `formats have different names and a sentence of help each`() {
        #expect(Set(articleFormats.map(\.name)).count == articleFormats.count)
        #expect(articleFormats.allSatisfy { $0.summary.hasSuffix(".") })
        #expect(throws: ImportError.unknownFormat(name: "wordstar")) {
            try ArticleReader.articleFormat(named: "wordstar")
        }
    }
}

/// Reads a text as the file of that name.
func read(_ text: String, path: String) throws -> ImportedArticle {
    try ArticleReader.article(from: ArticleFile(path: path, bytes: Array(text.utf8)))
}
