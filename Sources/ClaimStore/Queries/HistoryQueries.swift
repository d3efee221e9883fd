package import Casework
internal import GRDB

extension StoreSnapshot {
    /// The last line's number and hash; 0 and zeros while there is none.
    package func historyHead() throws -> (sequence: Int, hash: String) {
        let last = try database.firstRow(
            "SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1"
        ) { ($0.integer(0), $0.text(1)) }
        return last.map { (sequence: $0.0, hash: $0.1) } ?? (0, HistoryRecord.noHash)
    }

    /// Every line of the history, oldest first, of one article or claim where a row number is given, and at most so
    /// many after a number where that is given.
    package func history(
        article: Int? = nil,
        claim: Int? = nil,
        after sequence: Int? = nil,
        limit: Int = Int.max
    ) throws -> [HistoryLine] {
        var conditions: [String] = []
        var values: [StoredValue] = []
        if let sequence {
            conditions.append("history.sequence > ?")
            values.append(.integer(sequence))
        }
        if let article {
            conditions.append("history.article = ?")
            values.append(.integer(article))
        }
        if let claim {
            conditions.append("history.claim = ?")
            values.append(.integer(claim))
        }
        return try lines(where: conditions, values, limit: limit)
    }

    /// The lines after a number that make a signature under an article void: about the article, or about a source that
    /// its claims rest on.
    package func changesOfState(
        ofArticle article: Int,
        after sequence: Int
    ) throws -> [HistoryLine] {
        let kept = Change.actsThatKeepSignatures.sorted()
        let conditions = [
            "history.sequence > ?",
            "act NOT IN (\(kept.map { _ in "?" }.joined(separator: ", ")))",
            """
            (history.article = ? OR history.article IS NULL AND history.source IN (
                SELECT evidence.source
                FROM evidence JOIN claims AS citing ON citing.id = evidence.claim
                WHERE citing.article = ?
            ))
            """,
        ]
        let values: [StoredValue] =
            [.integer(sequence)] + kept.map(StoredValue.text)
            + [.integer(article), .integer(article)]
        return try lines(where: conditions, values, limit: Int.max)
    }

    private func lines(
        where conditions: [String],
        _ values: [StoredValue],
        limit: Int
    ) throws -> [HistoryLine] {
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        return try database.rows(
            """
            SELECT sequence, at, "by", act, articles.slug, claims.number, what, hash
            FROM history
                LEFT JOIN articles ON articles.id = history.article
                LEFT JOIN claims ON claims.id = history.claim
            \(condition) ORDER BY sequence LIMIT ?
            """,
            values + [.integer(limit)]
        ) { row in
            HistoryLine(
                sequence: row.integer(0),
                at: row.text(1),
                by: row.text(2),
                act: row.text(3),
                article: row.optionalText(4),
                claim: row.optionalInteger(5),
                what: row.text(6),
                hash: row.text(7)
            )
        }
    }
}
