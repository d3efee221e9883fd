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

    /// Keeps web and mail addresses in a text from becoming links by themselves.
    private static func escapingAddresses(_ text: String) -> String {
        guard text.contains("://") || text.contains("www.") || text.contains("@") else {
            return text
        }
        return text.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
            .replacing("@", with: "&#64;")
    }
}
