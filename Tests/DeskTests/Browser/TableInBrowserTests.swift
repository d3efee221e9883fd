import Foundation
import TestSupport
import Testing

extension BrowserTests {
    /// A table in an article's text, in which no claims are found by themselves.
    struct TableInBrowserTests {
        private static let article = """
            The dam cost more than planned.

            | Item | Approved | Paid |
            | --- | --- | --- |
            | A very long name of an item | $5.8 million | $6.4 million |
            | Gates | $4.0 million | $4.9 million |
            """

        @Test func `stands in columns, and its figures can become claims`() throws {
            let desk = try DeskProcess.withArticle()
            let file = try desk.folder.write(TableInBrowserTests.article, to: "dam.md")
            try desk.stet("add", file)
            let browser = try Browser(ChromeDriver())
            try browser.open("http://127.0.0.1:\(desk.port)" + desk.link())
            try browser.open("http://127.0.0.1:\(desk.port)/articles/dam")
            try browser.wait(for: ".text .cells")
            let columns = try browser.run(
                """
                const lefts = [...document.querySelectorAll('.cells')].map((row) =>
                    [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left)).join(' '));
                return `${lefts.length} rows, ${new Set(lefts).size} way`;
                """
            )
            #expect(columns as? String == "3 rows, 1 way")
            try browser.run(
                """
                const cell = [...document.querySelectorAll('.cells span[data-start]')]
                    .find((one) => one.textContent === '$4.9 million');
                const range = document.createRange();
                range.selectNodeContents(cell.firstChild);
                getSelection().removeAllRanges();
                getSelection().addRange(range);
                """
            )
            try browser.wait(until: "document.querySelector('.missed')?.hidden === false")
            try browser.click(".missed button")
            try browser.wait(for: ".cells .mark.chosen")
            #expect(try browser.text(".cells .mark.chosen") == "$4.9 million")
            try browser.keepPicture("table")
            #expect(try browser.complaints() == [])
        }
    }
}
