/// Which claims have which terms, with the impact of each term on each claim.
///
/// The impact is BM25's saturated frequency (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework"),
/// kept as a byte beside the claim's number: two flat arrays, five bytes a posting.
struct ImpactIndex: Sendable {
    /// BM25's saturation of repeated words and its normalisation by length; see ``ClaimMemory``.
    static let saturation = 1.0
    static let lengthShare = 0.65

    /// How many claims there are.
    let count: Int
    private let claims: [UInt32]
    private let impacts: [UInt8]
    /// Where the postings of a term begin, and behind the last of them end.
    private let starts: [Int]
    /// The highest impact of each term.
    private let peaks: [UInt8]

    /// What an impact of 255 stands for: more than a term of any claim has.
    private static let scale = Float((saturation + 1) / 255)

    /// How many claims have a term.
    func frequency(of term: Int) -> Int { starts[term + 1] - starts[term] }

    /// A term to be looked for and what it weighs.
    struct QueryTerm {
        var term: Int
        var weight: Float
    }

    struct Hit: Equatable {
        var claim: Int
        var score: Float
    }

    // MARK: Building

    /// The terms of each claim, one claim after the other.
    struct Builder {
        private var terms: [UInt32] = []
        private var counts: [UInt8] = []
        private var ends: [Int] = []
        private var lengths: [UInt32] = []

        /// Adds a claim's terms, in any order; `length` is its number of words.
        mutating func append(_ claimTerms: inout [UInt32], length: Int) {
            claimTerms.sort()
            var index = 0
            while index < claimTerms.count {
                var next = index + 1
                while next < claimTerms.count, claimTerms[next] == claimTerms[index] { next += 1 }
                terms.append(claimTerms[index])
                counts.append(UInt8(min(next - index, 255)))
                index = next
            }
            ends.append(terms.count)
            lengths.append(UInt32(clamping: length))
        }

        /// Turns the lists of each claim into those of each term, the claims ascending.
        func index(termCount: Int) -> ImpactIndex {
            var starts = [Int](repeating: 0, count: termCount + 1)
            for term in terms { starts[Int(term) + 1] += 1 }
            for term in 0..<termCount { starts[term + 1] += starts[term] }
            var next = starts
            var claims = [UInt32](repeating: 0, count: terms.count)
            var impacts = [UInt8](repeating: 0, count: terms.count)
            var peaks = [UInt8](repeating: 0, count: termCount)
            let total = lengths.reduce(0) { $0 + Double($1) }
            let average = max(total / Double(max(lengths.count, 1)), 1)
            var posting = 0
            for (claim, end) in ends.enumerated() {
                let ratio = Double(lengths[claim]) / average
                let room = saturation * (1 - lengthShare + lengthShare * ratio)
                while posting < end {
                    let term = Int(terms[posting])
                    let count = Double(counts[posting])
                    let impact = count * (saturation + 1) / (count + room)
                    let byte = UInt8(min(max((Float(impact) / scale).rounded(), 1), 255))
                    claims[next[term]] = UInt32(truncatingIfNeeded: claim)
                    impacts[next[term]] = byte
                    peaks[term] = max(peaks[term], byte)
                    next[term] += 1
                    posting += 1
                }
            }
            return ImpactIndex(
                count: ends.count,
                claims: claims,
                impacts: impacts,
                starts: starts,
                peaks: peaks
            )
        }
    }

    // MARK: Searching

    /// The best claims, best first; of equals the lower number comes first.
    ///
    /// MaxScore (Turtle and Flood 1995) over windows of claims: once so many claims are found that the lists of
    /// frequent terms can't lift another one among them, those lists are looked into for promising claims only.
    func best(_ limit: Int, for query: [QueryTerm]) -> [Hit] {
        guard limit > 0 else { return [] }
        let lists = query.map { term in
            TermList(
                weight: term.weight * ImpactIndex.scale,
                bound: term.weight * ImpactIndex.scale * Float(peaks[term.term]),
                next: starts[term.term],
                end: starts[term.term + 1],
                term: term.term
            )
        }.sorted { ($0.bound, $1.term) > ($1.bound, $0.term) }
        var search = Search(lists: lists, limit: limit)
        claims.withUnsafeBufferPointer { claims in
            impacts.withUnsafeBufferPointer { impacts in
                search.run(claims, impacts, count: count)
            }
        }
        return search.hits
    }
}

