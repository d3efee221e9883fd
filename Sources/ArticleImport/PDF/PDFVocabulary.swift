/// The words of a document, which tell how a word is written that a line end or a large letter takes apart.
struct PDFVocabulary {
    /// How often each word stands whole, in lower case.
    private var counts: [String: Int] = [:]

    init(of pages: [PDFPage]) {
        // The halves of broken words are no evidence.
        var followsHyphen = false
        for line in pages.flatMap(\.lines) {
            let endsInHyphen = line.endsInHyphen
            let whole = line.words.dropFirst(followsHyphen ? 1 : 0).dropLast(endsInHyphen ? 1 : 0)
            for word in whole { counts[PDFVocabulary.bare(word.text), default: 0] += 1 }
            followsHyphen = endsInHyphen
        }
    }

    func contains(_ word: String) -> Bool { counts[word] != nil }

    /// Whether a word stands in more than one place.
    func repeats(_ word: String) -> Bool { (counts[word] ?? 0) > 1 }

    /// A word in lower case without the punctuation around it, with plain hyphens.
    static func bare(_ word: some StringProtocol) -> String {
        let start = word.drop { !$0.isLetter && !$0.isNumber }
        guard let last = start.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return "" }
        return start[...last].lowercased().replacing("\u{2010}", with: "-")
    }
}
