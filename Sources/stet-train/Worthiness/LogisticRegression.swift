internal import Foundation

/// Logistic regression with quadratic penalty, by coordinate descent on its dual.
///
/// Yu, Huang and Lin (2011), "Dual coordinate descent methods for logistic regression and maximum entropy
/// models", algorithm 5.
struct LogisticRegression {
    /// What a mistake costs, against the penalty of 1 on the weights.
    var cost: Double
    /// How many times more a mistake on a positive row costs.
    var costOfPositives = 1.0
    var seed: UInt64

    /// Rarely needed: it converges in twenty or thirty passes.
    private static let maximumPasses = 60
    private static let tolerance = 0.02

    /// A row: places of weights, in order, and values.
    struct Row {
        var places: [UInt32]
        var values: [Float]
        var isPositive: Bool
    }

    /// The weights, `count` of them.
    func weights(of rows: [Row], count: Int) -> [Double] {
        var weights = [Double](repeating: 0, count: count)
        let costs = rows.map { $0.isPositive ? cost * costOfPositives : cost }
        // Two dual variables a row, which add up to its cost.
        var inside = costs.map { min(0.001 * $0, 1e-8) }
        let squares = rows.map { row in row.values.reduce(0.0) { $0 + Double($1) * Double($1) } }
        for (row, dual) in zip(rows, inside) {
            add(row, times: row.isPositive ? dual : -dual, to: &weights)
        }
        var order = Array(rows.indices)
        var random = SplitMix64(state: seed)
        for _ in 0..<LogisticRegression.maximumPasses {
            order.shuffle(using: &random)
            var worst = 0.0
            for index in order {
                let row = rows[index]
                let sign = row.isPositive ? 1.0 : -1.0
                let margin = sign * product(row, weights)
                let old = inside[index]
                let gradient = step(
                    &inside[index],
                    cost: costs[index],
                    square: squares[index],
                    margin: margin
                )
                worst = max(worst, gradient)
                let change = inside[index] - old
                if change != 0 { add(row, times: sign * change, to: &weights) }
            }
            if worst < LogisticRegression.tolerance { break }
        }
        return weights
    }

    /// Brings one dual variable to its best value by Newton's method; returns how far off it was.
    private func step(
        _ dual: inout Double,
        cost: Double,
        square: Double,
        margin: Double
    ) -> Double {
        // Of the two variables take the one that will be the smaller: its logarithm is exact.
        let isSwapped = 0.5 * square * (cost - 2 * dual) + margin < 0
        let sign = isSwapped ? -1.0 : 1.0
        let old = isSwapped ? cost - dual : dual
        var value = old
        if cost - value < 0.5 * cost { value *= 0.1 }
        var gradient = square * (value - old) + sign * margin + log(value / (cost - value))
        let first = abs(gradient)
        var steps = 0
        while steps < 50, abs(gradient) > 0.001 {
            let curvature = square + cost / (cost - value) / value
            let proposed = value - gradient / curvature
            value = proposed <= 0 ? value * 0.1 : min(proposed, cost * (1 - 1e-12))
            gradient = square * (value - old) + sign * margin + log(value / (cost - value))
            steps += 1
        }
        if steps > 0 { dual = isSwapped ? cost - value : value }
        return first
    }

    private func product(_ row: Row, _ weights: [Double]) -> Double {
        var sum = 0.0
        for index in row.places.indices {
            sum += weights[Int(row.places[index])] * Double(row.values[index])
        }
        return sum
    }

    private func add(_ row: Row, times factor: Double, to weights: inout [Double]) {
        for index in row.places.indices {
            weights[Int(row.places[index])] += factor * Double(row.values[index])
        }
    }
}
