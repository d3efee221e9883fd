import ClaimExtraction
import Testing

@testable import ArticleImport

struct MarkupLimitsTests {
    @Test(arguments: [
        String(repeating: "<div>", count: 60_000),
        String(repeating: "<b>", count: 60_000),
        String(repeating: "<font color=red>", count: 60_000),
        String(repeating: "<table><tr><td>", count: 20_000),
        String(repeating: "<svg><td>", count: 20_000),
        String(repeating: "<svg><p><foo/>", count: 20_000),
        String(repeating: "<div><object></div></object>", count: 20_000),
        String(repeating: "<b id=1><object></b></object>", count: 20_000),
        String(repeating: "<ul><li>", count: 20_000),
        (0..<1500).map { "<b id=\($0)>" }.joined() + String(repeating: "<p>x", count: 2_000),
        "<p " + (0..<20_000).map { "a\($0)=x " }.joined() + ">",
        String(repeating: "<p>", count: 210_000),
        String(repeating: "<table><td><template></table>", count: 20_000),
    ])
    func `what would keep the parser busy for minutes is refused`(html: String) {
        #expect(throws: ImportError.self) { try read(html + "The board met.", path: "f.html") }
    }

    @Test(arguments: [
        String(repeating: "<div>", count: 1_000),
        String(repeating: "<p>The board met.", count: 5_000),
        String(repeating: "<li>The board met.", count: 5_000),
        String(repeating: "<p><font color=red>The board met.", count: 1_000),
        String(repeating: "<a name=x>The board met.", count: 5_000),
        String(repeating: "<div>The board met.</div>", count: 5_000),
        "<table>" + String(repeating: "<tr><td>The<th>board", count: 5_000),
        String(repeating: "<td>The board met.", count: 5_000),
        "<svg>" + String(repeating: "<path d='M0'/>", count: 20_000) + "</svg>",
        "<h2>" + String(repeating: "<h1>Vote</h2>", count: 5_000),
        "<p title=\"" + String(repeating: "<div>", count: 20_000) + "\">",
        "<!--" + String(repeating: "<div>", count: 20_000) + "-->",
        "<script>" + String(repeating: "'<div>'+", count: 20_000) + "</script>",
        "<div class=\"" + String(repeating: "x ", count: 500_000) + "\">",
        String(repeating: "<", count: 100_000),
        "<" + String(repeating: "div ", count: 900),
    ])
    func `what is merely odd is read`(html: String) throws {
        #expect(try !read("<p>The board met.</p>" + html, path: "f.html").article.text.isEmpty)
    }
}
