import Foundation
import TestSupport
import Testing

/// Sheets of facts and checks from elsewhere.
struct ImportCommandTests {
    private static let sheet = """
        Fact,How checked,Source,Verified,Why not
        51 people,roster,Jail roster,yes,
        $95 a day,asked,Contract,no,the contract says 98
        The moon is full,,,,
        """

    @Test func `puts a sheet's facts onto the claims of an article`() throws {
        let stet = try StetProgram.withArticle()
        let path = try stet.folder.write(ImportCommandTests.sheet, to: "facts.csv")
        let run = try stet.run("import", path, "--article", "jail")
        #expect(run.status == 1)
        #expect(
            run.output
                == "2 facts found among the claims, 0 added as claims, 1 verified by the sheet.\n"
        )
        #expect(run.errors.contains("row 4: “The moon is full” doesn't stand in the article"))
        let verified = try stet.run("claims", "--verdict", "verified", "--csv")
        #expect(verified.lines.count == 2)
        #expect(verified.output.contains("51 people"))
        let contract = try stet.run("claims", "--text", "95", "--json").output
        #expect(contract.contains(#""evidence" : 1"#))
        #expect(try stet.run("verify").status == 0)
    }

    @Test
    func `leaves what a person decided, and doesn't count a source for what it didn't verify`()
        throws
    {
        let stet = try StetProgram.withArticle()
        #expect(try stet.run("show", "2").output.contains("Focus:     “51 people”"))
        let marked = try stet.run(
            "mark",
            "2",
            "inaccurate",
            "--correction",
            "49 people",
            "--source",
            "Head count"
        )
        #expect(marked.status == 0, "\(marked.errors)")
        let path = try stet.folder.write(ImportCommandTests.sheet, to: "facts.csv")
        let run = try stet.run("import", path, "--article", "jail")
        #expect(run.output.hasSuffix(" 0 verified by the sheet.\n"))
        #expect(run.errors.contains("was decided otherwise, and stays so: jail#2\n"))
        #expect(try stet.run("show", "2").output.contains("Verdict: inaccurate"))
        let sources = try stet.run("report", "--as", "sources", "--output", "-").output
        #expect(sources.contains("context, secondary"))
    }

    @Test func `finds what was checked elsewhere`() throws {
        let stet = try StetProgram.withArticle()
        let review = """
            {"@context":"https://schema.org","@graph":[{"@type":"ClaimReview",
            "claimReviewed":"The Mill Creek jail held 60 people",
            "url":"https://checks.example/1","datePublished":"2025-08-01",
            "reviewRating":{"alternateName":"Mostly false"},"author":{"name":"Checkers"}}]}
            """
        let path = try stet.folder.write(review, to: "review.json")
        #expect(try stet.run("import", path).output == "Remembered 1 check of 1.\n")
        #expect(try stet.run("import", path).output == "Remembered 0 checks of 1.\n")
        let found = try stet.run("similar", "jail#2", "--csv").output
        #expect(found.contains("Mostly false"))
        #expect(found.contains("51 here, 60 there"))
        let facts = try stet.folder.write(ImportCommandTests.sheet, to: "facts.csv")
        #expect(try stet.run("import", facts).output == "Remembered 3 checks of 3.\n")
    }

    @Test(
        arguments: [
            ("a,b\n1,2\n", [], "no column is headed “fact” or “claim”", 3),
            ("Fact,b\n1,2\n", ["--map", "source=Nope"], "no column is headed “Nope”", 3),
            ("Fact,b\n1,2\n", ["--map", "colour=b"], "“colour=b” maps no column", 2),
            ("", [], "there is no text in it", 3), ("{\"a\": 1}", [], "without a ClaimReview", 3),
            ("{", [], "it is not valid JSON", 3),
        ] as [(String, [String], String, Int32)]
    )
    func `says what is wrong with a sheet`(
        text: String,
        options: [String],
        told: String,
        status: Int32
    ) throws {
        let stet = try StetProgram.withArticle()
        let run = try stet.run(["import", try stet.folder.write(text, to: "x.csv")] + options)
        #expect(run.errors.contains(told), "\(run.errors)")
        #expect(run.status == status)
    }
}
