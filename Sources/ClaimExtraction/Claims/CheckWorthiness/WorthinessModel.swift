/// The weights of check-worthiness, read in place from the bytes of a model file.
///
/// The file is little-endian: the eight bytes of ``signature``, the binary logarithm of the number of
/// weights of a genre, the number of genres, two bytes of nothing, the FNV-1a (32 bit) of all that
/// follows; three numbers for each genre (``Genre``, 32-bit floating point each); then the weights,
/// a signed byte each, one genre after the other.
package struct WorthinessModel {
    package static let signature: [UInt8] = Array("stetCWS1".utf8)
    package static let headerSize = 16
    static let genreSize = 12

    /// How the sum of a genre's weights becomes a score.
    package struct Genre: Sendable, Equatable {
        /// What one unit of a weight is worth.
        package var unit: Float
        /// What is added; 0 is then where a sentence is as likely worth a check as not.
        package var bias: Float
        /// How steeply the score rises there.
        package var slope: Float

        package init(unit: Float, bias: Float, slope: Float) {
            self.unit = unit
            self.bias = bias
            self.slope = slope
        }
    }

    private let start: UnsafeRawPointer
    private let weightBits: Int
    private let genreCount: Int

    /// Takes the bytes of a model file, which must outlive the model; nil if they aren't one.
    ///
    /// The checksum isn't computed here: that would read the whole file for each article.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard let start = bytes.baseAddress, bytes.count >= WorthinessModel.headerSize,
            bytes.starts(with: WorthinessModel.signature)
        else { return nil }
        weightBits = Int(bytes[8])
        genreCount = Int(bytes[9])
        guard (1...24).contains(weightBits), genreCount == WorthinessGenre.allCases.count
        else { return nil }
        let size = WorthinessModel.genreSize + 1 << weightBits
        guard bytes.count == WorthinessModel.headerSize + genreCount * size else { return nil }
        self.start = start
    }

    /// How far a 64-bit hash is shifted to be a weight's number.
    var shift: UInt64 { UInt64(64 - weightBits) }

    /// The weights of a genre.
    func weights(of genre: WorthinessGenre) -> UnsafeRawPointer {
        start + WorthinessModel.headerSize + genreCount * WorthinessModel.genreSize
            + Int(genre.rawValue) << weightBits
    }

    /// What makes a score of a genre's sum.
    func scale(of genre: WorthinessGenre) -> Genre {
        let place =
            WorthinessModel.headerSize + Int(genre.rawValue) * WorthinessModel.genreSize
        return Genre(unit: float(place), bias: float(place + 4), slope: float(place + 8))
    }

    private func float(_ place: Int) -> Float {
        let bits = start.loadUnaligned(fromByteOffset: place, as: UInt32.self)
        let value = Float(bitPattern: UInt32(littleEndian: bits))
        return value.isFinite ? value : 0
    }

    /// The FNV-1a hash (32 bit) of a file's bytes after the checksum.
    package static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
}

extension WorthinessModel.Genre {
    /// The score, 0 to 1, of features whose weights have that sum.
    ///
    /// The sum is divided by the root of the number of features, as if each sentence were a vector of
    /// length one. The curve is algebraic: the same bits on every machine.
    func score(sum: Int, count: Int) -> Double {
        let weight = value(sum: sum, count: count) * Double(slope)
        return 0.5 * (1 + weight / (1 + abs(weight)))
    }

    /// The logarithm of the odds.
    func value(sum: Int, count: Int) -> Double {
        let length = Double(max(count, 1)).squareRoot()
        return Double(unit) * Double(sum) / length + Double(bias)
    }
}
