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
        ("-", "<?xml version=\"1.0\"?><html><p>The board met.</p></html>", "html"),
        ("-", "<p>A draft that begins with a tag</p>", "text"),
        ("-", "<?xml version=\"1.0\"?><feed/>", "text"),
        ("notes.txt", "<html><p>The board met.</p>", "text"),
    ])
    func `a page is told by its name or by what it begins with`(
        path: String,
        html: String,
        format: String
    ) throws {
        #expect(try read(html, path: path).format == format)
    }

    @Test(arguments: [
        ("<p>The <b>board</b>\n  met\ttwice.</p>", "The board met twice."),
        ("<p>One.<p>Two.", "One.\n\nTwo."),
        ("<p>One<br>line</p>", "One\nline"),
        ("<div>One<br><br>Two</div>", "One\n\nTwo"),
        (
            "<h2>Vote</h2><p>The board met on Monday night to vote on it.</p>",
            "Vote\n\nThe board met on Monday night to vote on it."
        ),
        ("<ul><li>one;</li><li>two.</li></ul>", "one;\n\ntwo."),
        ("<table><tr><th>A<th>B<tr><td>1<td>2</table>", "A\tB\n1\t2"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<p>AT&amp;T &mdash; 5&nbsp;km &hellip; &lt;script&gt;</p>", "AT&T — 5 km … <script>"),
        ("<p>3 < 4 and a <!-- note -->word</p>", "3 < 4 and a word"),
        ("<p>Seen.</p><script>alert('no')</script><style>p{}</style>", "Seen."),
        ("<p>Seen.</p><p hidden>Gone.</p><p style='display: none'>Gone.</p>", "Seen."),
        ("<p>Seen.</p><p aria-hidden=true>Gone.</p><noscript>Gone.</noscript>", "Seen."),
        ("<p>Seen.</p><svg><text>Gone.</text></svg><button>Gone</button>", "Seen."),
        ("<p>A\u{0}B&#0;C &#xD800; &#x110000;</p>", "AB\u{FFFD}C \u{FFFD} \u{FFFD}"),
    ])
    func `the text is the words without the markup`(html: String, text: String) throws {
        #expect(try read("<body>" + html, path: "f.html").article.text == text)
    }

    @Test(
        arguments: [
            ("See <a href='https://a.example/m'>the <i>minutes</i></a>.", "See ⟦the minutes⟧."),
            ("See<a href='https://a.example/m'> the minutes </a>now.", "See ⟦the minutes⟧ now."),
            ("<a href=' https://a.example/m '>The minutes</a> say so.", "⟦The minutes⟧ say so."),
            ("<b>😀 é</b> and <a href='https://a.example/m'>so</a> on.", "😀 é and ⟦so⟧ on."),
            ("See <a href='javascript:run()'>the minutes</a>.", "See the minutes."),
            ("See <a href='data:text/html,x'>the minutes</a>.", "See the minutes."),
            ("See <a href='#note'>the note</a>.", "See the note."),
            ("See <a>the minutes</a> and <a href=''>others</a>.", "See the minutes and others."),
            ("See <a href='https://a.example/m'><img src=x></a>it.", "See it."),
        ] as [(String, String)]
    )
    func `links hang on their words`(html: String, marked: String) throws {
        let expected = MarkedText(marked)
        let article = try read("<body><p>" + html, path: "f.html").article
        #expect(article.text == expected.text)
        #expect(article.annotations.map(\.span) == expected.spans)
        #expect(article.annotations.allSatisfy { $0.text == "https://a.example/m" })
    }

    @Test(arguments: [
        "", " \n", "<html></html>", "<p>&nbsp;</p>", "<!-- <p>The board met.</p> -->",
        "<script>document.write('The board met.')</script>", "<img src=x alt=picture>",
    ])
    func `a page without words is refused`(html: String) {
        #expect(throws: ImportError.empty(path: "f.html")) { try read(html, path: "f.html") }
    }

    @Test func `what is no page at all is refused`() {
        let bytes = [0x89, 0x50, 0x4E, 0x47] + Array(repeating: UInt8(1), count: 100)
        #expect(throws: ImportError.otherFormat(path: "f.html", name: "a PNG picture")) {
            try ArticleReader.article(from: ArticleFile(path: "f.html", bytes: bytes))
        }
        #expect(throws: ImportError.binary(path: "f.html", offset: 0)) {
            try read("\u{1}\u{2}\u{3}<p>a", path: "f.html")
        }
    }

    @Test func `nothing outside the page is read`() throws {
        let html = """
            <!DOCTYPE html [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
            <p>The &secret; stays.</p><iframe src="file:///etc/passwd"></iframe>
            """
        #expect(try read(html, path: "f.html").article.text.contains("The &secret; stays."))
    }
}
