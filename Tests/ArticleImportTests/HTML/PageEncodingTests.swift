import ClaimExtraction
import Testing

@testable import ArticleImport

struct PageEncodingTests {
    /// "Café" or what stands for it, by what the page declares.
    @Test(
        arguments: [
            ("<meta charset=windows-1252>", [0x43, 0x61, 0x66, 0xE9], "Café"),
            (
                "<META CONTENT='text/html; charset=ISO-8859-1' HTTP-EQUIV=content-type>",
                [0x93, 0xE9], "“é"
            ),
            ("<meta charset=\"windows-1250\">", [0x8C, 0x9C], "Śś"),
            ("<meta charset=iso-8859-2>", [0xA6, 0xB6], "Śś"),
            ("<meta charset=koi8-r>", [0xC4, 0xC1], "да"),
            ("<meta charset=shift_jis>", [0x93, 0xFA], "日"),
            ("<meta charset=gb2312>", [0xC8, 0xD5], "日"),
            ("<meta charset=euc-kr>", [0xC0, 0xCF], "일"),
            ("<?xml version='1.0' encoding='iso-8859-5'?>", [0xD4, 0xD0], "да"),
            (String(repeating: " ", count: 5_000) + "<meta charset=windows-1252>", [0xE9], "é"),
            ("", [0x43, 0x61, 0x66, 0xE9], "Café"),
            ("<meta charset=klingon>", [0x43, 0x61, 0x66, 0xE9], "Café"),
            ("<meta charset=windows-1252>", [0x43, 0x61, 0x66, 0xC3, 0xA9], "Café"),
            (
                "<meta charset=utf-8>",
                [0xC3, 0xA9, 0xC3, 0xA9, 0xC3, 0xA9, 0xC3, 0xA9, 0xC3, 0xA9, 0xFF], "ééééé\u{FFFD}"
            ),
        ] as [(String, [UInt8], String)]
    )
    func `a page is decoded as it declares, and any bytes are some text`(
        head: String,
        bytes: [UInt8],
        text: String
    ) throws {
        let page = Array(head.utf8) + Array("<p>".utf8) + bytes
        #expect(try read(page).text == text)
    }

    @Test func `marks and zero bytes tell UTF-16, and the user's word wins`() throws {
        let html = "<p>Café"
        let bytes = html.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(try read([0xFF, 0xFE] + bytes).text == "Café")
        #expect(try read(bytes).text == "Café")
        #expect(try read([0xFF, 0xFE] + bytes + [0x41]).text == "Café")
        #expect(
            try read(Array("<meta charset=utf-8><p>Café".utf8), encoding: .windows1252).text
                == "CafÃ©"
        )
    }

    private func read(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws -> Article {
        let file = ArticleFile(path: "f.html", bytes: bytes, encoding: encoding)
        return try ArticleReader.article(from: file).article
    }
}
