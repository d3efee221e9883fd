import Foundation
import TestSupport
import Testing

/// Excerpts against the kept copies of their sources, from the act to the memo.
struct ExcerptCommandTests {
    private func stet() throws -> StetProgram {
        let stet = try StetProgram.withArticle()
        _ = try stet.folder.write(
            "Mill Creek jail\n\nTotal in custody on Sept. 19, not counting juveniles: 51\n",
            to: "roster.txt"
        )
        try Data([0xFF, 0xD8, 0xFF, 0xE0]).write(
            to: URL(fileURLWithPath: stet.folder.path("scan.jpg"))
        )
        return stet
    }

    private func mark(_ stet: StetProgram, _ source: String, _ excerpt: String) throws
        -> StetProgram.Result
    {
        try stet.run("mark", "2", "verified", "--source", source, "--excerpt", excerpt)
    }

    @Test func `says on standard error that an excerpt isn't in the copy, and marks all the same`()
        throws
    {
        let stet = try stet()
        let marked = try mark(stet, "roster.txt", "Total in custody on Sept. 19: 51")
        #expect(marked.status == 0)
        #expect(marked.output.hasPrefix("jail#2: verified"))
        let today = try #require(marked.errors.firstMatch(of: /copy of (\d{4}-\d\d-\d\d);/)?.1)
        let words = """
            does not stand word for word in the copy of \(today); the nearest there is \
            “Total in custody on Sept. 19, not counting juveniles: 51”
            """
        #expect(
            marked.errors == "jail#2: source #1: “Total in custody on Sept. 19: 51” \(words)\n"
        )
        #expect(try stet.run("show", "2").output.contains("     it \(words)\n"))
        let memo = try stet.run("report", "jail", "--as", "memo", "--output", "-").output
        #expect(memo.contains("**#2** verified, though a kept copy does not have the excerpt"))
        #expect(memo.contains("the nearest there is “Total in custody on Sept. 19"))
        #expect(
            memo.contains(
                "Of 1 excerpt with a kept copy of the source, none stands word for word in it."
            )
        )
        let status = try stet.run("report", "jail", "--output", "-").output
        #expect(status.contains("## Excerpts that a kept copy of the source does not have"))
        #expect(status.contains("1 excerpt isn’t in the kept copy of its source"))
        let published = try stet.run("report", "jail", "--redact", "public", "--output", "-").output
        #expect(!published.contains("kept copy"))
    }

    @Test func `is silent where the excerpt stands in the copy, and shows it`() throws {
        let stet = try stet()
        let marked = try mark(stet, "roster.txt", "Total in custody … 51")
        #expect(marked.errors.contains("does not stand word for word"), "what is left out denies")
        let cited = try stet.run(
            "cite",
            "2",
            "--source",
            "#1",
            "--excerpt",
            "not counting juveniles: 51"
        )
        #expect(!cited.errors.contains("“not counting"))
        #expect(
            try stet.run("show", "2").output.contains(
                "     it stands word for word in the copy of 2"
            )
        )
        let json = try stet.run("show", "2", "--json").output
        #expect(json.contains("\"outcome\" : \"stands\""))
    }

    @Test func `says where nobody but a person can look`() throws {
        let stet = try stet()
        let marked = try mark(stet, "scan.jpg", "Total: 51")
        #expect(marked.errors.contains("(it is a picture): read it yourself\n"))
        let memo = try stet.run("report", "jail", "--as", "memo", "--output", "-").output
        #expect(memo.contains("To be looked up by hand: #2 in S1, it is a picture."))
        let status = try stet.run("report", "jail", "--output", "-").output
        #expect(status.contains("## Excerpts to look up by hand in the kept copies"))
        #expect(!status.contains("excerpt isn’t in the kept copy"))
    }

    @Test func `looks again when a copy is captured, and holds an article up by a rule`() throws {
        let site = try LoopbackServer { path in
            .page(
                fields: ["Content-Type: text/plain; charset=utf-8"],
                body: Array("Total: 49".utf8)
            )
        }
        var stet = try stet()
        _ = try mark(stet, site.address + "/roster", "Total: 51")
        stet.environment["STET_OFFLINE"] = ""
        let captured = try stet.run("source", "capture", "1")
        #expect(captured.output.hasPrefix("Source #1: kept 9 bytes"))
        #expect(
            captured.errors.hasPrefix(
                "jail#2: source #1: “Total: 51” does not stand word for word in"
            )
        )
        let reason = "decided on an excerpt that isn't in the kept copy of its source: #2"
        #expect(try !stet.run("gate", "jail").output.contains(reason))
        _ = try stet.folder.write("excerpts-in-copies: true\n", to: "Claims/stet.yml")
        let gate = try stet.run("gate", "jail")
        #expect(gate.status == 1)
        #expect(gate.output.contains("- 1 claim is \(reason)\n"))
    }
}
