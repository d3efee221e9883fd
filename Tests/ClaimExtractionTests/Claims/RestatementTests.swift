@testable import ClaimExtraction
import Testing

struct RestatementTests {
    @Test func `a line has neither breaks nor controls`() {
        var line = Line()
        line.add("two\n\tmen \u{1B}[31m in\u{202E} black\u{0}")
        line.add("  , he said")
        #expect(line.text == "two men [31m in black , he said")
    }

    @Test func `joined emoji stay whole`() {
        var line = Line()
        line.add("👩\u{200D}🚒 won")
        #expect(line.text == "👩\u{200D}🚒 won")
    }

    @Test(arguments: [
        ("the sheriff’s office", "The sheriff’s office"), ("", ""), ("éva", "Éva"),
    ])
    func `begins a line with a capital`(words: String, capitalised: String) {
        #expect(Line.capitalised(words) == capitalised)
    }
}
