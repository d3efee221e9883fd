import ClaimExtraction
import Testing

@testable import ArticleImport

struct PageMetadataTests {
    @Test(
        arguments: [
            ("<title>Board votes on the jail</title>", "Board votes on the jail"),
            ("<title>Board votes on the jail | The Ledger</title>", "Board votes on the jail"),
            (
                "<title>The Ledger - Board votes on the jail</title><meta property=og:site_name content='The Ledger'>",
                "Board votes on the jail"
            ),
            ("<title>Jail - a vote</title>", "Jail - a vote"),
            (
                "<meta property=og:title content='Board votes on jail'><title>x</title><h1>Board votes on the jail</h1>",
                "Board votes on the jail"
            ),
            (
                "<title>Board votes on the jail</title><h1>The Ledger</h1>",
                "Board votes on the jail"
            ),
            ("<title>Board votes</title><h1 hidden>Board votes twice</h1>", "Board votes"),
            ("<h1>Board votes on the jail</h1>", "Board votes on the jail"),
            ("<meta name=twitter:title content='Tom &amp;amp; Ann'>", "Tom & Ann"),
            ("<title> </title><h2>Later</h2>", nil),
        ] as [(String, String?)]
    )
    func `the title is the article's, without the site's name`(html: String, title: String?) throws
    {
        #expect(try article(html).title == title)
    }

    @Test(
        arguments: [
            ("<meta name=author content='Ada Quill'>", "Ada Quill"),
            ("<meta name=author content='By Ada Quill, Staff Writer'>", "Ada Quill"),
            ("<meta name=author content='https://ledger.example/quill'>", nil),
            ("<meta name=author content=admin>", nil),
            ("<p class=byline>By Ada Quill on March 3, 2025</p>", "Ada Quill"),
            ("<p class=byline>March 3, 2025</p>", nil),
            (
                "<p><a rel=author>Ada Quill</a> and <a rel=author>Ben Stone</a></p>",
                "Ada Quill, Ben Stone"
            ),
            ("<span itemprop=author><b itemprop=name>Ada Quill</b></span>", "Ada Quill"),
            ("<div class=comment><span class=comment-author>Tom Reed</span></div>", nil),
            ("<p>Von Käthe Löwe</p>", "Käthe Löwe"),
            ("<p>By the river, they said.</p>", nil),
            ("<p>By Monday</p>", nil),
            ("<p>Posted by Ada</p>", "Ada"),
            ("<p>--- by Ada Quill</p>", "Ada Quill"),
            ("<p>Auteur : Ada Quill</p>", "Ada Quill"),
            ("<div class=author>Posted on March 3, 2025 by Ada Quill</div>", "Ada Quill"),
            (
                "<p class=byline>By Ada Quill &nbsp; &nbsp;Illustration by Ben Stone</p>",
                "Ada Quill"
            ),
            ("<a rel=author>ThE_bRidGe</a>", "ThE_bRidGe"),
            (
                "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Quill'>",
                "Ada Quill"
            ),
            (
                "<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='5 minutes'>",
                nil
            ),
            (
                """
                <script type=application/ld+json>[{"@type":"ClaimReview","author":{"name":"Tom Reed"}},\
                {"@type":"NewsArticle","author":{"name":"Ada Quill"}}]</script>
                """,
                "Ada Quill"
            ),
            (
                "<meta property=og:site_name content='The Ledger'><meta name=author content='The Ledger'><i class=author>Ada Quill</i>",
                "Ada Quill"
            ),
            (
                "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[{\"name\":\"Ada Quill\"},\"Ben Stone\"]}</script>",
                "Ada Quill, Ben Stone"
            ),
            (
                "<script type=application/ld+json>{\"@type\":\"Organization\",\"name\":\"Ledger\"}</script>",
                nil
            ),
        ] as [(String, String?)]
    )
    func `the byline is the names and nothing else`(html: String, byline: String?) throws {
        #expect(try article(html).byline == byline)
    }

    @Test(
        arguments: [
            ("<meta property=article:published_time content=2025-04-02T23:30:00Z>", "2025-04-02"),
            (
                "<meta property=article:modified_time content=2025-04-05><meta name=pubdate content=20250402>",
                "2025-04-02"
            ),
            ("<meta property=article:modified_time content=2025-04-05>", "2025-04-05"),
            ("<meta name=expires content=2030-01-01>", nil),
            ("<link rel=canonical href=https://ledger.example/2025/04/02/jail>", "2025-04-02"),
            ("<link rel=canonical href=https://ledger.example/2025/404/jail>", nil),
            ("<time datetime=2025-04-02>Wednesday</time>", "2025-04-02"),
            (
                "<time class=updated datetime=2025-04-05>x</time><time datetime=2025-04-02>x</time>",
                "2025-04-02"
            ),
            ("<span class=post-date>2. April 2025</span>", "2025-04-02"),
            (
                "<script>var page = {\"datePublished\": \"2025-04-02\", broken</script>",
                "2025-04-02"
            ),
            (
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"dateModified\":\"2025-04-05\",\"datePublished\":\"2025-04-02\"}</script>",
                "2025-04-02"
            ),
            (
                "<script type=application/ld+json>\(String(repeating: "[", count: 100_000))</script>",
                nil
            ),
            ("<p>Flight 2025 04 left.</p>", nil),
        ] as [(String, String?)]
    )
    func `the day is that of publication`(html: String, day: String?) throws {
        #expect(try article(html).published?.description == day)
    }

    private func article(_ html: String) throws -> Article {
        try read(html + "<p>The board met for five hours, and voted on the jail.", path: "f.html")
            .article
    }
}
