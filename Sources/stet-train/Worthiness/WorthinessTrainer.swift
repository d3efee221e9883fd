internal import ClaimExtraction
internal import Foundation

/// A linear function of an example: what a genre's part of the model file holds, before rounding.
struct WorthinessFunction {
    /// For each place, what a feature there adds to the sum.
    var weights: [Float]
    var bias: Double

    func value(of example: WorthinessExample) -> Double {
        var sum = 0.0
        for place in example.places { sum += Double(weights[Int(place)]) }
        return sum / Double(max(example.places.count, 1)).squareRoot() + bias
    }
}

/// Learns a genre's function, from its examples and from what another genre has learned already.
struct WorthinessTrainer {
    var regression: LogisticRegression
    /// The function of prose, for a genre with few examples of its own.
    var base: WorthinessFunction?
    /// How much the base counts among the features.
    var influence = 0.1
    /// What words share, if they do.
    var kinship: WordKinship?

    func function(of examples: [WorthinessExample]) -> WorthinessFunction {
        let count = 1 << WorthinessExample.placeBits
        let rarity = rarity(in: examples)
        // After the places stand the bias, the base's value and the sum of vectors.
        let rows = examples.map { example in
            let length = Float(max(example.places.count, 1)).squareRoot()
            var row = LogisticRegression.Row(
                places: example.places,
                values: example.places.map { rarity[Int($0)] / length },
                isPositive: example.isWorthy
            )
            row.places.append(UInt32(count))
            row.values.append(1)
            if let base {
                row.places.append(UInt32(count + 1))
                row.values.append(Float(base.value(of: example) * influence))
            }
            if let kinship {
                let first = UInt32(count + 2)
                row.places += first..<first + UInt32(kinship.weightCount)
                row.values += kinship.sum(over: example, rarity).map { $0 / length }
            }
            return row
        }
        let shared = kinship?.weightCount ?? 0
        let learned = regression.weights(of: rows, count: count + 2 + shared)
        let share = learned[count + 1] * influence
        var function = WorthinessFunction(
            weights: [Float](repeating: 0, count: count),
            bias: learned[count] + share * (base?.bias ?? 0)
        )
        for place in 0..<count {
            let inherited = base.map { share * Double($0.weights[place]) } ?? 0
            function.weights[place] = Float(learned[place] * Double(rarity[place]) + inherited)
        }
        kinship?.spread(learned[(count + 2)...], rarity, to: &function.weights)
        return function
    }

    /// What a feature is multiplied by: rare ones tell more, so they may get more weight at the same penalty.
    private func rarity(in examples: [WorthinessExample]) -> [Float] {
        var frequency = [Int](repeating: 0, count: 1 << WorthinessExample.placeBits)
        for example in examples {
            for place in example.places { frequency[Int(place)] += 1 }
        }
        return frequency.map { frequency in
            Float(1 + log(Double(max(examples.count, 1)) / Double(1 + frequency))) / 3
        }
    }

    /// The value of each example by a function that was learned from the other parts only.
    func heldOutValues(of examples: [WorthinessExample], parts: [Int]) -> [Double] {
        var values = [Double](repeating: 0, count: examples.count)
        for part in Set(parts).sorted() {
            let function = function(
                of: examples.indices.filter { parts[$0] != part }.map { examples[$0] }
            )
            for index in examples.indices where parts[index] == part {
                values[index] = function.value(of: examples[index])
            }
        }
        return values
    }
}
