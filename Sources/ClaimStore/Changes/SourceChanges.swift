package import Casework
internal import GRDB

extension StoreTransaction {
    /// Stores a source; what is returned is its number.
    package func insert(_ source: SourceFacts, by person: String, at time: String) throws -> Int {
        try database.run(
            """
            INSERT INTO sources (
                kind, title, publisher, url, date, retrieved, is_confidential, alias,
                origin_group, medium, asked_by, contact,
                file_path, file_sha256, file_size, added, added_by
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(source.kind.rawValue), .text(source.title), StoredValue(source.publisher),
                StoredValue(source.url), StoredValue(source.date), StoredValue(source.retrieved),
                .integer(source.isConfidential ? 1 : 0), StoredValue(source.alias),
                StoredValue(source.originGroup), StoredValue(source.medium),
                StoredValue(source.askedBy), StoredValue(source.contact),
                StoredValue(source.file?.path), StoredValue(source.file?.sha256),
                StoredValue(source.file?.sizeInBytes), .text(time), .text(person),
            ]
        )
        return Int(database.lastInsertedRowID)
    }

    /// Writes all fields of a stored source but its file.
    package func update(_ source: CaseFile.Source) throws {
        try database.run(
            """
            UPDATE sources
            SET kind = ?, title = ?, publisher = ?, url = ?, date = ?, retrieved = ?,
                is_confidential = ?, alias = ?, origin_group = ?, medium = ?, asked_by = ?,
                contact = ?
            WHERE id = ?
            """,
            [
                .text(source.kind.rawValue), .text(source.title), StoredValue(source.publisher),
                StoredValue(source.url), StoredValue(source.date), StoredValue(source.retrieved),
                .integer(source.isConfidential ? 1 : 0), StoredValue(source.alias),
                StoredValue(source.originGroup), StoredValue(source.medium),
                StoredValue(source.askedBy), StoredValue(source.contact),
                .integer(source.number),
            ]
        )
    }

    /// Holds an excerpt of a stored source against a claim; what is returned is its row number.
    @discardableResult
    package func insert(
        _ evidence: EvidenceDraft,
        from source: Int,
        on claim: Int,
        by person: String,
        at time: String,
        row: Int? = nil
    ) throws -> Int {
        try database.run(
            """
            INSERT INTO evidence (
                id, claim, source, stance, "use", excerpt, locator, as_of, expires, added, added_by
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                StoredValue(row), .integer(claim), .integer(source),
                .text(evidence.stance.rawValue),
                .text(evidence.use.rawValue), StoredValue(evidence.excerpt),
                StoredValue(evidence.locator), StoredValue(evidence.asOf),
                StoredValue(evidence.expires), .text(time), .text(person),
            ]
        )
        let id = Int(database.lastInsertedRowID)
        if let excerpt = evidence.excerpt {
            try database.run(
                "INSERT INTO evidence_search (rowid, excerpt) VALUES (?, ?)",
                [.integer(id), .text(excerpt)]
            )
        }
        return id
    }
}
