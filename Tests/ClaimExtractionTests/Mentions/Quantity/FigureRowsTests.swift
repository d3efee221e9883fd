import Testing

@testable import ClaimExtraction

struct FigureRowsTests {
    @Test(arguments: ["7 12 9 4 8 15 16 23 42 4 8", "3, 5, 8, 13, 21, 34, 55, 8, 1, 2, 3, 5"])
    func `each figure of a row counts`(row: String) {
        let figures = row.split { $0 == "," || $0 == " " }.map { "\($0) - count" }
        #expect(quantities(in: row).map(\.quantity.summary) == figures)
    }

    @Test(arguments: [
        ("They sold 3 5 8 13 21 34 55 8 1 boats.", "1 boats count"),
        ("They won 3, 5, 8, 13, 21, 34, 55 percent.", "55 % percent"),
        ("Rows 1 2 3 4 5 6 7 8 have $9.", "9 USD money"),
    ])
    func `words beside a row belong to the figures at its ends`(text: String, last: String) {
        #expect(quantities(in: text).last?.quantity.summary == last)
    }

    @Test func `no time begins in a row, but one may end it`() {
        #expect(
            mentionedReading(of: "They met on 3, 5, 8, 13, 21, 22, 24, 25 May 2019.").mentions
                .contains {
                    if case .time(let time) = $0.detail {
                        time.value == "2019-05-25"
                    } else {
                        false
                    }
                }
        )
    }
}
