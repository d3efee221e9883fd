import Testing

@testable import ClaimExtraction

struct CalendarSpanTests {
    @Test(arguments: [
        ("2025-08-11", "2025-08-11", "2025-08-11"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025", "2025-01-01", "2025-12-31"), ("2025-Q1", "2025-01-01", "2025-03-31"),
        ("2024-WI", "2024-12-01", "2025-02-28"), ("2025-06-13T09:00", "2025-06-13", "2025-06-13"),
    ])
    func `covers the days of a value`(value: String, first: String, last: String) throws {
        let span = try #require(CalendarSpan(value))
        #expect(CalendarDate(dayNumber: span.first)?.description == first)
        #expect(CalendarDate(dayNumber: span.last)?.description == last)
    }

    @Test(arguments: ["", "P3D", "XXXX-08-11", "2025-W38", "2025-13", "2025-02-30", "FUTURE_REF"])
    func `is nil for values that leave the days open`(value: String) {
        #expect(CalendarSpan(value) == nil)
    }
}
