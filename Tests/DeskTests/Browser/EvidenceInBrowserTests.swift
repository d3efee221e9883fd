import Foundation
import TestSupport
import Testing

extension BrowserTests {
    /// Earlier checks, kept copies and signatures on the page, in a real Chromium.
    struct EvidenceInBrowserTests {
        private static let page = """
            <!doctype html><title>Roster</title><h1>Roster</h1><p>It held 51 people.</p>
            <script>top.document.title = 'hacked'; window.hacked = 1</script>
            <img src=x onerror="top.document.title = 'hacked'">
            """

        /// A page of 300 by 200 points with one line of text.
        private static let pdf = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1
            <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
            4 0 obj<</Length 47>>stream
            BT /F1 18 Tf 20 150 Td (It held 51 people.) Tj ET
            endstream endobj
            trailer<</Root 1 0 R>>

            """

        private func site() throws -> LoopbackServer {
            try LoopbackServer { path in
                path == "/roster.pdf"
                    ? .page(
                        fields: ["Content-Type: application/pdf"],
                        body: Array(EvidenceInBrowserTests.pdf.utf8)
                    )
                    : .page(
                        fields: ["Content-Type: text/html; charset=utf-8"],
                        body: Array(EvidenceInBrowserTests.page.utf8)
                    )
            }
        }

        private func opened(_ desk: DeskProcess, at claim: Int) throws -> Browser {
            let browser = try Browser(ChromeDriver())
            try browser.open("http://127.0.0.1:\(desk.port)" + desk.link())
            try browser.wait(for: ".article-row")
            try browser.open("http://127.0.0.1:\(desk.port)/articles/jail#\(claim)")
            try browser.wait(for: ".verdict-button")
            return browser
        }

        @Test func `keeps a copy of a cited page and shows it where nothing of it runs`() throws {
            let site = try site()
            let desk = try DeskProcess.withArticle(["--private-copies", "127.0.0.1"])
            let browser = try opened(desk, at: 1)
            try browser.press("e")
            try browser.wait(for: ".evidence-form form")
            try browser.type(site.address + "/roster", into: ".evidence-form .source")
            try browser.wait(until: "document.querySelector('.field.tick')?.checkVisibility()")
            try browser.keepPicture("keep-copy")
            try browser.click(".evidence-form .primary")
            // The copy comes by itself.
            try browser.wait(for: ".copy-line button")
            try browser.click(".copy-line button")
            try browser.wait(for: "dialog iframe.document")
            let sandbox = try browser.run(
                "return document.querySelector('dialog iframe').getAttribute('sandbox')"
            )
            #expect(sandbox as? String == "")
            usleep(500_000)
            try browser.keepPicture("copy")
            #expect(try browser.run("return document.title") as? String != "hacked")
            let reach = try browser.run(
                "return document.querySelector('dialog iframe').contentDocument === null"
            )
            #expect(reach as? Bool == true, "the copy is of another origin")
            try browser.click("dialog .copy [role=group] button:last-child")
            try browser.wait(
                until:
                    "document.querySelector('.copy-text')?.innerText.includes('It held 51 people.')"
            )
            try browser.keepPicture("copy-words")
        }

        @Test func `shows a PDF file by pictures of its pages and by its words`() throws {
            let site = try site()
            let desk = try DeskProcess.withArticle(["--private-copies", "127.0.0.1"])
            try desk.stet("cite", "jail#1", "--source", site.address + "/roster.pdf")
            let browser = try opened(desk, at: 1)
            try browser.wait(for: ".copy-line button")
            try browser.click(".copy-line button")
            try browser.wait(
                until: "document.querySelector('dialog img.document')?.naturalWidth > 0"
            )
            try browser.keepPicture("copy-pdf")
            try browser.click("dialog .copy [role=group] button:last-child")
            try browser.wait(
                until: "document.querySelector('.copy-text')?.innerText.includes('51 people')"
            )
            #expect(try browser.complaints() == [])
        }

        @Test func `says beside each excerpt whether it stands in the kept copy`() throws {
            let site = try site()
            let desk = try DeskProcess.withArticle(["--private-copies", "127.0.0.1"])
            for (path, excerpt) in [
                ("/roster", "It held 51 people."), ("/roster", "It held 49 people."),
                ("/roster.pdf", "It held … people"),
            ] {
                try desk.stet(
                    "cite",
                    "jail#1",
                    "--source",
                    site.address + path,
                    "--excerpt",
                    excerpt
                )
            }
            let browser = try opened(desk, at: 1)
            try browser.wait(
                until: "document.querySelectorAll('.in-copy > p').length === 3"
            )
            let told = try browser.run(
                "return [...document.querySelectorAll('.in-copy > p')].map((one) => one.innerText)"
            )
            let words = try #require(told as? [String])
            #expect(words[0].hasPrefix("✓ The excerpt stands word for word in the copy of"))
            #expect(words[1].hasPrefix("≠ The excerpt isn't word for word in the copy of"))
            #expect(words[1].hasSuffix("; the nearest there is “It held 51 people.”."))
            #expect(words[2].hasSuffix(", which reads in full “It held 51 people.”."))
            try browser.keepPicture("excerpts")
            #expect(try browser.complaints() == [])
        }

        @Test func `offers what was checked before and uses it by one key`() throws {
            let desk = try DeskProcess.withArticle()
            let earlier = "The Mill Creek jail held 49 people on Sept. 20 last year."
            try desk.stet(
                "add",
                try desk.folder.write(earlier, to: "before.txt"),
                "--slug",
                "before"
            )
            try desk.stet(
                "mark",
                "before#1",
                "verified",
                "--source",
                "Custody list",
                "--excerpt",
                "49 people"
            )
            let browser = try opened(desk, at: 1)
            try browser.wait(for: ".memory li")
            #expect(try browser.text(".memory").contains("49"))
            try browser.keepPicture("memory")
            try browser.press("r")
            try browser.wait(
                until:
                    "document.querySelector('.evidence-list')?.innerText.includes('Custody list')"
            )
            #expect(try browser.text(".mismatches").contains("51"))
            try browser.press("u")
            try browser.wait(
                until:
                    "!document.querySelector('.evidence-list').innerText.includes('Custody list')"
            )
            #expect(try browser.complaints() == [])
        }

        @Test func `signs only what the signer saw`() throws {
            let desk = try DeskProcess.withAccounts()
            let ana = try Browser.signedIn("Ana", at: desk, ChromeDriver())
            try ana.open("http://127.0.0.1:\(desk.port)/articles/jail")
            try ana.wait(for: ".mark")
            try ana.click(".article-head .tools > button:last-child")
            try ana.wait(for: "dialog .release h3")
            let ben = try Visitor.signedIn("Ben", at: desk)
            _ = try ben.post(
                "/api/articles/jail/claims/1/mark",
                ["verdict": "not-checkable", "note": "a summing-up"]
            )
            try ana.click("dialog .release .buttons button:last-child")
            try ana.wait(for: "dialog .changed-meanwhile")
            #expect(try ana.text(".changed-meanwhile").contains("Ben"))
            #expect(try ana.text("dialog .release").contains("Nobody has signed"))
            try ana.keepPicture("sign-conflict")
            try ana.click("dialog .release .buttons button:last-child")
            try ana.wait(
                until: "document.querySelector('dialog .release').innerText.includes('editor: Ana')"
            )
            try ana.keepPicture("signed")
        }
    }
}
