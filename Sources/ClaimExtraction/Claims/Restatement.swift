/// Restates a claim so that it can be read alone.
///
/// The article's words stay as they are; what the program adds stands in square brackets: the speaker, the
/// subject of a predicate that stands apart from it, a date worked out.
struct Restatement {
    private let voices: Voices
    private let reading: Reading
    private let subjects: ClauseSubject

    /// More tokens than this on either side are left out.
    private static let margin = 40

    init(_ voices: Voices) {
        self.voices = voices
        reading = voices.reading
        subjects = ClauseSubject(voices.reading)
    }

    /// One line with the claim's words and what is needed to understand them.
    func statement(of draft: ClaimDraft, sentence: Range<Int>) -> String {
        var line = Line()
        addSpeaker(of: draft, to: &line)
        switch draft.kind {
        case .statement: add(draft.focus, to: &line)
        case .event: addEvent(draft, sentence, to: &line)
        default: add(clause(of: draft, sentence), to: &line)
        }
        return line.text
    }

    // MARK: Parts

    private func addSpeaker(of draft: ClaimDraft, to line: inout Line) {
        guard let index = draft.attribution,
            case .attribution(let attribution) = reading.mentions[index].detail
        else { return }
        // Where the words of the claim hold the speaker themselves, nothing is missing.
        let isShown =
            draft.kind != .statement && draft.kind != .event
            && attribution.source.map {
                reading.tokens.span(voices.sentences(of: draft.focus)).contains($0)
            } ?? true
        guard !isShown, let speaker = attribution.speakerWords(in: reading) else { return }
        line.add("[\(Line.capitalised(speaker)):] ")
    }

    private func addEvent(_ draft: ClaimDraft, _ sentence: Range<Int>, to line: inout Line) {
        guard let subject = subjects.subject(of: draft.focus, in: sentence) else {
            return add(draft.focus, to: &line)
        }
        let isAdjacent =
            subject.upperBound <= draft.focus.lowerBound
            && draft.focus.lowerBound - subject.upperBound <= 2
            && (subject.upperBound..<draft.focus.lowerBound).allSatisfy {
                reading.tokens.kind[$0] != .punctuation && !subjects.isRelative($0)
            }
        if isAdjacent {
            add(subject.lowerBound..<draft.focus.upperBound, to: &line)
        } else {
            line.add("[\(reading.text(subject))] ")
            add(draft.focus, to: &line)
        }
        addTime(after: draft.focus, in: sentence, to: &line)
    }

    /// The time that closes the sentence's predicate: "[last week, 3 to 9 March 2025]".
    private func addTime(after focus: Range<Int>, in sentence: Range<Int>, to line: inout Line) {
        let near = focus.upperBound..<min(focus.upperBound + 3, sentence.upperBound)
        for token in near {
            if reading.tokens.kind[token] == .punctuation { return }
            guard let index = reading.mention(.time, covering: token) else { continue }
            add(focus.upperBound..<reading.mentions[index].tokens.upperBound, to: &line, gap: true)
            return
        }
    }

    /// The sentence, or as much of it as stands near the focus.
    private func clause(of draft: ClaimDraft, _ sentence: Range<Int>) -> Range<Int> {
        let start = max(sentence.lowerBound, draft.focus.lowerBound - Restatement.margin)
        let end = min(sentence.upperBound, draft.focus.upperBound + Restatement.margin)
        return start..<max(end, draft.focus.upperBound)
    }

    /// Adds the words of a run of tokens, with worked-out dates and the names that pronouns stand for.
    private func add(_ range: Range<Int>, to line: inout Line, gap: Bool = false) {
        if gap { line.add(" ") }
        let end = min(range.upperBound, range.lowerBound + 5 * Restatement.margin)
        var start = range.lowerBound
        var token = start
        while token < end {
            if let addition = addition(after: token, from: range.lowerBound) {
                line.add(start..<token + 1, of: reading)
                line.add(" [\(addition)]")
                start = token + 1
                if start < end, reading.tokens.gap[start] != .none { line.add(" ") }
            }
            token += 1
        }
        line.add(start..<end, of: reading)
        if end < range.upperBound { line.add(" […]") }
    }

    private func addition(after token: Int, from start: Int) -> String? {
        if let index = reading.mention(.time, covering: token),
            reading.mentions[index].tokens.upperBound == token + 1,
            case .time(let time) = reading.mentions[index].detail
        {
            return ResolvedDate.words(for: time, writtenAs: reading.mentions[index].tokens, reading)
        }
        return token == start ? subjects.name(forPronoun: token) : nil
    }
}

/// One line of plain text: white space, control and direction characters become single spaces.
struct Line {
    private var bytes: [UInt8] = []

    /// The line so far.
    var text: String { String(decoding: bytes, as: UTF8.self) }

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
        bytes.reserveCapacity(bytes.count + words.count)
        var start = 0
        var index = 0
        while index < words.count {
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
        if scalar.value > 0xAD && scalar.value < 0x300 { return false }
        if scalar.value >= 0x2010 && scalar.value <= 0x2027 { return false }
        // Joiners shape the letters and emoji beside them.
        if scalar.value == 0x200C || scalar.value == 0x200D { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}

extension Attribution {
    /// The words that name the speaker; nil where there are none.
    func speakerWords(in reading: Reading) -> String? {
        speaker ?? source.map { reading.source[$0] }
    }
}
