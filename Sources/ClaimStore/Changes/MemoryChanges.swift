package import Casework
internal import GRDB

extension StoreTransaction {
    /// Keeps a check from elsewhere; the same statement from the same place is kept once.
    ///
    /// What is returned is whether it was new.
    package func insert(_ check: EarlierCheck, by person: String, at time: String) throws -> Bool {
        let known = try database.firstRow(
            "SELECT 1 FROM earlier_checks WHERE statement = ? AND url IS ? AND verdict IS ?",
            [.text(check.statement), StoredValue(check.url), StoredValue(check.verdict)]
        ) { _ in true }
        if known != nil { return false }
        try database.run(
            """
            INSERT INTO earlier_checks
                (statement, title, verdict, publisher, url, date, imported_at, imported_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .text(check.statement), StoredValue(check.title), StoredValue(check.verdict),
                StoredValue(check.publisher), StoredValue(check.url), StoredValue(check.date),
                .text(time), .text(person),
            ]
        )
        return true
    }
}
