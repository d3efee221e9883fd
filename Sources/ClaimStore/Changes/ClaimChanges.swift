package import Casework
package import ClaimExtraction
internal import GRDB

extension StoreTransaction {
    /// Stores claims of a revision under the article's next numbers; what is returned is their row numbers.
    @discardableResult
    package func insert(_ claims: [NewClaim], of article: Int, in revision: Int) throws -> [Int] {
        let lastNumber = "SELECT coalesce(max(number), 0) FROM claims WHERE article = ?"
        var number = try database.firstRow(lastNumber, [.integer(article)]) { $0.integer(0) } ?? 0
        let claimRow = try database.prepared(
            """
            INSERT INTO claims (
                article, number, kind, statement, speaker, check_worthiness, origin, same_as
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """
        )
        let placeRow = try database.prepared(StoreTransaction.placeInsertion)
        let searchRow = try database.prepared(Search.insertion)
        var ids: [Int] = []
        ids.reserveCapacity(claims.count)
        for claim in claims {
            number += 1
            let sameAs =
                claim.sameAsStored
                ?? claim.sameAs.flatMap { ids.indices.contains($0) ? ids[$0] : nil }
            try claimRow.run([
                .integer(article), .integer(number), .text(claim.kind.rawValue),
                .text(claim.statement), StoredValue(claim.speaker), .real(claim.checkWorthiness),
                .text(claim.origin.rawValue), StoredValue(sameAs),
            ])
            let id = Int(database.lastInsertedRowID)
            try placeRow.run([.integer(id), .integer(revision)] + claim.place.columns)
            for place in claim.otherPlaces {
                try placeRow.run([.integer(id), .integer(revision)] + place.columns)
            }
            try searchRow.run([.integer(id), .text(claim.statement), .text(claim.place.sentence)])
            ids.append(id)
        }
        return ids
    }

    static let placeInsertion = """
        INSERT INTO places (
            claim, revision, start, "end", focus_start, focus_end, sentence, focus
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// Gives a claim a verdict; the database refuses it where what the verdict needs is missing.
    ///
    /// With `inaccurate` go the claim's words as ``StoreSnapshot/correctedWordings(_:)`` finds them again.
    package func setVerdict(
        _ verdict: Verdict,
        correction: String?,
        note: String?,
        correctedWords: String? = nil,
        of claim: Int,
        by person: String,
        at time: String
    ) throws {
        let isDecision = verdict != .unverified
        try database.run(
            """
            UPDATE claims
            SET verdict = ?, correction = ?, note = ?, decided_by = ?, decided_at = ?,
                reopened_at = NULL, reopened_why = NULL, taken_in = NULL, corrected_words = ?
            WHERE id = ?
            """,
            [
                .text(verdict.rawValue), StoredValue(correction), StoredValue(note),
                isDecision ? .text(person) : .null, isDecision ? .text(time) : .null,
                StoredValue(correctedWords), .integer(claim),
            ]
        )
    }

    /// Gives a claim the verdict back that it had, with who gave it; `takenIn` is a revision's number.
    package func restoreVerdict(
        _ verdict: Verdict,
        correction: String?,
        note: String?,
        decidedBy: String?,
        decidedAt: String?,
        reopenedAt: String?,
        reopenedWhy: String?,
        takenIn: Int?,
        correctedWords: String?,
        of claim: ClaimRecord
    ) throws {
        try database.run(
            """
            UPDATE claims
            SET verdict = ?, correction = ?, note = ?, decided_by = ?, decided_at = ?,
                reopened_at = ?, reopened_why = ?, corrected_words = ?,
                taken_in = (SELECT id FROM revisions WHERE article = ? AND number = ?)
            WHERE id = ?
            """,
            [
                .text(verdict.rawValue), StoredValue(correction), StoredValue(note),
                StoredValue(decidedBy), StoredValue(decidedAt), StoredValue(reopenedAt),
                StoredValue(reopenedWhy), StoredValue(correctedWords), .integer(claim.articleID),
                StoredValue(takenIn),
                .integer(claim.id),
            ]
        )
    }

    /// Changes a claim's wording, kind and place.
    package func rewrite(
        _ claim: ClaimRecord,
        kind: ClaimKind,
        statement: String,
        place: ClaimPlace,
        by person: String?
    ) throws {
        try database.run(
            "UPDATE claims SET kind = ?, statement = ?, edited_by = ? WHERE id = ?",
            [
                .text(kind.rawValue), .text(statement), StoredValue(person), .integer(claim.id),
            ]
        )
        try database.run(
            """
            UPDATE places
            SET start = ?, "end" = ?, focus_start = ?, focus_end = ?, sentence = ?, focus = ?
            WHERE id = (
                SELECT id FROM places WHERE claim = ? ORDER BY revision DESC, start LIMIT 1
            )
            """,
            place.columns + [.integer(claim.id)]
        )
        try reindex(claim, statement: statement, sentence: place.sentence)
    }

    /// Takes a claim out of the count, or with nil back into it.
    package func setDropReason(_ reason: String?, of claim: Int, by person: String) throws {
        try database.run(
            "UPDATE claims SET dropped_by = ?, drop_reason = ? WHERE id = ?",
            [reason == nil ? .null : .text(person), StoredValue(reason), .integer(claim)]
        )
    }
}

extension ClaimPlace {
    /// The columns from `start` to `focus`.
    var columns: [StoredValue] {
        [
            .integer(span.start), .integer(span.end), .integer(focusSpan.start),
            .integer(focusSpan.end), .text(sentence), .text(focus),
        ]
    }
}
