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
}

/// Looks for claims that share rare words with texts; what several searches need is found out once.
package struct SimilarSearch {
    private let state: StoreSnapshot
    private let article: Int?
    private let onlyDecided: Bool
    /// The last claim that can be found; nil if there is none, as with the first articles of a workbench.
    private let last: Int?
    /// How many claims have a word, in FTS5's quotation marks.
    private var counts: [String: Int] = [:]
    /// The checks from elsewhere that were imported.
    package let earlierChecks: [RememberedClaim]

    /// A search but for the claims of an article, or only for claims with a verdict.
    package init(
        in state: StoreSnapshot,
        except article: Int? = nil,
        onlyDecided: Bool = false
    ) throws {
        self.state = state
        self.article = article
        self.onlyDecided = onlyDecided
        // An article that was just added has the last claims: none of them is looked at again and again.
        last = try state.database.firstRow(
            """
            SELECT id FROM claims
            WHERE dropped_by IS NULL AND (?1 IS NULL OR article <> ?1)
                AND (?2 = 0 OR verdict <> 'unverified')
            ORDER BY id DESC LIMIT 1
            """,
            [StoredValue(article), .integer(onlyDecided ? 1 : 0)]
        ) { $0.integer(0) }
        earlierChecks = try state.earlierChecks()
    }

    /// Claims that share a rare word with a text, at most so many; the work doesn't grow with how many claims there are.
    ///
    /// Of the text's words those are asked for that few claims have; a claim that shares only common words
    /// with it is hardly about the same fact.
    package mutating func claims(
        sharingRareWordsWith text: String,
        limit: Int
    ) throws -> [RememberedClaim] {
        guard let last else { return [] }
        let rare = try rareWords(of: text)
        if rare.isEmpty { return [] }
        let expression = rare.joined(separator: " OR ")
        return try state.database.rows(
            """
            SELECT articles.slug, claims.number, claims.statement, (
                SELECT sentence FROM places WHERE places.claim = claims.id
                ORDER BY revision DESC, start LIMIT 1
            ), verdict, decided_at, (SELECT count(*) FROM evidence WHERE evidence.claim = claims.id)
            FROM claim_search
                CROSS JOIN claims ON claims.id = claim_search.rowid
                CROSS JOIN articles ON articles.id = claims.article
            WHERE claim_search MATCH ?1 AND claim_search.rowid <= ?5
                AND claims.dropped_by IS NULL AND articles.dropped_by IS NULL
                AND (?2 IS NULL OR claims.article <> ?2)
                AND (?4 = 0 OR claims.verdict <> 'unverified')
            ORDER BY claim_search.rowid DESC LIMIT ?3
            """,
            [
                .text(expression), StoredValue(article), .integer(limit),
                .integer(onlyDecided ? 1 : 0), .integer(last),
            ],
            RememberedClaim.init(row:)
        )
    }

    /// The words of a text that fewest claims have, in FTS5's quotation marks, the rarest first.
    private mutating func rareWords(of text: String) throws -> [String] {
        var rare: [(word: String, count: Int)] = []
        for word in Search.words(text).prefix(60) {
            let count = try count(of: word)
            if count > 0, count <= SimilarSearch.mostClaimsOfARareWord {
                rare.append((word, count))
            }
        }
        return rare.sorted { ($0.count, $0.word) < ($1.count, $1.word) }.prefix(8).map(\.word)
    }

    /// How many claims have a word; counting ends where it isn't rare any more.
    private mutating func count(of word: String) throws -> Int {
        if let count = counts[word] { return count }
        let count =
            try state.database.firstRow(
                """
                SELECT count(*) FROM (
                    SELECT 1 FROM claim_search WHERE claim_search MATCH ?
                    LIMIT \(SimilarSearch.mostClaimsOfARareWord + 1)
                )
                """,
                [.text(word)]
            ) { $0.integer(0) } ?? 0
        counts[word] = count
        return count
    }

    private static let mostClaimsOfARareWord = 1000
}

extension RememberedClaim {
    fileprivate init(row: StoredRow) {
        self.init(
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

extension StoreSnapshot {
    /// The checks from elsewhere that were imported.
    fileprivate func earlierChecks() throws -> [RememberedClaim] {
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
}
