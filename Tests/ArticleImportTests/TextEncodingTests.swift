import ClaimExtraction
import Testing

@testable import ArticleImport

struct TextEncodingTests {
    /// "Café “51”" with a mark in front where the encoding has one.
    @Test(arguments: [
        [0xEF, 0xBB, 0xBF] + Array("Café “51”".utf8),
        [0xFF, 0xFE] + TextEncodingTests.utf16("Café “51”", bigEndian: false),
        [0xFE, 0xFF] + TextEncodingTests.utf16("Café “51”", bigEndian: true),
    ])
    func `a byte-order mark tells the encoding and is no text`(bytes: [UInt8]) throws {
        #expect(try text(bytes) == "Café “51”")
    }

    @Test(arguments: [
        "---\nencoding: windows-1252\n---\n", "---\ntitle: x\ncharset: \"latin1\"\n---\n",
        "-*- coding: iso-8859-1 -*-\n",
    ])
    func `a declaration in the file is believed where the file isn't UTF-8`(head: String) throws {
        let bytes = Array(head.utf8) + [0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x96]
        #expect(try text(bytes).hasSuffix("“Café” –"))
    }

    @Test func `a stale declaration doesn't garble UTF-8`() throws {
        #expect(try text(Array("---\nencoding: windows-1252\n---\nCafé".utf8)) == "Café")
    }

    @Test func `the user's word wins over everything but a mark's byte order`() throws {
        #expect(try text(Array("Café".utf8), encoding: .windows1252) == "CafÃ©")
        let marked = [0xFE, 0xFF] + TextEncodingTests.utf16("Café", bigEndian: true)
        #expect(try text(marked, encoding: .utf16) == "Café")
    }

    @Test(
        arguments: [
            ([0x61, 0x62, 0xE9, 0x20], ImportError.notUTF8(path: "f.txt", offset: 2)),
            ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], .notUTF8(path: "f.txt", offset: 4)),
            ([0x61, 0xED, 0xA0, 0x80], .notUTF8(path: "f.txt", offset: 1)),
            (
                [0xFF, 0xFE, 0x61, 0x00, 0x62],
                .undecodable(path: "f.txt", encoding: "utf-16le", offset: 4)
            ),
            (
                [0xFF, 0xFE, 0x00, 0xD8, 0x62, 0x00],
                .undecodable(path: "f.txt", encoding: "utf-16le", offset: 2)
            ),
            ([0x61, 0x00, 0x62, 0xE9, 0x00], .binary(path: "f.txt", offset: 1)),
        ] as [([UInt8], ImportError)]
    )
    func `bytes that are not text are refused with their offset`(bytes: [UInt8], error: ImportError)
    {
        #expect(throws: error) { try text(bytes) }
    }

    @Test func `an encoding that nobody knows is named`() {
        let bytes = Array("-*- coding: klingon -*-\n".utf8) + [0xE9]
        #expect(throws: ImportError.unknownEncoding(path: "f.txt", name: "klingon")) {
            try text(bytes)
        }
    }

    private func text(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws -> String {
        let file = ArticleFile(path: "f.txt", bytes: bytes, encoding: encoding)
        return try ArticleReader.article(from: file).article.text
    }

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 255)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }
}
