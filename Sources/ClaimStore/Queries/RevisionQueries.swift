package import Casework
package import ClaimExtraction
internal import GRDB

extension StoreSnapshot {
    /// A version of an article's text by its number; nil if there is none.
    package func revision(_ number: Int, of article: Int) throws -> RevisionRecord? {
        try database.firstRow(
            """
            SELECT id, number, sha256, words, added, text FROM revisions
            WHERE article = ? AND number = ?
            """,
            [.integer(article), .integer(number)],
            RevisionRecord.init(row:)
        )
    }

    /// A version of a text by its row number; nil if there is none.
    package func revision(id: Int) throws -> RevisionRecord? {
        try database.firstRow(
            "SELECT id, number, sha256, words, added, text FROM revisions WHERE id = ?",
            [.integer(id)],
            RevisionRecord.init(row:)
        )
    }

    /// All versions of an article's text with the counts of fates, oldest first.
    package func revisions(of article: Int) throws -> [CaseFile.RevisionEntry] {
        let fates = try database.rows(
            """
            SELECT number, fate, count(*)
            FROM fates JOIN revisions ON revisions.id = fates.revision
            WHERE article = ? GROUP BY number, fate
            """,
            [.integer(article)]
        ) {
            (
                number: $0.integer(0), fate: try $0.value(1, Fate.init(rawValue:)),
                count: $0.integer(2)
            )
        }
        let byNumber = Dictionary(grouping: fates, by: \.number)
            .mapValues { Dictionary($0.map { ($0.fate, $0.count) }) { first, _ in first } }
        return try database.rows(
            "SELECT number, sha256, added, added_by FROM revisions WHERE article = ? ORDER BY number",
            [.integer(article)]
        ) { row in
            CaseFile.RevisionEntry(
                number: row.integer(0),
                digest: row.text(1),
                added: row.text(2),
                addedBy: row.text(3),
                fates: byNumber[row.integer(0)] ?? [:]
            )
        }
    }

    /// What a revision did to each claim, by the claim's row number.
    package func fates(in revision: Int) throws -> [Int: Fate] {
        let rows = try database.rows(
            "SELECT claim, fate FROM fates WHERE revision = ?",
            [.integer(revision)]
        ) { ($0.integer(0), try $0.value(1, Fate.init(rawValue:))) }
        return Dictionary(rows) { first, _ in first }
    }

    /// The comments, notes and links that came with a revision; the day of a comment isn't kept.
    package func annotations(of revision: Int) throws -> [Annotation] {
        try database.rows(
            """
            SELECT kind, author, text, start, "end" FROM annotations
            WHERE revision = ? ORDER BY id
            """,
            [.integer(revision)]
        ) { row in
            Annotation(
                kind: try row.value(0, Annotation.Kind.init(rawValue:)),
                author: row.optionalText(1),
                text: row.text(2),
                span: Span(start: row.integer(3), end: row.integer(4))
            )
        }
    }

    /// Wordings that were found inaccurate, in all articles, among those that are asked for.
    package func correctedWordings(_ words: Set<String>) throws -> [CorrectedWording] {
        let query = try database.prepared(
            """
            SELECT slug, claims.number, claims.kind, places.focus, places.sentence, correction, decided_at
            FROM claims
                CROSS JOIN articles ON articles.id = claims.article
                CROSS JOIN places ON places.id = (
                    SELECT places.id
                    FROM places CROSS JOIN revisions ON revisions.id = places.revision
                    WHERE claim = claims.id AND revisions.added <= claims.decided_at
                    ORDER BY places.revision DESC, start LIMIT 1
                )
            WHERE corrected_words = ?
                AND claims.dropped_by IS NULL AND articles.dropped_by IS NULL
            ORDER BY decided_at, claims.id LIMIT 100
            """
        )
        var found: [CorrectedWording] = []
        for words in words.sorted() {
            try query.step([.text(words)]) { row in
                found.append(
                    CorrectedWording(
                        reference: ClaimReference(article: row.text(0), number: row.integer(1)),
                        kind: try row.value(2, ClaimKind.init(rawValue:)),
                        focus: row.text(3),
                        sentence: row.text(4),
                        correction: row.text(5),
                        decidedAt: row.text(6)
                    )
                )
                return true
            }
        }
        return found
    }
}

/// Words that a person found inaccurate.
package struct CorrectedWording: Sendable, Equatable {
    package let reference: ClaimReference
    package let kind: ClaimKind
    package let focus: String
    package let sentence: String
    package let correction: String
    package let decidedAt: String

    package init(
        reference: ClaimReference,
        kind: ClaimKind,
        focus: String,
        sentence: String,
        correction: String,
        decidedAt: String
    ) {
        self.reference = reference
        self.kind = kind
        self.focus = focus
        self.sentence = sentence
        self.correction = correction
        self.decidedAt = decidedAt
    }
}

extension RevisionRecord {
    fileprivate init(row: StoredRow) {
        self.init(
            id: row.integer(0),
            number: row.integer(1),
            digest: row.text(2),
            words: row.integer(3),
            added: row.text(4),
            text: row.text(5)
        )
    }
}
