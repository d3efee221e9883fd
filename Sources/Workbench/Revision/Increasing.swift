/// Longest increasing subsequences, by patience sorting in n log n.
enum Increasing {
    /// Indices of a longest run of values that never falls.
    static func longest(_ values: [Int]) -> [Int] {
        var tops: [Int] = []
        var before = [Int](repeating: -1, count: values.count)
        for (index, value) in values.enumerated() {
            let low = tops.partitionPoint { values[$0] > value }
            if low > 0 { before[index] = tops[low - 1] }
            if low == tops.count { tops.append(index) } else { tops[low] = index }
        }
        var chain: [Int] = []
        var index = tops.last ?? -1
        while index >= 0 {
            chain.append(index)
            index = before[index]
        }
        return chain.reversed()
    }

    /// Indices of a run of values that never falls and whose weights sum up to the most.
    ///
    /// The best run that ends at or below a value comes from a Fenwick tree of maxima, so that it is n log n too.
    static func heaviest(_ values: [Int], _ weights: [Int]) -> [Int] {
        guard let top = values.max() else { return [] }
        var sums = [Int](repeating: 0, count: values.count)
        var before = [Int](repeating: -1, count: values.count)
        // The index of the best run for a block of values; blocks are those of a Fenwick tree.
        var blocks = [Int](repeating: -1, count: top + 2)
        func isBetter(_ index: Int, than other: Int) -> Bool {
            other < 0 || sums[index] > sums[other]
        }
        for (index, value) in values.enumerated() {
            var best = -1
            var block = value + 1
            while block > 0 {
                if blocks[block] >= 0, isBetter(blocks[block], than: best) { best = blocks[block] }
                block &= block - 1
            }
            before[index] = best
            sums[index] = weights[index] + (best < 0 ? 0 : sums[best])
            block = value + 1
            while block < blocks.count {
                if isBetter(index, than: blocks[block]) { blocks[block] = index }
                block += block & -block
            }
        }
        var chain: [Int] = []
        var index = values.indices.max { (sums[$0], $1) < (sums[$1], $0) } ?? -1
        while index >= 0 {
            chain.append(index)
            index = before[index]
        }
        return chain.reversed()
    }
}
