internal import ExtractionData

/// Learned weights that judge attributions: whether words report, who speaks, where the content ends.
///
/// Linear models over hashed features, read in place from the bytes of a model file. The file is
/// little-endian: the eight bytes of ``signature``; for each table the binary logarithm of its number
/// of weights, 0 if it has none (a byte each); the score that a cue must exceed (16 bits, signed); two
/// zeros; the tables. The first table is the set of stems that report, a bit each; the others hold a
/// signed byte for each weight.
package struct AttributionModel: Sendable {
    package static let signature: [UInt8] = Array("stetATT1".utf8)
    package static let headerSize = 16

    /// The tables in the order in which they stand in the file.
    package enum Table: Int, CaseIterable, Sendable {
        case stems, cue, end, source
    }

    /// Whether words report at all.
    let cue: Weights?
    /// Whether a content ends before a token.
    let end: Weights?
    /// Which words name the source.
    let source: Weights?
    private let stems: Stems?

    /// The model inside the program; nil if it was left out.
    static let bundled: AttributionModel? = {
        let data = stet_attribution()
        return AttributionModel(UnsafeRawBufferPointer(start: data.bytes, count: data.count))
    }()

    /// Takes the bytes of a model file, which must outlive the model; nil if they aren't one.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count >= AttributionModel.headerSize,
            bytes.starts(with: AttributionModel.signature)
        else { return nil }
        let threshold = Int(
            Int16(littleEndian: start.loadUnaligned(fromByteOffset: 12, as: Int16.self))
        )
        var offset = AttributionModel.headerSize
        var places: [(start: UnsafeRawPointer, bits: Int)?] = []
        for table in Table.allCases {
            let bits = Int(bytes[AttributionModel.signature.count + table.rawValue])
            guard bits > 0 else {
                places.append(nil)
                continue
            }
            guard (3...24).contains(bits) else { return nil }
            places.append((start + offset, bits))
            offset += table == .stems ? (1 << bits) / 8 : 1 << bits
        }
        guard offset == bytes.count else { return nil }
        stems = places[Table.stems.rawValue].map { Stems(start: $0.start, bits: $0.bits) }
        cue = places[Table.cue.rawValue].map {
            Weights(start: $0.start, bits: $0.bits, bias: -threshold)
        }
        end = places[Table.end.rawValue].map { Weights(start: $0.start, bits: $0.bits, bias: 0) }
        source = places[Table.source.rawValue].map {
            Weights(start: $0.start, bits: $0.bits, bias: 0)
        }
    }

    /// Whether a word with the stem has been seen to report; a few others pass too.
    @inline(__always)
    func mayReport(_ stem: UInt64) -> Bool { stems?.contains(stem) ?? true }

    /// A table of weights; its bytes are never written and outlive every reader, so that all threads may read.
    struct Weights: Sendable {
        nonisolated(unsafe) fileprivate let start: UnsafeRawPointer
        private let shift: UInt64
        private let bias: Int

        fileprivate init(start: UnsafeRawPointer, bits: Int, bias: Int) {
            self.start = start
            self.bias = bias
            shift = UInt64(64 - bits)
        }

        /// The sum of the weights of the features that `addFeatures` gives.
        @inline(__always)
        func sum(_ addFeatures: (inout Sum) -> Void) -> Int {
            withUnsafeTemporaryAllocation(
                of: UnsafeRawPointer.self,
                capacity: Sum.capacity
            ) { places in
                var sum = Sum(start: start, shift: shift, places: places)
                addFeatures(&sum)
                return bias &+ sum.total
            }
        }
    }

    /// Notes where features' weights lie and has them fetched; summed up right away, each was waited for.
    struct Sum: AttributionFeatureReceiver {
        fileprivate let start: UnsafeRawPointer
        fileprivate let shift: UInt64
        fileprivate let places: UnsafeMutableBufferPointer<UnsafeRawPointer>
        private var count = 0

        /// More features than any decision has; further ones would not count.
        fileprivate static let capacity = 32

        fileprivate init(
            start: UnsafeRawPointer,
            shift: UInt64,
            places: UnsafeMutableBufferPointer<UnsafeRawPointer>
        ) {
            self.start = start
            self.shift = shift
            self.places = places
        }

        @inline(__always)
        mutating func add(_ hash: UInt64) {
            let place = start + Int(truncatingIfNeeded: hash &>> shift)
            stet_prefetch(place)
            guard count < Sum.capacity else { return }
            places[count] = place
            count &+= 1
        }

        fileprivate var total: Int {
            var total = 0
            for index in 0..<count { total &+= Int(places[index].load(as: Int8.self)) }
            return total
        }
    }

    /// A set of stems as bits, in bytes that are never written and outlive every reader.
    private struct Stems: Sendable {
        nonisolated(unsafe) let start: UnsafeRawPointer
        let bits: Int

        @inline(__always)
        func contains(_ stem: UInt64) -> Bool {
            let index = AttributionModel.stemIndex(stem, bits: bits)
            return start.load(fromByteOffset: index >> 3, as: UInt8.self) >> (index & 7) & 1 == 1
        }
    }

    /// The bit that stands for a stem.
    package static func stemIndex(_ stem: UInt64, bits: Int) -> Int {
        Int(truncatingIfNeeded: FeatureHash.mixed(stem) >> UInt64(64 - bits))
    }
}
