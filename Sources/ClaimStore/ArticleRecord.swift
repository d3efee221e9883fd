package import ClaimExtraction

/// An article as it is stored, with its latest revision.
package struct ArticleRecord: Sendable, Equatable {
    package let id: Int
    package let slug: String
    package let title: String?
    package let byline: String?
    package let outlet: String?
    package let url: String?
    package let published: CalendarDate?
    /// Why it was taken out of the count; nil while it counts.
    package let dropReason: String?
    package let revision: RevisionRecord
}

/// One version of an article's text.
package struct RevisionRecord: Sendable, Equatable {
    package let id: Int
    /// 1 for the first.
    package let number: Int
    /// SHA-256 of the bytes that it was read from.
    package let digest: String
    package let words: Int
    package let added: String
    package let text: String
}

/// An article that is to be stored.
package struct NewArticle: Sendable {
    package var slug: String
    package var title: String?
    package var byline: String?
    package var outlet: String?
    package var url: String?
    package var published: CalendarDate?

    package init(
        slug: String,
        title: String?,
        byline: String?,
        outlet: String?,
        url: String?,
        published: CalendarDate?
    ) {
        self.slug = slug
        self.title = title
        self.byline = byline
        self.outlet = outlet
        self.url = url
        self.published = published
    }
}

/// A version of an article's text that is to be stored, with what came with it and was found in it.
package struct NewRevision: Sendable {
    package var number: Int
    package var digest: String
    package var fileName: String?
    package var text: String
    package var words: Int
    package var annotations: [Annotation]
    package var findings: [Finding]

    package init(
        number: Int,
        digest: String,
        fileName: String?,
        text: String,
        words: Int,
        annotations: [Annotation],
        findings: [Finding]
    ) {
        self.number = number
        self.digest = digest
        self.fileName = fileName
        self.text = text
        self.words = words
        self.annotations = annotations
        self.findings = findings
    }
}
