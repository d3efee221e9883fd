/// One line of plain text: white space, control and direction characters become single spaces.
struct Line {
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(240) }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// The line so far.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether these words stand in the line as they are.
    func holds(_ words: String) -> Bool {
        var words = words
        return words.withUTF8 { words in
            guard !words.isEmpty else { return true }
            return bytes.indices.dropLast(words.count - 1).contains { start in
                bytes[start] == words[0] && bytes[start...].starts(with: words)
            }
        }
    }

    /// The line so far with a capital at its beginning.
    var capitalisedText: String {
        mutating get {
            capitalise(from: 0)
            return text
        }
    }

    /// Gives what `addWords` adds a capital at its beginning.
    mutating func addCapitalised(_ addWords: (inout Line) -> Void) {
        let start = bytes.count
        addWords(&self)
        capitalise(from: start)
    }

    private mutating func capitalise(from start: Int) {
        guard start < bytes.count else { return }
        // A letter of ASCII, and no mark of another script that hangs on it.
        guard bytes[start] < 0x80, start + 1 == bytes.count || bytes[start + 1] < 0x80 else {
            let words = String(decoding: bytes[start...], as: UTF8.self)
            bytes.replaceSubrange(start..., with: Line.capitalised(words).utf8)
            return
        }
        if bytes[start] &- 97 < 26 { bytes[start] &= 0xDF }
    }

    /// Adds visible marks; a space at their beginning is left out behind a space and at the line's beginning.
    mutating func addMarks(_ marks: StaticString) {
        marks.withUTF8Buffer { marks in
            let isSpaced = bytes.last.map { $0 == UInt8(ascii: " ") } ?? true
            let isDoubled = isSpaced && marks.first == UInt8(ascii: " ")
            bytes.append(contentsOf: isDoubled ? marks.dropFirst() : marks[...])
        }
    }

    mutating func add(_ words: String) {
        var words = words
        words.withUTF8 { add(utf8: $0) }
    }

    /// Adds words as they stand in a text, without a string between.
    mutating func add(_ words: Range<Int>, of reading: Reading) {
        guard !words.isEmpty else { return }
        let start = Int(reading.tokens.byteStart[words.lowerBound])
        let end = Int(reading.tokens.byteEnd[words.upperBound - 1])
        reading.source.bytes.withUnsafeBufferPointer {
            add(utf8: UnsafeBufferPointer(rebasing: $0[start..<end]))
        }
    }

    /// Copies runs that hold nothing but visible characters.
    private mutating func add(utf8 words: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < words.count {
            if index + 8 <= words.count, Line.isPlain(words, at: index) {
                index += 8
                continue
            }
            // A single space between visible characters is copied with them.
            if words[index] == UInt8(ascii: " "), index > start,
                words[index - 1] != UInt8(ascii: " ")
            {
                index += 1
                continue
            }
            let length = Line.visibleLength(words, at: index)
            if length > 0 {
                index += length
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[start..<index]))
            if let last = bytes.last, last != UInt8(ascii: " ") {
                bytes.append(UInt8(ascii: " "))
            }
            index += UTF8Decoding.length(words[index])
            start = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words[start..<words.count]))
    }

    /// Whether eight bytes are visible ASCII with single spaces between, the first of them no space.
    ///
    /// Where no byte is above 0x7F, a subtraction sets the highest bit of those that are less than what is taken away
    /// (Sean Anderson, Bit Twiddling Hacks), and an addition of 1 that of 0x7F; false alarms only cost time.
    @inline(__always)
    private static func isPlain(_ words: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let word = UInt64(
            littleEndian: UnsafeRawBufferPointer(words)
                .loadUnaligned(fromByteOffset: index, as: UInt64.self)
        )
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs = ones &* 0x80
        let spaces = ((word ^ (ones &* 0x20)) &- ones) & highs
        let odd = ((word &- ones &* 0x20) | (word &+ ones) | word) & highs
        return odd == 0 && spaces & (spaces << 8) == 0 && spaces & 0x80 == 0
    }

    /// How many bytes the character at `index` has, 0 for one that becomes a space.
    @inline(__always)
    private static func visibleLength(_ words: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let byte = words[index]
        if byte < 0x7F { return byte > 0x20 ? 1 : 0 }
        let length = UTF8Decoding.length(byte)
        guard byte != 0x7F, index + length <= words.count else { return 0 }
        return isInvisible(UTF8Decoding.scalar(in: words, at: index)) ? 0 : length
    }

    /// The words with a capital at their beginning.
    static func capitalised(_ words: String) -> String {
        guard let first = words.first else { return words }
        return first.uppercased() + words.dropFirst()
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        // Letters with marks, dashes and quotation marks, without a look at the tables.
        if scalar.value > 0xAD && scalar.value < 0x600 { return false }
        if scalar.value >= 0x2010 && scalar.value <= 0x2027 { return false }
        // The scripts from Devanagari to Canada's syllabics; more punctuation; signs of currencies; the letters of
        // East Asia.
        if scalar.value >= 0x900 && scalar.value < 0x1680 { return false }
        if scalar.value >= 0x2030 && scalar.value <= 0x205E { return false }
        if scalar.value >= 0x20A0 && scalar.value <= 0x20C0 { return false }
        if scalar.value > 0x3000 && scalar.value <= 0xD7A3 { return false }
        // Joiners shape the letters and emoji beside them.
        if scalar.value == 0x200C || scalar.value == 0x200D { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
