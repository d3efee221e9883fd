import Foundation
import TestSupport
import Testing

/// The record as a user leans on it: revised, signed, exported, killed, full disks.
struct RecordCommandTests {
    /// A generator with a fixed seed (SplitMix64), so that a failure can be had again.
    private struct Dice {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next(below limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((z ^ (z >> 31)) % UInt64(limit))
        }
    }

    @Test func `stands being killed at any moment of any act, 200 times`() throws {
        let stet = try StetProgram.withArticle()
        var dice = Dice(seed: 4)
        var kills = 0
        for round in 0..<200 {
            let arguments: [String]
            switch dice.next(below: 7) {
            case 0:
                let text = "Mill Creek counted \(round) foxes on May 3, Rosa Lind said."
                let path = try stet.folder.write(text, to: "foxes.txt")
                arguments = ["add", path, "--slug", "foxes-\(round)"]
            case 1:
                let text = StetProgram.jail.replacing("51 people", with: "\(round) people")
                let path = try stet.folder.write(text, to: "jail-\(round).md")
                arguments = ["revise", "jail", path]
            case 2:
                arguments = ["mark", "jail#1", "verified", "--source", "Roster \(round)"]
            case 3: arguments = ["cite", "jail#2", "--source", "Book", "--excerpt", "\(round)"]
            case 4: arguments = ["sign", "jail", "--as", "checker"]
            case 5: arguments = ["undo"]
            default: arguments = ["note", "jail#1", "round \(round)"]
            }
            let life = UInt32(dice.next(below: 60_000))
            let run = try stet.run(arguments, microsecondsToLive: life)
            kills += run.wasKilled ? 1 : 0
            if round % 5 == 4 {
                let verified = try stet.run("verify")
                #expect(verified.lines.first == "Nothing is wrong.", "\(verified.output)")
            }
        }
        #expect(kills > 20)
    }

    @Test func `says where an excerpt has nothing to hold against a figure`() throws {
        let stet = try StetProgram.withArticle()
        let note = "nothing in the excerpt can be held against “51 people”; read it yourself"
        let marked = try stet.run(
            "mark",
            "2",
            "verified",
            "--source",
            "Roster",
            "--excerpt",
            "The roof leaks."
        )
        #expect(marked.output.contains("source #1: \(note)"), "\(marked.output)")
        #expect(try stet.run("show", "2").output.contains(note))
        let denied = try stet.run(
            "cite",
            "2",
            "--source",
            "Guard",
            "--stance",
            "context",
            "--excerpt",
            "The roof leaks."
        )
        #expect(denied.lines.filter { $0.contains(note) }.count == 1, "\(denied.output)")
    }

