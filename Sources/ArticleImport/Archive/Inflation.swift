internal import CZlib

/// DEFLATE and CRC-32, by zlib.
enum Inflation {
    /// The unpacked bytes; never more than `size`, however long the stream goes on.
    static func inflate(
        _ packed: ArraySlice<UInt8>,
        expecting size: Int
    ) throws(ArchiveDamage) -> [UInt8] {
        var isWhole = false
        let unpacked = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            (isWhole, count) = inflate(packed, into: buffer)
        }
        guard isWhole else { throw ArchiveDamage("cannot be unpacked") }
        return unpacked
    }

    static func checksum(of bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer {
            UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count))
        }
    }

    /// Whether the stream came to its end within the buffer, and how many bytes it gave.
    private static func inflate(
        _ packed: ArraySlice<UInt8>,
        into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> (isWhole: Bool, count: Int) {
        guard let inputCount = UInt32(exactly: packed.count),
            let outputCount = UInt32(exactly: buffer.count)
        else { return (false, 0) }
        return packed.withUnsafeBufferPointer { input in
            var stream = z_stream()
            guard stet_inflateInitRaw(&stream) == Z_OK else { return (false, 0) }
            defer { inflateEnd(&stream) }
            // zlib's interface is older than `const`; it only reads its input.
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = inputCount
            stream.next_out = buffer.baseAddress
            stream.avail_out = outputCount
            let status = CZlib.inflate(&stream, Z_FINISH)
            return (status == Z_STREAM_END, buffer.count - Int(stream.avail_out))
        }
    }
}
