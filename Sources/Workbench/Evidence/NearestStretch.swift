/// The stretch of a text that is nearest to a run of words: the fewest words changed, left out or put in.
///
/// Approximate matching by dynamic programming with free ends (Sellers 1980): linear in the text.
struct NearestStretch {
    let range: Range<Int>
    let cost: Int
    let matches: Int

    private struct Cell { var cost: Int; var start: Int; var matches: Int }

    init?<Word: Equatable>(of run: [Word], in text: [Word]) {
        guard !run.isEmpty, !text.isEmpty else { return nil }
        var column = (0...run.count).map { Cell(cost: $0, start: 0, matches: 0) }
        var best: (cell: Cell, end: Int)?
        for (j, word) in text.enumerated() {
            var next = [Cell(cost: 0, start: j + 1, matches: 0)]
            next.reserveCapacity(run.count + 1)
            for (i, wanted) in run.enumerated() {
                var diagonal = column[i]
                if wanted == word { diagonal.matches += 1 } else { diagonal.cost += 1 }
                if i == 0 { diagonal.start = j }
                var other = column[i + 1]
                other.cost += 1
                var skipped = next[i]
                skipped.cost += 1
                for cell in [other, skipped]
                where (cell.cost, -cell.matches) < (diagonal.cost, -diagonal.matches) {
                    diagonal = cell
                }
                next.append(diagonal)
            }
            column = next
            let cell = next[run.count]
            if cell.matches > 0, cell.start <= j,
                best.map({ (cell.cost, -cell.matches) < ($0.cell.cost, -$0.cell.matches) }) ?? true
            {
                best = (cell, j + 1)
            }
        }
        guard let best else { return nil }
        range = best.cell.start..<best.end
        cost = best.cell.cost
        matches = best.cell.matches
    }
}
