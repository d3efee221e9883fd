/// The lines of a page in the order in which a person reads them.
///
/// Columns are found by gutters: gaps that stay open over many rows of words, with text that begins at
/// one edge to the right of them. What is above, between and below the columns stays so. The idea is
/// that of the recursive X-Y cut (Nagy, Seth and Viswanathan 1992), but rows decide how far a gutter
/// goes, so that a headline over two columns doesn't hide them.
struct ReadingOrder {
    /// Each a part of a column, from the top to the bottom.
    private(set) var regions: [[PDFLine]] = []
    /// The middles of the gutters on this page and on those before it, in points from the left.
    private(set) var gutters: [Double]

    /// A page with more rows is no page; it is taken as it comes.
    private static let rowLimit = 600
    private static let deepestSplit = 6
    private static let gutterLimit = 16

    init(of page: PDFPage, knownGutters: [Double] = []) {
        gutters = knownGutters
        var pieces: [Piece] = []
        for (number, line) in page.lines.enumerated() {
            for word in line.words {
                pieces.append(Piece(word: word, line: number, place: pieces.count))
            }
        }
        read(pieces, depth: 0)
        regions = WrittenOrder.applied(to: regions)
    }

    /// A word with the number of the line that `pdftotext` put it in, and its place among all words.
    private struct Piece {
        let word: PDFWord
        let line: Int
        let place: Int
    }

    private mutating func read(_ pieces: [Piece], depth: Int) {
        let rows = ReadingOrder.rows(of: pieces)
        guard depth < ReadingOrder.deepestSplit, rows.count <= ReadingOrder.rowLimit else {
            return append(rows)
        }
        let extents = rows.map(\.extents)
        var next = 0
        var start = 0
        while start < rows.count {
            guard
                let columns = Columns(
                    in: extents,
                    from: start,
                    notBefore: next,
                    knownGutters: gutters
                )
            else {
                start += 1
                continue
            }
            append(Array(rows[next..<columns.rows.lowerBound]))
            let all = rows[columns.rows].flatMap(\.pieces)
            for column in columns.extents {
                read(all.filter { column.contains($0.word.box) }, depth: depth + 1)
            }
            addGutters(columns.gutters)
            next = columns.rows.upperBound
            start = next
        }
        append(Array(rows[next...]))
    }

    private mutating func addGutters(_ more: [Double]) {
        for gutter in more where !gutters.contains(where: { abs($0 - gutter) < 1 }) {
            gutters.append(gutter)
        }
        // A book has a few layouts; a hostile file could have one for each page.
        gutters = gutters.suffix(ReadingOrder.gutterLimit)
    }

    private mutating func append(_ rows: [Row]) {
        let lines = rows.flatMap(\.lines)
        if !lines.isEmpty { regions.append(lines) }
    }

    // MARK: Rows

    /// Words whose middles are at one height.
    private struct Row {
        var pieces: [Piece]

        var extents: RowExtents { RowExtents(pieces.map(\.word)) }

        /// The parts that `pdftotext` had in one line, from left to right, as one line.
        ///
        /// Where lines are set so tight that several fall into one row, each is one.
        var lines: [PDFLine] {
            let inOrder = pieces.sorted { $0.place < $1.place }
            let byLine = Dictionary(grouping: inOrder, by: \.line)
            let parts = byLine.values.compactMap { PDFLine($0.map(\.word)) }
                .sorted { ($0.box.left, $0.box.top) < ($1.box.left, $1.box.top) }
            if isStacked { return parts.sorted { $0.box.middle < $1.box.middle } }
            let isInterleaved = zip(parts, parts.dropFirst()).contains {
                $0.box.right > $1.box.left
            }
            var words = parts.flatMap(\.words)
            // Not always: right-to-left words stand in reading order within a part.
            if isInterleaved { words.sort { $0.box.left < $1.box.left } }
            return PDFLine(words).map { [$0] } ?? []
        }

        /// Whether words of different lines stand above each other.
        private var isStacked: Bool {
            let sorted = pieces.sorted { $0.word.box.left < $1.word.box.left }
            return zip(sorted, sorted.dropFirst()).contains { one, other in
                let (box, next) = (one.word.box, other.word.box)
                let shared = min(box.right, next.right) - next.left
                return one.line != other.line
                    && abs(box.middle - next.middle) > min(box.height, next.height) / 4
                    && shared > min(box.right - box.left, next.right - next.left) / 2
            }
        }
    }

    /// Words sorted into rows from the top; boxes of neighbouring rows overlap, their middle halves don't.
    private static func rows(of pieces: [Piece]) -> [Row] {
        let sorted = pieces.sorted {
            ($0.word.box.core.top, $0.place) < ($1.word.box.core.top, $1.place)
        }
        var rows: [Row] = []
        var bottom = -Double.infinity
        for piece in sorted {
            let core = piece.word.box.core
            if rows.isEmpty || core.top >= bottom {
                rows.append(Row(pieces: [piece]))
                bottom = core.bottom
            } else {
                rows[rows.count - 1].pieces.append(piece)
                bottom = max(bottom, core.bottom)
            }
        }
        return rows
    }
}

extension PDFBox {
    /// The middle half of its height.
    fileprivate var core: (top: Double, bottom: Double) {
        (top + height / 4, bottom - height / 4)
    }
}
