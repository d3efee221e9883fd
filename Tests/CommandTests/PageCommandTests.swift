import TestSupport
import Testing

/// A web page from file to claims, and its next version.
struct PageCommandTests {
    private static func page(headline: String) -> String {
        """
        <title>\(headline)</title><article><h1>\(headline)</h1>
        <p>The board of Mill Creek voted on Monday night to close some of its schools, and nobody was surprised.</p>
        <div class=gallery-caption>Parents wait in the gym, where 200 chairs were set.</div>
        <p>The mayor, Ada Quill, said that the town had no choice after a decade of losses.</p></article>
        """
    }

    @Test
    func `headline and captions are claims of the article, and no part of what extract prints`()
        throws
    {
        let stet = try StetProgram.inWorkbench()
        let html = PageCommandTests.page(headline: "Mill Creek closes 3 schools")
        let path = try stet.folder.write(html, to: "page.html")
        #expect(try stet.run("add", path).status == 0)
        let claims = try stet.run("claims", "page").output
        #expect(claims.contains("3 schools") && claims.contains("200 chairs"))
        let printed = try stet.run("extract", path, "--json").output
        #expect(!printed.contains("closes 3 schools\\n"))
        #expect(!printed.contains("\"text\":\"3 schools\""))
    }

    @Test func `a headline that changes opens its claim again, and the places in the text stay`()
        throws
    {
        let stet = try StetProgram.inWorkbench()
        let first = PageCommandTests.page(headline: "Mill Creek closes 3 schools")
        _ = try stet.run("add", try stet.folder.write(first, to: "page.html"))
        let second = PageCommandTests.page(headline: "Mill Creek’s board closes 4 schools")
        let revised = try stet.run("revise", "page", try stet.folder.write(second, to: "new.html"))
        #expect(revised.status == 0)
        let difference = try stet.run("diff", "page").output
        #expect(difference.contains("3 schools"))
        #expect(try stet.run("verify").status == 0)
        let claims = try stet.run("claims", "page").output
        #expect(claims.contains("200 chairs") && claims.contains("4 schools"))
    }
}
