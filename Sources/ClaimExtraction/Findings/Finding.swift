/// A place where the article disagrees with itself.
public struct Finding: Sendable, Equatable {
    public var kind: FindingKind
    /// What disagrees with what, with the sum that was done; never which is right.
    public var message: String
    /// The words that disagree, in text order.
    public var spans: [Span]

    /// The result that the others contradict, where one of them is a result; ``ExplainedFigure`` asks whether it is right after all.
    var refuted: (value: Double?, relation: Relation)?

    /// What a result is said to be of the others.
    ///
    /// An amount is what several sums in a row give.
    enum Relation { case sum, difference, product, quotient, amount, share, rise, fall }

    public static func == (first: Finding, second: Finding) -> Bool {
        first.kind == second.kind && first.message == second.message && first.spans == second.spans
    }

    public init(kind: FindingKind, message: String, spans: [Span]) {
        self.kind = kind
        self.message = message
        self.spans = spans
    }

    /// The same, held against a result.
    func refuting(_ value: Double?, _ relation: Relation) -> Finding {
        var finding = self
        finding.refuted = (value, relation)
        return finding
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
