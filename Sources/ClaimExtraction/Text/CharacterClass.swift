/// What a byte or a scalar may be part of.
enum CharacterClass {
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    /// Visible ASCII but quotation marks, angle brackets, braces and the like.
    static func isAddressByte(_ byte: UInt8) -> Bool {
        guard byte > 0x20, byte < 0x7F else { return false }
        return !"\"<>{}|\\^`".utf8.contains(byte)
    }

    /// ASCII that ends a word on which nothing hangs: no apostrophe, full stop, or what an address may go on with.
    @inline(__always)
    static func endsWordAlone(_ byte: UInt8) -> Bool {
        byte < 0x80 && !isLetter(byte) && !isDigit(byte) && !joinsEmail(byte)
            && byte != UInt8(ascii: "'") && byte != UInt8(ascii: ":")
    }

    /// What may stand between the words of an e-mail address, "@" included.
    @inline(__always)
    static func joinsEmail(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "@") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
    }

    static func endsSentence(_ byte: UInt8) -> Bool { ".,;:!?)]'*".utf8.contains(byte) }

    /// Letters and the marks that hang on them.
    static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x300 {
            return value >= 0xC0
                ? value != 0xD7 && value != 0xF7 : value == 0xAA || value == 0xB5 || value == 0xBA
        }
        if value >= 0x2010 && value <= 0x2027 || value >= 0x2030 && value <= 0x205E { return false }
        if value >= 0x4E00 && value <= 0x9FFC { return true }
        // Cyrillic letters; Devanagari's letters with the marks that hang on them.
        if value >= 0x400 && value <= 0x481 || value >= 0x900 && value <= 0x963 { return true }
        return scalar.properties.isAlphabetic
            || (Grapheme.extends(scalar) && !Grapheme.isEmojiPart(scalar))
    }

    /// White space, controls, and marks without width that hang on nothing.
    static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0xA0, 0xAD, 0x1680, 0x2000...0x200B, 0x200E, 0x200F, 0x2028...0x202F,
            0x205F...0x206F,
            0x3000, 0xFEFF, 0xFFF9...0xFFFB:
            true
        default: false
        }
    }
}

/// UTF-8 that is known to be valid.
enum UTF8Decoding {
    /// How many bytes a sequence has that begins with `byte`.
    @inline(__always)
    static func length(_ byte: UInt8) -> Int {
        byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// The scalar that begins at `index`.
    static func scalar(in bytes: [UInt8], at index: Int) -> Unicode.Scalar {
        bytes.withUnsafeBufferPointer { scalar(in: $0, at: index) }
    }

    /// The scalar that begins at `index`.
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar {
        let byte = bytes[index]
        let count = length(byte)
        var value = count == 1 ? UInt32(byte) : UInt32(byte) & (0xFF >> UInt32(count + 1))
        for offset in 1..<max(count, 1) where index + offset < bytes.count {
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
