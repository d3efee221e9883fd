@testable import ArticleImport

/// Builds ZIP archives whose parts are stored unpacked, right ones and wrong ones.
struct ArchiveBuilder {
    struct Part {
        var name: String
        var contents: [UInt8]
        /// What the archive says about the part, where it differs from the truth.
        var claimedSize: Int?
        var claimedChecksum: UInt32?
        var claimedOffset: Int?
        var flags = 0
        var method = 0

        init(_ name: String, _ contents: [UInt8]) {
            self.name = name
            self.contents = contents
        }

        init(_ name: String, _ contents: String) { self.init(name, Array(contents.utf8)) }
    }

    static func archive(_ parts: [Part]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let name = Array(part.name.utf8)
            let checksum = part.claimedChecksum ?? Inflation.checksum(of: part.contents)
            let size = part.claimedSize ?? part.contents.count
            var facts = number(part.flags, 2)
            facts += number(part.method, 2)
            facts += number(0, 4)
            facts += number(Int(checksum), 4)
            facts += number(part.contents.count, 4)
            facts += number(size, 4)
            facts += number(name.count, 2)
            facts += number(0, 2)
            directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + facts
            directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
            directory += number(part.claimedOffset ?? bytes.count, 4) + name
            bytes += number(0x0403_4B50, 4) + number(20, 2) + facts + name + part.contents
        }
        let start = bytes.count
        bytes += directory
        bytes += number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2)
        return bytes + number(parts.count, 2) + number(directory.count, 4) + number(start, 4)
            + number(0, 2)
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
