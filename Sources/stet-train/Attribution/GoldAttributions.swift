internal import ClaimExtraction
internal import Foundation

/// An article with the attributions that people have marked in it.
struct AttributedArticle: Decodable {
    let id: String
    let text: String
    let gold: Gold

    struct Gold: Decodable { let attributions: [Attribution] }

    struct Attribution: Decodable {
        let source: [Range]?
        let cue: [Range]?
        let content: [Range]
    }

    /// Code points, half open.
    struct Range: Decodable {
        let start: Int
        let end: Int
    }

    /// Reads a file of JSON lines.
    static func articles(inFile path: String) throws -> [AttributedArticle] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let decoder = JSONDecoder()
        return try data.split(separator: UInt8(ascii: "\n")).map {
            try decoder.decode(AttributedArticle.self, from: $0)
        }
    }
}

/// The marked attributions of an article, in tokens.
struct GoldAttributions {
    struct Attribution {
        let source: Range<Int>?
        let cue: Range<Int>?
        /// The parts of the content; parts with nothing but marks between them are one.
        let contents: [Range<Int>]
    }

    let attributions: [Attribution]

    init(_ article: AttributedArticle, _ tokens: Tokens) {
        attributions = article.gold.attributions.compactMap { attribution in
            let contents = GoldAttributions.joined(
                attribution.content.compactMap { GoldAttributions.tokens(of: [$0], tokens) },
                tokens
            )
            guard !contents.isEmpty else { return nil }
            return Attribution(
                source: attribution.source.flatMap { GoldAttributions.tokens(of: $0, tokens) },
                cue: attribution.cue.flatMap { GoldAttributions.tokens(of: $0, tokens) },
                contents: contents
            )
        }
    }

    private static func tokens(
        of ranges: [AttributedArticle.Range],
        _ tokens: Tokens
    ) -> Range<Int>? {
        guard let start = ranges.map(\.start).min(), let end = ranges.map(\.end).max() else {
            return nil
        }
        let first = firstToken(tokens) { Int(tokens.end[$0]) > start }
        let last = firstToken(tokens) { Int(tokens.start[$0]) >= end }
        return first < last ? first..<last : nil
    }

    private static func firstToken(_ tokens: Tokens, where isReached: (Int) -> Bool) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if isReached(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private static func joined(_ parts: [Range<Int>], _ tokens: Tokens) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last,
                (min(last.upperBound, part.lowerBound)..<part.lowerBound).allSatisfy({
                    tokens.kind[$0] == .punctuation
                })
            {
                joined[joined.count - 1] =
                    last.lowerBound..<max(last.upperBound, part.upperBound)
            } else {
                joined.append(part)
            }
        }
        return joined
    }
}
