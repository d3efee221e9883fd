import Foundation
import TestSupport
import Testing

/// Where the work is kept, and that it is kept.
struct WorkbenchCommandTests {
    @Test func `finds the workbench upwards, by its option and by its variable`() throws {
        var stet = try StetProgram.withArticle()
        let deep = stet.folder.path("drafts/september")
        try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
        let elsewhere = try StetProgram()
        let named = try elsewhere.run("articles", "--workbench", stet.folder.path)
        #expect(named.output.contains("Mill Creek jail fills up"))
        let lost = try elsewhere.run("articles")
        #expect(lost.errors.contains("make one with 'stet init'"))
        #expect(lost.status == 2)
        stet.environment["STET_WORKBENCH"] = elsewhere.folder.path
        #expect(try stet.run("articles").errors.contains("not a workbench"))
    }

    @Test func `makes a workbench once`() throws {
        let stet = try StetProgram()
        let made = try stet.run("init", "desk")
        #expect(made.lines.count == 6)
        for name in ["desk/Claims/stet.sqlite", "desk/Claims/Snapshots", "desk/Reports"] {
            #expect(FileManager.default.fileExists(atPath: stet.folder.path(name)))
        }
        let again = try stet.run("init", "desk")
        #expect(again.output.hasSuffix("/desk is a workbench already; nothing was changed.\n"))
        #expect(again.status == 0)
    }

