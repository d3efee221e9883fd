/// One part of a ZIP archive, as the central directory has it.
struct ZIPEntry {
    /// How a part is packed; writers of office documents use no other way.
    enum Method: Int {
        case stored = 0
        case deflated = 8
    }

    /// The fixed part of the header that stands before the packed bytes.
    static let headerLength = 30

    let name: String
    let methodNumber: Int
    let isEncrypted: Bool
    /// CRC-32 of the unpacked bytes.
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    /// Where the local header stands, from the start of the archive.
    let headerOffset: Int

    var method: Method {
        get throws(ArchiveDamage) {
            guard let method = Method(rawValue: methodNumber) else {
                throw ArchiveDamage("is packed in a way that is not known (\(methodNumber))")
            }
            return method
        }
    }

    /// The bytes as they stand in the archive, after the local header.
    func packedBytes(in archive: [UInt8]) throws(ArchiveDamage) -> ArraySlice<UInt8> {
        let all = archive[...]
        guard all.number(at: headerOffset, 4) == 0x0403_4B50,
            let nameLength = all.number(at: headerOffset + 26, 2),
            let extraLength = all.number(at: headerOffset + 28, 2),
            let packed = all.slice(
                at: headerOffset + ZIPEntry.headerLength + nameLength + extraLength,
                count: packedSize
            )
        else { throw ArchiveDamage("is not where the archive says") }
        return packed
    }
}
