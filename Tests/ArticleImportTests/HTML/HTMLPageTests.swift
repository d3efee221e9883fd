import ClaimExtraction
import TestSupport
import Testing

@testable import ArticleImport

struct HTMLPageTests {
    @Test(arguments: [
        ("page.html", "<p>The board met.</p>", "html"),
        ("page.XHTML", "<p>The board met.</p>", "html"),
        ("-", "<!DOCTYPE html><title>Vote</title><p>The board met.</p>", "html"),
        ("-", "\u{FEFF}\n<html><body><p>The board met.</p></body></html>", "html"),
        ("-", "<p>A draft that begins with a tag</p>", "text"),
        ("notes.txt", "<html><p>The board met.</p>", "text"),
    ])
    func `a page is told by its name or by what it begins with`(
        path: String,
        html: String,
        format: String
    ) throws {
        #expect(try read(html, path: path).format == format)
    }
}
