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

    /// One claim by its row number, dropped or not.
    package func claim(id: Int) throws -> ClaimRecord? {
        try database.firstRow(
            ClaimRecord.selection + " WHERE claims.id = ?",
            [.integer(id)],
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

    /// All claims of an article, those that were dropped included, by number.
    package func allClaims(of article: Int) throws -> [ClaimRecord] {
        try database.rows(
            ClaimRecord.selection + " WHERE claims.article = ? ORDER BY claims.number",
            [.integer(article)],
            ClaimRecord.init(row:)
        )
    }

    /// Where a revision states its claims, by the claim's row number, in text order.
    package func places(in revision: Int) throws -> [Int: [ClaimPlace]] {
        let rows = try database.rows(
            """
            SELECT claim, start, "end", focus_start, focus_end, sentence, focus
            FROM places WHERE revision = ? ORDER BY focus_start, start, id
            """,
            [.integer(revision)]
        ) { (claim: $0.integer(0), place: ClaimPlace(row: $0, from: 1)) }
        return Dictionary(grouping: rows, by: \.claim).mapValues { $0.map(\.place) }
    }

    /// Where a claim stands in the last revision that states it, in text order.
    package func places(ofClaim claim: Int) throws -> (revision: Int, places: [ClaimPlace])? {
        let last = "SELECT max(revision) FROM places WHERE claim = ?"
        guard
            let revision = try database.firstRow(last, [.integer(claim)], { $0.optionalInteger(0) })
                ?? nil
        else { return nil }
        let places = try database.rows(
            """
            SELECT start, "end", focus_start, focus_end, sentence, focus
            FROM places WHERE claim = ? AND revision = ? ORDER BY focus_start, start, id
            """,
            [.integer(claim), .integer(revision)]
        ) { ClaimPlace(row: $0, from: 0) }
        return (revision, places)
    }

    /// The numbers of an article's claims inside a range, dropped ones left out, in order.
    package func numbers(of slug: String, in range: ClosedRange<Int>) throws -> [Int] {
        try database.rows(
            """
            SELECT number FROM claims JOIN articles ON articles.id = claims.article
            WHERE slug = ? AND number BETWEEN ? AND ? AND claims.dropped_by IS NULL ORDER BY number
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

    /// The claims that a filter lets through: by article and number, or, where words are searched, the newest
    /// articles first.
    package func claims(matching filter: ClaimFilter) throws -> [ClaimSummary] {
        let limit = filter.limit.map { max($0, 0) } ?? Int.max
        guard limit > 0, let query = try FilterQuery(filter, in: self) else { return [] }
        var found: [(article: Int, claim: ClaimSummary)] = []
        let states = filter.workStates
        try database.step(ClaimSummary.columns + query.sql, query.values) { row in
            let claim = try ClaimSummary(row: row)
            if states.isEmpty || states.contains(claim.workState) {
                found.append((row.integer(22), claim))
            }
            return found.count < limit
        }
        if query.isNewestFirst {
            found.sort {
                ($1.article, $0.claim.reference.number) < ($0.article, $1.claim.reference.number)
            }
        }
        return found.map(\.claim)
    }
}

extension ClaimSummary {
    /// What is selected of a claim; the last column is its article's row number.
    fileprivate static let columns = """
        SELECT articles.slug, claims.number, kind, claims.statement, (
            SELECT focus FROM places WHERE places.claim = claims.id
            ORDER BY places.revision DESC, places.start LIMIT 1
        ), speaker, check_worthiness, verdict, decided_by, decided_at, (
            SELECT count(*) FROM evidence WHERE evidence.claim = claims.id
        ), origin, claims.dropped_by, \(ClaimRecord.latestFate), assignee, due, waiting_for,
            waiting_since, reopened_at, reopened_why,
            (SELECT max(sequence) FROM history WHERE history.claim = claims.id),
            (SELECT number FROM revisions WHERE revisions.id = claims.taken_in), claims.article

        """

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
            isDropped: !row.isNull(12),
            fate: try row.optionalValue(13, Fate.init(rawValue:)),
            work: CaseFile.Work(row: row, from: 14),
            correctionTakenIn: row.optionalInteger(21),
            version: row.integer(20)
        )
    }
}

extension ClaimRecord {
    /// Claims with their first place in the last revision that has one.
    static let selection = """
        SELECT claims.id, claims.article, articles.slug, claims.number, claims.kind,
            claims.statement, claims.speaker, claims.check_worthiness, claims.origin,
            claims.edited_by, originals.number, claims.verdict, claims.correction, claims.note,
            claims.decided_by, claims.decided_at, claims.drop_reason, targets.number,
            \(latestFate), takers.number, claims.assignee, claims.due, claims.waiting_for,
            claims.waiting_since, claims.reopened_at, claims.reopened_why,
            (SELECT max(sequence) FROM history WHERE history.claim = claims.id),
            places.start, places."end", places.focus_start, places.focus_end, places.sentence,
            places.focus
        FROM articles
            JOIN claims ON claims.article = articles.id
            JOIN places ON places.id = (
                SELECT id FROM places WHERE claim = claims.id
                ORDER BY revision DESC, start LIMIT 1
            )
            LEFT JOIN claims AS originals ON originals.id = claims.same_as
            LEFT JOIN claims AS targets ON targets.id = claims.merged_into
            LEFT JOIN revisions AS takers ON takers.id = claims.taken_in
        """

    /// What the last revision did to a claim.
    static let latestFate = """
        (SELECT fate FROM fates WHERE fates.claim = claims.id ORDER BY revision DESC LIMIT 1)
        """

    init(row: StoredRow) throws {
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
            mergedInto: row.optionalInteger(17),
            fate: try row.optionalValue(18, Fate.init(rawValue:)),
            correctionTakenIn: row.optionalInteger(19),
            work: CaseFile.Work(row: row, from: 20),
            version: row.integer(26),
            place: ClaimPlace(row: row, from: 27)
        )
    }
}

extension CaseFile.Work {
    /// Six columns from `assignee` to `reopened_why`.
    init(row: StoredRow, from column: Int32) {
        self.init(
            assignee: row.optionalText(column),
            due: row.optionalText(column + 1),
            waitingFor: row.optionalText(column + 2),
            waitingSince: row.optionalText(column + 3),
            reopenedAt: row.optionalText(column + 4),
            reopenedWhy: row.optionalText(column + 5)
        )
    }
}

extension ClaimPlace {
    /// Six columns from `start` to `focus`.
    init(row: StoredRow, from column: Int32) {
        self.init(
            span: Span(start: row.integer(column), end: row.integer(column + 1)),
            focusSpan: Span(start: row.integer(column + 2), end: row.integer(column + 3)),
            sentence: row.text(column + 4),
            focus: row.text(column + 5)
        )
    }
}
