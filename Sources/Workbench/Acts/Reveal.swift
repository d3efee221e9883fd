package import Casework
internal import ClaimStore

extension Casebook {
    /// The case file of an article for a document that names confidential sources.
    ///
    /// That somebody had one made is a line of the history, written before the file is handed out.
    package func revealedCaseFile(
        article name: String,
        report: String,
        comparesEvidence: Bool = true
    ) throws -> CaseFile {
        let time = time
        let slug = try store.write { transaction in
            let article = try transaction.state.countedArticle(meantBy: name)
            let change = Change(
                "reveal",
                article: article.id,
                what: "had the report “\(report)” made with the names of confidential sources"
            )
            try transaction.record(change, by: person, at: time)
            return article.slug
        }
        return try caseFile(article: slug, comparesEvidence: comparesEvidence)
    }
}
