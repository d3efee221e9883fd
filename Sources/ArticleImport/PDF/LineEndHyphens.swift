/// Decides whether a hyphen at the end of a line belongs to the word or was put there to break it.
struct LineEndHyphens {
    let vocabulary: PDFVocabulary

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
        let start = PDFVocabulary.bare(
            String(
                text.dropLast().suffix(LineEndHyphens.longestWord).split { $0.isWhitespace }.last
                    ?? ""
            )
        )
        let end = PDFVocabulary.bare(next)
        if vocabulary.contains(start + end) { return true }
        guard next.first?.isLowercase ?? false, !vocabulary.contains("\(start)-\(end)") else {
            return false
        }
        // Of "state-of-the-art" only the last part can be half a word.
        let part = start.split(separator: "-").last.map(String.init) ?? start
        return Compounds.areClosed(part, end) || !areTwoWords(part, end)
    }

    private func areTwoWords(_ start: String, _ end: String) -> Bool {
        if start.count > 2, end.count > 2, vocabulary.contains(start), vocabulary.contains(end) {
            return true
        }
        return Compounds.areHyphenated(start, end)
    }

    /// A hostile text can break one word over a million lines.
    private static let longestWord = 64
    private static let soft: Character = "\u{AD}"

    /// The hyphen at the end of a text, or nil; a dash after a space is none.
    fileprivate static func hyphen(of text: String) -> Character? {
        guard let last = text.last, "-\u{2010}\u{AD}".contains(last),
            let before = text.dropLast().last
        else { return nil }
        // Browsers write the hyphen that they show after the soft one that they were given.
        if before == soft { return soft }
        return before.isLetter || before.isNumber ? last : nil
    }
}

extension PDFLine {
    /// Whether it breaks off within a word.
    var endsInHyphen: Bool {
        words.last.flatMap { LineEndHyphens.hyphen(of: $0.text) } != nil
    }
}
