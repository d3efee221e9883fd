/// Parts of words, or phrases, to look for in text, by their first byte.
struct WordParts: Sendable {
    private var byFirst: [[[UInt8]]] = Array(repeating: [], count: 256)

    /// Of parts with spaces between them.
    init(_ list: String) { self.init(list.split(separator: " ")) }

    /// Of phrases, one a line.
    init(lines: String) { self.init(lines.split(separator: "\n")) }

    private init(_ parts: [Substring]) {
        for part in parts {
            guard let first = part.utf8.first else { continue }
            byFirst[Int(first)].append(Array(part.utf8))
        }
    }

    /// Whether one of them is anywhere in a text.
    func occur(in text: [UInt8]) -> Bool {
        for index in text.indices {
            for part in byFirst[Int(text[index])] where text[index...].starts(with: part) {
                return true
            }
        }
        return false
    }

    /// Whether a text begins with one of them.
    func begin(_ text: String.UTF8View) -> Bool {
        guard let first = text.first else { return false }
        return byFirst[Int(first)].contains { text.starts(with: $0) }
    }
}
