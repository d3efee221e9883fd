import ClaimExtraction
import Testing

@testable import ArticleImport

/// One element put before, into or after three paragraphs of an invented article.
struct BoilerplateTests {
    @Test(arguments: [
        "<nav><a href=/a>News</a> <a href=/b>Sports</a></nav>",
        "<div class=cookie-banner><p>We use cookies, and by going on you agree to that, as far as we know.</p></div>",
        "<h1>Board votes on the jail</h1>",
        "<ul class=breadcrumbs><li><a href=/>Home</a></li><li><a href=/n>News</a></li></ul>",
        "<div class=share><a href=https://social.example/s>Share</a></div>",
        "<p>Advertisement</p>",
        "<p>Read more: <a href=/more>What the sheriff said</a></p>",
        "<figcaption>Photo: Ben Stone</figcaption>",
        "<form><p>Your name: <input></p></form>",
        "<footer><p>© 2025 The Ledger, all rights reserved.</p></footer>",
        "<aside><p>The Ledger is a paper in Mill Creek, and has been one since the year 1871.</p></aside>",
    ])
    func `what is around an article is left out`(clutter: String) throws {
        let (before, inside, after) = pages(with: clutter)
        for page in [before, inside, after] {
            #expect(try read(page, path: "f.html").bodyOnly.text == BoilerplateTests.text)
        }
    }

    @Test(arguments: [
        "<p class=date>April 2, 2025</p>", "<p>By Ada Quill</p>", "<p>Courts</p>",
        "<p>Published: 2 April 2025, 8:30</p>", "<p><a href=/courts>More from the courts</a></p>",
    ])
    func `names, days and kickers above an article are left out`(line: String) throws {
        #expect(
            try read(pages(with: line).before, path: "f.html").bodyOnly.text
                == BoilerplateTests.text
        )
    }

    @Test(
        arguments: [
            ("<h2>What comes next</h2>", "What comes next"),
            ("<p>It voted no.</p>", "It voted no."),
            (
                "<blockquote>“Never,” she said, “not once in ten years.”</blockquote>",
                "“Never,” she said, “not once in ten years.”"
            ),
            (
                "<figure><figcaption>Guards opened the gym in March.</figcaption></figure>",
                "Guards opened the gym in March."
            ),
            (
                "<p><a href=https://state.example/report>The whole report of the inspectors is here.</a></p>",
                "The whole report of the inspectors is here."
            ),
            (
                "<p>Read the letter before you sign it, a lawyer told the board at its meeting on Monday, and ask for more time.</p>",
                "Read the letter before you sign it, a lawyer told the board at its meeting on Monday, and ask for more time."
            ),
            (
                "<ul><li>51 people in March</li><li>49 people in April</li></ul>",
                "51 people in March\n\n49 people in April"
            ),
        ] as [(String, String)]
    )
    func `what belongs to the article stays in its place`(part: String, words: String) throws {
        let inside = pages(with: part).inside
        let paragraphs = BoilerplateTests.text.replacing(
            "\n\nThe sheriff",
            with: "\n\n\(words)\n\nThe sheriff"
        )
        #expect(try read(inside, path: "f.html").bodyOnly.text == paragraphs)
    }

    private static let paragraphs = [
        "The board met for five hours on Monday, heard eleven people, and voted on the jail.",
        "The sheriff said that 51 people, among them four children, slept in cells for 32.",
        "It meets again in May, when the state, the county and the town have to sign.",
    ]
    private static let text = paragraphs.joined(separator: "\n\n")

    private func pages(with part: String) -> (before: String, inside: String, after: String) {
        let head = "<title>Board votes on the jail</title><body><div class=story>"
        let all = BoilerplateTests.paragraphs.map { "<p>\($0)</p>" }
        return (
            head + part + all.joined(),
            head + all[0] + part + all[1] + all[2],
            head + all.joined() + part
        )
    }
}
