/// Text from outside, made harmless for a terminal.
enum VisibleText {
    /// The text with control characters, direction overrides and invisible marks as escapes (`\x1b`, `\u202e`).
    ///
    /// Line ends stay if `keepsLines`; else they and tabs become spaces, each one space.
    static func of(_ text: String, keepsLines: Bool = false) -> String {
        guard text.unicodeScalars.contains(where: { isUnsafe($0) }) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\n": result += keepsLines ? "\n" : " "
            case "\t": result += keepsLines ? "\t" : " "
            case "\r": if !keepsLines { result += " " }
            case _ where isUnsafe(scalar): result += escape(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// JSON text with the same characters as `\u` escapes, which mean the same wherever they can stand.
    static func ofJSON(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isUnsafe($0) && $0 != "\n" }) else {
            return text
        }
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar != "\n", isUnsafe(scalar) {
                for unit in String(scalar).utf16 { result += "\\u" + hexadecimal(UInt32(unit), 4) }
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Whether a terminal could act on it or a reader be misled by it.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        // Direction marks, embeddings, overrides and isolates; line and paragraph separators.
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        // Byte-order mark, interlinear annotation, tags.
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        scalar.value < 0x100
            ? "\\x" + hexadecimal(scalar.value, 2) : "\\u" + hexadecimal(scalar.value, 4)
    }

    private static func hexadecimal(_ value: UInt32, _ width: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
