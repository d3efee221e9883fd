import Testing

struct ListsTests {
    @Test(arguments: [
        TimeRow("It ran ⟦June 3⟧-⟦9⟧.", "DATE 2025-06-03", "DATE 2025-06-09"),
        TimeRow("It ran on ⟦May 3⟧ and ⟦4, 2024⟧.", "DATE 2024-05-03", "DATE 2024-05-04"),
        TimeRow("It ran from ⟦3⟧ to ⟦9 June⟧.", "DATE 2025-06-03", "DATE 2025-06-09"),
        TimeRow(
            "It ran on ⟦3⟧, ⟦4⟧ and ⟦9 June 2024⟧.",
            "DATE 2024-06-03",
            "DATE 2024-06-04",
            "DATE 2024-06-09"
        ),
        TimeRow(
            "It ran in ⟦May⟧, ⟦July⟧, and ⟦August 2024⟧.",
            "DATE 2024-05",
            "DATE 2024-07",
            "DATE 2024-08"
        ),
        TimeRow(
            "It shrank in ⟦the first⟧ and ⟦second quarters of 2024⟧.",
            "DATE 2024-Q1",
            "DATE 2024-Q2"
        ),
        TimeRow(
            "It shrank in ⟦the first⟧, ⟦second⟧ and ⟦third quarters⟧.",
            "DATE 2025-Q1",
            "DATE 2025-Q2",
            "DATE 2025-Q3"
        ),
        TimeRow(
            "It shrank in ⟦the first⟧ and ⟦second halves of last year⟧.",
            "DATE 2024-H1",
            "DATE 2024-H2"
        ),
        TimeRow("They scored in the first and second halves."),
        TimeRow("It ran from ⟦March⟧ to ⟦May last year⟧.", "DATE 2024-03", "DATE 2024-05"),
        TimeRow("It ran in ⟦Jan⟧-⟦Feb 2017⟧.", "DATE 2017-01", "DATE 2017-02"),
        TimeRow("The war of ⟦1914⟧–⟦18⟧ ended it.", "DATE 1914", "DATE 1918"),
        TimeRow("It ran in ⟦2007⟧ and ⟦2009⟧.", "DATE 2007", "DATE 2009"),
        TimeRow("It fell in the night of ⟦5⟧/⟦6 June 1944⟧.", "DATE 1944-06-05", "DATE 1944-06-06"),
        TimeRow("It fell in the years ⟦1618⟧ to ⟦1648⟧.", "DATE 1618", "DATE 1648"),
    ])
    func `each member of a list takes the year or month that they share`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        "They won 3-9 on points.",
        "Call 2010-2015-86 for help.",
        "Some 3 to 9 people came.",
        "They won 5, 4 and 9 points.",
    ])
    func `pairs of other numbers are no lists`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    @Test(arguments: [
        TimeRow(
            "The siege (⟦14 August⟧-⟦24 August⟧) failed.",
            "DATE 2025-08-14",
            "DATE 2025-08-24"
        ),
        TimeRow("The form says ⟦31-Oct-74⟧.", "DATE 1974-10-31"),
        TimeRow("The revolt (⟦499⟧–⟦493 BC⟧) failed.", "DATE BC0499", "DATE BC0493"),
        TimeRow("They fought from ⟦264⟧ to ⟦241 BC⟧.", "DATE BC0264", "DATE BC0241"),
        TimeRow("The strike (⟦May⟧-⟦August 1950⟧) failed.", "DATE 1950-05", "DATE 1950-08"),
        TimeRow("It rose from 120 to 241 miles in ⟦1990⟧.", "DATE 1990"),
        TimeRow("It fell from 241 to ⟦264 BC⟧.", "DATE BC0264"),
    ])
    func `reads ranges of days, months and years before Christ`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("They mourned ⟦Wednesday⟧ through ⟦Friday⟧.", "DATE 2025-09-24", "DATE 2025-09-26"),
        TimeRow(
            "They will meet from ⟦Monday⟧ to ⟦Thursday⟧.",
            "DATE 2025-09-29",
            "DATE 2025-10-02"
        ),
        TimeRow("They will meet ⟦Mon⟧-⟦Fri⟧ there.", "DATE 2025-09-29", "DATE 2025-10-03"),
        TimeRow("They met on ⟦Monday⟧ and ⟦Tuesday⟧.", "DATE 2025-09-22", "DATE 2025-09-23"),
        TimeRow("The Sun to Dan was a toy."),
    ])
    func `the second weekday of a range follows the first`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow(
            "The fair runs ⟦Friday⟧ through ⟦Sunday⟧, ⟦October 3⟧-⟦5⟧.",
            "DATE 2025-10-03",
            "DATE 2025-10-05",
            "DATE 2025-10-03",
            "DATE 2025-10-05"
        ),
        TimeRow(
            "The fair is on ⟦Saturday⟧ and ⟦Sunday⟧, ⟦4⟧ and ⟦5 October⟧.",
            "DATE 2025-10-04",
            "DATE 2025-10-05",
            "DATE 2025-10-04",
            "DATE 2025-10-05"
        ),
        TimeRow(
            "They will meet on ⟦Saturday⟧ and ⟦Sunday, October 5⟧.",
            "DATE 2025-09-27",
            "DATE 2025-10-05"
        ),
    ])
    func `two weekdays have the two dates after them`(row: TimeRow) { expectTimes(row) }
}
