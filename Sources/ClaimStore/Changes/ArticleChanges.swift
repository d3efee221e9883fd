internal import ClaimExtraction
internal import GRDB

extension StoreTransaction {
    /// Stores an article without a revision; what is returned is its row number.
    package func insert(_ article: NewArticle, by person: String, at time: String) throws -> Int {
        try database.run(
            """
            INSERT INTO articles (slug, title, byline, outlet, url, published, added, added_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(article.slug), StoredValue(article.title), StoredValue(article.byline),
                StoredValue(article.outlet), StoredValue(article.url),
                StoredValue(article.published?.description), .text(time), .text(person),
            ]
        )
        return Int(database.lastInsertedRowID)
    }

    /// Takes an article with its claims out of the count, or with nil back into it.
    package func setDropReason(
        _ reason: String?,
        ofArticle article: Int,
        by person: String
    ) throws {
        try database.run(
            "UPDATE articles SET dropped_by = ?, drop_reason = ? WHERE id = ?",
            [reason == nil ? .null : .text(person), StoredValue(reason), .integer(article)]
        )
    }

    /// Stores a version of an article's text with its annotations and findings.
    package func insert(
        _ revision: NewRevision,
        of article: Int,
        by person: String,
        at time: String
    ) throws -> Int {
        try database.run(
            """
            INSERT INTO revisions
                (article, number, sha256, file_name, text, words, added, added_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(article), .integer(revision.number), .text(revision.digest),
                StoredValue(revision.fileName), .text(revision.text), .integer(revision.words),
                .text(time), .text(person),
            ]
        )
        let id = Int(database.lastInsertedRowID)
        for annotation in revision.annotations { try insert(annotation, of: id) }
        for (index, finding) in revision.findings.enumerated() {
            try insert(finding, number: index + 1, of: id)
        }
        return id
    }

    private func insert(_ annotation: Annotation, of revision: Int) throws {
        try database.run(
            """
            INSERT INTO annotations (revision, kind, author, text, start, "end")
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(revision), .text(annotation.kind.rawValue),
                StoredValue(annotation.author), .text(annotation.text),
                .integer(annotation.span.start), .integer(annotation.span.end),
            ]
        )
    }

    private func insert(_ finding: Finding, number: Int, of revision: Int) throws {
        let spans = finding.spans.map { "[\($0.start),\($0.end)]" }.joined(separator: ",")
        try database.run(
            "INSERT INTO findings (revision, number, kind, message, spans) VALUES (?, ?, ?, ?, ?)",
            [
                .integer(revision), .integer(number), .text(finding.kind.rawValue),
                .text(finding.message), .text("[\(spans)]"),
            ]
        )
    }
}
