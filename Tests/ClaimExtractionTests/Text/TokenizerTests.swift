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
        ("O'Brien met D’Souza", ["O'Brien", "met", "D’Souza"]),
        ("``Yes,'' he said...", ["``", "Yes", ",", "''", "he", "said", "..."]),
        (
            "see https://a.example/x?y=1. Or b@c.example!",
            ["see", "https://a.example/x?y=1", ".", "Or", "b@c.example", "!"]
        ),
        ("👩‍👩‍👧 🇺🇸 3️⃣ é", ["👩‍👩‍👧", "🇺🇸", "3️⃣", "é"]),
    ])
    func `cuts a text into tokens`(text: String, expected: [String]) {
        let reading = Reading(Article(id: "t", text: text))
        #expect((0..<reading.tokens.count).map { reading.text($0) } == expected)
    }
}
