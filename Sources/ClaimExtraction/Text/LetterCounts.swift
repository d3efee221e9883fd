/// What one pass over a token's bytes tells.
struct LetterCounts {
    private(set) var hash = FNV1a()
    /// ASCII letters, and how many of them are capitals.
    private(set) var count = 0
    private(set) var capitals = 0
    let codePoints: Int
    let isASCII: Bool
    let startsWithCapital: Bool
    let hasSmallBeforeCapital: Bool
    /// The last four bytes, letters in lower case.
    private(set) var ending: UInt32 = 0

    @inline(__always)
    init(_ word: UnsafeBufferPointer<UInt8>) {
        var highest: UInt8 = 0
        for byte in word {
            let isCapital = byte &- 65 < 26
            let folded = isCapital ? byte | 0x20 : byte
            highest |= byte
            capitals &+= isCapital ? 1 : 0
            count &+= folded &- 97 < 26 ? 1 : 0
            hash.combine(folded)
            ending = ending << 8 | UInt32(folded)
        }
        isASCII = highest < 0x80
        codePoints = isASCII ? word.count : LetterCounts.codePoints(in: word)
        startsWithCapital = word.first.map { $0 &- 65 < 26 } ?? false
        // Most words have no capital, or only their first letter is one.
        hasSmallBeforeCapital =
            capitals > (startsWithCapital ? 1 : 0) && LetterCounts.hasSmallBeforeCapital(word)
    }

    private static func codePoints(in word: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        for byte in word { count &+= byte & 0xC0 != 0x80 ? 1 : 0 }
        return count
    }

    private static func hasSmallBeforeCapital(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var hasSmall = false
        for byte in word {
            if byte &- 65 < 26, hasSmall { return true }
            if byte &- 97 < 26 { hasSmall = true }
        }
        return false
    }
}
