@testable import ClaimExtraction
import Testing

struct AttributionModelTests {
    @Test(arguments: [
        AttributionRow("“⟦The bridge is safe⟧,” Okoro said.", "Okoro | said"),
        AttributionRow("Okoro said that ⟦the bridge was safe⟧.", "Okoro | said"),
        AttributionRow(
            "⟦Half of the grants were lost⟧, according to the audit.",
            "the audit | according to"
        ),
        AttributionRow("The bridge was built in 1912."),
    ])
    func `rules find attributions without a model`(row: AttributionRow) {
        #expect(row.found(model: nil) == row.expected)
    }

    @Test(arguments: [(20, 20), (500, 301), (1000, 301), (1001, 61), (5000, 61)])
    func `a content ends with its sentence, and sooner in a text without stops`(
        words: Int,
        limit: Int
    ) {
        let text = "Okoro said" + String(repeating: " rain", count: words - 2)
        let reading = Extractor().reading(of: Article(id: "t", text: text))
        #expect(ClauseSyntax(reading, verbs: .all).limit(from: 1) == limit)
    }

    @Test func `the program has a model`() {
        #expect(AttributionModel.bundled != nil)
    }

    @Test(arguments: [0, 1, 8, 15, 16, 17, 64])
    func `bytes that are no model are refused`(count: Int) {
        var bytes = AttributionModel.signature + [3, 3, 3, 3, 0, 0, 0, 0]
        bytes += [UInt8](repeating: 0, count: 64)
        #expect(bytes.prefix(count).withUnsafeBytes { AttributionModel($0) } == nil)
    }

    @Test func `a model of the right size is taken`() {
        let tables = 1 + 8 + 8 + 8
        let bytes =
            AttributionModel.signature + [3, 3, 3, 3, 0, 0, 0, 0]
            + [UInt8](repeating: 0, count: tables)
        #expect(bytes.withUnsafeBytes { AttributionModel($0) } != nil)
    }

    @Test(arguments: [
        ("announce", "announced"), ("announce", "announces"), ("announce", "announcing"),
        ("admit", "admitted"), ("deny", "denies"), ("deny", "denied"), ("plan", "planning"),
        ("say", "SAYS"),
    ])
    func `forms of a word have one stem`(word: String, form: String) {
        #expect(stem(word) == stem(form))
    }

    @Test(arguments: [("say", "see"), ("claim", "clam"), ("process", "procession")])
    func `different words have different stems`(word: String, other: String) {
        #expect(stem(word) != stem(other))
    }

    private func stem(_ word: String) -> UInt64 {
        let bytes = Array(word.utf8)
        return WordStem.hash(bytes, 0..<bytes.count)
    }
}
