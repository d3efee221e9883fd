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
}
