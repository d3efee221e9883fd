/// Takes the meaning out of text that goes into Markdown.
enum MarkdownEscape {
    /// One line of words: marks are escaped, white space is single, control characters are visible.
    ///
    /// With `keepsEnds` a space at either end stays, for parts of a longer text.
    static func escaped(_ text: String, keepsEnds: Bool = false) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        var isAfterSpace = !keepsEnds
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                if !isAfterSpace { result += " " }
                isAfterSpace = true
                continue
            }
            isAfterSpace = false
            append(scalar, to: &result)
        }
        if !keepsEnds, result.last == " " { result.removeLast() }
        return escapingAddresses(escapingStart(result))
    }

    static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// ASCII punctuation and Unicode's, as CommonMark counts it.
    static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            true
        default: scalar.isASCII && "$+<=>^`|~".unicodeScalars.contains(scalar)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "&": result += "&amp;"
        // The dollar sign begins a formula on GitHub.
        case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
            result += "\\"
            result.unicodeScalars.append(scalar)
        case _ where isInvisible(scalar):
            result += "⟨U+\(hexadecimal(scalar.value))⟩"
        default: result.unicodeScalars.append(scalar)
        }
    }

    /// Escapes what begins a heading, a list or a rule where a line starts.
    private static func escapingStart(_ text: String) -> String {
        guard let first = text.first else { return text }
        if "#-+=".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, let mark = text.dropFirst(digits.count).first,
            mark == "." || mark == ")"
        {
            return digits + "\\" + text.dropFirst(digits.count)
        }
        return text
    }

    /// Keeps web and mail addresses in a text from becoming links by themselves.
    private static func escapingAddresses(_ text: String) -> String {
        guard text.contains("://") || text.contains("www.") || text.contains("@") else {
            return text
        }
        return text.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
            .replacing("@", with: "&#64;")
    }

    /// Control characters, direction overrides and marks that nobody sees.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069: true
        case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
        default: false
        }
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
