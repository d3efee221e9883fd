import ClaimExtraction
import Testing

@testable import ArticleImport

struct FrontMatterTests {
    @Test(arguments: [
        ("date: 2024-5-3", "2024-05-03"), ("date: 2024-05-3 2:00:00", "2024-05-03"),
        ("published: true\ndate: 2024-05-03\npublished: true", "2024-05-03"),
    ])
    func `takes days without zeros, and fields that are given twice in the same words`(
        yaml: String,
        day: String
    ) throws {
        let article = try read("---\n\(yaml)\n---\nThe quay sank.\n", path: "f.md").article
        #expect(article.published == CalendarDate(iso8601: day))
    }

    @Test(arguments: ["\n", "\r\n"])
    func `its fields describe the article and are not in its text`(lineEnd: String) throws {
        let lines = [
            "---", "title: \"Mill Creek: a vote\"", "byline: Ada Quill",
            "outlet: The Mill Creek Ledger",
            "url: https://ledger.example/vote", "slug: vote", "published: 2025-09-25", "---",
            "The board met.",
        ]
        let imported = try read(lines.joined(separator: lineEnd), path: "f.txt")
        #expect(imported.article.title == "Mill Creek: a vote")
        #expect(imported.article.byline == "Ada Quill")
        #expect(imported.article.published?.description == "2025-09-25")
        #expect(imported.outlet == "The Mill Creek Ledger")
        #expect(imported.url == "https://ledger.example/vote")
        #expect(imported.slug == "vote")
        #expect(imported.article.text == "The board met.")
    }

    @Test(
        arguments: [
            ("published: 2025-09-25", "2025-09-25"),
            ("date: 2025-09-25 11:01:01 +0200", "2025-09-25"),
            ("date: '2025-09-25T11:01Z'", "2025-09-25"),
            ("published: true\ndate: 2025-09-25", "2025-09-25"),
            ("date: 2024-01-01\npublished: 2025-09-25", "2025-09-25"),
            ("published: 2025-09-25\ndate: 2024-01-01", "2025-09-25"),
            ("published:", nil),
            ("published: ~", nil),
        ] as [(String, String?)]
    )
    func `the day of publication is read from the usual fields`(yaml: String, day: String?) throws {
        let imported = try read("---\ntitle: x\n\(yaml)\n---\nText.", path: "f.md")
        #expect(imported.article.published?.description == day)
    }

    @Test(arguments: [
        ("author: Ada Quill", "Ada Quill"),
        ("author: [Ada Quill, Ben Stone]", "Ada Quill, Ben Stone"),
        ("author:\n  name: Ada Quill", "Ada Quill"),
        ("author: Desk\nbyline: Ada Quill", "Ada Quill"),
    ])
    func `the byline is read from one author or several`(yaml: String, byline: String) throws {
        #expect(try read("---\n\(yaml)\n---\nText.", path: "f.md").article.byline == byline)
    }

    @Test(arguments: [
        ("---\nThe board met.\n---\nIt voted.", "no mapping"),
        ("---\nThe board met.", "not closed"),
        ("----\ntitle: x\n----\nText.", "four hyphens"),
        ("Text.\n---\ntitle: x\n---\n", "not at the start"),
        (
            "---\n\n\"Never,\" she said: \"not once.\n---\nText.",
            "broken YAML that begins no mapping"
        ),
    ])
    func `a file that merely begins with hyphens stays whole`(text: String, reason: String) throws {
        #expect(try read(text, path: "f.txt").article.text == text, "\(reason)")
    }

    @Test(
        arguments: [
            ("---\ntitle: A quay\npublished: 2024-05-03\n\nThe quay sank.", 3),
            ("---\r\ntitle: A quay\r\n\r\nThe quay sank.\r\n", 2),
            ("---\ntitle: A quay\nThe quay sank.\n----\n", 2),
            ("---\nauthor:\n  - Ada Quill\n  - Ben Stone\ntags: [sea]\n\nThe quay sank.", 5),
            ("---\npublished: last week\n\nThe quay sank.", 2), ("---\ntitle: A quay", 2),
            ("---\nThe board met.\n\nIt voted: no.", nil),
            ("---\nLind: We met.\nQuill: You did?\n", nil),
            ("---\n\ntitle: A quay\n", nil), ("title: A quay\n\nThe quay sank.", nil),
            ("---\ntitle: A quay\n---\nThe quay sank.", nil), ("---", nil),
        ] as [(String, Int?)]
    )
    func `where only the closing line is missing, nothing is lost and the place of it is told`(
        text: String,
        last: Int?
    ) throws {
        let imported = try read(text, path: "f.txt")
        let warning = last.map {
            """
            f.txt:1: the front matter that begins here is not closed, so it is read as text; put a line of three \
            hyphens (---) below line \($0).
            """
        }
        #expect(imported.warnings == [warning].compactMap(\.self))
        if last != nil { #expect(imported.article.text == text) }
    }

    @Test(arguments: [
        (
            "title: x\npublished: last week", 3,
            "“published” is “last week”; write the day as YYYY-MM-DD"
        ),
        ("title: x\ndate: 2025-02-30", 3, "“date” is “2025-02-30”; write the day as YYYY-MM-DD"),
        ("title: x\ntitle: y", 2, "“title” stands there twice"),
        ("title: {a: b}", 2, "“title” must be a text"),
        ("title: x\nbyline: \"open", 4, "found unexpected end of stream"),
        (
            "a: &a x\nb: [\(Array(repeating: "*a", count: 11).joined(separator: ", "))]", 2,
            "it has more than 10 YAML aliases"
        ),
    ])
    func `an error names the line and what to do`(yaml: String, line: Int, detail: String) {
        #expect(throws: ImportError.frontMatter(path: "f.txt", line: line, detail: detail)) {
            try read("---\n\(yaml)\n---\nText.", path: "f.txt")
        }
    }

    @Test func `brackets a thousand deep are refused`() {
        let yaml = "a: " + String(repeating: "[", count: 5000)
        #expect(throws: ImportError.self) { try read("---\n\(yaml)\n---\nText.", path: "f.txt") }
    }
}
