/// The postings of a term that a search has still to see.
struct TermList {
    let weight: Float
    var next: Int
    let end: Int
}

/// One search in an ``ImpactIndex``: the lists are summed over a window of claims, then over the next one.
///
/// A sum is an addition in the core's own cache. Leaving out what can't be among the best (MaxScore, Turtle and Flood
/// 1995) was slower by six times: texts have twenty words and more, and none of them decides alone.
struct ImpactSearch {
    let lists: UnsafeMutableBufferPointer<TermList>
    let claims: UnsafeBufferPointer<UInt32>
    let impacts: UnsafeBufferPointer<UInt8>

    private static let window = 1 << 13

    /// The best of so many claims, best first.
    func best(_ limit: Int, of count: Int) -> [ImpactIndex.Hit] {
        var best = BestHits(limit: limit)
        var sums = [Float](repeating: 0, count: min(ImpactSearch.window, count))
        sums.withUnsafeMutableBufferPointer { sums in
            for start in stride(from: 0, to: count, by: ImpactSearch.window) {
                let end = min(start + ImpactSearch.window, count)
                for list in lists.indices { add(list, to: sums, from: start, to: end) }
                var bar = best.threshold
                for slot in 0..<end - start where sums[slot] > bar {
                    best.offer(.init(claim: start + slot, score: sums[slot]))
                    bar = best.threshold
                }
                sums.update(repeating: 0)
            }
        }
        return best.sorted
    }

    /// Adds a list's postings of a window to the sums.
    private func add(
        _ list: Int,
        to sums: UnsafeMutableBufferPointer<Float>,
        from start: Int,
        to end: Int
    ) {
        var next = lists[list].next
        let last = lists[list].end
        let weight = lists[list].weight
        while next < last, Int(claims[next]) < end {
            sums[Int(claims[next]) &- start] += weight * Float(impacts[next])
            next &+= 1
        }
        lists[list].next = next
    }
}

/// The best hits of a search so far.
private struct BestHits {
    private let limit: Int
    /// A heap whose root is the worst.
    private var heap: [ImpactIndex.Hit] = []
    /// The score that a further hit must pass: claims come in ascending order, and of equals the first stays.
    private(set) var threshold: Float = 0

    init(limit: Int) { self.limit = limit }

    var sorted: [ImpactIndex.Hit] { heap.sorted { BestHits.isWorse($1, $0) } }

    mutating func offer(_ hit: ImpactIndex.Hit) {
        if heap.count < limit {
            heap.append(hit)
            rise()
        } else if BestHits.isWorse(heap[0], hit) {
            heap[0] = hit
            sink()
        }
        if heap.count == limit { threshold = heap[0].score }
    }

    private mutating func rise() {
        var child = heap.count - 1
        while child > 0, BestHits.isWorse(heap[child], heap[(child - 1) / 2]) {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heap.count && BestHits.isWorse(heap[child], heap[worst]) {
                worst = child
            }
            guard worst != parent else { return }
            heap.swapAt(parent, worst)
            parent = worst
        }
    }

    private static func isWorse(_ left: ImpactIndex.Hit, _ right: ImpactIndex.Hit) -> Bool {
        (left.score, right.claim) < (right.score, left.claim)
    }
}
