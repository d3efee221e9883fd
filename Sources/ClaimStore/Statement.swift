internal import GRDB
internal import GRDBSQLite

/// A value of a column.
package enum StoredValue: Sendable, Equatable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)

    package init(_ text: String?) { self = text.map(StoredValue.text) ?? .null }
    package init(_ integer: Int?) { self = integer.map(StoredValue.integer) ?? .null }
}

/// The row that a statement stands on; valid only until the next one.
struct StoredRow {
    fileprivate let statement: SQLiteStatement

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

    func real(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

    func text(_ column: Int32) -> String {
        guard let bytes = sqlite3_column_text(statement, column) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, column))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }
    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    /// A value as it is, whatever its type.
    func storedValue(_ column: Int32) -> StoredValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_INTEGER: .integer(integer(column))
        case SQLITE_FLOAT: .real(real(column))
        case SQLITE_NULL: .null
        default: .text(text(column))
        }
    }

    /// A value that is stored by its name; a name that nothing has means a damaged database.
    func value<Value>(_ column: Int32, _ named: (String) -> Value?) throws -> Value {
        let name = text(column)
        guard let value = named(name) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no value is named '\(name)'")
        }
        return value
    }

    /// The same for a column that may be NULL.
    func optionalValue<Value>(_ column: Int32, _ named: (String) -> Value?) throws -> Value? {
        isNull(column) ? nil : try value(column, named)
    }
}

/// Statements with values by position.
///
/// GRDB binds and reads text up to its first U+0000; articles may hold one, so text goes with its length here.
extension Database {
    /// Runs a statement that returns nothing; `sql` is prepared once a connection.
    func run(_ sql: String, _ values: [StoredValue] = []) throws {
        try step(sql, values) { _ in true }
    }

    /// What `body` makes of each row.
    func rows<Result>(
        _ sql: String,
        _ values: [StoredValue] = [],
        _ body: (StoredRow) throws -> Result
    ) throws -> [Result] {
        var results: [Result] = []
        try step(sql, values) { row in
            results.append(try body(row))
            return true
        }
        return results
    }

    /// What `body` makes of the first row; nil if there is none.
    func firstRow<Result>(
        _ sql: String,
        _ values: [StoredValue] = [],
        _ body: (StoredRow) throws -> Result
    ) throws -> Result? {
        var result: Result?
        try step(sql, values) { row in
            result = try body(row)
            return false
        }
        return result
    }

    /// Goes through the rows until `body` says false.
    func step(
        _ sql: String,
        _ values: [StoredValue],
        _ body: (StoredRow) throws -> Bool
    ) throws {
        try prepared(sql).step(values, body)
    }

    /// The statement, prepared once a connection; a loop takes it once and runs it for every row.
    func prepared(_ sql: String) throws -> PreparedStatement {
        PreparedStatement(
            statement: try cachedStatement(sql: sql).sqliteStatement,
            connection: sqliteConnection,
            sql: sql
        )
    }
}

/// A statement that the connection keeps prepared.
struct PreparedStatement {
    fileprivate let statement: SQLiteStatement
    fileprivate let connection: SQLiteConnection?
    fileprivate let sql: String

    /// Runs a statement that returns nothing.
    func run(_ values: [StoredValue]) throws { try step(values) { _ in true } }

    func step(_ values: [StoredValue], _ body: (StoredRow) throws -> Bool) throws {
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        for (index, value) in values.enumerated() {
            let code = value.bind(to: statement, at: Int32(index + 1))
            if code != SQLITE_OK { throw failure(code) }
        }
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw failure(code) }
            guard try body(StoredRow(statement: statement)) else { return }
        }
    }

    private func failure(_ code: Int32) -> DatabaseError {
        let message = connection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
    }
}

extension StoredValue {
    /// SQLite copies the text: Swift may free it before the statement runs.
    fileprivate func bind(to statement: SQLiteStatement, at index: Int32) -> Int32 {
        switch self {
        case .null: return sqlite3_bind_null(statement, index)
        case .integer(let value): return sqlite3_bind_int64(statement, index, Int64(value))
        case .real(let value): return sqlite3_bind_double(statement, index, value)
        case .text(var text):
            let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            return text.withUTF8 { bytes in
                guard let start = bytes.baseAddress else {
                    return sqlite3_bind_text(statement, index, "", 0, transient)
                }
                return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                    sqlite3_bind_text(statement, index, $0, Int32(bytes.count), transient)
                }
            }
        }
    }
}
