package import ClaimExtraction

/// A table in an article's text: lines next to each other whose cells are parted by tabs.
///
/// Its figures are read for no claims, so that whoever reports on the checking has to say so.
package struct ArticleTable: Sendable, Equatable {
    /// Where it stands in the text, in code points.
    package let span: Span
    /// The cells of its first line, which often has the names of the columns.
    package let head: [String]
    /// How many of its cells have a digit.
    package let figures: Int

    /// The tables of a text that have figures, in order.
    package static func tables(in text: String) -> [ArticleTable] {
        var tables: [ArticleTable] = []
        var lines: [Line] = []
        func end() {
            let figures = lines.reduce(0) { $0 + $1.figures }
            if lines.count > 1, figures > 0, let first = lines.first, let last = lines.last {
                let span = Span(start: first.start, end: last.end)
                let head = first.text.split(separator: "\t").map(String.init)
                tables.append(ArticleTable(span: span, head: head, figures: figures))
            }
            lines = []
        }
        var start = 0
        let scalars = text.unicodeScalars
        for words in scalars.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = Line(words, at: start)
            start = line.end + 1
            if line.hasCells { lines.append(line) } else { end() }
        }
        end()
        return tables
    }

    private struct Line {
        let start: Int
        let end: Int
        let text: String
        let hasCells: Bool
        let figures: Int

        init(_ words: Substring.UnicodeScalarView, at start: Int) {
            self.start = start
            end = start + words.count
            let cells = words.split(separator: "\t", omittingEmptySubsequences: false)
            hasCells = cells.count > 1
            figures = hasCells ? cells.count { $0.contains { "0"..."9" ~= $0 } } : 0
            text = hasCells ? String(Substring(words.last == "\r" ? words.dropLast() : words)) : ""
        }
    }
}

extension CaseFile {
    /// The tables with figures in which no claim stands, so that nobody can have given a verdict on any of them.
    package var uncheckedTables: [ArticleTable] {
        let starts = claims.lazy.filter(\.isInText)
            .flatMap { [$0.focusSpan.start] + $0.otherPlaces.map(\.focusSpan.start) }.sorted()
        var place = 0
        return ArticleTable.tables(in: revision.text).filter { table in
            while place < starts.count, starts[place] < table.span.start { place += 1 }
            return place == starts.count || starts[place] >= table.span.end
        }
    }
}
