internal import ArticleImport
internal import Casework
internal import ClaimExtraction
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension Route {
    /// Articles: the list, one with its claims, new ones and new versions.
    static let articleRoutes = [
        Route(
            .get,
            "/api/articles",
            .role(.writer),
            "Lists articles; `search` restricts them, `dropped=yes` adds those that were dropped."
        ) { request in
            let text = request.query("search")
            let includesDropped = request.query("dropped") == "yes"
            return try .json(
                try await request.read { casebook in
                    // The change is read first: one that comes between is told again rather than lost.
                    let lastChange = try casebook.lastChange()
                    return ArticleList(
                        articles: try casebook.articles(
                            matching: text,
                            includingDropped: includesDropped
                        ),
                        lastChange: lastChange
                    )
                }
            )
        },
        Route(
            .post,
            "/api/articles/preview",
            .role(.writer),
            "Says what would be found in a file, without storing it."
        ) { request in
            let article = try await SentArticle(request)
            let extraction = try await article.extraction(request.desk.slowWork)
            return try .json(ArticlePreview(article.imported, extraction))
        },
        Route(
            .post,
            "/api/articles",
            .role(.writer),
            "Adds the article that the body is the file of."
        ) {
            request in
            let article = try await SentArticle(request)
            let extraction = try await article.extraction(request.desk.slowWork)
            let addition = try await request.act {
                try $0.add(
                    extraction,
                    facts: article.facts,
                    digest: article.imported.article.sha256 ?? ""
                )
            }
            return try .json(AdditionAnswer(addition), status: addition.isNew ? .created : .ok)
        },
        Route(
            .get,
            "/api/articles/{article}",
            .role(.writer),
            "An article with its text, claims, places and findings."
        ) { request in
            let slug = try request.part("article")
            return try await request.listing { try $0.articleDetail(slug) }
        },
        articleEdit, articleDrop, articleRestore,
        Route(
            .post,
            "/api/articles/{article}/revisions/preview",
            .role(.writer),
            "Says what a new version would do to the claims, without storing it."
        ) { request in
            let slug = try request.part("article")
            let article = try await SentArticle(request, of: slug)
            let extraction = try await article.extraction(request.desk.slowWork)
            let fates = try await request.read {
                try $0.fates(of: slug, in: extraction, facts: article.facts)
            }
            return try .json(ArticlePreview(article.imported, extraction, fates: fates))
        },
        Route(
            .post,
            "/api/articles/{article}/revisions",
            .role(.writer),
            "Stores a new version and tells what became of each claim."
        ) { request in
            let slug = try request.part("article")
            let article = try await SentArticle(request, of: slug)
            let extraction = try await article.extraction(request.desk.slowWork)
            let revised = try await request.act {
                try $0.revise(
                    slug,
                    to: extraction,
                    facts: article.facts,
                    digest: article.imported.article.sha256 ?? ""
                )
            }
            return try .json(RevisionAnswer(revised), status: .created)
        },
        Route(
            .get,
            "/api/articles/{article}/changes",
            .role(.writer),
            "What a `revision`, the last if none is named, did to each claim."
        ) { request in
            let slug = try request.part("article")
            let revision = try request.query("revision").map { text in
                guard let number = Int(text) else {
                    throw Refusal.badRequest("revision: '\(text)' is no number")
                }
                return number
            }
            return try .json(
                try await request.read { try $0.changes(in: slug, revision: revision) }
            )
        },
    ]
}

/// Articles, and the line of history from which the live feed goes on.
private struct ArticleList: Encodable {
    var articles: [ArticleSummary]
    var lastChange: Int
}

/// The file that a request's body is, read as an article, with what its query says about it.
struct SentArticle: Sendable {
    let imported: ImportedArticle
    let facts: Casebook.ArticleFacts

