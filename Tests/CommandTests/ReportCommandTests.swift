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
        let refused = try stet.run("report", "--output", "gone/memo.md")
        #expect(refused.errors.contains("gone/memo.md"))
        #expect(refused.status == 4)
    }

    @Test(arguments: [
        (["report", "--at", "noon"], "“noon” is no time; write 2025-09-25 or"),
        (["report", "--as", "moon"], "There is no report “moon”; choose one of status."),
        (["report", "moon"], "no article is called 'moon'"),
    ])
    func `says what is wrong with a wrong use`(arguments: [String], message: String) throws {
        let refused = try StetProgram.withArticle().run(arguments)
        #expect(refused.errors.contains(message), "\(refused.errors)")
        #expect(refused.status == 2)
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
