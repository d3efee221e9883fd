/// The scan behind ``Tokenizer``: bytes in, tokens out.
struct TokenScanner {
    private(set) var tokens = Tokens()
    let bytes: [UInt8]
    private var position = 0
    private var codePoint = 0
    private var gap = TokenGap.none

    init(_ source: SourceText) {
        bytes = source.bytes
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    mutating func run() {
        skipWhiteSpace()
        while position < bytes.count {
            scanToken()
            gap = .none
            skipWhiteSpace()
        }
    }

    private mutating func scanToken() {
        let byte = bytes[position]
        if CharacterClass.isLetter(byte) {
            if !scanPlainWord() { scanWord() }
        } else if CharacterClass.isDigit(byte) {
            scanNumber()
        } else if byte >= 0x80 {
            let scalar = UTF8Decoding.scalar(in: bytes, at: position)
            if CharacterClass.isWordScalar(scalar) { scanWord() } else { scanSymbol() }
        } else {
            scanSymbol()
        }
    }

    // MARK: White space

    @inline(__always)
    private mutating func skipWhiteSpace() {
        // Mostly there is one space, or none, before visible ASCII.
        guard position + 1 < bytes.count else { return skipRun() }
        let byte = bytes[position]
        if byte == 0x20, bytes[position + 1] &- 0x21 < 0x5E {
            position += 1
            codePoint += 1
            gap = .space
        } else if byte &- 0x21 >= 0x5E {
            skipRun()
        }
    }

    /// Passes over white space of any length and kind.
    private mutating func skipRun() {
        var newlines = 0
        let before = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == 0x0A
                || (byte == 0x0D && !(position + 1 < bytes.count && bytes[position + 1] == 0x0A))
            {
                newlines += 1
                position += 1
                codePoint += 1
            } else if byte <= 0x20 || byte == 0x7F {
                position += 1
                codePoint += 1
            } else if byte >= 0xC2, case let scalar = UTF8Decoding.scalar(in: bytes, at: position),
                CharacterClass.isWhiteSpace(scalar)
                    || (position > before && Grapheme.extends(scalar))
            {
                if scalar == "\u{2028}" { newlines += 1 }
                if scalar == "\u{2029}" { newlines += 2 }
                position += UTF8Decoding.length(byte)
                codePoint += 1
            } else {
                break
            }
        }
        gap = newlines > 1 ? .paragraph : newlines == 1 ? .line : position > before ? .space : .none
    }

    // MARK: Words

    /// Reads most words in one pass; false for those that take a look around.
    ///
    /// They are small letters of ASCII, the first may be a capital, and nothing hangs on them.
    private mutating func scanPlainWord() -> Bool {
        let start = position
        let first = bytes[start]
        let isCapitalised = first &- 65 < 26
        var hash = FNV1a()
        hash.combine(first | 0x20)
        var ending = UInt32(first | 0x20)
        let end = bytes.withUnsafeBufferPointer { bytes in
            var end = start + 1
            while end < bytes.count, bytes[end] &- 97 < 26 {
                hash.combine(bytes[end])
                ending = ending << 8 | UInt32(bytes[end])
                end &+= 1
            }
            return end
        }
        guard end < bytes.count, CharacterClass.endsWordAlone(bytes[end]) else { return false }
        var shape: TokenShape = isCapitalised ? .capitalised : []
        if end - start == 1 { shape.insert(.initial) }
        let key = WordKey(raw: hash.value)
        append(to: end, codePoints: end - start, key: key, ending: ending, kind: .word, shape)
        return true
    }

    private mutating func scanWord() {
        let start = position
        var end = wordEnd(from: start)
        if let end = addressEnd(from: start) { return emit(to: end, kind: .address) }
        if let address = emailEnd(from: end) { return emit(to: address, kind: .address) }
        if end < bytes.count, bytes[end] == UInt8(ascii: "."),
            let stop = abbreviationEnd(start, end)
        {
            return emit(to: stop, kind: .word, isAbbreviation: true)
        }
        // "don't" is "do" and "n't".
        let apostrophe = apostropheLength(at: end)
        if apostrophe > 0, end - start > 1, bytes[end - 1] | 0x20 == UInt8(ascii: "n"),
            end + apostrophe < bytes.count, bytes[end + apostrophe] | 0x20 == UInt8(ascii: "t"),
            !continuesWord(at: end + apostrophe + 1)
        {
            emit(to: end - 1, kind: .word)
            return emit(to: end + apostrophe + 1, kind: .clitic)
        }
        while case let mark = apostropheLength(at: end), mark > 0, continuesWord(at: end + mark) {
            let tail = wordEnd(from: end + mark)
            if Clitics.contains(bytes[(end + mark)..<tail]) {
                emit(to: end, kind: .word)
                return emit(to: tail, kind: .clitic)
            }
            end = tail
        }
        emit(to: end, kind: .word)
    }

