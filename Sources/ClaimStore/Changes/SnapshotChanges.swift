package import Casework
internal import GRDB

extension StoreTransaction {
    /// Notes that a source was copied at a time, or that it could not be.
    package func insert(_ snapshot: CaseFile.Snapshot, of source: Int) throws {
        try database.run(
            """
            INSERT INTO snapshots (
                source, at, taken_by, address, final_address, redirects, status, media_type, size,
                sha256, problem
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(source), .text(snapshot.at), .text(snapshot.takenBy),
                .text(snapshot.address), StoredValue(snapshot.finalAddress),
                .text(JSONTexts.encoded(snapshot.redirects)), StoredValue(snapshot.status),
                StoredValue(snapshot.mediaType), StoredValue(snapshot.sizeInBytes),
                StoredValue(snapshot.sha256), StoredValue(snapshot.problem),
            ]
        )
    }
}
