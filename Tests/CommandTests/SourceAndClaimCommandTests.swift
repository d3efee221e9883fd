import Foundation
import TestSupport
import Testing

struct SourceAndClaimCommandTests {
    @Test func `keeps, shows and changes sources`() throws {
        let stet = try StetProgram.inWorkbench()
        let added = try stet.run(
            "source",
            "add",
            "--title",
            "Custody list",
            "--kind",
            "court-record",
            "--publisher",
            "Mill Creek County",
            "--date",
            "2025-09",
            "--url",
            "https://county.example/list"
        )
        #expect(added.errors == "")
        #expect(added.status == 0)
        let edited = try stet.run("source", "edit", "1", "--date", "2025-09-19")
        #expect(edited.status == 0)
        let shown = try stet.run("source", "show", "1").output
        for line in ["#1 Custody list", "Date:         2025-09-19", "Kind:         court record"] {
            #expect(shown.contains(line), "\(shown)")
        }
        #expect(try stet.run("history").output.contains("changed source 1: date"))
    }

    @Test func `shows a confidential source by its alias only`() throws {
        let stet = try StetProgram.withArticle()
        let added = try stet.run(
            "source",
            "add",
            "--title",
            "Rhea Holloway",
            "--kind",
            "person",
            "--confidential",
            "--alias",
            "a deputy",
            "--url",
            "https://holloway.example"
        )
        #expect(added.status == 0)
        #expect(try stet.run("mark", "1", "verified", "--source", "#1").status == 0)
        let outputs = [
            ["source"], ["source", "--json"], ["source", "--csv"], ["source", "show", "1"],
            ["show", "1"], ["show", "1", "--json"], ["claims", "--csv"], ["history"],
            ["history", "--json"], ["report", "--output", "-"],
        ]
        for arguments in outputs {
            let result = try stet.run(arguments)
            #expect(result.status == 0)
            #expect(!result.output.localizedCaseInsensitiveContains("holloway"), "\(arguments)")
        }
        #expect(try stet.run("show", "1").output.contains("a deputy"))
    }

    @Test func `adds, changes, drops and restores claims`() throws {
        let stet = try StetProgram.withArticle()
        let count = try stet.run("claims", "--csv").lines.count - 1
        let added = try stet.run("claim", "add", "jail", "earns $95", "--kind", "count")
        #expect(added.errors == "")
        #expect(added.status == 0)
        let number = String(count + 1)
        #expect(try stet.run("show", number).output.contains("[[earns $95]]"))
        #expect(try stet.run("claim", "edit", number, "--statement", "It earns $95.").status == 0)
        #expect(try stet.run("show", number).output.contains("It earns $95."))
        let dropped = try stet.run("claim", "drop", number, "--reason", "twice")
        #expect(
            dropped.output
                == "Dropped jail#\(number); 'stet claim restore jail#\(number)' brings it back.\n"
        )
        #expect(try stet.run("claims", "--csv").lines.count - 1 == count)
        #expect(
            try stet.run("mark", number, "verified", "--source", "x").errors.contains(
                "jail#\(number) was dropped (twice)"
            )
        )
        #expect(try stet.run("claim", "restore", number).status == 0)
        #expect(try stet.run("claims", "--csv").lines.count - 1 == count + 1)
    }

    @Test func `drops several claims at once, or none, and takes that back as one act`() throws {
        let stet = try StetProgram.withArticle()
        let claims = try stet.run("claims", "--csv").output
        let none = try stet.run("claim", "drop", "1", "99", "--reason", "no claims")
        #expect(none.errors.hasPrefix("stet: there is no claim jail#99"))
        #expect(try stet.run("claims", "--csv").output == claims)
        let dropped = try stet.run("claim", "drop", "1", "3-4", "--reason", "no claims")
        #expect(dropped.lines.count == 3, "\(dropped.errors)")
        #expect(
            try stet.run("claims", "--csv").lines.count == claims.split(whereSeparator: \.isNewline)
                .count - 3
        )
        let undone = try stet.run("undo")
        #expect(undone.output.contains("[jail#1,3-4]"), "\(undone.output)")
        #expect(
            try stet.run("claims", "--csv").output.contains("jail,1,") == claims.contains("jail,1,")
        )
    }

    @Test func `doubts a new version that has nothing of the text before, and takes it back whole`()
        throws
    {
        let stet = try StetProgram.withArticle()
        #expect(try stet.run("mark", "1", "verified", "--source", "Roster").status == 0)
        let claims = try stet.run("claims", "--open").output
        let path = try stet.folder.write("The ferry sank in 1911.", to: "ferry.txt")
        let revised = try stet.run("revise", "jail", path)
        #expect(revised.errors.contains("Most of its claims are gone."))
        let undone = try stet.run("undo", "jail")
        #expect(undone.output.hasPrefix("Undid: revised to revision 2: "))
        #expect(undone.lines.count == 1)
        #expect(try stet.run("claims", "--open").output == claims)
        let earlier = try stet.run("add", path)
        #expect(earlier.output.contains("is an earlier version of jail"))
        let same = try stet.run("revise", "jail", stet.folder.path("jail.md"))
        #expect(same.errors.contains("nothing changed"))
    }

    @Test(arguments: [
        (["claim", "add", "jail", "the moon"], "“the moon” doesn't stand in jail"),
        (["claim", "add", "jail", "the"], "stands 3 times in jail"),
        (
            ["claim", "add", "jail", "--start", "5", "--end", "99999"],
            "no words stand from 5 to 99999"
        ),
        (["source", "show", "4"], "there is no source 4; there is none yet"),
        (["source", "add", "--title", " "], "a source needs a title"),
        (["source", "add", "--title", "x", "--date", "2025-13"], "'2025-13' is no date"),
        (["source", "add", "--title", "x", "--confidential"], "needs an alias"),
    ])
    func `says what is wrong with a wrong use`(arguments: [String], message: String) throws {
        let stet = try StetProgram.withArticle()
        let refused = try stet.run(arguments)
        #expect(refused.errors.contains(message), "\(refused.errors)")
        #expect(refused.status == 2)
    }

    @Test func `takes a number alone for that of a stored source`() throws {
        let stet = try StetProgram.withArticle()
        #expect(try stet.run("source", "add", "Roster").status == 0)
        #expect(try stet.run("cite", "1", "--source", "1").status == 0)
        #expect(try stet.run("source", "list", "--csv").lines.count == 2)
        let missing = try stet.run("cite", "1", "--source", "9")
        #expect(missing.status == 2)
        #expect(missing.errors.contains("9"))
    }
}
