package import Casework
internal import ClaimExtraction
internal import GRDB

/// A claim or a check from elsewhere, with the words that it is found again by.
package struct RememberedClaim: Sendable, Equatable {
    /// Nil for a check from elsewhere.
    package let reference: ClaimReference?
    /// The check's row number; nil for a claim.
    package let check: Int?
    package let statement: String
    package let sentence: String
    /// The verdict as it is stored; a check from elsewhere has its own words for it.
    package let verdict: String?
    /// When it was decided or published, as ISO 8601 in UTC or a day.
    package let date: String?
    package let evidence: Int
    package let url: String?
}

extension StoreSnapshot {
    /// How many claims count, of all articles.
    package func claimCount() throws -> Int {
        try database.firstRow("SELECT max(id) FROM claims") { $0.integer(0) } ?? 0
    }

    /// Claims that share a rare word with a text, at most so many; the work doesn't grow with how many claims there are.
    ///
    /// Of the text's words those are asked for that few claims have; a claim that shares only common words
    /// with it is hardly about the same fact.
    package func claims(
        sharingRareWordsWith text: String,
        except article: Int? = nil,
        onlyDecided: Bool = false,
        limit: Int
    ) throws -> [RememberedClaim] {
        let rare = try rareWords(of: text)
        if rare.isEmpty { return [] }
        let expression = rare.joined(separator: " OR ")
        return try database.rows(
            """
            SELECT articles.slug, claims.number, claims.statement, (
                SELECT sentence FROM places WHERE places.claim = claims.id
                ORDER BY revision DESC, start LIMIT 1
            ), verdict, decided_at, (SELECT count(*) FROM evidence WHERE evidence.claim = claims.id)
            FROM claim_search
                CROSS JOIN claims ON claims.id = claim_search.rowid
                CROSS JOIN articles ON articles.id = claims.article
            WHERE claim_search MATCH ?1 AND claims.dropped_by IS NULL
                AND (?2 IS NULL OR claims.article <> ?2)
                AND (?4 = 0 OR claims.verdict <> 'unverified')
            ORDER BY claim_search.rowid DESC LIMIT ?3
            """,
            [
                .text(expression), StoredValue(article), .integer(limit),
                .integer(onlyDecided ? 1 : 0),
            ]
        ) { row in
            RememberedClaim(
                reference: ClaimReference(article: row.text(0), number: row.integer(1)),
                check: nil,
                statement: row.text(2),
                sentence: row.text(3),
                verdict: row.text(4),
                date: row.optionalText(5),
                evidence: row.integer(6),
                url: nil
            )
        }
    }

    /// The checks from elsewhere that were imported.
    package func earlierChecks() throws -> [RememberedClaim] {
        try database.rows(
            "SELECT id, statement, title, verdict, date, url FROM earlier_checks ORDER BY id"
        ) { row in
            RememberedClaim(
                reference: nil,
                check: row.integer(0),
                statement: row.text(1),
                sentence: row.optionalText(2) ?? row.text(1),
                verdict: row.optionalText(3),
                date: row.optionalText(4),
                evidence: 0,
                url: row.optionalText(5)
            )
        }
    }

    /// The words of a text that fewest claims have, in FTS5's quotation marks, the rarest first.
    private func rareWords(of text: String) throws -> [String] {
        var counted: [(word: String, count: Int)] = []
        for word in Search.words(text).prefix(60) {
            let most = StoreSnapshot.mostClaimsOfARareWord
            let count = try database.firstRow(
                """
                SELECT count(*) FROM (
                    SELECT 1 FROM claim_search WHERE claim_search MATCH ? LIMIT \(most + 1)
                )
                """,
                [.text(word)]
            ) { $0.integer(0) }
            if let count, count > 0, count <= most { counted.append((word, count)) }
        }
        return counted.sorted { ($0.count, $0.word) < ($1.count, $1.word) }.prefix(8).map(\.word)
    }

    private static let mostClaimsOfARareWord = 1000
}
