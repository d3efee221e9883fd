/// A legal citation.
public struct Citation: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case `case`, statute, regulation, docket, bill, executiveOrder
    }

    public var kind: Kind
    /// In the form of the Bluebook, with a section sign where it has one.
    public var normalized: String

    public init(kind: Kind, normalized: String) {
        self.kind = kind
        self.normalized = normalized
    }
}
