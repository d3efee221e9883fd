internal import Casework
package import Foundation
internal import GRDB

/// Why an archive can't be restored.
package enum ArchiveError: Error, Equatable, CustomStringConvertible {
    case notAnArchive(detail: String)
    case newer(database: Int, known: Int)
    case notEmpty
    case wrongRow(table: String, row: Int, detail: String)
    case notSound([String])

    package var description: String {
        switch self {
        case .notAnArchive(let detail):
            "this is no archive that 'stet export' wrote (\(detail))"
        case .newer(let database, let known):
            "the archive is from a newer stet (schema \(database), this one knows \(known)); update stet"
        case .notEmpty:
            "the workbench has articles or sources already; restore into a new one, made with 'stet init'"
        case .wrongRow(let table, let row, let detail):
            "row \(row) of \(table) can't be restored: \(detail)"
        case .notSound(let problems):
            "the archive isn't sound: \(problems.prefix(3).joined(separator: "; "))"
        }
    }
}

/// An archive that was read but not yet restored.
package struct ArchiveContents: Sendable {
    struct Table: Sendable {
        var columns: [String]
        var rows: [[StoredValue]]
    }

    let database: Int
    let tables: [String: Table]

    /// Reads what ``StoreSnapshot/writeArchive(_:)`` wrote.
    package init(json: Data) throws {
        let file: File
        do { file = try JSONDecoder().decode(File.self, from: json) } catch let error
            as DecodingError
        {
            throw ArchiveError.notAnArchive(detail: ArchiveContents.reason(of: error))
        }
        guard file.schema == Archive.schema else {
            throw ArchiveError.notAnArchive(detail: "its schema is “\(file.schema)”")
        }
        database = file.database
        tables = file.tables.mapValues { table in
            Table(columns: table.columns, rows: table.rows.map { $0.map(\.value) })
        }
    }

    private struct File: Decodable {
        var schema: String
        var database: Int
        var tables: [String: TableFile]
    }

    private struct TableFile: Decodable {
        var columns: [String]
        var rows: [[Facts.Member]]
    }

    private static func reason(of error: DecodingError) -> String {
        switch error {
        case .dataCorrupted(let context): context.debugDescription
        case .keyNotFound(let key, _): "“\(key.stringValue)” is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            context.debugDescription
        @unknown default: "\(error)"
        }
    }
}

extension StoreTransaction {
    /// Restores every row of an archive into an empty store, and checks all that the store promises.
    ///
    /// The rules that the database keeps look at one change at a time and would refuse the finished state; they are taken
    /// off meanwhile, and the whole is verified before the transaction ends.
    package func restore(_ archive: ArchiveContents) throws {
        guard archive.database <= Migrations.steps.count else {
            throw ArchiveError.newer(database: archive.database, known: Migrations.steps.count)
        }
        for table in Archive.tables {
            if try database.firstRow("SELECT 1 FROM \(table) LIMIT 1", [], { _ in true }) != nil {
                throw ArchiveError.notEmpty
            }
        }
        try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
        let triggers = try database.rows(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid"
        ) { (name: $0.text(0), sql: $0.text(1)) }
        for trigger in triggers { try database.execute(sql: "DROP TRIGGER \"\(trigger.name)\"") }
        for table in Archive.tables { try restore(table, from: archive) }
        for trigger in triggers { try database.execute(sql: trigger.sql) }
        for index in ["claim_search", "evidence_search"] {
            try database.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('rebuild')")
        }
        let problems = try state.verification().problems
        if !problems.isEmpty { throw ArchiveError.notSound(problems) }
    }

    private func restore(_ name: String, from archive: ArchiveContents) throws {
        guard let table = archive.tables[name] else {
            // A table that an older schema didn't have.
            if archive.database == Migrations.steps.count {
                throw ArchiveError.notAnArchive(detail: "the table “\(name)” is missing")
            }
            return
        }
        let known = Set(try database.columnNames(of: name))
        if let unknown = table.columns.first(where: { !known.contains($0) }) {
            throw ArchiveError.notAnArchive(detail: "\(name) has no column “\(unknown)”")
        }
        if table.rows.isEmpty { return }
        let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let marks = Array(repeating: "?", count: table.columns.count).joined(separator: ", ")
        let insertion = try database.prepared("INSERT INTO \(name) (\(columns)) VALUES (\(marks))")
        for (index, row) in table.rows.enumerated() {
            guard row.count == table.columns.count else {
                let detail = "it has \(row.count) values for \(table.columns.count) columns"
                throw ArchiveError.wrongRow(table: name, row: index + 1, detail: detail)
            }
            do { try insertion.run(row) } catch let error as DatabaseError {
                throw ArchiveError.wrongRow(
                    table: name,
                    row: index + 1,
                    detail: error.message ?? "\(error.resultCode)"
                )
            }
        }
    }
}
