/// What a file says about its own encoding, in words.
enum EncodingDeclaration {
    /// The name after `encoding:` or `charset:` in the front matter, or after `coding:` in an Emacs
    /// mark (`-*- coding: latin-1 -*-`) in the first two lines; nil if there is none.
    static func label(in bytes: ArraySlice<UInt8>) -> String? {
        let start = String(
            decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F },
            as: UTF8.self
        )
        let lines = start.split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines.prefix(2) where line.contains("-*-") {
            if let label = value(of: "coding", in: line) { return label }
        }
        guard lines.first?.trimmingSpace == "---" else { return nil }
        for line in lines.dropFirst() {
            let line = line.trimmingSpace
            if line == "---" || line == "..." { return nil }
            for key in ["encoding", "charset"] where line.hasPrefix(key + ":") {
                return value(of: key, in: line)
            }
        }
        return nil
    }

    /// The word after a key and a colon or equals sign.
    private static func value(of key: String, in line: Substring) -> String? {
        guard let range = line.firstRange(of: key) else { return nil }
        let rest = line[range.upperBound...].drop { ": =\"'".contains($0) }
        let label = rest.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
        return label.isEmpty ? nil : String(label)
    }
}

extension Substring {
    /// Without spaces, tabs and line ends at both ends.
    var trimmingSpace: Substring {
        let isSpace: (Character) -> Bool = { $0.isWhitespace }
        guard let last = lastIndex(where: { !isSpace($0) }) else { return self[endIndex...] }
        return self[...last].drop(while: isSpace)
    }
}
