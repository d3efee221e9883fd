/// Cuts a table's text into rows of cells.
///
/// Any text is a table to it: a quotation mark that nothing closes runs to the end, and one inside of a cell that was not
/// opened with one is a character like others.
struct TableReader {
    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    private var index = 0

    static func rows(of text: String) -> [[String]] {
        var reader = TableReader(text)
        var rows: [[String]] = []
        while reader.index < reader.scalars.count { rows.append(reader.row()) }
        return rows
    }

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        // Spreadsheets may say what separates the cells: "sep=;".
        if text.hasPrefix("sep="), scalars.count > 5, TableReader.isNewline(scalars[5]) {
            separator = scalars[4]
            index = 6
        } else {
            separator = TableReader.separator(of: scalars)
        }
    }

    /// The separator that the first row has most of, outside of quotation marks.
    private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        let candidates: [Unicode.Scalar] = [",", ";", "\t", "|"]
        var counts = [0, 0, 0, 0]
        var isQuoted = false
        for scalar in scalars {
            if scalar == "\"" { isQuoted.toggle() }
            if isQuoted { continue }
            if isNewline(scalar) { break }
            if let candidate = candidates.firstIndex(of: scalar) { counts[candidate] += 1 }
        }
        let most = counts.max() ?? 0
        return counts.firstIndex(of: most).map { candidates[$0] } ?? ","
    }

    private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r"
    }

    private mutating func row() -> [String] {
        var cells: [String] = []
        while true {
            cells.append(cell())
            guard index < scalars.count else { return cells }
            let end = scalars[index]
            index += 1
            if end == separator { continue }
            if end == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
            return cells
        }
    }

    /// A cell up to its separator, its row's end or the text's.
    private mutating func cell() -> String {
        var cell = String.UnicodeScalarView()
        if index < scalars.count, scalars[index] == "\"" {
            index += 1
            readQuoted(into: &cell)
        }
        while index < scalars.count, scalars[index] != separator,
            !TableReader.isNewline(scalars[index])
        {
            cell.append(scalars[index])
            index += 1
        }
        return String(cell)
    }

    /// Two quotation marks are one, one is the end.
    private mutating func readQuoted(into cell: inout String.UnicodeScalarView) {
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if scalar == "\"" {
                guard index < scalars.count, scalars[index] == "\"" else { return }
                index += 1
            }
            cell.append(scalar)
        }
    }
}
