/// Takes the hashes of what a decision looks at.
protocol AttributionFeatureReceiver {
    mutating func add(_ hash: UInt64)
}

extension AttributionFeatureReceiver {
    /// Adds a feature made of a template's number and up to three values.
    @inline(__always)
    mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
        let sum = a &+ b &* 0xD6E8_FEB8_6659_FD93 &+ c &* 0x9FB2_1C65_1E98_DF25
        add(AttributionFeatures.mixed(sum &+ template &* 0xA076_1D64_78BD_642F))
    }
}

/// Hashes of what a decision looks at, kept for training; a decision itself only sums up their weights.
package struct AttributionFeatures: AttributionFeatureReceiver, Sendable {
    private var hashes: [UInt64] = []

    package var count: Int { hashes.count }

    package subscript(index: Int) -> UInt64 { hashes[index] }

    mutating func add(_ hash: UInt64) { hashes.append(hash) }

    /// Spreads the value over all bits; the upper ones are the best.
    @inline(__always)
    static func mixed(_ value: UInt64) -> UInt64 {
        let half = (value ^ (value >> 32)) &* 0x9E37_79B9_7F4A_7C15
        return (half ^ (half >> 29)) &* 0xBF58_476D_1CE4_E5B9
    }
}

/// What training needs to know of a decision: the choices there were and their features.
package final class AttributionTrace {
    package var cue = AttributionFeatures()
    /// Where the content may end, with whether each is taken for the end.
    package var ends: [(token: Int, features: AttributionFeatures)] = []
    /// What may name the source; nil is nobody.
    package var sources: [(tokens: Range<Int>?, features: AttributionFeatures)] = []
    package var contentStart = 0
    package var isByRule = false
    package var stem: UInt64 = 0

    init() {}
}
