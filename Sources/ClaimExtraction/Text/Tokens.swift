/// One token of a text.
package struct Token: Sendable {
    /// Where its UTF-8 begins and ends.
    package let byteStart: UInt32
    package let byteEnd: UInt32
    /// Where it begins and ends, in code points.
    package let start: UInt32
    package let end: UInt32
    /// The folded word as a number.
    package let key: WordKey
    /// Its last four bytes, the last lowest, letters in lower case.
    package let ending: UInt32
    package let kind: TokenKind
    package let shape: TokenShape
    /// What stands between it and the token before.
    package let gap: TokenGap

    /// How many bytes it has.
    @inline(__always)
    var byteCount: Int { Int(byteEnd &- byteStart) }

    /// Whether its last byte is a digit.
    @inline(__always)
    var endsInDigit: Bool { CharacterClass.isDigit(UInt8(truncatingIfNeeded: ending)) }

    /// Whether one of its last three bytes is a digit.
    @inline(__always)
    var hasDigitInLastThree: Bool {
        endsInDigit || CharacterClass.isDigit(UInt8(truncatingIfNeeded: ending >> 8))
            || CharacterClass.isDigit(UInt8(truncatingIfNeeded: ending >> 16))
    }

    /// Whether it ends in these letters, up to four small ones of ASCII; never if it is in capitals throughout.
    @inline(__always)
    func ends(in letters: StaticString) -> Bool {
        var value: UInt32 = 0
        for index in 0..<letters.utf8CodeUnitCount {
            value = value << 8 | UInt32(letters.utf8Start[index])
        }
        return (ending ^ value) << (32 - 8 * UInt32(letters.utf8CodeUnitCount)) == 0
            && shape.isDisjoint(with: .allCapitals)
    }
}

/// The tokens of a text.
///
/// Every character that isn't white space belongs to exactly one token, and every token begins and ends
/// between graphemes, so any run of tokens is a cut that shows well.
///
/// The tokens lie in one array, so that a copy costs one count of references and a token one cache line;
/// the columns are views of it.
package struct Tokens: Sendable {
    private var rows: [Token] = []

    package var count: Int { rows.count }

    /// The token with all its fields.
    @inline(__always)
    package subscript(token: Int) -> Token { rows[token] }

    package var byteStart: TokenColumn<TokenFields.ByteStart> { .init(rows: rows) }
    package var byteEnd: TokenColumn<TokenFields.ByteEnd> { .init(rows: rows) }
    package var start: TokenColumn<TokenFields.Start> { .init(rows: rows) }
    package var end: TokenColumn<TokenFields.End> { .init(rows: rows) }
    package var key: TokenColumn<TokenFields.Key> { .init(rows: rows) }
    package var kind: TokenColumn<TokenFields.Kind> { .init(rows: rows) }
    package var shape: TokenColumn<TokenFields.Shape> { .init(rows: rows) }
    package var gap: TokenColumn<TokenFields.Gap> { .init(rows: rows) }

    mutating func reserveCapacity(_ capacity: Int) { rows.reserveCapacity(capacity) }

    @inline(__always)
    mutating func append(_ token: Token) { rows.append(token) }

    /// The tokens that begin with a capital, in order.
    var capitalised: [Int] {
        rows.indices.filter { rows[$0].shape.contains(.capitalised) }
    }

    /// Where the token's UTF-8 lies.
    @inline(__always)
    package func bytes(_ token: Int) -> Range<Int> {
        Int(rows[token].byteStart)..<Int(rows[token].byteEnd)
    }

    /// The code points of a run of tokens; the run must not be empty.
    @inline(__always)
    package func span(_ tokens: Range<Int>) -> Span {
        Span(start: Int(rows[tokens.lowerBound].start), end: Int(rows[tokens.upperBound - 1].end))
    }
}

/// One field of all tokens, by the token's number.
package struct TokenColumn<Field: TokenField> {
    fileprivate let rows: [Token]

    @inline(__always)
    package subscript(token: Int) -> Field.Value { Field.value(of: rows[token]) }

    /// The field of the last token; nil where there is no token.
    package var last: Field.Value? { rows.last.map(Field.value) }

    /// The field of each token in turn.
    package var values: [Field.Value] { rows.map(Field.value) }
}

extension Tokens {
    /// Whether the token is the dash of two names that make one: "the Tarn–Lund War".
    func joinsNames(_ token: Int) -> Bool {
        token > 0 && token + 1 < count && key[token] == .enDash
            && gap[token] == .none && gap[token + 1] == .none
            && shape[token - 1].contains(.capitalised) && shape[token + 1].contains(.capitalised)
    }

    /// Whether a hyphen stands between spaces, as a dash does where a paper has no other: "donors - putting".
    func isSpacedHyphen(_ token: Int) -> Bool {
        key[token] == .hyphen && gap[token] == .space && token + 1 < count
            && gap[token + 1] == .space
    }
}

/// A field of a token.
package protocol TokenField {
    associatedtype Value

    static func value(of token: Token) -> Value
}

/// The fields that ``Tokens`` has columns for.
package enum TokenFields {
    package enum ByteStart: TokenField {
        @inline(__always)
        package static func value(of token: Token) -> UInt32 { token.byteStart }
    }

    package enum ByteEnd: TokenField {
        @inline(__always)
        package static func value(of token: Token) -> UInt32 { token.byteEnd }
    }

    package enum Start: TokenField {
        @inline(__always)
        package static func value(of token: Token) -> UInt32 { token.start }
    }

    package enum End: TokenField {
        @inline(__always)
        package static func value(of token: Token) -> UInt32 { token.end }
    }

    package enum Key: TokenField {
        @inline(__always)
        package static func value(of token: Token) -> WordKey { token.key }
    }

    package enum Kind: TokenField {
        @inline(__always)
        package static func value(of token: Token) -> TokenKind { token.kind }
    }

    package enum Shape: TokenField {
        @inline(__always)
        package static func value(of token: Token) -> TokenShape { token.shape }
    }

    package enum Gap: TokenField {
        @inline(__always)
        package static func value(of token: Token) -> TokenGap { token.gap }
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
