internal import ClaimExtraction

/// GitHub-flavoured Markdown; what is interpolated into it is escaped, unless it is `Markdown` itself.
///
/// ```swift
/// let row: Markdown = "| \(claim.statement) |"
/// ```
package struct Markdown: Sendable, Equatable {
    /// The text of the document.
    package private(set) var source: String

    /// Text from outside, as words that mean nothing to Markdown.
    package init(escaping text: String) { source = MarkdownEscape.escaped(text) }

    private init(source: String) { self.source = source }

    fileprivate init(joining parts: [String], separator: Markdown) {
        source = parts.joined(separator: separator.source)
    }

    package var isEmpty: Bool { source.isEmpty }

    package static func + (left: Markdown, right: Markdown) -> Markdown {
        Markdown(source: left.source + right.source)
    }

    package static func += (left: inout Markdown, right: Markdown) { left.source += right.source }
}

extension Markdown: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { source = value }

    package init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

    /// Literal parts are Markdown; strings are escaped.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var source = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            source.reserveCapacity(literalCapacity + interpolationCount * 32)
        }

        package mutating func appendLiteral(_ literal: String) { source += literal }

        package mutating func appendInterpolation(_ markdown: Markdown) {
            source += markdown.source
        }

        package mutating func appendInterpolation(_ text: String) {
            source += MarkdownEscape.escaped(text)
        }

        package mutating func appendInterpolation(_ number: Int) { source += String(number) }
    }
}

extension Markdown {
    /// A link that shows its address, where it is a web address and nothing else; plain words otherwise.
    package static func address(_ address: String) -> Markdown {
        let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
        let isClean = address.unicodeScalars.allSatisfy {
            $0.isASCII && $0.value > 0x20 && $0.value < 0x7F
                && !"<>|\\`\"".unicodeScalars.contains($0)
        }
        return isWeb && isClean ? Markdown(source: "<\(address)>") : Markdown(escaping: address)
    }

    /// Words that lead to a file beside the document.
    static func link(_ words: String, to fileName: String) -> Markdown {
        let path = fileName.utf8.map { byte -> String in
            let isPlain =
                byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            if isPlain { return String(Character(Unicode.Scalar(byte))) }
            return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
        return Markdown(source: "[\(MarkdownEscape.escaped(words))](\(path.joined()))")
    }

    /// A text with some of its words, a range of code points, in bold.
    package static func text(_ text: String, bold words: Range<Int>) -> Markdown {
        self.text(text, bold: [words], inserting: [])
    }

    /// A text with some of its words in bold and with pieces put in between.
    ///
    /// Ranges and places count code points; they stand in order, and ranges don't overlap.
    static func text(
        _ text: String,
        bold ranges: [Range<Int>],
        inserting inserts: [(at: Int, words: Markdown)]
    ) -> Markdown {
        let text = SourceText(text)
        let length = text.codePointCount
        var result = ""
        var start = 0
        func part(_ range: Range<Int>) -> String {
            text[Span(start: range.lowerBound, end: range.upperBound)]
        }
        func plain(_ range: Range<Int>) -> String {
            MarkdownEscape.escaped(part(range), keepsEnds: true)
        }
        func scalar(_ index: Int) -> Unicode.Scalar? {
            0..<length ~= index ? part(index..<index + 1).unicodeScalars.first : nil
        }
        var inserts = inserts[...]
        func append(to end: Int) {
            while let next = inserts.first, next.at <= end {
                if start < next.at { result += plain(start..<next.at) }
                result += next.words.source
                start = max(start, next.at)
                inserts.removeFirst()
            }
            if start < end { result += plain(start..<end) }
            start = max(start, end)
        }
        for range in ranges.map({ $0.clamped(to: 0..<length) }) {
            append(to: range.lowerBound)
            let words = plain(range)
            let after = inserts.first.map { $0.at == range.upperBound } ?? false
            let canBeBold =
                !words.isEmpty && words.first != " " && words.last != " "
                && isBoundary(scalar(range.lowerBound - 1))
                && (after || isBoundary(scalar(range.upperBound)))
            result += canBeBold ? "**\(words)**" : words
            start = max(start, range.upperBound)
        }
        append(to: length)
        return Markdown(source: MarkdownEscape.escapingStart(MarkdownEscape.trimmed(result)))
    }

    /// Whether asterisks beside it open or close bold, whatever stands on their other side.
    private static func isBoundary(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return true }
        return scalar.properties.isWhitespace || MarkdownEscape.isPunctuation(scalar)
    }
}

extension Sequence where Element == Markdown {
    package func joined(separator: Markdown = "") -> Markdown {
        Markdown(joining: map(\.source), separator: separator)
    }
}
