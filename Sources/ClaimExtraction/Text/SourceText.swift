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
        var checkpoints: [UInt32] = []
        // Over the buffer, where the loop takes many bytes at once.
        let count = bytes.withUnsafeBufferPointer { bytes in
            var count = 0
            for byte in bytes { count &+= byte & 0xC0 != 0x80 ? 1 : 0 }
            return count
        }
        if count != bytes.count {
            checkpoints.reserveCapacity(count / 16 + 1)
            var index = 0
            for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
                if index & 15 == 0 { checkpoints.append(UInt32(offset)) }
                index &+= 1
            }
        }
        self.codePointCount = count
        self.checkpoints = checkpoints
    }

    /// The byte offset at which code point `index` starts; the byte count for the end of the text.
    package func byteOffset(ofCodePoint index: Int) -> Int {
        if checkpoints.isEmpty || index >= codePointCount {
            return min(index, bytes.count) + tail(index)
        }
        var offset = Int(checkpoints[index >> 4])
        var left = index & 15
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
