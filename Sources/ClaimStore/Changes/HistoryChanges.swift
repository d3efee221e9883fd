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
            previous: head.hash
        )
        try database.run(
            """
            INSERT INTO history
                (sequence, at, "by", act, article, claim, source, what, before, after, previous, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(record.sequence), .text(record.at), .text(record.by), .text(record.act),
                StoredValue(record.article), StoredValue(record.claim), StoredValue(record.source),
                .text(record.what), StoredValue(record.before), StoredValue(record.after),
                .text(record.previous), .text(record.hash),
            ]
        )
    }
}
