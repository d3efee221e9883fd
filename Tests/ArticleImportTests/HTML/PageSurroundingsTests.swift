import ClaimExtraction
import TestSupport
import Testing

@testable import ArticleImport

struct PageSurroundingsTests {
    private static let body = "The board of Mill Creek met for five hours, and voted on the bridge."
    private static let headline = "Mill Creek mends its bridge"

    /// A page with a headline, something after it, its text, and something in the text.
    private func page(after: String = "", inside: String = "") throws -> ImportedArticle {
        try read(
            """
            <title>\(Self.headline)</title><body><article><h1>\(Self.headline)</h1>\(after)
            <p>\(Self.body)</p>\(inside)<p>It will take <a href='https://a.example/m'>two years</a>, \
            said the mayor, and cost $700,000.</p></article>
            """,
            path: "f.html"
        )
    }

    @Test func `the headline stands above the body`() throws {
        let page = try page()
        #expect(page.article.text.hasPrefix("\(Self.headline)\n\n\(Self.body)"))
        #expect(page.bodyOnly.text.hasPrefix(Self.body))
    }

    @Test func `links stay on their words with and without the headline`() throws {
        let page = try page()
        for article in [page.article, page.bodyOnly] {
            let scalars = Array(article.text.unicodeScalars)
            let words = article.annotations.map { annotation in
                String(
                    String.UnicodeScalarView(scalars[annotation.span.start..<annotation.span.end])
                )
            }
            #expect(words == ["two years"])
        }
    }

    @Test(arguments: [
        "<figure><img src=x><figcaption>The old bridge, which fell in 1988.</figcaption></figure>",
        "<figcaption>The old bridge, which fell in 1988. <i class=credit>Ben Stone</i></figcaption>",
        "<div class='wp-caption'><img src=x><p class=wp-caption-text>The old bridge, which fell in 1988.</p></div>",
    ])
    func `captions stand in the text`(figure: String) throws {
        let text = try page(inside: figure).article.text
        #expect(text.contains("The old bridge, which fell in 1988."))
    }

    @Test func `a caption that stands twice is kept once`() throws {
        let caption = "The old bridge over the creek, which fell on a night in 1988."
        let figure = "<figure><figcaption>\(caption)</figcaption></figure>"
        let text = try page(inside: figure + figure).article.text
        #expect(text.ranges(of: caption).count == 1)
    }

    @Test(arguments: [
        "<p class=standfirst>Three crossings will close for two years.</p>",
        "<h2 class='article__deck'>Three crossings will close for two years.</h2>",
        "<p itemprop=description>Three crossings will close for two years.</p>",
    ])
    func `the deck follows the headline`(deck: String) throws {
        let text = try page(after: deck).article.text
        #expect(
            text.hasPrefix("\(Self.headline)\n\nThree crossings will close for two years.\n\n")
        )
    }

    @Test(arguments: [
        "<figure><figcaption>Photo: Ben Stone / The Ledger of Mill Creek</figcaption></figure>",
        "<figure><figcaption>Ben Stone</figcaption></figure>",
        "<div class=related><figcaption>A mayor of another town, in 2019.</figcaption></div>",
        "<nav><figure><figcaption>A mayor of another town, in 2019.</figcaption></figure></nav>",
        "<figure hidden><figcaption>A mayor of another town, in 2019.</figcaption></figure>",
    ])
    func `credits and captions of other articles are left out`(figure: String) throws {
        let page = try page(inside: figure)
        let plain = try self.page()
        #expect(page.article.text == plain.article.text)
    }

    @Test func `a text that begins with its headline has it once`() throws {
        let page = try read("<title>Vote</title><h1>Vote</h1><p>Vote</p>", path: "f.html")
        #expect(page.article.text == "Vote")
    }

    @Test func `a file without surroundings is all body`() throws {
        let draft = try read("# Vote\n\nThe board met.", path: "f.md")
        #expect(draft.bodyOnly == draft.article)
    }
}
