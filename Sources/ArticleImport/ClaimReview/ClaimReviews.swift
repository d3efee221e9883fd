package import ClaimExtraction

/// Fact-checks as fact-checkers publish them for machines: schema.org's ClaimReview in JSON-LD.
///
/// The text has each claim that was reviewed, a paragraph each; a comment on it says who found what, a link where.
struct ClaimReviews: ArticleFormat {
    let name = "claimreview"
    let summary =
        "Published fact-checks, schema.org's ClaimReview in JSON-LD: the claims, with verdicts."
    let fileExtensions = ["jsonld", "json"]

    func recognises(_ file: ArticleFile) -> Bool { false }

    func article(from file: ArticleFile) throws(ImportError) -> ImportedArticle {
        let text = try ArticleText(of: file).text
        guard let json = JSONValue(text) else {
            throw .damaged(path: file.path, detail: "it is not valid JSON")
        }
        let reviews = ClaimReview.reviews(in: json)
        guard !reviews.isEmpty else {
            throw .otherFormat(path: file.path, name: "a JSON file without a ClaimReview")
        }
        var paragraphs = ""
        var length = 0
        var annotations: [Annotation] = []
        for review in reviews {
            if !paragraphs.isEmpty {
                paragraphs += "\n\n"
                length += 2
            }
            let start = length
            paragraphs += review.claim
            length += review.claim.unicodeScalars.count
            annotations += review.annotations(on: Span(start: start, end: length))
        }
        let single = reviews.count == 1 ? reviews.first : nil
        return ImportedArticle(
            article: Article(
                id: file.stem,
                title: single?.title,
                byline: single?.reviewer,
                published: single?.published,
                sha256: file.digest,
                text: paragraphs,
                annotations: annotations
            ),
            url: single?.address,
            format: name
        )
    }
}

/// One review: a claim and what was found of it.
package struct ClaimReview: Sendable, Equatable {
    package let claim: String
    package let title: String?
    package let reviewer: String?
    package let verdict: String?
    package let address: String?
    package let published: CalendarDate?

    /// Every review in a file of JSON; empty where it is JSON without one.
    package static func reviews(in file: ArticleFile) throws(ImportError) -> [ClaimReview] {
        guard let json = JSONValue(try ArticleText(of: file).text) else {
            throw .damaged(path: file.path, detail: "it is not valid JSON")
        }
        return reviews(in: json)
    }

    /// Every review in a document, wherever it stands: alone, in a list, in an "@graph".
    static func reviews(in json: JSONValue) -> [ClaimReview] {
        if let review = ClaimReview(json) { return [review] }
        return json.children.flatMap { reviews(in: $0) }
    }

    private init?(_ json: JSONValue) {
        let types = json["@type"].map { [$0] + $0.children } ?? []
        let isReview = types.contains { type in
            type.text.map { $0 == "ClaimReview" || $0.hasSuffix("schema.org/ClaimReview") } ?? false
        }
        guard isReview, let claim = json["claimReviewed"]?.text, !claim.isEmpty else { return nil }
        self.claim = claim
        title = (json["headline"] ?? json["name"])?.text
        reviewer = json["author"]?.text ?? json["author"]?["name"]?.text
        let rating = json["reviewRating"]
        verdict = rating?["alternateName"]?.text ?? rating?["name"]?.text
        address = json["url"]?.text
        published = json["datePublished"]?.text.flatMap { CalendarDate(iso8601: $0.prefix(10)) }
    }

    func annotations(on span: Span) -> [Annotation] {
        var annotations: [Annotation] = []
        if let verdict {
            annotations.append(
                Annotation(kind: .comment, author: reviewer, text: verdict, span: span)
            )
        }
        if let address { annotations.append(Annotation(kind: .link, text: address, span: span)) }
        return annotations
    }
}
