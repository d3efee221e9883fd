internal import ClaimExtraction
internal import Foundation

/// Why a file of vectors can't be used.
struct VectorFileError: LocalizedError {
    let file: String
    let line: Int
    let problem: String

    var errorDescription: String? {
        "\(file), line \(line): \(problem). A line is a word and its numbers with spaces between them, as "
            + "many in each line."
    }
}

extension WordVectors {
    /// So many words of a file have a vector: its first ones, which are the most frequent.
    private static let mostPublished = 50_000

    /// Reads vectors that were learned elsewhere, as GloVe's are published (Pennington, Socher and Manning 2014).
    ///
    /// Their mean and their greatest direction are taken away, because what all words have in common tells none
    /// apart (Mu and Viswanath 2018).
    /// Numbers are left out: features know them by their size.
    init(file: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe)
        let lines = data.split(separator: UInt8(ascii: "\n"), maxSplits: WordVectors.mostPublished)
        var words: [UInt64] = []
        var vectors: [[Float]] = []
        var known: Set<UInt64> = []
        for (index, line) in lines.prefix(WordVectors.mostPublished).enumerated() {
            let parts = String(decoding: line, as: UTF8.self).split(separator: " ")
            let numbers = parts.dropFirst().compactMap { Float($0) }
            guard let word = parts.first, !numbers.isEmpty, numbers.count == parts.count - 1,
                numbers.allSatisfy(\.isFinite),
                numbers.count == vectors.first?.count ?? numbers.count
            else {
                throw VectorFileError(file: file, line: index + 1, problem: "not a vector")
            }
            let key = WordKey(word).raw
            guard !word.contains(where: \.isNumber), known.insert(key).inserted else { continue }
            words.append(key)
            vectors.append(numbers)
        }
        var values = Matrix(vectors)
        values.centreRows()
        values.takeAwayGreatestDirection()
        self.init(words, values)
    }
}
