/// The parts of a ZIP archive that is held in memory; nothing is ever written to disk.
///
/// Reads the central directory as PKWARE's APPNOTE 6.3 has it, with ZIP64 fields. A reader of our own
/// because libzip and minizip check neither overlaps nor ratios and would bring libcrypto or bzip2 into
/// every start of the program.
struct ZIPArchive {
    /// The most that may come out of one archive, in bytes, over all the parts that are read.
    static let limitInBytes = 64_000_000
    /// How many times its size a part may unfold; DEFLATE can do 1032, office documents seldom 30.
    static let ratioLimit = 200
    /// Below this a part may have any ratio: small files of blanks are harmless.
    private static let ratioFloorInBytes = 1_000_000

    private let path: String
    private let bytes: [UInt8]
    private var entries: [String: ZIPEntry] = [:]
    private var remainingBytes = ZIPArchive.limitInBytes

    /// Whether a file begins as ZIP archives with something in them do.
    static func begins(_ file: ArticleFile) -> Bool {
        file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    }

    init(_ file: ArticleFile) throws(ImportError) {
        path = file.path
        bytes = file.bytes
        do throws(ArchiveDamage) {
            let all = try ZIPDirectory(in: bytes[...]).entries
            try ZIPDirectory.refuseOverlaps(all)
            for entry in all {
                guard let name = ZIPArchive.partName(entry.name) else { continue }
                guard entries.updateValue(entry, forKey: name) == nil else {
                    throw ArchiveDamage("it has two parts that are named “\(name)”")
                }
            }
        } catch {
            throw .damaged(path: path, detail: error.detail)
        }
    }

    /// The names of all parts, in lower case, in no order.
    var partNames: some Sequence<String> { entries.keys }

    /// Whether there is a part with that name; case doesn't count.
    func contains(_ name: String) -> Bool {
        ZIPArchive.partName(name).map { entries[$0] != nil } ?? false
    }

    /// The bytes of a part, or nil if there is none with that name; case doesn't count.
    mutating func contents(of name: String) throws(ImportError) -> [UInt8]? {
        guard let key = ZIPArchive.partName(name), let entry = entries[key] else { return nil }
        if entry.isEncrypted { throw .encrypted(path: path) }
        do {
            let contents = try inflated(entry)
            remainingBytes -= contents.count
            return contents
        } catch {
            throw .damaged(path: path, detail: "its part “\(name)” \(error.detail)")
        }
    }

    private func inflated(_ entry: ZIPEntry) throws(ArchiveDamage) -> [UInt8] {
        let packed = try entry.packedBytes(in: bytes)
        let byRatio = max(packed.count * ZIPArchive.ratioLimit, ZIPArchive.ratioFloorInBytes)
        let limit = min(byRatio, remainingBytes)
        guard entry.size <= limit else { throw ArchiveDamage("is too large when it is unpacked") }
        let contents: [UInt8]
        switch try entry.method {
        case .stored: contents = Array(packed)
        case .deflated: contents = try Inflation.inflate(packed, expecting: entry.size)
        }
        guard contents.count == entry.size else {
            throw ArchiveDamage("is not as long as the archive says")
        }
        guard Inflation.checksum(of: contents) == entry.checksum else {
            throw ArchiveDamage("does not match its checksum")
        }
        return contents
    }

    /// A name to look parts up by, or nil for one that would lead out of the archive.
    private static func partName(_ name: String) -> String? {
        let steps = name.lowercased().split { $0 == "/" || $0 == "\\" }
        return steps.contains("..") ? nil : steps.joined(separator: "/")
    }
}

/// What is wrong with an archive or a part of it, as the end of a sentence.
struct ArchiveDamage: Error {
    let detail: String

    init(_ detail: String) { self.detail = detail }
}
