internal import ExtractionData

/// The tagger's weights and its dictionary, read in place from the bytes of a model file.
///
/// The file is little-endian: the eight bytes of ``signature``, the binary logarithms of the number of
/// dictionary slots and of places for features (a byte each), two bytes of nothing, the number of weight rows in 32 bits, the slots,
/// the places, the rows. A slot is the upper half of a dictionary key and the set of the classes that its word may have, 32 bits each;
/// 0 where it is empty. The places are a bit each, 1 for a feature that has a row, in words of 64 bits; then for each word
/// the number of rows before it in 32 bits. A row holds a byte for each class: its weight, plus 128.
///
/// Nine features of ten have no row: what tells nothing costs neither room nor a look at memory, and does not share another's row.
package struct TaggerModel {
    package static let signature: [UInt8] = Array("stetPOS2".utf8)
    package static let headerSize = 16
    /// The number of classes, and so of the bytes in a row.
    package static let classCount = 32

    private let dictionary: UnsafeRawPointer
    private let dictionaryMask: Int
    private let places: UnsafeRawPointer
    private let ranks: UnsafeRawPointer
    private let weights: UnsafeRawPointer
    private let rowCount: UInt32
    /// How far a 64-bit hash is shifted to be a place's number.
    private let placeShift: UInt64

    /// Takes the bytes of a model file, which must outlive the model; nil if they aren't one.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count >= TaggerModel.headerSize,
            bytes.starts(with: TaggerModel.signature)
        else { return nil }
        let slotBits = Int(bytes[8])
        let placeBits = Int(bytes[9])
        guard (1...24).contains(slotBits), (6...24).contains(placeBits) else { return nil }
        let dictionarySize = 8 << slotBits
        let placesSize = 1 << (placeBits - 3)
        let ranksSize = placesSize / 2
        rowCount = UInt32(littleEndian: start.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
        let size =
            TaggerModel.headerSize + dictionarySize + placesSize + ranksSize
            + TaggerModel.classCount * Int(rowCount)
        guard bytes.count == size else { return nil }
        dictionary = start + TaggerModel.headerSize
        dictionaryMask = 1 << slotBits - 1
        places = dictionary + dictionarySize
        ranks = places + placesSize
        weights = ranks + ranksSize
        placeShift = UInt64(64 - placeBits)
    }

    /// Has the memory fetched that ``classes(of:)`` will read.
    @inline(__always)
    func prefetchClasses(of key: UInt64) {
        stet_prefetch(dictionary + (Int(truncatingIfNeeded: key) & dictionaryMask) * 8)
    }

    /// The classes that a word may have, as a set of bits; 0 for a word that the dictionary hasn't got.
    @inline(__always)
    func classes(of key: UInt64) -> (classes: UInt32, isBinding: Bool) {
        let fingerprint = UInt32(truncatingIfNeeded: key >> 32) | 1
        var slot = Int(truncatingIfNeeded: key) & dictionaryMask
        // A full dictionary isn't made, but a damaged one must not loop.
        for _ in 0...dictionaryMask {
            let entry = UInt64(
                littleEndian: dictionary.loadUnaligned(fromByteOffset: slot * 8, as: UInt64.self)
            )
            if entry == 0 { return (0, false) }
            let upper = UInt32(truncatingIfNeeded: entry >> 32)
            if upper | 1 == fingerprint {
                return (UInt32(truncatingIfNeeded: entry), upper & 1 == 1)
            }
            slot = (slot + 1) & dictionaryMask
        }
        return (0, false)
    }

    /// The weights of a feature; nil for one that has none.
    @inline(__always)
    func row(of feature: UInt64) -> UnsafeRawPointer? {
        let place = Int(truncatingIfNeeded: feature &>> placeShift)
        let word = UInt64(
            littleEndian: places.loadUnaligned(fromByteOffset: place &>> 6 &* 8, as: UInt64.self)
        )
        let bit: UInt64 = 1 &<< UInt64(place & 63)
        guard word & bit != 0 else { return nil }
        let before = UInt32(
            littleEndian: ranks.loadUnaligned(fromByteOffset: place &>> 6 &* 4, as: UInt32.self)
        )
        let row = before &+ UInt32(truncatingIfNeeded: (word & (bit &- 1)).nonzeroBitCount)
        // A damaged file must not be read past its end.
        guard row < rowCount else { return nil }
        return weights + Int(row) &* TaggerModel.classCount
    }
}

