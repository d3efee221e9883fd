internal import ExtractionData

/// A fixed set of words, asked by key.
package struct WordSet: Sendable {
    private let slots: [UInt64]
    private let mask: Int
    /// A bit for each value of six bits of a key that a word of the set has: a quick no without a look
    /// into memory, which most words get from small sets.
    private let filter: UInt64

    /// Reads words parted by white space; a line from `#` on is a comment.
    package init(_ words: String) {
        self.init(keys: WordSet.keys(of: words))
    }

    private static func keys(of words: String) -> [UInt64] {
        words.utf8.split(separator: UInt8(ascii: "\n")).flatMap { line in
            line.prefix { $0 != UInt8(ascii: "#") }.split { $0 <= UInt8(ascii: " ") }.map {
                WordKey(Substring($0)).raw
            }
        }
    }

    /// Reads the words of a table's first column.
    init(firstColumnOf table: StetData) {
        let bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
        let keys = bytes.split(separator: UInt8(ascii: "\n")).flatMap { line -> [UInt64] in
            guard line.first != UInt8(ascii: "#") else { return [] }
            return line.prefix { $0 != UInt8(ascii: "\t") }.split(separator: UInt8(ascii: " ")).map
            {
                WordKey(utf8: UnsafeBufferPointer(rebasing: $0)).raw
            }
        }
        self.init(keys: keys)
    }

    /// Takes the words' keys.
    init(keys: [UInt64]) {
        var size = 8
        while size < keys.count * 2 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for key in keys {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while slots[slot] != 0 && slots[slot] != key { slot = (slot + 1) & (size - 1) }
            slots[slot] = key
        }
        self.slots = slots
        mask = size - 1
        filter = keys.reduce(0) { $0 | WordSet.filterBit(of: $1) }
    }

    /// The words of this set and of others, for one look-up instead of one in each.
    func union(_ others: WordSet...) -> WordSet {
        WordSet(keys: ([self] + others).flatMap(\.slots).filter { $0 != 0 })
    }

    @inline(__always)
    private static func filterBit(of key: UInt64) -> UInt64 { 1 << (key >> 40 & 63) }

    /// Whether the word is in the set.
    @inline(__always)
    package func contains(_ word: WordKey) -> Bool {
        guard filter & WordSet.filterBit(of: word.raw) != 0 else { return false }
        var slot = Int(truncatingIfNeeded: word.raw) & mask
        while slots[slot] != 0 {
            if slots[slot] == word.raw { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}

/// A quick no to most of the words that a dictionary of an article's own words is asked for.
struct WordFilter {
    /// 4,096 bits; an article has a hundred names.
    private var bits = [UInt64](repeating: 0, count: 64)

    init() {}

    init(_ words: some Sequence<WordKey>) {
        for word in words { insert(word) }
    }

    mutating func insert(_ word: WordKey) {
        bits[WordFilter.row(of: word)] |= 1 << (word.raw >> 40 & 63)
    }

    /// False for a word that wasn't inserted, and sometimes true for another.
    @inline(__always)
    func mayContain(_ word: WordKey) -> Bool {
        bits[WordFilter.row(of: word)] >> (word.raw >> 40 & 63) & 1 == 1
    }

    @inline(__always)
    private static func row(of word: WordKey) -> Int {
        Int(truncatingIfNeeded: word.raw >> 50 & 63)
    }
}
