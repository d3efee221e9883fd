import Foundation
import TestSupport
import Testing

extension BrowserTests {
    /// The page in a real Chromium, used as people use it.
    struct PageInBrowserTests {
        private func sample() throws -> String {
            try String(
                contentsOf: repository.appending(path: "Claims/sample-article.md"),
                encoding: .utf8
            )
        }

        /// Puts text into the dialogue's field as if it had been pasted.
        private func paste(_ text: String, in browser: Browser) throws {
            let json = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
            try browser.run(
                """
                const field = document.querySelector('.paste');
                field.value = \(json);
                field.dispatchEvent(new Event('input', {bubbles: true}));
                """
            )
            try browser.wait(until: "document.querySelector('dialog .primary')?.disabled === false")
        }

        @Test func `takes an article from the draft to the report`() throws {
            let desk = try DeskProcess()
            let browser = try Browser(ChromeDriver())
            let home = "http://127.0.0.1:\(desk.port)"
            try browser.open(home + desk.link())
            try browser.wait(for: "ul.articles .empty")
            try add(in: browser)
            let slug = try #require(
                browser.run("return location.pathname.split('/')[2]") as? String
            )
            try browser.open("\(home)/articles/\(slug)#14")
            try browser.run("location.reload()")
            try decide(in: browser)
            try browser.press("?")
            try browser.wait(for: "dialog .keys")
            try browser.keepPicture("keys")
            try browser.press(Key.escape)
            try revise(in: browser)
            try browser.open("\(home)/articles/\(slug)")
            // The text has the correction: its words are right, and nothing may say that they are wrong.
            try browser.wait(for: ".claim-row")
            #expect(try browser.count(".mark.v-inaccurate") == 0)
            let row =
                "[...document.querySelectorAll('.claim-row')].find((row) => row.innerText.includes('#14 '))"
            #expect(
                (try browser.run("return \(row).innerText") as? String)?.contains("corrected")
                    == true
            )
            #expect(try report(slug, in: browser).contains("County jail"))
            try browser.open("\(home)/sources")
            try browser.wait(for: ".source-row")
            try browser.keepPicture("sources")
            #expect(try browser.complaints() == [])
        }

        private func add(in browser: Browser) throws {
            try browser.press("a")
            try paste(sample(), in: browser)
            #expect(try browser.text(".preview").contains("42 claims"))
            try browser.keepPicture("add")
            try browser.click("dialog .primary")
            try browser.wait(for: ".mark")
            #expect(try browser.text("h1").contains("County jail"))
            #expect(try browser.count(".finding") == 3)
            try browser.keepPicture("article")
            try browser.press("/")
            try browser.type("total", into: ".filters input")
            try browser.wait(until: "document.querySelectorAll('.claim-row').length < 42")
            #expect(try browser.count(".claim-row") > 0)
        }

        private func decide(in browser: Browser) throws {
            // A verdict by keys asks for its source, and takes it.
            try browser.wait(for: ".verdict-button")
            try browser.press("3")
            try browser.wait(for: ".verdict-form form")
            try browser.type("77", into: ".verdict-form input")
            try browser.type("Sheriff’s office, daily custody list", into: ".verdict-form .source")
            try browser.type("A total of 77 were held on 19 September 2025.", into: ".excerpt")
            try browser.keepPicture("verdict-form")
            try browser.click(".verdict-form .primary")
            try browser.wait(for: ".current .chip.v-inaccurate")
            #expect(try browser.text(".progress").contains("1 of"))
            #expect(try browser.text(".evidence-list").contains("77"))
            try browser.keepPicture("marked")

            // Evidence alone, then a verdict at once.
            try browser.press("j", "e")
            try browser.wait(for: ".evidence-form form")
            try browser.click(".evidence-form .again")
            try browser.click(".evidence-form .primary")
            try browser.wait(
                until: "document.querySelectorAll('.evidence-list .source-line').length === 1"
            )
            try browser.press("1")
            try browser.wait(for: ".current .chip.v-verified")
            try browser.press("u")
            try browser.wait(until: "!document.querySelector('.current .chip.v-verified')")

            // What was cited by mistake goes, and comes back.
            try browser.click(".evidence-list .withdraw")
            try browser.wait(for: ".evidence-list .none")
            try browser.press("u")
            try browser.wait(for: ".evidence-list .source-line")
        }

        /// Stores a new version; what would become of the claims is shown first.
        private func revise(in browser: Browser) throws {
            try browser.click(".article-head .tools button")
            try browser.wait(for: "dialog .paste")
            try paste(
                sample().replacing("a total of 78", with: "a total of 77")
                    .replacing("More than 150 residents", with: "More than 160 residents"),
                in: browser
            )
            #expect(try browser.text(".fates").contains("1 corrected as asked"))
            try browser.click("dialog .primary")
            try browser.wait(for: ".changes .fate")
            #expect(try browser.text(".changes").contains("160"))
            try browser.keepPicture("changes")
        }

        /// The text of the first report of the menu, downloaded.
        private func report(_ slug: String, in browser: Browser) throws -> String {
            let downloads = try TemporaryFolder()
            try browser.command(
                "Browser.setDownloadBehavior",
                ["behavior": "allow", "downloadPath": downloads.path]
            )
            try browser.wait(for: ".menu")
            try browser.click(".menu summary")
            try browser.keepPicture("reports")
            let isInside = try browser.run(
                """
                const right = (words) => document.querySelector(words).getBoundingClientRect().right;
                return right('.menu ul') <= right('.reading');
                """
            )
            #expect(isInside as? Bool == true)
            try browser.click(".menu button")
            try browser.wait(for: "dialog iframe.document")
            usleep(500_000)
            try browser.keepPicture("report-rendered")
            try browser.press(Key.escape)
            try browser.click(".menu summary")
            try browser.click(".menu a[download]")
            return try DeskProcess.waiting(for: "the report") {
                try? String(contentsOfFile: downloads.path("\(slug).md"), encoding: .utf8)
            }
        }

        @Test func `tints the sentence of the chosen claim and no more`() throws {
            let desk = try DeskProcess.withArticle()
            let browser = try Browser(ChromeDriver())
            try browser.open("http://127.0.0.1:\(desk.port)" + desk.link())
            try browser.open("http://127.0.0.1:\(desk.port)/articles/jail#1")
            try browser.wait(for: ".mark.chosen")
            let tinted = try browser.run(
                """
                return [...document.querySelectorAll('.in-sentence')].map((one) => one.textContent).join('')
                """
            )
            #expect(tinted as? String == "The Mill Creek jail held 51 people on Sept. 19.")
        }

        @Test func `adds a claim from selected words, drops and restores it`() throws {
            let desk = try DeskProcess.withArticle()
            let browser = try Browser(ChromeDriver())
            try browser.open("http://127.0.0.1:\(desk.port)" + desk.link())
            try browser.open("http://127.0.0.1:\(desk.port)/articles/jail")
            try browser.wait(for: ".mark")
            let before = try browser.count(".claim-row")
            try browser.run(
                """
                const piece = [...document.querySelectorAll('.text p span')]
                    .find((one) => one.textContent.includes('in May'))
                    ?? document.querySelector('.text .row:last-child p span');
                const range = document.createRange();
                const node = piece.firstChild;
                range.setStart(node, 0);
                range.setEnd(node, Math.min(12, node.length));
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                """
            )
            try browser.wait(until: "document.querySelector('.missed')?.hidden === false")
            try browser.keepPicture("missed")
            try browser.click(".missed button")
            try browser.wait(
                until: "document.querySelector('.facts')?.innerText.includes('a person')"
            )
            #expect(try browser.count(".claim-row") == before + 1)

            try browser.click(".wording summary")
            try browser.type("not a fact", into: ".drop input")
            try browser.click(".drop button")
            try browser.wait(
                until: "document.querySelector('.wording').innerText.includes('Restore')"
            )
            try browser.keepPicture("dropped")
            try browser.run("document.querySelector('.wording').open = true")
            try browser.click(".wording button")
            try browser.wait(for: ".wording .drop")
            #expect(try browser.complaints() == [])
        }

        @Test func `drops an article under its details, and restores it from the list`() throws {
            let desk = try DeskProcess.withArticle()
            let browser = try Browser(ChromeDriver())
            try browser.open("http://127.0.0.1:\(desk.port)" + desk.link())
            try browser.open("http://127.0.0.1:\(desk.port)/articles/jail")
            try browser.wait(for: ".mark")
            try browser.run(
                "[...document.querySelectorAll('.tools button')].find((one) => one.textContent === 'Details…').click()"
            )
            try browser.wait(for: "dialog .drop input")
            try browser.keepPicture("drop-article")
            try browser.type("the wrong file", into: "dialog .drop input")
            try browser.click("dialog .drop button")
            try browser.wait(for: ".articles .dropped summary")
            #expect(try browser.count(".page > .articles > li > .article-row") == 0)
            try browser.click(".articles .dropped summary")
            try browser.keepPicture("dropped-article")
            try browser.click(".articles .dropped .article-row")
            try browser.wait(for: ".dropped-article button")
            try browser.keepPicture("dropped-article-open")
            try browser.click(".dropped-article button")
            try browser.wait(until: "!document.querySelector('.dropped-article')")
            #expect(try browser.complaints() == [])
        }

        @Test func `changes the day of publication, and what is counted from it`() throws {
            let desk = try DeskProcess.withArticle()
            let browser = try Browser(ChromeDriver())
            try browser.open("http://127.0.0.1:\(desk.port)" + desk.link())
            try browser.open("http://127.0.0.1:\(desk.port)/articles/jail")
            try browser.wait(for: ".mark")
            try browser.click(".article-head .tools > button:nth-child(2)")
            try browser.wait(for: "dialog .details")
            try browser.run("document.querySelector('.details [type=date]').value = '2024-01-31'")
            try browser.keepPicture("details")
            try browser.click(".details .primary")
            try browser.wait(
                until: "document.querySelector('.article-head .meta').innerText.includes('2024')"
            )
            // The change may come by the feed before the answer that closes the dialogue.
            try browser.wait(until: "!document.querySelector('dialog')")
            #expect(try browser.complaints() == [])
        }

        @Test func `shows two people each other, and a conflict after one was offline`() throws {
            let desk = try DeskProcess.withAccounts()
            let driver = try ChromeDriver()
            let ana = try Browser.signedIn("Ana", at: desk, driver)
            let ben = try Browser.signedIn("Ben", at: desk, driver)
            try ana.open("http://127.0.0.1:\(desk.port)/articles/jail#1")
            try ben.open("http://127.0.0.1:\(desk.port)/articles/jail#1")
            for browser in [ana, ben] { try browser.wait(for: ".verdict-button") }
            try ana.wait(until: "document.querySelector('.here').innerText.includes('Ben')")
            try ben.wait(until: "document.querySelector('.here').innerText.includes('Ana')")
            try ana.keepPicture("presence")

            // Each sees the other's mark.
            try mark(ana, "6", note: "A summing-up.")
            try ben.wait(for: ".current .chip.v-not-checkable")

            // Ben is cut off, marks, and comes back after Ana has changed the claim.
            try ben.goOffline()
            try mark(ben, "2", note: "Ben’s own.", source: "Roster")
            try ben.wait(
                until: "document.querySelector('.connection').innerText.includes('1 change waits')"
            )
            try ben.keepPicture("offline")
            try mark(
                ana,
                "6",
                note: "Ana’s second thought.",
                open: "document.querySelector('.verdict-button.v-not-checkable').click()"
            )
            try ana.wait(
                until: "document.querySelector('.current').innerText.includes('second thought')"
            )
            try ben.goOnline()
            try ben.wait(for: "dialog .versions")
            let dialogue = try ben.text("dialog")
            #expect(dialogue.contains("Ana’s second thought") && dialogue.contains("Ben’s own"))
            try ben.keepPicture("conflict")
            // Nothing of Ben's is stored until he says so.
            #expect(try ana.text(".current").contains("second thought"))
            try ben.click("dialog .versions + .buttons button:last-child")
            try ana.wait(
                until: "document.querySelector('.current').innerText.includes('Ben’s own')"
            )
            #expect(try desk.stet("show", "jail#1").contains("needs context"))
        }

        @Test func `sends what was typed offline when the server is back`() throws {
            let desk = try DeskProcess.withAccounts()
            let ben = try Browser.signedIn("Ben", at: desk, ChromeDriver())
            try ben.open("http://127.0.0.1:\(desk.port)/articles/jail#2")
            try ben.wait(for: ".verdict-button")
            try ben.goOffline()
            try mark(ben, "6", note: "Typed in the train.")
            try ben.wait(until: "document.querySelector('.waiting')?.hidden === false")
            // What the others do meanwhile is told when the connection is there again.
            try desk.stet("mark", "jail#1", "not-checkable", "--note", "a summing-up")
            try ben.goOnline()
            try ben.wait(for: ".current .chip.v-not-checkable")
            try ben.wait(for: ".mark.v-not-checkable[aria-label^='Claim 1,']")
            #expect(try desk.stet("show", "jail#2").contains("Typed in the train."))
        }

        @Test func `keeps what is typed when another claim is chosen or the page is loaded again`()
            throws
        {
            let desk = try DeskProcess.withAccounts()
            let ben = try Browser.signedIn("Ben", at: desk, ChromeDriver())
            try ben.open("http://127.0.0.1:\(desk.port)/articles/jail#2")
            try ben.wait(for: ".verdict-button")
            try ben.press("n")
            try ben.type("Half a thought", into: ".talk textarea")
            try ben.run("document.querySelector('.steps button:nth-child(2)').click()")
            try ben.wait(until: "!document.querySelector('.talk textarea')")
            try ben.run("location.hash = '#2'; location.reload()")
            try ben.wait(until: "document.querySelector('.claim-head')?.innerText.includes('#2')")
            try ben.wait(for: ".verdict-button")
            try ben.press("n")
            let typed = try ben.run("return document.querySelector('.talk textarea').value")
            #expect(typed as? String == "Half a thought")
            try ben.click(".talk form .primary")
            try ben.wait(
                until: "document.querySelector('.notes').innerText.includes('Half a thought')"
            )
            try ben.press("n")
            let after = try ben.run("return document.querySelector('.talk textarea').value")
            #expect(after as? String == "")
        }

        @Test func `keeps what is done after the session ended until the same person is back`()
            throws
        {
            let desk = try DeskProcess.withAccounts()
            let driver = try ChromeDriver()
            let ben = try Browser.signedIn("Ben", at: desk, driver)
            try ben.open("http://127.0.0.1:\(desk.port)/articles/jail#2")
            try ben.wait(for: ".verdict-button")
            try desk.stet("user", "disable", "Ben")
            try desk.stet("user", "enable", "Ben")
            try mark(ben, "6", note: "After the end.")
            try ben.wait(for: ".notice.problem")
            #expect(try ben.text(".notices").contains("Your session has ended"))
            // Somebody else at this browser sends nothing in Ben's name.
            try ben.signIn("Ana", at: desk)
            usleep(2_500_000)
            #expect(!(try desk.stet("show", "jail#2").contains("After the end.")))
            try ben.run(
                "[...document.querySelectorAll('.top button')].find((one) => one.innerText === 'Sign out').click()"
            )
            try ben.signIn("Ben", at: desk)
            _ = try DeskProcess.waiting(for: "Ben's mark") {
                try desk.stet("show", "jail#2").contains("After the end.") ? true : nil
            }
        }

        /// Gives the chosen claim a verdict by its key, with a note and, where there is none yet, a source.
        private func mark(
            _ browser: Browser,
            _ key: String,
            note: String,
            source: String? = nil,
            open: String? = nil
        ) throws {
            if let open { try browser.run(open) } else { try browser.press(key) }
            try browser.wait(for: ".verdict-form form")
            if let source { try browser.type(source, into: ".verdict-form .source") }
            try browser.run(
                "document.querySelector('.verdict-form textarea:not(.excerpt)').value = ''"
            )
            try browser.type(note, into: ".verdict-form textarea:not(.excerpt)")
            try browser.click(".verdict-form .primary")
        }
    }
}
