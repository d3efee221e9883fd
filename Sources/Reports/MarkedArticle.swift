internal import Casework
internal import ClaimExtraction

/// An article's text cut into paragraphs, and those into stretches that belong to one claim or to none.
struct MarkedArticle {
    /// A stretch of text; where claims lie inside each other it belongs to the shortest.
    struct Piece {
        let text: String
        /// An index into the claims that the article was marked with.
        let claim: Int?
        /// Claims whose words end with it.
        var ending: [Int] = []
    }

    private(set) var paragraphs: [[Piece]] = []

    /// Marks the focus of every place of every claim that the text states.
    ///
    /// Every code point is looked at twice at most, however many claims lie over each other.
    init(_ text: String, claims: [CaseFile.Claim]) {
        let scalars = Array(text.unicodeScalars)
        let spans = claims.enumerated().flatMap { index, claim -> [(span: Span, claim: Int)] in
            guard claim.isInText else { return [] }
            let places = [claim.focusSpan] + claim.otherPlaces.map(\.focusSpan)
            return places.filter {
                0 <= $0.start && $0.start < $0.end && $0.end <= scalars.count
            }.map { ($0, index) }
        }
        let owners = MarkedArticle.owners(of: scalars.count, spans)
        var endings: [Int: [Int]] = [:]
        for (span, claim) in spans { endings[span.end, default: []].append(claim) }
        cut(SourceText(text), scalars, owners, endings)
    }

    /// For each code point the shortest claim over it, or -1: the shortest paint first and are not painted over.
    private static func owners(of count: Int, _ spans: [(span: Span, claim: Int)]) -> [Int] {
        var owners = Array(repeating: -1, count: count)
        // For each code point the next one that may be unpainted, with its paths halved as they are walked.
        var next = Array(0...count)
        func free(_ index: Int) -> Int {
            var index = index
            while next[index] != index {
                next[index] = next[next[index]]
                index = next[index]
            }
            return index
        }
        let byLength = spans.enumerated().sorted { left, right in
            (left.element.span.length, left.offset) < (right.element.span.length, right.offset)
        }
        for (_, element) in byLength {
            var index = free(element.span.start)
            while index < element.span.end {
                owners[index] = element.claim
                next[index] = index + 1
                index = free(index)
            }
        }
        return owners
    }

    /// Blank lines part paragraphs; a piece ends where its owner changes or a claim ends.
    ///
    /// Of "\r\n" the "\n" stays.
    private mutating func cut(
        _ text: SourceText,
        _ scalars: [Unicode.Scalar],
        _ owners: [Int],
        _ endings: [Int: [Int]]
    ) {
        var pieces: [Piece] = []
        var start = 0
        func isReturn(_ index: Int) -> Bool {
            index + 1 < scalars.count && scalars[index] == "\r" && scalars[index + 1] == "\n"
        }
        func words(to end: Int) -> String {
            let end = end > start && isReturn(end - 1) ? end - 1 : end
            return text[Span(start: start, end: end)].replacing("\r\n", with: "\n")
        }
        func endParagraph() {
            if pieces.contains(where: { $0.text.contains { !$0.isWhitespace } }) {
                paragraphs.append(pieces)
            }
            pieces = []
        }
        for index in scalars.indices {
            let end = index + 1
            let isBreak = scalars[index] == "\n"
            if isBreak || isReturn(index), start == index, pieces.isEmpty {
                start = end
                continue
            }
            let isLast = end == scalars.count
            let endsParagraph = isLast || isBreak && (scalars[end] == "\n" || isReturn(end))
            let ending = endings[end] ?? []
            if endsParagraph || !ending.isEmpty || owners[index] != owners[end] {
                let claim = owners[index] < 0 ? nil : owners[index]
                let text = words(to: endsParagraph && isBreak ? index : end)
                pieces.append(Piece(text: text, claim: claim, ending: ending))
                start = end
            }
            if endsParagraph { endParagraph() }
        }
        endParagraph()
    }
}

extension MarkedArticle {
    /// The cells of a paragraph that is a table, row by row and all of one length; nil of any other.
    static func table(of paragraph: [Piece]) -> [[[Piece]]]? {
        let rows = parts(of: paragraph, at: "\n").map { parts(of: $0, at: "\t") }
        guard rows.count > 1, rows.allSatisfy({ $0.count > 1 }),
            let width = rows.map(\.count).max()
        else { return nil }
        return rows.map { $0 + Array(repeating: [], count: width - $0.count) }
    }

    /// The lines of a paragraph that its writer broke; the whole of one that a program broke at a width.
    ///
    /// Items of a list, a verse, an address begin anew; a sentence that goes on does so with a small letter as a rule.
    static func lines(of paragraph: [Piece]) -> [[Piece]] {
        let lines = parts(of: paragraph, at: "\n")
        let goesOn = lines.dropFirst().contains { line in
            line.lazy.flatMap(\.text).first { !$0.isWhitespace }?.isLowercase ?? false
        }
        return goesOn ? [paragraph] : lines
    }

    /// The pieces cut at a mark, which is left out.
    private static func parts(of pieces: [Piece], at mark: Character) -> [[Piece]] {
        var parts: [[Piece]] = [[]]
        for piece in pieces {
            let words = piece.text.split(separator: mark, omittingEmptySubsequences: false)
            for (index, part) in words.enumerated() {
                if index > 0 { parts.append([]) }
                let ending = index == words.count - 1 ? piece.ending : []
                if part.isEmpty, ending.isEmpty { continue }
                parts[parts.count - 1].append(
                    Piece(text: String(part), claim: piece.claim, ending: ending)
                )
            }
        }
        return parts
    }
}
