import ClaimExtraction
import Testing

@testable import ArticleImport

struct WordTextTests {
    private static let runs: [(String, String)] = [
        (
            paragraph("The board ", "met.") + paragraph() + paragraph("Aye."),
            "The board met.\n\nAye."
        ),
        (paragraph("Mill", "<w:proofErr w:type='gramStart'/>", " Creek"), "Mill Creek"),
        (paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"), "a\tb\nc"),
        (
            paragraph("<w:r><w:br w:type='page'/><w:t>a</w:t><w:br/></w:r>") + paragraph("b"),
            "a\n\nb"
        ),
        (paragraph("<w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known</w:t></w:r>"), "well-known"),
        (paragraph("<w:r><w:t>har</w:t><w:softHyphen/><w:t>bor\u{AD}s</w:t></w:r>"), "harbors"),
        (
            paragraph(
                "<w:r><w:t>5 </w:t><w:sym w:font='Symbol' w:char='F0B1'/><w:t> 1</w:t></w:r>"
            ),
            "5 ± 1"
        ),
        (paragraph("<w:r><w:sym w:font='Wingdings' w:char='F04A'/><w:t>a</w:t></w:r>"), "a"),
        (paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>", "yes"), "yes"),
        (paragraph("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>yes</w:t></w:r>"), "yes"),
    ]

    @Test(arguments: runs)
    func `the text is the words of its runs`(body: String, text: String) throws {
        #expect(try WordFile(body).read().article.text == text)
    }

    private static let wrappers: [(String, String)] = [
        (paragraph("<w:smartTag>", run("Mill"), "</w:smartTag>", " votes"), "Mill votes"),
        (paragraph("<w:bdo w:val='rtl'>", run("a"), "</w:bdo>", "b"), "ab"),
        (paragraph("<o:new>", run("a"), "</o:new>", "b"), "ab"),
        (
            paragraph(
                "<w:ruby><w:rt>",
                run("reading"),
                "</w:rt><w:rubyBase>",
                run("word"),
                "</w:rubyBase></w:ruby>"
            ),
            "word"
        ),
        (
            "<w:sdt><w:sdtPr><w:alias w:val='no'/></w:sdtPr><w:sdtContent>" + paragraph("a")
                + "</w:sdtContent></w:sdt>",
            "a"
        ),
        (
            paragraph("D", properties: "<w:framePr w:dropCap='drop'/>") + paragraph("ora Penn"),
            "Dora Penn"
        ),
    ]

    @Test(arguments: wrappers)
    func `what words are wrapped in doesn't matter`(body: String, text: String) throws {
        #expect(try WordFile(body).read().article.text == text)
    }

    @Test func `cells have tabs between them, rows are lines`() throws {
        let cell = { (text: String) in "<w:tc>" + paragraph(text) + "</w:tc>" }
        let rows = [[cell("a"), cell("b")], [cell(""), cell("c")]].map { $0.joined() }
        let table = rows.map { "<w:tr>" + $0 + "</w:tr>" }.joined()
        let body = "<w:tbl>" + table + "</w:tbl>" + paragraph("d")
        #expect(try WordFile(body).read().article.text == "a\tb\n\tc\n\nd")
    }

    @Test func `a text box follows the paragraph that it hangs in, once`() throws {
        let box = "<w:txbxContent>" + paragraph("box") + "</w:txbxContent>"
        let alternatives = """
            <w:r><mc:AlternateContent><mc:Choice Requires='wps'>\(box)</mc:Choice>\
            <mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r>
            """
        let body = paragraph("a", alternatives, "b") + paragraph("c")
        #expect(try WordFile(body).read().article.text == "ab\n\nbox\n\nc")
    }

    @Test func `the fallback counts where the choice has no words`() throws {
        let alternatives = """
            <mc:AlternateContent><mc:Choice Requires='o'><o:x/></mc:Choice><mc:Fallback>\(run("a"))\
            </mc:Fallback></mc:AlternateContent>
            """
        #expect(try WordFile(paragraph(alternatives)).read().article.text == "a")
    }

    @Test func `fields show their results and not their instructions`() throws {
        let mark = { (type: String) in "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>" }
        let instruction = { (words: String) in
            "<w:r><w:instrText>" + words + "</w:instrText></w:r>"
        }
        let nested = [mark("begin"), instruction("DATE"), mark("separate"), run("no"), mark("end")]
        let field =
            [mark("begin"), instruction("IF")] + nested + [mark("separate"), run("7"), mark("end")]
        let body = paragraph("Page ", field.joined(), ".")
        #expect(try WordFile(body).read().article.text == "Page 7.")
        let simple = paragraph("<w:fldSimple w:instr='PAGE'>", run("7"), "</w:fldSimple>")
        #expect(try WordFile(simple).read().article.text == "7")
    }

    @Test func `a field that never ends hides nothing`() throws {
        let body = paragraph("<w:r><w:fldChar w:fldCharType='begin'/></w:r>", "kept")
        #expect(try WordFile(body).read().article.text == "kept")
    }

    private static let changes: [(String, String, String)] = [
        (paragraph("a", "<w:ins w:id='1'>", run("b"), "</w:ins>", "c"), "abc", "ac"),
        (
            paragraph("a", "<w:del w:id='1'><w:r><w:delText>b</w:delText></w:r></w:del>", "c"),
            "ac", "abc"
        ),
        (
            paragraph("<w:moveFrom w:id='1'>", run("b"), "</w:moveFrom>", "a")
                + paragraph("<w:moveTo w:id='2'>", run("c"), "</w:moveTo>"),
            "a\n\nc", "ba"
        ),
        (
            paragraph("a", properties: "<w:rPr><w:del w:id='1'/></w:rPr>") + paragraph("b"),
            "a b", "a\n\nb"
        ),
        (
            paragraph("a", properties: "<w:rPr><w:ins w:id='1'/></w:rPr>") + paragraph("b"),
            "a\n\nb", "a b"
        ),
        (
            "<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>" + paragraph("a")
                + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("b") + "</w:tc></w:tr></w:tbl>",
            "b", "a\nb"
        ),
        (
            paragraph("a", "<w:ins w:id='1'><w:del w:id='2'>", run("b"), "</w:del></w:ins>"),
            "a", "a"
        ),
    ]

    @Test(arguments: changes)
    func `tracked changes are accepted or undone`(body: String, accepted: String, original: String)
        throws
    {
        #expect(try WordFile(body).read(.accepted).article.text == accepted)
        #expect(try WordFile(body).read(.original).article.text == original)
    }

    @Test func `strict files have other namespaces and the same text`() throws {
        var file = WordFile(paragraph("The board met."))
        file.wordNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
        file.relationshipNamespace = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        #expect(try file.read().article.text == "The board met.")
    }

    @Test func `a document without words is empty`() {
        #expect(throws: ImportError.empty(path: "f.docx")) { try WordFile(paragraph()).read() }
    }
}
