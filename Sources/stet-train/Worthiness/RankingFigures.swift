/// How good a ranking is.
struct RankingFigures {
    private let ranked: [(value: Double, isWorthy: Bool)]
    private let worthy: Int

    init(_ values: [(value: Double, isWorthy: Bool)]) {
        // Equal values stand in the order of the text.
        ranked = values.enumerated().sorted { left, right in
            left.element.value == right.element.value
                ? left.offset < right.offset : left.element.value > right.element.value
        }.map(\.element)
        worthy = values.count { $0.isWorthy }
    }

    /// The mean, over all worthy items, of the precision down to them.
    var averagePrecision: Double {
        var hits = 0
        var total = 0.0
        for (index, item) in ranked.enumerated() where item.isWorthy {
            hits += 1
            total += Double(hits) / Double(index + 1)
        }
        return total / Double(max(hits, 1))
    }

    /// F1 of the worthy where the value is at least the limit.
    func f1(from limit: Double) -> Double {
        let taken = ranked.prefix { $0.value >= limit }
        return 2 * Double(taken.count { $0.isWorthy }) / Double(max(taken.count + worthy, 1))
    }

    /// The limit above which there are as many items as are worthy: precision and recall are equal.
    var evenLimit: Double {
        worthy > 0 && worthy <= ranked.count ? ranked[worthy - 1].value : 0
    }

    /// The limit with the greatest F1, and that F1.
    var best: (limit: Double, f1: Double) {
        var best = (limit: 0.0, f1: 0.0)
        var hits = 0
        for (index, item) in ranked.enumerated() where item.isWorthy {
            hits += 1
            let f1 = 2 * Double(hits) / Double(index + 1 + worthy)
            if f1 > best.f1 { best = (item.value, f1) }
        }
        return best
    }
}

extension WorthinessCorpus {
    /// The values of all items as one ranking.
    func ranking(_ values: [Double]) -> RankingFigures {
        RankingFigures(items.map { item in (value(of: item.examples, values), item.isWorthy) })
    }

    /// The mean of the average precision of each group that holds something worthy.
    func meanAveragePrecision(_ values: [Double]) -> Double {
        var groups: [Int: [(value: Double, isWorthy: Bool)]] = [:]
        for item in items {
            guard let first = item.examples.first else { continue }
            groups[examples[first].group, default: []].append(
                (value(of: item.examples, values), item.isWorthy)
            )
        }
        let figures = groups.sorted { $0.key < $1.key }.map(\.value)
            .filter { group in group.contains { $0.isWorthy } }
            .map { RankingFigures($0).averagePrecision }
        return figures.reduce(0, +) / Double(max(figures.count, 1))
    }

    private func value(of item: [Int], _ values: [Double]) -> Double {
        item.map { values[$0] }.max() ?? -.infinity
    }
}
