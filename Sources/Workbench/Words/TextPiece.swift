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
        var word = ""
        var place = 0..<0
        var dash: Range<Int>?
        var position = 0
        func closeDash() {
            if let dash { take(TextPiece(text: "-", place: dash, isWord: false)) }
            dash = nil
        }
        func closeWord() {
            if word.isEmpty { return }
            take(TextPiece(text: word, place: place, isWord: true))
            word = ""
        }
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            index = text.index(after: index)
            let end = position + character.unicodeScalars.count
            let next = index < text.endIndex ? text[index] : nil
            let isJoined = position == place.upperBound && joins(character, word.last, next)
            switch isJoined ? .word : kind(of: character) {
            case .word:
                closeDash()
                if word.isEmpty { place = position..<position }
                word.append(character)
                place = place.lowerBound..<end
            case .invisible: if !word.isEmpty { place = place.lowerBound..<end }
            case .space: closeWord()
            case .mark:
                closeWord()
                let plain = plain(character)
                if plain == "-", let start = dash, start.upperBound == position {
                    dash = start.lowerBound..<end
                } else {
                    closeDash()
                    if plain == "-" {
                        dash = position..<end
                    } else {
                        take(TextPiece(text: plain, place: position..<end, isWord: false))
                    }
                }
            }
            position = end
        }
        closeWord()
        closeDash()
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
