import Testing

struct PeriodsTests {
    @Test(arguments: [
        TimeRow("Profit rose in ⟦the third quarter of 2024⟧.", "DATE 2024-Q3"),
        TimeRow("Profit rose in ⟦Q3 2024⟧.", "DATE 2024-Q3"),
        TimeRow("Profit rose in ⟦2018Q4⟧.", "DATE 2018-Q4"),
        TimeRow("Profit rose in ⟦the third qtr of 2024⟧.", "DATE 2024-Q3"),
        TimeRow("Profit rose in ⟦the second half of 2024⟧.", "DATE 2024-H2"),
        TimeRow("Profit rose in ⟦the latter half of 2008⟧.", "DATE 2008-H2"),
        TimeRow("Profit rose in ⟦the last half of 1989⟧.", "DATE 1989-H2"),
        TimeRow("Profit rose in ⟦the third month of 2021⟧.", "DATE 2021-03"),
        TimeRow("It began in ⟦the 20th century⟧.", "DATE 19"),
        TimeRow("It began in ⟦the third week of January 2024⟧.", "DATE 2024-W03"),
        TimeRow("It began in ⟦the last week of May 2024⟧.", "DATE 2024-W22"),
        TimeRow("It began in ⟦week 27 of last year⟧.", "DATE 2024-W27"),
        TimeRow("It began in ⟦the week of March 6⟧.", "DATE 2025-W10"),
        TimeRow("It will begin in ⟦the week starting on October 6⟧.", "DATE 2025-W41"),
        TimeRow("It began in ⟦the week of September 14⟧.", "DATE 2025-W38"),
        TimeRow("It began in ⟦the week ended Sept. 14⟧.", "DATE 2025-W37"),
        TimeRow("It began in ⟦the week to 13 September⟧.", "DATE 2025-W37"),
        TimeRow("It began in ⟦the week before Christmas 2024⟧.", "DATE 2024-W51"),
        TimeRow("It began in ⟦the week before Easter 2024⟧.", "DATE 2024-W13"),
        TimeRow("It began in ⟦the week after 3 May 2024⟧.", "DATE 2024-W19"),
        TimeRow("It began on ⟦the weekend after Thanksgiving 2024⟧.", "DATE 2024-W48-WE"),
        TimeRow("It began on ⟦the weekend before May 4, 2024⟧.", "DATE 2024-W17-WE"),
        TimeRow("It began on ⟦the first Monday of November 2024⟧.", "DATE 2024-11-04"),
        TimeRow("It began on ⟦the last Friday in May⟧.", "DATE 2025-05-30"),
        TimeRow("It began on ⟦the 5th of last month⟧.", "DATE 2025-08-05"),
        TimeRow("It began on ⟦the 19th⟧.", "DATE 2025-09-19"),
        TimeRow("It began in ⟦the summer of 2024⟧.", "DATE 2024-SU"),
        TimeRow("Snow fell all ⟦winter⟧.", "DATE 2024-WI"),
        TimeRow("It fell during its ⟦1982 summer⟧ offensive.", "DATE 1982-SU"),
        TimeRow("It began in ⟦fiscal 2024⟧.", "DATE 2024"),
        TimeRow("It began in ⟦FY2024⟧ or later.", "DATE 2024"),
        TimeRow("It began on ⟦the last day of February 2024⟧.", "DATE 2024-02-29"),
        TimeRow("It began in ⟦the second to last week of May 2024⟧.", "DATE 2024-W21"),
        TimeRow("It began on ⟦the last weekend of July⟧.", "DATE 2025-W30-WE"),
        TimeRow("It began on ⟦the first weekend in May 2024⟧.", "DATE 2024-W18-WE"),
        TimeRow("It began in ⟦AD 79⟧.", "DATE 0079"),
        TimeRow("It began in ⟦the nineteen-fifties⟧.", "DATE 195"),
        TimeRow("They pay by ⟦end of month⟧.", "DATE 2025-09"),
        TimeRow("They pay by ⟦the EOY⟧.", "DATE 2025"),
        TimeRow("They paid at ⟦year-end 2016⟧.", "DATE 2016"),
        TimeRow("It closed in ⟦the noughties⟧.", "DATE 200"),
        TimeRow("They danced in the roaring ⟦twenties⟧.", "DATE 192"),
        TimeRow("It was the 100th day of ⟦the year⟧.", "DATE 2025"),
        TimeRow("It closed in ⟦the final week of 2019⟧.", "DATE 2019-W52"),
        TimeRow("It closed on ⟦the first day of 2019⟧.", "DATE 2019-01-01"),
        TimeRow("Profits for ⟦the year⟧ to ⟦March 2019⟧ fell.", "DURATION P1Y", "DATE 2019-03"),
        TimeRow("It was built in ⟦the 19th⟧ and ⟦20th centuries⟧.", "DATE 18", "DATE 19"),
        TimeRow("It closed in ⟦the mid 80s⟧.", "DATE 198"),
        TimeRow("Highs were in the mid 80s."),
        TimeRow("It opens ⟦the third Tuesday after Christmas 2014⟧.", "DATE 2015-01-13"),
        TimeRow("It fell in ⟦the last decade of the 19th century⟧.", "DATE 189"),
        TimeRow("It fell in ⟦the first decade of the 21st century⟧.", "DATE 200"),
        TimeRow("It is down 4% in ⟦the year to date⟧.", "DATE 2025"),
        TimeRow("It opens in ⟦2H 2021⟧.", "DATE 2021-H2"),
        TimeRow("It froze in ⟦the winter of 2014-15⟧.", "DATE 2014-WI"),
        TimeRow("It froze in ⟦winter 2019/20⟧.", "DATE 2019-WI"),
        TimeRow("It sank in ⟦the spring⟧ and ⟦summer of 2024⟧.", "DATE 2024-SP", "DATE 2024-SU"),
        TimeRow("It sank in ⟦Q2⟧/⟦Q3 2024⟧.", "DATE 2024-Q2", "DATE 2024-Q3"),
        TimeRow("It sank in ⟦Q1⟧ and ⟦Q4 2023⟧.", "DATE 2023-Q1", "DATE 2023-Q4"),
        TimeRow("It sank in ⟦mid-March⟧.", "DATE 2025-03"),
        TimeRow("It froze in ⟦winter 2014⟧-92 of them died.", "DATE 2014-WI"),
        TimeRow("It sank in ⟦the final quarter of 2019⟧.", "DATE 2019-Q4"),
        TimeRow("It rose in ⟦the opening half of last year⟧.", "DATE 2024-H1"),
        TimeRow("They scored in the final quarter."),
        TimeRow("It is due at ⟦month end⟧.", "DATE 2025-09"),
    ])
    func `reads parts of years, months and weeks`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "After the fall of the regime they left.",
        "The spring broke and the clock stopped.",
        "They bought a quarter of the shares.",
        "The first of them left.",
        "She sang at the Winter Palace.",
        "He went to a summer camp.",
        "The second half was dull.",
    ])
    func `seasons and quarters of other kinds are none`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    @Test func `a season that only names a kind of thing is of any year`() {
        expectTimes(TimeRow("They sold ⟦winter⟧ coats.", "DATE XXXX-WI"))
    }

    @Test(arguments: [
        TimeRow(
            "Profit fell in ⟦the quarter⟧ ended ⟦July 31⟧.",
            "DATE 2025-Q2",
            "DATE 2025-07-31"
        ),
        TimeRow(
            "Profit fell in ⟦the third quarter⟧ from that in ⟦the 2024 period⟧.",
            "DATE 2025-Q3",
            "DATE 2024-Q3"
        ),
        TimeRow(
            "Profit fell in ⟦the second quarter⟧. It will rise in ⟦the fourth quarter⟧. Sales in ⟦the quarter⟧ fell.",
            "DATE 2025-Q2",
            "DATE 2025-Q4",
            "DATE 2025-Q2"
        ),
        TimeRow(
            "Profit fell in ⟦the second quarter⟧. It has no estimate of ⟦fourth-quarter⟧ sales. Sales in ⟦the latest quarter⟧ fell.",
            "DATE 2025-Q2",
            "DATE 2025-Q4",
            "DATE 2025-Q2"
        ),
        TimeRow(
            "Profit fell in ⟦the fiscal first quarter⟧. Sales for ⟦the quarter⟧ ended ⟦July 29⟧ rose. Nothing else was sold in ⟦the quarter⟧.",
            "DATE 2025-Q1",
            "DATE 2025-Q2",
            "DATE 2025-07-29",
            "DATE 2025-Q1"
        ),
        TimeRow(
            "Profit rose in ⟦the second quarter⟧. After a flat ⟦first quarter⟧, below that of ⟦a year ago⟧, the mill did well with paper, and paid all that it had owed to its banks for so long, and to the makers of its machines. It was as dear as ⟦a year ago⟧.",
            "DATE 2025-Q2",
            "DATE 2025-Q1",
            "DATE 2024-Q1",
            "DATE 2024-Q2"
        ),
        TimeRow(
            "Profit fell in ⟦the second quarter⟧ from that of ⟦a year ago⟧. For ⟦the nine months⟧, it rose from that of ⟦a year ago⟧ and of ⟦the 2023 period⟧. In ⟦the first quarter⟧ it beat that of ⟦a year ago⟧.",
            "DATE 2025-Q2",
            "DATE 2024-Q2",
            "DURATION P9M",
            "DATE 2024",
            "DATE 2023",
            "DATE 2025-Q1",
            "DATE 2024-Q1"
        ),
        TimeRow("Profit fell in ⟦the 2024 second quarter⟧.", "DATE 2024-Q2"),
        TimeRow("Profit fell in ⟦2024's second quarter⟧.", "DATE 2024-Q2"),
        TimeRow("Profit fell in ⟦2020's second quarter⟧.", "DATE 2020-Q2"),
        TimeRow("Profit fell in ⟦the year's second quarter⟧.", "DATE 2025-Q2"),
        TimeRow("Profit fell in ⟦the year's final quarter⟧.", "DATE 2025-Q4"),
        TimeRow("Profit fell with the year's second storm."),
        TimeRow("Profit fell in ⟦the 2024 period⟧.", "DATE 2024"),
        TimeRow("Profit fell in the ⟦2024 second-quarter⟧ report.", "DATE 2024-Q2"),
    ])
    func `reads the quarters of reports`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("A ⟦March⟧ raid failed.", "DATE 2025-03"),
        TimeRow("It lasted from ⟦January⟧ to ⟦March⟧.", "DATE 2025-01", "DATE 2025-03"),
        TimeRow("⟦2005⟧: The first elections", "DATE 2005"),
    ])
    func `reads months that are words, and years that head a part`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: ["They set out to March.", "A March Hare ran.", "It read 2005:77 there."])
    func `words and numbers of other kinds are none`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    @Test(arguments: [
        TimeRow(
            "Profit rose in ⟦the third quarter⟧ from ⟦the same period last year⟧.",
            "DATE 2025-Q3",
            "DATE 2024-Q3"
        ),
        TimeRow(
            "Sales fell in ⟦August⟧ from ⟦the same month last year⟧.",
            "DATE 2025-08",
            "DATE 2024-08"
        ),
        TimeRow(
            "Profit rose in ⟦the third quarter⟧ from ⟦the quarter a year ago⟧.",
            "DATE 2025-Q3",
            "DATE 2024-Q3"
        ),
        TimeRow(
            "Profit rose in ⟦the third quarter⟧ from ⟦the comparable year-ago quarter⟧.",
            "DATE 2025-Q3",
            "DATE 2024-Q3"
        ),
        TimeRow(
            "Profit rose in ⟦the third quarter⟧ from ⟦the corresponding quarter of 2023⟧.",
            "DATE 2025-Q3",
            "DATE 2023-Q3"
        ),
        TimeRow(
            "Profit in ⟦the third quarter⟧ rose from that of ⟦last year's quarter⟧.",
            "DATE 2025-Q3",
            "DATE 2024-Q3"
        ),
        TimeRow(
            "Sales in ⟦August⟧ rose from ⟦the year-ago month⟧.",
            "DATE 2025-08",
            "DATE 2024-08"
        ),
        TimeRow("Profit for ⟦the year-earlier nine months⟧ was small.", "DURATION P9M"),
        TimeRow(
            "Profit rose in ⟦the third quarter⟧ from ⟦the like 2024 period⟧ and ⟦the same 2023 quarter⟧.",
            "DATE 2025-Q3",
            "DATE 2024-Q3",
            "DATE 2023-Q3"
        ),
        TimeRow(
            "Profit rose in ⟦the third quarter⟧ from ⟦the prior-year quarter⟧ and ⟦the like period last year⟧.",
            "DATE 2025-Q3",
            "DATE 2024-Q3",
            "DATE 2024-Q3"
        ),
        TimeRow("They met the prior-year winner."),
        TimeRow("Profit rose in ⟦fiscal 2020's second quarter⟧.", "DATE 2020-Q2"),
        TimeRow("They met in the same period."),
        TimeRow("A comparable quarter of the town burned ⟦last year⟧.", "DATE 2024"),
        TimeRow("The same man came ⟦last year⟧.", "DATE 2024"),
        TimeRow("It shrank in ⟦the first quarter of the 19th century⟧.", "DATE 18"),
        TimeRow("It shrank in ⟦the second half of the 19th century⟧.", "DATE 18"),
        TimeRow("It shrank in ⟦the first quarter⟧ of trading.", "DATE 2025-Q1"),
        TimeRow("They lost in the second half of the match."),
        TimeRow(
            "It fell at ⟦the start of the 20th century⟧ and the end of the 19th.",
            "DATE 19"
        ),
        TimeRow("It grew in ⟦the decade⟧ to ⟦2020⟧.", "DURATION P10Y", "DATE 2020"),
    ])
    func `reads the period that a report compares with`(row: TimeRow) { expectTimes(row) }
}
