internal import ClaimExtraction

/// A decision to learn from: hashed features and what is right.
struct BinaryExample {
    let features: [UInt32]
    let isPositive: Bool
}

/// Linear weights, learned as an averaged perceptron (Freund and Schapire, 1999) over hashed features.
///
/// All arithmetic is in integers, so that training gives the same weights on any machine.
struct AveragedWeights {
    let bits: Int
    private var weights: [Int32]
    /// For the average: the sum of each weight over all steps, up to the step in `changed`.
    private var totals: [Int64]
    private var changed: [Int32]
    private var step: Int32 = 0

    init(bits: Int) {
        self.bits = bits
        weights = [Int32](repeating: 0, count: 1 << bits)
        totals = [Int64](repeating: 0, count: 1 << bits)
        changed = [Int32](repeating: 0, count: 1 << bits)
    }

    private func row(_ feature: UInt32) -> Int { Int(feature >> UInt32(32 - bits)) }

    func score(_ features: [UInt32]) -> Int32 {
        var sum: Int32 = 0
        for feature in features { sum &+= weights[row(feature)] }
        return sum
    }

    mutating func advance() { step += 1 }

    mutating func change(_ features: [UInt32], by amount: Int32) {
        for feature in features {
            let index = row(feature)
            totals[index] += Int64(step - changed[index]) * Int64(weights[index])
            changed[index] = step
            weights[index] += amount
        }
    }

    /// The weights averaged over all steps, as signed bytes; `factor` is what they were multiplied by.
    func bytes() -> (bytes: [UInt8], factor: Double) {
        let averages = weights.indices.map { index in
            Double(totals[index] + Int64(step - changed[index]) * Int64(weights[index]))
                / Double(max(step, 1))
        }
        let sizes = averages.map { abs($0) }.filter { $0 > 0.01 }.sorted()
        // All but one of 1,000 that aren't 0 fit a byte.
        let largest = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 999 / 1000)]
        let factor = 127 / max(largest, 0.01)
        let bytes = averages.map { average in
            UInt8(bitPattern: Int8(min(max((average * factor).rounded(), -127), 127)))
        }
        return (bytes, factor)
    }

    /// Learns to tell positives from negatives, with a margin on both sides.
    static func learned(
        _ examples: [BinaryExample],
        bits: Int,
        epochs: Int,
        margin: Int32,
        seed: UInt64
    ) -> AveragedWeights {
        var weights = AveragedWeights(bits: bits)
        var random = SplitMix64(state: seed)
        var order = Array(examples.indices)
        for _ in 0..<epochs {
            order.shuffle(using: &random)
            for index in order {
                let example = examples[index]
                let score = weights.score(example.features)
                if example.isPositive, score <= margin {
                    weights.change(example.features, by: 1)
                } else if !example.isPositive, score >= -margin {
                    weights.change(example.features, by: -1)
                }
                weights.advance()
            }
        }
        return weights
    }

    /// Learns to put right choices before wrong ones.
    static func learned(
        _ choices: [[BinaryExample]],
        bits: Int,
        epochs: Int,
        seed: UInt64
    ) -> AveragedWeights {
        var weights = AveragedWeights(bits: bits)
        var random = SplitMix64(state: seed)
        var order = Array(choices.indices)
        for _ in 0..<epochs {
            order.shuffle(using: &random)
            for index in order {
                let scored = choices[index].map { ($0, weights.score($0.features)) }
                let right = scored.filter { $0.0.isPositive }.max { $0.1 < $1.1 }
                let wrong = scored.filter { !$0.0.isPositive }.max { $0.1 < $1.1 }
                if let right, let wrong, wrong.1 + 3 >= right.1 {
                    weights.change(right.0.features, by: 1)
                    weights.change(wrong.0.features, by: -1)
                }
                weights.advance()
            }
        }
        return weights
    }
}

extension AttributionFeatures {
    /// The features' hashes, cut to the bits that a table can use.
    var compact: [UInt32] { (0..<count).map { UInt32(truncatingIfNeeded: self[$0] >> 32) } }
}
