import ClaimExtraction
import TestSupport
import Testing

@testable import ArticleImport

struct WordAnnotationTests {
    private static func start(_ id: Int) -> String { "<w:commentRangeStart w:id='\(id)'/>" }
    private static func end(_ id: Int) -> String {
        "<w:commentRangeEnd w:id='\(id)'/><w:r><w:commentReference w:id='\(id)'/></w:r>"
    }

    @Test(arguments: [
        (
            paragraph("It cost ", start(1), "$1.2 million", end(1), " in all."),
            "It cost ⟦$1.2 million⟧ in all."
        ),
        (paragraph("It cost", start(1), " $5 ", end(1), "then."), "It cost ⟦$5⟧ then."),
        (
            paragraph("One ", start(1), "two.") + paragraph("Three", end(1), " four."),
            "One ⟦two.\n\nThree⟧ four."
        ),
        (
            paragraph("It cost $5", "<w:r><w:commentReference w:id='1'/></w:r>", " then."),
            "It cost ⟦$5⟧ then."
        ),
        (
            paragraph(
                "a ",
                start(1),
                "<w:del w:id='9'><w:r><w:delText>gone</w:delText></w:r></w:del>",
                end(1),
                "b"
            ),
            "⟦a⟧ b"
        ),
        (
            paragraph("a ", "<w:ins w:id='9'>\(start(1))\(run("new"))\(end(1))</w:ins>", " b"),
            "a ⟦new⟧ b"
        ),
        (
            paragraph(
                "<w:del w:id='9'>\(start(1))<w:r><w:delText>old</w:delText></w:r></w:del>",
                "new",
                end(1),
                " b"
            ),
            "⟦new⟧ b"
        ),
        (start(1) + paragraph("whole") + end(1) + paragraph("next"), "⟦whole⟧\n\nnext"),
    ])
    func `a comment hangs on the words of its range`(body: String, marked: String) throws {
        var file = WordFile(body)
        file.comments =
            "<w:comment w:id='1' w:author='Ben Stone' w:date='2025-09-18T10:00:00Z'>\(paragraph("Who says?"))\(paragraph("Call."))</w:comment>"
        let article = try file.read().article
        let expected = MarkedText(marked)
        #expect(article.text == expected.text)
        #expect(
            article.annotations == [
                Annotation(
                    kind: .comment,
                    author: "Ben Stone",
                    text: "Who says?\nCall.",
                    day: CalendarDate(year: 2025, month: 9, day: 18),
                    span: expected.spans[0]
                )
            ]
        )
    }

    @Test func `an answer without a place of its own stands where its question does`() throws {
        var file = WordFile(
            paragraph("It cost ", WordAnnotationTests.start(1), "$5", WordAnnotationTests.end(1))
        )
        file.comments = """
            <w:comment w:id='1' w:author='Ben'><w:p w14:paraId='0A'>\(run("Sure?"))</w:p></w:comment>
            <w:comment w:id='2' w:author='Cleo'><w:p w14:paraId='0B'>\(run("Yes."))</w:p></w:comment>
            <w:comment w:id='3' w:author='Dora'>\(paragraph("Nowhere."))</w:comment>
            """
        file.threads = """
            <w15:commentEx w15:paraId='0A'/><w15:commentEx w15:paraId='0B' w15:paraIdParent='0A'/>
            """
        let annotations = try file.read().article.annotations
        #expect(annotations.map(\.text) == ["Sure?", "Yes."])
        #expect(Set(annotations.map(\.span)).count == 1)
    }

    @Test func `comments that answer each other in a circle end`() throws {
        var file = WordFile(paragraph("Text."))
        file.comments = """
            <w:comment w:id='1'><w:p w14:paraId='0A'/></w:comment>
            <w:comment w:id='2'><w:p w14:paraId='0B'/></w:comment>
            """
        file.threads = """
            <w15:commentEx w15:paraId='0A' w15:paraIdParent='0B'/>
            <w15:commentEx w15:paraId='0B' w15:paraIdParent='0A'/>
            """
        #expect(try file.read().article.annotations.isEmpty)
    }

    @Test func `a note hangs on the word before its mark, its comments too`() throws {
        let mark = "<w:r><w:footnoteReference w:id='2'/></w:r>"
        var file = WordFile(paragraph("Engineers closed it in July.", mark, " It stays closed."))
        file.footnotes = """
            <w:footnote w:id='0' w:type='separator'>\(paragraph("no"))</w:footnote>
            <w:footnote w:id='2'>\(paragraph(" Minutes, ", WordAnnotationTests.start(1), "item 4", WordAnnotationTests.end(1), mark))</w:footnote>
            """
        file.comments = "<w:comment w:id='1'>\(paragraph("Which?"))</w:comment>"
        let article = try file.read().article
        let expected = MarkedText("Engineers closed it in ⟦July.⟧ It stays closed.")
        #expect(article.text == expected.text)
        #expect(article.annotations.map(\.span) == [expected.spans[0], expected.spans[0]])
        #expect(article.annotations.map(\.kind) == [.footnote, .comment])
        #expect(article.annotations.map(\.text) == ["Minutes, item 4", "Which?"])
    }

    @Test(arguments: [
        (
            paragraph("See ", "<w:hyperlink r:id='l'>\(run("the minutes"))</w:hyperlink>", "."),
            "https://a.example/m"
        ),
        (
            paragraph(
                "See ",
                "<w:hyperlink r:id='l' w:anchor='p2'>\(run("the minutes"))</w:hyperlink>",
                "."
            ),
            "https://a.example/m#p2"
        ),
        (
            paragraph(
                "See ",
                """
                <w:r><w:fldChar w:fldCharType='begin'/><w:instrText> HYPERLINK "https://a.exam</w:instrText>\
                <w:instrText>ple/m" \\l "p2" </w:instrText><w:fldChar w:fldCharType='separate'/></w:r>\
                \(run("the minutes"))<w:r><w:fldChar w:fldCharType='end'/></w:r>
                """,
                "."
            ),
            "https://a.example/m#p2"
        ),
    ])
    func `links hang on their words`(body: String, address: String) throws {
        var file = WordFile(body)
        file.links = ["l": "https://a.example/m"]
        let article = try file.read().article
        let expected = MarkedText("See ⟦the minutes⟧.")
        #expect(article.text == expected.text)
        #expect(
            article.annotations == [
                Annotation(kind: .link, text: address, span: expected.spans[0])
            ]
        )
    }

    @Test(arguments: [
        "<w:hyperlink w:anchor='here'>\(run("a place in the file"))</w:hyperlink>",
        "<w:hyperlink r:id='unknown'>\(run("nothing"))</w:hyperlink>",
        "<w:hyperlink r:id='l'></w:hyperlink>",
        "<w:hyperlink r:id='program'>\(run("a program"))</w:hyperlink>",
        "<w:fldSimple w:instr='HYPERLINK \\l \"here\"'>\(run("a place"))</w:fldSimple>",
    ])
    func `what leads to no address is no link`(body: String) throws {
        var file = WordFile(paragraph("See ", body))
        file.links = ["l": "https://a.example/m", "program": "javascript:alert(1)"]
        #expect(try file.read().article.annotations.isEmpty)
    }

    @Test func `many notes, comments and blanks take no longer than they should`() throws {
        let blanks = String(repeating: " ", count: 20_000)
        let marks = (0..<5000).map { number in
            WordAnnotationTests.start(number) + "<w:r><w:footnoteReference w:id='2'/></w:r>"
        }
        let ends = (0..<5000).map { "<w:commentRangeEnd w:id='\($0)'/>" }
        var file = WordFile(paragraph(marks.joined(), blanks, "words", blanks, ends.joined()))
        file.footnotes = "<w:footnote w:id='2'>\(paragraph(blanks, "note"))</w:footnote>"
        file.comments = (0..<5000).map { "<w:comment w:id='\($0)'/>" }.joined()
        let article = try file.read().article
        #expect(article.annotations.count == 5001)
        #expect(Set(article.annotations.map(\.span)).count == 1)
    }
}
