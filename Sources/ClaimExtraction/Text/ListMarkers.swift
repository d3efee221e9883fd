/// Follows the items of a list: "1)", "a.", "(b)", "•".
struct ListMarkers {
    private enum Style: Equatable {
        /// Digits, a letter or a Roman numeral, before ")", "." or ".)".
        case number(String), letter(String), roman(String)
    }

    private struct Marker {
        let style: Style
        let value: Int
        /// The token after it.
        let end: Int
    }

    /// The marker of the item that the text is in.
    private var current: Marker?

    /// The token after the marker that a sentence begins with; `token` if it begins with none.
    mutating func markerEnd(at token: Int, _ reading: Reading) -> Int {
        if reading.startsBlock(token) { current = nil }
        let start = isBullet(token, reading) && token + 1 < reading.tokens.count ? token + 1 : token
        guard let marker = marker(at: start, reading) ?? romanMarker(at: start, reading) else {
            return token
        }
        if let current, current.style == marker.style, marker.value != current.value + 1 {
            return marker.end
        }
        // "v)" after "iv)" is five.
        if let roman = romanMarker(at: start, reading), isNext(roman) {
            current = roman
            return roman.end
        }
        current = marker
        return marker.end
    }

    /// Whether a bullet, or the marker that is next in the list, stands at a token.
    func continues(at token: Int, _ reading: Reading) -> Bool {
        guard reading.tokens.gap[token] != .none else { return false }
        if isBullet(token, reading) { return true }
        guard mayBeMarker(at: token, reading) else { return false }
        if current != nil, let roman = romanMarker(at: token, reading), isNext(roman) {
            return true
        }
        guard let marker = marker(at: token, reading) else { return false }
        if let current {
            return marker.style == current.style && marker.value == current.value + 1
        }
        return startsList(at: token, marker, reading)
    }

    /// Whether a Roman numeral goes on with the list; "i)" itself is read as the letter.
    private func isNext(_ roman: Marker) -> Bool {
        guard let current else { return false }
        let isLetter = current.value == Int(UInt8(ascii: "i")) && roman.value == 2
        return isLetter || (current.style == roman.style && roman.value == current.value + 1)
    }

    /// Whether "a." after a full stop begins a list, since "b." follows in the same block.
    private func startsList(at token: Int, _ marker: Marker, _ reading: Reading) -> Bool {
        let isFirst =
            marker.value == 1 || marker.value == Int(UInt8(ascii: "a"))
            || marker.value == Int(UInt8(ascii: "A"))
        guard isFirst, token > 0, byte(token - 1, reading) == UInt8(ascii: "."),
            marker.end < reading.tokens.count
        else { return false }
        for place in marker.end..<min(reading.tokens.count, marker.end + 40) {
            if reading.startsBlock(place) { return false }
            guard let next = self.marker(at: place, reading), next.style == marker.style else {
                continue
            }
            return next.value == marker.value + 1
        }
        return false
    }

    /// Whether a list's marker stands at a token, as at the beginning of a line.
    func isMarker(at token: Int, _ reading: Reading) -> Bool {
        marker(at: token, reading) != nil || romanMarker(at: token, reading) != nil
    }

    /// "i)", "iv.", "(vii)": up to xii, so that "mix." and "did." are none.
    private func romanMarker(at start: Int, _ reading: Reading) -> Marker? {
        let tokens = reading.tokens
        var token = start
        let isBracketed = byte(token, reading) == UInt8(ascii: "(")
        if isBracketed { token += 1 }
        guard token + 1 < tokens.count, tokens.kind[token] == .word,
            let value = ListMarkers.romanNumerals[tokens.key[token]]
        else { return nil }
        token += 1
        let sign = byte(token, reading)
        guard tokens.gap[token] == .none,
            sign == UInt8(ascii: ")") || (sign == UInt8(ascii: ".") && !isBracketed),
            token + 1 < tokens.count, tokens.gap[token + 1] != .none
        else { return nil }
        let signs = isBracketed ? "()" : sign == UInt8(ascii: ")") ? ")" : "."
        return Marker(style: .roman(signs), value: value, end: token + 1)
    }

    /// The length of the longest word that may be a marker, in bytes: "viii".
    static let longestWord = 4

    private static let romanNumerals: [WordKey: Int] = {
        let numerals = "i ii iii iv v vi vii viii ix x xi xii".split(separator: " ")
        return Dictionary(
            uniqueKeysWithValues: numerals.enumerated().map { (WordKey($1), $0 + 1) }
        )
    }()

    /// Whether a sign of a marker stands where it may; a quick no for most words.
    @inline(__always)
    private func mayBeMarker(at token: Int, _ reading: Reading) -> Bool {
        guard token + 1 < reading.tokens.count else { return false }
        if byte(token, reading) == UInt8(ascii: "(") { return true }
        let sign = byte(token + 1, reading)
        return sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
    }

    private func marker(at start: Int, _ reading: Reading) -> Marker? {
        let tokens = reading.tokens
        var token = start
        let isBracketed = self.byte(token, reading) == UInt8(ascii: "(")
        if isBracketed { token += 1 }
        guard token + 1 < tokens.count else { return nil }
        let length = tokens.byteEnd[token] - tokens.byteStart[token]
        var value = 0
        let isNumber = tokens.kind[token] == .number
        if isNumber {
            guard length <= 3 else { return nil }
            for byte in reading.source.bytes[tokens.bytes(token)] {
                guard CharacterClass.isDigit(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
        } else {
            let byte = self.byte(token, reading)
            guard tokens.kind[token] == .word, length == 1, CharacterClass.isLetter(byte) else {
                return nil
            }
            value = Int(byte)
        }
        token += 1
        var signs = isBracketed ? "(" : ""
        while token < min(tokens.count, start + 4), tokens.gap[token] == .none {
            let byte = self.byte(token, reading)
            guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")") else { break }
            signs += byte == UInt8(ascii: ".") ? "." : ")"
            token += 1
        }
        guard signs == "." || signs == ")" || signs == ".)" || signs == "()",
            token < tokens.count, tokens.gap[token] != .none
        else { return nil }
        return Marker(style: isNumber ? .number(signs) : .letter(signs), value: value, end: token)
    }

    private func byte(_ token: Int, _ reading: Reading) -> UInt8 {
        reading.byte(Int(reading.tokens.byteStart[token]))
    }

    private func isBullet(_ token: Int, _ reading: Reading) -> Bool {
        reading.tokens.kind[token] == .punctuation
            && ListMarks.bullets.contains(reading.tokens.key[token])
    }
}

extension Tokens {
    /// The sentence without the bullet, the dash or the "1." that it begins with as an item of a list.
    func withoutListMark(_ sentence: Range<Int>) -> Range<Int> {
        let first = sentence.lowerBound
        guard sentence.count > 2, first == 0 || gap[first] >= .line else { return sentence }
        if ListMarks.bullets.contains(key[first]) || ListMarks.dashes.contains(key[first]),
            gap[first + 1] != .none
        {
            return first + 1..<sentence.upperBound
        }
        guard kind[first] == .number, ListMarks.behindNumbers.contains(key[first + 1]),
            gap[first + 1] == .none, gap[first + 2] != .none
        else { return sentence }
        return first + 2..<sentence.upperBound
    }
}

private enum ListMarks {
    /// What stands for nothing but an item, wherever it stands.
    static let bullets = WordSet("• ‣ ⁃ ▪ ◦ ●")
    /// What stands for one at the beginning of a line.
    static let dashes = WordSet("· * - – —")
    static let behindNumbers = WordSet(". )")
}
