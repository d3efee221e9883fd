import Foundation
import TestSupport
import Testing

/// Where axe-core lies (https://github.com/dequelabs/axe-core); `./run setup` fetches it.
private enum Axe {
    static let path = repository.appending(path: ".build/axe/axe.min.js").path
    static let isInstalled = FileManager.default.fileExists(atPath: path)
}

extension BrowserTests {
    /// Every view held against WCAG 2.1 AA by axe-core, in the real browser.
    @Suite(.enabled(if: Axe.isInstalled, "axe-core is missing; './run setup' fetches it"))
    struct AxeTests {
        /// What axe finds fault with in what is shown now: "rule: element".
        private func faults(
            _ browser: Browser,
            by rules: String = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']"
        ) throws -> [String] {
            let isThere = try browser.run("return typeof window.axe === 'object'") as? Bool ?? false
            if !isThere { try browser.run(try String(contentsOfFile: Axe.path, encoding: .utf8)) }
            let found = try browser.run(
                """
                const scope = document.querySelector('dialog[open]') ?? document;
                return axe.run(scope, {runOnly: \(rules)})
                    .then((result) => result.violations.flatMap((rule) => rule.nodes.map((node) =>
                        `${rule.id}: ${node.html.slice(0, 160)} (${node.failureSummary?.split('\\n')[1]?.trim()})`)));
                """
            )
            return try #require(found as? [String])
        }

        private func expectNoFaults(_ browser: Browser, _ view: String) throws {
            try browser.keepPicture("axe-\(view)")
            // In the dark only the colours are others.
            let found =
                view.hasSuffix("-dark")
                ? try faults(browser, by: "{type: 'rule', values: ['color-contrast']}")
                : try faults(browser)
            for fault in found { Issue.record("\(view): \(fault)") }
        }

        private func desk() throws -> DeskProcess {
            try DeskProcess { folder in
                let sample = repository.appending(path: "Claims/sample-article.md")
                let text = try String(contentsOf: sample, encoding: .utf8)
                try DeskProcess.stet(["add", sample.path, "--slug", "sample"], in: folder)
                for (claim, verdict) in [("11", "verified"), ("25", "needs-context")] {
                    try DeskProcess.stet(
                        ["mark", claim, verdict, "--source", "List", "--excerpt", "51 detainees"],
                        in: folder
                    )
                }
                try DeskProcess.stet(
                    ["mark", "14", "inaccurate", "--correction", "77", "--source", "Custody list"],
                    in: folder
                )
                try DeskProcess.stet(
                    ["ask", "14", "Which list?", "--of", "the sheriff"],
                    in: folder
                )
                try DeskProcess.stet(["note", "14", "He rings back."], in: folder)
                let new = text.replacing("More than 150 residents", with: "More than 160 residents")
                try DeskProcess.stet(
                    ["revise", "sample", try folder.write(new, to: "v2.md")],
                    in: folder
                )
            }
        }

        @Test(arguments: ["light", "dark"])
        func `finds no fault with any view`(scheme: String) throws {
            let desk = try desk()
            let browser = try Browser(ChromeDriver())
            try browser.command(
                "Emulation.setEmulatedMedia",
                [
                    "features": [
                        ["name": "prefers-color-scheme", "value": scheme],
                        ["name": "prefers-reduced-motion", "value": "reduce"],
                    ]
                ]
            )
            let home = "http://127.0.0.1:\(desk.port)"
            try browser.open(home + desk.link())
            try browser.wait(for: ".article-row")
            try expectNoFaults(browser, "articles-\(scheme)")
            try browser.press("a")
            try browser.wait(for: "dialog .paste")
            try expectNoFaults(browser, "add-\(scheme)")

            try browser.open("\(home)/articles/sample#14")
            try browser.wait(for: ".evidence-list .source-line")
            try browser.run(
                "for (const one of document.querySelectorAll('details')) one.open = true"
            )
            try expectNoFaults(browser, "claim-\(scheme)")
            try browser.run(
                "for (const one of document.querySelectorAll('details')) one.open = false"
            )
            try browser.press("3")
            try browser.wait(for: ".verdict-form form")
            try browser.press(Key.escape, "e")
            try browser.wait(for: ".evidence-form form")
            try expectNoFaults(browser, "forms-\(scheme)")
            try browser.press(Key.escape, Key.escape)
            try browser.wait(until: "document.querySelector('.claim').hidden")
            try expectNoFaults(browser, "list-\(scheme)")
            try expectNoFaultsInDialogues(browser, scheme)

            try browser.open("\(home)/articles/sample/changes")
            try browser.wait(for: ".changes .fate")
            try expectNoFaults(browser, "changes-\(scheme)")
            try browser.open("\(home)/sources")
            try browser.wait(for: ".source-row")
            try expectNoFaults(browser, "sources-\(scheme)")
        }

        private func expectNoFaultsInDialogues(_ browser: Browser, _ scheme: String) throws {
            try browser.press("?")
            try browser.wait(for: "dialog .keys")
            try expectNoFaults(browser, "keys-\(scheme)")
            try browser.press(Key.escape)
            try browser.click(".article-head .tools > button:nth-child(2)")
            try browser.wait(for: "dialog .details")
            try expectNoFaults(browser, "details-\(scheme)")
            try browser.press(Key.escape)
            try browser.click(".article-head .tools > button:last-child")
            try browser.wait(for: "dialog .release h3")
            try expectNoFaults(browser, "release-\(scheme)")
            try browser.press(Key.escape)
            try browser.click(".menu summary")
            try browser.click(".menu button")
            try browser.wait(for: "dialog iframe.document")
            try expectNoFaults(browser, "report-\(scheme)")
        }

        @Test func `finds no fault with the page to sign in and the one without a session`() throws
        {
            let desk = try DeskProcess.withAccounts()
            let browser = try Browser(ChromeDriver())
            try browser.open("http://127.0.0.1:\(desk.port)/sign-in")
            try expectNoFaults(browser, "sign-in")
            let alone = try DeskProcess.withArticle()
            try browser.open("http://127.0.0.1:\(alone.port)/")
            try expectNoFaults(browser, "link")
        }

        @Test func `would find a fault if there were one`() throws {
            let desk = try DeskProcess.withAccounts()
            let browser = try Browser(ChromeDriver())
            try browser.open("http://127.0.0.1:\(desk.port)/sign-in")
            try browser.run("document.querySelector('label').remove()")
            #expect(try faults(browser).contains { $0.hasPrefix("label: ") })
        }
    }
}
