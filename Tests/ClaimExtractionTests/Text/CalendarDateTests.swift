import Testing

@testable import ClaimExtraction

struct CalendarDateTests {
    /// A fixed sequence: the same days on every run.
    private struct Days: Sequence, IteratorProtocol {
        var state: UInt64
        var left: Int

        mutating func next() -> CalendarDate? {
            guard left > 0 else { return nil }
            left -= 1
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return CalendarDate(dayNumber: 306 + Int(state >> 33) % 3_652_059)
        }
    }

    private let days = Days(state: 2025, left: 2000)

    @Test func `a day's number leads back to it`() {
        for day in days {
            #expect(CalendarDate(dayNumber: day.dayNumber) == day)
            #expect(CalendarDate(iso8601: day.description) == day)
        }
    }

    @Test func `the next day is the next number and the next weekday`() {
        for day in days {
            guard let next = day.adding(days: 1) else { continue }
            #expect(next > day)
            #expect(next.weekday == day.weekday % 7 + 1)
            #expect(next.adding(days: -1) == day)
            #expect(next.day == 1 || next.day == day.day + 1)
        }
    }

    @Test func `a day lies in its ISO week`() {
        for day in days {
            let week = day.isoWeek
            guard let monday = CalendarDate(isoYear: week.year, week: week.week) else { continue }
            #expect((0...6).contains(day.dayNumber - monday.dayNumber))
            #expect(monday.weekday == 1)
        }
    }

    @Test func `months later is the same day or the month's last`() {
        for day in days {
            for months in [-25, -1, 1, 12, 300] {
                guard let later = day.adding(months: months) else { continue }
                let index = day.year * 12 + day.month - 1 + months
                #expect(later.year * 12 + later.month - 1 == index)
                let length = CalendarDate.length(ofMonth: later.month, year: later.year)
                #expect(later.day == min(day.day, length))
            }
        }
    }

    @Test func `the last such weekday of a month is less than a week from its end`() {
        for day in days {
            let last = CalendarDate(
                year: day.year,
                month: day.month,
                weekday: day.weekday,
                ordinal: -1
            )
            #expect(last?.weekday == day.weekday)
            let length = CalendarDate.length(ofMonth: day.month, year: day.year)
            #expect((last?.day ?? 0) > length - 7)
        }
    }

    /// From almanacs.
    @Test(arguments: [
        ("2000-02-29", 2, 2000, 9), ("1900-03-01", 4, 1900, 9), ("2021-01-03", 7, 2020, 53),
        ("2025-09-25", 4, 2025, 39), ("1969-07-20", 7, 1969, 29), ("2024-12-30", 1, 2025, 1),
    ])
    func `knows weekdays and weeks`(text: String, weekday: Int, year: Int, week: Int) throws {
        let date = try #require(CalendarDate(iso8601: text))
        #expect(date.weekday == weekday)
        #expect(date.isoWeek == (year, week))
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "0000-01-01",
        "25-09-25", "2025-9-25", "2025-09-25T10:00", "２０２５-09-25", "", "2025-09", "-025-09-25",
    ])
    func `there is no such day`(text: String) {
        #expect(CalendarDate(iso8601: text) == nil)
    }

    @Test(arguments: [Int.min / 2, -1, 305, 3_652_365, .max / 2])
    func `numbers outside the calendar are no days`(number: Int) {
        #expect(CalendarDate(dayNumber: number) == nil)
    }
}
