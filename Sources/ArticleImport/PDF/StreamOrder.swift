/// The order in which a file's program wrote the words of its pages, as `pdftotext -raw -bbox` tells.
///
/// Programs write a text from its beginning to its end, so that the order tells columns from tables and what goes on
/// where. It isn't trusted alone: layout programs write frames in the order in which somebody drew them.
struct StreamOrder {
    /// Where a word begins, as `pdftotext` prints it.
    private struct Place: Hashable {
        let left: Double
        let top: Double
    }

    private var pages: [[Place: Int]] = []

    init(_ output: [UInt8]) {
        for line in output.split(separator: 0x0A) {
            let line = line.drop { $0 == 0x20 }
            if line.starts(with: PDFDocument.Mark.page) {
                pages.append([:])
            } else if line.starts(with: PDFDocument.Mark.word), let last = pages.indices.last,
                let box = PDFDocument.word(line)?.box
            {
                let place = Place(left: box.left, top: box.top)
                if pages[last][place] == nil { pages[last][place] = pages[last].count }
            }
        }
    }

    /// The page with each word's place in the order; a word that begins elsewhere in it has none.
    func marking(_ page: PDFPage, number: Int) -> PDFPage {
        guard number < pages.count else { return page }
        var page = page
        for line in page.lines.indices {
            for word in page.lines[line].words.indices {
                let box = page.lines[line].words[word].box
                page.lines[line].words[word].written =
                    pages[number][Place(left: box.left, top: box.top)]
            }
        }
        return page
    }
}
