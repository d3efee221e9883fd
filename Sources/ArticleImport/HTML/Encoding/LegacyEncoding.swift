internal import Foundation

/// Encodings of older pages in other languages, by the C library's converter (iconv).
enum LegacyEncoding {
    /// The text in an encoding of that label; nil if nobody knows the label.
    ///
    /// Bytes that the encoding does not allow become U+FFFD.
    static func text(of bytes: ArraySlice<UInt8>, label: String) -> String? {
        let label = label.lowercased()
        guard label.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }) else {
            return nil
        }
        guard let converter = iconv_open("UTF-8", wideNames[label] ?? label),
            converter != iconv_t(bitPattern: -1)
        else { return nil }
        defer { iconv_close(converter) }
        return String(decoding: convert(Array(bytes), with: converter), as: UTF8.self)
    }

    /// Whether the encoding is ASCII with escapes, which looks like valid UTF-8.
    static func isStateful(_ label: String) -> Bool {
        ["iso-2022-jp", "csiso2022jp", "iso-2022-kr"].contains(label.lowercased())
    }

    private static func convert(_ bytes: [UInt8], with converter: iconv_t) -> [UInt8] {
        var input = bytes
        var output = [UInt8](repeating: 0, count: bytes.count * 4 + 16)
        let written = input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                convert(source, into: target, with: converter)
            }
        }
        return Array(output[..<written])
    }

    /// How many bytes were written; a byte that is wrong is skipped and leaves a mark.
    private static func convert(
        _ source: UnsafeMutableRawBufferPointer,
        into target: UnsafeMutableRawBufferPointer,
        with converter: iconv_t
    ) -> Int {
        var from = source.bindMemory(to: CChar.self).baseAddress
        var left = source.count
        var to = target.bindMemory(to: CChar.self).baseAddress
        var space = target.count
        while left > 0, iconv(converter, &from, &left, &to, &space) == -1 {
            guard left > 0, space >= 3 else { break }
            for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
                to?.pointee = CChar(bitPattern: byte)
                to = to?.advanced(by: 1)
            }
            space -= 3
            from = from?.advanced(by: 1)
            left -= 1
        }
        return target.count - space
    }

    /// Labels of the web stand for wider encodings than their names say (https://encoding.spec.whatwg.org).
    private static let wideNames = [
        "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb-2312-80": "gb18030",
        "big5": "big5-hkscs", "x-x-big5": "big5-hkscs", "shift-jis": "cp932",
        "shift_jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932",
        "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "korean": "cp949",
        "windows-949": "cp949", "iso-8859-9": "cp1254", "latin5": "cp1254",
        "iso-8859-11": "cp874", "tis-620": "cp874", "windows-874": "cp874",
        "x-cp1250": "cp1250", "x-cp1251": "cp1251", "x-euc-jp": "euc-jp",
        "iso-8859-8-i": "iso-8859-8", "x-mac-cyrillic": "mac-cyrillic",
    ]
}