    @Test func `drops an article that was added by mistake, and restores it`() throws {
        let stet = try StetProgram.withArticle()
        let unsaid = try stet.run("article", "drop", "jail")
        #expect(unsaid.status == 2)
        let dropped = try stet.run("article", "drop", "jail", "--reason", "the wrong file")
        #expect(
            dropped.output == "Dropped jail; 'stet article restore jail' brings it back.\n",
            "\(dropped.errors)"
        )
        #expect(try !stet.run("articles").output.contains("Mill Creek"))
        let all = try stet.run("articles", "--dropped").lines
        #expect(all.first?.hasSuffix("dropped") == true)
        #expect(all.last?.hasSuffix("the wrong file") == true)
        #expect(try stet.run("claims", "--csv").lines.count == 1)
        let refused = try stet.run("mark", "jail#1", "not-checkable", "--note", "x")
        #expect(
            refused.errors.contains(
                "jail was dropped (the wrong file); bring it back with 'stet article restore jail'"
            )
        )
        #expect(refused.status == 2)
        #expect(try stet.run("add", "jail.md").errors.contains("jail was dropped"))
        #expect(try stet.run("article", "restore", "jail").output == "Restored jail.\n")
        #expect(try stet.run("undo").status == 0)
        #expect(try !stet.run("articles").output.contains("Mill Creek"))
        #expect(try stet.run("verify").status == 0)
        #expect(
            try stet.run("history", "jail").output.contains("dropped the article: the wrong file")
        )
    }

    @Test func `has an article whole or not at all when it is killed while adding`() throws {
        let stet = try StetProgram.inWorkbench()
        let text = (1...400).map {
            "On May 3 the port of Hale shipped \($0) tons, said Omar Quist."
        }
        let path = try stet.folder.write(text.joined(separator: "\n\n"), to: "port.txt")
        var kills = 0
        var added = 0
        for round in 0..<24 {
            let slug = "port-\(round)"
            // The bytes must differ, or it would be the same article.
            try stet.folder.write(text.joined(separator: "\n\n") + "\n\(round).", to: "port.txt")
            let run = try stet.run(
                "add",
                path,
                "--slug",
                slug,
                "--published",
                "2025-09-25",
                microsecondsToLive: UInt32(round) * 25_000
            )
            kills += run.wasKilled ? 1 : 0
            let verified = try stet.run("verify")
            #expect(verified.lines.first == "Nothing is wrong.")
            let listed = try stet.run("claims", slug, "--csv")
            #expect(listed.status == 2 || listed.lines.count > 400, "\(listed.lines.count)")
            added += listed.status == 0 ? 1 : 0
        }
        #expect(kills > 0)
        #expect(try stet.run("add", path, "--slug", "last").status == 0)
        #expect(try stet.run("articles", "--csv").lines.count >= added + 1)
    }

    @Test func `backs up a database that another workbench can use`() throws {
        let stet = try StetProgram.withArticle()
        let copy = try StetProgram.inWorkbench()
        let database = copy.folder.path("Claims/stet.sqlite")
        try FileManager.default.removeItem(atPath: database)
        #expect(try stet.run("backup", database).status == 0)
        #expect(try copy.run("claims", "--csv").output == stet.run("claims", "--csv").output)
        let again = try stet.run("backup", database)
        #expect(again.errors.contains("is there already"))
        #expect(again.status == 2)
    }

    /// Runs a line of the shell as somebody who may read the workbench and not write it, which root always may.
    private func runAsReader(_ line: String, of stet: StetProgram) throws -> StetProgram.Result {
        try stet.runInShell(
            """
            cp "$(command -v stet)" stet; chmod -R a+rX,a-w .; PATH="$PWD:$PATH"
            test "$(id -u)" != 0 || reader="setpriv --reuid=65534 --regid=65534 --clear-groups"
            STET_USER=Eve $reader sh -c '\(line)'; status=$?
            chmod -R u+w .; exit $status
            """
        )
    }

    @Test func `shows a workbench that may only be read, and says why nothing can be kept`() throws
    {
        let stet = try StetProgram.withArticle()
        let claims = try stet.run("claims", "--csv").output
        let read = try runAsReader(
            "stet claims --csv && stet verify >&2 && stet export - >&2",
            of: stet
        )
        #expect(read.output == claims, "\(read.errors)")
        #expect(read.errors.hasPrefix("Nothing is wrong."))
        #expect(read.status == 0)
        let refused = try runAsReader("stet note 1 hm", of: stet)
        #expect(
            refused.errors.hasSuffix(
                "can't be written; check the permissions of the file and its folder\n"
            )
        )
        #expect(refused.status == 4)
    }

    @Test(arguments: [true, false])
    func `begins no new database beside the copies of a lost one`(isEmptied: Bool) throws {
        let stet = try StetProgram.withArticle()
        let roster = try stet.folder.write("Total: 51", to: "roster.txt")
        #expect(try stet.run("cite", "1", "--source", roster).status == 0)
        let database = stet.folder.path("Claims/stet.sqlite")
        try FileManager.default.removeItem(atPath: database)
        if isEmptied { try Data().write(to: URL(fileURLWithPath: database)) }
        let listed = try stet.run("claims")
        #expect(listed.status == 4)
        let why = "is missing or empty, though Snapshots beside it keeps 1 copy;"
        #expect(listed.errors.contains(why), "\(listed.errors)")
        #expect(try stet.run("init").status == 0)
        #expect(try stet.run("articles").status == 0)
    }

    @Test func `says that a database is damaged, foreign or newer, with status 4`() throws {
        let stet = try StetProgram.withArticle()
        let database = URL(fileURLWithPath: stet.folder.path("Claims/stet.sqlite"))
        try Data("No database at all, but long enough to look at.".utf8).write(to: database)
        let foreign = try stet.run("claims")
        #expect(foreign.errors.contains("not a stet database"))
        #expect(foreign.status == 4)
    }

    @Test func `ends quietly when the reader of its output goes away`() throws {
        let stet = try StetProgram()
        let sentence = "The port of Hale shipped 40 tons on May 3, said Omar Quist. "
        try stet.folder.write(String(repeating: sentence, count: 500), to: "port.txt")
        // Far more than a pipe holds, so that the program is writing when its reader ends.
        let run = try stet.runInShell("{ stet extract port.txt --json; echo $? >&2; } | head -c 9")
        #expect(run.output == "{\"schema\"")
        #expect(run.errors == "0\n")
    }

    @Test func `says that kept copies are in no backup, and which is missing`() throws {
        let stet = try StetProgram.withArticle()
        #expect(try stet.run("backup", "without.sqlite").errors == "")
        let roster = try stet.folder.write("51 in custody", to: "roster.txt")
        #expect(try stet.run("cite", "1", "--source", roster).status == 0)
        #expect(try stet.run("backup", "with.sqlite").errors.contains("copy Claims/Snapshots"))
        for name in try FileManager.default.contentsOfDirectory(
            atPath: stet.folder.path("Claims/Snapshots")
        ) {
            try FileManager.default.removeItem(atPath: stet.folder.path("Claims/Snapshots/\(name)"))
        }
        let verified = try stet.run("verify")
        #expect(verified.status == 1)
        #expect(
            verified.output.contains("source 1: its copy ")
                && verified.output.contains(" is missing; put it back")
        )
    }
}
