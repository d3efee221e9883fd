import ClaimExtraction
import Testing

@testable import ArticleImport

struct MailTests {
    private static let head = """
        From: "Okoro, Ann" <ann@alder.example>
        Date: Fri, 3 May 2024 23:10:00 -0500
        Message-ID: <1@alder.example>
        Subject: The quay,
         and who paid
        MIME-Version: 1.0

        """

    private func mail(_ rest: String) -> String {
        (MailTests.head + rest).split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
    }

    @Test func `reads a message's text with subject, sender and day`() throws {
        let imported = try read(
            mail("Content-Type: text/plain; charset=utf-8\n\nThe quay sank.\nIt cost $4,000.\n\n"),
            path: "quay.eml"
        )
        let article = imported.article
        #expect(article.text == "The quay sank.\nIt cost $4,000.")
        #expect(article.title == "The quay, and who paid" && article.byline == "Okoro, Ann")
        #expect(article.published == CalendarDate(iso8601: "2024-05-03"))
        #expect(imported.format == "email")
    }

    @Test(arguments: [
        (
            "Content-Transfer-Encoding: quoted-printable\n\nThe caf=C3=A9 clo=\nsed.",
            "The café closed."
        ),
        ("Content-Transfer-Encoding: base64\n\nVGhlIHF1YXkg\nc2Fuay4=\n", "The quay sank."),
        (
            "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=E9.",
            "The café."
        ),
        (
            "Content-Type: text/plain; format=flowed\n\nThe quay \nsank.\n\nIt did.\n",
            "The quay sank.\n\nIt did."
        ),
        (
            "Content-Type: multipart/mixed; boundary=\"x y\"\n\n--x y\nContent-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/html\n\n<p>Page.</p>\n--in\nContent-Type: text/plain\n\nPlain.\n--in--\n--x y\nContent-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\nNo.\n--x y--\n",
            "Plain."
        ),
        // A part that nothing closes, and a boundary that never comes again.
        ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nOpen.", "Open."),
    ])
    func `reads the text however it is packed`(rest: String, text: String) throws {
        #expect(try read(mail(rest), path: "f.eml").article.text == text)
    }

    @Test func `reads the page of a message without plain text`() throws {
        let page =
            "<html><body><p>The quay at Alder sank on Monday, and nobody paid.</p></body></html>"
        let article = try read(mail("Content-Type: text/html\n\n\(page)"), path: "f.eml").article
        #expect(article.text.contains("The quay at Alder sank on Monday, and nobody paid."))
        #expect(article.title == "The quay, and who paid")
    }

    @Test(arguments: [
        "Content-Type: image/png\n\nabc", "\n", "Content-Type: multipart/mixed; boundary=b\n\nabc",
        "Content-Type: text/plain\nContent-Disposition: attachment\n\nabc",
    ])
    func `refuses messages without a text`(rest: String) {
        #expect(throws: ImportError.empty(path: "f.eml")) { try read(mail(rest), path: "f.eml") }
    }

    @Test(arguments: [
        ("=?utf-8?Q?Caf=C3=A9_at_the_quay?=", "Café at the quay"),
        ("=?UTF-8?B?Q2Fmw6k=?= =?utf-8?q?_closed?= now", "Café closed now"),
        ("=?iso-8859-1*en?Q?caf=E9?=", "café"), ("Plain =?= words =?x", "Plain =?= words =?x"),
        ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        ("=?nobody-knows?Q?abc?=", "=?nobody-knows?Q?abc?="),
        ("=?utf-8?B?!!!?=", "=?utf-8?B?!!!?="), ("", ""),
    ])
    func `decodes words of fields and leaves what is none`(field: String, text: String) {
        #expect(EncodedWords.decoded(field) == text)
    }

    @Test(arguments: [
        ("ann@alder.example", "ann@alder.example"), ("<ann@alder.example>", "ann@alder.example"),
        ("ann@alder.example (Ann Okoro)", "Ann Okoro"),
        ("=?utf-8?Q?Zo=C3=AB?= Tan <zoe@alder.example>", "Zoë Tan"),
    ])
    func `names the sender`(field: String, name: String) throws {
        let article = try read("From: \(field)\n\nThe quay sank.", path: "f.eml").article
        #expect(article.byline == name)
    }

    @Test func `knows a message by its fields, and a text with a few of them for a text`() throws {
        #expect(try read(mail("\nThe quay sank."), path: "-").format == "email")
        let memo = "From: Ann\nDate: Monday\n\nThe quay sank."
        #expect(try read(memo, path: "-").format == "text")
    }

    @Test(arguments: ["=?", "=?a?", "=?utf-8?Q "])
    func `is linear in words that nothing closes`(piece: String) {
        let field = String(repeating: piece, count: 20_000)
        #expect(EncodedWords.decoded(field).utf8.count >= field.utf8.count - 1)
    }
}
