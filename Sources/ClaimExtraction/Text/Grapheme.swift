/// Where graphemes end (Unicode Standard Annex 29), as far as a token's end needs it.
enum Grapheme {
    /// Nothing below U+0300 hangs on what stands before it; its UTF-8 begins with this byte.
    static let lowestExtender: UInt8 = 0xCC

    /// `proposed`, or later where that would cut a grapheme that began before it.
    static func end(in bytes: [UInt8], from start: Int, proposed: Int) -> Int {
        var end = proposed
        guard end < bytes.count, bytes[end] >= lowestExtender else { return end }
        var last = lastScalar(in: bytes, before: end)
        // A flag is two regional indicators; a token of one may take another.
        var indicators = isRegionalIndicator(last) ? 1 : 0
        while end < bytes.count, bytes[end] >= lowestExtender {
            let next = UTF8Decoding.scalar(in: bytes, at: end)
            let joins =
                extends(next) || isPrepended(last)
                || (last.value == 0x200D && isEmojiPart(next))
                || (indicators == 1 && isRegionalIndicator(next))
            guard joins else { break }
            if isRegionalIndicator(next) { indicators += 1 }
            end += UTF8Decoding.length(bytes[end])
            last = next
        }
        return end
    }

    /// Whether the scalar hangs on the one before it.
    static func extends(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x300 { return false }
        if value == 0x200C || value == 0x200D { return true }
        if value >= 0x2010 && value <= 0x2027 { return false }
        // Greek and Cyrillic letters, Devanagari's consonants and vowels; CJK ideographs.
        if value >= 0x370 && value <= 0x482 || value >= 0x904 && value <= 0x939
            || value >= 0x4E00 && value <= 0x9FFF
        {
            return false
        }
        let properties = scalar.properties
        return properties.isGraphemeExtend || properties.isEmojiModifier
            || properties.generalCategory == .spacingMark
            || properties.generalCategory == .enclosingMark
    }

    /// Whether the scalar may follow a zero-width joiner in an emoji.
    static func isEmojiPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0xA9 && (scalar.properties.isEmoji || scalar.properties.isEmojiModifier)
    }

    private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }

    /// Signs that hang on the scalar after them.
    private static func isPrepended(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0xD4E, 0x110BD, 0x110C2, 0x110C3,
            0x110CD,
            0x1193F, 0x11941, 0x11A3A, 0x11A84...0x11A89, 0x11D46, 0x11F02:
            true
        default: false
        }
    }

    private static func lastScalar(in bytes: [UInt8], before end: Int) -> Unicode.Scalar {
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return UTF8Decoding.scalar(in: bytes, at: start)
    }
}
