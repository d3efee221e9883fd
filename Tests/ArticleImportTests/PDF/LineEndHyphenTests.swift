import Testing

@testable import ArticleImport

struct LineEndHyphenTests {
    @Test(arguments: [
        (["the com-", "mission met"], "the commission met"),
        (["the com\u{AD}", "mission met"], "the commission met"),
        (["the com\u{AD}\u{2010}", "mission met"], "the commission met"),
        (["the re-elec-", "tion of Penn"], "the re-election of Penn"),
        (["a well-", "known mill"], "a well-known mill"),
        (["a far-", "reaching vote"], "a far-reaching vote"),
        (["a Virginia-", "based company"], "a Virginia-based company"),
        (["a twenty-", "five mile road"], "a twenty-five mile road"),
        (["an Anglo-", "Saxon word"], "an Anglo-Saxon word"),
        (["from 2019-", "2020 on"], "from 2019-2020 on"),
        (["with-", "out with and out"], "without with and out"),
        (
            ["by the command-", "line, a command on a line"],
            "by the command-line, a command on a line"
        ),
        (["a co-", "owner and another co-owner"], "a co-owner and another co-owner"),
        (["a co-", "author of it"], "a co-author of it"),
        (["the co-", "operation of all"], "the cooperation of all"),
        (["an anti-", "war march"], "an anti-war march"),
        (["with anti-", "bodies in it"], "with antibodies in it"),
        (["Darin La-", "Hood and LaHood"], "Darin LaHood and LaHood"),
        (["he said -", "and left"], "he said - and left"),
        (["no hyphen", "here"], "no hyphen here"),
        (["a high-", "light of the day"], "a highlight of the day"),
    ])
    func `a hyphen stays where the word has one`(lines: [String], text: String) throws {
        var layout = PageLayout()
        layout.add(lines, left: 40, top: 100)
        let hyphens = LineEndHyphens(vocabulary: PDFVocabulary(of: [layout.page]))
        #expect(hyphens.joined(layout.page.lines) == text)
    }
}
