/// An article's text as UTF-8, with the way from code points to bytes.
///
/// Swift strings are valid Unicode, so every byte sequence between two code points is valid too.
package struct SourceText: Sendable {
    /// The UTF-8 of the text.
    package let bytes: [UInt8]
    /// The length in Unicode code points.
    package let codePointCount: Int
    /// The byte offset of each 16th code point; empty for ASCII, where both offsets are equal.
    private let checkpoints: [UInt32]

    package init(_ text: String) {
        var text = text
        self.init(utf8: text.withUTF8 { Array($0) })
    }

    /// Takes bytes that are known to be valid UTF-8.
    package init(utf8 bytes: [UInt8]) {
        self.bytes = bytes
        (codePointCount, checkpoints) = bytes.withUnsafeBufferPointer { bytes in
            let count = SourceText.codePoints(in: bytes)
            let isASCII = count == bytes.count
            return (count, isASCII ? [] : SourceText.checkpoints(of: bytes, codePoints: count))
        }
    }

    /// The number of bytes that don't go on with a sequence, eight looked at in one.
    private static func codePoints(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var count = bytes.count
        var offset = 0
        while offset + 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            // The highest bit of those that are 10xxxxxx.
            let continuing = word & ~(word << 1) & 0x8080_8080_8080_8080
            if continuing != 0 { count -= continuing.nonzeroBitCount }
            offset += 8
        }
        while offset < bytes.count {
            if bytes[offset] & 0xC0 == 0x80 { count -= 1 }
            offset += 1
        }
        return count
    }

    private static func checkpoints(
        of bytes: UnsafeBufferPointer<UInt8>,
        codePoints: Int
    ) -> [UInt32] {
        var checkpoints: [UInt32] = []
        checkpoints.reserveCapacity(codePoints / 16 + 1)
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset < bytes.count {
            checkpoints.append(UInt32(offset))
            if offset + 16 < bytes.count {
                // Most runs of sixteen are ASCII.
                let first = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                let second = raw.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)
                if (first | second) & 0x8080_8080_8080_8080 == 0 {
                    offset += 16
                    continue
                }
            }
            var left = 16
            while left > 0, offset < bytes.count {
                offset += 1
                if offset == bytes.count || bytes[offset] & 0xC0 != 0x80 { left -= 1 }
            }
        }
        return checkpoints
    }

    /// The byte offset at which code point `index` starts; the byte count for the end of the text.
    package func byteOffset(ofCodePoint index: Int) -> Int {
        if checkpoints.isEmpty || index >= codePointCount {
            return min(index, bytes.count) + tail(index)
        }
        let run = index >> 4
        var offset = Int(checkpoints[run])
        var left = index & 15
        // Sixteen bytes up to the next checkpoint are ASCII.
        if run + 1 < checkpoints.count, Int(checkpoints[run + 1]) - offset == 16 {
            return offset + left
        }
        while left > 0 {
            offset += 1
            if bytes[offset] & 0xC0 != 0x80 { left -= 1 }
        }
        return offset
    }

    /// What is missing to the byte count when `index` stands at the end of a text that isn't ASCII.
    private func tail(_ index: Int) -> Int {
        checkpoints.isEmpty ? 0 : bytes.count - min(index, bytes.count)
    }

    /// The range of bytes that `span` covers.
    package func byteRange(of span: Span) -> Range<Int> {
        byteOffset(ofCodePoint: span.start)..<byteOffset(ofCodePoint: span.end)
    }

    /// The words that `span` covers.
    package subscript(span: Span) -> String {
        String(decoding: bytes[byteRange(of: span)], as: UTF8.self)
    }
}
