import Casework
import ClaimExtraction
import Testing

@testable import Reports

/// Tables in an article's text, of which no claims are found and a reader has to be told, and other lines of it.
struct TableTests {
    private static let text = """
        The dam cost more than planned.

        Item\tApproved\tPaid
        Gates\t$5.8 million\t$6.4 million
        Grouting\t$4.0 million

        It will be done in 2027.
        """

    @Test(
        arguments: [
            (text, [3]),
            ("Name\tRole\nAnn Lund\tclerk", []),
            ("Total:\t12", []),
            ("a\t1\nb\t2\nNo table.\nc\t3\nd\te", [2, 1]),
            ("\n\t\n\t1\n", [1]), ("a\tb\r\n1\t2\r\n", [2]),
            ("", []),
        ]
    )
    func `tables are lines with cells, one below the other, that have figures`(
        text: String,
        figures: [Int]
    ) {
        let tables = ArticleTable.tables(in: text)
        #expect(tables.map(\.figures) == figures)
        let scalars = Array(text.unicodeScalars)
        #expect(tables.allSatisfy { !$0.head.joined().contains("\r") })
        for table in tables {
            #expect(scalars[table.span.start..<table.span.end].contains("\t"))
        }
    }

    @Test func `a table without a claim keeps an article from being settled`() throws {
        var file = CaseFile.untouched
        file.revision.text = TableTests.text
        file.claims = []
        #expect(Readiness(file, Standing(file)).sentence == "1 table of figures has no claim")
        let told = "- **Item · Approved · Paid**: 3 cells with figures, none in a claim"
        #expect(try StatusReport().text(file).contains(told))
        #expect(try MemoReport().text(file).contains(told))

        file.claims = [claim("$6.4 million")]
        #expect(file.uncheckedTables.isEmpty)
        #expect(try !StatusReport().text(file).contains("Tables that nobody has checked"))
        // What the text doesn't state any more covers nothing.
        file.claims[0].fate = .vanished
        #expect(file.uncheckedTables.count == 1)
        file.claims = [claim("2027")]
        #expect(file.uncheckedTables.count == 1)
    }

    @Test func `the annotated copies show a table as one`() throws {
        var file = CaseFile.untouched
        file.revision.text = TableTests.text
        file.claims = [claim("$6.4 million")]
        let annotated = try AnnotatedReport().text(file)
        #expect(
            annotated.contains(
                """
                | Item | Approved | Paid |
                | --- | --- | --- |
                | Gates | \\$5.8 million | **\\$6.4 million**<sup>1?</sup> |
                | Grouting | \\$4.0 million |  |
                """
            )
        )
        let page = try HTMLReport().text(file)
        #expect(page.contains("<tr><td>Item</td><td>Approved</td><td>Paid</td></tr>"))
        #expect(page.contains("<td><a class=\"claim"))
    }

    @Test(
        arguments: [
            // A list, an address: each line as its writer began it, and none a mark of Markdown.
            (
                "It closes:\n- the mill,\n  # a dam\n2. a tram",
                "It closes:\\\n\\- the mill,\\\n\\# a dam\\\n2\\. a tram"
            ),
            ("One.\n\nTwo.\nThree.\n", "One.\n\nTwo.\\\nThree."),
            // A width at which a program broke the lines.
            ("The mill closed, and\nnobody asked why.", "The mill closed, and nobody asked why."),
            // As other systems end their lines.
            ("One.\r\n\r\nTwo.\r\nThree.\r\n", "One.\n\nTwo.\\\nThree."),
            ("a\tb\r\nc\td\r\n", "| a | b |\n| --- | --- |\n| c | d |"),
            ("A mill\n\nA mill", "### A mill\n\nA mill"),
        ]
    )
    func `the annotated copy has the lines of the text and the headline that is known`(
        text: String,
        shown: String
    ) throws {
        var file = CaseFile.untouched
        file.title = "A mill"
        file.claims = []
        file.revision.text = text
        #expect(try AnnotatedReport().text(file).hasSuffix("\n\n## The text\n\n\(shown)\n"))
        #expect(try !HTMLReport().text(file).contains("U+000D"))
    }

    @Test func `a claim over the end of a line is marked on both`() throws {
        var file = CaseFile.untouched
        file.revision.text = "Ann Lund\r\nBen Ito"
        file.claims = [claim("Ann Lund\r\nBen Ito", in: file.revision.text)]
        let text = try AnnotatedReport().text(file)
        #expect(text.contains("\n**Ann Lund**\\\n**Ben Ito**<sup>1?</sup>\n"))
    }

    private func claim(_ words: String, in text: String = TableTests.text) -> CaseFile.Claim {
        let scalars = Array(text.unicodeScalars)
        let focus = Array(words.unicodeScalars)
        let start = scalars.indices.first { scalars[$0...].starts(with: focus) } ?? 0
        var claim = CaseFile.Claim.sample(1, words, focus: words, worth: 0.5)
        claim.focusSpan = Span(start: start, end: start + focus.count)
        claim.span = claim.focusSpan
        return claim
    }
}
