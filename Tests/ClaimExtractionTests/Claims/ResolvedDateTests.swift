@testable import ClaimExtraction
import Testing

struct ResolvedDateTests {
    @Test(arguments: [
        ("2025-09-19", "19 Sept. 2025"),
        ("2025-W38", "15–21 Sept. 2025"),
        ("2025-W40", "29 Sept. – 5 Oct. 2025"),
        ("2026-W01", "29 Dec. 2025 – 4 Jan. 2026"),
        ("2016-09", "Sept. 2016"),
        ("2016-SU", "summer 2016"),
        ("2024-Q3", "third quarter of 2024"),
        ("2016-09-19/2016-09-22", "19 Sept. 2016 to 22 Sept. 2016"),
        ("2014", "2014"),
        ("2016-09-23T20:00", "23 Sept. 2016"),
    ])
    func `puts a value into words`(value: String, words: String) {
        #expect(ResolvedDate.words(for: value) == words)
    }

    @Test(arguments: ["XXXX-09-19", "P3D", "PRESENT_REF", "2025-W99", "2025-13", "", "/", "2025-"])
    func `says nothing where a value leaves the day open`(value: String) {
        #expect(ResolvedDate.words(for: value) == nil)
    }

    @Test(arguments: [
        (CalendarDate(year: 2025, month: 9, day: 25), "In March [March 2025], the sheriff quit."),
        (nil, "In March, the sheriff quit."),
    ])
    func `works a month's year out only where the day of publication is known`(
        published: CalendarDate?,
        statement: String
    ) {
        let article = Article(
            id: "a",
            published: published,
            text: "The bridge was built in 1996. In March, the sheriff quit."
        )
        let claims = Extractor().extraction(of: article).claims
        #expect(claims.contains { $0.statement == statement }, "\(claims.map(\.statement))")
    }
}
