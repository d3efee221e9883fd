import Testing

@testable import ClaimExtraction

struct HolidaysTests {
    @Test(arguments: [
        TimeRow("It reopened on ⟦Labor Day⟧.", "DATE 2025-09-01"),
        TimeRow("It reopened on ⟦Christmas Eve last year⟧.", "DATE 2024-12-24"),
        TimeRow("It reopened in ⟦Easter week⟧.", "DATE 2025-W16"),
        TimeRow("It will reopen on ⟦Thanksgiving⟧.", "DATE 2025-11-27"),
        TimeRow("It reopened on ⟦Thanksgiving two years ago⟧.", "DATE 2023-11-23"),
        TimeRow("It reopened on ⟦St. Patrick's Day⟧.", "DATE 2025-03-17"),
        TimeRow("It reopened on ⟦St Patrick's Day 2019⟧.", "DATE 2019-03-17"),
        TimeRow("It reopened on ⟦Good Friday 2018⟧.", "DATE 2018-03-30"),
        TimeRow("It reopened on ⟦Orthodox Easter 2024⟧.", "DATE 2024-05-05"),
        TimeRow("It reopened on ⟦Yom Kippur 2024⟧.", "DATE 2024-10-12"),
        TimeRow("It reopened on ⟦Hanukkah 2023⟧.", "DATE 2023-12-08"),
        TimeRow("It reopened on ⟦Eid al-Fitr 2025⟧.", "DATE 2025-03-30"),
        TimeRow("It reopened on ⟦Diwali⟧ with lamps.", "DATE 2024-10-31"),
        TimeRow("It reopened on ⟦Lunar New Year⟧.", "DATE 2025-01-29"),
        TimeRow("She won on ⟦Super Tuesday⟧.", "DATE 2024-03-05"),
        TimeRow("They filed on ⟦Tax Day 2017⟧.", "DATE 2017-04-18"),
        TimeRow("They camped over ⟦Labor Day weekend⟧.", "DATE 2025-W35-WE"),
        TimeRow("They camped over ⟦Thanksgiving weekend⟧.", "DATE 2024-W48-WE"),
        TimeRow("Polls open on ⟦Victoria Day 2026⟧.", "DATE 2026-05-18"),
        TimeRow("It reopened on ⟦April Fools' Day 2018⟧.", "DATE 2018-04-01"),
        TimeRow("It reopened on ⟦Tu BiShvat 2024⟧.", "DATE 2024-01-25"),
        TimeRow("It reopened on ⟦Tisha B'Av 2018⟧.", "DATE 2018-07-22"),
        TimeRow("It reopened on ⟦King's Day 2014⟧.", "DATE 2014-04-26"),
        TimeRow("It reopened on ⟦King's Day 2015⟧.", "DATE 2015-04-27"),
        TimeRow("It reopened on ⟦Tomb Sweeping Day 2020⟧.", "DATE 2020-04-04"),
        TimeRow("It reopened on ⟦Mid-Autumn Festival 2018⟧.", "DATE 2018-09-24"),
        TimeRow("It reopened at ⟦Earth Hour 2018⟧.", "DATE 2018-03-24"),
        TimeRow("It reopened at ⟦Earth Hour 2019⟧.", "DATE 2019-03-30"),
        TimeRow("It reopened on ⟦Jumu'atul-Wida 2018⟧.", "DATE 2018-06-08"),
        TimeRow("It reopened on ⟦Super Bowl Sunday⟧.", "DATE 2025-02-09"),
        TimeRow("They filed on ⟦tax day in 4 years⟧.", "DATE 2029-04-17"),
        TimeRow("It reopened on ⟦Feast of Weeks 2018⟧.", "DATE 2018-05-20"),
        TimeRow("It reopened on ⟦Yom HaAtzmaut 2018⟧.", "DATE 2018-04-19"),
        TimeRow("It reopened on ⟦Yom HaAtzmaut 2017⟧.", "DATE 2017-05-02"),
        TimeRow("It reopened on ⟦Yom HaZikaron 2016⟧.", "DATE 2016-05-11"),
        TimeRow("It reopened on ⟦Parsi New Year 2019⟧.", "DATE 2019-08-17"),
        TimeRow("It reopened on ⟦Parsi New Year 2020⟧.", "DATE 2020-08-16"),
        TimeRow("It reopened on ⟦Advent Sunday 2017⟧.", "DATE 2017-12-03"),
        TimeRow("It reopened on ⟦Three Kings Day 2019⟧.", "DATE 2019-01-06"),
        TimeRow("They sang on ⟦the eve of Palm Sunday 2018⟧.", "DATE 2018-03-24"),
        TimeRow("They camped over ⟦Labor Day weekend 2017⟧.", "DATE 2017-W35-WE"),
        TimeRow("They will meet on ⟦Australia Day⟧.", "DATE 2026-01-26"),
        TimeRow("They met on ⟦Australia Day⟧.", "DATE 2025-01-26"),
    ])
    func `places feasts on the calendar`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("They met on ⟦the day after Christmas⟧.", "DATE 2024-12-26"),
        TimeRow("They met on ⟦the Saturday before Christmas⟧.", "DATE 2024-12-21"),
        TimeRow("They met on ⟦the Friday after Thanksgiving 2017⟧.", "DATE 2017-11-24"),
        TimeRow(
            "They met on ⟦the Tuesday after the first Monday of November 2024⟧.",
            "DATE 2024-11-05"
        ),
        TimeRow("They met on the ⟦Sunday⟧ before the vote.", "DATE 2025-09-21"),
        TimeRow("They met the day after his death."),
    ])
    func `a day may be told by the feast or date beside it`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "They sang White Christmas.",
        "Easter Island is remote.",
        "Suddenly she had an epiphany.",
        "A new year brings new plans.",
        "The tax was high and the labor hard.",
        "Super stars met the world.",
        "He paid a flag-maker and a father.",
    ])
    func `names that only begin like a feast's are none`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    /// From the calendars of the churches and congregations.
    @Test(arguments: [
        (2000, "2000-04-23", "2000-04-30", "2000-09-30"),
        (2011, "2011-04-24", "2011-04-24", "2011-09-29"),
        (2019, "2019-04-21", "2019-04-28", "2019-09-30"),
        (2024, "2024-03-31", "2024-05-05", "2024-10-03"),
        (2025, "2025-04-20", "2025-04-20", "2025-09-23"),
    ])
    func `computes Easter and the Jewish year`(
        year: Int,
        easter: String,
        orthodox: String,
        newYear: String
    ) {
        #expect(Holiday.easter(of: year)?.description == easter)
        #expect(Holiday.orthodoxEaster(of: year)?.description == orthodox)
        #expect(HebrewYear.beginning(in: year)?.description == newYear)
    }

    @Test func `every line of the tables can be read`() {
        #expect(Holiday.named.count == Holiday.names.count)
        for (name, holiday) in Holiday.named {
            #expect(holiday.place(in: 2024) != nil, "\(name)")
        }
    }

    @Test(arguments: [Int.min, -4, 0, 10_000, .max])
    func `years outside the calendar have no feasts`(year: Int) {
        for (name, holiday) in Holiday.named {
            #expect(holiday.place(in: year)?.days == nil, "\(name)")
        }
    }
}
