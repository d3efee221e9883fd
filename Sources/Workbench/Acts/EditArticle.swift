internal import Casework
package import ClaimExtraction
internal import ClaimStore

extension Casebook {
    /// What became of an article that was described anew.
    package enum Redescription: Sendable, Equatable {
        /// What changed, in words, as "published 2025-10-16 instead of 2025-09-25".
        case described([String])
        /// Its days are others now, so that claims had to be opened again: a revision with the same text.
        case revised(RevisedArticle)
    }

    /// Changes what is known about an article, its text staying as it is; nil and empty leave a part as it is.
    ///
    /// Another day of publication moves "last week". Where any day is another one now, it counts as a revision, and
    /// claims whose sentence has such a day are open again.
    package func editArticle(
        _ name: String,
        title: String? = nil,
        byline: String? = nil,
        outlet: String? = nil,
        url: String? = nil,
        published: CalendarDate? = nil
    ) throws -> Redescription {
        let time = time
        let facts = ArticleFacts(outlet: outlet.given, url: url.given)
        return try store.write { transaction in
            let state = transaction.state
            let article = try state.countedArticle(meantBy: name)
            let known = NewArticle(
                slug: article.slug,
                title: title.given,
                byline: byline.given,
                outlet: facts.outlet,
                url: facts.url,
                published: published
            )
            let changes = article.changes(by: known)
            if changes.isEmpty { throw WorkbenchError.nothingToChange(article.slug) }
            let revised = try revise(article, countedFrom: known, facts, in: transaction, at: time)
            if let revised { return .revised(revised) }
            try transaction.update(article.id, with: known)
            let words = changes.map(\.words)
            let change = Change(
                "article.edit",
                article: article.id,
                what: "changed \(words.joined(separator: "; "))",
                before: changes.before,
                after: changes.after
            )
            try transaction.record(change, by: person, at: time)
            return .described(words)
        }
    }

    /// Stores the same text as a revision if another day of publication opens claims again or finds what wasn't found.
    private func revise(
        _ article: ArticleRecord,
        countedFrom known: NewArticle,
        _ facts: ArticleFacts,
        in transaction: StoreTransaction,
        at time: String
    ) throws -> RevisedArticle? {
        guard let published = known.published, published != article.published else { return nil }
        let state = transaction.state
        let text = try state.text(of: article, known, published: published)
        let plan = try state.plan(for: article, Extractor().extraction(of: text))
        let found = Set(try state.caseFindings(of: article).map(\.message))
        guard
            plan.outcomes.contains(where: \.isTouchedByDay)
                || plan.extraction.findings.contains(where: { !found.contains($0.message) })
        else { return nil }
        let digest = article.revision.digest
        return try store(plan, of: article, facts, digest: digest, in: transaction, at: time)
    }
}

/// A part of what is known about an article that isn't what it was.
struct ArticleFactChange {
    let name: String
    let before: String?
    let after: String

    /// As in "published 2025-10-16 instead of 2025-09-25".
    var words: String { before.map { "\(name) \(after) instead of \($0)" } ?? "\(name) \(after)" }
}

extension [ArticleFactChange] {
    /// What was known before, for the history.
    var before: Facts {
        reduce(into: [:]) { $0.values[$1.name] = StoredValue($1.before) }
    }

    /// What is known now, for the history.
    var after: Facts {
        reduce(into: [:]) { $0.values[$1.name] = .text($1.after) }
    }
}

extension ArticleRecord {
    /// The parts that are given and differ from what is stored.
    func changes(by known: NewArticle) -> [ArticleFactChange] {
        let parts = [
            ("title", title, known.title), ("byline", byline, known.byline),
            ("outlet", outlet, known.outlet), ("url", url, known.url),
            ("published", published?.description, known.published?.description),
        ]
        return parts.compactMap { name, before, after in
            after.flatMap {
                $0 == before ? nil : ArticleFactChange(name: name, before: before, after: $0)
            }
        }
    }
}

extension StoreSnapshot {
    /// An article's last text, with what is known about it now.
    fileprivate func text(
        of article: ArticleRecord,
        _ known: NewArticle,
        published: CalendarDate
    ) throws -> Article {
        Article(
            id: article.slug,
            title: known.title ?? article.title,
            byline: known.byline ?? article.byline,
            published: published,
            text: article.revision.text,
            annotations: try annotations(of: article.revision.id)
        )
    }
}
