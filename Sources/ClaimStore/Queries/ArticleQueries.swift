package import Casework
package import ClaimExtraction
internal import GRDB

extension StoreSnapshot {
    /// The slug of the article that was read from bytes with this digest, in any of its revisions.
    package func slug(ofDigest digest: String) throws -> String? {
        try database.firstRow(
            """
            SELECT slug FROM revisions JOIN articles ON articles.id = revisions.article
            WHERE sha256 = ? ORDER BY revisions.id LIMIT 1
            """,
            [.text(digest)]
        ) { $0.text(0) }
    }

    /// Whether an article has this slug.
    package func hasArticle(_ slug: String) throws -> Bool {
        try database.firstRow("SELECT 1 FROM articles WHERE slug = ?", [.text(slug)]) { _ in true }
            ?? false
    }

    /// The slugs of the articles that count in order, or those with a beginning, at most so many.
    package func slugs(beginningWith beginning: String = "", limit: Int) throws -> [String] {
        try database.rows(
            """
            SELECT slug FROM articles
            WHERE substr(slug, 1, length(?1)) = ?1 AND dropped_by IS NULL ORDER BY slug LIMIT ?2
            """,
            [.text(beginning), .integer(limit)]
        ) { $0.text(0) }
    }

    /// Why an article was taken out of the count; nil while it counts.
    package func dropReason(ofArticle slug: String) throws -> String? {
        try database.firstRow("SELECT drop_reason FROM articles WHERE slug = ?", [.text(slug)]) {
            $0.optionalText(0)
        } ?? nil
    }

    /// An article with its latest revision.
    package func article(_ slug: String) throws -> ArticleRecord? {
        try database.firstRow(
            """
            SELECT articles.id, slug, title, byline, outlet, url, published,
                revisions.id, number, sha256, words, revisions.added, text, drop_reason
            FROM articles JOIN revisions ON revisions.article = articles.id
            WHERE slug = ? ORDER BY number DESC LIMIT 1
            """,
            [.text(slug)]
        ) { row in
            ArticleRecord(
                id: row.integer(0),
                slug: row.text(1),
                title: row.optionalText(2),
                byline: row.optionalText(3),
                outlet: row.optionalText(4),
                url: row.optionalText(5),
                published: row.optionalText(6).flatMap { CalendarDate(iso8601: $0) },
                dropReason: row.optionalText(13),
                revision: RevisionRecord(
                    id: row.integer(7),
                    number: row.integer(8),
                    digest: row.text(9),
                    words: row.integer(10),
                    added: row.text(11),
                    text: row.text(12)
                )
            )
        }
    }

    /// An article by its row number, with its latest revision.
    package func article(id: Int) throws -> ArticleRecord? {
        let slug = try database.firstRow("SELECT slug FROM articles WHERE id = ?", [.integer(id)]) {
            $0.text(0)
        }
        return try slug.flatMap(article)
    }

    /// The articles whose slug or title holds a text, by slug; all of them with nil.
    package func articles(
        holding text: String?,
        includingDropped: Bool = false
    ) throws -> [ArticleSummary] {
        try database.rows(
            """
            SELECT slug, title, byline, url, published,
                (SELECT max(number) FROM revisions WHERE article = articles.id),
                (SELECT count(*) FROM claims WHERE \(StoreSnapshot.counts)),
                (
                    SELECT count(*) FROM claims
                    WHERE \(StoreSnapshot.counts) AND verdict <> 'unverified'
                ),
                (
                    SELECT count(*) FROM findings WHERE revision = (
                        SELECT id FROM revisions WHERE article = articles.id
                        ORDER BY number DESC LIMIT 1
                    )
                ),
                added,
                (
                    SELECT at FROM history WHERE history.article = articles.id
                    ORDER BY sequence DESC LIMIT 1
                ),
                drop_reason
            FROM articles
            WHERE (?2 OR dropped_by IS NULL)
                AND (?1 IS NULL OR instr(lower(slug), lower(?1)) OR instr(lower(title), lower(?1)))
            ORDER BY slug
            """,
            [StoredValue(text), .integer(includingDropped ? 1 : 0)]
        ) { row in
            ArticleSummary(
                slug: row.text(0),
                title: row.optionalText(1),
                byline: row.optionalText(2),
                url: row.optionalText(3),
                published: row.optionalText(4),
                revision: row.integer(5),
                claims: row.integer(6),
                decided: row.integer(7),
                findings: row.integer(8),
                added: row.text(9),
                lastChange: row.optionalText(10) ?? row.text(9),
                dropReason: row.optionalText(11)
            )
        }
    }

    /// Whether a claim of an article counts: nobody dropped it, and the text still states it.
    private static let counts = """
        article = articles.id AND claims.dropped_by IS NULL AND \(ClaimRecord.latestFate) IS NOT 'vanished'
        """

    /// The findings of a revision, in text order, without the words that their spans cover.
    package func findings(of revision: Int) throws -> [Finding] {
        try database.rows(
            "SELECT kind, message, spans FROM findings WHERE revision = ? ORDER BY number",
            [.integer(revision)]
        ) { row in
            let offsets = row.text(2).split { !$0.isNumber }.compactMap { Int($0) }
            let spans = stride(from: 0, to: offsets.count - 1, by: 2).map {
                Span(start: offsets[$0], end: offsets[$0 + 1])
            }
            return Finding(
                kind: try row.value(0, FindingKind.init(rawValue:)),
                message: row.text(1),
                spans: spans
            )
        }
    }

    /// The signatures under all revisions of an article, voided ones included, oldest first.
    package func signOffs(of article: Int) throws -> [CaseFile.SignOff] {
        try database.rows(
            """
            SELECT role, signer, at, digest, number, voided_at, voided_why
            FROM sign_offs JOIN revisions ON revisions.id = sign_offs.revision
            WHERE article = ? ORDER BY sign_offs.id
            """,
            [.integer(article)]
        ) { row in
            CaseFile.SignOff(
                role: row.text(0),
                by: row.text(1),
                at: row.text(2),
                digest: row.text(3),
                revision: row.integer(4),
                voidedAt: row.optionalText(5),
                voidedWhy: row.optionalText(6)
            )
        }
    }
}
