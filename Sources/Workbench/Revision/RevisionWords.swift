/// Numbers for words and for runs of words, the same for the same wording in both versions of a text.
///
/// Wordings are the same if they differ only in what asserts nothing: the shape of quotation marks and dashes,
/// invisible characters, composed or decomposed accents (Swift's strings compare by canonical equivalence).
struct RevisionWords {
    private var words: [String: Int32] = [:]
    private var runs: [ArraySlice<Int32>: Int] = [:]
    /// Words that point to something said before, by their numbers.
    private(set) var anaphoric: Set<Int32> = []

    init() { anaphoric = Set(RevisionWords.anaphora.map { number(of: $0) }) }

    mutating func number(of word: String) -> Int32 {
        if let known = words[word] { return known }
        let new = Int32(truncatingIfNeeded: words.count)
        words[word] = new
        return new
    }

    mutating func number(ofRun run: ArraySlice<Int32>) -> Int {
        if let known = runs[run] { return known }
        runs[run] = runs.count
        return runs.count - 1
    }

    /// English pro-forms and determiners whose meaning lies in the text before them.
    private static let anaphora = [
        "it", "he", "she", "they", "him", "her", "them", "his", "hers", "its", "their", "theirs",
        "this", "that", "these", "those", "there", "then", "both", "each", "such", "neither",
        "either", "one", "another", "It", "He", "She", "They", "His", "Her", "Its", "Their", "This",
        "That", "These", "Those", "There", "Then", "Both", "Each", "Such", "Neither", "Either",
        "One", "Another", "The", "No",
    ]
}