    /// With the slug of a stored article, its day of publication stands in where the new version has none.
    init(_ request: DeskRequest, of slug: String? = nil) async throws {
        let bytes = try await request.body(upTo: ArticleFile.limitInBytes)
        let name = SentArticle.fileName(request.query("name"))
        var imported = try await request.desk.slowWork.run {
            try ArticleReader.article(from: ArticleFile(path: name ?? "pasted.md", bytes: bytes))
        }
        if let title = request.query("title") { imported.article.title = title }
        if let byline = request.query("byline") { imported.article.byline = byline }
        if let text = request.query("published") {
            imported.article.published = try CalendarDate(published: text)
            imported.isDayAssumed = false
        }
        if let slug, imported.article.published == nil || imported.isDayAssumed,
            let stored = try await request.read({ try $0.published(of: slug) })
        {
            imported.article.published = stored
            imported.isDayAssumed = false
        }
        self.imported = imported
        facts = Casebook.ArticleFacts(
            outlet: request.query("outlet") ?? imported.outlet,
            url: request.query("url") ?? imported.url,
            originalFileName: name,
            slug: request.query("slug"),
            proposedSlug: imported.slug,
            isDayAssumed: imported.isDayAssumed
        )
    }

    func extraction(_ work: SlowWork) async throws -> Extraction {
        let article = imported.article
        return try await work.run { Extractor().extraction(of: article) }
    }

    /// A file's name without folders; nil for text that was pasted.
    private static func fileName(_ text: String?) -> String? {
        let name = text?.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
        return name.map { String($0.prefix(255)) }
    }
}

/// What would be stored.
struct ArticlePreview: Encodable {
    struct FoundClaim: Encodable {
        var kind: ClaimKind
        var focus: String
        var statement: String
    }

    struct FoundFinding: Encodable {
        var kind: FindingKind
        var message: String
    }

    var title: String?
    var byline: String?
    var outlet: String?
    var published: String?
    /// Whether that is only the day of the file's last change.
    var isDayAssumed: Bool
    var format: String
    /// What seems to be wrong with the file, a sentence each.
    var warnings: [String]
    var claims: [FoundClaim]
    var findings: [FoundFinding]
    /// How many claims would have each fate; nil for an article that is new.
    var fates: [String: Int]?

    init(_ imported: ImportedArticle, _ extraction: Extraction, fates: [Fate: Int]? = nil) {
        title = imported.article.title
        byline = imported.article.byline
        outlet = imported.outlet
        published = imported.article.published?.description
        isDayAssumed = imported.isDayAssumed && published != nil
        format = imported.format
        warnings = imported.warnings
        // One fact in several places is one claim.
        let firsts = extraction.claims.filter { claim in
            claim.sameAs.map { extraction.claims[$0].kind != claim.kind } ?? true
        }
        claims = firsts.map {
            FoundClaim(
                kind: $0.kind,
                focus: extraction.text($0.focus),
                statement: $0.statement
            )
        }
        findings = extraction.findings.map { FoundFinding(kind: $0.kind, message: $0.message) }
        self.fates = fates.map { counts in
            Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
        }
    }
}

/// What became of an article that was sent.
struct AdditionAnswer: Encodable {
    /// "added", "revised", "alreadyThere", or "superseded": it is there and a later version has taken its place.
    var outcome: String
    var slug: String
    /// How much was found; nil where nothing was added.
    var claims: Int?
    var findings: Int?
    var revised: RevisionAnswer?

    init(_ addition: Casebook.Addition) {
        switch addition {
        case .added(let article):
            outcome = "added"
            slug = article.slug
            claims = article.claims
            findings = article.findings
        case .revised(let article):
            outcome = "revised"
            slug = article.slug
            revised = RevisionAnswer(article)
        case .alreadyThere(let known, let later):
            outcome = later == nil ? "alreadyThere" : "superseded"
            slug = known
        }
    }
}

extension Casebook.Addition {
    fileprivate var isNew: Bool {
        if case .alreadyThere = self { false } else { true }
    }
}

/// What a new version did.
struct RevisionAnswer: Encodable {
    var slug: String
    var revision: Int
    var fates: [String: Int]
    var reopened: [ClaimReference]
    var corrected: [ClaimReference]
    var notCorrected: [ClaimReference]
    var findings: Int

    init(_ revised: Casebook.RevisedArticle) {
        slug = revised.slug
        revision = revised.revision
        fates = Dictionary(
            uniqueKeysWithValues: revised.fates.map { ($0.key.rawValue, $0.value) }
        )
        reopened = revised.reopened
        corrected = revised.corrected
        notCorrected = revised.notCorrected
        findings = revised.findings
    }
}
