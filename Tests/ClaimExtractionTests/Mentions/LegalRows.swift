import ClaimExtraction
import Testing

/// What the tests of citations, laws and rulings ask of an extraction.
enum LegalRows {
    /// A day after all that the rows tell.
    static let published = CalendarDate(iso8601: "2024-06-12")

    static func extraction(of text: String) -> Extraction {
        Extractor().extraction(of: Article(id: "a", published: published, text: text))
    }

    /// The mentions of one type in a text, in order.
    static func mentions(_ type: MentionType, in text: String) -> [Mention] {
        extraction(of: text).mentions.filter { $0.type == type }
    }

    /// The places of the claims of one kind, in order.
    static func focuses(_ kind: ClaimKind, in text: String) -> [Span] {
        extraction(of: text).claims.filter { $0.kind == kind }.map(\.focus)
    }
}

/// A text whose mentions of one type are marked, with what is expected of each in words.
struct LegalRow: Sendable, CustomTestStringConvertible {
    let marked: String
    let expected: [String]

    init(_ marked: String, _ expected: String...) {
        self.marked = marked
        self.expected = expected
    }

    var testDescription: String { marked }
}
