import Testing

struct CalendarDatesTests {
    @Test(arguments: [
        TimeRow("Of these, 12 may die and 19 may be hurt."),
        TimeRow("The class of ⟦2015⟧ may meet.", "DATE 2015"),
        TimeRow("They met during a ⟦September 2014⟧ march on foot.", "DATE 2014-09"),
    ])
    func `a number before may or march makes no month of it`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("It rose on ⟦Friday the 20th of June, 2025⟧.", "DATE 2025-06-20"),
        TimeRow("It rose in ⟦the three months⟧ to ⟦March⟧.", "DURATION P3M", "DATE 2025-03"),
        TimeRow("It was painted c. ⟦1480⟧ by a monk.", "DATE 1480"),
        TimeRow("They went to March on the town."),
    ])
    func `reads dates in longer phrases`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("The quarry closed on ⟦September 19, 2024⟧.", "DATE 2024-09-19"),
        TimeRow("The quarry closed on ⟦19 September 2024⟧.", "DATE 2024-09-19"),
        TimeRow("The quarry closed on ⟦the 19th of September⟧.", "DATE 2025-09-19"),
        TimeRow("The quarry closed on ⟦Sept. 19⟧.", "DATE 2025-09-19"),
        TimeRow("The quarry closed on ⟦Friday, Sept. 19⟧.", "DATE 2025-09-19"),
        TimeRow("The quarry closed in ⟦June 2019⟧ for good.", "DATE 2019-06"),
        TimeRow("The quarry closed in ⟦May⟧ for good.", "DATE 2025-05"),
        TimeRow("The quarry closed on ⟦9/19/2024⟧.", "DATE 2024-09-19"),
        TimeRow("The quarry closed on ⟦9/19⟧.", "DATE 2025-09-19"),
        TimeRow("The quarry closed on ⟦2024-09-19⟧.", "DATE 2024-09-19"),
        TimeRow("The quarry closed on ⟦19.09.2024⟧.", "DATE 2024-09-19"),
        TimeRow("The quarry closed on ⟦2024/Sep/19⟧.", "DATE 2024-09-19"),
        TimeRow("The quarry closed on ⟦31-Oct-74⟧.", "DATE 1974-10-31"),
        TimeRow("The log is dated ⟦20240919⟧.", "DATE 2024-09-19"),
        TimeRow("The quarry closed in ⟦April of 87⟧.", "DATE 1987-04"),
        TimeRow("It closed in ⟦June last year⟧.", "DATE 2024-06"),
        TimeRow("It closed in ⟦May two years ago⟧.", "DATE 2023-05"),
        TimeRow("It closed on ⟦May twenty-nine⟧.", "DATE 2025-05-29"),
        TimeRow("It closed on ⟦twenty five January⟧.", "DATE 2025-01-25"),
        TimeRow("Note:⟦30 December⟧ was too late.", "DATE 2024-12-30"),
        TimeRow("They filed it on ⟦Jan/3⟧.", "DATE 2025-01-03"),
        TimeRow("The band plays on ⟦Friday 31⟧!", "DATE 2025-10-31"),
        TimeRow("The band played on ⟦Friday the 13th⟧.", "DATE 2025-06-13"),
        TimeRow("The clerk saw it on ⟦Sat 13th⟧.", "DATE 2025-09-13"),
        TimeRow("The strike began on ⟦Monday⟧.", "DATE 2025-09-22"),
        TimeRow("The strike ends on ⟦Monday of next week⟧.", "DATE 2025-09-29"),
        TimeRow("They will vote on ⟦the Friday after next⟧.", "DATE 2025-10-03"),
        TimeRow("They voted on ⟦the Sunday before last⟧.", "DATE 2025-09-14"),
        TimeRow("⟦fri⟧", "DATE 2025-09-26"),
        TimeRow("⟦March⟧", "DATE 2026-03"),
        TimeRow("It opens ⟦Jan⟧-⟦Feb 2017⟧ there.", "DATE 2017-01", "DATE 2017-02"),
        TimeRow("They came on ⟦mon⟧ or ⟦tue⟧ then.", "DATE 2025-09-22", "DATE 2025-09-23"),
        TimeRow("It sailed ⟦4/25 at 16h00⟧.", "TIME 2025-04-25T16:00"),
        TimeRow("It sailed on ⟦4 Mar 19⟧.", "DATE 2019-03-04"),
        TimeRow("It sailed in ⟦March '19⟧.", "DATE 2019-03"),
        TimeRow("It sailed ⟦weds 11 march⟧.", "DATE 2025-03-11"),
        TimeRow("It sailed on ⟦22/April⟧ then.", "DATE 2025-04-22"),
        TimeRow("It sailed on ⟦May the fourth⟧.", "DATE 2025-05-04"),
        TimeRow("May the first speaker rise."),
        TimeRow("It sails on ⟦Thursday next⟧.", "DATE 2025-10-02"),
        TimeRow("It sailed on ⟦Monday last⟧.", "DATE 2025-09-22"),
        TimeRow("It sailed in ⟦May of last year⟧.", "DATE 2024-05"),
    ])
    func `reads dates in any order and spelling`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "They may march on the mayor's house.",
        "Theresa May's cabinet met.",
        "April Kowalski sat down.",
        "The sun came out and they sat in the shade.",
        "The score was 9/19 at the break.",
        "Call 555-12-1234 for help.",
        "It fell 3.2 points to 19.",
        "May 5 percent of them leave?",
        "Account 20249919 was closed.",
        "He ran 31 laps and jumped 12 times.",
    ])
    func `finds no date in other numbers and names`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    @Test(arguments: [
        TimeRow("Shares fell as on Black Monday."),
        TimeRow("The march on Bloody Sunday was filmed."),
        TimeRow("It was a black ⟦Monday⟧ for them.", "DATE 2025-09-22"),
        TimeRow("Shares fell on ⟦Monday⟧.", "DATE 2025-09-22"),
    ])
    func `a day of history is no day of this week`(row: TimeRow) { expectTimes(row) }
}
