internal import GRDB

extension StoreTransaction {
    /// Stores an earlier version of a text once more as the newest one, with all that was found and stated in it.
    ///
    /// What is returned is the new version's row number.
    package func insertCopy(
        of earlier: RevisionRecord,
        as number: Int,
        by person: String,
        at time: String
    ) throws -> Int {
        try database.run(
            """
            INSERT INTO revisions (article, number, sha256, file_name, text, words, added, added_by)
            SELECT article, ?, sha256, file_name, text, words, ?, ? FROM revisions WHERE id = ?
            """,
            [.integer(number), .text(time), .text(person), .integer(earlier.id)]
        )
        let id = Int(database.lastInsertedRowID)
        let copies = [
            "annotations": #"kind, author, text, start, "end""#,
            "findings": "number, kind, message, spans",
            "places": #"claim, start, "end", focus_start, focus_end, sentence, focus"#,
        ]
        for (table, columns) in copies {
            try database.run(
                """
                INSERT INTO \(table) (revision, \(columns))
                SELECT ?, \(columns) FROM \(table) WHERE revision = ? ORDER BY id
                """,
                [.integer(id), .integer(earlier.id)]
            )
        }
        return id
    }

    /// Gives an article back what was known of it: the parts that are named, which may be nothing.
    package func restore(_ article: Int, _ before: Facts) throws {
        for part in ["title", "byline", "outlet", "url", "published"] {
            guard let value = before.values[part] else { continue }
            try database.run(
                "UPDATE articles SET \(part) = ? WHERE id = ?",
                [value, .integer(article)]
            )
        }
    }
}
