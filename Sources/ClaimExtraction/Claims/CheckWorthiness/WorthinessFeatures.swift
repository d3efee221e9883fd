/// What check-worthiness looks at: hashes of a sentence's words, tags, tenses and subjects.
///
/// Training and scoring read the same features from here; a change needs a new model. A feature may come
/// twice; it counts once.
package struct WorthinessFeatures {
    private let tokens: Tokens
    private let tags: [PartOfSpeech]
    private let bytes: [UInt8]
    private let reading: Reading

    package init(_ reading: Reading) {
        self.reading = reading
        tokens = reading.tokens
        tags = reading.tags
        bytes = reading.source.bytes
    }

    /// No more features than these come between two calls of what makes room for them.
    static let mostAtOnce = 128

    /// Calls `body` with each feature of a sentence, or of a whole post.
    ///
    /// It calls `makeRoom` before those of each token and before those of the whole, so that who keeps them need not
    /// look for room at each.
    @inline(__always)
    package func forEach(
        in range: Range<Int>,
        makeRoom: () -> Void = {},
        _ body: (UInt64) -> Void
    ) {
        guard tags.count == tokens.count else { return }
        let cueTable = WorthinessCues.words
        var clause = ClauseState()
        var counts = WorthinessCounts()
        var previous = Edge.start
        var previousTag = Edge.start
        var word = range.isEmpty ? Edge.end : self.word(range.lowerBound)
        for token in range {
            makeRoom()
            let row = tokens[token]
            let tag = tags[token]
            var next = Edge.end
            var nextTag = Edge.end
            if token + 1 < range.upperBound {
                next = self.word(token + 1)
                nextTag = UInt64(tags[token + 1].rawValue)
            }
            let cues = cueTable.cues(of: row.key)
            clause.read(tag, cues, row.key)
            counts.add(cues, tag, isFirst: token == range.lowerBound, row.shape)
            body(WorthinessFeatures.feature(ofWord: word))
            body(hash(2, previous, word))
            body(hash(3, word, UInt64(tag.rawValue)))
            body(hash(4, word, nextTag))
            body(hash(5, word, previousTag))
            if row.kind == .word { parts(of: row, body) }
            if tag.isOpen {
                body(hash(8, word, clause.tense))
                body(hash(9, word, clause.subject))
            }
            if tag.isVerb { body(hash(10, UInt64(tag.rawValue), clause.both)) }
            if tag == .number {
                body(hash(11, previous, 1))
                body(hash(11, next, 2))
                body(hash(12, clause.both, 0))
            }
            if tag.isFiniteVerb { counts.addVerb(token, tag) }
            previous = word
            previousTag = UInt64(tag.rawValue)
            word = next
        }
        makeRoom()
        body(hash(2, previous, Edge.end))
        counts.addMentions(in: range, of: reading)
        wholes(of: range, counts, body)
    }

    /// Calls `body` with each word, numbers as their sizes.
    package func forEachWord(in range: Range<Int>, _ body: (UInt64) -> Void) {
        guard tags.count == tokens.count else { return }
        for token in range { body(word(token)) }
    }

    /// The feature that stands for a word alone: a hash whose upper two bits are set, as in no other feature's.
    ///
    /// Words have weights even where no labelled text had them, by their kind. In a part of the table of their own
    /// they can't spoil what was learned of something else.
    @inline(__always)
    package static func feature(ofWord word: UInt64) -> UInt64 {
        3 << 62 | FeatureHash.of(1, word, 0) >> 2
    }

    /// Calls `body` with what a post shows beside its words.
    @inline(__always)
    package func forEachOfPost(_ body: (UInt64) -> Void) {
        var handles = 0, tagged = 0, links = 0, exclamations = 0, shouts = 0, pictures = 0
        for token in 0..<tokens.count {
            let first = bytes[Int(tokens.byteStart[token])]
            switch tokens.kind[token] {
            case .address:
                if first == UInt8(ascii: "@") {
                    handles += 1
                } else if first == UInt8(ascii: "#") {
                    tagged += 1
                } else {
                    links += 1
                }
            case .punctuation:
                if first == UInt8(ascii: "!") { exclamations += 1 }
                if first >= 0xF0 || reading.isSymbol(token) { pictures += 1 }
            default: if tokens.shape[token].contains(.allCapitals) { shouts += 1 }
            }
        }
        var longest = 0
        for sentence in reading.sentences { longest = max(longest, sentence.tokens.count) }
        let amounts = [
            min(handles, 3), min(tagged, 4), min(links, 3), min(exclamations, 2), min(shouts, 4),
            min(pictures, 3), min(reading.sentences.count, 6), tokens.count / 8,
            min(longest / 6, 6),
        ]
        for (index, amount) in amounts.enumerated() {
            body(hash(40, UInt64(index), UInt64(amount)))
        }
        let last = tokens.count - 1
        guard last >= 2, tags.count == tokens.count else { return }
        let opening = UInt64(tags[0].rawValue) << 8 | UInt64(tags[1].rawValue)
        body(hash(41, opening << 8 | UInt64(tags[2].rawValue), UInt64(tokens.kind[0].rawValue)))
        body(hash(42, UInt64(tokens.kind[last].rawValue), UInt64(tags[last].rawValue)))
        body(hash(43, UInt64(tags[last].rawValue), UInt64(tags[last - 1].rawValue)))
        body(hash(44, word(0), word(1)))
        body(hash(45, word(last), 0))
    }

    // MARK: Parts of features

    private enum Edge {
        static let start: UInt64 = 61
        static let end: UInt64 = 62
    }

    /// A word's key; numbers are told apart by their size only, links not at all.
    @inline(__always)
    private func word(_ token: Int) -> UInt64 {
        let row = tokens[token]
        switch row.kind {
        case .number: return number(token)
        case .address:
            let first = bytes[Int(row.byteStart)]
            let isName = first == UInt8(ascii: "@") || first == UInt8(ascii: "#")
            return isName ? row.key.raw : 63
        default: return row.key.raw
        }
    }

    /// 64 for a year, else a number that tells how many digits there are, up to four, and whether they have a point.
    @inline(__always)
    private func number(_ token: Int) -> UInt64 {
        let range = tokens.bytes(token)
        var digits: UInt64 = 0
        var hasPoint = false
        for byte in bytes[range] {
            if byte &- 48 < 10 { digits += 1 } else if byte == UInt8(ascii: ".") { hasPoint = true }
        }
        if range.count == 4, digits == 4 {
            let century = (bytes[range.lowerBound], bytes[range.lowerBound + 1])
            if century == (49, 56) || century == (49, 57) || century == (50, 48) { return 64 }
        }
        return 65 + min(digits, 4) * 2 + (hasPoint ? 1 : 0)
    }

    /// The first four and the last three bytes of a longer word.
    @inline(__always)
    private func parts(of word: Token, _ body: (UInt64) -> Void) {
        guard word.byteCount > 4 else { return }
        let start = Int(word.byteStart)
        body(hash(6, FoldedBytes.beginning(of: bytes, from: start, count: 4), 0))
        body(hash(7, UInt64(word.ending & 0xFF_FFFF), 0))
    }

    /// What the sentence shows as a whole.
    @inline(__always)
    private func wholes(
        of range: Range<Int>,
        _ counts: WorthinessCounts,
        _ body: (UInt64) -> Void
    ) {
        counts.forEachAmount(length: range.count) { body(hash(20, $0, $1)) }
        if let verb = counts.firstVerb {
            let tag = UInt64(tags[verb].rawValue)
            body(hash(21, word(verb), tag))
            body(hash(22, verb > range.lowerBound ? word(verb - 1) : Edge.start, tag))
            let next = verb + 1 < range.upperBound ? UInt64(tags[verb + 1].rawValue) : Edge.end
            let third = verb + 2 < range.upperBound ? UInt64(tags[verb + 2].rawValue) : Edge.end
            body(hash(23, tag, next << 8 | third))
        }
        var left = counts.cues
        while left != 0 {
            let first = left.trailingZeroBitCount
            left &= left &- 1
            body(hash(30, UInt64(first), 0))
            guard first < WorthinessCues.pairCount else { continue }
            var before = counts.cues & (1 << UInt32(first) &- 1)
            while before != 0 {
                body(hash(31, UInt64(first), UInt64(before.trailingZeroBitCount)))
                before &= before &- 1
            }
        }
    }
}

/// The hash of a feature, in the lower three quarters of all numbers.
@inline(__always)
private func hash(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    let value = FeatureHash.of(template, first, second)
    return value &- value >> 2
}

extension PartOfSpeech {
    /// A class that takes new words.
    @inline(__always)
    fileprivate var isOpen: Bool {
        isNoun || isVerb || isAdjective || self == .adverb || self == .number
    }
}
