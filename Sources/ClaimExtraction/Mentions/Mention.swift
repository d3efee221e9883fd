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
