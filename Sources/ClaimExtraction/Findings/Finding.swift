/// A place where the article disagrees with itself.
public struct Finding: Sendable, Equatable {
    public var kind: FindingKind
    /// What disagrees with what, with the sum that was done; never which is right.
    public var message: String
    /// The words that disagree, in text order.
    public var spans: [Span]

    public init(kind: FindingKind, message: String, spans: [Span]) {
        self.kind = kind
        self.message = message
        self.spans = spans
    }
}

/// What kind of disagreement; the raw value is its name in JSON and in the store.
public enum FindingKind: String, Sendable, CaseIterable, Codable {
    case nameSpelling, number, dateMismatch, arithmetic, quote, reference

    /// The kind as a heading.
    public var title: String {
        switch self {
        case .nameSpelling: "one name in two spellings"
        case .number: "one figure with two values"
        case .dateMismatch: "dates that cannot be"
        case .arithmetic: "sums that do not come out"
        case .quote: "one quote in two wordings"
        case .reference: "names that nobody introduces"
        }
    }
}
