internal import Casework
internal import ClaimExtraction
internal import GRDB

extension StoreTransaction {
    /// Gives claims to a person until a day; nil takes either away.
    package func setAssignment(_ assignee: String?, due: String?, of claim: Int) throws {
        try database.run(
            "UPDATE claims SET assignee = ?, due = ? WHERE id = ?",
            [StoredValue(assignee), StoredValue(due), .integer(claim)]
        )
    }

    /// Notes whose answer a claim waits for and since when; nil for nobody's.
    package func setWaiting(for person: String?, since time: String?, of claim: Int) throws {
        try database.run(
            "UPDATE claims SET waiting_for = ?, waiting_since = ? WHERE id = ?",
            [StoredValue(person), StoredValue(time), .integer(claim)]
        )
    }

    /// Stores a question on a claim; what is returned is its row number.
    package func insertQuestion(
        _ text: String,
        to addressee: String?,
        on claim: Int,
        by person: String,
        at time: String
    ) throws -> Int {
        try database.run(
            """
            INSERT INTO questions (claim, text, addressee, asked_at, asked_by)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                .integer(claim), .text(text), StoredValue(addressee), .text(time), .text(person),
            ]
        )
        return Int(database.lastInsertedRowID)
    }

    /// Answers a question, or with nil opens it again.
    package func setAnswer(
        _ answer: String?,
        to question: Int,
        by person: String,
        at time: String
    ) throws {
        let isAnswer = answer != nil
        try database.run(
            "UPDATE questions SET answer = ?, answered_at = ?, answered_by = ? WHERE id = ?",
            [
                StoredValue(answer), isAnswer ? .text(time) : .null,
                isAnswer ? .text(person) : .null, .integer(question),
            ]
        )
    }

    /// Stores a note on a claim; what is returned is its row number.
    package func insertNote(
        _ text: String,
        on claim: Int,
        by person: String,
        at time: String
    ) throws -> Int {
        try database.run(
            "INSERT INTO notes (claim, text, added, added_by) VALUES (?, ?, ?, ?)",
            [.integer(claim), .text(text), .text(time), .text(person)]
        )
        return Int(database.lastInsertedRowID)
    }

    /// Takes back a note, a question or a piece of evidence that was added by mistake; the history keeps it.
    package func delete(_ row: WithdrawableRow) throws {
        switch row {
        case .note(let id): try database.run("DELETE FROM notes WHERE id = ?", [.integer(id)])
        case .question(let id):
            try database.run("DELETE FROM questions WHERE id = ?", [.integer(id)])
        case .evidence(let id):
            let excerpt =
                try database.firstRow(
                    "SELECT excerpt FROM evidence WHERE id = ?",
                    [.integer(id)]
                ) { $0.optionalText(0) } ?? nil
            if let excerpt {
                try database.run(
                    """
                    INSERT INTO evidence_search (evidence_search, rowid, excerpt)
                    VALUES ('delete', ?, ?)
                    """,
                    [.integer(id), .text(excerpt)]
                )
            }
            try database.run("DELETE FROM evidence WHERE id = ?", [.integer(id)])
        }
    }

    /// Waves a finding of an article through, or with nil lets it stand again.
    package func setDismissal(
        _ reason: String?,
        of finding: DismissalKey,
        in article: Int,
        by person: String,
        at time: String
    ) throws {
        try database.run(
            "DELETE FROM dismissals WHERE article = ? AND kind = ? AND quotes = ?",
            [.integer(article), .text(finding.kind), .text(finding.quotesJSON)]
        )
        guard let reason else { return }
        try database.run(
            """
            INSERT INTO dismissals (article, kind, quotes, reason, at, "by")
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(article), .text(finding.kind), .text(finding.quotesJSON), .text(reason),
                .text(time), .text(person),
            ]
        )
    }

    /// Takes a claim out of the count because it is the same as another, or with nil back into it.
    package func setMerged(_ claim: Int, into target: Int?, reason: String?, by person: String)
        throws
    {
        try database.run(
            "UPDATE claims SET dropped_by = ?, drop_reason = ?, merged_into = ? WHERE id = ?",
            [
                reason == nil ? .null : .text(person), StoredValue(reason), StoredValue(target),
                .integer(claim),
            ]
        )
    }

    /// Takes places with these focuses from a claim in a revision.
    package func deletePlaces(_ places: [ClaimPlace], ofClaim claim: Int, in revision: Int) throws {
        for place in places {
            try database.run(
                """
                DELETE FROM places
                WHERE claim = ? AND revision = ? AND focus_start = ? AND focus_end = ?
                """,
                [
                    .integer(claim), .integer(revision), .integer(place.focusSpan.start),
                    .integer(place.focusSpan.end),
                ]
            )
        }
    }
}

/// A row that may be taken back; the history keeps what it said.
package enum WithdrawableRow: Sendable, Equatable {
    case note(Int)
    case question(Int)
    case evidence(Int)
}
