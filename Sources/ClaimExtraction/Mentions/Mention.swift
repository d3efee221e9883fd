/// A typed detail in the text.
public struct Mention: Sendable, Equatable {
    /// The exact words.
    public let span: Span
    /// The tokens that `span` covers.
    let tokens: Range<Int>
    public let detail: Detail

    /// What it is, with the fields of its type.
    ///
    /// The fields lie in an object of their own: many rules look through all mentions, and a copy of one
    /// costs a count of one reference instead of one for each string.
    public indirect enum Detail: Sendable, Equatable {
        case quantity(Quantity)
        case time(TimeExpression)
        case attribution(Attribution)
        case ruling(Ruling)
        case citation(Citation)
        case law(Law)
        case person(Person)
        case organization(Organization)

        public var type: MentionType {
            switch self {
            case .quantity: .quantity
            case .time: .time
            case .attribution: .attribution
            case .ruling: .ruling
            case .citation: .citation
            case .law: .law
            case .person: .person
            case .organization: .organization
            }
        }
    }

    public var type: MentionType { detail.type }
}

/// The types of mentions, named as in the contract.
public enum MentionType: UInt8, Sendable, CaseIterable {
    case quantity, time, attribution, ruling, citation, law, person, organization

    /// All types, made once.
    static let all = allCases

    /// The type as a member of a set of bits.
    @inline(__always)
    var bit: UInt8 { 1 << rawValue }

    public var name: String {
        switch self {
        case .quantity: "quantity"
        case .time: "time"
        case .attribution: "attribution"
        case .ruling: "ruling"
        case .citation: "citation"
        case .law: "law"
        case .person: "person"
        case .organization: "organization"
        }
    }
}

/// A set of mention types that gives them one by one, in their order.
struct MentionTypes: Sequence, IteratorProtocol {
    /// A bit for each type that is left.
    var bits: UInt8

    @inline(__always)
    mutating func next() -> MentionType? {
        guard bits != 0 else { return nil }
        let type = MentionType(rawValue: UInt8(truncatingIfNeeded: bits.trailingZeroBitCount))
        bits &= bits &- 1
        return type
    }
}
