import ClaimExtraction
import TestSupport
import Testing

@testable import ArticleImport

struct MarkdownTests {
    @Test(arguments: [
        ("See [the minutes](https://alder.example/m) and [ours](m/1.pdf).", 2),
        ("See [about](/about), [notes](#notes) and [us](//alder.example/us).", 1),
    ])
    func `keeps links that lead somewhere without their site`(markdown: String, count: Int) throws {
        #expect(try read(markdown, path: "f.md").article.annotations.count == count)
    }

    @Test func `takes brackets literally in a paragraph that has thousands, and only there`() throws
    {
        let brackets = String(repeating: "[", count: 20_000)
        let markdown = "See [a](https://a.example).\n\n\(brackets)\n\nSee [b](https://b.example)."
        let article = try read(markdown, path: "f.md").article
        #expect(article.text == "See a.\n\n\(brackets)\n\nSee b.")
        #expect(article.annotations.map(\.text) == ["https://a.example", "https://b.example"])
    }

    @Test(arguments: [
        ("# Vote\n\nThe *board* **met** `twice`.", "Vote\n\nThe board met twice."),
        ("One line\nand another.", "One line and another."),
        ("Hard  \nbreak", "Hard\nbreak"),
        ("- one\n- two\n  - three\n\n1. four", "one\n\ntwo\n\nthree\n\nfour"),
        ("> Quoted.\n>\n> > Deeper.", "Quoted.\n\nDeeper."),
        ("| a | b |\n| - | - |\n| 1 | *2* |\n| 3 | |", "a\tb\n1\t2\n3\t"),
        ("```swift\nlet x = 1\n```", "let x = 1"),
        ("![The jail at night](jail.jpg)", "The jail at night"),
        ("It held ~~49~~ 51 people.", "It held  51 people."),
        ("- [x] Call the clerk", "Call the clerk"),
        ("AT&amp;T \\*stet\\* &copy;", "AT&T *stet* ©"),
        ("Costs <b>rose</b><br>fast <!-- note -->now", "Costs rose\nfast now"),
        (
            "<div class=\"a>b\"><p>Boxed &amp; kept</p><script>alert(1)</script></div>\n\nText.",
            "Boxed & kept\n\nText."
        ),
        ("<div>\n3 < 4 &lt; 5\n</div>", "3 < 4 < 5"),
        ("Text <script>alert(1)</script>here.", "Text here."),
        ("Fish & chips, 3 < 4, a_b_c", "Fish & chips, 3 < 4, a_b_c"),
        ("One.\n\n***\n\nTwo.", "One.\n\nTwo."),
    ])
    func `the text is the words without the markup`(markdown: String, text: String) throws {
        #expect(try read(markdown, path: "f.md").article.text == text)
    }

    @Test(arguments: [
        ("See [the *minutes*](https://a.example/m).", "See ⟦the minutes⟧."),
        ("See [the minutes][m].\n\n[m]: https://a.example/m", "See ⟦the minutes⟧."),
        ("- [the minutes](https://a.example/m)", "⟦the minutes⟧"),
        ("😀 é\n\n[the minutes](https://a.example/m)", "😀 é\n\n⟦the minutes⟧"),
    ])
    func `links hang on their words`(markdown: String, marked: String) throws {
        let expected = MarkedText(marked)
        let article = try read(markdown, path: "f.md").article
        #expect(article.text == expected.text)
        #expect(article.annotations.map(\.span) == expected.spans)
        #expect(article.annotations.map(\.text) == ["https://a.example/m"])
    }

    @Test(arguments: [
        ("On https://a.example/m_1_2, she said.", ["https://a.example/m_1_2"]),
        ("(<https://a.example/m>)", ["https://a.example/m"]),
        ("[run](javascript:alert(1)) [data](data:text/html,x)", []),
        ("[https://a.example/m](https://b.example/)", ["https://b.example/"]),
    ])
    func `bare addresses are links, programs are not`(markdown: String, links: [String]) throws {
        #expect(try read(markdown, path: "f.md").article.annotations.map(\.text) == links)
    }

    @Test func `footnotes hang on the word before their number`() throws {
        let markdown = """
            The jail held 51[^count] people.[^when]

            [^when]: On *Friday*.
            [^count]: By the sheriff's [list](https://a.example/l).
            [^unused]: Nobody refers to this.
            """
        let article = try read(markdown, path: "f.md").article
        let expected = MarkedText("The jail held ⟦51⟧ ⟦people.⟧")
        #expect(article.text == expected.text)
        #expect(
            article.annotations == [
                Annotation(
                    kind: .footnote,
                    text: "By the sheriff's list.",
                    span: expected.spans[0]
                ),
                Annotation(kind: .footnote, text: "On Friday.", span: expected.spans[1]),
            ]
        )
    }

    @Test(
        arguments: [
            ("# Vote in Mill Creek\n\nText.", "Vote in Mill Creek"),
            ("---\ntitle: Named\n---\n# Vote\n\nText.", "Named"),
            ("Text.\n\n# Later heading", nil),
            ("## Small heading\n\nText.", nil),
        ] as [(String, String?)]
    )
    func `the title is the front matter's or the first heading`(markdown: String, title: String?)
        throws
    {
        #expect(try read(markdown, path: "f.md").article.title == title)
    }

    @Test(arguments: [
        String(repeating: ">", count: 10_000) + "a\n" + String(repeating: "b\n", count: 10_000),
        String(repeating: "- ", count: 10_000) + "a",
        "|" + String(repeating: "a|", count: 5000) + "\n|" + String(repeating: "-|", count: 5000)
            + "\n" + String(repeating: "|x|\n", count: 5000),
    ])
    func `what would keep the parser busy for minutes is refused`(markdown: String) {
        #expect(throws: ImportError.self) { try read(markdown, path: "f.md") }
    }

    @Test(arguments: [
        String(repeating: "![[]()", count: 20_000),
        String(repeating: "*a **a ", count: 20_000),
        String(repeating: "a@", count: 20_000),
        "http://a.example/" + String(repeating: "(", count: 20_000)
            + String(repeating: ")", count: 20_000),
        "Text " + String(repeating: "<!A", count: 20_000),
        String(repeating: "* ", count: 60) + "\n\nText",
        "| a | b |\n|---|---|\n" + String(repeating: "| 1 | 2 |\n", count: 5000),
        String(repeating: "-", count: 200) + "\n\nText",
    ])
    func `what is merely odd is read`(markdown: String) throws {
        #expect(try !read(markdown, path: "f.md").article.text.isEmpty)
    }
}
