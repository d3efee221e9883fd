internal import Casework
internal import Digests
internal import GRDB

extension StoreSnapshot {
    /// SHA-256 over an article's last revision and the state of all its claims: what a signature is under.
    ///
    /// Netstrings, as in the history's chain: the revision's number and digest, then the claims by number with the columns
    /// of ``stateColumns``, each followed by its places in the revision and its evidence, by row.
    package func stateDigest(ofArticle article: Int) throws -> String {
        var bytes = Netstrings()
        let revision = try database.firstRow(
            """
            SELECT id, number, sha256, text FROM revisions WHERE article = ?
            ORDER BY number DESC LIMIT 1
            """,
            [.integer(article)]
        ) { row in
            bytes.append("\(row.integer(1))")
            bytes.append(row.text(2))
            bytes.append(SHA256.hexDigest(of: Array(row.text(3).utf8)))
            return row.integer(0)
        }
        let columns = StoreSnapshot.stateColumns
        try database.step(
            "SELECT id, \(columns.joined(separator: ", ")) FROM claims WHERE article = ? ORDER BY number",
            [.integer(article)]
        ) { row in
            for index in columns.indices { bytes.append(row.optionalText(Int32(index) + 1)) }
            try appendPlaces(of: row.integer(0), in: revision ?? 0, to: &bytes)
            try appendEvidence(of: row.integer(0), to: &bytes)
            return true
        }
        return SHA256.hexDigest(of: bytes.bytes)
    }

    /// The columns of a claim that a signature covers.
    private static let stateColumns = [
        "number", "kind", "statement", "speaker", "verdict", "correction", "note", "decided_by",
        "decided_at", "drop_reason", "merged_into",
    ]

    private func appendPlaces(of claim: Int, in revision: Int, to bytes: inout Netstrings) throws {
        try database.step(
            """
            SELECT start, "end", focus_start, focus_end FROM places
            WHERE claim = ? AND revision = ? ORDER BY id
            """,
            [.integer(claim), .integer(revision)]
        ) { row in
            for column: Int32 in 0..<4 { bytes.append(row.text(column)) }
            return true
        }
    }

    private func appendEvidence(of claim: Int, to bytes: inout Netstrings) throws {
        try database.step(
            """
            SELECT evidence.id, source, stance, "use", excerpt, locator, as_of, expires, title, url
            FROM evidence JOIN sources ON sources.id = evidence.source
            WHERE claim = ? ORDER BY evidence.id
            """,
            [.integer(claim)]
        ) { row in
            for column: Int32 in 0..<10 { bytes.append(row.optionalText(column)) }
            return true
        }
    }
}
