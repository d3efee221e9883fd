import Foundation
import TestSupport
import Testing

struct AddCommandTests {
    @Test func `says what was found by kind and what to do next`() throws {
        let stet = try StetProgram.inWorkbench()
        let added = try stet.run("add", try stet.folder.write(StetProgram.jail, to: "jail.md"))
        #expect(added.errors == "")
        #expect(added.status == 0)
        #expect(added.lines.first == "Added jail (“Mill Creek jail fills up”): 39 words, found")
        #expect(added.lines.contains("     2  counts and amounts"))
        #expect(added.lines.last == "Next: 'stet claims jail --open' lists what to check.")
    }

    @Test func `adds the same bytes once`() throws {
        let stet = try StetProgram.withArticle()
        let before = try stet.run("history", "--json").output
        let again = try stet.run("add", try stet.folder.write(StetProgram.jail, to: "copy.md"))
        #expect(again.output == "This file is already kept as jail; nothing was added.\n")
        #expect(again.status == 0)
        #expect(try stet.run("history", "--json").output == before)
    }

    @Test func `reads standard input, and says that dates stay open without a publication date`()
        throws
    {
        let stet = try StetProgram.inWorkbench()
        let added = try stet.run(
            "add",
            "-",
            "--title",
            "Tram",
            input: "Ridership fell 9 percent last week."
        )
        #expect(added.lines.first == "Added tram (“Tram”): 6 words, found")
        #expect(
            added.errors == """
                There is no publication date, so “last week” and the like stay unresolved; \
                give it with 'stet article edit tram --published YYYY-MM-DD'.

                """
        )
        #expect(added.status == 0)
    }

    @Test func `takes the person's word for title and day over the file's`() throws {
        let stet = try StetProgram.inWorkbench()
        let path = try stet.folder.write(StetProgram.jail, to: "jail.md")
        let added = try stet.run("add", path, "--published", "2024-02-29", "--title", "Beds")
        #expect(added.status == 0)
        let listed = try stet.run("articles", "--csv").output
        #expect(listed.contains("jail,Beds,Ada Quill,2024-02-29,"))
    }

    @Test func `says how to change what is known of an article`() throws {
        let stet = try StetProgram.withArticle()
        let again = try stet.run("add", "jail.md", "--published", "2024-02-29")
        #expect(
            again.errors == "'stet article edit jail' changes its title or day of publication.\n"
        )
        let edited = try stet.run(
            "article",
            "edit",
            "jail",
            "--title",
            "Beds",
            "--url",
            "https://a.example/b"
        )
        #expect(edited.status == 0)
        #expect(
            edited.output
                == "jail: title Beds instead of Mill Creek jail fills up; url https://a.example/b\n"
        )
        let listed = try stet.run("articles", "--csv").output
        #expect(listed.contains("jail,Beds,Ada Quill,2025-09-25,"))
        let nothing = try stet.run("article", "edit", "jail")
        #expect(nothing.errors == "stet: nothing is said that would change jail\n")
        #expect(nothing.status == 2)
    }

    static let jailInUTF16 =
        Data([0xFF, 0xFE])
        + (StetProgram.jail.data(using: .utf16LittleEndian) ?? Data())

    @Test func `reads UTF-16 with a mark and Windows-1252 with a declaration`() throws {
        let stet = try StetProgram.inWorkbench()
        let wide = try stet.run(["add", "-"], input: AddCommandTests.jailInUTF16)
        #expect(wide.lines.first?.hasPrefix("Added mill-creek-jail-fills-up") == true)
        var western = Data("---\nencoding: windows-1252\n---\nThe caf".utf8)
        western += [0xE9] + Data(" sold 40 cakes.".utf8)
        let cafe = try stet.run(["add", "-", "--published", "2025-09-25"], input: western)
        #expect(cafe.status == 0)
        #expect(try stet.run("claims", "article").output.contains("café sold 40 cakes"))
    }

    struct BadFile: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: Data
        let message: String
    }

    static let badFiles = [
        BadFile(
            testDescription: "empty",
            bytes: Data(),
            message: "stet: bad.txt: there is no text in it.\n"
        ),
        BadFile(
            testDescription: "only white space",
            bytes: Data(" \n\t\r\n".utf8),
            message: "stet: bad.txt: there is no text in it.\n"
        ),
        BadFile(
            testDescription: "binary",
            bytes: Data("ELF\u{1}".utf8) + [0, 0, 7],
            message: """
                stet: bad.txt: byte 4 is a control character, so this is no text file; if it is UTF-16 \
                without a byte-order mark, say --encoding utf-16le or utf-16be.

                """
        ),
        BadFile(
            testDescription: "not UTF-8",
            bytes: Data("The caf".utf8) + [0x81] + Data(" sold 40.".utf8),
            message: """
                stet: bad.txt: byte 7 is not UTF-8; save the file as UTF-8, or name its encoding with \
                --encoding windows-1252.

                """
        ),
        BadFile(
            testDescription: "too large",
            bytes: Data(repeating: 0x61, count: 10_000_001),
            message: """
                stet: bad.txt: the file is larger than 10 MB, the most that is read; split it into \
                articles.

                """
        ),
        BadFile(
            testDescription: "a day that is none",
            bytes: Data("---\ntitle: x\npublished: 2025-02-30\n---\nText.".utf8),
            message: """
                stet: bad.txt:3: the front matter cannot be used: “published” is “2025-02-30”; write the \
                day as YYYY-MM-DD.

                """
        ),
    ]

    @Test(arguments: badFiles)
    func `refuses what is no article with status 3 and stores nothing`(file: BadFile) throws {
        let stet = try StetProgram.inWorkbench()
        try file.bytes.write(to: URL(fileURLWithPath: stet.folder.path("bad.txt")))
        let added = try stet.run("add", "bad.txt")
        #expect(added.errors == file.message)
        #expect(added.output == "")
        #expect(added.status == 3)
        #expect(try stet.run("articles", "--json").output == "[\n\n]\n")
        #expect(try stet.run("history", "--json").output == "[\n\n]\n")
    }

    @Test func `says that front matter isn't closed, and reads it as text`() throws {
        let stet = try StetProgram.inWorkbench()
        let text = StetProgram.jail.replacing("25\n---", with: "25\n")
        let path = try stet.folder.write(text, to: "jail.md")
        let warning = """
            \(path):1: the front matter that begins here is not closed, so it is read as text; put a line of three \
            hyphens (---) below line 5.

            """
        let added = try stet.run("add", path)
        #expect(added.errors.hasPrefix(warning))
        #expect(added.status == 0)
        #expect(try stet.run("extract", path, "--json").errors == warning)
        let right = try stet.folder.write(StetProgram.jail, to: "right.md")
        #expect(try stet.run("revise", "jail", right).errors == "")
    }

    @Test func `refuses a file that isn't there, and a folder`() throws {
        let stet = try StetProgram.inWorkbench()
        let missing = try stet.run("add", "gone.txt")
        #expect(missing.errors == "stet: gone.txt: there is no such file.\n")
        #expect(missing.status == 3)
        let folder = try stet.run("add", "Claims")
        #expect(folder.errors == "stet: Claims: this is a folder; name a file in it.\n")
        #expect(folder.status == 3)
    }

    @Test func `takes headline and byline from the lines above a plain text, which stay in it`()
        throws
    {
        let stet = try StetProgram.inWorkbench()
        let text = """
            Harbour board admits error

            By Ines Falk

            The board closed the wrong pier on March 3, 2026.

            """
        let path = try stet.folder.write(text, to: "harbour.txt")
        let added = try stet.run("add", path)
        #expect(
            added.lines.first == "Added harbour (“Harbour board admits error”): 17 words, found"
        )
        #expect(
            try stet.run("articles", "--csv").output
                .contains("harbour,Harbour board admits error,Ines Falk,")
        )
        let claims = try stet.run("claims", "harbour", "--csv").output
        #expect(!claims.contains("admits") && claims.contains("March 3, 2026"))
        let renamed = try stet.run("extract", path, "--json", "--title", "Pier").output
        #expect(renamed.contains(#""title":"Pier""#) && !renamed.contains(#""kind":"statement""#))
        let printed = try stet.run("extract", path, "--json").output
        #expect(printed.contains(#""title":"Harbour board admits error","byline":"Ines Falk""#))
        #expect(
            printed.contains(#""text":"Harbour board admits error\n\nBy Ines Falk\n\nThe board"#)
        )
    }

    @Test func `says that nothing was found, and which figures are read for no claims`() throws {
        let stet = try StetProgram.inWorkbench()
        let bare = try stet.run("add", stet.folder.write("Hello there.", to: "bare.txt"))
        #expect(bare.lines.first == "Added bare: 2 words, no claims and 0 inconsistencies.")
        let table =
            "The mill hired 12 weavers in May.\n\n| Year | Cloth |\n| --- | --- |\n| 2024 | 40 |\n"
        let added = try stet.run("add", stet.folder.write(table, to: "mill.md"))
        #expect(
            added.errors.hasPrefix(
                """
                A table (Year · Cloth) with figures in 2 cells is not read for claims; 'stet claim add mill WORDS' \
                adds what has to be checked in it.
                """
            )
        )
        let report = try stet.run("report", "mill", "--output", "-").output
        #expect(report.contains("## Tables that nobody has checked (1)"))
        #expect(try stet.run("claim", "add", "mill", "40").status == 0)
        let later = try stet.run("report", "mill", "--output", "-").output
        #expect(!later.contains("Tables that nobody has checked"))
    }

    @Test func `reads a text with the line ends of other systems as any other`() throws {
        let stet = try StetProgram.inWorkbench()
        let text = """
            A mill opens

            It was built by 40 weavers of
            the town and by three firms.

            Year\tCloth
            2024\t40
            """
        _ = try stet.folder.write(text.replacing("\n", with: "\r\n"), to: "mill.txt")
        let added = try stet.run("add", "mill.txt", "--published", "2025-09-25")
        #expect(added.errors.hasPrefix("A table (Year · Cloth) with figures"))
        #expect(try stet.run("claims", "mill").output.contains("weavers of the town"))
        #expect(try !stet.run("claims", "mill").output.contains("of  the"))
        let copy = try stet.run("report", "mill", "--as", "annotated", "--output", "-").output
        #expect(copy.contains("\n\n### A mill opens\n\nIt was built by"))
        #expect(copy.contains("| Year | Cloth |\n"))
    }

    @Test func `says what to do next when everything else is said`() throws {
        let stet = try StetProgram.inWorkbench()
        let table =
            "The mill hired 12 weavers last May.\n\n| Year | Cloth |\n| --- | --- |\n| 2024 | 40 |\n"
        _ = try stet.folder.write(table, to: "mill.md")
        let added = try stet.runInShell("stet add mill.md 2>&1").lines
        #expect(added.contains { $0.hasPrefix("A table (Year · Cloth)") })
        #expect(added.contains { $0.hasPrefix("There is no publication date") })
        #expect(added.last == "Next: 'stet claims mill --open' lists what to check.")
        _ = try stet.folder.write("Hello there.", to: "other.md")
        let revised = try stet.runInShell("stet revise mill other.md 2>&1").lines
        #expect(revised.contains { $0.hasPrefix("Most of its claims are gone.") })
        #expect(revised.last == "Next: 'stet diff mill' shows what became of each claim.")
    }
}
