/// A stretch of a row that is full of words or empty of them, in points from the left.
struct Extent {
    var left: Double
    var right: Double
    /// The first and the last place of its words in the order of writing; nil where one isn't known.
    var written: ClosedRange<Int>?

    var width: Double { right - left }

    func contains(_ box: PDFBox) -> Bool {
        let middle = (box.left + box.right) / 2
        return left <= middle && middle < right
    }
}

/// Where the words of a row stand.
struct RowExtents {
    /// From left to right, without overlaps.
    private(set) var words: [Extent] = []
    let letterHeight: Double
    private let top: Double
    private let bottom: Double

    init(_ all: [PDFWord]) {
        let boxes = all.map(\.box)
        top = boxes.map(\.top).min() ?? 0
        bottom = boxes.map(\.bottom).max() ?? 0
        letterHeight = boxes.map(\.height).sorted().dropFirst(boxes.count / 2).first ?? 0
        for word in all.sorted(by: { $0.box.left < $1.box.left }) {
            let place = word.written.map { $0...$0 }
            if let last = words.last, word.box.left <= last.right {
                words[words.count - 1].right = max(last.right, word.box.right)
                words[words.count - 1].written = RowExtents.both(last.written, place)
            } else {
                words.append(Extent(left: word.box.left, right: word.box.right, written: place))
            }
        }
    }

    private static func both(_ one: ClosedRange<Int>?, _ other: ClosedRange<Int>?)
        -> ClosedRange<Int>?
    {
        guard let one, let other else { return nil }
        return min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }

    /// The gaps between its words, and the endless ones at both sides.
    var gaps: [Extent] {
        let edges = words.flatMap { [$0.left, $0.right] }
        let all = [-Double.infinity] + edges + [Double.infinity]
        return stride(from: 0, to: all.count - 1, by: 2).map {
            Extent(left: all[$0], right: all[$0 + 1])
        }
    }

    /// The gaps between words, also those of a next row that is partly as high, as in columns whose lines
    /// don't meet.
    func innerGaps(with next: RowExtents?) -> [Extent] {
        let own = gaps.filter { $0.left.isFinite && $0.right.isFinite }
        guard let next, next.top < bottom, next.bottom > top,
            let first = words.first, let last = words.last, let start = next.words.first,
            let end = next.words.last
        else { return own }
        if last.right < start.left { return own + [Extent(left: last.right, right: start.left)] }
        if end.right < first.left { return [Extent(left: end.right, right: first.left)] + own }
        return own
    }

    /// Whether there are more than so many heights of letters between the two.
    func isFarBelow(_ other: RowExtents, _ heights: Double) -> Bool {
        top - other.bottom > heights * other.letterHeight
    }

    /// The words to the left and to the right of a gap.
    func split(at gap: Extent) -> (left: [Extent], right: [Extent]) {
        (words.filter { $0.right <= gap.left }, words.filter { $0.left >= gap.right })
    }
}

/// Columns of text beside each other over some rows.
struct Columns {
    let rows: Range<Int>
    /// The middles of the gutters between them.
    let gutters: [Double]

    /// Each from the middle of one gutter to the next.
    var extents: [Extent] {
        let edges = [-Double.infinity] + gutters + [Double.infinity]
        return zip(edges, edges.dropFirst()).map { Extent(left: $0, right: $1) }
    }

    /// How wide a gutter is at least, in heights of letters; spaces of justified lines are seldom as wide
    /// over and over at one place.
    private static let narrowestGutter = 0.55
    /// How high a blank over all columns may be, in heights of letters.
    private static let widestBlank = 2.5
    /// How much larger than usual the letters of the first row may be.
    private static let largestLetters = 1.2
    /// How many rows must have words, on each side.
    private static let fewestRows = 3
    /// Columns have lines, tables have cells: fewer words on average than these are a table's.
    private static let wordsInLine = 2.5
    /// How many of the rows right of a gutter must begin at one edge; others are indented.
    private static let alignedShare = 0.5

