import ClaimExtraction
import Testing

@testable import ArticleImport

struct DatelineTests {
    @Test(arguments: [
        "September 19, 2025", "Friday, 19 September 2025", "19.09.2025", "2025-09-19",
        "By Ada Quill | Sept. 19, 2025", "By Ada Quill, September 19, 2025",
        "Published: 19 September 2025", "Draft of September 19, 2025",
        "FOR RELEASE September 19, 2025",
    ])
    func `a line with a day and little else is the manuscript's own`(line: String) {
        let text = "Mill Creek mends its bridge\n\n\(line)\n\nThe board met on Monday."
        #expect(Dateline.day(atStartOf: text)?.description == "2025-09-19")
    }

    @Test(arguments: [
        // About the day and not of it.
        "The flood of September 19, 2025", "What happened on September 19, 2025",
        "The board met on September 19, 2025, and voted 7–2.",
        "September 19, 2025 was the day on which the old bridge over the creek fell",
        "September 2025", "19 people", "Bridge 2025 / 9",
    ])
    func `a line that tells of a day gives none`(line: String) {
        let text = "Mill Creek mends its bridge\n\n\(line)\n\nThe board met on Monday."
        #expect(Dateline.day(atStartOf: text) == nil)
    }

    @Test func `a day far below the start is no dateline`() {
        let text = Array(repeating: "The board met.", count: 9).joined(separator: "\n\n")
        #expect(Dateline.day(atStartOf: text + "\n\nSeptember 19, 2025") == nil)
    }
}
