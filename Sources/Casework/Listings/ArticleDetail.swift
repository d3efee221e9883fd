package import ClaimExtraction

/// An article with its text and what is marked in it: all that a page shows at once.
package struct ArticleDetail: Sendable, Equatable, Codable {
    package var slug: String
    package var title: String?
    package var byline: String?
    package var outlet: String?
    package var url: String?
    /// The day of publication, "2025-09-25".
    package var published: String?
    /// Why it was taken out of the count; nil while it counts.
    package var dropReason: String?
    package var revision: CaseFile.Revision
    /// All claims by number, dropped ones included.
    package var claims: [PlacedClaim]
    package var findings: [CaseFile.Finding]
    package var signOffs: [CaseFile.SignOff]
    package var revisions: [CaseFile.RevisionEntry]
    /// The number of the last line of history when this was read.
    package var lastChange: Int

    package init(
        slug: String,
        title: String?,
        byline: String?,
        outlet: String?,
        url: String?,
        published: String?,
        dropReason: String?,
        revision: CaseFile.Revision,
        claims: [PlacedClaim],
        findings: [CaseFile.Finding],
        signOffs: [CaseFile.SignOff],
        revisions: [CaseFile.RevisionEntry],
        lastChange: Int
    ) {
        self.slug = slug
        self.title = title
        self.byline = byline
        self.outlet = outlet
        self.url = url
        self.published = published
        self.dropReason = dropReason
        self.revision = revision
        self.claims = claims
        self.findings = findings
        self.signOffs = signOffs
        self.revisions = revisions
        self.lastChange = lastChange
    }
}

/// A claim as a list shows it, with where the latest revision states it.
package struct PlacedClaim: Sendable, Equatable {
    package var summary: ClaimSummary
    /// Sentence and focus of each place in text order; none where the text doesn't state it any more.
    package var places: [Spans]

    package init(summary: ClaimSummary, places: [Spans]) {
        self.summary = summary
        self.places = places
    }

    package struct Spans: Sendable, Equatable, Codable {
        package var sentence: Span
        package var focus: Span

        package init(sentence: Span, focus: Span) {
            self.sentence = sentence
            self.focus = focus
        }
    }
}

/// The fields of the summary, with the state of the work and the places beside them.
extension PlacedClaim: Codable {
    private enum Key: CodingKey { case workState, places }

    package init(from decoder: any Decoder) throws {
        summary = try ClaimSummary(from: decoder)
        places = try decoder.container(keyedBy: Key.self).decode([Spans].self, forKey: .places)
    }

    package func encode(to encoder: any Encoder) throws {
        try summary.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(summary.workState, forKey: .workState)
        try container.encode(places, forKey: .places)
    }
}
