import ClaimExtraction
import Testing

@testable import ArticleImport

struct WordFileTests {
    @Test func `properties give title, byline and day`() throws {
        var file = WordFile(paragraph("Text."))
        file.properties = """
            <dc:title> Mill Creek\n votes </dc:title><dc:creator>Ada Quill;Ben Stone</dc:creator>
            <dcterms:created>2025-09-01T08:00:00Z</dcterms:created>
            <dcterms:modified>2025-09-25T08:00:00Z</dcterms:modified>
            """
        let imported = try file.read()
        let article = imported.article
        #expect(imported.isDayAssumed)
        #expect(article.title == "Mill Creek votes")
        #expect(article.byline == "Ada Quill, Ben Stone")
        #expect(article.published?.description == "2025-09-25")
    }

    @Test(arguments: [
        ("Publication date", "2025-09-19T00:00:00Z", "2025-09-19"),
        ("Published", "September 19, 2025", "2025-09-19"),
        ("Reviewed", "2025-09-19", "2025-09-25"), ("Published", "soon", "2025-09-25"),
    ])
    func `a day of publication that was typed in counts before that of the last change`(
        name: String,
        value: String,
        day: String
    ) throws {
        var file = WordFile(paragraph("Text."))
        file.properties = "<dcterms:modified>2025-09-25T08:00:00Z</dcterms:modified>"
        file.customProperties = "<o:property name='\(name)'><o:text>\(value)</o:text></o:property>"
        let imported = try file.read()
        #expect(imported.article.published?.description == day)
        #expect(imported.isDayAssumed == (day == "2025-09-25"))
    }

    @Test func `the manuscript's own dateline counts before all properties`() throws {
        var file = WordFile(paragraph("By Ada Quill, Sept. 12, 2025") + paragraph("Text."))
        file.properties = "<dcterms:modified>2025-09-25T08:00:00Z</dcterms:modified>"
        let imported = try file.read()
        #expect(imported.article.published?.description == "2025-09-12")
        #expect(!imported.isDayAssumed)
    }

    @Test func `what programs write for a name is no byline`() throws {
        var file = WordFile(paragraph("Text."))
        file.properties = "<dc:creator>python-docx</dc:creator>"
        #expect(try file.read().article.byline == nil)
    }

    @Test(
        arguments: [
            ("T", "Mill Creek votes.", "Mill Creek votes."),
            ("H", "Mill Creek votes.", "Mill Creek votes."),
            ("N", "Mill Creek votes.", nil), ("X", "Mill Creek votes.", nil),
            // Of any style where it is clear without one.
            ("N", "Mill Creek votes", "Mill Creek votes"),
        ] as [(String, String, String?)]
    )
    func `without a title the first heading is one, in any language`(
        style: String,
        words: String,
        title: String?
    ) throws {
        var file = WordFile(
            paragraph()
                + paragraph(words, properties: "<w:pStyle w:val='\(style)'/>")
                + paragraph("Text.")
        )
        file.styles = """
            <w:style w:styleId='T'><w:name w:val='Title'/></w:style>
            <w:style w:styleId='H'><w:name w:val='heading 1'/></w:style>
            <w:style w:styleId='N'><w:name w:val='Normal'/></w:style>
            """
        #expect(try file.read().article.title == title)
    }

    @Test(arguments: [
        (
            Array("{\\rtf1 text}".utf8),
            ImportError.otherFormat(path: "f.docx", name: "a rich-text (RTF) file")
        ),
        (
            Array("Plain text.".utf8),
            damaged("it doesn't begin as Word files do, so it is something else under that name")
        ),
        (
            ArchiveBuilder.archive([.init("a.txt", "text")]), damaged("it has no main document")
        ),
        (
            Array("PK\u{3}\u{4}".utf8),
            damaged("its table of contents is missing, so it was cut off or is no ZIP archive")
        ),
        (WordFileTests.compoundFile(with: "EncryptedPackage"), .encrypted(path: "f.docx")),
        (
            WordFileTests.compoundFile(with: "WordDocument"),
            .otherFormat(path: "f.docx", name: "an old Word file (.doc)")
        ),
        (
            WordFileTests.compoundFile(with: "Workbook"),
            .otherFormat(path: "f.docx", name: "an old Word or Excel file")
        ),
    ])
    func `what is no Word file is told`(bytes: [UInt8], error: ImportError) {
        #expect(throws: error) {
            try ArticleReader.article(from: ArticleFile(path: "f.docx", bytes: bytes))
        }
    }

    @Test(arguments: ["../../etc/passwd", "file:///etc/passwd", "word/missing.xml", "/"])
    func `a main document that isn't in the file is missing`(target: String) {
        let relationships = """
            <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
            <Relationship Id='d' Type='x/officeDocument' Target='\(target)'/></Relationships>
            """
        let bytes = ArchiveBuilder.archive([
            .init("_rels/.rels", relationships), .init("word/document.xml", "<a/>"),
        ])
        #expect(throws: damaged("it has no main document")) {
            try ArticleReader.article(from: ArticleFile(path: "f.docx", bytes: bytes))
        }
    }

    @Test func `a Word file is known by its content, whatever its name`() throws {
        let file = ArticleFile(path: "f.txt", bytes: WordFile(paragraph("Text.")).bytes)
        #expect(try ArticleReader.article(from: file).format == "docx")
    }

    /// A header and a directory entry with that name, the rest of it zeros.
    private static func compoundFile(with name: String) -> [UInt8] {
        let header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let entry: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] }
        let zeros = { (count: Int) in [UInt8](repeating: 0, count: count) }
        return header + zeros(1024 - header.count) + entry + zeros(512 - entry.count)
    }
}