    /// The columns that begin at a row, or nil if none begin there.
    ///
    /// One row is enough for a gutter that is known from elsewhere in the document. Rows before `notBefore`
    /// belong to others already.
    init?(in all: [RowExtents], from start: Int, notBefore: Int, knownGutters: [Double]) {
        let smallest = all[start].letterHeight * Columns.narrowestGutter
        let next = start + 1 < all.count ? all[start + 1] : nil
        var gaps = all[start].innerGaps(with: next).filter { $0.width >= smallest }
        guard !gaps.isEmpty else { return nil }
        var end = start + 1
        while end < all.count {
            // A wide blank over all columns ends them: what is below it is read after what is above.
            if all[end].isFarBelow(all[end - 1], Columns.widestBlank) { break }
            let narrowed = Columns.common(gaps, all[end].gaps, atLeast: smallest)
            if narrowed.isEmpty { break }
            gaps = narrowed
            end += 1
        }
        let rows = all[start..<end]
        // The wide spaces of a headline may lie above a gutter; it is no part of the columns.
        let usual = rows.map(\.letterHeight).sorted()[rows.count / 2]
        guard all[start].letterHeight <= usual * Columns.largestLetters else { return nil }
        let gutters = gaps.filter { gap in
            let isKnown = knownGutters.contains { gap.left < $0 && $0 < gap.right }
            return Columns.isGutter(gap, in: rows, fewestRows: isKnown ? 1 : Columns.fewestRows)
        }
        guard !gutters.isEmpty else { return nil }
        var first = start
        // Lines above that stand over one column only belong to it, as those below do.
        while first > notBefore, all[first - 1].isBeside(gutters) { first -= 1 }
        self.rows = first..<end
        self.gutters = gutters.map { ($0.left + $0.right) / 2 }
    }

    /// What is empty in both.
    private static func common(_ some: [Extent], _ others: [Extent], atLeast width: Double)
        -> [Extent]
    {
        var common: [Extent] = []
        var place = 0
        for gap in some {
            while place < others.count, others[place].right <= gap.left { place += 1 }
            var candidate = place
            while candidate < others.count, others[candidate].left < gap.right {
                let both = Extent(
                    left: max(gap.left, others[candidate].left),
                    right: min(gap.right, others[candidate].right)
                )
                if both.width >= width { common.append(both) }
                candidate += 1
            }
        }
        return common
    }

    private static func isGutter(
        _ gap: Extent,
        in rows: ArraySlice<RowExtents>,
        fewestRows: Int
    ) -> Bool {
        let parts = rows.map { $0.split(at: gap) }
        let lefts = parts.map(\.left).filter { !$0.isEmpty }
        let rights = parts.map(\.right).filter { !$0.isEmpty }
        let areApart = areWrittenApart(lefts.joined(), rights.joined())
        let fewest = areApart ? min(fewestRows, 2) : fewestRows
        guard min(lefts.count, rights.count) >= fewest,
            [lefts, rights].allSatisfy({ side in
                Double(side.map(\.count).reduce(0, +)) >= wordsInLine * Double(side.count)
            })
        else { return false }
        if areApart { return true }
        let starts = rights.compactMap { $0.first?.left }
        guard let edge = starts.min() else { return false }
        let tolerance = (rows.first?.letterHeight ?? 0) * 0.2
        let aligned = starts.count { $0 <= edge + tolerance }
        return Double(aligned) >= alignedShare * Double(starts.count)
    }
}

extension Columns {
    /// Whether all words on the left were written before all on the right, as columns are and rows of tables aren't.
    private static func areWrittenApart(
        _ lefts: some Sequence<Extent>,
        _ rights: some Sequence<Extent>
    ) -> Bool {
        var last = -1
        for extent in lefts {
            guard let written = extent.written else { return false }
            last = max(last, written.upperBound)
        }
        return rights.allSatisfy { ($0.written?.lowerBound ?? -1) > last }
    }
}

extension RowExtents {
    /// Whether it has words in one column only, none of them in a gutter.
    fileprivate func isBeside(_ gutters: [Extent]) -> Bool {
        guard let first = words.first, let last = words.last else { return false }
        return gutters.allSatisfy { gutter in
            words.allSatisfy { $0.right <= gutter.left || $0.left >= gutter.right }
                && (last.right <= gutter.left || first.left >= gutter.right)
        }
    }
}
