/// The central directory at the end of a ZIP archive (PKWARE's APPNOTE, 4.3.12 to 4.3.16).
struct ZIPDirectory {
    private(set) var entries: [ZIPEntry] = []

    init(in bytes: ArraySlice<UInt8>) throws(ArchiveDamage) {
        let (start, count) = try ZIPDirectory.place(in: bytes)
        var offset = start
        for _ in 0..<count {
            let (entry, next) = try ZIPDirectory.entry(at: offset, in: bytes)
            entries.append(entry)
            offset = next
        }
    }

    /// Two parts that share bytes are how small archives unfold without end.
    static func refuseOverlaps(_ entries: [ZIPEntry]) throws(ArchiveDamage) {
        var end = 0
        for entry in entries.sorted(by: { $0.headerOffset < $1.headerOffset }) {
            guard entry.headerOffset >= end else { throw ArchiveDamage("its parts overlap") }
            end = entry.headerOffset + ZIPEntry.headerLength + entry.packedSize
        }
    }

    /// Where the directory begins and how many entries it has.
    private static func place(
        in bytes: ArraySlice<UInt8>
    ) throws(ArchiveDamage) -> (start: Int, count: Int) {
        guard let end = endRecord(in: bytes), let count = bytes.number(at: end + 10, 2),
            let start = bytes.number(at: end + 16, 4)
        else {
            throw ArchiveDamage(
                "its table of contents is missing, so it was cut off or is no ZIP archive"
            )
        }
        guard count == 0xFFFF || start == 0xFFFF_FFFF else { return (start, count) }
        guard bytes.number(at: end - 20, 4) == 0x0706_4B50,
            let record = bytes.number(at: end - 12, 8), bytes.number(at: record, 4) == 0x0606_4B50,
            let longCount = bytes.number(at: record + 32, 8),
            let longStart = bytes.number(at: record + 48, 8),
            longCount <= bytes.count
        else { throw ArchiveDamage("its table of contents is damaged") }
        return (longStart, longCount)
    }

    /// The end record: 22 bytes and a comment of at most 65,535.
    private static func endRecord(in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.endIndex - 22
        let first = max(bytes.startIndex, last - 0xFFFF)
        return stride(from: last, through: first, by: -1).first { offset in
            bytes[offset] == 0x50 && bytes.number(at: offset, 4) == 0x0605_4B50
        }
    }

    private static func entry(
        at offset: Int,
        in bytes: ArraySlice<UInt8>
    ) throws(ArchiveDamage) -> (ZIPEntry, next: Int) {
        guard bytes.number(at: offset, 4) == 0x0201_4B50,
            let flags = bytes.number(at: offset + 8, 2),
            let method = bytes.number(at: offset + 10, 2),
            let checksum = bytes.number(at: offset + 16, 4),
            let nameLength = bytes.number(at: offset + 28, 2),
            let extraLength = bytes.number(at: offset + 30, 2),
            let commentLength = bytes.number(at: offset + 32, 2),
            let name = bytes.slice(at: offset + 46, count: nameLength),
            let extra = bytes.slice(at: offset + 46 + nameLength, count: extraLength),
            let sizes = sizes(at: offset, extra: extra, in: bytes)
        else { throw ArchiveDamage("its table of contents is damaged") }
        let entry = ZIPEntry(
            name: String(decoding: name, as: UTF8.self),
            methodNumber: method,
            isEncrypted: flags & 1 == 1,
            checksum: UInt32(truncatingIfNeeded: checksum),
            packedSize: sizes.packed,
            size: sizes.unpacked,
            headerOffset: sizes.offset
        )
        return (entry, offset + 46 + nameLength + extraLength + commentLength)
    }

    /// The two sizes and the offset; those that are all ones stand in the ZIP64 field (4.5.3) instead.
    private static func sizes(
        at offset: Int,
        extra: ArraySlice<UInt8>,
        in bytes: ArraySlice<UInt8>
    ) -> (packed: Int, unpacked: Int, offset: Int)? {
        guard var packed = bytes.number(at: offset + 20, 4),
            var unpacked = bytes.number(at: offset + 24, 4),
            var header = bytes.number(at: offset + 42, 4)
        else { return nil }
        var long = field(1, of: extra)?.startIndex ?? extra.endIndex
        func read(_ value: inout Int) -> Bool {
            guard value == 0xFFFF_FFFF else { return true }
            guard let number = extra.number(at: long, 8) else { return false }
            value = number
            long += 8
            return true
        }
        guard read(&unpacked), read(&packed), read(&header),
            max(packed, header) <= bytes.count
        else { return nil }
        return (packed, unpacked, header)
    }

    /// The content of the extra field with that number.
    private static func field(_ wanted: Int, of extra: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var offset = extra.startIndex
        while let id = extra.number(at: offset, 2), let length = extra.number(at: offset + 2, 2) {
            if id == wanted { return extra.slice(at: offset + 4, count: length) }
            offset += 4 + length
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// A little-endian number of `count` bytes, or nil outside the slice or beyond `Int`.
    func number(at offset: Int, _ count: Int) -> Int? {
        guard let bytes = slice(at: offset, count: count) else { return nil }
        return Int(exactly: bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    /// `count` bytes from an index, or nil if they are not all there.
    func slice(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
        guard offset >= startIndex, count >= 0, offset <= endIndex, count <= endIndex - offset
        else { return nil }
        return self[offset..<offset + count]
    }
}
