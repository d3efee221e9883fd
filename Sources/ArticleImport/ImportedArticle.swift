package import ClaimExtraction

/// What a file gave: the article with what a store keeps beside it.
package struct ImportedArticle: Sendable, Equatable {
    /// Text, annotations, title, byline, day, and the digest of the file's bytes.
    package var article: Article
    /// Whether its day is only that of the file's last change, which says little about publication.
    package var isDayAssumed = false
    /// What seems to be wrong with the file and was read all the same, a sentence each: where, what, and what to do.
    package var warnings: [String] = []
    /// Which part of the text is the article's body; nil where all of it is.
    ///
    /// A web page's headline, deck and captions stand around it.
    package var body: Span?
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
        body: Span? = nil,
        outlet: String? = nil,
        url: String? = nil,
        slug: String? = nil,
        format: String
    ) {
        self.article = article
        self.body = body
        self.outlet = outlet
        self.url = url
        self.slug = slug
        self.format = format
    }
}

extension ImportedArticle {
    /// The article with nothing but its body as its text.
    package var bodyOnly: Article {
        guard let body else { return article }
        let scalars = article.text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: body.start)
        let end = scalars.index(start, offsetBy: body.length)
        var article = article
        article.text = String(scalars[start..<end])
        article.annotations = article.annotations.filter { body.contains($0.span) }.map {
            var annotation = $0
            annotation.span.start -= body.start
            annotation.span.end -= body.start
            return annotation
        }
        return article
    }

    /// Puts paragraphs around the text, which becomes the article's body.
    mutating func surround(with above: [String], _ below: [String]) {
        let start = above.reduce(0) { $0 + $1.unicodeScalars.count + 2 }
        body = Span(start: start, end: start + article.text.unicodeScalars.count)
        article.text = (above + [article.text] + below).joined(separator: "\n\n")
        for index in article.annotations.indices {
            article.annotations[index].span.start += start
            article.annotations[index].span.end += start
        }
    }
}
