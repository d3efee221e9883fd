import Testing

@testable import ClaimExtraction

struct BlockFinderTests {
    /// The first words of the blocks of a text.
    @Test(
        arguments: [
            ("One line.\nAnother line.", ["One", "Another"]),
            ("One paragraph\n\nanother one", ["One", "another"]),
            ("The end of the\nline is inside", ["The"]),
            ("A list of things:\n1. a barn\n2. a mill", ["A", "1", "2"]),
            ("i) One barn.\nii) One mill.\niii) One dog.\niv) One cat.", ["i", "ii", "iii", "iv"]),
            ("A headline\nThe text below it", ["A", "The"]),
            ("One two three four five six,\nSeven eight nine.", ["One"]),
            ("", []),
        ] as [(String, [String])]
    )
    func `finds where paragraphs and lines begin`(text: String, first: [String]) {
        var reading = Reading(Article(id: "t", text: text))
        BlockFinder().run(on: &reading)
        let starts = (0..<reading.tokens.count).filter { reading.startsBlock($0) }
        #expect(starts.map { reading.text($0) } == first)
    }
}
