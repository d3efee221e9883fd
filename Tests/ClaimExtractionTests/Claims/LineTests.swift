import Testing

@testable import ClaimExtraction

struct LineTests {
    @Test(arguments: [
        ("plain words", "plain words"), ("two  spaces", "two spaces"), (" leading", "leading"),
        ("trailing ", "trailing "), ("a\n\n\tb", "a b"), ("a \n b", "a b"), ("\n \n", ""),
        ("a\u{A0}b", "a b"), ("a\u{202E}b", "a b"), ("a\u{AD}b", "a b"), ("é\u{2028}“x”", "é “x”"),
        ("👩\u{200D}👩", "👩\u{200D}👩"), ("a\u{7F}\u{80}b", "a b"), ("", ""),
    ])
    func `white space and invisible signs become single spaces`(words: String, expected: String) {
        var line = Line()
        line.add(words)
        #expect(line.text == expected)
    }

    @Test func `spaces where two parts meet are one`() {
        var line = Line()
        for part in ["[Ann Lee:] ", " said", " ", " so"] { line.add(part) }
        #expect(line.text == "[Ann Lee:] said so")
    }

    @Test func `a line has neither breaks nor controls`() {
        var line = Line()
        line.add("two\n\tmen \u{1B}[31m in\u{202E} black\u{0}")
        line.add("  , he said")
        #expect(line.text == "two men [31m in black , he said")
    }

    @Test(arguments: [
        ("the sheriff’s office", "The sheriff’s office"), ("", ""), ("éva", "Éva"),
    ])
    func `begins a line with a capital`(words: String, capitalised: String) {
        #expect(Line.capitalised(words) == capitalised)
    }
}
