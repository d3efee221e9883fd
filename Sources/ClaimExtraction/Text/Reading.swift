/// An article while it is read: its tokens and what the stages have found so far.
///
/// Stages run in the order of ``Extractor``; each reads what is here and adds to it.
package struct Reading: Sendable {
    package let article: Article
    package let source: SourceText
    package var tokens: Tokens
    /// Pairs of quotation marks, by opening mark.
    package var quotations: [Quotation] = []
    /// Sentences in order; together they hold every token.
    package var sentences: [Sentence] = []
    /// One part of speech a token.
    package var tags: [PartOfSpeech] = []
    /// Verb groups in order.
    package var verbGroups: [VerbGroup] = []
    /// Noun phrases without what follows the head noun ("the former sheriff", "51 ICE detainees"), in order.
    package var nounPhrases: [Range<Int>] = []
    /// Mentions in the order in which they were found; sorted by place before claims are made.
    package private(set) var mentions: [Mention] = []
    /// For each type, the index of the mention that covers a token, or -1; empty until the type is found.
    private var covering = [[Int32]](repeating: [], count: MentionType.allCases.count)

    package struct Sentence: Sendable {
        package var tokens: Range<Int>
        /// 0 to 1, set by the last stage.
        package var checkWorthiness = 0.0

        package init(tokens: Range<Int>) { self.tokens = tokens }
    }

    package init(_ article: Article) {
        self.article = article
        source = SourceText(article.text)
        tokens = Tokenizer.tokens(of: source)
    }

    /// Adds a mention over a run of tokens, which must not be empty.
    package mutating func add(_ detail: Mention.Detail, over range: Range<Int>) {
        let type = Int(detail.type.rawValue)
        if covering[type].isEmpty {
            covering[type] = [Int32](repeating: -1, count: tokens.count)
        }
        for token in range { covering[type][token] = Int32(mentions.count) }
        mentions.append(Mention(span: tokens.span(range), tokens: range, detail: detail))
    }

    /// The index in `mentions` of the one of that type that covers the token.
    package func mention(_ type: MentionType, covering token: Int) -> Int? {
        let row = covering[Int(type.rawValue)]
        guard !row.isEmpty, row[token] >= 0 else { return nil }
        return Int(row[token])
    }

    /// Whether a mention of that type covers the token.
    package func has(_ type: MentionType, at token: Int) -> Bool {
        mention(type, covering: token) != nil
    }

    /// Keeps only the mentions for which `isKept` says so.
    package mutating func keepMentions(where isKept: (Mention) -> Bool) {
        replaceMentions(with: mentions.filter(isKept))
    }

    /// Puts the mentions into text order: earlier first, then longer first, then by type.
    package mutating func sortMentions() {
        let sorted = mentions.sorted { left, right in
            if left.span.start != right.span.start { return left.span.start < right.span.start }
            if left.span.end != right.span.end { return left.span.end > right.span.end }
            return left.type.rawValue < right.type.rawValue
        }
        replaceMentions(with: sorted)
    }

    private mutating func replaceMentions(with replacement: [Mention]) {
        mentions = replacement
        for type in covering.indices where !covering[type].isEmpty {
            covering[type] = [Int32](repeating: -1, count: tokens.count)
        }
        for (index, mention) in mentions.enumerated() {
            for token in mention.tokens {
                covering[Int(mention.type.rawValue)][token] = Int32(index)
            }
        }
    }

    /// The words of a run of tokens, exactly as they stand in the text.
    package func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let start = Int(tokens.byteStart[range.lowerBound])
        let end = Int(tokens.byteEnd[range.upperBound - 1])
        return String(decoding: source.bytes[start..<end], as: UTF8.self)
    }

    /// The words of one token.
    package func text(_ token: Int) -> String { text(token..<token + 1) }

    /// The index of the sentence that holds a token.
    package func sentence(of token: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.upperBound <= token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < sentences.count && sentences[low].tokens.contains(token) ? low : nil
    }
}
