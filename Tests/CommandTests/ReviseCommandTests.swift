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
}