/// Sums up the weights of the features that it is given.
struct TaggerSum: FeatureReceiver {
    let model: TaggerModel
    private(set) var scores = TaggerScores()

    init(_ model: TaggerModel) { self.model = model }

    @inline(__always)
    mutating func add(_ feature: UInt64) {
        if let row = model.row(of: feature) { scores.add(row) }
    }

    @inline(__always)
    mutating func add(row: UnsafeRawPointer) { scores.add(row) }
}

/// Collects the rows of the features that it is given, and has their memory fetched meanwhile.
///
/// The rows are spread over two megabytes; summing them up right away, the tagger did little but wait.
struct TaggerRows: FeatureReceiver {
    let model: TaggerModel
    private let rows: UnsafeMutableBufferPointer<UnsafeRawPointer>
    private(set) var count = 0

    /// How many rows a word has at most: one for each feature that is known before the word's tag is decided.
    static let rowsPerWord = 21

    /// Takes memory that has room for ``rowsPerWord`` rows of each word.
    init(_ model: TaggerModel, _ rows: UnsafeMutableBufferPointer<UnsafeRawPointer>) {
        self.model = model
        self.rows = rows
    }

    @inline(__always)
    mutating func add(_ feature: UInt64) {
        guard let row = model.row(of: feature) else { return }
        stet_prefetch(row)
        rows[count] = row
        count &+= 1
    }

    mutating func removeAll() { count = 0 }

    /// The sum of some of the rows.
    @inline(__always)
    func sum(_ range: Range<Int>) -> TaggerSum {
        var sum = TaggerSum(model)
        for index in range { sum.add(row: rows[index]) }
        return sum
    }
}

/// The sums of weights, one a class, in sixteen-bit lanes.
///
/// A lane of a row holds the weights of two classes, a byte from 0 to 255 each: of an even class the lower one, since
/// the model is little-endian. There are fewer than 250 features, so no sum flows over.
struct TaggerScores {
    /// The sums of whole lanes, modulo 2¹⁶; less the odd classes' sums in the upper bytes they are the even classes'.
    private var lanes = SIMD16<UInt16>()
    private var odd = SIMD16<UInt16>()

    @inline(__always)
    mutating func add(_ row: UnsafeRawPointer) {
        let packed = row.loadUnaligned(as: SIMD16<UInt16>.self)
        lanes = lanes &+ packed
        odd = odd &+ (packed &>> SIMD16(repeating: 8))
    }

    private var even: SIMD16<UInt16> { lanes &- (odd &<< SIMD16(repeating: 8)) }

    /// The class with the highest sum among those allowed; the lowest of equals.
    @inline(__always)
    func best(of allowed: UInt32) -> UInt8 {
        if allowed == .max { return best }
        let even = even
        var best: UInt16 = 0
        var bestClass: UInt8 = 0
        var left = allowed
        while left != 0 {
            let index = left.trailingZeroBitCount
            left &= left &- 1
            let sum = index & 1 == 0 ? even[index >> 1] : odd[index >> 1]
            if sum > best {
                best = sum
                bestClass = UInt8(truncatingIfNeeded: index)
            }
        }
        return bestClass
    }

    /// The class with the highest sum; the lowest of equals.
    private var best: UInt8 {
        let even = even
        let highest = pointwiseMax(even, odd).max()
        for lane in 0..<16 {
            if even[lane] == highest { return UInt8(truncatingIfNeeded: lane * 2) }
            if odd[lane] == highest { return UInt8(truncatingIfNeeded: lane * 2 + 1) }
        }
        return 0
    }
}
