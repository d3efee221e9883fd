import Testing

@testable import ArticleImport

struct MIMEPartTests {
    @Test func `fields are folded, unknown case and all`() {
        let part = part(
            "Subject: Ferry\r\n stays\r\nCONTENT-Type: Text/HTML; Charset=\"utf-8\"\r\n\r\nbody"
        )
        #expect(part.field("subject") == "Ferry stays")
        #expect(part.mediaType == "text/html")
        #expect(part.parameter("charset") == "utf-8")
        #expect(part.content == Array("body".utf8))
    }

    @Test(arguments: [
        ("quoted-printable", "a=3Db=\r\nc=\nd=C3=A9", "a=bcdé"),
        ("quoted-printable", "100 = =ZZ =", "100 = =ZZ ="),
        ("base64", "Y2Fm\r\nw6k=", "café"),
        ("base64", "!!!", ""),
        ("8bit", "café", "café"),
    ])
    func `transfer encodings are undone, and what is none stays`(
        encoding: String,
        body: String,
        text: String
    ) {
        let part = part("Content-Transfer-Encoding: \(encoding)\n\n\(body)")
        #expect(String(decoding: part.content, as: UTF8.self) == text)
    }

    @Test func `parts are found inside parts, up to a depth`() {
        let inner =
            "Content-Type: multipart/alternative; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--\n"
        let outer =
            "Content-Type: multipart/mixed; boundary=\"a\"\n\npreamble\n--a\n\(inner)\n--a\n\nthree"
        let leaves = part(outer).leaves.map { String(decoding: $0.content, as: UTF8.self) }
        #expect(leaves == ["one\n", "two\n", "three"])
        let deep = (0..<50).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
        #expect(part(deep.joined()).leaves.count == 1)
    }

    @Test(arguments: ["", "\n", "no colon", ": empty", "Content-Type: multipart/mixed\n\nx"])
    func `what is no message has no fields or no parts`(text: String) {
        #expect(part(text).leaves.count <= 1)
    }

    @Test func `a saved page without a page says so`() {
        let text =
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\n\nwords\n--a--\n"
        #expect(
            throws: ImportError.unreadable(path: "f.mhtml", reason: "it holds no web page")
        ) {
            try read(text, path: "f.mhtml")
        }
    }

    private func part(_ text: String) -> MIMEPart { MIMEPart(parsing: Array(text.utf8)[...]) }
}
