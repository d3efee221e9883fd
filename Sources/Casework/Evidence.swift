/// What an excerpt says about a claim.
package enum Stance: String, Sendable, CaseIterable, Codable {
    case supports, contradicts, context
}

/// How close a source stands to the fact that it is used for.
package enum SourceUse: String, Sendable, CaseIterable, Codable {
    /// The thing itself: the record, the document, the person who did it.
    case primary
    /// Somebody who reports it.
    case secondary
}

/// What a source is; the raw value is its name in options, the store and JSON.
package enum SourceKind: String, Sendable, CaseIterable, Codable {
    case webPage = "web-page"
    case document
    case dataset
    case courtRecord = "court-record"
    case person
    case interview
    case observation

    /// As a word in running text.
    package var title: String {
        switch self {
        case .webPage: "web page"
        case .document: "document"
        case .dataset: "dataset"
        case .courtRecord: "court record"
        case .person: "person"
        case .interview: "interview"
        case .observation: "own observation"
        }
    }
}
