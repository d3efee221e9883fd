/// Decides whether a hyphen at the end of a line belongs to the word or was put there to break it.
struct LineEndHyphens {
    /// Words in lower case that stand whole in the document.
    private var words: Set<String> = []

    init(in pages: [PDFPage]) {
        // The halves of broken words are no evidence.
        var followsHyphen = false
        for line in pages.flatMap(\.lines) {
            let endsInHyphen = LineEndHyphens.endsInHyphen(line)
            let whole = line.words.dropFirst(followsHyphen ? 1 : 0).dropLast(endsInHyphen ? 1 : 0)
            for word in whole { words.insert(LineEndHyphens.bare(word.text)) }
            followsHyphen = endsInHyphen
        }
    }

    /// Whether a line breaks off within a word.
    static func endsInHyphen(_ line: PDFLine) -> Bool {
        line.words.last.flatMap { hyphen(of: $0.text) } != nil
    }

    /// The text of lines that belong to one paragraph.
    func joined(_ lines: [PDFLine]) -> String {
        var text = ""
        for line in lines {
            guard let first = line.words.first?.text else { continue }
            if let hyphen = LineEndHyphens.hyphen(of: text) {
                if isBroken(text, hyphen, before: first) {
                    text.removeLast()
                    if text.last == LineEndHyphens.soft { text.removeLast() }
                }
            } else if !text.isEmpty {
                text += " "
            }
            text += line.text
        }
        return text.filter { $0 != LineEndHyphens.soft }
    }

    /// Whether the two parts are one word without a hyphen.
    ///
    /// The document's own words are asked first; then what is generally written with a hyphen.
    private func isBroken(_ text: String, _ hyphen: Character, before next: String) -> Bool {
        if hyphen == LineEndHyphens.soft { return true }
        let start = LineEndHyphens.bare(
            String(
                text.dropLast().suffix(LineEndHyphens.longestWord).split { $0.isWhitespace }.last
                    ?? ""
            )
        )
        let end = LineEndHyphens.bare(next)
        if words.contains(start + end) { return true }
        guard next.first?.isLowercase ?? false, !words.contains("\(start)-\(end)") else {
            return false
        }
        // Of "state-of-the-art" only the last part can be half a word.
        let part = start.split(separator: "-").last.map(String.init) ?? start
        return Compounds.areClosed(part, end) || !areTwoWords(part, end)
    }

    private func areTwoWords(_ start: String, _ end: String) -> Bool {
        if start.count > 2, end.count > 2, words.contains(start), words.contains(end) {
            return true
        }
        return Compounds.areHyphenated(start, end)
    }

    /// A hostile text can break one word over a million lines.
    private static let longestWord = 64
    private static let soft: Character = "\u{AD}"

    /// The hyphen at the end of a text, or nil; a dash after a space is none.
    private static func hyphen(of text: String) -> Character? {
        guard let last = text.last, "-\u{2010}\u{AD}".contains(last),
            let before = text.dropLast().last
        else { return nil }
        // Browsers write the hyphen that they show after the soft one that they were given.
        if before == soft { return soft }
        return before.isLetter || before.isNumber ? last : nil
    }

    /// A word in lower case without the punctuation around it, with plain hyphens.
    private static func bare(_ word: String) -> String {
        let start = word.drop { !$0.isLetter && !$0.isNumber }
        guard let last = start.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return "" }
        return start[...last].lowercased().replacing("\u{2010}", with: "-")
    }
}
