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
            if isPlain(scalar) {
                result.unicodeScalars.append(scalar)
                isAfterSpace = false
                continue
            }
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

    /// ASCII letters, digits and the marks of running text that are nothing to Markdown within a line.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        return (value | 0x20) &- 97 < 26 || value &- 48 < 10
            || value == 0x2C || value == 0x2E || value == 0x27
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
        case _ where InvisibleMarks.contains(scalar): result += InvisibleMarks.shown(scalar)
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

    /// Whether "://", "@" or "www." may stand in a text; most have none, and to look for each takes longer.
    private static func mayHoldAddress(_ text: String) -> Bool {
        var run = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "@"), UInt8(ascii: "/"): return true
            case UInt8(ascii: "w"): run += 1
            case UInt8(ascii: "."):
                if run >= 3 { return true }
                run = 0
            default: run = 0
            }
        }
        return false
    }

    /// Keeps web and mail addresses in a text from becoming links by themselves.
    private static func escapingAddresses(_ text: String) -> String {
        guard mayHoldAddress(text) else { return text }
        return text.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
            .replacing("@", with: "&#64;")
    }
}
