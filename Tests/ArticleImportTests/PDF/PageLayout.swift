@testable import ArticleImport

/// A page put together in code: letters are 5 points wide and 10 high, spaces 5 wide.
struct PageLayout {
    private(set) var page: PDFPage

    init(height: Double = 600) { page = PDFPage(height: height) }

    /// Puts lines below each other, 12 points apart.
    mutating func add(_ lines: [String], left: Double, top: Double, scale: Double = 1) {
        for (number, text) in lines.enumerated() {
            var position = left
            var words: [PDFWord] = []
            let top = top + Double(number) * 12 * scale
            for word in text.split(separator: " ") {
                let right = position + Double(word.count) * 5 * scale
                let box = PDFBox(left: position, top: top, right: right, bottom: top + 10 * scale)
                words.append(PDFWord(text: String(word), box: box))
                position = right + 5 * scale
            }
            if let line = PDFLine(words) { page.lines.append(line) }
        }
    }

    /// The page as if its lines had been written in an order, given by their numbers.
    func written(_ order: [Int]) -> PDFPage {
        var page = page
        var place = 0
        for line in order {
            for word in page.lines[line].words.indices {
                page.lines[line].words[word].written = place
                place += 1
            }
        }
        return page
    }
}
