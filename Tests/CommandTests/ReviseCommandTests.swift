import TestSupport
import Testing

/// A new version of a text, and what a person reads of the claims whose context changed.
struct ReviseCommandTests {
    private static let text = """
        Mill Creek hired two auditors.

        Ada Quill led the audit of the mill. She found 48 errors in the ledger. It was closed in May.
        """

    @Test func `a sentence that stayed is opened again with another name before its pronoun`()
        throws
    {
        let stet = try StetProgram.inWorkbench()
        let first = try stet.folder.write(ReviseCommandTests.text, to: "audit.txt")
        #expect(try stet.run("add", first).status == 0)
        let claims = try stet.run("claims", "audit", "--kind", "count").lines
        let line = try #require(claims.first { $0.contains("48 errors") })
        let number = try #require(line.split(separator: " ").first)
        let marked = try stet.run("mark", "audit#\(number)", "verified", "--source", "Ledger")
        #expect(marked.status == 0)

        let other = ReviseCommandTests.text.replacing("Ada Quill", with: "Rosa Lind")
        let revised = try stet.run(
            "revise",
            "audit",
            try stet.folder.write(other, to: "new.txt")
        )
        let opened = "Open again, because their words or what they lean on changed: #\(number)"
        #expect(revised.lines.contains(opened))
        let shown = try stet.run("show", "audit#\(number)").output
        #expect(shown.contains("Re-opened: revision 2 changed what its sentence leans on"))
        let diff = try stet.run("diff", "audit").output
        #expect(diff.contains("the same words, which may mean something else now: She found 48"))
    }

    @Test func `a verdict stays where what its sentence leans on stayed`() throws {
        let stet = try StetProgram.inWorkbench()
        let first = try stet.folder.write(ReviseCommandTests.text, to: "audit.txt")
        #expect(try stet.run("add", first).status == 0)
        let other = ReviseCommandTests.text.replacing("two auditors", with: "three auditors")
        let revised = try stet.run(
            "revise",
            "audit",
            try stet.folder.write(other, to: "new.txt")
        )
        #expect(revised.status == 0)
        let diff = try stet.run("diff", "audit").output
        #expect(diff.contains("“two auditors” → “three auditors”"))
        #expect(!diff.contains("the same words"))
    }

    @Test func `a diff shows a sentence once, and a corrected claim is listed as such`() throws {
        let stet = try StetProgram.inWorkbench()
        let text = "The mill paid 48 weavers $95 a day in May, the town clerk said."
        #expect(try stet.run("add", stet.folder.write(text, to: "mill.txt")).status == 0)
        let line = try #require(
            try stet.run("claims", "mill", "--kind", "count").lines.first {
                $0.contains("48 weavers")
            }
        )
        let number = String(try #require(line.split(separator: " ").first))
        let source = ["--source", "Payroll", "--stance", "contradicts"]
        let marked = try stet.run(
            ["mark", number, "inaccurate", "--correction", "46 weavers"] + source
        )
        #expect(marked.status == 0, "\(marked.errors)")
        let other = text.replacing("48", with: "46")
        #expect(try stet.run("revise", "mill", stet.folder.write(other, to: "new.txt")).status == 0)
        let diff = try stet.run("diff", "mill")
        #expect(diff.output.contains("“$95 a day”"))
        #expect(diff.lines.count { $0.hasPrefix("       was  The mill paid 48 weavers") } == 1)
        let listed = try stet.run("claims", "mill", "--kind", "count").lines
        #expect(listed.contains { $0.contains(" corrected ") && $0.contains("46 weavers") })
        // Programs get the verdict and, beside it, which revision has the correction.
        let json = try stet.run("claims", "mill", "--json").output
        #expect(
            json.contains("\"correctionTakenIn\" : 2") || json.contains("\"correctionTakenIn\":2")
        )
        #expect(json.contains("inaccurate"))
    }

    @Test func `a figure inside another stays a claim of its own`() throws {
        let stet = try StetProgram.inWorkbench()
        let text = "The auditor read every invoice. In all, 412 of 1,287 lacked a signature."
        #expect(try stet.run("add", stet.folder.write(text, to: "audit.txt")).status == 0)
        func foci() throws -> [String] {
            try stet.run("claims", "audit", "--kind", "count", "--csv").lines.compactMap { line in
                ["1,287", "1,278"].first { line.contains(",\"\($0)\",") }
            }
        }
        try #require(try foci() == ["1,287"])
        let other = text.replacing("1,287", with: "1,278")
        #expect(try stet.run("revise", "audit", stet.folder.write(other, to: "b.txt")).status == 0)
        #expect(try foci() == ["1,278"])
    }
}
