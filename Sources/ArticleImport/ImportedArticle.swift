package import ClaimExtraction

/// What a file gave: the article with what a store keeps beside it.
package struct ImportedArticle: Sendable, Equatable {
    /// Text, annotations, title, byline, day, and the digest of the file's bytes.
    package var article: Article
    /// Who published it.
    package var outlet: String?
    /// Where it was published.
    package var url: String?
    /// What it is called there, as its file says.
    package var slug: String?
    /// The ``ArticleFormat/name`` of the format that read it.
    package var format: String

    package init(
        article: Article,
        outlet: String? = nil,
        url: String? = nil,
        slug: String? = nil,
        format: String
    ) {
        self.article = article
        self.outlet = outlet
        self.url = url
        self.slug = slug
        self.format = format
    }
}
