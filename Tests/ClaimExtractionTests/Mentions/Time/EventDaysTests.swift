import Testing

@testable import ClaimExtraction

struct EventDaysTests {
    @Test(arguments: [
        TimeRow("The ⟦Jan. 6⟧ riot is still in court.", "DATE 2021-01-06"),
        TimeRow("He was pardoned for the ⟦January 6⟧ Capitol attack.", "DATE 2021-01-06"),
        TimeRow("She survived the ⟦Sept. 11⟧ attacks.", "DATE 2001-09-11"),
        TimeRow("He enlisted after ⟦9/11⟧.", "DATE 2001-09-11"),
        TimeRow("They toured the ⟦9/11⟧ memorial.", "DATE 2001-09-11"),
        TimeRow("The ⟦Oct. 7⟧ attack began at dawn.", "DATE 2023-10-07"),
    ])
    func `a day that names an event is that of the event`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("The ⟦Jan. 6⟧ hearing was brief.", "DATE 2025-01-06"),
        TimeRow("The fair opened on ⟦Sept. 11⟧.", "DATE 2025-09-11"),
        TimeRow("The ⟦Oct. 8⟧ attack will be studied.", "DATE 2025-10-08"),
    ])
    func `other days are of the year that the text is of`(row: TimeRow) { expectTimes(row) }

    @Test func `a text from before the event means another year`() {
        expectTimes(
            TimeRow("The ⟦Jan. 6⟧ attack cost her the match.", "DATE 2017-01-06"),
            published: CalendarDate(year: 2017, month: 2, day: 1)
        )
    }
}
