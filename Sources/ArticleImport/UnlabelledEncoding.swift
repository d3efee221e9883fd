/// What bytes without a label are, where that is beyond doubt.
enum UnlabelledEncoding {
    /// Whether bytes that are not UTF-8 are English in Windows-1252: now and then a quotation mark, a dash, an accent.
    ///
    /// Other encodings of a byte a letter (Cyrillic, Greek, Central European) have far more bytes from 0x80 up, or such
    /// bytes in places where Windows-1252 has signs that don't stand within words; those are left to the user to name.
    static func isWindows1252(_ bytes: ArraySlice<UInt8>) -> Bool {
        var letters = 0
        var marks = 0
        var before: UInt8 = 0x20
        for (index, byte) in zip(bytes.indices, bytes) {
            if isLetter(byte) { letters += 1 }
            if byte >= 0x80 {
                let after = index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20
                guard isPlausible(byte, before, after) else { return false }
                marks += 1
            }
            before = byte
        }
        return marks * 10 <= letters
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

    private static func isPlausible(_ byte: UInt8, _ before: UInt8, _ after: UInt8) -> Bool {
        switch byte {
        // Nothing at all.
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D: false
        // An apostrophe may stand within a word, a dash too.
        case 0x92, 0x96, 0x97: true
        // Quotation marks and other signs stand at a word's end.
        case 0x80, 0x82...0x89, 0x8B, 0x91, 0x93...0x95, 0x98, 0x99, 0x9B, 0xA0...0xBF, 0xD7, 0xF7:
            !(isLetter(before) && isLetter(after))
        // A letter with an accent has letters beside it, or stands alone.
        default: before < 0x80 || isAccented(before)
        }
    }

    private static func isAccented(_ byte: UInt8) -> Bool {
        byte >= 0xC0 && byte != 0xD7 && byte != 0xF7
    }
}
