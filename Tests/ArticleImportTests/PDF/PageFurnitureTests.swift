import Testing

@testable import ArticleImport

struct PageFurnitureTests {
    private static let body = [
        "The board met on Monday.", "It voted to mend the bridge.", "It will cost more.",
    ]

    @Test func `what stands on several pages at one place is taken away, page numbers too`() {
        let pages = (1...3).map { number in
            page(head: "The Harbor Lantern \(number)", body: Self.body, foot: "– \(number) –")
        }
        #expect(texts(pages) == Array(repeating: Self.body, count: 3))
    }

    @Test(arguments: [
        "7", "- 7 -", "Page 7", "Page 7 of 12", "7/12", "vii", "https://a.example/x 1/2",
    ])
    func `a page number is known on a single page`(foot: String) {
        #expect(texts([page(head: nil, body: Self.body, foot: foot)]) == [Self.body])
    }

    @Test(arguments: ["Engineers closed it in 2024.", "Cleo Marsh, Ben Stone", "12345"])
    func `another last line stays`(foot: String) {
        let lines = texts([page(head: nil, body: Self.body, foot: foot)])
        #expect(lines == [Self.body + [foot]])
    }

    @Test func `a head above a headline goes where a page number shows that there is furniture`() {
        #expect(
            texts([page(head: "The Harbor Lantern", body: Self.body, foot: "Page 1")]) == [
                Self.body
            ]
        )
        let alone = page(head: "The Harbor Lantern", body: Self.body, foot: nil)
        #expect(texts([alone]) == [["The Harbor Lantern"] + Self.body])
    }

    @Test func `lines that are the same at different heights stay`() {
        var pages: [PDFPage] = []
        for top in [30.0, 50] {
            var layout = PageLayout()
            layout.add(["The vote was four to three"], left: 40, top: top)
            layout.add(Self.body, left: 40, top: 120)
            pages.append(layout.page)
        }
        #expect(texts(pages).allSatisfy { $0.count == 4 })
    }

    @Test func `a figure that ends a paragraph at the foot of a page is no page number`() {
        var layout = PageLayout()
        layout.add(["It will cost the town"], left: 40, top: 540)
        layout.add(["900"], left: 40, top: 552)
        #expect(texts([layout.page]) == [["It will cost the town", "900"]])
    }

    private func page(head: String?, body: [String], foot: String?) -> PDFPage {
        var layout = PageLayout()
        if let head { layout.add([head], left: 40, top: 20) }
        layout.add(body, left: 40, top: 100)
        if let foot { layout.add([foot], left: 40, top: 570) }
        return layout.page
    }

    private func texts(_ pages: [PDFPage]) -> [[String]] {
        let furniture = PageFurniture(of: pages)
        return pages.map { furniture.removed(from: $0).lines.map(\.text) }
    }
}
