import Testing

@testable import ClaimExtraction

/// A figure that the others of its text contradict is reported, whichever check reads it; with the figure that they give
/// nothing is.
struct WrongFigureTests {
    @Test(arguments: WrongFigureRows.shares)
    func `reports a share that is wrong`(row: String) { expectOnlyWrong(row) }

    @Test(arguments: WrongFigureRows.changes)
    func `reports a change that is wrong`(row: String) { expectOnlyWrong(row) }

    @Test(arguments: WrongFigureRows.sums)
    func `reports a sum or a part that is wrong`(row: String) { expectOnlyWrong(row) }

    @Test(arguments: WrongFigureRows.products)
    func `reports a product that is wrong`(row: String) { expectOnlyWrong(row) }

    @Test(arguments: WrongFigureRows.quotients)
    func `reports an amount for each that is wrong`(row: String) { expectOnlyWrong(row) }

    @Test(arguments: WrongFigureRows.restated)
    func `reports a figure that comes again otherwise`(row: String) { expectOnlyWrong(row) }

    @Test(arguments: WrongFigureRows.names)
    func `reports a number of names that is wrong`(row: String) { expectOnlyWrong(row) }

    @Test(arguments: WrongFigureRows.apart)
    func `reports a figure that those told elsewhere contradict`(row: String) {
        expectOnlyWrong(row)
    }

    @Test(arguments: WrongFigureRows.beside)
    func `reports a figure that the sentence beside it contradicts`(row: String) {
        expectOnlyWrong(row)
    }

    @Test(arguments: WrongFigureRows.apartAndRight + WrongFigureRows.besideAndRight)
    func `leaves alone what only looks like it`(text: String) {
        #expect(findings(in: text).map(\.message) == [])
    }

    private func expectOnlyWrong(_ row: String) {
        let (wrong, places) = text(of: row, 0)
        let findings = self.findings(in: wrong)
        #expect(
            findings.contains { finding in
                finding.kind == .number || finding.kind == .arithmetic
            }
                && findings.flatMap(\.spans).contains { span in
                    places.contains { span.start < $0.upperBound && $0.lowerBound < span.end }
                },
            "\(wrong)"
        )
        let right = text(of: row, 1).text
        #expect(self.findings(in: right).map(\.message) == [], "\(right)")
    }

    private func findings(in text: String) -> [Finding] {
        Extractor().extraction(of: Article(id: "a", published: published, text: text)).findings
    }

    /// The text of a row with one of the two figures of each pair of braces, and their places in code points.
    private func text(of row: String, _ choice: Int) -> (text: String, places: [Range<Int>]) {
        var text = ""
        var places: [Range<Int>] = []
        for (index, part) in row.split(separator: "{", omittingEmptySubsequences: false)
            .enumerated()
        {
            let halves = part.split(separator: "}", omittingEmptySubsequences: false)
            guard index > 0, halves.count == 2 else {
                text += part
                continue
            }
            let figures = halves[0].split(separator: "|", omittingEmptySubsequences: false)
            let start = text.unicodeScalars.count
            text += figures[choice]
            places.append(start..<text.unicodeScalars.count)
            text += halves[1]
        }
        return (text, places)
    }
}
