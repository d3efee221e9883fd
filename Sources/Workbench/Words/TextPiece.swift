/// A word, a number or a mark of a text; white space is none.
struct TextPiece {
    /// A word as it is written, a mark in its plain form.
    let text: String
    /// In code points.
    let place: Range<Int>
    let isWord: Bool

    func isGlued(to next: TextPiece) -> Bool { place.upperBound == next.place.lowerBound }

    /// Cuts a text at characters as people see them, so that no piece ends inside one; "--" is one dash.
    static func scan(_ text: String, _ take: (TextPiece) -> Void) {
        var scanner = Scanner()
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            index = text.index(after: index)
            scanner.read(character, before: index < text.endIndex ? text[index] : nil, take)
        }
        scanner.end(take)
    }

    /// The word or dash that is being read, and where.
    private struct Scanner {
        private var word = ""
        private var place = 0..<0
        private var dash: Range<Int>?
        private var position = 0

        mutating func read(
            _ character: Character,
            before next: Character?,
            _ take: (TextPiece) -> Void
        ) {
            let end = position + character.unicodeScalars.count
            let isJoined = position == place.upperBound && joins(character, word.last, next)
            switch isJoined ? .word : kind(of: character) {
            case .word:
                closeDash(take)
                if word.isEmpty { place = position..<position }
                word.append(character)
                place = place.lowerBound..<end
            case .invisible: if !word.isEmpty { place = place.lowerBound..<end }
            case .space: closeWord(take)
            case .mark: mark(plain(character), to: end, take)
            }
            position = end
        }

        private mutating func mark(_ mark: String, to end: Int, _ take: (TextPiece) -> Void) {
            closeWord(take)
            if mark == "-", let start = dash, start.upperBound == position {
                dash = start.lowerBound..<end
                return
            }
            closeDash(take)
            if mark == "-" {
                dash = position..<end
            } else {
                take(TextPiece(text: mark, place: position..<end, isWord: false))
            }
        }

        mutating func end(_ take: (TextPiece) -> Void) {
            closeWord(take)
            closeDash(take)
        }

        private mutating func closeDash(_ take: (TextPiece) -> Void) {
            if let dash { take(TextPiece(text: "-", place: dash, isWord: false)) }
            dash = nil
        }

        private mutating func closeWord(_ take: (TextPiece) -> Void) {
            if word.isEmpty { return }
            take(TextPiece(text: word, place: place, isWord: true))
            word = ""
        }
    }

    /// Whether a character between two digits is part of the number.
    private static func joins(
        _ character: Character,
        _ before: Character?,
        _ after: Character?
    ) -> Bool {
        (character == "." || character == "," || character == ":")
            && before?.isNumber ?? false && after?.isNumber ?? false
    }

    // MARK: Characters

    private enum Kind { case space, invisible, word, mark }

    private static func kind(of character: Character) -> Kind {
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
    private static func plain(_ character: Character) -> String {
        switch character {
        case "“", "”", "„", "‟", "«", "»", "″": "\""
        case "‘", "’", "‚", "‛", "ʼ", "`", "´", "′": "'"
        case "‐", "‑", "‒", "–", "—", "―", "−": "-"
        default: String(character)
        }
    }
}
