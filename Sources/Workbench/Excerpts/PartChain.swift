/// Where the parts of an excerpt stand one after the other, with nothing between that may not be left out.
struct PartChain {
    /// From the first word of the first part to the last of the last, as places in the text's words.
    let range: Range<Int>
    /// Whether words stand between the parts.
    let hidesWords: Bool

    /// A place of a part from which on the rest of the excerpt can be found.
    private struct Link {
        let start: Int
        /// Where the rest ends, and whether words stand between its parts.
        let end: Int
        let hides: Bool
    }

    init?(_ excerpt: ExcerptParts, in text: NumberedWords) {
        let parts = excerpt.parts
        guard let last = parts.last, parts.count <= PartChain.mostParts else { return nil }
        var links: [Link] = text.places(of: last.words).compactMap { start in
            let end = start + last.words.count
            if excerpt.isStatement, PartChain.asks(end, in: text) { return nil }
            return Link(start: start, end: end, hides: false)
        }
        for (part, next) in zip(parts.dropLast(), parts.dropFirst()).reversed() {
            var at = 0
            links = text.places(of: part.words).compactMap { start in
                let end = start + part.words.count
                while at < links.count, links[at].start < end { at += 1 }
                guard at < links.count,
                    PartChain.mayHide(end..<links[at].start, in: text, most: next.mostHidden)
                else { return nil }
                return Link(
                    start: start,
                    end: links[at].end,
                    hides: links[at].hides || end < links[at].start
                )
            }
        }
        guard let first = links.first else { return nil }
        range = first.start..<first.end
        hidesWords = first.hides
    }

    /// Whoever leaves out more quotes nobody.
    private static let mostParts = 30

    private static func asks(_ index: Int, in text: NumberedWords) -> Bool {
        index < text.words.count && text.words[index].text == "?"
    }

    /// Whether a mark excuses that words are left out: not too many, none that turn what is left into something else.
    private static func mayHide(_ range: Range<Int>, in text: NumberedWords, most: Int) -> Bool {
        // Marks stand between words, not alone.
        if range.count > 4 * most { return false }
        let hidden = text.words[range]
        let words = hidden.lazy.filter { !$0.isMark }.map { $0.text.lowercased() }
        let count = words.count
        if count > most { return false }
        let isShort = count <= 8
        // A figure that is left out changes nothing of what is left; "none of" and "nearly" do.
        if isShort, words.contains(where: { QuotedWords.changesMeaning($0) && !$0.isFigure }) {
            return false
        }
        let endsSentence = hidden.contains { [".", "?", "!"].contains($0.text) }
        return !((isShort || !endsSentence) && words.contains(where: QuotedWords.negates))
    }
}

extension String {
    fileprivate var isFigure: Bool { first?.isNumber ?? false }
}
