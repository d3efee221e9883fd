/// Pairs of equal items of two lists, made by what is certain: items that stand once in each, then their neighbours.
struct EqualRuns {
    /// The index in the other list, for each item of the first; -1 if there is none.
    private(set) var partner: [Int]
    private var isTaken: [Bool]
    private let old: ArraySlice<Int>
    private let new: ArraySlice<Int>

    init(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) {
        self.old = old
        self.new = new
        partner = Array(repeating: -1, count: old.count)
        isTaken = Array(repeating: false, count: new.count)
        let inOld = places(old)
        let inNew = places(new)
        for (key, mine) in inOld where mine.count == 1 {
            guard let other = inNew[key], other.count == 1 else { continue }
            pair(mine[0], other[0])
        }
        extend()
    }

    private func places(_ list: ArraySlice<Int>) -> [Int: [Int]] {
        Dictionary(grouping: list.indices.map { $0 - list.startIndex }) {
            list[list.startIndex + $0]
        }
    }

    private mutating func pair(_ mine: Int, _ other: Int) {
        partner[mine] = other
        isTaken[other] = true
    }

    /// Undoes the pairs of items for which a condition holds.
    mutating func forget(where condition: (Int) -> Bool) {
        for index in partner.indices where partner[index] >= 0 {
            guard condition(old[old.startIndex + index]) else { continue }
            isTaken[partner[index]] = false
            partner[index] = -1
        }
    }

    /// Pairs equal items beside paired ones.
    mutating func extend() {
        for index in partner.indices.dropFirst() where partner[index] < 0 {
            tryPair(index, beside: index - 1, step: 1)
        }
        for index in partner.indices.dropLast().reversed() where partner[index] < 0 {
            tryPair(index, beside: index + 1, step: -1)
        }
    }

    private mutating func tryPair(_ index: Int, beside neighbour: Int, step: Int) {
        guard partner[neighbour] >= 0 else { return }
        let other = partner[neighbour] + step
        guard isTaken.indices.contains(other), !isTaken[other],
            old[old.startIndex + index] == new[new.startIndex + other]
        else { return }
        pair(index, other)
    }

    /// Pairs what is left of equal items in order where both lists have as many.
    mutating func pairInOrderWhereAsMany() {
        let inOld = places(old).mapValues { $0.filter { partner[$0] < 0 } }
        let inNew = places(new).mapValues { $0.filter { !isTaken[$0] } }
        for (key, mine) in inOld {
            guard let others = inNew[key], others.count == mine.count else { continue }
            for (index, other) in zip(mine, others) { pair(index, other) }
        }
    }
}

/// How alike the runs of two lists are, by the pairs of neighbouring words that they share.
///
/// A pair of words that stands in many runs tells nothing and is passed over, so that the work stays in proportion
/// to the words.
struct Likeness {
    private var candidates: [(mine: Int, other: Int, score: Double)] = []
    private static let postingLimit = 8

    init(_ old: [ArraySlice<Int32>], _ new: [ArraySlice<Int32>]) {
        var postings: [Int64: [Int]] = [:]
        let inNew = new.map(Likeness.bigrams)
        for (index, bigrams) in inNew.enumerated() {
            for bigram in bigrams {
                // One more than the limit tells that there are too many.
                guard postings[bigram]?.count ?? 0 <= Likeness.postingLimit else { continue }
                postings[bigram, default: []].append(index)
            }
        }
        for (index, run) in old.enumerated() {
            let bigrams = Likeness.bigrams(run)
            var shared: [Int: Int] = [:]
            for bigram in bigrams {
                guard let places = postings[bigram], places.count <= Likeness.postingLimit else {
                    continue
                }
                for place in places { shared[place, default: 0] += 1 }
            }
            for (other, count) in shared {
                let total = bigrams.count + inNew[other].count
                candidates.append((index, other, Double(2 * count) / Double(max(total, 1))))
            }
        }
    }

    /// The most alike first, each run once.
    func pairs(atLeast least: Double) -> [(Int, Int)] {
        let sorted = candidates.filter { $0.score >= least }.sorted {
            ($1.score, $0.mine, $0.other) < ($0.score, $1.mine, $1.other)
        }
        var mine: Set<Int> = []
        var others: Set<Int> = []
        var pairs: [(Int, Int)] = []
        for candidate in sorted
        where !mine.contains(candidate.mine) && !others.contains(candidate.other) {
            mine.insert(candidate.mine)
            others.insert(candidate.other)
            pairs.append((candidate.mine, candidate.other))
        }
        return pairs.sorted { $0.0 < $1.0 }
    }

    private static func bigrams(_ run: ArraySlice<Int32>) -> Set<Int64> {
        guard run.count > 1 else { return Set(run.map { Int64($0) }) }
        return Set(zip(run, run.dropFirst()).map { Int64($0) << 32 | Int64($1) })
    }
}
