package import Casework
internal import ClaimExtraction

/// Reviews of claims for search engines: schema.org's ClaimReview as JSON-LD, fit for a script element.
///
/// The properties are those that Google requires and recommends
/// (https://developers.google.com/search/docs/appearance/structured-data/factcheck). Reviewed are claims that the
/// text states and somebody decided; what was corrected isn't claimed any more.
package struct ClaimReviewReport: Report {
    package let name = "claimreview"
    package let summary =
        "schema.org ClaimReview as JSON-LD, for the page of a published article."
    package let fileExtension = "jsonld"
    package let comparesEvidence = false
    package let usualRedaction = Redaction.public

    package init() {}

    package func render(
        _ disclosure: Disclosure,
        _ settings: ReportSettings
    ) throws -> String {
        let file = disclosure.file
        let publication = try Publication(
            of: file,
            on: settings.day,
            isForced: settings.isForced
        )
        if file.url == nil, !settings.isForced {
            throw ReportRefusal.notPublished(article: file.slug, why: "it has no address")
        }
        let claims = file.claims.filter {
            $0.isInText && $0.verdict.isDecided && $0.correctionTakenIn == nil
        }
        let speakers = Speakers(claims.compactMap(\.speaker))
        var writer = JSONWriter(reserving: claims.count * 1024)
        writer.object { writer in
            writer.field("@context", "https://schema.org")
            writer.array("@graph", claims) { claim, writer in
                writer.field("@type", "ClaimReview")
                writer.field("url", file.url ?? "")
                writer.field("datePublished", publication.day)
                writer.field("claimReviewed", claim.statement)
                writer.field("author") { ClaimReviewReport.publisher(file, &$0) }
                writer.field("reviewRating") { ClaimReviewReport.rating(claim, &$0) }
                writer.field("itemReviewed") { writer in
                    writer.field("@type", "Claim")
                    writer.field("author") {
                        ClaimReviewReport.author(of: claim, file, speakers, &$0)
                    }
                    writer.field("appearance") { writer in
                        writer.field("@type", "NewsArticle")
                        writer.field("url", file.url ?? "")
                        writer.field("headline", file.title ?? file.slug)
                        writer.field("datePublished", publication.day)
                    }
                }
            }
        }
        return ScriptText.escaped(writer.document)
    }

    /// Who makes the claim: whoever the text says, else who publishes it.
    private static func author(
        of claim: CaseFile.Claim,
        _ file: CaseFile,
        _ speakers: Speakers,
        _ writer: inout JSONWriter
    ) {
        guard let name = claim.speaker else { return publisher(file, &writer) }
        writer.field("@type", speakers.isOrganization(name) ? "Organization" : "Person")
        writer.field("name", name)
    }

    /// Who publishes the review: the outlet, else the author.
    private static func publisher(_ file: CaseFile, _ writer: inout JSONWriter) {
        writer.field("@type", file.outlet == nil && file.byline != nil ? "Person" : "Organization")
        writer.field("name", file.outlet ?? file.byline ?? file.slug)
    }

    /// 5 is true and 1 is false; a verdict that says neither has only its name.
    private static func rating(_ claim: CaseFile.Claim, _ writer: inout JSONWriter) {
        writer.field("@type", "Rating")
        let value: Double? =
            switch claim.verdict {
            case .verified: 5
            case .needsContext: 3
            case .unsupported: 2
            case .inaccurate: 1
            case .conflicting, .notCheckable, .unverified: nil
            }
        if value != nil {
            writer.field("ratingValue", number: value)
            writer.field("bestRating", number: 5)
            writer.field("worstRating", number: 1)
        }
        let title = claim.verdict.title
        writer.field("alternateName", title.prefix(1).uppercased() + title.dropFirst())
        if let note = claim.note { writer.field("ratingExplanation", note) }
    }
}

/// Which speakers are organisations, as the extraction reads their names.
private struct Speakers {
    private var organizations: Set<String> = []

    init(_ names: [String]) {
        let extractor = Extractor()
        for name in Set(names) {
            let mentions = extractor.extraction(of: Article(id: "", text: name)).mentions
            let hasPerson = mentions.contains { $0.type == .person }
            let hasOrganization = mentions.contains { $0.type == .organization }
            if hasOrganization && !hasPerson { organizations.insert(name) }
        }
    }

    func isOrganization(_ name: String) -> Bool { organizations.contains(name) }
}

/// JSON that may stand in a script element, which ends at the first `</script`.
enum ScriptText {
    /// The marks stand in strings only, so that each may be written by its number.
    static func escaped(_ json: String) -> String {
        var result = ""
        result.reserveCapacity(json.utf8.count)
        for scalar in json.unicodeScalars {
            switch scalar {
            case "<": result += "\\u003C"
            case ">": result += "\\u003E"
            case "&": result += "\\u0026"
            case "\u{2028}": result += "\\u2028"
            case "\u{2029}": result += "\\u2029"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
