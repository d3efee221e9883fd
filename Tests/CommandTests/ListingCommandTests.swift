import Foundation
import TestSupport
import Testing

/// `articles`, `claims`, `show`, `history`: what is shown, filtered and printed for machines.
struct ListingCommandTests {
    @Test(arguments: [60, 80, 120])
    func `fits tables to the terminal's width`(width: Int) throws {
        var stet = try StetProgram.withArticle()
        stet.environment["COLUMNS"] = String(width)
        for listing in [["claims"], ["history"], ["source"]] {
            let lines = try stet.run(listing).lines
            #expect(lines.allSatisfy { $0.count <= width }, "\(listing)")
        }
        let claims = try stet.run("claims").lines
        #expect(claims.count > 8)
        #expect(claims.contains { $0.count == width } || width > 100)
    }

    @Test func `cuts nothing in a file, and lets one long cell push no other row aside`() throws {
        let stet = try StetProgram.withArticle()
        let words =
            "the mill would keep all of its looms and \(String(repeating: "more ", count: 30))cloth"
        let text = "The clerk said \(words). He sold 40 cows in May."
        #expect(try stet.run("add", stet.folder.write(text, to: "mill.txt")).status == 0)
        let lines = try stet.run("claims", "mill").lines
        #expect(lines.contains { $0.contains(words) })
        #expect(lines.allSatisfy { !$0.contains(String(repeating: " ", count: 45)) })
    }

    @Test func `filters claims by article, kind, verdict and text`() throws {
        let stet = try StetProgram.withArticle()
        try stet.folder.write("The tram carried 900 riders in May.", to: "tram.txt")
        #expect(try stet.run("add", "tram.txt", "--published", "2025-09-25").status == 0)
        func claims(_ filter: String...) throws -> [String] {
            let listing = try stet.run(["claims", "--csv"] + filter)
            #expect(listing.errors == "" && listing.status == 0)
            return Array(listing.lines.dropFirst())
        }
        let all = try claims()
        #expect(try claims("tram").allSatisfy { $0.hasPrefix("tram#") })
        #expect(try claims("tram").count + claims("jail").count == all.count)
        let counts = try claims("--kind", "count")
        #expect(counts.count == 3 && counts.allSatisfy { $0.contains(",count,") })
        #expect(try claims("--kind", "count", "--text", "rider*").count == 1)
        #expect(try claims("--text", "contract judge") == [])
        let tram = try stet.run("mark", "tram#1", "verified", "--source", "Timetable")
        #expect(tram.status == 0)
        #expect(try claims("--verdict", "verified").count == 1)
        #expect(try claims("--open").count == all.count - 1)
        #expect(try claims("--limit", "2").count == 2)
        #expect(try stet.run("articles", "tram", "--csv").lines.count == 2)
    }

    @Test func `prints what JSON readers can read`() throws {
        let stet = try StetProgram.withArticle()
        for arguments in [
            ["articles"], ["claims"], ["history"], ["source"], ["show", "1"], ["verify"],
        ] {
            let result = try stet.run(arguments + ["--json"])
            #expect(throws: Never.self, "\(arguments)") {
                try JSONSerialization.jsonObject(with: Data(result.output.utf8))
            }
        }
    }

    @Test func `shows a claim with its sentence, its focus marked, and how to go on`() throws {
        let stet = try StetProgram.withArticle()
        let listed = try stet.run("claims", "--kind", "count", "--text", "51", "--csv").lines
        let claim = try #require(listed.last?.split(separator: ",").first.map(String.init))
        let shown = try stet.run("show", claim)
        #expect(shown.lines.first?.hasPrefix("\(claim)  count, weight 0.") == true)
        #expect(
            shown.lines.dropFirst().first
                == "  The Mill Creek jail held [[51 people]] on Sept. 19."
        )
        #expect(shown.output.contains("stet mark \(claim) verified --source … --excerpt …"))
        #expect(!shown.output.contains("\u{1B}"))
    }

    @Test func `lists the history of the workbench, an article or a claim`() throws {
        let stet = try StetProgram.withArticle()
        #expect(try stet.run("mark", "2", "verified", "--source", "Roster").status == 0)
        #expect(try stet.run("history").lines.count == 5)
        #expect(try stet.run("history", "jail").lines.count == 4)
        for claim in ["2", "jail#2"] {
            let lines = try stet.run("history", claim, "--csv").lines
            #expect(lines.count == 3)
            #expect(lines.last?.contains("marked verified (was unverified)") == true)
        }
        let empty = try stet.run("history", "3")
        #expect(empty.errors == "Nothing has happened yet.\n")
    }

    @Test(arguments: [
        (["claims", "moon"], "no article is called 'moon'; there is: jail", Int32(2)),
        (["claims", "--kind", "moon"], "There is no kind of claim “moon”", 2),
        (["claims", "--open", "--verdict", "verified"], "Choose one of --open and --verdict.", 2),
        (["claims", "--json", "--csv"], "Choose one of --json and --csv.", 2),
        (["claims", "--limit", "0"], "--limit must be 1 or more.", 2),
        (["show", "1-2"], "“1-2” is several claims; name one.", 2),
        (["show", "0"], "'0' names no claim", 2),
        (["show", "jail"], "jail is an article; 'stet claims jail' lists its claims", 2),
        (["shwo", "1"], "unexpected arguments: 'shwo'", 2),
    ])
    func `says what is wrong with a wrong use`(
        arguments: [String],
        message: String,
        status: Int32
    ) throws {
        let stet = try StetProgram.withArticle()
        let refused = try stet.run(arguments)
        #expect(refused.errors.contains(message), "\(refused.errors)")
        #expect(refused.status == status)
        #expect(refused.output == "")
    }
}
