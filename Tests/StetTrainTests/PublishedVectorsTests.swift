import ClaimExtraction
import Foundation
import Testing

@testable import stet_train

struct PublishedVectorsTests {
    /// The vectors of a file with these lines.
    private func vectors(_ lines: String...) throws -> WordVectors {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "vectors-\(UUID().uuidString).txt")
        try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        return try WordVectors(file: file.path)
    }

    private func likeness(_ first: WordKey, _ second: WordKey, _ vectors: WordVectors) throws
        -> Float
    {
        let first = try #require(vectors[first.raw])
        let second = try #require(vectors[second.raw])
        return zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
    }

    @Test func `what all words have in common is taken away`() throws {
        let vectors = try vectors(
            "barn 9 0 1 0 0",
            "shed 9 0 1 0.1 0",
            "heron 9 0 -1 0 0.1",
            "gull 9 0 -1 0.1 0.1",
            "quartz 9 5 0 0 0",
            "slate 9 -5 0 0 0"
        )
        #expect(vectors.dimension == 5)
        #expect(vectors.words.count == 6)
        #expect(try likeness("barn", "shed", vectors) > 0.9)
        #expect(try likeness("barn", "heron", vectors) < -0.9)
        // They differ along the greatest direction only, and that is gone.
        #expect(try abs(likeness("quartz", "barn", vectors)) < 0.9)
        for word in vectors.words {
            #expect(try #require(vectors[word]).allSatisfy { $0.isFinite })
        }
    }

    @Test func `numbers and second spellings of a word are left out`() throws {
        let vectors = try vectors("barn 1 0", "2015 0 1", "Barn 0 1", "b2b 1 1", "shed 0.5 0.5")
        #expect(vectors.words == [WordKey("barn").raw, WordKey("shed").raw])
    }

    @Test func `a file without lines has no vectors`() throws {
        let vectors = try vectors("")
        #expect(vectors.words.isEmpty)
        #expect(vectors[WordKey("barn").raw] == nil)
    }

    @Test(arguments: ["shed", "shed 1", "shed 1 2 3", "shed 1 two", "shed 1 nan", "shed 1 inf"])
    func `a line that is no vector is named`(line: String) throws {
        let error = #expect(throws: VectorFileError.self) { try vectors("barn 1 0", line) }
        #expect(try #require(error?.errorDescription).contains("line 2"))
    }

    @Test func `a file that isn't there is an error`() {
        #expect(throws: CocoaError.self) { try WordVectors(file: "/nowhere/vectors.txt") }
    }
}

struct WordKinshipTests {
    private func example(_ text: String) -> WorthinessExample {
        let reading = Extractor().reading(of: Article(id: "a", text: text))
        return WorthinessExample(
            WorthinessFeatures(reading),
            in: 0..<reading.tokens.count,
            isPost: false,
            group: 0
        )
    }

    private func vectors(_ rows: (WordKey, [Float])...) -> WordVectors {
        WordVectors(rows.map(\.0.raw), Matrix(rows.map(\.1)))
    }

    private let rarity = [Float](repeating: 1, count: 1 << WorthinessExample.placeBits)

    @Test func `a word has the numbers of each source, or zeros, once`() {
        let kinship = WordKinship([
            vectors(("barn", [1, 0])), vectors(("barn", [2]), ("shed", [1])),
        ])
        #expect(kinship.weightCount == 3)
        let alone = kinship.sum(over: example("barn"), rarity)
        #expect(alone[0] > 0 && alone[1] == 0 && alone[2] == alone[0])
        #expect(kinship.sum(over: example("barn barn"), rarity) == alone)
        #expect(kinship.sum(over: example("shed"), rarity) == [0, 0, alone[0]])
        #expect(kinship.sum(over: example("heron"), rarity) == [0, 0, 0])
    }

    @Test func `what is spread over the words is what was learned of their sum`() throws {
        let kinship = WordKinship([vectors(("barn", [0.6, 0.8]), ("shed", [0, 1]))])
        let example = example("barn shed heron")
        var weights = [Float](repeating: 0, count: rarity.count)
        kinship.spread([0.5, -2], rarity, to: &weights)
        let spread = example.places.reduce(Float(0)) { $0 + weights[Int($1)] }
        let sum = kinship.sum(over: example, rarity)
        #expect(abs(spread - (0.5 * sum[0] - 2 * sum[1])) < 1e-5)
        #expect(abs(spread) > 0.1)
        #expect(weights.count { $0 != 0 } == 2)
    }

    @Test func `words have places of their own, the upper quarter`() {
        let example = example("The barn burned down in 2015, said the heron.")
        let first = UInt32(3) << UInt32(WorthinessExample.placeBits - 2)
        #expect(example.words.allSatisfy { $0.place >= first })
        let words = Set(example.words.map(\.place))
        #expect(example.places.allSatisfy { words.contains($0) == ($0 >= first) })
    }
}
