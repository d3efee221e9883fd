import Testing

struct RangeEndsTests {
    @Test(arguments: [
        TimeRow("It rained from ⟦April⟧ to ⟦November⟧.", "DATE 2024-04", "DATE 2024-11"),
        TimeRow("It rained from ⟦late May⟧ to ⟦mid-December⟧.", "DATE 2024-05", "DATE 2024-12"),
        TimeRow("It rained from ⟦November⟧ to ⟦March⟧.", "DATE 2024-11", "DATE 2025-03"),
    ])
    func `both ends of a range lie in one year where neither names it`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        TimeRow(
            "It ran from ⟦28 June⟧ to ⟦3 July 1913⟧.",
            "DATE 1913-06-28",
            "DATE 1913-07-03"
        ),
        TimeRow(
            "It ran from ⟦28 December⟧ to ⟦3 January 1914⟧.",
            "DATE 1913-12-28",
            "DATE 1914-01-03"
        ),
        TimeRow(
            "The siege (⟦May 12⟧ – ⟦June 3, 1862⟧) failed.",
            "DATE 1862-05-12",
            "DATE 1862-06-03"
        ),
        TimeRow(
            "It rained between ⟦late June⟧ and ⟦early July 1915⟧.",
            "DATE 1915-06",
            "DATE 1915-07"
        ),
        TimeRow(
            "It rained from ⟦3 May⟧ to ⟦7 June last year⟧.",
            "DATE 2024-05-03",
            "DATE 2024-06-07"
        ),
        TimeRow(
            "It shut between ⟦23 December⟧ and ⟦4 January 2019⟧.",
            "DATE 2018-12-23",
            "DATE 2019-01-04"
        ),
        TimeRow(
            "It rained from ⟦Monday⟧ to ⟦Wednesday of last week⟧.",
            "DATE 2025-09-15",
            "DATE 2025-09-17"
        ),
    ])
    func `the first day or month takes the year of the last`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow(
            "It was open from ⟦10am⟧ to ⟦4pm on Saturday⟧.",
            "TIME 2025-09-20T10:00",
            "TIME 2025-09-20T16:00"
        ),
        TimeRow(
            "Trains were late from ⟦7am⟧ until ⟦9am on Friday⟧.",
            "TIME 2025-09-19T07:00",
            "TIME 2025-09-19T09:00"
        ),
    ])
    func `the first clock time takes the day of the last`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        // A list does not run over the year's end.
        TimeRow(
            "They met on ⟦28 August⟧ and ⟦3 January 2014⟧.",
            "DATE 2025-08-28",
            "DATE 2014-01-03"
        ),
        TimeRow(
            "They met on ⟦28 August⟧ by ⟦3 September 2014⟧.",
            "DATE 2025-08-28",
            "DATE 2014-09-03"
        ),
        TimeRow(
            "They met on ⟦28 August 1999⟧ and ⟦3 September 2014⟧.",
            "DATE 1999-08-28",
            "DATE 2014-09-03"
        ),
        // The first begins on the day before.
        TimeRow(
            "It was shut from ⟦10pm⟧ to ⟦5am on Saturday⟧.",
            "TIME 2025-09-25T22:00",
            "TIME 2025-09-20T05:00"
        ),
    ])
    func `dates that make no range keep what they say`(row: TimeRow) { expectTimes(row) }
}
