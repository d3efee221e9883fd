/// One thing that a checker has to verify.
public struct Claim: Sendable, Equatable {
    public var kind: ClaimKind
    /// The sentence or clause that asserts it.
    public var span: Span
    /// The words that would be wrong if the claim were wrong.
    public var focus: Span
    /// The claim restated so that it can be read alone; what isn't the article's stands in square brackets.
    public var statement: String
    /// Index of the attribution in `Extraction.mentions` whose source the article takes for it.
    public var attribution: Int?
    /// Indexes of the mentions that it rests on.
    public var mentions: [Int]
    /// Index of an earlier claim that asserts the same fact.
    public var sameAs: Int?
    /// 0 to 1: how much it deserves a check.
    public var checkWorthiness: Double

    public init(
        kind: ClaimKind,
        span: Span,
        focus: Span,
        statement: String,
        attribution: Int? = nil,
        mentions: [Int] = [],
        sameAs: Int? = nil,
        checkWorthiness: Double = 0
    ) {
        self.kind = kind
        self.span = span
        self.focus = focus
        self.statement = statement
        self.attribution = attribution
        self.mentions = mentions
        self.sameAs = sameAs
        self.checkWorthiness = checkWorthiness
    }
}

/// What a claim asserts; the raw value is its name in JSON, the store and options.
public enum ClaimKind: String, Sendable, CaseIterable, Codable {
    case count, date, ruling, law, statement, identity, event

    /// What a reader is told that claims of this kind are, in the plural.
    public var title: String {
        switch self {
        case .count: "counts and amounts"
        case .date: "dates"
        case .ruling: "court rulings"
        case .law: "laws and programmes"
        case .statement: "statements and quotes"
        case .identity: "names and roles"
        case .event: "events and other facts"
        }
    }
}