    @Test func `revises, shows what became of claims, signs, and asks the gate`() throws {
        let stet = try StetProgram.withArticle()
        let marked = try stet.run(
            "mark",
            "1",
            "verified",
            "--source",
            "Roster",
            "--excerpt",
            "49 people were held"
        )
        #expect(
            marked.output.contains("differs in the number: the claim has “51”, the excerpt “49”")
        )
        let text = StetProgram.jail.replacing("$95 a day", with: "$98 a day")
        let path = try stet.folder.write(text, to: "jail-2.md")
        let revised = try stet.run("add", path, "--slug", "jail")
        #expect(revised.lines.first?.hasPrefix("Revised jail to revision 2") == true)
        let diff = try stet.run("diff")
        #expect(diff.output.contains("“$95 a day” → “$98 a day”"))
        #expect(try stet.run("sign", "--as", "checker").status == 0)
        #expect(try stet.run("sign", "--as", "editor").status == 2)
        #expect(try stet.run("sign", "--as", "editor", "--by", "Eve").status == 0)
        let gate = try stet.run("gate")
        #expect(gate.status == 1)
        #expect(gate.lines.last == "jail, revision 2: may not be published.")
        let forced = try stet.run("gate", "--override", "the court said so")
        #expect(forced.status == 0)
        let same = try stet.run("revise", "jail", path)
        #expect(
            same.errors == """
                stet: nothing changed: this is the text of revision 2 of jail; \
                'stet article edit jail' changes its title or day of publication

                """
        )
    }

    @Test func `a signature lets nothing through, and says what the gate says`() throws {
        let stet = try StetProgram.withArticle()
        let signed = try stet.run("sign", "--as", "checker")
        #expect(signed.status == 0)
        let reasons = try stet.run("gate").lines.dropLast()
        #expect(reasons.contains("- no editor has signed"))
        let told = "It may not be published yet:\n" + reasons.joined(separator: "\n") + "\n"
        #expect(signed.errors == told)

        let rules = "decided-from-weight: 1\nfindings-settled: false\nsignatures: [editor]\n"
        _ = try stet.folder.write(rules, to: "Claims/stet.yml")
        let open = try stet.run("claims", "--open", "--csv").lines.count - 1
        let second = try stet.run("sign", "--as", "editor", "--by", "Eve")
        #expect(
            second.errors
                == "It may be published; \(open) claims still open, which the gate's rules don't ask for.\n"
        )
        #expect(try stet.run("gate").status == 0)

        _ = try stet.folder.write("signatures: [boss]", to: "Claims/stet.yml")
        #expect(try stet.run("note", "1", "hm").status == 0)
        let third = try stet.run("sign", "--as", "editor", "--by", "Eve")
        #expect(third.status == 0)
        #expect(third.errors.hasSuffix("'boss' is none of checker, editor\n"))
    }

    @Test func `writes an export over an earlier one, and over nothing else`() throws {
        let stet = try StetProgram.withArticle()
        #expect(try stet.run("export", "all.json").status == 0)
        #expect(try stet.run("export", "all.json").status == 0)
        let refused = try stet.run("export", "jail.md")
        #expect(refused.errors == "stet: jail.md: is there already; choose another name\n")
        #expect(refused.status == 2)
        let draft = try String(contentsOfFile: stet.folder.path("jail.md"), encoding: .utf8)
        #expect(draft == StetProgram.jail)
    }

    @Test func `writes into devices and through links instead of replacing them`() throws {
        let stet = try StetProgram.withArticle()
        let report = try stet.run("report", "--output", "-").output
        let device = stet.folder.path("out")
        let target = try stet.folder.write("old", to: "there.md")
        try FileManager.default.createSymbolicLink(
            atPath: device,
            withDestinationPath: "/dev/null"
        )
        #expect(try stet.run("report", "--output", "out").status == 0)
        let link = stet.folder.path("link.md")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        #expect(try stet.run("report", "--output", "link.md", "--replace").status == 0)
        for path in [device, link] {
            let type = try FileManager.default.attributesOfItem(atPath: path)[.type]
            #expect(type as? FileAttributeType == .typeSymbolicLink)
        }
        let written = try String(contentsOfFile: target, encoding: .utf8)
        #expect(written.split(separator: "\n").first == report.split(separator: "\n").first)
    }

    @Test func `exports all and restores it byte for byte`() throws {
        let stet = try StetProgram.withArticle()
        _ = try stet.run("mark", "1,2", "verified", "--source", "Roster", "--excerpt", "a\tb “c”")
        let changed = StetProgram.jail.replacing("51 people", with: "52 people")
        _ = try stet.run("revise", "jail", try stet.folder.write(changed, to: "j.md"))
        _ = try stet.run("ask", "1", "How many?", "--of", "the county")
        let exported = try stet.run("export", "-").output
        let other = try StetProgram.inWorkbench()
        let path = try other.folder.write(exported, to: "all.json")
        let restored = try other.run("import", path)
        #expect(restored.errors == "")
        #expect(restored.output.hasPrefix("Restored 1 article and "))
        #expect(try other.run("export", "-").output == exported)
        #expect(try other.run("verify").output == stet.run("verify").output)
        #expect(
            try other.run("claims", "--text", "people", "--csv").output
                == stet.run("claims", "--text", "people", "--csv").output
        )
        #expect(try other.run("import", path).status == 3)
        #expect(try other.run("note", "1", "works on").status == 0)
    }

    @Test(arguments: [
        (#"{"schema":"stet.workbench/1"}"#, "“database” is missing"),
        (#"{"schema":"stet.workbench/9","database":2,"tables":{}}"#, "its schema is"),
        (#"{"schema":"stet.workbench/1","#, "is no archive"),
        (#"{"schema":"stet.workbench/1","database":99,"tables":{}}"#, "from a newer stet"),
        (
            #"{"schema":"stet.workbench/1","database":3,"tables":{}}"#,
            "the table “articles” is missing"
        ),
    ])
    func `says why something is no archive, and restores nothing`(
        text: String,
        told: String
    ) throws {
        let stet = try StetProgram.inWorkbench()
        let run = try stet.run("import", try stet.folder.write(text, to: "x.json"))
        #expect(run.errors.contains(told), "\(run.errors)")
        #expect(run.status == 3)
        #expect(try stet.run("history", "--json").output == "[\n\n]\n")
    }

    @Test(arguments: [
        (#""verified""#, #""inaccurate""#), ("51 people", "61 people"),
        ("marked verified", "marked inaccurate"),
    ])
    func `doesn't restore an archive that somebody changed`(old: String, new: String) throws {
        let stet = try StetProgram.withArticle()
        _ = try stet.run("mark", "1", "verified", "--source", "Roster")
        let exported = try stet.run("export", "-").output
        #expect(exported.contains(old))
        let other = try StetProgram.inWorkbench()
        let changed = exported.replacing(old, with: new, maxReplacements: 1)
        let run = try other.run("import", try other.folder.write(changed, to: "x.json"))
        #expect(run.status == 3, "\(run.output)")
        #expect(try other.run("articles", "--json").output == "[\n\n]\n")
        #expect(try other.run("verify").status == 0)
    }

    @Test func `finds a cut-off history by the head that was noted`() throws {
        let stet = try StetProgram.withArticle()
        let last = try #require(try stet.run("verify").lines.last)
        let head = try #require(last.split(separator: " ").last.map(String.init))
        #expect(try stet.run("verify", "--head", head).status == 0)
        let wrong = String(head.dropLast(2)) + (head.hasSuffix("00") ? "11" : "00")
        #expect(try stet.run("verify", "--head", wrong).status == 1)
        let later = "99:" + String(repeating: "0", count: 64)
        #expect(try stet.run("verify", "--head", later).output.contains("its end was cut off"))
        #expect(try stet.run("verify", "--head", "abc").status == 2)
    }

    @Test func `walks through the open claims with single keys`() throws {
        let stet = try StetProgram.withArticle()
        let open = try stet.run("claims", "--open", "--csv").lines.count - 1
        let input = """
            1
            Jail roster
            it held 51 people
            p. 1
            y
            6
            An opinion.
            3

            n
            look again
            z
            b
            q
            """
        let run = try stet.run("next", input: input + "\n")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.lines.last == "Stopped; all that you said is kept.")
        #expect(run.output.contains("Undid: noted: look again"))
        #expect(try stet.run("claims", "--open", "--csv").lines.count - 1 == open - 2)
        #expect(try stet.run("next", input: "").status == 0)
    }

    @Test(arguments: [
        ("6-3", false), ("Carried, 6–3.", false), ("16-3", true), ("6-31", true), ("6-3.5", true),
    ])
    func `an excerpt that has a figure's own words has something to hold against it`(
        excerpt: String,
        isTold: Bool
    ) throws {
        let stet = try StetProgram.inWorkbench()
        let text = "The board voted 6-3 on Wednesday, 4 March 2026, to sell the house."
        #expect(try stet.run("add", stet.folder.write(text, to: "b.txt")).status == 0)
        let line = try #require(
            try stet.run("claims", "--kind", "count").lines.first { $0.contains("6-3") }
        )
        let number = String(try #require(line.split(separator: " ").first))
        let cited = try stet.run("cite", number, "--source", "Minutes", "--excerpt", excerpt)
        #expect(cited.output.contains("nothing in the excerpt") == isTold, "\(cited.output)")
    }

    @Test func `an answer is to the only open question, or to the one that is named`() throws {
        let stet = try StetProgram.withArticle()
        #expect(try stet.run("ask", "1", "How many?", "--of", "the county").status == 0)
        let first = try stet.run("answer", "1", "49, on the list")
        #expect(first.output == "Answered question 1 of jail#1.\n")
        let none = try stet.run("answer", "1", "again")
        #expect(
            none.errors
                == "stet: jail#1 has no question that is open; name an answered one by its number\n"
        )
        #expect(none.status == 2)
        for question in ["Which list?", "Whose?"] { _ = try stet.run("ask", "1", question) }
        let several = try stet.run("answer", "1", "the sheriff's")
        #expect(
            several.errors
                == "stet: jail#1 has several open questions; name one by its number: 2, 3\n"
        )
        let third = try stet.run("answer", "1", "3", "the sheriff's")
        #expect(third.output == "Answered question 3 of jail#1.\n")
        let number = try stet.run("answer", "1", "2")
        #expect(number.errors.hasPrefix("Error: Is 2 the question or the answer?"))
        let bare = try stet.run("answer", "1", "the", "sheriff's")
        #expect(bare.errors.hasPrefix("Error: Put the answer into one pair of quotation marks."))
        #expect(try stet.run("show", "1").output.contains("the sheriff's"))
    }

    @Test func `says that the disk is full, and loses nothing`() throws {
        let stet = try StetProgram.withArticle()
        let text = (1...2000).map { "On May 3 the port shipped \($0) tons, Omar Quist said." }
        _ = try stet.folder.write(text.joined(separator: "\n\n"), to: "port.txt")
        // No file may grow beyond 300 blocks of 512 bytes.
        let run = try stet.runInShell("ulimit -f 300; stet add port.txt; echo \"status $?\"")
        #expect(run.output == "status 4\n")
        #expect(run.errors.hasPrefix("stet: "), "\(run.errors)")
        #expect(try stet.run("verify").status == 0)
        #expect(try stet.run("articles", "--csv").lines.count == 2)
    }

    @Test func `says that a workbench can't be written to`() throws {
        let stet = try StetProgram.withArticle()
        // Root may write everywhere, so another user tries.
        let asNobody =
            getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
        _ = try stet.runInShell("chmod -R a+rX . && chmod a-w Claims Claims/*")
        let run = try stet.runInShell("\(asNobody)stet note 1 hm; echo \"status $?\"")
        #expect(run.output == "status 4\n")
        #expect(run.errors.contains("stet.sqlite"), "\(run.errors)")
        _ = try stet.runInShell("chmod -R u+w .")
        #expect(try stet.run("verify").status == 0)
    }
}
