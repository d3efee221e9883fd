/// An article as a list shows it.
package struct ArticleSummary: Sendable, Equatable, Codable {
    package var slug: String
    package var title: String?
    package var byline: String?
    /// Where it is published.
    package var url: String?
    /// The day of publication, "2025-09-25".
    package var published: String?
    /// The number of its latest revision.
    package var revision: Int
    /// Claims that nobody dropped and that the text still states.
    package var claims: Int
    /// Claims with a verdict.
    package var decided: Int
    package var findings: Int
    /// When it was added and when something last changed, ISO 8601 in UTC.
    package var added: String
    package var lastChange: String
    /// Why it was taken out of the count; nil while it counts.
    package var dropReason: String?

    /// Claims without a verdict.
    package var open: Int { claims - decided }

    package init(
        slug: String,
        title: String?,
        byline: String?,
        url: String? = nil,
        published: String?,
        revision: Int,
        claims: Int,
        decided: Int,
        findings: Int,
        added: String,
        lastChange: String,
        dropReason: String? = nil
    ) {
        self.slug = slug
        self.title = title
        self.byline = byline
        self.url = url
        self.published = published
        self.revision = revision
        self.claims = claims
        self.decided = decided
        self.findings = findings
        self.added = added
        self.lastChange = lastChange
        self.dropReason = dropReason
    }
}
