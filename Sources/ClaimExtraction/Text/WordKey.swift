/// A word as a number: FNV-1a (64 bit) over its folded UTF-8.
///
/// Folding makes lower case and turns curly apostrophes straight, so that "Don’t" and "don't" are one
/// key. Two words with the same key are taken as equal; among the words of a language there are none.
package struct WordKey: Hashable, Sendable {
    package let raw: UInt64

    package init(raw: UInt64) { self.raw = raw }

    /// The key of a word given as text.
    package init(_ word: some StringProtocol) {
        var hash = FNV1a()
        WordKey.fold(Array(word.utf8)[...]) { hash.combine($0) }
        raw = hash.value
    }

    package static func == (left: WordKey, right: WordKey) -> Bool { left.raw == right.raw }

    package func hash(into hasher: inout Hasher) { hasher.combine(raw) }

    // A key is a hash already: dictionaries of words need not hash it again, only mix in their seed. With
    // the standard library's SipHash their look-ups took a twentieth of an extraction.
    package func _rawHashValue(seed: Int) -> Int {
        let mixed = (raw ^ UInt64(bitPattern: Int64(seed))) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ (mixed >> 32))
    }

    /// Calls `body` with each byte of the folded word.
    static func fold(_ word: ArraySlice<UInt8>, _ body: (UInt8) -> Void) {
        if !word.contains(where: { $0 >= 0x80 }) {
            for byte in word { body(byte &- 65 < 26 ? byte | 0x20 : byte) }
            return
        }
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            if scalar == "\u{2019}" || scalar == "\u{2018}" || scalar == "\u{02BC}" {
                body(UInt8(ascii: "'"))
            } else {
                for byte in scalar.properties.lowercaseMapping.utf8 { body(byte) }
            }
        }
    }
}

/// The Fowler–Noll–Vo hash 1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
struct FNV1a {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}
