package import Casework
internal import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// An article with its text, its claims with their places, and its findings.
    package func articleDetail(_ name: String) throws -> ArticleDetail {
        try store.read { state in
            let article = try state.article(meantBy: name)
            return ArticleDetail(
                slug: article.slug,
                title: article.title,
                byline: article.byline,
                outlet: article.outlet,
                url: article.url,
                published: article.published?.description,
                dropReason: article.dropReason,
                revision: CaseFile.Revision(article.revision),
                claims: try state.placedClaims(of: article),
                findings: try state.caseFindings(of: article),
                signOffs: try state.signOffs(of: article.id),
                revisions: try state.revisions(of: article.id),
                lastChange: try state.historyHead().sequence
            )
        }
    }

    /// One claim as a list shows it, with its places in the latest revision.
    package func placedClaim(_ reference: ClaimReference) throws -> PlacedClaim {
        try store.read { state in
            let record = try state.existingClaim(reference)
            let article = try state.article(meantBy: record.reference.article)
            let last = try state.places(ofClaim: record.id)
            let places = last?.revision == article.revision.id ? last?.places ?? [] : []
            return PlacedClaim(
                summary: try state.summary(of: record),
                places: places.map(PlacedClaim.Spans.init)
            )
        }
    }
}

extension StoreSnapshot {
    fileprivate func placedClaims(of article: ArticleRecord) throws -> [PlacedClaim] {
        let places = try places(in: article.revision.id)
        let ids = Dictionary(
            try allClaims(of: article.id).map { ($0.reference.number, $0.id) },
            uniquingKeysWith: { first, _ in first }
        )
        let filter = ClaimFilter(article: article.slug, includesDropped: true)
        return try claims(matching: filter).map { summary in
            let standing = ids[summary.reference.number].flatMap { places[$0] } ?? []
            return PlacedClaim(
                summary: summary,
                places: standing.map(PlacedClaim.Spans.init)
            )
        }
    }
}

extension PlacedClaim.Spans {
    fileprivate init(_ place: ClaimPlace) {
        self.init(sentence: place.span, focus: place.focusSpan)
    }
}
