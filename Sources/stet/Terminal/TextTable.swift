internal import Foundation

/// Rows of text in columns that fit the terminal's width.
struct TextTable {
    struct Column {
        var title: String
        var isNumeric = false
        /// Whether it gives way where the terminal is narrow; such a column is cut with "…".
        var isFlexible = false
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) { self.columns = columns }

    mutating func add(_ cells: [String]) { rows.append(cells.map { VisibleText.of($0) }) }

    /// The table's lines; `width` nil means that nothing is cut, and a long cell moves only what stands behind it.
    func lines(width: Int?) -> [String] {
        var widths = columns.indices.map { column in
            max(
                DisplayWidth.of(columns[column].title),
                rows.map { DisplayWidth.of($0[column]) }.max() ?? 0
            )
        }
        if let width {
            shrink(&widths, to: width - (columns.count - 1) * TextTable.gap)
        } else {
            for column in columns.indices where columns[column].isFlexible {
                widths[column] = min(widths[column], TextTable.widestPadding)
            }
        }
        func line(_ cells: [String]) -> String { self.line(cells, widths, cuts: width != nil) }
        return [Style.bold(line(columns.map(\.title)))] + rows.map(line)
    }

    /// Prints the table, fitted to the terminal.
    func print() throws {
        for line in lines(width: TextTable.terminalWidth) { try Output.styledLine(line) }
    }

    private static let gap = 2
    /// Below this a column says nothing any more.
    private static let narrowest = 10
    /// One long cell shouldn't push the next column off everybody's screen.
    private static let widestPadding = 40

    /// Takes what is too much from the flexible columns, from the widest first.
    private func shrink(_ widths: inout [Int], to available: Int) {
        var excess = widths.reduce(0, +) - available
        while excess > 0 {
            let flexible = columns.indices.filter {
                columns[$0].isFlexible && widths[$0] > TextTable.narrowest
            }
            guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { return }
            let second = flexible.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
            let step = min(excess, max(1, widths[widest] - max(second, TextTable.narrowest)))
            widths[widest] -= step
            excess -= step
        }
    }

    private func line(_ cells: [String], _ widths: [Int], cuts: Bool) -> String {
        var line = ""
        for (column, cell) in cells.enumerated() {
            let cell = cuts ? DisplayWidth.cut(cell, to: widths[column]) : cell
            let padding = String(
                repeating: " ",
                count: max(0, widths[column] - DisplayWidth.of(cell))
            )
            line += columns[column].isNumeric ? padding + cell : cell + padding
            line += String(repeating: " ", count: TextTable.gap)
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// `COLUMNS`, else the terminal's own width; nil where the output is no terminal.
    static let terminalWidth: Int? = {
        if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }),
            columns > 0
        {
            return max(columns, 40)
        }
        var size = winsize()
        guard Output.isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else {
            return nil
        }
        return size.ws_col > 0 ? max(Int(size.ws_col), 40) : 80
    }()
}
