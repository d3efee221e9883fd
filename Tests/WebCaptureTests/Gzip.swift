/// Gzip streams (RFC 1951, RFC 1952) made by hand.
enum Gzip {
    /// A stream that inflates to so many zeros, a hundredth of which it is long.
    static func bomb(ofBytes count: Int) -> [UInt8] {
        var stream: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        var bits: UInt32 = 0
        var bitCount: UInt32 = 0
        func put(_ value: UInt32, _ count: UInt32) {
            bits |= value << bitCount
            bitCount += count
            while bitCount >= 8 {
                stream.append(UInt8(bits & 0xFF))
                bits >>= 8
                bitCount -= 8
            }
        }
        // A last block with fixed codes: a zero, then "the last byte 258 times" again and again.
        put(0b011, 3)
        put(0b0000_1100, 8)
        for _ in 0..<count / 258 {
            put(0b1010_0011, 8)
            put(0, 5)
        }
        put(0, 7)
        put(0, 7)
        return stream
    }
}
