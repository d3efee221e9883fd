package import Casework
internal import ClaimExtraction
internal import GRDB

extension StoreSnapshot {
    /// One claim, dropped or not.
    package func claim(_ reference: ClaimReference) throws -> ClaimRecord? {
        try database.firstRow(
            ClaimRecord.selection + " WHERE articles.slug = ? AND claims.number = ?",
            [.text(reference.article), .integer(reference.number)],
            ClaimRecord.init(row:)
        )
    }

    /// The claims of an article that nobody dropped, in text order.
    package func claims(of article: Int) throws -> [ClaimRecord] {
        try database.rows(
            ClaimRecord.selection + """
                 WHERE claims.article = ? AND claims.dropped_by IS NULL
                ORDER BY places.focus_start, places.start, claims.number
                """,
            [.integer(article)],
            ClaimRecord.init(row:)
        )
    }

    /// The numbers of an article's claims inside a range, dropped ones left out, in order.
    package func numbers(of slug: String, in range: ClosedRange<Int>) throws -> [Int] {
        try database.rows(
            """
            SELECT number FROM claims JOIN articles ON articles.id = claims.article
            WHERE slug = ? AND number BETWEEN ? AND ? AND dropped_by IS NULL ORDER BY number
            """,
            [.text(slug), .integer(range.lowerBound), .integer(range.upperBound)]
        ) { $0.integer(0) }
    }

    /// The highest number that a claim of the article has; nil if there is none.
    package func lastNumber(of slug: String) throws -> Int? {
        try database.firstRow(
            """
            SELECT max(number) FROM claims JOIN articles ON articles.id = claims.article
            WHERE slug = ?
            """,
            [.text(slug)]
        ) { $0.optionalInteger(0) } ?? nil
    }

    /// The claims that a filter lets through, by article and number.
    package func claims(matching filter: ClaimFilter) throws -> [ClaimSummary] {
        var conditions: [String] = []
        var values: [StoredValue] = []
        func require(_ column: String, isOneOf names: [String]) {
            if names.isEmpty { return }
            let marks = Array(repeating: "?", count: names.count).joined(separator: ", ")
            conditions.append("\(column) IN (\(marks))")
            values += names.map(StoredValue.text)
        }
        if !filter.includesDropped { conditions.append("claims.dropped_by IS NULL") }
        require("articles.slug", isOneOf: filter.article.map { [$0] } ?? [])
        require("claims.kind", isOneOf: filter.kinds.map(\.rawValue).sorted())
        require("claims.verdict", isOneOf: filter.verdicts.map(\.rawValue).sorted())
        if let text = filter.text {
            guard let expression = Search.expression(text) else { return [] }
            conditions.append(
                "claims.id IN (SELECT rowid FROM claim_search WHERE claim_search MATCH ?)"
            )
            values.append(.text(expression))
        }
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        values.append(.integer(filter.limit.map { max($0, 0) } ?? -1))
        return try database.rows(
            """
            SELECT articles.slug, claims.number, kind, statement, (
                SELECT focus FROM places WHERE places.claim = claims.id
                ORDER BY places.revision DESC, places.start LIMIT 1
            ), speaker, check_worthiness, verdict, decided_by, decided_at, (
                SELECT count(*) FROM evidence WHERE evidence.claim = claims.id
            ), origin, dropped_by
            FROM articles JOIN claims ON claims.article = articles.id
            \(condition) ORDER BY articles.slug, claims.number LIMIT ?
            """,
            values,
            ClaimSummary.init(row:)
        )
    }
}

extension ClaimSummary {
    fileprivate init(row: StoredRow) throws {
        self.init(
            reference: ClaimReference(article: row.text(0), number: row.integer(1)),
            kind: try row.value(2, ClaimKind.init(rawValue:)),
            statement: row.text(3),
            focus: row.text(4),
            speaker: row.optionalText(5),
            checkWorthiness: row.real(6),
            verdict: try row.value(7, Verdict.init(rawValue:)),
            decidedBy: row.optionalText(8),
            decidedAt: row.optionalText(9),
            evidence: row.integer(10),
            origin: try row.value(11, ClaimOrigin.init(rawValue:)),
            isDropped: !row.isNull(12)
        )
    }
}

extension ClaimRecord {
    /// Claims with their first place in their latest revision.
    fileprivate static let selection = """
        SELECT claims.id, claims.article, articles.slug, claims.number, claims.kind,
            claims.statement, claims.speaker, claims.check_worthiness, claims.origin,
            claims.edited_by, originals.number, claims.verdict, claims.correction, claims.note,
            claims.decided_by, claims.decided_at, claims.drop_reason,
            places.start, places."end", places.focus_start, places.focus_end, places.sentence,
            places.focus
        FROM articles
            JOIN claims ON claims.article = articles.id
            JOIN places ON places.id = (
                SELECT id FROM places WHERE claim = claims.id
                ORDER BY revision DESC, start LIMIT 1
            )
            LEFT JOIN claims AS originals ON originals.id = claims.same_as
        """

    fileprivate init(row: StoredRow) throws {
        self.init(
            id: row.integer(0),
            articleID: row.integer(1),
            reference: ClaimReference(article: row.text(2), number: row.integer(3)),
            kind: try row.value(4, ClaimKind.init(rawValue:)),
            statement: row.text(5),
            speaker: row.optionalText(6),
            checkWorthiness: row.real(7),
            origin: try row.value(8, ClaimOrigin.init(rawValue:)),
            editedBy: row.optionalText(9),
            sameAs: row.optionalInteger(10),
            verdict: try row.value(11, Verdict.init(rawValue:)),
            correction: row.optionalText(12),
            note: row.optionalText(13),
            decidedBy: row.optionalText(14),
            decidedAt: row.optionalText(15),
            dropReason: row.optionalText(16),
            place: ClaimPlace(
                span: Span(start: row.integer(17), end: row.integer(18)),
                focusSpan: Span(start: row.integer(19), end: row.integer(20)),
                sentence: row.text(21),
                focus: row.text(22)
            )
        )
    }
}
