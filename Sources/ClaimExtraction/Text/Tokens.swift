/// The tokens of a text as a structure of arrays: one entry of each array a token.
///
/// Every character that isn't white space belongs to exactly one token, and every token begins and ends
/// between graphemes, so any run of tokens is a cut that shows well.
package struct Tokens: Sendable {
    /// Where the token's UTF-8 begins and ends.
    package private(set) var byteStart: [UInt32] = []
    package private(set) var byteEnd: [UInt32] = []
    /// Where the token begins and ends, in code points.
    package private(set) var start: [UInt32] = []
    package private(set) var end: [UInt32] = []
    /// The folded word as a number.
    package private(set) var key: [WordKey] = []
    package private(set) var kind: [TokenKind] = []
    package private(set) var shape: [TokenShape] = []
    /// What stands between this token and the one before.
    package private(set) var gap: [TokenGap] = []

    package var count: Int { key.count }

    mutating func reserveCapacity(_ capacity: Int) {
        byteStart.reserveCapacity(capacity)
        byteEnd.reserveCapacity(capacity)
        start.reserveCapacity(capacity)
        end.reserveCapacity(capacity)
        key.reserveCapacity(capacity)
        kind.reserveCapacity(capacity)
        shape.reserveCapacity(capacity)
        gap.reserveCapacity(capacity)
    }

    mutating func append(
        bytes: Range<Int>,
        codePoints: Range<Int>,
        key: WordKey,
        kind: TokenKind,
        shape: TokenShape,
        gap: TokenGap
    ) {
        byteStart.append(UInt32(truncatingIfNeeded: bytes.lowerBound))
        byteEnd.append(UInt32(truncatingIfNeeded: bytes.upperBound))
        start.append(UInt32(truncatingIfNeeded: codePoints.lowerBound))
        end.append(UInt32(truncatingIfNeeded: codePoints.upperBound))
        self.key.append(key)
        self.kind.append(kind)
        self.shape.append(shape)
        self.gap.append(gap)
    }

    /// Where the token's UTF-8 lies.
    @inline(__always)
    package func bytes(_ token: Int) -> Range<Int> { Int(byteStart[token])..<Int(byteEnd[token]) }

    /// The code points of a run of tokens; the run must not be empty.
    @inline(__always)
    package func span(_ tokens: Range<Int>) -> Span {
        Span(start: Int(start[tokens.lowerBound]), end: Int(end[tokens.upperBound - 1]))
    }
}

/// What a token is made of.
package enum TokenKind: UInt8, Sendable {
    /// Letters, with inner apostrophes and the full stops of an abbreviation: "O'Brien", "U.S.", "Sept.".
    case word
    /// What is left of a contraction or a possessive: "'s", "n't", "'ll".
    case clitic
    /// Digits, with group and decimal separators between them: "12,000", "3.5", "1.000,5".
    case number
    /// Anything else that is visible, one grapheme a token, but "...", "--", "``" and "''" are one each.
    case punctuation
    /// An address: URL, e-mail address, @name, #tag.
    case address
}

/// How a token is written.
package struct TokenShape: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    package static let capitalised = TokenShape(rawValue: 1)
    /// All letters are capitals, and there are two or more.
    package static let allCapitals = TokenShape(rawValue: 2)
    /// It ends with the full stop of an abbreviation or initial.
    package static let abbreviation = TokenShape(rawValue: 4)
    /// It is one letter, with or without a full stop.
    package static let initial = TokenShape(rawValue: 8)
    /// It holds something that isn't ASCII.
    package static let nonASCII = TokenShape(rawValue: 16)
    /// Capitals follow small letters: "McDonald", "iPhone".
    package static let mixedCase = TokenShape(rawValue: 32)
}

/// What stands before a token, from nothing to a blank line.
package enum TokenGap: UInt8, Sendable, Comparable {
    case none, space, line, paragraph

    package static func < (left: TokenGap, right: TokenGap) -> Bool {
        left.rawValue < right.rawValue
    }
}
