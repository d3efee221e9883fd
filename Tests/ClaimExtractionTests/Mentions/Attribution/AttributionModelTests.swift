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

    @Test(arguments: [
        ("said", "said"), ("Mills", "mill"), ("copies", "cop"), ("denied", "den"),
        ("admitted", "admit"), ("BRINGING", "bring"), ("running", "run"), ("ring", "ring"),
        ("press", "press"), ("telling", "tell"), ("cafés", "café"), ("naïvely", "naïvel"),
    ])
    func `a stem's hash is that of its letters`(word: String, letters: String) {
        var hash = FNV1a()
        for byte in letters.utf8 { hash.combine(byte) }
        #expect(stem(word) == hash.value)
    }

    private func stem(_ word: String) -> UInt64 {
        let reading = Reading(Article(id: "a", text: word))
        return WordStem.hash(of: reading.tokens[0], in: reading.source.bytes)
    }
}
