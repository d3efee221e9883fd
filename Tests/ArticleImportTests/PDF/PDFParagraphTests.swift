import Testing

@testable import ArticleImport

struct PDFParagraphTests {
    private static let first = [
        "The harbor commission of Port", "Ellery raised its fees on", "Tuesday.",
    ]
    private static let second = [
        "Fishermen filled the customs", "house until midnight and then", "went home.",
    ]

    @Test func `an indent begins a paragraph`() {
        var layout = PageLayout()
        layout.add(Self.first, left: 40, top: 100)
        layout.add([Self.second[0]], left: 52, top: 136)
        layout.add(Array(Self.second.dropFirst()), left: 40, top: 148)
        #expect(paragraphs(layout) == [Self.first, Self.second].map { $0.joined(separator: " ") })
    }

    @Test func `a gap begins a paragraph`() {
        var layout = PageLayout()
        layout.add(Self.first, left: 40, top: 100)
        layout.add(Self.second, left: 40, top: 145)
        #expect(paragraphs(layout) == [Self.first, Self.second].map { $0.joined(separator: " ") })
    }

    @Test func `larger letters are a paragraph and the headline`() {
        var layout = PageLayout()
        layout.add(["Harbor fees rise again"], left: 40, top: 75, scale: 1.5)
        layout.add(Self.first, left: 40, top: 100)
        let all = PDFParagraphs(of: [layout.page])
        #expect(all.headline == "Harbor fees rise again")
        #expect(all.text == "Harbor fees rise again\n\n" + Self.first.joined(separator: " "))
    }

    @Test(arguments: ["By Ada Quill", "4 March 2026"])
    func `a byline and a day are paragraphs`(line: String) {
        var layout = PageLayout()
        layout.add([line] + Self.first, left: 40, top: 100)
        #expect(paragraphs(layout) == [line, Self.first.joined(separator: " ")])
    }

    @Test func `list items are paragraphs, a number that begins a line is none`() {
        var layout = PageLayout()
        layout.add(
            [
                "It takes three steps:", "1. Close the bridge.", "2. Mend the bridge in all of",
                "14. September.",
            ],
            left: 40,
            top: 100
        )
        #expect(
            paragraphs(layout) == [
                "It takes three steps:", "1. Close the bridge.",
                "2. Mend the bridge in all of 14. September.",
            ]
        )
    }

    @Test(arguments: [
        ("T", "he board", "The board"), ("“W", "e will", "“We will"),
        ("A", "new bridge", "A new bridge"), ("A", "fter the new", "After the new"),
        ("A", "t the new", "At the new"),
    ])
    func `a large first letter is put before its word`(letter: String, rest: String, text: String) {
        let whole = PDFParagraphs(of: [page(letter, rest)]).text
        #expect(whole.hasPrefix(text + " of this town met on Monday and"))
    }

    @Test(arguments: ["7", "Mr", "—"])
    func `what is large and no letter stays by itself`(word: String) {
        #expect(PDFParagraphs(of: [page(word, "bridges")]).text.contains("bridges of this town"))
    }

    /// Lines beside and below something large.
    private func page(_ large: String, _ rest: String) -> PDFPage {
        var layout = PageLayout()
        layout.add([large], left: 40, top: 98, scale: 3.4)
        let left = 44 + Double(large.count) * 17
        layout.add([rest + " of this town", "met on Monday and"], left: left, top: 100)
        layout.add(["The new fee was voted", "down by all of them."], left: 40, top: 136)
        return layout.page
    }

    @Test func `a sentence goes on over the end of a page`() {
        var one = PageLayout()
        one.add(["The harbor commission of Port"], left: 40, top: 500)
        var two = PageLayout()
        two.add(["Ellery raised its fees on", "Tuesday."], left: 40, top: 60)
        let text = PDFParagraphs(of: [one.page, two.page]).text
        #expect(text == Self.first.joined(separator: " "))
    }

    private func paragraphs(_ layout: PageLayout) -> [String] {
        PDFParagraphs(of: [layout.page]).text.split(separator: "\n\n").map(String.init)
    }
}
