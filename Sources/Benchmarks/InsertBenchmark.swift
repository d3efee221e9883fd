internal import Casework
internal import ClaimExtraction
internal import ClaimStore
internal import Foundation
internal import GRDBSQLite

/// Claims stored a second by the store, beside the same rows written by SQLite's own interface.
struct InsertBenchmark {
    let folder: URL
    private let count = 50_000
    private let statement = "The shelter in Port Ames housed [as of 3 March 2025] 412 people."
    private let sentence =
        "As of March 3, the shelter in Port Ames housed 412 people, up from 80 last year."
    private let focus = "412 people"

    init(folder: URL) { self.folder = folder }

    func measure() throws {
        let own = try storeSeconds()
        let raw = try rawSeconds()
        report("claims stored a second", (Double(count) / own).rounded(to: 0))
        report(
            "  of what raw SQLite stores",
            "\((raw / own).rounded(to: 2)); raw: \((Double(count) / raw).rounded(to: 0))"
        )
    }

    private func storeSeconds() throws -> Double {
        let store = try Store(path: folder.appendingPathComponent("store.sqlite").path)
        let (article, revision) = try addArticle(to: store)
        let place = ClaimPlace(
            span: Span(start: 0, end: 80),
            focus: Span(start: 45, end: 55)
        ) { $0.start == 0 ? sentence : focus }
        let claim = NewClaim(
            kind: .count,
            statement: statement,
            speaker: nil,
            checkWorthiness: 0.7,
            origin: .machine,
            place: place
        )
        let claims = [NewClaim](repeating: claim, count: count)
        let start = monotonicSeconds()
        try store.write { _ = try $0.insert(claims, of: article, in: revision) }
        return monotonicSeconds() - start
    }

    /// The same schema, rows and transaction, through SQLite's C interface.
    private func rawSeconds() throws -> Double {
        let path = folder.appendingPathComponent("raw.sqlite").path
        let store = try Store(path: path)
        let (article, revision) = try addArticle(to: store)
        try store.close()

        let database = try RawDatabase(path: path)
        let start = monotonicSeconds()
        try database.execute("BEGIN IMMEDIATE")
        let claimRow = try database.prepare(
            """
            INSERT INTO claims
                (article, number, kind, statement, speaker, check_worthiness, origin, same_as)
            VALUES (?, ?, 'count', ?, NULL, 0.7, 'machine', NULL)
            """
        )
        let placeRow = try database.prepare(
            """
            INSERT INTO places
                (claim, revision, start, "end", focus_start, focus_end, sentence, focus)
            VALUES (?, ?, 0, 80, 45, 55, ?, ?)
            """
        )
        let searchRow = try database.prepare(
            "INSERT INTO claim_search (rowid, statement, sentence) VALUES (?, ?, ?)"
        )
        for number in 1...count {
            try database.run(claimRow, integers: [article, number], texts: [statement])
            let claim = Int(sqlite3_last_insert_rowid(database.connection))
            try database.run(placeRow, integers: [claim, revision], texts: [sentence, focus])
            try database.run(searchRow, integers: [claim], texts: [statement, sentence])
        }
        try database.execute("COMMIT")
        return monotonicSeconds() - start
    }

    private func addArticle(to store: Store) throws -> (article: Int, revision: Int) {
        let time = "2025-09-25T15:00:00Z"
        let article = NewArticle(
            slug: "benchmark",
            title: nil,
            byline: nil,
            outlet: nil,
            url: nil,
            published: nil
        )
        let revision = NewRevision(
            number: 1,
            digest: String(repeating: "0", count: 64),
            fileName: nil,
            text: sentence,
            words: 16,
            annotations: [],
            findings: []
        )
        return try store.write { transaction in
            let id = try transaction.insert(article, by: "benchmark", at: time)
            return (id, try transaction.insert(revision, of: id, by: "benchmark", at: time))
        }
    }
}

/// A connection by SQLite's own interface; closed with the process.
private struct RawDatabase {
    let connection: OpaquePointer

    init(path: String) throws {
        var opened: OpaquePointer?
        guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else {
            throw ProcessMeasurement.Failure(description: "\(path): can't be opened")
        }
        connection = opened
    }

    func execute(_ sql: String) throws {
        guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
    }

    func prepare(_ sql: String) throws -> OpaquePointer {
        var prepared: OpaquePointer?
        guard sqlite3_prepare_v2(connection, sql, -1, &prepared, nil) == SQLITE_OK, let prepared
        else { throw failure() }
        return prepared
    }

    /// Binds the integers, then the texts, in the order of the parameters.
    func run(_ row: OpaquePointer, integers: [Int], texts: [String]) throws {
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        for (index, value) in integers.enumerated() {
            sqlite3_bind_int64(row, Int32(index + 1), Int64(value))
        }
        for (index, text) in texts.enumerated() {
            sqlite3_bind_text(row, Int32(integers.count + index + 1), text, -1, transient)
        }
        guard sqlite3_step(row) == SQLITE_DONE else { throw failure() }
        sqlite3_reset(row)
    }

    private func failure() -> ProcessMeasurement.Failure {
        ProcessMeasurement.Failure(description: String(cString: sqlite3_errmsg(connection)))
    }
}
