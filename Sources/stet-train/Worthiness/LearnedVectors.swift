internal import Foundation

/// Learns vectors of words from texts alone, without labels: words that stand beside the same words are alike.
///
/// Positive pointwise mutual information of a word and the words one or two places before and after it (Bullinaria
/// and Levy 2007), reduced to its greatest directions by subspace iteration with a random start (Halko, Martinsson
/// and Tropp 2011, algorithm 4.4).
extension WordVectors {
    /// How many numbers a learned vector has.
    private static let learnedDimension = 100
    /// How often a word must come to have a vector.
    private static let leastFrequency = 4
    /// So many of the most frequent words are looked for around a word.
    private static let mostContexts = 3000
    private static let offsets = [-2, -1, 1, 2]
    private static let iterations = 4

    /// Learns from sentences, each a list of words.
    init(of sentences: [[UInt64]], seed: UInt64) {
        var frequency: [UInt64: Int] = [:]
        for word in sentences.joined() { frequency[word, default: 0] += 1 }
        // The most frequent come first.
        let words = frequency.filter { $0.value >= WordVectors.leastFrequency }
            .sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
            .map(\.key)
        var rows: [UInt64: Int] = [:]
        for (row, word) in words.enumerated() { rows[word] = row }
        let contexts = min(words.count, WordVectors.mostContexts)
        let information = SparseMatrix(
            WordVectors.mutualInformation(
                in: sentences.map { sentence in sentence.map { rows[$0] ?? -1 } },
                words: words.count,
                contexts: contexts
            ),
            rows: words.count,
            columns: contexts * WordVectors.offsets.count
        )
        let basis = information.rangeBasis(
            WordVectors.learnedDimension,
            iterations: WordVectors.iterations,
            seed: seed
        )
        self.init(words, basis)
    }

    /// The positive pointwise mutual information of each word and each place around it.
    ///
    /// Words are numbers by frequency, -1 a rare one. Contexts count by the power 0.75 of their frequency, lest
    /// rare ones tell too much (Levy, Goldberg and Dagan 2015).
    private static func mutualInformation(
        in sentences: [[Int]],
        words: Int,
        contexts: Int
    ) -> [SparseMatrix.Entry] {
        var pairs: [UInt64: Double] = [:]
        var ofWord = [Double](repeating: 0, count: words)
        var ofContext = [Double](repeating: 0, count: contexts * offsets.count)
        for sentence in sentences {
            for (index, word) in sentence.enumerated() where word >= 0 {
                for (turn, offset) in offsets.enumerated() {
                    guard sentence.indices.contains(index + offset) else { continue }
                    let beside = sentence[index + offset]
                    guard beside >= 0, beside < contexts else { continue }
                    let context = turn * contexts + beside
                    pairs[UInt64(word) << 32 | UInt64(context), default: 0] += 1
                    ofWord[word] += 1
                    ofContext[context] += 1
                }
            }
        }
        ofContext = ofContext.map { pow($0, 0.75) }
        let total = ofContext.reduce(0, +)
        return pairs.sorted { $0.key < $1.key }.compactMap { pair, count in
            let word = Int(pair >> 32)
            let context = Int(pair & 0xFFFF_FFFF)
            let information = log(count * total / (ofWord[word] * ofContext[context]))
            return information > 0 ? (word, context, Float(information)) : nil
        }
    }
}
