package import Casework
package import ClaimExtraction
internal import GRDB

extension StoreSnapshot {
    /// The questions on a claim, oldest first.
    package func questions(onClaim claim: Int) throws -> [CaseFile.Question] {
        try database.rows(
            CaseFile.Question.selection + " WHERE questions.claim = ? ORDER BY questions.id",
            [.integer(claim)]
        ) { CaseFile.Question(row: $0) }
    }

    /// The questions on all claims of an article by the claim's row number, oldest first.
    package func questions(onClaimsOf article: Int) throws -> [Int: [CaseFile.Question]] {
        let rows = try database.rows(
            CaseFile.Question.selection + """
                 JOIN claims ON claims.id = questions.claim
                WHERE claims.article = ? ORDER BY questions.id
                """,
            [.integer(article)]
        ) { (claim: $0.integer(0), question: CaseFile.Question(row: $0)) }
        return Dictionary(grouping: rows, by: \.claim).mapValues { $0.map(\.question) }
    }

    /// The notes on a claim, oldest first.
    package func notes(onClaim claim: Int) throws -> [CaseFile.Note] {
        try database.rows(
            "SELECT claim, text, added_by, added FROM notes WHERE claim = ? ORDER BY id",
            [.integer(claim)]
        ) { CaseFile.Note(row: $0) }
    }

    /// The notes on all claims of an article by the claim's row number, oldest first.
    package func notes(onClaimsOf article: Int) throws -> [Int: [CaseFile.Note]] {
        let rows = try database.rows(
            """
            SELECT claim, text, notes.added_by, notes.added
            FROM notes JOIN claims ON claims.id = notes.claim
            WHERE claims.article = ? ORDER BY notes.id
            """,
            [.integer(article)]
        ) { (claim: $0.integer(0), note: CaseFile.Note(row: $0)) }
        return Dictionary(grouping: rows, by: \.claim).mapValues { $0.map(\.note) }
    }

    /// The dismissed findings of an article.
    package func dismissals(of article: Int) throws -> [DismissalKey: CaseFile.Dismissal] {
        let rows = try database.rows(
            "SELECT kind, quotes, reason, \"by\", at FROM dismissals WHERE article = ?",
            [.integer(article)]
        ) { row in
            (
                DismissalKey(kind: row.text(0), quotesJSON: row.text(1)),
                CaseFile.Dismissal(reason: row.text(2), by: row.text(3), at: row.text(4))
            )
        }
        return Dictionary(rows) { first, _ in first }
    }
}

/// What makes two findings of different revisions the same: their kind and the words that disagree.
package struct DismissalKey: Hashable, Sendable {
    let kind: String
    /// The words as a JSON array.
    let quotesJSON: String

    init(kind: String, quotesJSON: String) {
        self.kind = kind
        self.quotesJSON = quotesJSON
    }

    package init(kind: FindingKind, quotes: [String]) {
        self.kind = kind.rawValue
        quotesJSON = JSONTexts.encoded(quotes)
    }
}

extension CaseFile.Question {
    fileprivate static let selection = """
        SELECT questions.claim, questions.id, text, addressee, asked_by, asked_at, answer, answered_by,
            answered_at
        FROM questions
        """

    fileprivate init(row: StoredRow) {
        self.init(
            id: row.integer(1),
            text: row.text(2),
            addressee: row.optionalText(3),
            askedBy: row.text(4),
            askedAt: row.text(5),
            answer: row.optionalText(6),
            answeredBy: row.optionalText(7),
            answeredAt: row.optionalText(8)
        )
    }
}

extension CaseFile.Note {
    fileprivate init(row: StoredRow) {
        self.init(text: row.text(1), by: row.text(2), at: row.text(3))
    }
}
