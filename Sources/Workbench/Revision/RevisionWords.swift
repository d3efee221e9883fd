/// Numbers for words and for runs of words, the same for the same wording in both versions of a text.
///
/// Wordings are the same if they differ only in what asserts nothing: the shape of quotation marks and dashes,
/// invisible characters, composed or decomposed accents (Swift's strings compare by canonical equivalence).
struct RevisionWords {
    private var words: [String: Int32] = [:]
    private var runs: [ArraySlice<Int32>: Int] = [:]
    mutating func number(of word: String) -> Int32 {
        if let known = words[word] { return known }
        let new = Int32(truncatingIfNeeded: words.count)
        words[word] = new
        return new
    }

    mutating func numbers(of list: [String]) -> Set<Int32> {
        Set(list.map { number(of: $0) })
    }

    mutating func number(ofRun run: ArraySlice<Int32>) -> Int {
        if let known = runs[run] { return known }
        runs[run] = runs.count
        return runs.count - 1
    }

    // MARK: Characters

    enum Kind { case space, invisible, word, mark }

    static func kind(of character: Character) -> Kind {
        guard let first = character.unicodeScalars.first else { return .invisible }
        if first.isASCII {
            if character.isWhitespace { return .space }
            return character.isLetter || character.isNumber || first == "_" ? .word : .mark
        }
        switch first.value {
        case 0xAD, 0x2060, 0xFEFF: return .invisible
        case 0x200B: return .space
        default: break
        }
        if character.isWhitespace { return .space }
        return character.isLetter || character.isNumber ? .word : .mark
    }

    /// The plain form of a mark.
    static func plain(_ character: Character) -> String {
        switch character {
        case "“", "”", "„", "‟", "«", "»", "″": "\""
        case "‘", "’", "‚", "‛", "ʼ", "`", "´", "′": "'"
        case "‐", "‑", "‒", "–", "—", "―", "−": "-"
        default: String(character)
        }
    }
}
