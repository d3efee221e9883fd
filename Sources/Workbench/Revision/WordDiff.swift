/// The words that two runs have in common, in order.
///
/// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), greedy, with a bound on D. Past the bound the
/// runs are cut at words that stand once in each (Cohen's patience diff), and what is still too different has
/// nothing in common: the work is at most proportional to the words times the bound.
enum WordDiff {
    /// Pairs of indices into both, increasing.
    static func common(_ old: ArraySlice<Int32>, _ new: ArraySlice<Int32>) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        var old = old
        var new = new
        while let first = old.first, first == new.first {
            pairs.append((old.startIndex, new.startIndex))
            old.removeFirst()
            new.removeFirst()
        }
        var tail: [(Int, Int)] = []
        while let last = old.last, last == new.last {
            tail.append((old.endIndex - 1, new.endIndex - 1))
            old.removeLast()
            new.removeLast()
        }
        if !old.isEmpty, !new.isEmpty {
            pairs += greedy(old, new) ?? patient(old, new)
        }
        return pairs + tail.reversed()
    }

    /// At most so many insertions and deletions are looked for at once.
    private static let bound = 400

    private static func greedy(
        _ old: ArraySlice<Int32>,
        _ new: ArraySlice<Int32>
    ) -> [(Int, Int)]? {
        let limit = min(bound, old.count + new.count)
        guard abs(old.count - new.count) <= limit else { return nil }
        let a = old.startIndex
        let b = new.startIndex
        // furthest[d][k + d]: the furthest x on diagonal k after d edits.
        var furthest: [[Int]] = []
        for d in 0...limit {
            var row = [Int](repeating: -1, count: 2 * d + 1)
            for k in stride(from: -d, through: d, by: 2) {
                var x = d == 0 ? 0 : start(k, d, furthest[d - 1])
                var y = x - k
                guard x >= 0, y >= 0, x <= old.count, y <= new.count else { continue }
                while x < old.count, y < new.count, old[a + x] == new[b + y] {
                    x += 1
                    y += 1
                }
                row[k + d] = x
                if x == old.count, y == new.count {
                    return trace(furthest, edits: d, from: x, y, a, b)
                }
            }
            furthest.append(row)
        }
        return nil
    }

    /// Where diagonal k is entered with edit d; -2 if it can't be.
    private static func start(_ k: Int, _ d: Int, _ last: [Int]) -> Int {
        func reach(_ diagonal: Int) -> Int {
            let index = diagonal + d - 1
            return last.indices.contains(index) ? last[index] : -1
        }
        let down = reach(k + 1)
        let right = reach(k - 1)
        return max(down, right < 0 ? -2 : right + 1)
    }

    private static func trace(
        _ furthest: [[Int]],
        edits: Int,
        from x: Int,
        _ y: Int,
        _ a: Int,
        _ b: Int
    ) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        var x = x
        var y = y
        for d in stride(from: edits, through: 0, by: -1) {
            let k = x - y
            let entry = d == 0 ? 0 : start(k, d, furthest[d - 1])
            while x > entry, y > 0 {
                x -= 1
                y -= 1
                pairs.append((a + x, b + y))
            }
            guard d > 0 else { break }
            let index = k + 1 + d - 1
            let cameDown =
                furthest[d - 1].indices.contains(index) && furthest[d - 1][index] == entry
            if cameDown { y = entry - k - 1 } else { x = entry - 1 }
            if cameDown { x = entry }
        }
        return pairs.reversed()
    }

    /// Cuts at words that stand once in each, and compares what lies between.
    private static func patient(
        _ old: ArraySlice<Int32>,
        _ new: ArraySlice<Int32>
    ) -> [(Int, Int)] {
        let anchors = uniqueInBoth(old, new)
        var pairs: [(Int, Int)] = []
        var x = old.startIndex
        var y = new.startIndex
        for anchor in anchors + [(old.endIndex, new.endIndex)] {
            pairs += greedy(old[x..<anchor.0], new[y..<anchor.1]) ?? []
            guard anchor.0 < old.endIndex else { break }
            pairs.append(anchor)
            x = anchor.0 + 1
            y = anchor.1 + 1
        }
        return pairs
    }

    private static func uniqueInBoth(
        _ old: ArraySlice<Int32>,
        _ new: ArraySlice<Int32>
    ) -> [(Int, Int)] {
        func places(_ run: ArraySlice<Int32>) -> [Int32: Int] {
            Dictionary(run.indices.map { (run[$0], $0) }) { _, _ in -1 }
        }
        let inOld = places(old)
        let inNew = places(new)
        let candidates = old.indices.compactMap { index -> (Int, Int)? in
            guard inOld[old[index]] == index, let other = inNew[old[index]], other >= 0 else {
                return nil
            }
            return (index, other)
        }
        let kept = Increasing.longest(candidates.map(\.1))
        return kept.map { candidates[$0] }
    }
}
