/// Takes the meaning out of text that goes into Markdown.
enum MarkdownEscape {
    /// One line of words: marks are escaped, white space is single, control characters are visible.
    ///
    /// With `keepsEnds` a space at either end stays, for parts of a longer text.
    static func escaped(_ text: String, keepsEnds: Bool = false) -> String {
        // UTF-8 rather than a string that grows: most of it is bytes that stay as they are.
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        var isAfterSpace = !keepsEnds
        for scalar in text.unicodeScalars {
            if isPlain(scalar) {
                result.append(UInt8(truncatingIfNeeded: scalar.value))
                isAfterSpace = false
            } else if scalar == " " || scalar.properties.isWhitespace {
                if !isAfterSpace { result.append(space) }
                isAfterSpace = true
            } else {
                isAfterSpace = false
                append(scalar, to: &result)
            }
        }
        if !keepsEnds, result.last == space { result.removeLast() }
        return escapingAddresses(escapingStart(String(decoding: result, as: UTF8.self)))
    }

    private static let space = UInt8(ascii: " ")

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

    private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
        switch scalar {
        case "<": result += "&lt;".utf8
        case ">": result += "&gt;".utf8
        case "&": result += "&amp;".utf8
        // The dollar sign begins a formula on GitHub.
        case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
            result.append(UInt8(ascii: "\\"))
            result += scalar.utf8
        case _ where InvisibleMarks.contains(scalar):
            result += InvisibleMarks.shown(scalar).utf8
        default: result += scalar.utf8
        }
    }

    /// Escapes what begins a heading, a list or a rule where a line starts; what is escaped already stays as it is.
    static func escapingStart(_ text: String) -> String {
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