    /// The end of the letters, marks and digits that begin at `start`.
    private func wordEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            if CharacterClass.isLetter(byte) || CharacterClass.isDigit(byte) {
                end &+= 1
            } else if byte >= 0xC2,
                CharacterClass.isWordScalar(UTF8Decoding.scalar(in: bytes, at: end))
            {
                end += UTF8Decoding.length(byte)
            } else {
                break
            }
        }
        return end
    }

    func continuesWord(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if bytes[index] < 0x80 { return CharacterClass.isLetter(bytes[index]) }
        return CharacterClass.isWordScalar(UTF8Decoding.scalar(in: bytes, at: index))
    }

    /// The bytes of an apostrophe, straight or curly, at `index`; 0 if there is none.
    private func apostropheLength(at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        if bytes[index] == UInt8(ascii: "'") { return 1 }
        if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
            bytes[index + 2] == 0x99
        {
            return 3
        }
        return 0
    }

    /// Where an abbreviation ends whose letters end at the full stop at `stop`; nil if it is none.
    private func abbreviationEnd(_ start: Int, _ stop: Int) -> Int? {
        if stop - start == 1, let end = lettersEnd(start, stop) { return end }
        guard stop - start < 8 else { return nil }
        var hash = FNV1a()
        for byte in bytes[start..<stop] {
            guard CharacterClass.isLetter(byte) else { return nil }
            hash.combine(byte | 0x20)
        }
        guard let entry = Abbreviations.shared.entry(of: WordKey(raw: hash.value)),
            !entry.isWord || isAbbreviated(entry.abbreviationClass, start, stop),
            entry.abbreviationClass == .measure || !isUnit(at: start)
        else { return nil }
        // "Ph.D." and "Lt.Col." are one word.
        var end = stop + 1
        if continuesWord(at: end) {
            let next = wordEnd(from: end)
            guard next - end < 4, next < bytes.count, bytes[next] == UInt8(ascii: ".") else {
                return nil
            }
            end = next + 1
        }
        return end
    }

    /// "U.S.", "a.m.", "J.K.", "J.": a letter and a stop, again and again; nil for a lone small letter.
    private func lettersEnd(_ start: Int, _ stop: Int) -> Int? {
        var end = stop + 1
        while end + 1 < bytes.count, CharacterClass.isLetter(bytes[end]),
            bytes[end + 1] == UInt8(ascii: ".")
        {
            end += 2
        }
        if end > stop + 1 { return end }
        guard bytes[start] < UInt8(ascii: "a"), !isUnit(at: start) else { return nil }
        guard continuesWord(at: end) else { return end }
        // "U.S" without the last stop, "J.Smith" without a space.
        let next = wordEnd(from: end)
        if next - end == 1, bytes[end] < UInt8(ascii: "a") { return next }
        return bytes[end] &- 65 < 26 ? end : nil
    }

    /// Whether letters touch a number or degrees, as "23rd", "12C" and "98°F" do: the stop after them is the sentence's.
    private func isUnit(at start: Int) -> Bool {
        guard start > 0, gap == .none, let last = tokens.kind.last else { return false }
        return last == .number || bytes[start - 1] == 0xB0 && last == .punctuation
    }

    /// Whether the neighbours of an ordinary word show that it is an abbreviation here.
    private func isAbbreviated(_ kind: Abbreviations.Class, _ start: Int, _ stop: Int) -> Bool {
        var next = stop + 1
        while next < min(bytes.count, stop + 4), bytes[next] == UInt8(ascii: " ") { next += 1 }
        guard next < bytes.count else { return false }
        let isCapital = bytes[start] < UInt8(ascii: "a")
        let isTight = next == stop + 1
        let isBeforeDigit = CharacterClass.isDigit(bytes[next])
        let isBeforeSmall = bytes[next] &- 97 < 26 && !isTight
        let isBeforeComma = isTight && ",;)".utf8.contains(bytes[next])
        switch kind {
        case .reference: return isBeforeDigit || bytes[next] == UInt8(ascii: "#")
        case .month: return isCapital && isBeforeDigit
        case .weekday: return isCapital && (isBeforeDigit || isBeforeComma)
        case .place: return isCapital && (isBeforeComma || isBeforeSmall)
        case .title: return isCapital && !isTight && bytes[next] &- 65 < 26
        case .measure:
            return tokens.kind.last == .number
                && (isBeforeSmall || isBeforeDigit || isBeforeComma)
        case .general: return isBeforeDigit || isBeforeSmall || isBeforeComma
        case .closing: return tokens.key.last == .et
        case .company, .suffix: return isBeforeSmall || isBeforeComma
        }
    }

    // MARK: Numbers and symbols

    private mutating func scanNumber() {
        var end = position
        while end < bytes.count {
            if CharacterClass.isDigit(bytes[end]) {
                end += 1
            } else if bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "."),
                end + 1 < bytes.count, CharacterClass.isDigit(bytes[end + 1])
            {
                end += 2
            } else {
                break
            }
        }
        emit(to: end, kind: .number)
    }

    private mutating func scanSymbol() {
        let byte = bytes[position]
        if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#"), continuesWord(at: position + 1) {
            return emit(to: wordEnd(from: position + 1), kind: .address)
        }
        guard byte < 0x80 else {
            return emit(to: position + UTF8Decoding.length(byte), kind: .punctuation)
        }
        // "...", "--", "``" and "''" are one mark each.
        var end = position + 1
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
            while end < bytes.count, bytes[end] == byte { end += 1 }
        } else if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "'"),
            end < bytes.count, bytes[end] == byte
        {
            end += 1
        }
        guard end == position + 1, end == bytes.count || bytes[end] < 0x80 else {
            return emit(to: end, kind: .punctuation)
        }
        var hash = FNV1a()
        hash.combine(byte)
        let key = WordKey(raw: hash.value)
        append(to: end, codePoints: 1, key: key, ending: UInt32(byte), kind: .punctuation, [])
    }

    // MARK: Output

    private mutating func emit(to proposed: Int, kind: TokenKind, isAbbreviation: Bool = false) {
        let end =
            proposed < bytes.count && bytes[proposed] >= Grapheme.lowestExtender
            ? Grapheme.end(in: bytes, from: position, proposed: proposed) : proposed
        let letters = bytes.withUnsafeBufferPointer {
            LetterCounts(UnsafeBufferPointer(rebasing: $0[position..<end]))
        }
        var key = WordKey(raw: letters.hash.value)
        var shape: TokenShape = isAbbreviation ? .abbreviation : []
        if letters.isASCII {
            if letters.startsWithCapital { shape.insert(.capitalised) }
            if letters.count > 1, letters.capitals == letters.count { shape.insert(.allCapitals) }
        } else {
            key = bytes.withUnsafeBufferPointer {
                WordKey(utf8: UnsafeBufferPointer(rebasing: $0[position..<end]))
            }
            shape.insert(.nonASCII)
            if isCapital(at: position) { shape.insert(.capitalised) }
        }
        if letters.count == 1, letters.codePoints <= 2 { shape.insert(.initial) }
        if letters.hasSmallBeforeCapital { shape.insert(.mixedCase) }
        append(
            to: end,
            codePoints: letters.codePoints,
            key: key,
            ending: letters.ending,
            kind: kind,
            shape
        )
    }

    @inline(__always)
    private mutating func append(
        to end: Int,
        codePoints: Int,
        key: WordKey,
        ending: UInt32,
        kind: TokenKind,
        _ shape: TokenShape
    ) {
        tokens.append(
            Token(
                byteStart: UInt32(truncatingIfNeeded: position),
                byteEnd: UInt32(truncatingIfNeeded: end),
                start: UInt32(truncatingIfNeeded: codePoint),
                end: UInt32(truncatingIfNeeded: codePoint &+ codePoints),
                key: key,
                ending: ending,
                kind: kind,
                shape: shape,
                gap: gap
            )
        )
        position = end
        codePoint &+= codePoints
        gap = .none
    }

    private func isCapital(at index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte &- 65 < 26 }
        let scalar = UTF8Decoding.scalar(in: bytes, at: index)
        // Letters with marks and punctuation, without a look at the tables.
        if scalar.value >= 0xC0, scalar.value <= 0xFF {
            return scalar.value <= 0xDE && scalar.value != 0xD7
        }
        if scalar.value >= 0x2000, scalar.value <= 0x206F { return false }
        return scalar.properties.isUppercase
    }
}
