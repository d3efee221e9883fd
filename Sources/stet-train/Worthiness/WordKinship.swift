/// Lets words that are used alike share what is learned of them.
///
/// Beside its features an example has the sum of its words' vectors. What is learned of that sum is one more
/// number for each word, the product of its vector and the weights of the sum: it is added to the weight of the
/// word's own feature. So a word without labelled examples is judged by its kind, and scoring needs no vectors.
struct WordKinship {
    /// How much the vectors count beside the features; found by cross-validation on single sentences.
    private static let strength: Float = 0.6
    /// No word's vector counts more than this, however rare the word is among the examples.
    private static let greatestRarity: Float = 3

    private let vectors: WordVectors
    /// All words of the corpora that have a vector.
    private let words: [PlacedWord]

    /// How many weights the sum of vectors needs.
    static let weightCount = WordVectors.dimension

    /// Learns vectors from the texts of corpora, without their labels.
    init(of corpora: [WorthinessCorpus], seed: UInt64) {
        let examples = corpora.flatMap(\.examples)
        let vectors = WordVectors(of: examples.map { $0.words.map(\.word) }, seed: seed)
        self.vectors = vectors
        let words = Set(examples.flatMap(\.words)).filter { vectors[$0.word] != nil }
        self.words = words.sorted { ($0.place, $0.word) < ($1.place, $1.word) }
    }

    /// The sum of the vectors of an example's words, each once.
    func sum(over example: WorthinessExample, _ rarity: [Float]) -> [Float] {
        var sum = [Float](repeating: 0, count: WordKinship.weightCount)
        var seen: Set<UInt64> = []
        for word in example.words where seen.insert(word.word).inserted {
            guard let vector = vectors[word.word] else { continue }
            let factor = factor(of: word, rarity)
            for (index, value) in zip(sum.indices, vector) { sum[index] += factor * value }
        }
        return sum
    }

    /// Adds what was learned of the sum of vectors to the weights of the words' features.
    func spread(_ learned: ArraySlice<Double>, _ rarity: [Float], to weights: inout [Float]) {
        for word in words {
            guard let vector = vectors[word.word] else { continue }
            let product = zip(learned, vector).reduce(0) { $0 + $1.0 * Double($1.1) }
            weights[Int(word.place)] += Float(product) * factor(of: word, rarity)
        }
    }

    private func factor(of word: PlacedWord, _ rarity: [Float]) -> Float {
        min(rarity[Int(word.place)], WordKinship.greatestRarity) * WordKinship.strength
    }
}

/// A word, and the place of the weight of its feature.
struct PlacedWord: Hashable {
    /// The word as features know it: numbers by their size.
    var word: UInt64
    var place: UInt32
}
