/// Who says each word of an article: the article itself, or a source that it reports.
struct Voices {
    let reading: Reading
    /// For each sentence, what it does when it speaks in the article's own voice.
    let stances: [SentenceStance]
    /// For each token, the innermost attribution whose content covers it, or -1.
    private let speaking: [Int32]
    /// For each token, whether it names a source or reports ("said", "according to").
    private let reporting: [Bool]

    init(_ reading: Reading) {
        self.reading = reading
        let contents = Voices.contents(of: reading)
        speaking = Voices.innermost(contents, count: reading.tokens.count)
        reporting = Voices.cues(of: reading)
        let reader = StanceReader(reading, speaking: speaking)
        stances = reading.sentences.map { reader.stance(of: $0.tokens) }
    }

    /// The attribution whose content holds the token; nil where the article speaks itself.
    @inline(__always)
    func attribution(at token: Int) -> Int? {
        speaking[token] >= 0 ? Int(speaking[token]) : nil
    }

    /// The attribution whose content holds all of the tokens.
    func attribution(over tokens: Range<Int>) -> Int? {
        guard !tokens.isEmpty, let index = attribution(at: tokens.lowerBound) else { return nil }
        if attribution(at: tokens.upperBound - 1) == index { return index }
        // The focus may reach into a part that has another, inner source.
        let content = contentTokens(of: index)
        return content.upperBound >= tokens.upperBound ? index : nil
    }

    /// Whether the token belongs to the words that report.
    @inline(__always)
    func isReporting(_ token: Int) -> Bool { reporting[token] }

    /// Whether the token stands in the article's own title above its text.
    func isInHeadline(_ token: Int) -> Bool {
        reading.sentence(of: token).map { stances[$0] == .headline } ?? false
    }

    /// Whether a detail at this token may be a claim: it is attributed, or the sentence asserts something.
    func asserts(_ token: Int) -> Bool {
        if attribution(at: token) != nil { return true }
        guard let sentence = reading.sentence(of: token) else { return false }
        return stances[sentence].mayHoldDetails
    }

    /// The tokens of an attribution's content.
    func contentTokens(of index: Int) -> Range<Int> {
        guard case .attribution(let attribution) = reading.mentions[index].detail else {
            return reading.mentions[index].tokens
        }
        return reading.tokens(of: attribution.content, within: reading.mentions[index].tokens)
    }

    /// More tokens than this on either side of a focus are no sentence but a text without stops.
    private static let longestSentence = 1000

    /// All tokens of the sentences that the tokens lie in, as far as they are near.
    func sentences(of tokens: Range<Int>) -> Range<Int> {
        guard let first = reading.sentence(of: tokens.lowerBound),
            let last = reading.sentence(of: tokens.upperBound - 1)
        else { return tokens }
        let start = max(
            reading.sentences[first].tokens.lowerBound,
            tokens.lowerBound - Voices.longestSentence
        )
        let end = min(
            reading.sentences[last].tokens.upperBound,
            tokens.upperBound + Voices.longestSentence
        )
        return start..<max(end, tokens.upperBound)
    }

    // MARK: Reading the attributions

    private static func contents(of reading: Reading) -> [(tokens: Range<Int>, index: Int)] {
        var contents: [(tokens: Range<Int>, index: Int)] = []
        for (index, mention) in reading.mentions(of: .attribution) {
            guard case .attribution(let attribution) = mention.detail, attribution.isStatement
            else { continue }
            let tokens = reading.tokens(of: attribution.content, within: mention.tokens)
            if !tokens.isEmpty { contents.append((tokens, index)) }
        }
        return contents.sorted { left, right in
            if left.tokens.lowerBound != right.tokens.lowerBound {
                return left.tokens.lowerBound < right.tokens.lowerBound
            }
            return left.tokens.upperBound > right.tokens.upperBound
        }
    }

    /// One sweep with a stack of the contents that are open.
    private static func innermost(
        _ contents: [(tokens: Range<Int>, index: Int)],
        count: Int
    ) -> [Int32] {
        var speaking = [Int32](repeating: -1, count: count)
        guard !contents.isEmpty else { return speaking }
        var open: [(end: Int, index: Int)] = []
        var next = 0
        var token = 0
        while token < count {
            while let last = open.last, last.end <= token { open.removeLast() }
            if open.isEmpty {
                guard next < contents.count else { break }
                token = contents[next].tokens.lowerBound
            }
            while next < contents.count, contents[next].tokens.lowerBound == token {
                open.append((contents[next].tokens.upperBound, contents[next].index))
                next += 1
            }
            if let last = open.last { speaking[token] = Int32(truncatingIfNeeded: last.index) }
            token += 1
        }
        return speaking
    }

    private static func cues(of reading: Reading) -> [Bool] {
        var reporting = [Bool](repeating: false, count: reading.tokens.count)
        for (_, mention) in reading.mentions(of: .attribution) {
            guard case .attribution(let attribution) = mention.detail, attribution.isStatement,
                let cue = attribution.cue
            else { continue }
            for token in reading.tokens(of: cue, within: mention.tokens) { reporting[token] = true }
        }
        return reporting
    }
}

extension Reading {
    /// The tokens that lie in `span`, looked for within `range`.
    func tokens(of span: Span, within range: Range<Int>) -> Range<Int> {
        let first = firstToken(in: range) { Int(tokens.end[$0]) > span.start }
        let last = firstToken(in: first..<range.upperBound) { Int(tokens.start[$0]) >= span.end }
        return first..<last
    }

    /// The first token of a range for which `isReached` holds, which must hold for all after it.
    private func firstToken(in range: Range<Int>, where isReached: (Int) -> Bool) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if isReached(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
