import Testing

@testable import ClaimExtraction

struct TokenizerTests {
    @Test(arguments: [
        ("The jail held 51 people.", ["The", "jail", "held", "51", "people", "."]),
        ("Akshar's office didn't say.", ["Akshar", "'s", "office", "did", "n't", "say", "."]),
        ("Akshar’s office can’t", ["Akshar", "’s", "office", "ca", "n’t"]),
        (
            "Sept. 19 in the U.S. at 5 p.m.",
            ["Sept.", "19", "in", "the", "U.S.", "at", "5", "p.m."]
        ),
        ("a 23-year-old", ["a", "23", "-", "year", "-", "old"]),
        ("$1.5billion, 287(g)", ["$", "1.5", "billion", ",", "287", "(", "g", ")"]),
        (
            "On the 23rd. At 12C. At 98°F. On St. John's Rd. there.",
            [
                "On", "the", "23", "rd", ".", "At", "12", "C", ".", "At", "98", "°", "F", ".",
                "On", "St.", "John", "'s", "Rd.", "there", ".",
            ]
        ),
        ("O'Brien met D’Souza", ["O'Brien", "met", "D’Souza"]),
        ("``Yes,'' he said...", ["``", "Yes", ",", "''", "he", "said", "..."]),
        (
            "see https://a.example/x?y=1. Or b@c.example!",
            ["see", "https://a.example/x?y=1", ".", "Or", "b@c.example", "!"]
        ),
        ("👩‍👩‍👧 🇺🇸 3️⃣ é", ["👩‍👩‍👧", "🇺🇸", "3️⃣", "é"]),
        ("and/or: yes; (no)! x", ["and", "/", "or", ":", "yes", ";", "(", "no", ")", "!", "x"]),
        ("go to www.a.example, a@b.example", ["go", "to", "www.a.example", ",", "a@b.example"]),
        ("a\u{301}b, c\u{301} d", ["a\u{301}b", ",", "c\u{301}", "d"]),
    ])
    func `cuts a text into tokens`(text: String, expected: [String]) {
        let reading = Reading(Article(id: "t", text: text))
        #expect((0..<reading.tokens.count).map { reading.text($0) } == expected)
    }

    @Test(arguments: [
        ("word ", [TokenShape](), "word"), ("Word,", [.capitalised], "word"),
        ("WORD ", [.capitalised, .allCapitals], "word"), ("a ", [.initial], "a"),
        ("I ", [.capitalised, .initial], "i"), ("iPhone ", [.mixedCase], "iphone"),
        ("McDonald,", [.capitalised, .mixedCase], "mcdonald"), ("b2b ", [], "b2b"),
        ("Zoë ", [.capitalised, .nonASCII], "zoë"),
        ("Mr. X", [.capitalised, .abbreviation], "mr."),
        ("- ", [], "-"), ("… ", [.nonASCII], "…"),
    ])
    func `tells how a token is written`(text: String, shapes: [TokenShape], word: String) {
        let token = Reading(Article(id: "t", text: text)).tokens[0]
        #expect(token.shape == TokenShape(shapes))
        #expect(token.key == WordKey(word))
        let ending = word.utf8.suffix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        #expect(token.ending == ending)
    }
}
