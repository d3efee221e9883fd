/// A rough stem of a word as a number, so that "announce", "announced" and "announcing" are one feature.
///
/// Inflections are cut off by their letters alone, after the manner of Porter's first step (1980); words
/// that change inside ("said") keep a stem of their own.
enum WordStem {
    /// The hash of the stem's letters, of which `bytes` holds the whole text.
    static func hash(of word: Token, in bytes: [UInt8]) -> UInt64 {
        let lost = lostLetters(of: word, in: bytes)
        guard word.shape.isDisjoint(with: .nonASCII) else {
            var hash = FNV1a()
            for index in Int(word.byteStart)..<Int(word.byteEnd) - lost {
                hash.combine(folded(bytes[index]))
            }
            return hash.value
        }
        // The word's key is the same hash of all its letters: those that the stem has lost are taken back.
        var hash = FNV1a(of: word.key)
        for back in 0..<lost { hash.takeBack(word.letter(fromEnd: back)) }
        return hash.value
    }

    /// How many letters of a word aren't in its stem, four at most.
    private static func lostLetters(of word: Token, in bytes: [UInt8]) -> Int {
        guard word.byteCount > 3 else { return 0 }
        let inflection = inflection(of: word)
        guard word.byteCount - inflection > 3 else { return inflection }
        let last = word.letter(fromEnd: inflection)
        if last == UInt8(ascii: "e") || last == UInt8(ascii: "y") || last == UInt8(ascii: "i") {
            return inflection + 1
        }
        guard last != UInt8(ascii: "s"), last != UInt8(ascii: "l") else { return inflection }
        let before =
            inflection < 3
            ? word.letter(fromEnd: inflection + 1)
            : folded(bytes[Int(word.byteEnd) - inflection - 2])
        // "admitted" is "admit".
        return last == before ? inflection + 1 : inflection
    }

    /// How many letters "-s", "-es" behind an "i", "-ed" and "-ing" have.
    @inline(__always)
    private static func inflection(of word: Token) -> Int {
        let (last, second) = (word.letter(fromEnd: 0), word.letter(fromEnd: 1))
        let third = word.letter(fromEnd: 2)
        if last == UInt8(ascii: "s"), second != UInt8(ascii: "s") {
            return second == UInt8(ascii: "e") && third == UInt8(ascii: "i") ? 2 : 1
        }
        if last == UInt8(ascii: "d"), second == UInt8(ascii: "e") { return 2 }
        let isGerund =
            last == UInt8(ascii: "g") && second == UInt8(ascii: "n") && third == UInt8(ascii: "i")
        return isGerund && word.byteCount > 5 ? 3 : 0
    }

    @inline(__always)
    private static func folded(_ byte: UInt8) -> UInt8 {
        byte &- 65 < 26 ? byte | 0x20 : byte
    }
}

extension Token {
    /// One of the last four bytes, the last being 0; a letter in lower case.
    @inline(__always)
    fileprivate func letter(fromEnd back: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: ending >> UInt32(truncatingIfNeeded: 8 * back))
    }
}
