/// Full-text search: its rows are written beside the rows that they index, its queries made from a person's words.
enum Search {
    /// Indexes a claim: row number, statement, sentence.
    static let insertion = "INSERT INTO claim_search (rowid, statement, sentence) VALUES (?, ?, ?)"

    /// Takes a claim out of the index; the words must be those that it was indexed with.
    static let deletion = """
        INSERT INTO claim_search (claim_search, rowid, statement, sentence)
        VALUES ('delete', ?, ?, ?)
        """

    /// An FTS5 expression for rows that hold all the words; nil if there is none to look for.
    ///
    /// A word in FTS5's quotation marks has no operators; of a word's own marks only "*" at its end means something.
    static func expression(_ words: String) -> String? {
        let phrases = words.split { $0.isWhitespace || $0 == "\0" }.compactMap { word in
            let isBeginning = word.last == "*"
            let bare = isBeginning ? word.dropLast() : word
            guard bare.contains(where: { $0.isLetter || $0.isNumber }) else { return String?.none }
            let quoted = bare.split(separator: "\"", omittingEmptySubsequences: false)
                .joined(separator: "\"\"")
            return "\"\(quoted)\"" + (isBeginning ? " *" : "")
        }
        return phrases.isEmpty ? nil : phrases.joined(separator: " AND ")
    }

    /// The different words of a text, each in FTS5's quotation marks; numbers and words of one letter are left out.
    static func words(_ text: String) -> [String] {
        var seen: Set<String> = []
        return text.split { !($0.isLetter || $0.isNumber) }.compactMap { part in
            guard part.count > 1, part.contains(where: \.isLetter) else { return nil }
            let word = part.lowercased()
            return seen.insert(word).inserted ? "\"\(word)\"" : nil
        }
    }
}
