/// A table as comma-separated values: RFC 4180, UTF-8, and no cell that a spreadsheet takes for a formula.
package struct CSV: Sendable {
    /// The rows so far, each with its line end.
    package private(set) var text = ""

    package init(header: [String]) { add(header) }

    package mutating func add(_ cells: [String]) {
        text += cells.map(CSV.cell).joined(separator: ",") + "\r\n"
    }

    /// An apostrophe goes before what begins a formula, quotation marks around what would end a cell.
    private static func cell(_ text: String) -> String {
        var cell = text
        if let first = text.unicodeScalars.first(where: { $0 != " " }),
            formulaStarts.contains(first), Double(text) == nil
        {
            cell = "'" + text
        }
        let needsQuotes = cell.utf8.contains {
            $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D
        }
        guard needsQuotes || cell.hasPrefix(" ") || cell.hasSuffix(" ") else { return cell }
        // Looking for one takes longer than to see that there is none.
        let inner = cell.utf8.contains(0x22) ? cell.replacing("\"", with: "\"\"") : cell
        return "\"" + inner + "\""
    }

    /// The cells of a table that was written so, row by row.
    static func rows(of text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        /// Whether a quotation mark came just now that ends the cell, unless another follows.
        var isClosed = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" {
                if !isQuoted, isClosed { cell.unicodeScalars.append(scalar) }
                isClosed = isQuoted
                isQuoted.toggle()
                continue
            }
            isClosed = false
            switch scalar {
            case _ where isQuoted: cell.unicodeScalars.append(scalar)
            case ",", "\n":
                row.append(cell)
                cell = ""
                if scalar == "\n" {
                    rows.append(row)
                    row = []
                }
            case "\r": break
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return rows
    }

    /// With their full-width forms, as OWASP lists them (https://owasp.org/www-community/attacks/CSV_Injection).
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
    ]
}