/// The postings of a term that a search has still to see.
private struct TermList {
    let weight: Float
    /// The most that the term gives to a claim.
    let bound: Float
    var next: Int
    let end: Int
    let term: Int
}

/// One search: the lists, the best claims so far, and the sums of a window of claims.
private struct Search {
    var lists: [TermList]
    let limit: Int
    private var best = BestHits()
    private static let window = 1 << 12

    init(lists: [TermList], limit: Int) {
        self.lists = lists
        self.limit = limit
    }

    var hits: [ImpactIndex.Hit] { best.sorted }

    mutating func run(
        _ claims: UnsafeBufferPointer<UInt32>,
        _ impacts: UnsafeBufferPointer<UInt8>,
        count: Int
    ) {
        // What the lists from each one on can give together; a little more, because sums are rounded.
        var rest = [Float](repeating: 0, count: lists.count + 1)
        for list in lists.indices.reversed() {
            rest[list] = rest[list + 1] + lists[list].bound * 1.0001
        }
        var sums = [Float](repeating: 0, count: Search.window)
        var seen = [(claim: Int, sum: Float)]()
        var windowStart = 0
        while windowStart < count {
            let windowEnd = min(windowStart + Search.window, count)
            let threshold = best.count < limit ? 0 : best.worst
            var essential = lists.count
            while essential > 0, rest[essential - 1] < threshold { essential -= 1 }
            sum(essential, windowStart, windowEnd, claims, impacts, &sums, &seen)
            for (claim, partial) in seen {
                complete(claim, partial, from: essential, rest, claims, impacts)
            }
            windowStart = windowEnd
        }
    }

    /// Sums the lists that can lift a claim among the best, and empties the sums again.
    private mutating func sum(
        _ essential: Int,
        _ start: Int,
        _ end: Int,
        _ claims: UnsafeBufferPointer<UInt32>,
        _ impacts: UnsafeBufferPointer<UInt8>,
        _ sums: inout [Float],
        _ seen: inout [(claim: Int, sum: Float)]
    ) {
        seen.removeAll(keepingCapacity: true)
        for index in 0..<essential {
            var next = lists[index].next
            let last = lists[index].end
            let weight = lists[index].weight
            while next < last, Int(claims[next]) < end {
                let slot = Int(claims[next]) - start
                if sums[slot] == 0 { seen.append((slot, 0)) }
                sums[slot] += weight * Float(impacts[next])
                next += 1
            }
            lists[index].next = next
        }
        for index in seen.indices {
            let slot = seen[index].claim
            seen[index] = (slot + start, sums[slot])
            sums[slot] = 0
        }
    }

    /// Adds what the other lists give to a claim, as long as it can still be among the best.
    private mutating func complete(
        _ claim: Int,
        _ partial: Float,
        from essential: Int,
        _ rest: [Float],
        _ claims: UnsafeBufferPointer<UInt32>,
        _ impacts: UnsafeBufferPointer<UInt8>
    ) {
        var score = partial
        for index in essential..<lists.count {
            if best.count >= limit, score + rest[index] < best.worst { return }
            if let posting = lists[index].posting(of: claim, claims) {
                score += lists[index].weight * Float(impacts[posting])
            }
        }
        best.offer(.init(claim: claim, score: score), limit: limit)
    }
}

extension TermList {
    /// Where a claim stands in the list; nil where it does not.
    fileprivate func posting(of claim: Int, _ claims: UnsafeBufferPointer<UInt32>) -> Int? {
        var low = next
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if Int(claims[middle]) < claim { low = middle + 1 } else { high = middle }
        }
        return low < end && Int(claims[low]) == claim ? low : nil
    }
}

/// The best hits of a search, the worst of them at hand.
private struct BestHits {
    /// A heap whose root is the worst.
    private var heap: [ImpactIndex.Hit] = []

    var count: Int { heap.count }
    var worst: Float { heap.first?.score ?? 0 }
    var sorted: [ImpactIndex.Hit] { heap.sorted { BestHits.isWorse($1, $0) } }

    mutating func offer(_ hit: ImpactIndex.Hit, limit: Int) {
        if heap.count < limit {
            heap.append(hit)
            var child = heap.count - 1
            while child > 0, BestHits.isWorse(heap[child], heap[(child - 1) / 2]) {
                heap.swapAt(child, (child - 1) / 2)
                child = (child - 1) / 2
            }
        } else if BestHits.isWorse(heap[0], hit) {
            heap[0] = hit
            sink()
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
