/// A fact sheet as desks keep them: a fact a row, with how it was checked.
package struct FactSheet: Sendable {
    /// What a column holds.
    package enum Column: String, Sendable, CaseIterable {
        case fact, method, source, date, verified
        case whyNot = "why-not"
        case checker

        /// The headings that desks use for it, in lower case.
        fileprivate var headings: Set<String> {
            switch self {
            case .fact: ["fact", "facts", "claim", "claims", "statement", "assertion", "quote"]
            case .method: ["method", "how", "how checked", "verification method"]
            case .source: ["source", "sources", "evidence", "reference", "url", "link"]
            case .date: ["date", "checked", "checked on", "date checked", "verified on"]
            case .verified: ["verified", "verified?", "status", "verdict", "ok", "ok?", "correct"]
            case .whyNot: ["why not", "why-not", "reason", "note", "notes", "comment", "comments"]
            case .checker: ["checker", "checked by", "verified by", "by", "who", "initials"]
            }
        }
    }

    /// A row; empty cells are nil.
    package struct Row: Sendable, Equatable {
        /// Its number in the file, the heading being 1.
        package var number: Int
        package var cells: [Column: String]

        package subscript(column: Column) -> String? { cells[column] }
    }

    package let rows: [Row]

    /// Reads a table whose first row has headings.
    ///
    /// - Parameters:
    ///   - file: The table as text.
    ///   - mapping: Which heading stands for which column, where the usual ones don't tell.
    /// - Throws: ``ImportError`` where the table is empty or a column that is needed is missing.
    package init(
        file: ArticleFile,
        mapping: [Column: String] = [:]
    ) throws(ImportError) {
        let table = TableReader.rows(of: try ArticleText(of: file).text)
        guard let head = table.first, table.count > 1 else { throw .empty(path: file.path) }
        let headings = head.map { FactSheet.plain($0) }
        var places: [Column: Int] = [:]
        for column in Column.allCases {
            if let heading = mapping[column] {
                guard let place = headings.firstIndex(of: FactSheet.plain(heading)) else {
                    let names = head.joined(separator: ", ")
                    throw .sheet(
                        path: file.path,
                        detail: "no column is headed “\(heading)”; there are \(names)"
                    )
                }
                places[column] = place
            } else {
                places[column] = headings.firstIndex { column.headings.contains($0) }
            }
        }
        guard places[.fact] != nil else {
            throw .sheet(
                path: file.path,
                detail:
                    "no column is headed “fact” or “claim”; say which it is with --map fact=HEADING"
            )
        }
        rows = table.enumerated().dropFirst().compactMap { index, cells in
            var row = Row(number: index + 1, cells: [:])
            for (column, place) in places where place < cells.count {
                let cell = FactSheet.trimmed(cells[place])
                if !cell.isEmpty { row.cells[column] = cell }
            }
            return row[.fact] == nil ? nil : row
        }
    }

    private static func plain(_ heading: String) -> String { trimmed(heading).lowercased() }

    private static func trimmed(_ text: String) -> String {
        var part = text[...]
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
    }
}
