internal import GRDB

/// A whole store as JSON, from which every row can be restored.
///
/// `{"schema": "stet.workbench/1", "database": 2, "tables": {"articles": {"columns": […], "rows": [[…], …]}, …}}`, with the
/// tables in the order of ``tables`` and the rows in the order of their keys, so that the same store always gives
/// the same bytes. What only a server needs, accounts and sessions, isn't in it.
package enum Archive {
    package static let schema = "stet.workbench/1"

    /// Every table that holds somebody's work, those that others refer to first.
    static let tables = [
        "articles", "revisions", "annotations", "findings", "claims", "places", "sources",
        "evidence", "fates", "snapshots", "questions", "notes", "dismissals", "gate_overrides",
        "earlier_checks", "sign_offs", "history",
    ]
}

extension StoreSnapshot {
    /// Writes the store as an archive, piece by piece; a piece ends with a whole row.
    package func writeArchive(_ write: (String) throws -> Void) throws {
        let version = try database.firstRow("PRAGMA user_version") { $0.integer(0) } ?? 0
        try write("{\"schema\":\"\(Archive.schema)\",\"database\":\(version),\"tables\":{")
        for (index, table) in Archive.tables.enumerated() {
            try writeTable(table, isFirst: index == 0, write)
        }
        try write("\n}}\n")
    }

    private func writeTable(
        _ table: String,
        isFirst: Bool,
        _ write: (String) throws -> Void
    ) throws {
        let columns = try database.columnNames(of: table)
        let names = columns.map(Facts.quoted).joined(separator: ",")
        try write("\(isFirst ? "" : ",")\n\"\(table)\":{\"columns\":[\(names)],\"rows\":[")
        var separator = "\n"
        let keys = try database.keyColumns(of: table).map { "\"\($0)\"" }.joined(separator: ", ")
        let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        try database.step("SELECT \(list) FROM \(table) ORDER BY \(keys)", []) { row in
            let values = columns.indices.map { Facts.json(row.storedValue(Int32($0))) }
            try write("\(separator)[\(values.joined(separator: ","))]")
            separator = ",\n"
            return true
        }
        try write("]}")
    }
}

extension Database {
    /// The names of a table's columns, in their order.
    func columnNames(of table: String) throws -> [String] {
        try rows("SELECT name FROM pragma_table_info('\(table)') ORDER BY cid") { $0.text(0) }
    }

    /// The columns of a table's primary key, in the key's order.
    func keyColumns(of table: String) throws -> [String] {
        try rows("SELECT name FROM pragma_table_info('\(table)') WHERE pk > 0 ORDER BY pk") {
            $0.text(0)
        }
    }
}
