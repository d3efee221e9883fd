internal import ClaimStore

extension Casebook {
    /// Takes an article with its claims out of the count: out of lists, reports and what is remembered of earlier checks.
    ///
    /// Nothing of it is deleted. Until it is restored nothing can be done to it, and its slug stays taken.
    /// What is returned is its slug.
    @discardableResult
    package func dropArticle(_ name: String, reason: String) throws -> String {
        let time = time
        return try store.write { transaction in
            let article = try transaction.state.countedArticle(meantBy: name)
            guard let reason = Optional(reason).given else {
                throw WorkbenchError.noReasonForArticle(article.slug)
            }
            try transaction.setDropReason(reason, ofArticle: article.id, by: person)
            let change = Change(
                "article.drop",
                article: article.id,
                what: "dropped the article: \(reason)",
                after: ["reason": .text(reason)]
            )
            try transaction.record(change, by: person, at: time)
            return article.slug
        }
    }

    /// Brings a dropped article back as it was, with its claims, their verdicts and its signatures.
    @discardableResult
    package func restoreArticle(_ name: String) throws -> String {
        let time = time
        return try store.write { transaction in
            let article = try transaction.state.article(meantBy: name)
            guard let reason = article.dropReason else {
                throw WorkbenchError.articleNotDropped(article.slug)
            }
            try transaction.setDropReason(nil, ofArticle: article.id, by: person)
            let change = Change(
                "article.restore",
                article: article.id,
                what: "restored the article",
                before: ["reason": .text(reason)]
            )
            try transaction.record(change, by: person, at: time)
            return article.slug
        }
    }
}
