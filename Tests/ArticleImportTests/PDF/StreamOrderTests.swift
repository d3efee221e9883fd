import Testing

@testable import ArticleImport

struct StreamOrderTests {
    private static let stream = """
        <page width="400.0" height="600.0">
          <word xMin="10.0" yMin="40.0" xMax="30.0" yMax="52.0">second</word>
          <word xMin="10.0" yMin="20.0" xMax="30.0" yMax="32.0">first</word>
        </page>
        """

    @Test func `a word is found again by where it begins`() {
        let page = marked(page: 0, ["first": (10, 20), "second": (10, 40), "other": (11, 40)])
        #expect(page == ["first": 1, "second": 0])
    }

    @Test func `a page that the stream doesn't have stays unmarked`() {
        #expect(marked(page: 1, ["first": (10, 20)]).isEmpty)
    }

    private func marked(
        page number: Int,
        _ words: KeyValuePairs<String, (left: Double, top: Double)>
    ) -> [String: Int] {
        var page = PDFPage(height: 600)
        for (text, place) in words {
            let box = PDFBox(left: place.left, top: place.top, right: 30, bottom: place.top + 12)
            if let line = PDFLine([PDFWord(text: text, box: box)]) { page.lines.append(line) }
        }
        let order = StreamOrder(Array(StreamOrderTests.stream.utf8))
        let marked = order.marking(page, number: number).lines.flatMap(\.words)
        return Dictionary(
            marked.compactMap { word in word.written.map { (word.text, $0) } }
        ) { first, _ in first }
    }
}
