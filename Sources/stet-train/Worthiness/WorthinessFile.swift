internal import ClaimExtraction

/// Puts the functions of all genres into a model file, as `WorthinessModel` describes it.
struct WorthinessFile {
    private var scales: [UInt8] = []
    private var weights: [UInt8] = []

    /// Adds the next genre; 0.5 will be the score of a sentence with the value `limit`.
    mutating func add(_ function: WorthinessFunction, limit: Double) {
        let unit = WorthinessFile.unit(function.weights)
        append(unit)
        append(Float(function.bias - limit))
        append(1)
        weights += function.weights.map { weight in
            UInt8(bitPattern: Int8(min(max((weight / unit).rounded(), -127), 127)))
        }
    }

    var bytes: [UInt8] {
        let content = scales + weights
        let checksum = WorthinessModel.checksum(content)
        let count = UInt8(WorthinessGenre.allCases.count)
        return WorthinessModel.signature
            + [UInt8(WorthinessExample.placeBits), count, 0, 0]
            + (0..<4).map { UInt8(truncatingIfNeeded: checksum >> ($0 * 8)) } + content
    }

    private mutating func append(_ number: Float) {
        scales += (0..<4).map { UInt8(truncatingIfNeeded: number.bitPattern >> ($0 * 8)) }
    }

    /// What a weight of 1 is worth: all but one weight of 2,000 that aren't 0 fit a byte.
    private static func unit(_ weights: [Float]) -> Float {
        let sizes = weights.map { abs($0) }.filter { $0 > 0.001 }.sorted()
        guard !sizes.isEmpty else { return 1 }
        return sizes[min(sizes.count - 1, sizes.count * 1999 / 2000)] / 127
    }
}
