import Foundation
import Testing

extension BrowserTests {
    /// Text from outside stays text, in every field and everywhere it is shown.
    struct HostileTextTests {
        private static let attack =
            "<img src=x onerror=\"window.hacked=1\"><script>window.hacked=1</script>"

        @Test func `runs nothing that stands in an article or a field`() throws {
            let desk = try DeskProcess(environment: ["STET_USER": HostileTextTests.attack])
            let visitor = try Visitor.byLink(desk)
            try addArticles(visitor)
            try fillFields(ofClaim: "/api/articles/x/claims/1", visitor)
            try fillOtherFields(visitor)
            let browser = try Browser(ChromeDriver())
            let home = "http://127.0.0.1:\(desk.port)"
            try browser.open(home + desk.link())
            try browser.wait(for: ".article-row")
            try expectHarmless(browser)
            try browser.open("\(home)/articles/x#1")
            try browser.wait(for: ".evidence-list blockquote")
            try browser.run(
                "for (const one of document.querySelectorAll('details')) one.open = true"
            )
            #expect(try browser.text("body").contains("<script>window.hacked=1</script>"))
            try browser.wait(for: ".finding.dismissed .hint")
            try browser.keepPicture("hostile")
            try expectHarmless(browser)
            try browser.wait(for: ".memory li")
            try expectHarmless(browser)
            try browser.click(".article-head .tools > button:last-child")
            try browser.wait(for: "dialog .release h3")
            try expectHarmless(browser)
            try browser.open("\(home)/articles/x/changes")
            try browser.wait(for: ".changes .fate")
            try expectHarmless(browser)
            try browser.open("\(home)/sources")
            try browser.wait(for: ".source-row")
            try expectHarmless(browser)
        }

        /// The article "x" with two versions, and an earlier check of the same fact, to be offered beside the first.
        private func addArticles(_ visitor: Visitor) throws {
            let attack = HostileTextTests.attack
            let text =
                "The jail in Ashford held 51 people \(attack) on Sept. 19. ‘‘\"><svg onload=alert(1)>’’ "
                + "It closes on Monday, Sept. 23."
            let facts = ["title", "byline", "outlet"].map { "\($0)=\(encoded(attack))" }
            let paths = [
                "?name=x.txt&slug=x&published=2025-09-25&\(facts.joined(separator: "&"))",
                "/x/revisions?name=\(encoded(attack))", "?slug=y&published=2025-09-25",
            ]
            let texts = [
                text, text.replacing("51", with: "52"),
                "The jail in Ashford held 51 people \(attack) again on Sept. 19.",
            ]
            for (path, text) in zip(paths, texts) {
                let answer = try visitor.send(
                    "POST",
                    "/api/articles\(path)",
                    body: Array(text.utf8)
                )
                #expect(answer.status == 201, "\(path): \(answer.text)")
            }
        }

        private func fillFields(ofClaim path: String, _ visitor: Visitor) throws {
            let attack = HostileTextTests.attack
            let source: [String: Any] = [
                "title": attack, "publisher": attack, "url": "https://x.example/\(attack)",
                "originGroup": attack, "medium": attack, "askedBy": attack, "contact": attack,
            ]
            let evidence: [String: Any] = [
                "source": source, "excerpt": "52 people \(attack)", "locator": attack,
            ]
            let hidden: [String: Any] = [
                "title": "Ivy", "isConfidential": true, "alias": attack, "kind": "person",
            ]
            let verdict: [String: Any] = [
                "verdict": "inaccurate", "correction": attack, "note": attack,
                "evidence": [evidence],
            ]
            let acts: [(String, [String: Any])] = [
                ("mark", verdict),
                ("evidence", ["evidence": ["source": hidden, "excerpt": attack]]),
                ("edit", ["statement": attack]), ("notes", ["text": attack]),
                ("questions", ["text": attack, "addressee": attack]),
                ("answers", ["question": 1, "text": attack]), ("assign", ["assignee": attack]),
                ("wait", ["for": attack]),
            ]
            for (act, body) in acts {
                let answer = try visitor.post("\(path)/\(act)", body)
                #expect(answer.status == 200, "\(act): \(answer.text)")
            }
        }

        private func fillOtherFields(_ visitor: Visitor) throws {
            let attack = HostileTextTests.attack
            let acts: [(String, [String: Any])] = [
                ("/api/articles/x", ["title": attack + attack, "url": attack]),
                ("/api/articles/x/claims/2/drop", ["reason": attack]),
                ("/api/articles/x/gate", ["why": attack]),
                ("/api/presence", ["tab": attack, "article": "x", "claim": 1]),
                ("/api/articles/y/claims/1/mark", ["verdict": "not-checkable", "note": attack]),
                ("/api/articles/x/findings/1", ["reason": attack]),
            ]
            for (path, body) in acts {
                let answer = try visitor.post(path, body)
                #expect([200, 204].contains(answer.status), "\(path): \(answer.text)")
            }
        }

        @Test func `previews a hostile draft as text`() throws {
            let desk = try DeskProcess()
            let browser = try Browser(ChromeDriver())
            try browser.open("http://127.0.0.1:\(desk.port)" + desk.link())
            try browser.wait(for: "ul.articles .empty")
            try browser.press("a")
            try browser.wait(for: "dialog .paste")
            try browser.type(HostileTextTests.attack, into: "dialog .pair input")
            try browser.type("The jail in Ashford held 51 people.", into: ".paste")
            try browser.wait(
                until: "document.querySelector('dialog h3')?.innerText.includes('<script>window.')"
            )
            #expect(try browser.count("dialog img, dialog script, dialog [onerror]") == 0)
            #expect(try browser.run("return window.hacked === undefined") as? Bool == true)
        }

        private func expectHarmless(_ browser: Browser) throws {
            #expect(try browser.run("return window.hacked === undefined") as? Bool == true)
            #expect(
                try browser.count("#app img, #app svg, #app script, #app iframe, #app object") == 0
            )
            #expect(try browser.count("#app [onerror], #app [onload]") == 0)
            #expect(try browser.count("a[href^='javascript:']") == 0)
        }

        private func encoded(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        }
    }
}
