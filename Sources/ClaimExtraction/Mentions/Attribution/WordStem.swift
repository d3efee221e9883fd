/// A rough stem of a word as a number, so that "announce", "announced" and "announcing" are one feature.
///
/// Inflections are cut off by their letters alone, after the manner of Porter's first step (1980); words
/// that change inside ("said") keep a stem of their own.
enum WordStem {
    /// The stem's hash.
    static func hash(_ bytes: [UInt8], _ word: Range<Int>) -> UInt64 {
        let range = stem(bytes, word)
        var hash = FNV1a()
        for index in range { hash.combine(folded(bytes[index])) }
        return hash.value
    }

    private static func stem(_ bytes: [UInt8], _ word: Range<Int>) -> Range<Int> {
        let start = word.lowerBound
        var end = word.upperBound
        func letter(_ back: Int) -> UInt8 {
            end - back >= start ? folded(bytes[end - back]) : 0
        }
        guard end - start > 3 else { return word }
        if letter(1) == UInt8(ascii: "s"), letter(2) != UInt8(ascii: "s") {
            end -= 1
            if letter(1) == UInt8(ascii: "e"), letter(2) == UInt8(ascii: "i") { end -= 1 }
        } else if letter(1) == UInt8(ascii: "d"), letter(2) == UInt8(ascii: "e") {
            end -= 2
        } else if letter(1) == UInt8(ascii: "g"), letter(2) == UInt8(ascii: "n"),
            letter(3) == UInt8(ascii: "i"), end - start > 5
        {
            end -= 3
        }
        guard end - start > 3 else { return start..<end }
        let last = letter(1)
        if last == UInt8(ascii: "e") || last == UInt8(ascii: "y") || last == UInt8(ascii: "i") {
            end -= 1
        } else if last == letter(2), last != UInt8(ascii: "s"), last != UInt8(ascii: "l") {
            // "admitted" is "admit".
            end -= 1
        }
        return start..<end
    }

    @inline(__always)
    private static func folded(_ byte: UInt8) -> UInt8 {
        byte &- 65 < 26 ? byte | 0x20 : byte
    }
}
