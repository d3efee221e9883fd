/// The text of a file, decoded and known to be text.
struct ArticleText {
    let text: String
    let frontMatter: FrontMatter

    /// What stands after the front matter.
    var body: Substring { text[frontMatter.bodyStart...] }

    init(of file: ArticleFile) throws(ImportError) {
        let text = try ArticleText.decoded(file)
        try ArticleText.refuseBinary(text, path: file.path)
        self.text = text
        frontMatter = try FrontMatter(of: text, path: file.path)
        let isBlank = body.unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0 == "\u{FEFF}"
        }
        if isBlank { throw .empty(path: file.path) }
    }

    /// A mark wins over the user's word for the byte order only; valid UTF-8 over a stale declaration.
    private static func decoded(_ file: ArticleFile) throws(ImportError) -> String {
        let mark = ByteOrderMark(of: file.bytes)
        let body = file.bytes[(mark?.length ?? 0)...]
        let named = file.encoding == .utf16 ? mark?.encoding ?? .utf16 : file.encoding
        if let encoding = named ?? mark?.encoding {
            return try decode(body, as: encoding, path: file.path)
        }
        guard case .failure(let failure) = TextEncoding.utf8.decode(body) else {
            return try decode(body, as: .utf8, path: file.path)
        }
        if let nul = body.firstIndex(of: 0) { throw .binary(path: file.path, offset: nul) }
        guard let label = EncodingDeclaration.label(in: body) else {
            guard UnlabelledEncoding.isWindows1252(body) else {
                throw .notUTF8(path: file.path, offset: failure.offset)
            }
            return try decode(body, as: .windows1252, path: file.path)
        }
        guard let encoding = TextEncoding(label: label) else {
            throw .unknownEncoding(path: file.path, name: label)
        }
        return try decode(body, as: encoding, path: file.path)
    }

    private static func decode(
        _ bytes: ArraySlice<UInt8>,
        as encoding: TextEncoding,
        path: String
    ) throws(ImportError) -> String {
        switch encoding.decode(bytes) {
        case .success(let text): return text
        case .failure(let failure):
            if encoding == .utf8 { throw .notUTF8(path: path, offset: failure.offset) }
            throw .undecodable(path: path, encoding: encoding.rawValue, offset: failure.offset)
        }
    }

    /// Text has no NUL, and less than a tenth of it is control characters other than white space.
    ///
    /// A few are let through, for text copied from a terminal: they are escaped wherever they are shown.
    static func refuseBinary(_ text: String, path: String) throws(ImportError) {
        var controls = 0
        var first: Int?
        for (offset, byte) in text.utf8.enumerated() where byte < 0x20 || byte == 0x7F {
            if byte == 0 { throw .binary(path: path, offset: offset) }
            guard !(9...13).contains(byte) else { continue }
            controls += 1
            first = first ?? offset
        }
        if let first, controls * 10 > text.utf8.count { throw .binary(path: path, offset: first) }
    }
}

/// The mark at the start of a file that tells its encoding.
struct ByteOrderMark {
    let encoding: TextEncoding
    let length: Int

    init?(of bytes: some Collection<UInt8>) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self.init(encoding: .utf8, length: 3)
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(encoding: .utf16LittleEndian, length: 2)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(encoding: .utf16BigEndian, length: 2)
        } else {
            return nil
        }
    }

    private init(encoding: TextEncoding, length: Int) {
        self.encoding = encoding
        self.length = length
    }
}
