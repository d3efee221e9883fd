internal import Foundation

/// Vectors of words: words that stand beside the same words point the same way.
///
/// Positive pointwise mutual information of a word and the words one or two places before and after it (Bullinaria
/// and Levy 2007), reduced to its greatest directions by subspace iteration with a random start (Halko, Martinsson
/// and Tropp 2011, algorithm 4.4). They are learned from texts alone, without labels.
struct WordVectors {
    /// How many numbers a vector has.
    static let dimension = 100
    /// How often a word must come to have a vector.
    private static let leastFrequency = 4
    /// So many of the most frequent words are looked for around a word.
    private static let mostContexts = 3000
    private static let offsets = [-2, -1, 1, 2]
    private static let iterations = 4

    private var rows: [UInt64: Int] = [:]
    private var values = Matrix(rows: 0, columns: WordVectors.dimension)

    /// Learns from sentences, each a list of words.
    init(of sentences: [[UInt64]], seed: UInt64) {
        var frequency: [UInt64: Int] = [:]
        for word in sentences.joined() { frequency[word, default: 0] += 1 }
        // The most frequent come first.
        let words = frequency.filter { $0.value >= WordVectors.leastFrequency }
            .sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
            .map(\.key)
        for (row, word) in words.enumerated() { rows[word] = row }
        let information = SparseMatrix(
            mutualInformation(in: sentences),
            rows: words.count,
            columns: contextCount * WordVectors.offsets.count
        )
        values = information.rangeBasis(
            WordVectors.dimension,
            iterations: WordVectors.iterations,
            seed: seed
        )
        values.normaliseRows()
    }

    /// The vector of a word, of length one; nil if the word is too rare to have one.
    subscript(_ word: UInt64) -> ArraySlice<Float>? {
        rows[word].map { values.row($0) }
    }

    private var contextCount: Int { min(rows.count, WordVectors.mostContexts) }

    /// The positive pointwise mutual information of each word and each place around it.
    ///
    /// Contexts count by the power 0.75 of their frequency, lest rare ones tell too much (Levy, Goldberg and Dagan 2015).
    private func mutualInformation(in sentences: [[UInt64]]) -> [SparseMatrix.Entry] {
        var pairs: [UInt64: Double] = [:]
        var ofWord = [Double](repeating: 0, count: rows.count)
        var ofContext = [Double](repeating: 0, count: contextCount * WordVectors.offsets.count)
        for sentence in sentences {
            let known = sentence.map { rows[$0] ?? -1 }
            for (index, word) in known.enumerated() where word >= 0 {
                for (turn, offset) in WordVectors.offsets.enumerated() {
                    guard known.indices.contains(index + offset) else { continue }
                    let beside = known[index + offset]
                    guard beside >= 0, beside < contextCount else { continue }
                    let context = turn * contextCount + beside
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
