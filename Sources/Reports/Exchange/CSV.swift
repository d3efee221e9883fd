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
        let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        guard needsQuotes || cell.hasPrefix(" ") || cell.hasSuffix(" ") else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    /// With their full-width forms, as OWASP lists them (https://owasp.org/www-community/attacks/CSV_Injection).
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
    ]
}
