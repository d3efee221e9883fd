/// The container of old Office files and of encrypted new ones ([MS-CFB]); only its directory's names are looked at.
enum CompoundFile {
    enum Content {
        /// A new Office file under a password ([MS-OFFCRYPTO], 2.3.4.4).
        case encryptedPackage
        /// A Word file of 1997 to 2003 ([MS-DOC], 2.1.1).
        case wordDocument
    }

    static func begins(_ file: ArticleFile) -> Bool {
        file.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }

    /// What a compound file holds, or nil if it is none or holds something else.
    static func content(of file: ArticleFile) -> Content? {
        guard begins(file) else { return nil }
        // Directory entries are 128 bytes, begin with the name in UTF-16, and stand at multiples of 128.
        for offset in stride(from: 512, to: file.bytes.count - 128, by: 128) {
            let entry = file.bytes[offset..<offset + 64]
            if entry.starts(with: utf16("EncryptedPackage\0")) { return .encryptedPackage }
            if entry.starts(with: utf16("WordDocument\0")) { return .wordDocument }
        }
        return nil
    }

    private static func utf16(_ name: StaticString) -> [UInt8] {
        name.withUTF8Buffer { $0.flatMap { [$0, 0] } }
    }
}
