internal import Casework
internal import ClaimExtraction
internal import HTTPTypes
internal import Hummingbird
internal import Workbench

extension Route {
    /// Changes what is known of an article; its text stays.
    static let articleEdit = Route(
        .post,
        "/api/articles/{article}",
        .role(.checker),
        "Changes an article's `title`, `byline`, `outlet`, `url` or day of publication (`published`)."
    ) { request in
        let slug = try request.part("article")
        let edit = try await request.json(ArticleEdit.self)
        let published = try edit.day
        let outcome = try await request.act {
            try $0.editArticle(
                slug,
                title: edit.title,
                byline: edit.byline,
                outlet: edit.outlet,
                url: edit.url,
                published: published
            )
        }
        return try .json(ArticleEditAnswer(outcome))
    }
}

extension Route {
    /// Takes an article out of the count.
    static let articleDrop = Route(
        .post,
        "/api/articles/{article}/drop",
        .role(.checker),
        "Takes an article with its claims out of the count, for a `reason`; nothing of it is deleted."
    ) { request in
        let slug = try request.part("article")
        let reason = try await request.json(ArticleDrop.self).reason
        return try .json(
            ArticleName(slug: try await request.act { try $0.dropArticle(slug, reason: reason) })
        )
    }

    /// Brings an article back.
    static let articleRestore = Route(
        .post,
        "/api/articles/{article}/restore",
        .role(.checker),
        "Brings a dropped article back as it was."
    ) { request in
        let slug = try request.part("article")
        return try .json(ArticleName(slug: try await request.act { try $0.restoreArticle(slug) }))
    }
}

private struct ArticleDrop: Decodable {
    var reason: String
}

private struct ArticleName: Encodable {
    var slug: String
}

/// What a person knows better than the article's file; what is missing or empty stays.
private struct ArticleEdit: Decodable {
    var title: String?
    var byline: String?
    var outlet: String?
    var url: String?
    var published: String?

    var day: CalendarDate? {
        get throws {
            guard let published, !published.isEmpty else { return nil }
            return try CalendarDate(published: published)
        }
    }
}

extension CalendarDate {
    /// The day that a request names as that of publication.
    init(published text: String) throws {
        guard let day = CalendarDate(iso8601: text) else {
            throw Refusal.badRequest("published: '\(text)' is no day; write 2025-09-25")
        }
        self = day
    }
}

/// What a change of what is known of an article did.
private struct ArticleEditAnswer: Encodable {
    /// In words, as "published 2025-10-16 instead of 2025-09-25"; empty where there is a revision.
    var changes: [String] = []
    /// The revision that another day of publication made; nil where no claim was opened again.
    var revised: RevisionAnswer?

    init(_ outcome: Casebook.Redescription) {
        switch outcome {
        case .described(let changes): self.changes = changes
        case .revised(let article): revised = RevisionAnswer(article)
        }
    }
}
