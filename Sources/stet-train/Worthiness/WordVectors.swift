internal import Foundation

/// Vectors of words: words that are used alike point the same way.
struct WordVectors {
    /// All words that have a vector; frequent ones come first.
    let words: [UInt64]
    private let rows: [UInt64: Int]
    private let values: Matrix

    /// Takes a row for each word and makes it one long.
    init(_ words: [UInt64], _ values: Matrix) {
        var rows: [UInt64: Int] = [:]
        for (row, word) in words.enumerated() { rows[word] = row }
        self.words = words
        self.rows = rows
        var values = values
        values.normaliseRows()
        self.values = values
    }

    /// How many numbers a vector has.
    var dimension: Int { values.columns }

    /// The vector of a word, of length one; nil if it has none.
    subscript(_ word: UInt64) -> ArraySlice<Float>? {
        rows[word].map { values.row($0) }
    }
}
