internal import Foundation

/// Words of header fields in other characters than ASCII, "=?utf-8?Q?Caf=C3=A9?=" (RFC 2047).
enum EncodedWords {
    /// The field's text; what is no valid word stays as it is.
    static func decoded(_ field: String) -> String {
        var decoded = ""
        var rest = field[...]
        var endsWithWord = false
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            guard let word = EncodedWord(rest[start.lowerBound...]) else {
                decoded += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                endsWithWord = false
                continue
            }
            // Space between two words belongs to neither.
            if !(endsWithWord && before.allSatisfy(\.isWhitespace)) { decoded += before }
            decoded += word.text
            rest = word.rest
            endsWithWord = true
        }
        return String((decoded + rest)[...].trimmingSpace)
    }
}

/// One word, and what stands behind it.
private struct EncodedWord {
    let text: String
    let rest: Substring

    /// A word has at most 75 characters, the standard says; mail programs write longer ones.
    private static let longest = 1000

    init?(_ field: Substring) {
        let parts = field.prefix(EncodedWord.longest).dropFirst(2)
            .split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let end = parts[2].firstRange(of: "?=") else { return nil }
        let words = parts[2][..<end.lowerBound]
        guard let bytes = EncodedWord.bytes(of: words, encoding: parts[1]) else { return nil }
        // A language may follow the charset: "utf-8*en" (RFC 2231).
        let charset = String(parts[0].prefix { $0 != "*" })
        guard let text = LegacyEncoding.text(of: bytes[...], label: charset) else { return nil }
        self.text = text
        rest = field[end.upperBound...]
    }

    private static func bytes(of words: Substring, encoding: Substring) -> [UInt8]? {
        switch encoding {
        case "B", "b": return Data(base64Encoded: String(words)).map { Array($0) }
        case "Q", "q":
            let spaced = words.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
            return QuotedPrintable.decoded(spaced[...])
        default: return nil
        }
    }
}
