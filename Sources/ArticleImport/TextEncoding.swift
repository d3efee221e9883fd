/// A way of writing text as bytes.
///
/// ISO 8859-1 and ASCII are read as Windows-1252, as browsers do (https://encoding.spec.whatwg.org):
/// the bytes that differ are control characters there, which no article holds.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    /// With a byte-order mark, else little-endian.
    case utf16 = "utf-16"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
    case iso88591 = "iso-8859-1"

    /// The encoding of that name or of a usual other name for it, in any case.
    package init?(label: some StringProtocol) {
        let label = label.lowercased().replacing("_", with: "-")
        guard let encoding = TextEncoding(rawValue: label) ?? TextEncoding.otherLabels[label] else {
            return nil
        }
        self = encoding
    }

    /// Every name, for help and messages.
    package static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    private static let otherLabels: [String: TextEncoding] = [
        "utf8": .utf8, "utf-8-sig": .utf8, "utf16": .utf16, "utf16le": .utf16LittleEndian,
        "utf16be": .utf16BigEndian, "cp1252": .windows1252, "windows1252": .windows1252,
        "cp-1252": .windows1252, "ansi": .windows1252, "latin1": .iso88591, "latin-1": .iso88591,
        "iso8859-1": .iso88591, "iso88591": .iso88591, "l1": .iso88591, "ascii": .iso88591,
        "us-ascii": .iso88591,
    ]
}

extension TextEncoding {
    /// The text of bytes without a mark, or the offset of the first byte that is wrong.
    func decode(_ bytes: ArraySlice<UInt8>) -> Result<String, DecodingFailure> {
        switch self {
        case .utf8: TextEncoding.decodeUTF8(bytes)
        case .utf16, .utf16LittleEndian: TextEncoding.decodeUTF16(bytes, highByte: 1)
        case .utf16BigEndian: TextEncoding.decodeUTF16(bytes, highByte: 0)
        case .windows1252, .iso88591: .success(TextEncoding.decodeWindows1252(bytes))
        }
    }

    struct DecodingFailure: Error {
        let offset: Int
    }

    private static func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> Result<String, DecodingFailure> {
        do {
            return .success(String(copying: try UTF8Span(validating: bytes.span)))
        } catch {
            return .failure(
                DecodingFailure(offset: bytes.startIndex + error.byteOffsets.lowerBound)
            )
        }
    }

    private static func decodeUTF16(
        _ bytes: ArraySlice<UInt8>,
        highByte: Int
    ) -> Result<String, DecodingFailure> {
        func unit(at index: Int) -> UInt16 {
            UInt16(bytes[index + highByte]) << 8 | UInt16(bytes[index + 1 - highByte])
        }
        var scalars = String.UnicodeScalarView()
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard index + 1 < bytes.endIndex else {
                return .failure(DecodingFailure(offset: index))
            }
            let first = unit(at: index)
            if let scalar = Unicode.Scalar(first) {
                scalars.append(scalar)
                index += 2
                continue
            }
            guard first < 0xDC00, index + 3 < bytes.endIndex,
                (0xDC00..<0xE000).contains(unit(at: index + 2)),
                let scalar = Unicode.Scalar(
                    0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(unit(at: index + 2)) - 0xDC00
                )
            else { return .failure(DecodingFailure(offset: index)) }
            scalars.append(scalar)
            index += 4
        }
        return .success(String(scalars))
    }

    private static func decodeWindows1252(_ bytes: ArraySlice<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            scalars.append(
                (0x80..<0xA0).contains(byte)
                    ? windows1252Scalars[Int(byte) - 0x80] : Unicode.Scalar(byte)
            )
        }
        return String(scalars)
    }

    /// What the bytes 0x80 to 0x9F are; the five that are nothing stay control characters.
    private static let windows1252Scalars = Array(
        """
        €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ
        """.unicodeScalars
    )
}
