internal import GRDB

extension StoreTransaction {
    /// Adds a line to the end of the history: every change does, in its own transaction.
    package func record(_ change: Change, by person: String, at time: String) throws {
        let head = try state.historyHead()
        let record = HistoryRecord(
            sequence: head.sequence + 1,
            at: time,
            by: person,
            act: change.act,
            article: change.article,
            claim: change.claim,
            source: change.source,
            what: change.what,
            before: change.before?.json,
            after: change.after?.json,
            previous: head.hash,
            actStart: min(actStart, head.sequence + 1)
        )
        try database.run(
            """
            INSERT INTO history
                (sequence, at, "by", act, article, claim, source, what, before, after, previous, act_start,
                hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(record.sequence), .text(record.at), .text(record.by), .text(record.act),
                StoredValue(record.article), StoredValue(record.claim), StoredValue(record.source),
                .text(record.what), StoredValue(record.before), StoredValue(record.after),
                .text(record.previous), StoredValue(record.actStart), .text(record.hash),
            ]
        )
        if !change.keepsSignatures { try voidSignatures(of: change, at: time) }
    }

    /// A signature is under a state: whatever changes that state makes it void, and says so.
    private func voidSignatures(of change: Change, at time: String) throws {
        let isConcerned: String
        let row: Int
        if let article = change.article {
            isConcerned = "article = ?3"
            row = article
        } else if let source = change.source {
            isConcerned = """
                article IN (
                    SELECT claims.article FROM evidence JOIN claims ON claims.id = evidence.claim
                    WHERE evidence.source = ?3
                )
                """
            row = source
        } else {
            return
        }
        try database.run(
            """
            UPDATE sign_offs SET voided_at = ?1, voided_why = ?2
            WHERE voided_at IS NULL AND revision IN (
                SELECT id FROM revisions WHERE \(isConcerned)
            )
            """,
            [.text(time), .text(change.what), .integer(row)]
        )
    }
}
