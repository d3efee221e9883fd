import ClaimExtraction
import Testing

@testable import ArticleImport

struct ManuscriptHeadTests {
    private static let body = "The harbour board said on Tuesday that it had closed the wrong pier."

    @Test(arguments: [
        (
            "Harbour board admits error\n\nBy Ines Falk\n\n", "Harbour board admits error",
            "Ines Falk"
        ),
        ("Harbour board admits error\nBy Ines Falk\n", "Harbour board admits error", "Ines Falk"),
        (
            "  HARBOUR BOARD  ADMITS ERROR \r\n\r\nBY INES FALK\r\n\r\n",
            "HARBOUR BOARD ADMITS ERROR", "INES FALK"
        ),
        ("Harbour board admits error\n\n", "Harbour board admits error", nil),
        (
            "Who closed the pier?\nBy Ines Falk and Bo van den Berg\n\n", "Who closed the pier?",
            "Ines Falk and Bo van den Berg"
        ),
        ("“We were wrong”\n\nBy Ines Falk in Port Elwin\n\n", "“We were wrong”", "Ines Falk"),
        (
            "Pier 3 stays shut\n\nThe board closed it by mistake.\n\nBy May Chen, staff writer\n\n",
            "Pier 3 stays shut", "May Chen"
        ),
        (
            "DRAFT 2\n\nHarbour board admits error\n\nBy Ines Falk | 4 March 2026\n\n",
            "Harbour board admits error", "Ines Falk"
        ),
        (
            "FOR IMMEDIATE RELEASE\nHarbour board admits error\n\n", "Harbour board admits error",
            nil
        ),
        ("By Ines Falk\n\n", nil, "Ines Falk"),
        ("By Friday Night The Piers Were Shut\n\n", "By Friday Night The Piers Were Shut", nil),
        ("By the sea\n\n", "By the sea", nil),
        ("4 March 2026\n\n", nil, nil),
    ])
    func `tells headline and byline`(head: String, title: String?, byline: String?) {
        let head = ManuscriptHead(of: head + ManuscriptHeadTests.body)
        #expect(head.title == title)
        #expect(head.byline == byline)
    }

    @Test(arguments: [
        "", "The pier is shut.\n\n", "Is the pier shut?\n\n", "Dear members of the board\n\n",
        "WASHINGTON\n\n", "NAIROBI, Kenya (AP)\n\n", "PORT ELWIN, March 4 —\n\n",
        "what the board said\n\n",
        "Budget for 2026:\n\n", "The harbour board, which runs four piers, said on Tuesday that\n",
        "By Ines’s count it held 40.\n\n", "- Pier one\n\n", "• Pier One\n\n",
        "One line after another that goes on and on, with so many words that nobody would print it above anything at all\n\n",
    ])
    func `takes nothing that isn't clear`(start: String) {
        let head = ManuscriptHead(of: start + ManuscriptHeadTests.body)
        #expect(head.title == nil)
        #expect(head.byline == nil)
    }

    @Test(arguments: [
        "Harbour board admits error\n\nBy Ines Falk | 4 March 2026\n\n",
        "Harbour board admits error\nMarch 4, 2026\n\n", "Published: 2026-03-04\n\n",
    ])
    func `tells the day`(head: String) {
        let head = ManuscriptHead(of: head + ManuscriptHeadTests.body)
        #expect(head.day?.description == "2026-03-04")
    }

    @Test func `a text that is nothing but a line has no headline`() {
        #expect(ManuscriptHead(of: "Harbour board admits error").title == nil)
        #expect(ManuscriptHead(of: "Harbour board admits error\n\n").title == nil)
    }

    @Test(arguments: ["harbour.txt", "harbour.md"])
    func `a file's article has them, with the lines in its text`(path: String) throws {
        let text = "Harbour board admits error\n\nBy Ines Falk\n\n\(ManuscriptHeadTests.body)"
        let article = try read(text, path: path).article
        #expect(article.title == "Harbour board admits error")
        #expect(article.byline == "Ines Falk")
        #expect(article.text == text)
        let told = try read("---\ntitle: Pier\nauthor: Bo\n---\n" + text, path: path).article
        #expect(told.title == "Pier")
        #expect(told.byline == "Bo")
    }
}
