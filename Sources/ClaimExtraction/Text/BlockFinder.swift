/// Tells the line ends that part paragraphs, headings and list items from those inside a sentence.
///
/// News on the web has one paragraph a line; mail, PDFs and old archives break lines at a fixed width.
struct BlockFinder: TextStage {
    private let links = WordSet(
        """
        a an and as at but by for from her his in into its my nor of on or our than that the their
        this to was were which who whose will with your
        """
    )

    private let markers = ListMarkers()

    func run(on reading: inout Reading) {
        let tokens = reading.tokens
        var starts = [Bool](repeating: false, count: tokens.count)
        guard !starts.isEmpty else { return }
        starts[0] = true
        let lines = Lines(tokens)
        for index in lines.starts.indices.dropFirst() {
            let token = lines.starts[index]
            starts[token] =
                tokens.gap[token] == .paragraph || !continues(index, lines, reading)
        }
        reading.blockStarts = starts
    }

    /// Whether a line goes on with the sentence of the line before it.
    private func continues(_ index: Int, _ lines: Lines, _ reading: Reading) -> Bool {
        let tokens = reading.tokens
        let token = lines.starts[index]
        let last = token - 1
        if endsSentence(last, reading), markers.isMarker(at: token, reading) { return false }
        let length = lines.length(index - 1, tokens)
        if tokens.kind[last] == .punctuation {
            switch reading.source.bytes[Int(tokens.byteStart[last])] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
                UInt8(ascii: ";"), UInt8(ascii: "|"):
                return lines.isWrapped && lines.isFull(index - 1, tokens)
            case UInt8(ascii: ","), UInt8(ascii: "-"):
                return startsSmall(token, tokens) || length >= 20
            default: break
            }
        }
        // Letters one below the other.
        if length <= 2, lines.length(index, tokens) <= 2 { return true }
        if links.contains(tokens.key[last]), !tokens.shape[last].contains(.capitalised) {
            return true
        }
        if startsSmall(token, tokens) {
            return length >= 20 || lines.hasSpaceAfter(index - 1, reading)
        }
        return lines.isWrapped && lines.isFull(index - 1, tokens)
    }

    private func endsSentence(_ token: Int, _ reading: Reading) -> Bool {
        switch reading.source.bytes[Int(reading.tokens.byteStart[token])] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
            UInt8(ascii: ";"):
            true
        default: false
        }
    }

    private func startsSmall(_ token: Int, _ tokens: Tokens) -> Bool {
        tokens.kind[token] == .word && !tokens.shape[token].contains(.capitalised)
    }
}

/// The lines of a text, by their first tokens.
private struct Lines {
    let starts: [Int]
    /// Whether lines seem to be broken at a fixed width.
    private(set) var isWrapped = false
    /// The length of the longest line, in code points.
    private var width = 0

    init(_ tokens: Tokens) {
        starts = (0..<tokens.count).filter { $0 == 0 || tokens.gap[$0] >= .line }
        var broken = 0
        var single = 0
        for index in starts.indices {
            width = max(width, length(index, tokens))
            guard index > 0, tokens.gap[starts[index]] == .line else { continue }
            single += 1
            let isSmall =
                tokens.kind[starts[index]] == .word
                && !tokens.shape[starts[index]].contains(.capitalised)
            if isSmall { broken += 1 }
        }
        isWrapped = broken >= 3 && broken * 4 >= single && width <= 140
    }

    /// How many code points a line has, from the first to the last visible one.
    func length(_ line: Int, _ tokens: Tokens) -> Int {
        let next = line + 1 < starts.count ? starts[line + 1] : tokens.count
        return Int(tokens.end[next - 1]) - Int(tokens.start[starts[line]])
    }

    /// Whether the first word of the next line would not have fitted into this one.
    func isFull(_ line: Int, _ tokens: Tokens) -> Bool {
        guard line + 1 < starts.count else { return false }
        let next = starts[line + 1]
        let word = Int(tokens.end[next]) - Int(tokens.start[next])
        return length(line, tokens) + 1 + word + 8 > width
    }

    /// Whether a space stands before the line's end, as where a program has broken it.
    func hasSpaceAfter(_ line: Int, _ reading: Reading) -> Bool {
        guard line + 1 < starts.count else { return false }
        let end = Int(reading.tokens.byteEnd[starts[line + 1] - 1])
        return end < reading.source.bytes.count && reading.source.bytes[end] == UInt8(ascii: " ")
    }
}
