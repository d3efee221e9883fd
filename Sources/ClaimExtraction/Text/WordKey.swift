/// A word as a number: FNV-1a (64 bit) over its folded UTF-8.
///
/// Folding makes lower case and turns curly apostrophes straight, so that "Don’t" and "don't" are one
/// key. Two words with the same key are taken as equal; among the words of a language there are none.
package struct WordKey: Hashable, Sendable {
    package let raw: UInt64

    package init(raw: UInt64) { self.raw = raw }

    /// The key of a word given as text.
    package init(_ word: some StringProtocol) {
        var word = String(word)
        raw = word.withUTF8 { WordKey.hash(of: $0) }
    }

    /// The key of a word given as valid UTF-8.
    init(utf8 word: UnsafeBufferPointer<UInt8>) { raw = WordKey.hash(of: word) }

    package static func == (left: WordKey, right: WordKey) -> Bool { left.raw == right.raw }

    package func hash(into hasher: inout Hasher) { hasher.combine(raw) }

    // A key is a hash already: dictionaries of words need not hash it again, only mix in their seed. With
    // the standard library's SipHash their look-ups took a twentieth of an extraction.
    package func _rawHashValue(seed: Int) -> Int {
        let mixed = (raw ^ UInt64(bitPattern: Int64(seed))) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ (mixed >> 32))
    }

    private static func hash(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = FNV1a()
        var index = 0
        while index < word.count {
            let byte = word[index]
            if byte < 0x80 {
                hash.combine(byte &- 65 < 26 ? byte | 0x20 : byte)
                index += 1
                continue
            }
            let length = UTF8Decoding.length(byte)
            fold(UTF8Decoding.scalar(in: word, at: index), &hash)
            index += length
        }
        return hash.value
    }

    private static func fold(_ scalar: Unicode.Scalar, _ hash: inout FNV1a) {
        switch scalar.value {
        case 0x2018, 0x2019, 0x2BC: hash.combine(UInt8(ascii: "'"))
        // Signs without case, the most frequent ones beyond ASCII.
        case 0xA0...0xBF, 0x2010...0x2027: combine(scalar, &hash)
        case 0xC0...0xD6, 0xD8...0xDE:
            combine(Unicode.Scalar(UInt8(scalar.value + 0x20)), &hash)
        case 0xDF...0xFF, 0xD7: combine(scalar, &hash)
        default:
            for byte in scalar.properties.lowercaseMapping.utf8 { hash.combine(byte) }
        }
    }

    private static func combine(_ scalar: Unicode.Scalar, _ hash: inout FNV1a) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { hash.combine(byte) }
    }
}

extension WordKey: ExpressibleByStringLiteral {
    /// The key of a word that stands in the source: the compiler works it out.
    ///
    /// So a `static let` of such a key is a constant and needs no `swift_once` where it is read, which took a
    /// thirtieth of an extraction.
    @inline(__always)
    package init(stringLiteral word: StaticString) {
        var hash = FNV1a()
        var isASCII = true
        for index in 0..<word.utf8CodeUnitCount {
            let byte = word.utf8Start[index]
            if byte >= 0x80 { isASCII = false }
            hash.combine(byte &- 65 < 26 ? byte | 0x20 : byte)
        }
        raw =
            isASCII
            ? hash.value
            : WordKey.hash(
                of: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
            )
    }
}

extension WordKey {
    /// The keys of a text's words, where spaces part them.
    static func words(of text: String) -> [WordKey] {
        var text = text
        return text.withUTF8 { bytes in
            bytes.split(separator: UInt8(ascii: " ")).map {
                WordKey(utf8: UnsafeBufferPointer(rebasing: $0))
            }
        }
    }

    /// The key of a name's last word, where spaces part the words.
    init(lastWordOf name: String) {
        var name = name
        raw = name.withUTF8 { bytes in
            var end = bytes.count
            while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
            var start = end
            while start > 0, bytes[start - 1] != UInt8(ascii: " ") { start -= 1 }
            return WordKey.hash(of: UnsafeBufferPointer(rebasing: bytes[start..<end]))
        }
    }
}

/// The Fowler–Noll–Vo hash 1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
struct FNV1a {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    /// The hash that a word of ASCII has after its last letter.
    init(of key: WordKey) { value = key.raw }

    @inline(__always)
    mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// Undoes ``combine(_:)`` of the last byte: the factor is the inverse of the prime modulo 2⁶⁴.
    @inline(__always)
    mutating func takeBack(_ byte: UInt8) {
        value = (value &* 0xce96_5057_aff6_957b) ^ UInt64(byte)
    }
}
