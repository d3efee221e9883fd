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
}
