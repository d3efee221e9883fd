import Foundation
import TestSupport
import Testing

struct ReportCommandTests {
    @Test func `writes the same bytes for the same store and time`() throws {
        let stet = try StetProgram.withArticle()
        #expect(try stet.run("mark", "1", "verified", "--source", "Roster").status == 0)
        let written = try stet.run("report", "--at", "2025-09-26T09:30:00Z")
        #expect(written.output == "Wrote Reports/jail.md\n")
        let report = try String(
            contentsOfFile: stet.folder.path("Reports/jail.md"),
            encoding: .utf8
        )
        #expect(report.contains("| As of | 2025-09-26 09:30 UTC |"))
        let again = try stet.run("report", "jail", "--at", "2025-09-26T09:30:00Z", "--output", "-")
        #expect(again.output == report)
    }

    @Test func `writes where it is told, whole`() throws {
        let stet = try StetProgram.withArticle()
        #expect(try stet.run("report", "--output", "memo.md").output == "Wrote memo.md\n")
        #expect(FileManager.default.fileExists(atPath: stet.folder.path("memo.md")))
        try stet.folder.write("My own notes.", to: "notes.md")
        let kept = try stet.run("report", "--output", "notes.md")
        #expect(kept.errors.hasPrefix("stet: notes.md: is there already; say --replace"))
        #expect(kept.status == 2)
        #expect(
            try String(contentsOfFile: stet.folder.path("notes.md"), encoding: .utf8)
                == "My own notes."
        )
        #expect(try stet.run("report", "--output", "notes.md", "--replace").status == 0)
        let refused = try stet.run("report", "--output", "gone/memo.md")
        #expect(refused.errors.contains("gone/memo.md"))
        #expect(refused.status == 4)
    }

    @Test(arguments: [
        (["report", "--at", "noon"], "“noon” is no time; write 2025-09-25 or"),
        (["report", "--as", "moon"], "There is no report “moon”; choose one of status, memo,"),
        (["report", "moon"], "no article is called 'moon'"),
        (["report", "--since", "2"], "--since goes with --as memo or changes."),
        (["report", "--as", "memo", "--since", "noon"], "“noon” is no revision and no time"),
        (["report", "--as", "memo", "--since", "7"], "jail has no revision 7; its last is 1"),
        (["report", "--redact", "all"], "choose one of internal, lawyer, public."),
        (["report", "--redact", "public", "--reveal"], "it can't go with --redact"),
        (["report", "--replace"], "--replace goes with --output"),
        (["report", "jail", "--all"], "--all writes every article's report"),
        (["report", "--all", "--output", "-"], "--all writes every article's report"),
    ])
    func `says what is wrong with a wrong use`(arguments: [String], message: String) throws {
        let refused = try StetProgram.withArticle().run(arguments)
        #expect(refused.errors.contains(message), "\(refused.errors)")
        #expect(refused.status == 2)
    }

    @Test func `writes each report into a file of its own`() throws {
        let stet = try StetProgram.withArticle()
        let written = try [
            "status", "memo", "annotated", "calls", "sources", "changes", "html", "csv", "json",
            "annotations",
        ].map { name in
            let run = try stet.run("report", "--as", name)
            #expect(run.status == 0, "\(run.errors)")
            return run.output
        }
        #expect(Set(written).count == written.count)
        #expect(written[6] == "Wrote Reports/jail.html\n")
        #expect(written[9] == "Wrote Reports/jail-annotations.jsonld\n")
    }

    @Test func `refuses what would say that a draft is published`() throws {
        let stet = try StetProgram.withArticle()
        let refused = try stet.run("report", "--as", "claimreview", "--at", "2025-09-24")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("jail isn't published: it comes out on 2025-09-25"))
        let forced = try stet.run("report", "--as", "claimreview", "--at", "2025-09-24", "--force")
        #expect(forced.status == 0)
    }

    @Test func `keeps what is for other eyes in other files, and what was revealed in the history`()
        throws
    {
        let stet = try StetProgram.withArticle()
        let added = try stet.run(
            ["source", "add", "--title", "Rhea Holloway", "--kind", "interview", "--confidential"]
                + ["--alias", "a deputy"]
        )
        #expect(added.status == 0, "\(added.errors)")
        #expect(try stet.run("cite", "1", "--source", "#1").status == 0)
        func text(_ arguments: String...) throws -> String {
            let run = try stet.run(["report"] + arguments)
            let path = run.output.dropFirst("Wrote ".count).dropLast()
            return try String(contentsOfFile: stet.folder.path(String(path)), encoding: .utf8)
        }
        #expect(try text().contains("a deputy (confidential)"))
        #expect(try !text("--redact", "public").contains("deputy"))
        #expect(try !stet.run("history").output.contains("names of confidential sources"))
        let revealed = try stet.run("report", "--reveal", "--by", "Ana")
        #expect(revealed.output == "Wrote Reports/jail-revealed.md\n")
        let history = try stet.run("history").output
        #expect(history.contains("had the report “status” made with the names"))
        #expect(history.contains("Ana"))
        #expect(try text().contains("a deputy (confidential)"))
    }

    @Test func `writes every article's report and a table of them`() throws {
        let stet = try StetProgram.withArticle()
        let other = StetProgram.jail.replacing("Mill Creek jail fills up", with: "A [second] one")
        #expect(
            try stet.run("add", stet.folder.write(other, to: "second.md"), "--slug", "zwei").status
                == 0
        )
        let run = try stet.run("report", "--all", "--at", "2025-09-26")
        #expect(
            run.lines
                == ["Reports/jail.md", "Reports/zwei.md", "Reports/README.md"].map { "Wrote \($0)" }
        )
        let index = try String(
            contentsOfFile: stet.folder.path("Reports/README.md"),
            encoding: .utf8
        )
        #expect(index.contains("2 articles, as of 2025-09-26 00:00 UTC."))
        #expect(index.contains("| [Mill Creek jail fills up](jail.md) | in work | 0 |"))
        #expect(index.contains("[A \\[second\\] one](zwei.md)"))
        let early = try stet.run("report", "--all", "--as", "corrections", "--at", "2025-09-24")
        #expect(early.lines == ["Wrote Reports/README.md"])
        #expect(early.errors.contains("Left out zwei, which isn't published"))
        #expect(try stet.run("report", "--all").status == 0)
    }

    @Test func `doesn't write over a table that somebody else wrote`() throws {
        let stet = try StetProgram.withArticle()
        try stet.folder.write("# My notes\n", to: "Reports/README.md")
        let refused = try stet.run("report", "--all")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("Reports/README.md: is there already"))
    }

    /// The sample's report in the repository and README's session, made again by the script.
    @Test func `keeps the sample's report and README's session true`() throws {
        let stet = try StetProgram()
        let script = repository.appending(path: "Claims/sample-session").path
        let session = try stet.runInShell("bash '\(script)' bench")
        #expect(session.status == 0, "\(session.errors)")
        let made = try String(
            contentsOfFile: stet.folder.path("bench/Reports/sample-article.md"),
            encoding: .utf8
        )
        let kept = try text(of: "Reports/sample-article.md")
        #expect(withoutDays(made) == withoutDays(kept), "./run sample makes it anew")

        let moment = #/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/#
        let readme = try text(of: "README.md").replacing(moment, with: "NOW")
        let told = session.output.drop { $0 == "\n" }.replacing(moment, with: "NOW")
        #expect(readme.contains("```\n\(told)```\n"), "./run sample makes it anew")
    }

    private func text(of file: String) throws -> String {
        try String(contentsOf: repository.appending(path: file), encoding: .utf8)
    }

    /// The report with its own day, minute and hash of the history replaced: they are those of the session.
    private func withoutDays(_ report: String) -> String {
        let report = report.replacing(/the hash [0-9a-f]{64}/, with: "the hash HASH")
        guard let added = report.firstMatch(of: #/words, added (\d{4}-\d{2}-\d{2}) /#)?.output.1,
            let time = report.firstMatch(of: #/\| As of \| (.*?) UTC \|/#)?.output.1
        else { return report }
        return report.replacing(time, with: "NOW").replacing(added, with: "TODAY")
    }
}

/// The folder with Package.swift.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
