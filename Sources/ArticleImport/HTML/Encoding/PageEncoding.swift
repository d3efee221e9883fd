internal import ClaimExtraction

/// Decodes the bytes of a page as a browser does: any bytes are some text.
///
/// In this order: what the user says, a mark, what the file was sent as, what the page declares, UTF-8 if it is
/// valid, else Windows-1252 (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).
/// Valid UTF-8 wins over a stale declaration. Bytes that the encoding does not allow become U+FFFD.
enum PageEncoding {
    /// The text; `transport` is the encoding's label outside the page, such as in a header of MIME.
    static func text(
        of file: ArticleFile,
        bytes: ArraySlice<UInt8>,
        transport: String? = nil
    ) -> String {
        if let mark = ByteOrderMark(of: bytes) {
            let encoding = file.encoding == .utf16 || file.encoding == nil ? nil : file.encoding
            return decode(bytes.dropFirst(mark.length), as: encoding ?? mark.encoding)
        }
        if let encoding = file.encoding { return decode(bytes, as: encoding) }
        if let encoding = unmarkedUTF16(bytes) { return decode(bytes, as: encoding) }
        let label = transport ?? PageEncoding.declaredLabel(in: bytes)
        if let label, LegacyEncoding.isStateful(label),
            let text = LegacyEncoding.text(of: bytes, label: label)
        {
            return text
        }
        if case .success(let text) = TextEncoding.utf8.decode(bytes) { return text }
        switch label.map({ ($0, TextEncoding(label: $0)) }) {
        case (let label, nil)?:
            if let text = LegacyEncoding.text(of: bytes, label: label) { return text }
        case (_, .windows1252)?, (_, .iso88591)?:
            return decode(bytes, as: .windows1252)
        default: break
        }
        return isMostlyUTF8(bytes)
            ? String(decoding: bytes, as: UTF8.self) : decode(bytes, as: .windows1252)
    }

    /// The name in `<meta charset>`, `<meta http-equiv … content="…; charset=…">` or an XML declaration.
    ///
    /// The standard looks at the first 1,024 bytes; browsers go on, and so does this, through a long head.
    static func declaredLabel(in bytes: ArraySlice<UInt8>) -> String? {
        let head = bytes.prefix(headLimitInBytes)
        let start = String(decoding: head.map { $0 < 0x80 && $0 > 0 ? $0 : 0x3F }, as: UTF8.self)
            .lowercased()
        if start.hasPrefix("<?xml"), let end = start.firstIndex(of: ">"),
            let label = label(after: "encoding", in: start[..<end])
        {
            return label
        }
        var rest = start[...]
        while let meta = rest.firstRange(of: "<meta") {
            rest = rest[meta.upperBound...]
            let tag = rest.prefix { $0 != ">" }
            if let label = label(after: "charset", in: tag) { return label }
        }
        return nil
    }

    private static let headLimitInBytes = 1 << 16

    /// The word after `key` and an equals sign, with or without quotes.
    private static func label(after key: String, in text: Substring) -> String? {
        guard let range = text.firstRange(of: key) else { return nil }
        let rest = text[range.upperBound...].drop { $0.isWhitespace }
        guard rest.first == "=" else { return nil }
        let value = rest.dropFirst().drop { $0.isWhitespace || "\"'".contains($0) }
        let label = value.prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
        return label.isEmpty ? nil : String(label)
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, as encoding: TextEncoding) -> String {
        switch encoding.decode(bytes) {
        case .success(let text): return text
        case .failure:
            switch encoding {
            case .utf16LittleEndian, .utf16:
                return utf16Text(of: bytes, highByte: 1)
            case .utf16BigEndian: return utf16Text(of: bytes, highByte: 0)
            default: return String(decoding: bytes, as: UTF8.self)
            }
        }
    }

    private static func utf16Text(of bytes: ArraySlice<UInt8>, highByte: Int) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            UInt16(bytes[index + highByte]) << 8 | UInt16(bytes[index + 1 - highByte])
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// UTF-16 without a mark is told by the zero bytes around the first `<`.
    private static func unmarkedUTF16(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
        let start = Array(bytes.prefix(4))
        guard start.count == 4 else { return nil }
        if start[0] == 0x3C, start[1] == 0, start[2] != 0, start[3] == 0 {
            return .utf16LittleEndian
        }
        if start[0] == 0, start[1] == 0x3C, start[2] == 0, start[3] != 0 { return .utf16BigEndian }
        return nil
    }

    /// Whether the bytes above ASCII form far more whole UTF-8 characters than broken ones.
    private static func isMostlyUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
        var whole = 0
        var broken = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            guard byte >= 0x80 else { continue }
            let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
            let rest = bytes[index...].prefix(length)
            if length > 0, rest.count == length, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
                whole += 1
                index += length
            } else {
                broken += 1
            }
        }
        return whole > 4 * broken
    }
}
