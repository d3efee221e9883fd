internal import Casework
internal import Foundation

/// A piece of evidence as a request sends it.
struct EvidenceBody: Decodable {
    var source: SourceBody
    var excerpt: String?
    var locator: String?
    var stance: Stance?
    var use: SourceUse?
    var asOf: String?
    var expires: String?

    var draft: EvidenceDraft {
        get throws { try draft(usually: .supports) }
    }

    /// The evidence, with the stance that goes with a verdict where none is given.
    func draft(usually stance: Stance) throws -> EvidenceDraft {
        EvidenceDraft(
            source: try source.designation,
            excerpt: excerpt,
            locator: locator,
            stance: self.stance ?? stance,
            use: use ?? .secondary,
            asOf: asOf,
            expires: expires
        )
    }
}

/// A source as a request sends it: the number of a stored one, or what is known of a new one.
///
/// A path is only a title here: a browser must not make the server read its own files.
struct SourceBody: Decodable {
    var number: Int?
    var kind: SourceKind?
    var title: String?
    var publisher: String?
    var url: String?
    var date: String?
    var retrieved: String?
    var isConfidential: Bool?
    var alias: String?
    var originGroup: String?
    var medium: String?
    var askedBy: String?
    var contact: String?
    /// Whether the address shall be fetched and what is there be kept.
    var keepCopy: Bool?

    /// The address, where a copy of what is there is wanted.
    var addressToCopy: Set<String> {
        guard keepCopy == true, let url else { return [] }
        return [url.trimmingCharacters(in: .whitespacesAndNewlines)]
    }

    var designation: SourceDesignation {
        get throws { try number.map { .number($0) } ?? .draft(draft) }
    }

    var draft: SourceFacts {
        get throws {
            var facts = SourceFacts(kind: url == nil ? .document : .webPage, title: "")
            try change(&facts)
            return facts
        }
    }

    /// What puts the fields that were sent into a source; an empty text clears one.
    var change: @Sendable (inout SourceFacts) -> Void {
        get throws {
            try requireWebAddress()
            return apply
        }
    }

    private func apply(to facts: inout SourceFacts) {
        facts.kind = kind ?? facts.kind
        facts.title = title ?? facts.title
        facts.publisher = publisher ?? facts.publisher
        facts.url = url ?? facts.url
        facts.date = date ?? facts.date
        facts.retrieved = retrieved ?? facts.retrieved
        facts.isConfidential = isConfidential ?? facts.isConfidential
        facts.alias = alias ?? facts.alias
        facts.originGroup = originGroup ?? facts.originGroup
        facts.medium = medium ?? facts.medium
        facts.askedBy = askedBy ?? facts.askedBy
        facts.contact = contact ?? facts.contact
    }

    /// An address that is shown as a link must not be a script.
    private func requireWebAddress() throws {
        guard let url, !url.isEmpty else { return }
        let lower = url.lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else {
            throw Refusal.badRequest("url: an address begins with http:// or https://")
        }
    }
}
