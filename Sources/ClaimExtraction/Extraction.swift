/// What was found in an article; every span points into `article.text`.
public struct Extraction: Sendable {
    public let article: Article
    public let sentences: [Sentence]
    /// In text order: earlier first, then longer first.
    public let mentions: [Mention]
    /// In text order of their focus.
    public let claims: [Claim]
    public let findings: [Finding]
    let source: SourceText

    public struct Sentence: Sendable, Equatable {
        public let span: Span
        /// 0 to 1: how much it deserves a check.
        public let checkWorthiness: Double
    }

    init(_ reading: Reading, claims: [Claim], findings: [Finding]) {
        article = reading.article
        source = reading.source
        sentences = reading.sentences.map {
            Sentence(span: reading.tokens.span($0.tokens), checkWorthiness: $0.checkWorthiness)
        }
        mentions = reading.mentions
        self.claims = claims
        self.findings = findings
    }

    /// How long the text is, in code points.
    public var length: Int { source.codePointCount }

    /// The words that a span covers.
    public func text(_ span: Span) -> String { source[span] }
}
