/// Running heads, running feet and page numbers: what stands on pages and is no part of the article.
struct PageFurniture {
    /// The parts of a page's height in which they stand.
    private static let margin = 0.15
    /// How many rows from the top or the bottom are looked at.
    private static let rowsInMargin = 3
    /// How far a line may stand from where it stood on another page, in points.
    private static let drift = 4.0

    /// The words of a line without their digits, and which strip of the page it stands in.
    private struct Place: Hashable {
        var key: String
        var strip: Int
    }

    /// How many lines stand at a place, over all pages.
    private var places: [Place: Int] = [:]
    private let pageCount: Int

    init(of pages: [PDFPage]) {
        pageCount = pages.count
        for page in pages {
            for line in PageFurniture.marginal(page) {
                places[PageFurniture.place(line), default: 0] += 1
            }
        }
    }

    /// The page without its furniture.
    func removed(from page: PDFPage) -> PDFPage {
        let marginal = PageFurniture.marginal(page)
        var furniture = marginal.filter { line in
            isRepeated(line)
                || PageFurniture.isPageNumber(line) && PageFurniture.standsAlone(line, on: page)
        }
        // On a single page nothing is repeated; a page number then says that the page has furniture.
        if pageCount == 1, !furniture.isEmpty, let head = PageFurniture.loneHead(of: page) {
            furniture.append(head)
        }
        var page = page
        page.lines.removeAll { line in furniture.contains { $0.isAt(line) } }
        return page
    }

    private func isRepeated(_ line: PDFLine) -> Bool {
        let place = PageFurniture.place(line)
        let here = (-1...1).reduce(0) { sum, step in
            sum + (places[Place(key: place.key, strip: place.strip + step)] ?? 0)
        }
        return here >= (pageCount > 10 ? 3 : 2)
    }

    private static func marginal(_ page: PDFPage) -> [PDFLine] {
        let top = page.lines.filter { $0.box.bottom < page.height * margin }
            .sorted { $0.box.top < $1.box.top }.prefix(rowsInMargin)
        let bottom = page.lines.filter { $0.box.top > page.height * (1 - margin) }
            .sorted { $0.box.bottom > $1.box.bottom }.prefix(rowsInMargin)
        return Array(top + bottom)
    }

    private static func place(_ line: PDFLine) -> Place {
        Place(key: key(line), strip: Int(min(max(line.box.middle / drift, -1e6), 1e6)))
    }

    /// Its words in lower case, every number the same.
    private static func key(_ line: PDFLine) -> String {
        var key = ""
        for character in line.text.lowercased() {
            if !character.isNumber {
                key.append(character)
            } else if key.last != "#" {
                key.append("#")
            }
        }
        return key
    }

    /// "7", "– 7 –", "Page 7 of 12", "vii", "7/12", or what a browser prints below a page.
    private static func isPageNumber(_ line: PDFLine) -> Bool {
        let words = line.text.lowercased().split { !$0.isLetter && !$0.isNumber }
        let addresses = ["http://", "https://", "file://"]
        if addresses.contains(where: line.text.hasPrefix) { return true }
        let isRoman =
            words.count == 1 && words.allSatisfy { $0.allSatisfy { "ivxlc".contains($0) } }
        let numbers = words.count { $0.count <= 4 && $0.allSatisfy(\.isNumber) }
        let isNumbered =
            (1...2).contains(numbers)
            && words.allSatisfy {
                $0.allSatisfy(\.isNumber) || ["page", "p", "pg", "of"].contains($0)
            }
        return isRoman || isNumbered
    }

    /// Whether there is nothing above and below it as near as the lines of a paragraph are.
    private static func standsAlone(_ line: PDFLine, on page: PDFPage) -> Bool {
        !page.lines.contains { other in
            let gap = max(other.box.top - line.box.bottom, line.box.top - other.box.bottom)
            return gap < line.box.height / 2 && !line.isAt(other)
                && other.box.left < line.box.right + line.box.height
                && line.box.left < other.box.right + line.box.height
        }
    }

    /// A short line at the very top, of ordinary letters, apart from what follows it or above larger letters.
    private static func loneHead(of page: PDFPage) -> PDFLine? {
        let lines = page.lines.sorted { $0.box.top < $1.box.top }
        guard lines.count > 3, let head = lines.first, head.box.bottom < page.height * 0.1,
            head.words.count <= 8, !head.endsSentence
        else { return nil }
        let next = lines[1]
        let body = lines.map(\.letterHeight).sorted()[lines.count / 2]
        let isApart = next.box.top - head.box.bottom >= head.box.height
        let isAboveHeadline = next.letterHeight >= head.letterHeight * 1.25
        return head.letterHeight <= body * 1.3 && (isApart || isAboveHeadline) ? head : nil
    }
}

extension PDFLine {
    /// Whether it ends as sentences do, quotation marks and brackets aside.
    var endsSentence: Bool {
        let last = words.last?.text.last { !"\"'”’)]»".contains($0) }
        return last.map { ".!?:…".contains($0) } ?? false
    }

    fileprivate func isAt(_ other: PDFLine) -> Bool {
        box.left == other.box.left && box.top == other.box.top && box.right == other.box.right
    }
}
