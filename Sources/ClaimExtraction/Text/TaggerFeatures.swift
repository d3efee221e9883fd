/// What the tagger looks at: hashes of a token, its neighbours and the tags before it.
///
/// Training and tagging read the same features from here; a change needs a new model.
package struct TaggerFeatures {
    /// Whether capitals tell anything about a token.
    package enum Case: UInt64 {
        /// No capital, or no letter.
        case lower
        /// A capital inside a sentence: mostly a name.
        case capitalised
        /// A capital that the sentence's start explains.
        case start
        /// A capital in a headline or among capitals.
        case headline
    }

    /// The tag of what stands before a sentence.
    package static let boundary: UInt64 = 63

    private let tokens: Tokens
    private let bytes: [UInt8]
    package let range: Range<Int>
    private let isHeadline: Bool
    private static let whose = WordKey("whose")

    /// Looks at the tokens of one sentence.
    package init(_ tokens: Tokens, _ source: SourceText, sentence: Range<Int>) {
        self.tokens = tokens
        bytes = source.bytes
        range = sentence
        isHeadline = TaggerFeatures.isHeadline(tokens, sentence)
    }

    /// The dictionary's key of a token: the folded word and what its capitals tell.
    @inline(__always)
    package func dictionaryKey(_ token: Int) -> UInt64 { dictionaryKey(token, letterCase(token)) }

    @inline(__always)
    func dictionaryKey(_ token: Int, _ letterCase: Case) -> UInt64 {
        FeatureHash.mixed(tokens.key[token].raw &+ letterCase.rawValue)
    }

    /// The dictionary's key of a token in small letters.
    @inline(__always)
    package func lowerDictionaryKey(_ token: Int) -> UInt64 {
        TaggerFeatures.lowerDictionaryKey(tokens.key[token])
    }

    /// The dictionary's key of a word in small letters.
    @inline(__always)
    package static func lowerDictionaryKey(_ word: WordKey) -> UInt64 {
        FeatureHash.mixed(word.raw &+ Case.lower.rawValue)
    }

    /// Whether a word that the dictionary lacks may be looked for in small letters: its capital tells nothing.
    @inline(__always)
    package static func mayBeLower(_ letterCase: Case) -> Bool {
        letterCase == .start || letterCase == .headline
    }

    /// What the token's capitals tell.
    @inline(__always)
    package func letterCase(_ token: Int) -> Case {
        let shape = tokens.shape[token]
        if !shape.contains(.capitalised) { return .lower }
        if isHeadline { return .headline }
        if token == range.lowerBound { return .start }
        let before = token - 1
        guard tokens.kind[before] == .punctuation else { return .capitalised }
        // After an opening quotation mark, a dash, a colon or a bullet a sentence begins.
        switch bytes[Int(tokens.byteStart[before])] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: ":"),
            UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "("), 0xC2, 0xE2:
            return .start
        default:
            return before == range.lowerBound ? .start : .capitalised
        }
    }

    @inline(__always)
    func kind(_ token: Int) -> TokenKind { tokens.kind[token] }

    @inline(__always)
    package func isWord(_ token: Int) -> Bool {
        tokens.kind[token] == .word || tokens.kind[token] == .clitic
    }

    /// The possessive "whose", the one word with its tag.
    @inline(__always)
    func isWhose(_ token: Int) -> Bool {
        // The last letters first: a static word has to be asked for.
        let row = tokens[token]
        return row.ending == 0x686F_7365 && row.key == TaggerFeatures.whose
    }

    /// "&" is a conjunction, "%" a noun; the rest is punctuation.
    func punctuationTag(_ token: Int) -> PartOfSpeech {
        switch bytes[Int(tokens.byteStart[token])] {
        case UInt8(ascii: "&"): .conjunction
        case UInt8(ascii: "%"): .noun
        default: .punctuation
        }
    }

    /// Calls `body` with each feature of a token, given the tags of the two before it.
    package func forEach(
        at token: Int,
        previous: UInt64,
        beforePrevious: UInt64,
        classes: UInt32,
        next: UInt64,
        afterNext: UInt64,
        _ body: (UInt64) -> Void
    ) {
        withoutActuallyEscaping(body) { body in
            var receiver = FeatureCall(body: body)
            addFixed(
                at: token,
                letterCase(token),
                classes,
                next: next,
                afterNext: afterNext,
                to: &receiver
            )
            add(at: token, classes, previous: previous, next: next, to: &receiver)
            add(previous: previous, beforePrevious: beforePrevious, to: &receiver)
        }
    }

    /// Gives `receiver` the features of a token that need no tags.
    @inline(__always)
    func addFixed(
        at token: Int,
        _ letterCase: Case,
        _ classes: UInt32,
        next: UInt64,
        afterNext: UInt64,
        to receiver: inout some FeatureReceiver
    ) {
        // A copy, so that its parts can be in registers meanwhile.
        var features = receiver
        let letterCase = letterCase.rawValue
        let row = tokens[token]
        let word = row.key.raw
        let before = token > range.lowerBound ? tokens[token - 1].key.raw : 0
        let twoBefore = token - 1 > range.lowerBound ? tokens[token - 2].key.raw : 0
        let ending = UInt64(row.ending)
        let lastThree = ending & 0xFF_FFFF
        var after: UInt64 = 0
        var twoAfter: UInt64 = 0
        var endingAfter: UInt64 = 0
        var shapeAfter: UInt64 = 0xFFFF
        if token + 1 < range.upperBound {
            let next = tokens[token + 1]
            after = next.key.raw
            endingAfter = UInt64(next.ending) & 0xFF_FFFF
            shapeAfter = shape(token + 1, 0)
            if token + 2 < range.upperBound { twoAfter = tokens[token + 2].key.raw }
        }
        features.add(FeatureHash.of(1, word, letterCase))
        features.add(FeatureHash.of(3, before, letterCase))
        features.add(FeatureHash.of(4, after, letterCase))
        features.add(FeatureHash.of(6, lastThree, letterCase))
        features.add(FeatureHash.of(8, ending, 0))
        features.add(FeatureHash.of(10, beginning(row), letterCase))
        features.add(FeatureHash.of(11, endingAfter, shapeAfter))
        features.add(FeatureHash.of(12, word, after))
        features.add(FeatureHash.of(13, twoBefore, 0))
        features.add(FeatureHash.of(14, twoAfter, 0))
        features.add(FeatureHash.of(15, lastThree, next))
        features.add(FeatureHash.of(18, word, next))
        features.add(FeatureHash.of(19, next, afterNext))
        features.add(FeatureHash.of(16, before, after))
        features.add(FeatureHash.of(20, UInt64(classes), next))
        features.add(FeatureHash.of(21, UInt64(classes), before))
        receiver = features
    }

    /// Gives `receiver` the features of a token that need the tag before it.
    @inline(__always)
    func add(
        at token: Int,
        _ classes: UInt32,
        previous: UInt64,
        next: UInt64,
        to receiver: inout some FeatureReceiver
    ) {
        receiver.add(FeatureHash.of(2, tokens.key[token].raw, previous))
        receiver.add(FeatureHash.of(7, ending(token) & 0xFFFF, previous))
        receiver.add(FeatureHash.of(9, shape(token, letterCase(token).rawValue), previous))
        receiver.add(FeatureHash.of(17, next, previous))
        receiver.add(FeatureHash.of(22, UInt64(classes), previous))
    }

    /// Gives `receiver` the feature that needs the two tags before a token.
    @inline(__always)
    func add(previous: UInt64, beforePrevious: UInt64, to receiver: inout some FeatureReceiver) {
        receiver.add(FeatureHash.of(5, previous, beforePrevious))
    }

    /// What a token may be, to those before it: its classes in the dictionary or what it ends with.
    @inline(__always)
    package func outlook(_ token: Int, _ classes: UInt32) -> UInt64 {
        guard range.contains(token) else { return 1 << 40 }
        if classes != 0 { return UInt64(classes) }
        if tokens.kind[token] != .word { return tokens.key[token].raw }
        return 1 << 41 | (ending(token) & 0xFFFF) | letterCase(token).rawValue << 36
    }

    // MARK: Parts of features

    /// The last four bytes, the last lowest, letters in lower case.
    @inline(__always)
    private func ending(_ token: Int) -> UInt64 {
        range.contains(token) ? UInt64(tokens[token].ending) : 0
    }

    /// The first three bytes, letters in lower case.
    @inline(__always)
    private func beginning(_ row: Token) -> UInt64 {
        FoldedBytes.beginning(of: bytes, from: Int(row.byteStart), count: min(row.byteCount, 3))
    }

    /// How a token is written, whether it is joined to its neighbours, and roughly how long it is.
    @inline(__always)
    private func shape(_ token: Int, _ letterCase: UInt64) -> UInt64 {
        guard range.contains(token) else { return 0xFFFF }
        let row = tokens[token]
        let length = min(Int(row.byteEnd &- row.byteStart), 5)
        let joinedBefore: UInt64 = row.gap == .none ? 1 : 0
        var joinedAfter: UInt64 = 0
        if token + 1 < range.upperBound {
            let next = tokens[token + 1]
            if next.gap == .none, next.kind == .punctuation { joinedAfter = 2 }
        }
        return UInt64(row.shape.rawValue) | UInt64(row.kind.rawValue) << 8
            | letterCase << 12 | UInt64(length) << 16 | (joinedBefore | joinedAfter) << 20
    }

    /// Whether nearly all words of some length begin with a capital, so that capitals tell nothing.
    private static func isHeadline(_ tokens: Tokens, _ sentence: Range<Int>) -> Bool {
        var capitals = 0
        var smalls = 0
        for token in sentence where tokens.kind[token] == .word {
            guard tokens.byteEnd[token] &- tokens.byteStart[token] >= 4 else { continue }
            if tokens.shape[token].contains(.capitalised) { capitals += 1 } else { smalls += 1 }
            if smalls > 2, smalls > capitals { return false }
        }
        return capitals >= 3 && smalls * 5 <= capitals
    }
}

/// Takes features one by one.
protocol FeatureReceiver {
    mutating func add(_ feature: UInt64)
}

/// Hands each feature to a function.
private struct FeatureCall: FeatureReceiver {
    let body: (UInt64) -> Void

    func add(_ feature: UInt64) { body(feature) }
}
