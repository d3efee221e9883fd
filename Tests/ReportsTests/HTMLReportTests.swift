import Casework
import Foundation
import TestSupport
import Testing

@testable import Reports

struct HTMLReportTests {
    private let report = HTMLReport()

    @Test(arguments: [
        ("revised", CaseFile.revised), ("every-verdict", .everyVerdict), ("hostile", .hostile),
    ])
    func `shows the sample cases`(name: String, file: CaseFile) throws {
        expectGolden(try report.text(file), file: "html/\(name).html")
    }

    @Test(arguments: [CaseFile.revised, .everyVerdict, .hostile, .untouched])
    func `needs nothing from elsewhere and leads nowhere else`(file: CaseFile) throws {
        let page = try report.text(file)
        for attribute in page.matches(of: #/(?:src|href|action|data|srcset)="([^"]*)"/#) {
            #expect(attribute.output.1.hasPrefix("#"), "\(attribute.output.1)")
        }
        #expect(!page.contains("<script") && !page.contains("@import") && !page.contains("url("))
    }

    @Test(arguments: [CaseFile.revised, .everyVerdict, .untouched])
    func `gives every element a name of its own`(file: CaseFile) throws {
        let names = try report.text(file).matches(of: #/ id="([^"]*)"/#).map(\.output.1)
        #expect(Set(names).count == names.count)
    }

    @Test func `leads from the words to the card, to the sources and back`() throws {
        let page = try report.text(.revised)
        let names = Set(page.matches(of: #/ id="([^"]*)"/#).map(\.output.1))
        let links = page.matches(of: #/ href="#([^"]*)"/#).map(\.output.1)
        #expect(links.count > 20)
        for link in links { #expect(names.contains(link), "#\(link)") }
    }

    @Test func `closes what it opens, whatever an article says`() throws {
        for file in [CaseFile.revised, .everyVerdict, .hostile, .untouched] {
            let page = try report.text(file)
            #expect(unbalanced(page) == nil)
            #expect(!page.contains("HTML(source:") && !page.contains("Optional("))
        }
    }

    @Test func `tells readers nothing of the work that is left`() throws {
        #expect(try !report.text(.revised, as: .public).contains("settled"))
        #expect(try report.text(.revised).contains("Not settled"))
    }

    @Test func `an ampersand, a bracket and a quotation mark stay what they are`() {
        let text = "a < b & \"c\" > 'd' \u{202E}"
        let html: HTML = "<i title=\"\(text)\">\(text)</i>"
        let escaped = "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39; ⟨U+202E⟩"
        #expect(html.source == "<i title=\"\(escaped)\">\(escaped)</i>")
    }

    /// The first tag that doesn't match; nil if all do.
    private func unbalanced(_ page: String) -> String? {
        let void: Set = ["meta", "br", "link", "!doctype"]
        var open: [String] = []
        for tag in page.matches(of: #/<(/?)([a-zA-Z!][a-zA-Z0-9]*)(?:\s[^<>]*)?>/#) {
            let name = tag.output.2.lowercased()
            if void.contains(name) { continue }
            if tag.output.1.isEmpty {
                open.append(name)
            } else if open.popLast() != name {
                return String(tag.output.0)
            }
        }
        return open.first
    }
}

/// Contrast by WCAG 2.2: 4.5 for text (1.4.3), 3 for lines that mean something (1.4.11).
struct ShadeTests {
    @Test(arguments: Scheme.allCases)
    func `text can be read on every ground`(scheme: Scheme) {
        let grounds = [scheme.page, scheme.panel] + Shade.allCases.map { $0.colours(scheme).tint }
        for ground in grounds { #expect(contrast(scheme.text, ground) >= 4.5) }
        for ground in [scheme.page, scheme.panel] {
            #expect(contrast(scheme.quiet, ground) >= 4.5)
            #expect(contrast(scheme.link, ground) >= 4.5)
        }
    }

    @Test(arguments: Scheme.allCases, Shade.allCases)
    func `signs can be read and lines be seen`(scheme: Scheme, shade: Shade) {
        let (tint, line) = shade.colours(scheme)
        #expect(contrast(line, tint) >= 4.5)
        #expect(contrast(line, scheme.page) >= 4.5)
    }

    @Test func `shades differ without their colours`() {
        #expect(Set(Shade.allCases.map(\.line)).count == Shade.allCases.count)
    }

    @Test func `a colour is written in six digits`() {
        let black: Colour = 0x00000F
        #expect(black.css == "#00000f")
    }

    /// The quotient of relative luminances (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
    private func contrast(_ one: Colour, _ other: Colour) -> Double {
        let bright = max(luminance(one), luminance(other))
        let dark = min(luminance(one), luminance(other))
        return (bright + 0.05) / (dark + 0.05)
    }

    private func luminance(_ colour: Colour) -> Double {
        let parts = [16, 8, 0].map { shift in
            let part = Double(colour.value >> UInt32(shift) & 0xFF) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
