internal import Foundation
internal import GRDB

/// Brings a database from any released schema to the newest.
///
/// The schema's number is SQLite's `user_version`. A migration is literal SQL and is never edited once it is
/// released; a change of the schema is a new one at the end of the list.
enum Migrations {
    /// "stet" in ASCII, so that tools can tell whose file it is.
    static let applicationID = 0x7374_6574

    /// What leads to schema 1, 2, …, in that order.
    static let steps: [String] = [
        Schema1.tables + Schema1.rules + Schema1.views,
        Schema2.migration,
        Schema3.migration,
    ]

    /// Settings that SQLite keeps for a connection only, or that must be right before the first write.
    static func prepareConnection(_ database: Database) throws {
        // Whose file it is must be known before anything in it is changed, the journal's mode included.
        _ = try database.firstRow("SELECT count(*) FROM sqlite_schema") { $0.integer(0) }
        try database.run("PRAGMA foreign_keys = ON")
        try database.run("PRAGMA recursive_triggers = ON")
        try database.run("PRAGMA synchronous = FULL")
    }

    static func run(on database: Database, path: String) throws {
        let schema = try checkedSchema(of: database, path: path)
        try useWriteAheadLog(database)
        if schema == steps.count { return }
        try database.inTransaction(.immediate) {
            // Another process may have migrated it while this one waited.
            let schema = try checkedSchema(of: database, path: path)
            for step in steps[schema...] { try database.execute(sql: step) }
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(steps.count)")
            return .commit
        }
    }

    /// Refuses a database that would have to be migrated first.
    static func requireNewest(_ database: Database, path: String) throws {
        if try checkedSchema(of: database, path: path) < steps.count {
            throw StoreError.older(path: path)
        }
    }

    /// The schema of a database that is ours; 0 for an empty one.
    private static func checkedSchema(of database: Database, path: String) throws -> Int {
        func number(_ sql: String) throws -> Int {
            try database.firstRow(sql) { $0.integer(0) } ?? 0
        }
        let tables = try number("SELECT count(*) FROM sqlite_schema")
        if tables == 0 { return 0 }
        guard try number("PRAGMA application_id") == applicationID else {
            throw StoreError.notADatabase(path: path)
        }
        let schema = try number("PRAGMA user_version")
        guard (1...steps.count).contains(schema) else {
            throw StoreError.newer(path: path, schema: schema, known: steps.count)
        }
        return schema
    }

    /// SQLite doesn't wait when two processes make the log at once, so a few tries are made.
    private static func useWriteAheadLog(_ database: Database) throws {
        let mode = try database.firstRow("PRAGMA journal_mode") { $0.text(0) }
        if mode == "wal" || mode == "memory" { return }
        for attempt in 1... {
            do {
                try database.execute(sql: "PRAGMA journal_mode = WAL")
                return
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                if attempt == 1000 { throw error }
                usleep(10_000)
            }
        }
    }
}
