import Testing

@testable import ArticleImport

struct ReadingOrderTests {
    private static let left = [
        "The board met on", "Monday and voted", "to mend the old", "bridge over the",
    ]
    private static let right = [
        "creek, which the", "engineers closed", "in the month of", "July this year.",
    ]
    private static let all = (left + right).joined(separator: " ")

    @Test(arguments: [0.0, 4, 6])
    func `columns are read one after the other, whether or not their lines meet`(shift: Double) {
        var layout = PageLayout()
        layout.add(ReadingOrderTests.left, left: 40, top: 100)
        layout.add(ReadingOrderTests.right, left: 130, top: 100 + shift)
        #expect(text(layout.page) == ReadingOrderTests.all)
    }

    @Test func `a headline over both columns comes first`() {
        var layout = PageLayout()
        layout.add(["Mill Creek mends its bridge"], left: 40, top: 70, scale: 1.3)
        layout.add(ReadingOrderTests.left, left: 40, top: 100)
        layout.add(ReadingOrderTests.right, left: 130, top: 100)
        #expect(text(layout.page) == "Mill Creek mends its bridge " + ReadingOrderTests.all)
    }

    @Test func `the longer column keeps its end, whichever it is`() {
        let more = ["It will cost more", "than they thought."]
        var long = PageLayout()
        long.add(ReadingOrderTests.left + more, left: 40, top: 100)
        long.add(ReadingOrderTests.right, left: 140, top: 100)
        let expected = (ReadingOrderTests.left + more + ReadingOrderTests.right)
        #expect(text(long.page) == expected.joined(separator: " "))
    }

    @Test func `columns below others are read after them`() {
        var layout = PageLayout()
        for top in [100.0, 200] {
            layout.add(ReadingOrderTests.left, left: 40, top: top)
            layout.add(ReadingOrderTests.right, left: 130, top: top)
        }
        #expect(text(layout.page) == ReadingOrderTests.all + " " + ReadingOrderTests.all)
    }

    @Test func `lines that are set too tight stay lines`() {
        var layout = PageLayout()
        for (place, line) in ReadingOrderTests.left.enumerated() {
            layout.add([line], left: 40, top: 100 + Double(place) * 12, scale: 3)
        }
        let lines = ReadingOrder(of: layout.page).regions.flatMap { $0 }.map(\.text)
        #expect(lines == ReadingOrderTests.left)
    }

    @Test func `three columns are three`() {
        var layout = PageLayout()
        let third = ["North and south", "will be mended", "one after another", "until the autumn."]
        for (place, lines) in [ReadingOrderTests.left, ReadingOrderTests.right, third].enumerated()
        {
            layout.add(lines, left: 40 + Double(place) * 100, top: 100)
        }
        #expect(text(layout.page) == ([ReadingOrderTests.all] + third).joined(separator: " "))
    }

    @Test func `a table is read by its rows`() {
        var layout = PageLayout()
        layout.add(["Span", "North", "South", "Total"], left: 40, top: 100)
        layout.add(["Cost", "$700,000", "$500,000", "$1,200,000"], left: 200, top: 100)
        #expect(
            text(layout.page)
                == "Span Cost North $700,000 South $500,000 Total $1,200,000"
        )
    }

    @Test func `wide spaces in single lines make no columns`() {
        var layout = PageLayout()
        layout.add(["The", "Monday and", "to mend the old bridge"], left: 40, top: 100)
        layout.add(["board met on"], left: 120, top: 100)
        layout.add(["voted at last"], left: 150, top: 112)
        #expect(
            text(layout.page) == "The board met on Monday and voted at last to mend the old bridge"
        )
    }

    @Test func `two lines are columns where the page before had them`() {
        var layout = PageLayout()
        layout.add(Array(ReadingOrderTests.left.prefix(2)), left: 40, top: 100)
        layout.add(Array(ReadingOrderTests.right.prefix(2)), left: 130, top: 100)
        let order = ReadingOrder(of: layout.page, knownGutters: [125])
        #expect(order.regions.count == 2)
        #expect(ReadingOrder(of: layout.page).regions.count == 1)
    }

    @Test func `a page of thousands of lines ends`() {
        var layout = PageLayout()
        layout.add(Array(repeating: "a  b  c  d", count: 20_000), left: 0, top: 0)
        #expect(ReadingOrder(of: layout.page).regions.count == 1)
    }

    @Test func `every word of a page is read once, wherever it stands`() {
        var generator = SplitMix(state: 11)
        for _ in 0..<60 {
            var layout = PageLayout()
            var words = 0
            for _ in 0..<Int.random(in: 1...60, using: &generator) {
                let count = Int.random(in: 1...6, using: &generator)
                let line = Array(repeating: "word", count: count).joined(separator: " ")
                words += count
                layout.add(
                    [line],
                    left: Double(Int.random(in: 0...8, using: &generator)) * 40,
                    top: Double(Int.random(in: 0...90, using: &generator)) * 6,
                    scale: [0.7, 1, 1, 1.5, 4].randomElement(using: &generator) ?? 1
                )
            }
            let lines = ReadingOrder(of: layout.page).regions.flatMap { $0 }
            #expect(lines.map(\.words.count).reduce(0, +) == words)
        }
    }

    // MARK: The order of writing

    @Test func `two lines beside two others are columns where they were written first`() {
        var layout = PageLayout()
        layout.add(Array(ReadingOrderTests.left.prefix(2)), left: 40, top: 100)
        layout.add(Array(ReadingOrderTests.right.prefix(2)), left: 230, top: 100)
        #expect(ReadingOrder(of: layout.written([0, 1, 2, 3])).regions.count == 2)
        #expect(ReadingOrder(of: layout.written([0, 2, 1, 3])).regions.count == 1)
    }

    @Test(arguments: [
        // Stretches of two lines, written one after the other.
        ([0, 1, 4, 5, 2, 3], "one two five six three four"),
        // Line by line, as they stand.
        ([0, 1, 2, 3, 4, 5], "one two three four five six"),
        // Every line by itself: no text is written so.
        ([5, 3, 1, 4, 2, 0], "one two three four five six"),
    ])
    func `stretches of lines follow each other as they were written`(
        order: [Int],
        text: String
    ) {
        var layout = PageLayout()
        layout.add(["one", "two", "three", "four", "five", "six"], left: 40, top: 100)
        #expect(self.text(layout.written(order)) == text)
    }

    @Test func `a headline that was written last is read first`() {
        var layout = PageLayout()
        layout.add(["Bridge"], left: 40, top: 70, scale: 2)
        layout.add(ReadingOrderTests.left, left: 40, top: 100)
        let expected = "Bridge " + ReadingOrderTests.left.joined(separator: " ")
        #expect(text(layout.written([1, 2, 3, 4, 0])) == expected)
    }

    private func text(_ page: PDFPage) -> String {
        ReadingOrder(of: page).regions.flatMap { $0 }.map(\.text).joined(separator: " ")
    }
}
