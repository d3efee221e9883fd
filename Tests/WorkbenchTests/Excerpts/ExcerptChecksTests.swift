import Casework
import Foundation
import Synchronization
import Testing

@testable import Workbench

struct ExcerptChecksTests {
    /// What is at the address at one time after the other.
    private func book(_ pages: [(type: String, body: String)]) throws -> Casebook {
        let sample = try SampleWorkbench.withArticle()
        let visits = Mutex(0)
        var book = sample.casebook
        book.capture = { address in
            let visit = visits.withLock { visit in
                defer { visit += 1 }
                return min(visit, pages.count - 1)
            }
            return CapturedCopy(
                address: address,
                status: 200,
                mediaType: pages[visit].type,
                content: .success(Data(pages[visit].body.utf8))
            )
        }
        return book
    }

    private func cite(
        _ excerpt: String?,
        in book: Casebook,
        confidential: Bool = false
    ) throws {
        let page = SourceFacts(
            kind: .webPage,
            title: "A page",
            url: "https://a.example/x",
            isConfidential: confidential,
            alias: confidential ? "a clerk" : nil
        )
        let draft = EvidenceDraft(source: .draft(page), excerpt: excerpt)
        try book.mark([.jail(1)], Marking(.verified, evidence: [draft]))
    }

    private func check(_ book: Casebook) throws -> ExcerptCheck? {
        book.excerptChecks.checked(try book.claim(.jail(1))).claim.evidence.first?.inCopy
    }

    private static let html = """
        <!doctype html><title>Roster</title><nav><a href="/">All 12 rosters</a></nav>
        <article><h1>Roster</h1><p>It held 51 people.</p></article>
        <aside>Total beds: 40</aside><div hidden>It held 99 people.</div>
        <script>let a = "It held 77 people"</script>
        """

    @Test(
        arguments: [
            ("It held 51 people.", .stands, nil),
            ("Total beds: 40", .stands, nil),
            ("All 12 rosters", .stands, nil),
            ("It held 49 people.", .missing, "It held 51 people."),
            // What nobody sees who looks at the page.
            ("It held 99 people.", .missing, "It held 51 people."),
            ("It held 77 people", .missing, "It held 51 people."),
        ] as [(String, ExcerptCheck.Outcome, String?)]
    )
    func `looks in all that a page shows, not only in its article`(
        excerpt: String,
        outcome: ExcerptCheck.Outcome,
        passage: String?
    ) throws {
        let book = try book([("text/html", Self.html)])
        try cite(excerpt, in: book)
        let found = try #require(try check(book))
        #expect(found.outcome == outcome)
        #expect(found.passage == passage)
        #expect(found.copy == 1)
    }

    @Test(
        arguments: [
            ("image/png", "\u{89}PNG", "it is a picture"),
            ("image/svg+xml", "<svg>51 people</svg>", "it is a picture"),
            ("audio/mpeg", "51 people", "it is a recording"),
            (
                "application/rtf", "{\\rtf1 51 people}",
                "this looks like a rich-text (RTF) file, which is not read yet"
            ),
            ("text/plain", "", "there is no text in it"),
            ("text/plain", "a\0b", "byte 1 is a control character, so this is no text file"),
        ]
    )
    func `can't tell where no program reads the copy, and never says that it stands there`(
        type: String,
        body: String,
        reason: String
    ) throws {
        let book = try book([(type, body)])
        try cite("51 people", in: book)
        let found = try #require(try check(book))
        #expect(found.outcome == .untold)
        #expect(found.reason == reason)
        #expect(found.isNotable)
        #expect(found.words.contains("can't be looked up in the copy of 2025-09-25 (\(reason))"))
    }

    @Test func `says nothing without an excerpt or without a copy`() throws {
        let copied = try book([("text/plain", "51 people")])
        try cite(nil, in: copied)
        #expect(try check(copied) == nil)
        var bare = try book([("text/plain", "51 people")])
        bare.capture = nil
        try cite("51 people", in: bare)
        #expect(try check(bare) == nil)
    }

    @Test func `tells when the page has changed since`() throws {
        let book = try book([
            ("text/plain", "It held 51 people."), ("text/plain", "It held 49 people."),
            ("text/plain", "It held 51 people."),
        ])
        try cite("It held 51 people.", in: book)
        try book.captureSource(1)
        let gone = try #require(try check(book))
        #expect(gone.outcome == .stands)
        #expect(gone.copy == 1)
        #expect(gone.goneAt != nil)
        #expect(gone.words.contains("isn't in that of 2025-09-25 any more"))
        // The same bytes as the first copy's.
        try book.captureSource(1)
        let back = try #require(try check(book))
        #expect(back.copy == 3)
        #expect(back.goneAt == nil)
    }

    @Test func `can't tell where a kept copy is missing or was changed`() throws {
        let book = try book([("text/plain", "It held 51 people.")])
        try cite("It held 51 people.", in: book)
        let digest = try #require(try book.source(1).source.snapshots.first?.sha256)
        let path = book.folder.snapshots + "/" + digest
        try Data("It held 52 people.".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try check(book)?.outcome == .untold)
        try FileManager.default.removeItem(atPath: path)
        #expect(try check(book)?.outcome == .untold)
    }

    @Test func `tells nothing of what a confidential source's copy says`() throws {
        let book = try book([("text/plain", "Jo Clerk: it held 51 people.")])
        try cite("Jo: it held 51 people.", in: book, confidential: true)
        let found = try #require(try check(book))
        #expect(found.outcome == .missing)
        #expect(found.passage == nil)
    }

    @Test func `holds an article up by the rule that asks for it`() throws {
        let sample = try book([("text/plain", "It held 49 people.")])
        try cite("It held 51 people.", in: sample)
        let reason =
            "1 claim is decided on an excerpt that isn't in the kept copy of its source: #1"
        #expect(try !sample.gate(nil).reasons.contains(reason))
        try "excerpts-in-copies: true".write(
            toFile: sample.folder.rules,
            atomically: true,
            encoding: .utf8
        )
        #expect(try sample.gate(nil).reasons.contains(reason))
    }
}
