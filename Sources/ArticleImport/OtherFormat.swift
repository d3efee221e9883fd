/// Formats that nothing here reads, so that the message can say what a file is.
enum OtherFormat {
    /// What to call the file, or nil if it may well be text.
    static func name(of file: ArticleFile) -> String? {
        for (signature, name) in signatures where file.bytes.starts(with: signature) {
            // Office files are archives: what is wrong with a damaged one, its reader says.
            if name == zip, officeExtensions.contains(file.fileExtension) { return nil }
            if name == zip { return namesByExtension[file.fileExtension] ?? zip }
            return name
        }
        return namesByExtension[file.fileExtension]
    }

    private static let zip = "a ZIP archive"

    private static let officeExtensions = Word().fileExtensions + OpenDocument().fileExtensions

    /// First bytes, by the formats' own specifications.
    private static let signatures: [([UInt8], String)] = [
        (Array("PK\u{3}\u{4}".utf8), zip),
        (Array("{\\rtf".utf8), "a rich-text (RTF) file"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Word or Excel file"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("SQLite format 3\0".utf8), "a SQLite database"),
    ]

    private static let namesByExtension = [
        "doc": "a Word file", "rtf": "a rich-text (RTF) file", "xlsx": "a spreadsheet",
        "jsonl": "a file of JSON lines",
    ]
}
