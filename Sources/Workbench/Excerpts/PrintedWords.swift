/// The words of a text as somebody who quotes it has to print them, with the marks that mean something.
///
/// White space, quotation marks, bullets, the kinds of dashes and of apostrophes, and invisible characters make no
/// difference. Commas and signs do: "No, money was taken" isn't "No money was taken".
struct PrintedWords {
    struct Word: Equatable {
        var text: String
        /// In code points.
        var place: Range<Int>
        var isMark: Bool

        func isGlued(to next: Word) -> Bool { place.upperBound == next.place.lowerBound }
    }

    private(set) var words: [Word] = []
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var pieces: [TextPiece] = []
        TextPiece.scan(text) { pieces.append($0) }
        words.reserveCapacity(pieces.count)
        for index in pieces.indices { append(index, of: pieces) }
    }

    /// Without marks of notes: a number of three digits at most or a small letter in brackets, right behind a word.
    var withoutNotes: [Word] {
        var kept: [Word] = []
        kept.reserveCapacity(words.count)
        var index = 0
        while index < words.count {
            if index > 0, index + 2 < words.count, isNote(at: index) {
                index += 3
            } else {
                kept.append(words[index])
                index += 1
            }
        }
        return kept
    }

    /// What stands in a range of code points, white space made one space.
    func text(_ place: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[place.clamped(to: scalars.indices)]))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func append(_ index: Int, of pieces: [TextPiece]) {
        let piece = pieces[index]
        var word = Word(text: piece.text, place: piece.place, isMark: !piece.isWord)
        guard word.isMark else {
            word.text = PrintedWords.withoutLigatures(word.text)
            if isJoint(index - 1, of: pieces) {
                extendLast(by: "'", word)
            } else if isSign(index - 1, of: pieces) {
                extendLast(by: "", word)
            } else {
                words.append(word)
            }
            return
        }
        switch word.text {
        // An apostrophe comes with the word behind it; elsewhere it is a quotation mark.
        case "'", "\"", "•", "◦", "▪", "‣", "●", "■": break
        case ".": appendStop(word)
        default: words.append(word)
        }
    }

    private mutating func extendLast(by mark: String, _ word: Word) {
        guard let last = words.popLast() else { return }
        let place = last.place.lowerBound..<word.place.upperBound
        words.append(Word(text: last.text + mark + word.text, place: place, isMark: false))
    }

    /// Whether a piece is an apostrophe inside a word.
    private func isJoint(_ index: Int, of pieces: [TextPiece]) -> Bool {
        guard index > 0, pieces[index].text == "'" else { return false }
        return pieces[index - 1].isWord && pieces[index - 1].isGlued(to: pieces[index])
            && pieces[index].isGlued(to: pieces[index + 1])
    }

    /// Whether a piece is the sign of the number behind it.
    private func isSign(_ index: Int, of pieces: [TextPiece]) -> Bool {
        guard index >= 0, pieces[index].text == "-",
            PrintedWords.signs.contains(scalars[pieces[index].place.lowerBound]),
            pieces[index].isGlued(to: pieces[index + 1]),
            pieces[index + 1].text.first?.isNumber == true
        else { return false }
        return index == 0 || !pieces[index - 1].isGlued(to: pieces[index])
    }

    /// Three full stops are an ellipsis, spaced or not.
    private mutating func appendStop(_ word: Word) {
        if words.last?.text == "…", isNear(word) {
            let start = words[words.count - 1].place.lowerBound
            words[words.count - 1].place = start..<word.place.upperBound
        } else if words.count >= 2, words.suffix(2).allSatisfy({ $0.text == "." }), isNear(word) {
            let start = words[words.count - 2].place.lowerBound
            words.removeLast(2)
            words.append(Word(text: "…", place: start..<word.place.upperBound, isMark: true))
        } else {
            words.append(word)
        }
    }

    private func isNear(_ word: Word) -> Bool {
        word.place.lowerBound - (words.last?.place.upperBound ?? 0) <= 1
    }

    private func isNote(at index: Int) -> Bool {
        let (open, label, close) = (words[index], words[index + 1], words[index + 2])
        guard open.text == "[", close.text == "]", words[index - 1].isGlued(to: open),
            open.isGlued(to: label), label.isGlued(to: close)
        else { return false }
        let isNumber = label.text.count <= 3 && label.text.allSatisfy(\.isNumber)
        return isNumber || label.text.count == 1 && label.text.allSatisfy(\.isLowercase)
    }

    private static let signs: Set<Unicode.Scalar> = ["-", "‒", "–", "−"]

    private static func withoutLigatures(_ word: String) -> String {
        // None is shorter than three bytes.
        guard word.utf8.contains(0xEF) else { return word }
        return word.reduce(into: "") { $0 += ligatures[$1] ?? String($1) }
    }

    private static let ligatures: [Character: String] = [
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
    ]
}
