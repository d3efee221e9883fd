/// Takes the hashes of what a decision looks at.
protocol AttributionFeatureReceiver {
    mutating func add(_ hash: UInt64)
}

extension AttributionFeatureReceiver {
    /// Adds a feature made of a template's number and up to three values.
    @inline(__always)
    mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
        add(FeatureHash.of(template, a, b, c))
    }
}

/// Hashes of what a decision looks at, kept for training; a decision itself only sums up their weights.
package struct AttributionFeatures: AttributionFeatureReceiver, Sendable {
    private var hashes: [UInt64] = []

    package var count: Int { hashes.count }

    package subscript(index: Int) -> UInt64 { hashes[index] }

    mutating func add(_ hash: UInt64) { hashes.append(hash) }
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
