import ClaimExtraction
import Testing

/// Whose word a statement is, and whether the speaker stands by it.
struct RestatementTests {
    @Test(arguments: [
        ("Mayor Ann Lind said the books were changed.", "[Mayor Ann Lind:] the books were changed"),
        (
            "Mayor Ann Lind denied that the books were changed.",
            "[Mayor Ann Lind denied:] the books were changed"
        ),
        (
            "The head of the Tarn–Lund centre said it was new.",
            "[The head of the Tarn–Lund centre:] it was new"
        ),
        ("Ann Lind, a nurse, said she would leave.", "[Ann Lind:] she would leave"),
        (
            "The judge who quashed it, Ann Lind, said it was new.",
            "[The judge, Ann Lind:] it was new"
        ),
        (
            "The mayor did not say that the bridge was closed.",
            "[The mayor did not say:] the bridge was closed"
        ),
    ])
    func `says who speaks, and what was denied`(text: String, statement: String) {
        #expect(claims(.statement, in: text).map(\.statement) == [statement])
    }

    @Test(arguments: [
        (
            "The inspector’s verdict was blunt. “The hall is cold,” she wrote.",
            "[The inspector:] The hall is cold"
        ),
        ("Judge Ann Lind left. The judge said it was late.", "[The judge, Ann Lind:] it was late"),
        (
            "The tribunal’s president, Dame Ruth Calder, said it was late.",
            "[The tribunal’s president, Dame Ruth Calder:] it was late"
        ),
        ("The plan, the coach told the court, was dead.", "[The coach:] [The plan] was dead"),
        ("Ann Lind was fined. Her lawyer said it was late.", "[Ann Lind’s lawyer:] it was late"),
        (
            "Ann Lind was fined. Her lawyer, Tom Orr, said it was late.",
            "[Her lawyer, Tom Orr:] it was late"
        ),
    ])
    func `says who a pronoun is`(text: String, statement: String) {
        #expect(claims(.statement, in: text).map(\.statement).last == statement)
    }

    @Test(arguments: [
        ("HARWICK, Norland — The board fined 12 men.", "The board fined 12 men."),
        ("HARWICK (Tarn Wire) - The board fined 12 men.", "The board fined 12 men."),
        ("HARWICK, Sept. 4 – The board fined 12 men.", "The board fined 12 men."),
        ("NORCO — a mill owner — fined 12 men.", "NORCO — a mill owner — fined 12 men."),
        ("The board — all of it — fined 12 men.", "The board — all of it — fined 12 men."),
        (
            "HARWICK _ The board fined 12 men.",
            "The board fined 12 men."
        ),
    ])
    func `leaves an agency's dateline out`(text: String, statement: String) {
        #expect(claims(.count, in: text).map(\.statement) == [statement])
    }

    @Test func `keeps a day with the thing that it belongs to`() {
        let text = "In a report of the county, Wednesday’s storm damaged 143 barns."
        let day = CalendarDate(year: 2025, month: 3, day: 7)
        #expect(
            claims(.event, in: text, published: day).map(\.statement)
                == ["Wednesday’s [5 March 2025] storm damaged 143 barns"]
        )
    }

    @Test func `marks where a long sentence is cut`() throws {
        let words = String(repeating: "the old mill and ", count: 20) + "the barn"
        let text = "On Monday \(words) burned, and on Friday, 12 June 2020, \(words) fell."
        let dates = claims(.date, in: text)
        try #require(dates.count == 2)
        #expect(dates[0].statement.hasSuffix("mill and […]"))
        #expect(dates[1].statement.hasPrefix("[…] "))
    }

    @Test(arguments: [
        ("Mayor Ann Lind called the plan “unwelcome.”", "[Mayor Ann Lind:] the plan “unwelcome.”"),
        ("Lind called the plan \"unwelcome\" twice.", "[Lind:] the plan \"unwelcome\" twice"),
    ])
    func `closes the quotation marks that it opens`(text: String, statement: String) {
        #expect(claims(.statement, in: text).map(\.statement) == [statement])
    }

    @Test func `takes the nearest thing for the subject of a relative clause`() {
        let text = "It paid £35,000 in 2017 for a spill of diesel that killed about 200 birds."
        #expect(
            claims(.event, in: text).last?.statement == "[A spill of diesel] killed about 200 birds"
        )
    }
}
