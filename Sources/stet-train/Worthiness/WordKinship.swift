internal import ClaimExtraction

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

    /// A word's vectors by the place of its weight.
    ///
    /// Of words with one place the first has it, so that scoring sees just what was learned from.
    private let vectors: [UInt32: [Float]]

    /// How many weights the sum of vectors needs.
    let weightCount: Int

    /// Takes the vectors of one or more sources, which a word has one after the other.
    init(_ sources: [WordVectors]) {
        weightCount = sources.reduce(0) { $0 + $1.dimension }
        var vectors: [UInt32: [Float]] = [:]
        for word in sources.flatMap(\.words) {
            let place = PlacedWord(word).place
            guard vectors[place] == nil else { continue }
            vectors[place] = sources.flatMap { source in
                source[word].map { Array($0) } ?? [Float](repeating: 0, count: source.dimension)
            }
        }
        self.vectors = vectors
    }

    /// The sum of the vectors of an example's words, each once.
    func sum(over example: WorthinessExample, _ rarity: [Float]) -> [Float] {
        var sum = [Float](repeating: 0, count: weightCount)
        var seen: Set<UInt32> = []
        for word in example.words where seen.insert(word.place).inserted {
            guard let vector = vectors[word.place] else { continue }
            let factor = factor(rarity[Int(word.place)])
            for (index, value) in vector.enumerated() { sum[index] += factor * value }
        }
        return sum
    }

    /// Adds what was learned of the sum of vectors to the weights of the words' features.
    func spread(_ learned: ArraySlice<Double>, _ rarity: [Float], to weights: inout [Float]) {
        for (place, vector) in vectors {
            let product = zip(learned, vector).reduce(0) { $0 + $1.0 * Double($1.1) }
            weights[Int(place)] += Float(product) * factor(rarity[Int(place)])
        }
    }

    private func factor(_ rarity: Float) -> Float {
        min(rarity, WordKinship.greatestRarity) * WordKinship.strength
    }
}

/// A word, and the place of the weight of its feature.
struct PlacedWord: Hashable {
    /// The word as features know it: numbers by their size.
    let word: UInt64
    let place: UInt32

    init(_ word: UInt64) {
        self.word = word
        place = WorthinessExample.place(of: WorthinessFeatures.feature(ofWord: word))
    }
}
