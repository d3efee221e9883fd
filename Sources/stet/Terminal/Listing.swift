internal import Reports

/// A list that can be printed as a table, as JSON and as CSV.
struct Listing<Item: Encodable> {
    struct Column {
        var name: String
        var isNumeric = false
        var isFlexible = false
        /// Whether only the CSV has it: what is too long for a table.
        var isOnlyInCSV = false
        /// Whether only the table has it: what is shortened for a person who sees the rest of the table.
        var isOnlyInTable = false
        /// Whether a table leaves it out where no row has anything in it.
        var isLeftOutEmpty = false
        var cell: (Item) -> String
    }

    let items: [Item]
    let columns: [Column]
    /// What is said instead of an empty table.
    let emptyNote: String

    func print(_ options: ListOptions) throws {
        if options.json {
            try Output.json(items)
        } else if options.csv {
            let columns = columns.filter { !$0.isOnlyInTable }
            var csv = CSV(header: columns.map(\.name))
            for item in items { csv.add(columns.map { $0.cell(item) }) }
            try Output.document(csv.text)
        } else if items.isEmpty {
            Output.note(emptyNote)
        } else {
            try table.print()
        }
    }

    private var table: TextTable {
        let shown = columns.filter { column in
            !column.isOnlyInCSV
                && (!column.isLeftOutEmpty || items.contains { !column.cell($0).isEmpty })
        }
        var table = TextTable(
            shown.map {
                .init(title: $0.name, isNumeric: $0.isNumeric, isFlexible: $0.isFlexible)
            }
        )
        for item in items { table.add(shown.map { $0.cell(item) }) }
        return table
    }
}
