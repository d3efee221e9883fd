internal import ExtractionData

/// A fixed set of words, asked by key.
package struct WordSet: Sendable {
    private let slots: [UInt64]
    private let mask: Int
    private let filter: WordFilter

    /// Reads words parted by white space; a line from `#` on is a comment.
    package init(_ words: String) {
        self.init(keys: WordSet.keys(of: words))
    }

    /// One pass over the bytes: splitting into lines and then into words took a fifth of the time that tables take at the start.
    private static func keys(of words: String) -> [UInt64] {
        var words = words
        return words.withUTF8 { bytes in
            var keys: [UInt64] = []
            var index = 0
            while index < bytes.count {
                let start = index
                while index < bytes.count, bytes[index] > UInt8(ascii: " "),
                    bytes[index] != UInt8(ascii: "#")
                { index += 1 }
                if index > start {
                    keys.append(
                        WordKey(utf8: UnsafeBufferPointer(rebasing: bytes[start..<index])).raw
                    )
                } else if bytes[index] == UInt8(ascii: "#") {
                    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
                } else {
                    index += 1
                }
            }
            return keys
        }
    }

    /// Reads the words of a table's first column; a line that begins with `#` is a comment.
    init(firstColumnOf table: StetData) {
        let bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
        var keys: [UInt64] = []
        var index = 0
        while index < bytes.count {
            let isComment = bytes[index] == UInt8(ascii: "#")
            // One pass here too: the names are twelve thousand lines.
            while !isComment, index < bytes.count, bytes[index] >= UInt8(ascii: " ") {
                let start = index
                while index < bytes.count, bytes[index] > UInt8(ascii: " ") { index += 1 }
                if index > start {
                    keys.append(
                        WordKey(utf8: UnsafeBufferPointer(rebasing: bytes[start..<index])).raw
                    )
                } else {
                    index += 1
                }
            }
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            index += 1
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
        filter = WordFilter(keys: keys)
    }

    /// The words of this set and of others, for one look-up instead of one in each.
    func union(_ others: WordSet...) -> WordSet {
        WordSet(keys: ([self] + others).flatMap(\.keys))
    }

    /// The keys of its words, in no order.
    var keys: [UInt64] { slots.filter { $0 != 0 } }

    /// Whether the word is in the set.
    @inline(__always)
    package func contains(_ word: WordKey) -> Bool {
        guard filter.mayContain(word) else { return false }
        var slot = Int(truncatingIfNeeded: word.raw) & mask
        while slots[slot] != 0 {
            if slots[slot] == word.raw { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}
