internal import Casework
internal import ClaimExtraction

/// A filter as SQL; a state of work is computed from a row, not in SQL.
///
/// The order of the joins is told, because SQLite can't know which condition is rare: words come from the full-text
/// index in the order of its rows, rare verdicts and kinds from theirs, all else by article.
struct FilterQuery {
    /// From the FROM on.
    private(set) var sql = ""
    private(set) var values: [StoredValue] = []
    private(set) var isNewestFirst = false
    private var conditions: [String] = []

    /// Nil where nothing can match.
    init?(_ filter: ClaimFilter, in state: StoreSnapshot) throws {
        if let text = filter.text {
            guard let expression = Search.expression(text) else { return nil }
            isNewestFirst = true
            conditions.append("claim_search MATCH ?")
            values.append(.text(expression))
        }
        if let slug = filter.article {
            guard let range = try state.claimRows(of: slug) else { return nil }
            if isNewestFirst {
                conditions.append("claim_search.rowid BETWEEN ? AND ?")
                values += [.integer(range.lowerBound), .integer(range.upperBound)]
            }
        }
        require("articles.slug", isOneOf: filter.article.map { [$0] } ?? [])
        require("claims.assignee", isOneOf: filter.assignee.map { [$0] } ?? [])
        require("claims.verdict", isOneOf: filter.verdicts.map(\.rawValue).sorted())
        require("claims.kind", isOneOf: filter.kinds.map(\.rawValue).sorted())
        if !filter.includesDropped {
            conditions.append("claims.dropped_by IS NULL AND articles.dropped_by IS NULL")
        }
        let condition = conditions.isEmpty ? "" : "WHERE \(conditions.joined(separator: " AND ")) "
        sql = try joins(filter, state) + condition + order
    }

    private func joins(_ filter: ClaimFilter, _ state: StoreSnapshot) throws -> String {
        if isNewestFirst {
            return """
                FROM claim_search
                    CROSS JOIN claims ON claims.id = claim_search.rowid
                    CROSS JOIN articles ON articles.id = claims.article

                """
        }
        let isRare =
            try filter.article == nil
            && (filter.assignee != nil || !filter.verdicts.isEmpty && state.areFew(filter))
        return isRare
            ? "FROM claims CROSS JOIN articles ON articles.id = claims.article "
            : "FROM articles CROSS JOIN claims ON claims.article = articles.id "
    }

    private var order: String {
        isNewestFirst
            ? "ORDER BY claim_search.rowid DESC" : "ORDER BY articles.slug, claims.number"
    }

    private mutating func require(_ column: String, isOneOf names: [String]) {
        if names.isEmpty { return }
        let marks = Array(repeating: "?", count: names.count).joined(separator: ", ")
        conditions.append("\(column) IN (\(marks))")
        values += names.map(StoredValue.text)
    }
}

extension StoreSnapshot {
    /// The row numbers that an article's claims lie between; nil if it has none.
    fileprivate func claimRows(of slug: String) throws -> ClosedRange<Int>? {
        try database.firstRow(
            """
            SELECT min(claims.id), max(claims.id)
            FROM claims JOIN articles ON articles.id = claims.article WHERE slug = ?
            """,
            [.text(slug)]
        ) { row in row.isNull(0) ? nil : row.integer(0)...row.integer(1) } ?? nil
    }

    /// Whether so few claims have a filter's verdicts and kinds that it is best to look at each.
    fileprivate func areFew(_ filter: ClaimFilter) throws -> Bool {
        let kinds = filter.kinds.isEmpty ? Set(ClaimKind.allCases) : filter.kinds
        let verdicts = filter.verdicts.map(\.rawValue)
        func marks(_ count: Int) -> String {
            Array(repeating: "?", count: count).joined(separator: ", ")
        }
        let few = 2000
        let count = try database.firstRow(
            """
            SELECT count(*) FROM (
                SELECT 1 FROM claims
                WHERE verdict IN (\(marks(verdicts.count))) AND kind IN (\(marks(kinds.count)))
                LIMIT \(few + 1)
            )
            """,
            (verdicts + kinds.map(\.rawValue)).map(StoredValue.text)
        ) { $0.integer(0) }
        return (count ?? 0) <= few
    }
}
