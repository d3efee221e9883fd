import Foundation
import Testing

extension BrowserTests {
    /// What people need who don't see well, don't use a mouse, or work on a small screen.
    struct AccessibilityTests {
        /// A browser at an article, and the server that serves it for as long as this lives.
        private struct OpenArticle {
            let desk: DeskProcess
            let browser: Browser
        }

        private func article() throws -> OpenArticle {
            let desk = try DeskProcess { folder in
                let sample = repository.appending(path: "Claims/sample-article.md").path
                try DeskProcess.stet(["add", sample], in: folder)
                for (claim, verdict) in [
                    ("11", "verified"), ("25", "needs-context"), ("30", "unsupported"),
                ] {
                    try DeskProcess.stet(
                        [
                            "mark", claim, verdict, "--source", "Custody list", "--excerpt",
                            "51 detainees",
                        ],
                        in: folder
                    )
                }
                try DeskProcess.stet(
                    ["mark", "14", "inaccurate", "--correction", "77", "--source", "Custody list"],
                    in: folder
                )
                try DeskProcess.stet(["cite", "27", "--source", "Custody list"], in: folder)
                try DeskProcess.stet(
                    ["mark", "27", "conflicting", "--source", "Roster"],
                    in: folder
                )
                try DeskProcess.stet(
                    ["mark", "4", "not-checkable", "--note", "A summing-up."],
                    in: folder
                )
                try DeskProcess.stet(
                    ["ask", "14", "Which list is it?", "--of", "the sheriff"],
                    in: folder
                )
            }
            let browser = try Browser(ChromeDriver())
            try browser.open("http://127.0.0.1:\(desk.port)" + desk.link())
            try browser.wait(for: ".article-row")
            try browser.open("http://127.0.0.1:\(desk.port)/articles/sample-article#14")
            try browser.wait(for: ".evidence-list .source-line")
            return OpenArticle(desk: desk, browser: browser)
        }

        @Test func `names every control and every landmark`() throws {
            let article = try article()
            let browser = article.browser
            try browser.run(
                "for (const one of document.querySelectorAll('details')) one.open = true"
            )
            let nameless = try browser.run(
                """
                const name = (one) => one.getAttribute('aria-label') || one.innerText?.trim() || one.title
                    || [...(one.labels ?? [])].map((label) => label.innerText).join(' ').trim();
                return [...document.querySelectorAll('button, a, input, select, textarea, summary, [role=button]')]
                    .filter((one) => one.checkVisibility() && !name(one)).map((one) => one.outerHTML.slice(0, 200));
                """
            )
            #expect((nameless as? [String]) == [])
            for selector in ["main", "nav[aria-label]", "aside[aria-label]", "h1", "[role=status]"]
            {
                #expect(try browser.count(selector) > 0, "\(selector)")
            }
            let repeated = try browser.run(
                """
                const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
                return ids.filter((id, index) => ids.indexOf(id) !== index);
                """
            )
            #expect((repeated as? [String]) == [])
            // One stop of the Tab key for all marks; the keys j and k go among them.
            #expect(try browser.count(".mark[tabindex='0']") == 1)
        }

        @Test(arguments: ["light", "dark"])
        func `keeps text readable by WCAG AA`(scheme: String) throws {
            let article = try article()
            let browser = article.browser
            try browser.command(
                "Emulation.setEmulatedMedia",
                [
                    "features": [
                        ["name": "prefers-color-scheme", "value": scheme],
                        // Colours that are still on their way would be measured.
                        ["name": "prefers-reduced-motion", "value": "reduce"],
                    ]
                ]
            )
            try browser.keepPicture("article-\(scheme)")
            let poor = try browser.run(AccessibilityTests.contrastScript)
            #expect((poor as? [String]) == [])
        }

        /// WCAG 2.2, 1.4.3: contrast of at least 4.5 between the letters of every element and what lies behind them.
        private static let contrastScript = """
            const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
            const rgba = (color) => {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = color;
                canvas.fillRect(0, 0, 1, 1);
                const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
                return [r, g, b, a / 255];
            };
            const over = (top, below) => top.slice(0, 3).map((value, at) => value * top[3] + below[at] * (1 - top[3]));
            const light = ([r, g, b]) => [r, g, b].map((value) => value / 255)
                .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
                .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
            const behind = (element) => {
                const layers = [];
                for (let one = element; one; one = one.parentElement) layers.push(rgba(getComputedStyle(one).backgroundColor));
                return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
            };
            const poor = [];
            for (const element of document.querySelectorAll('body *')) {
                const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
                if (!hasText || !element.checkVisibility() || element.disabled || element.closest('.loading')) continue;
                const ground = behind(element);
                const letters = over(rgba(getComputedStyle(element).color), ground);
                const [high, low] = [light(letters), light(ground)].sort((one, other) => other - one);
                const contrast = (high + 0.05) / (low + 0.05);
                if (contrast < 4.5) poor.push(`${contrast.toFixed(2)} ${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`);
            }
            return poor;
            """

        @Test(arguments: [(1440, 900), (1200, 760), (1024, 768), (768, 1024), (720, 450)])
        func `fits its window without scrolling sideways`(width: Int, height: Int) throws {
            let article = try article()
            let browser = article.browser
            // 720 × 450 is what 1440 × 900 has left at 200 %.
            try browser.resize(width, height)
            try browser.keepPicture("width-\(width)")
            let wide = try browser.run(
                """
                return ['html', '.reading', '.claim', '.list-head'].filter((selector) => {
                    const one = document.querySelector(selector);
                    return one && one.scrollWidth > one.clientWidth + 1;
                });
                """
            )
            #expect((wide as? [String]) == [])
            let small = try browser.run(
                """
                return [...document.querySelectorAll('.verdict-button, .steps button, .tools button')]
                    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24).length;
                """
            )
            #expect(small as? Int == 0)
        }

        @Test func `tells verdicts apart without colour`() throws {
            let article = try article()
            let browser = article.browser
            let styles = try browser.run(
                """
                return [...new Set([...document.querySelectorAll('.mark')].map((one) => {
                    const style = getComputedStyle(one);
                    const verdict = [...one.classList].find((name) => name.startsWith('v-'));
                    return [verdict, style.textDecorationLine, style.textDecorationStyle, style.textDecorationThickness].join(' ');
                }))];
                """
            )
            let lines = try #require(styles as? [String])
            let verdicts = Set(lines.map { $0.split(separator: " ")[0] })
            let drawn = Set(
                lines.map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
            )
            #expect(verdicts.count == 7)
            #expect(drawn.count == verdicts.count)
        }

        @Test func `prints the article with its marks and nothing around it`() throws {
            let article = try article()
            let browser = article.browser
            try browser.command("Emulation.setEmulatedMedia", ["media": "print"])
            try browser.keepPicture("print")
            for selector in [".top", ".side", ".tools"] {
                let isShown = try browser.run(
                    "return document.querySelector('\(selector)').checkVisibility()"
                )
                #expect(isShown as? Bool == false, "\(selector)")
            }
            #expect(try browser.text(".text").contains("51 detainees"))
        }
    }
}
