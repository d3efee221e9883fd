import ClaimExtraction
import Testing

@testable import ArticleImport

struct WrittenDateTests {
    @Test(arguments: [
        "2025-09-19T08:30:00+02:00", "2025/9/19", "20250919", "on 19.09.2025 at noon", "19.9.25",
        "September 19, 2025", "Sept. 19th 2025", "19 September 2025", "19th of September, 2025",
        "Fri, 19 Sep 2025 08:30:00 GMT", "19. September 2025", "19 de septiembre de 2025",
        "19 septembre 2025", "19 września 2025", "19 Eylül 2025", "19 сентября 2025",
        "2025年9月19日", "19 أيلول / سبتمبر 2025", "13/40/2025, then 19/09/2025",
    ])
    func `a day is read however it is written`(text: String) {
        #expect(WrittenDate.first(in: text)?.description == "2025-09-19")
    }

    @Test(arguments: [
        "", "2025", "September 2025", "19 September", "2025-13-19", "31.02.2025", "1.2.3",
        "12345678",
        "19092025123", "1850-09-19", "19/09", "may 5 or 6",
    ])
    func `what is no whole day is none`(text: String) {
        #expect(WrittenDate.first(in: text) == nil)
    }

    @Test func `the language tells which number is the month`() {
        #expect(WrittenDate.first(in: "9/10/2025")?.description == "2025-10-09")
        #expect(WrittenDate.first(in: "9/10/2025", isMonthFirst: true)?.description == "2025-09-10")
        #expect(
            WrittenDate.first(in: "19/10/2025", isMonthFirst: true)?.description == "2025-10-19"
        )
        #expect(WrittenDate.first(in: "9.10.2025", isMonthFirst: true)?.description == "2025-10-09")
    }
}
