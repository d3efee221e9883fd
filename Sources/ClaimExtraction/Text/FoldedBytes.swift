/// Bytes with the capitals of ASCII in lower case, several at once.
enum FoldedBytes {
    /// The first `count` bytes from `start` on, up to four, the last lowest.
    @inline(__always)
    static func beginning(of bytes: [UInt8], from start: Int, count: Int) -> UInt64 {
        guard start + 4 <= bytes.count else {
            return bytes[start..<start + count].reduce(0) { $0 << 8 | UInt64(folded(UInt32($1))) }
        }
        let four = bytes.withUnsafeBytes {
            UInt32(bigEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt32.self))
        }
        return UInt64(folded(four) >> UInt32(truncatingIfNeeded: 8 * (4 - count)))
    }

    /// Four bytes with capitals in lower case.
    ///
    /// Without its highest bit no byte's sum runs over into the next: one sets that bit from "A" on, the other
    /// behind "Z".
    @inline(__always)
    private static func folded(_ four: UInt32) -> UInt32 {
        let low = four & 0x7F7F_7F7F
        let capitals = (low &+ 0x3F3F_3F3F) & ~(low &+ 0x2525_2525) & ~four & 0x8080_8080
        return four | capitals >> 2
    }
}
