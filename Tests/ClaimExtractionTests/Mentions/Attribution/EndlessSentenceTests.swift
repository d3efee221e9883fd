import ClaimExtraction
import Testing

struct EndlessSentenceTests {
    /// Each would be said of all that stands before it: the answer would grow with the square of the text.
    @Test(arguments: ["Ann Okoro said, ", "the court ruled, ", "“it is over,” she said; and "])
    func `content before a verb is bounded in a sentence without end`(piece: String) {
        let text = String(repeating: piece, count: 600)
        let extraction = Extractor().extraction(of: Article(id: "endless", text: text))
        var longest = 0
        for mention in extraction.mentions {
            guard case .attribution(let attribution) = mention.detail else { continue }
            longest = max(longest, attribution.content.length)
        }
        #expect(longest > 0)
        #expect(longest < 2_000)
    }
}
