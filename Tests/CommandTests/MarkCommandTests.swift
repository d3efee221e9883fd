import Foundation
import TestSupport
import Testing

struct MarkCommandTests {
    @Test func `points at its own help where an option doesn't fit`() throws {
        let stet = try StetProgram.withArticle()
        let run = try stet.run("mark", "1", "nonsense")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("Error: There is no verdict “nonsense”; choose one of "))
        #expect(run.errors.hasSuffix("\n  See 'stet mark --help' for more information.\n"))
        let deeper = try stet.run("source", "add", "#1")
        #expect(deeper.errors.hasSuffix("\n  See 'stet source add --help' for more information.\n"))
    }

    @Test(arguments: ["verified", "needs-context", "inaccurate", "unsupported", "conflicting"])
    func `gives no verdict without evidence, and says how to give it`(verdict: String) throws {
        let stet = try StetProgram.withArticle()
        let before = try stet.run("history", "--json").output
        let refused = try stet.run("mark", "1", verdict, "--correction", "49 people")
        let isAboutCorrection = ["verified", "unsupported", "conflicting"].contains(verdict)
        let expected =
            isAboutCorrection
            ? "stet: a correction goes with 'inaccurate' or 'needs-context', not with '\(verdict)'\n"
            : """
            stet: jail#1: no verdict without evidence: give --source (and --excerpt), or cite first with \
            'stet cite jail#1 --source …'

            """
        #expect(refused.errors == expected)
        #expect(refused.status == 2)
        #expect(try stet.run("history", "--json").output == before)
    }

    @Test func `says what had another verdict, and marks nothing beyond the last claim`() throws {
        let stet = try StetProgram.withArticle()
        let first = try stet.run("mark", "1", "verified", "--source", "Roster")
        #expect(first.lines.first?.hasPrefix("jail#1: verified (“") == true)
        let other = try stet.run("mark", "1", "needs-context", "--note", "An old list.")
        #expect(other.lines.first?.hasPrefix("jail#1: needs context, was verified (“") == true)
        let before = try stet.run("history", "--json").output
        let slip = try stet.run("mark", "1-900", "verified", "--source", "Roster")
        #expect(slip.errors.hasPrefix("stet: there is no claim jail#900; the numbers of jail end"))
        #expect(slip.status == 2)
        #expect(try stet.run("history", "--json").output == before)
    }

    @Test func `takes evidence away that was cited by mistake`() throws {
        let stet = try StetProgram.withArticle()
        for words in ["Total: 15", "Total: 51"] {
            #expect(try stet.run("cite", "1", "--source", "Roster", "--excerpt", words).status == 0)
        }
        let unclear = try stet.run("withdraw", "1", "#1")
        #expect(unclear.status == 2)
        #expect(unclear.errors.contains("name one with --excerpt: 'Total: 15', 'Total: 51'"))
        let gone = try stet.run("withdraw", "1", "1", "--excerpt", "Total: 15")
        #expect(gone.output == "jail#1: 1 piece of evidence left, unverified\n", "\(gone.errors)")
        #expect(try !stet.run("show", "1").output.contains("“Total: 15”"))
        #expect(try stet.run("undo").status == 0)
        #expect(try stet.run("show", "1").output.contains("“Total: 15”"))
        let word = try stet.run("withdraw", "1", "Roster")
        #expect(word.status == 2 && word.errors.contains("is no source's number"))
    }

    @Test func `gives several claims one verdict with its evidence`() throws {
        let stet = try StetProgram.withArticle()
        let marked = try stet.run(
            "mark",
            "1",
            "jail#2-3",
            "verified",
            "--source",
            "https://county.example/roster",
            "--excerpt",
            "Total: 51",
            "--locator",
            "p. 2",
            "--primary",
            "--by",
            "Ben Stone"
        )
        #expect(marked.errors == "")
        #expect(
            marked.lines.map { String($0.prefix(20)) } == [
                "jail#1: verified (“h", "jail#2: verified (“5", "jail#3: verified (“S",
                "    source #1: nothi",
            ]
        )
        #expect(marked.lines.first?.hasPrefix("jail#1: verified (“") == true)
        let shown = try stet.run("show", "2").output
        #expect(
            shown.contains("#1 https://county.example/roster (supports, primary, web page, p. 2)")
        )
        #expect(shown.contains("“Total: 51”"))
        #expect(shown.contains("Ben Stone: marked verified (was unverified)"))
        #expect(try stet.run("source", "--csv").lines.count == 2)
    }

    @Test func `wants a reason for what can't be checked, and the words for what is wrong`() throws
    {
        let stet = try StetProgram.withArticle()
        let unexplained = try stet.run("mark", "1", "not-checkable")
        #expect(unexplained.errors == "stet: jail#1: why can't it be checked? give --note\n")
        #expect(unexplained.status == 2)
        let explained = try stet.run("mark", "1", "not-checkable", "--note", "Nobody counted.")
        #expect(explained.status == 0)

        let wordless = try stet.run("mark", "2", "inaccurate", "--source", "Roster")
        #expect(wordless.errors == "stet: jail#2: what should the words be? give --correction\n")
        #expect(wordless.status == 2)
        let worded = try stet.run(
            "mark",
            "2",
            "inaccurate",
            "--source",
            "Roster",
            "--correction",
            "49 people"
        )
        #expect(worded.status == 0)
        #expect(try stet.run("show", "2").output.contains("Should be: “49 people”"))
    }

    @Test func `cites without a verdict, and then the verdict needs no more evidence`() throws {
        let stet = try StetProgram.withArticle()
        let cited = try stet.run("cite", "1", "--source", "Roster", "--stance", "context")
        #expect(cited.output == "jail#1: 1 piece of evidence, unverified\n")
        #expect(try stet.run("mark", "1", "needs-context").status == 0)
    }

    @Test(arguments: [
        (["mark", "1", "true"], "There is no verdict “true”; choose one of unverified, verified,"),
        (["mark", "1"], "Name claims and then a verdict: unverified, verified,"),
        (["mark", "99", "verified", "--source", "x"], "there is no claim jail#99"),
        (["mark", "moon#1", "verified", "--source", "x"], "no article is called 'moon'"),
        (["mark", "x", "verified", "--source", "x"], "'x' names no claim"),
        (["mark", "1", "verified", "--source", " "], "a source needs a title"),
        (["mark", "1", "verified", "--excerpt", "x"], "Name the source with --source."),
        (["mark", "1", "verified", "--source", "#7"], "there is no source 7"),
    ])
    func `says what is wrong with a wrong use`(arguments: [String], message: String) throws {
        let stet = try StetProgram.withArticle()
        let refused = try stet.run(arguments)
        #expect(refused.errors.contains(message), "\(refused.errors)")
        #expect(refused.status == 2)
        #expect(refused.output == "")
    }

    @Test func `loses nothing when two processes mark at once`() async throws {
        let stet = try StetProgram.withArticle()
        let rounds = 12
        try await withThrowingTaskGroup(of: Void.self) { group in
            for person in ["Ben", "Cleo"] {
                group.addTask {
                    for round in 1...rounds {
                        let marked = try stet.run(
                            "mark",
                            "1",
                            "verified",
                            "--source",
                            "\(person)'s page \(round)",
                            "--by",
                            person
                        )
                        #expect(marked.errors == "")
                        #expect(marked.status == 0)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try stet.run("source", "--csv").lines.count == 1 + 2 * rounds)
        let history = try stet.run("history", "1", "--csv").lines
        #expect(history.count { $0.contains(",mark,") } == 2 * rounds)
        let verified = try stet.run("verify")
        #expect(verified.lines.first == "Nothing is wrong.")
        #expect(verified.status == 0)
    }
}
