import Testing

struct SetsTests {
    @Test(arguments: [
        TimeRow("They met ⟦every day⟧.", "SET P1D"),
        TimeRow("They met ⟦daily⟧.", "SET P1D"),
        TimeRow("They met ⟦every other week⟧.", "SET P2W"),
        TimeRow("They met ⟦each Tuesday⟧.", "SET XXXX-WXX-2"),
        TimeRow("They met ⟦every other Friday⟧.", "SET XXXX-WXX-5"),
        TimeRow("They met on ⟦weekends⟧.", "SET XXXX-WXX-WE"),
        TimeRow("They met on ⟦Mondays⟧.", "SET XXXX-WXX-1"),
        TimeRow("They met on ⟦Monday evenings⟧.", "SET XXXX-WXX-1TEV"),
        TimeRow("They met ⟦every Monday⟧ and ⟦Friday⟧.", "SET XXXX-WXX-1", "SET XXXX-WXX-5"),
        TimeRow("They met ⟦Monday evening⟧.", "TIME 2025-09-22TEV"),
        TimeRow("They met ⟦every Monday at 4 p.m.⟧", "SET XXXX-WXX-1T16:00"),
        TimeRow("They met ⟦every day at 7:13 p.m.⟧", "SET XXXX-XX-XXT19:13"),
        TimeRow("They met ⟦twice a week⟧.", "SET P1W"),
        TimeRow("It handles 9,000 cars ⟦a day⟧.", "SET P1D"),
        TimeRow("It is checked ⟦quarterly⟧.", "SET P3M"),
        TimeRow("It is checked ⟦semi-annually⟧.", "SET P0.5Y"),
        TimeRow("It is checked ⟦biannually⟧.", "SET P0.5Y"),
        TimeRow("It is checked ⟦bi-weekly⟧.", "SET P2W"),
        TimeRow("It costs 3 million ⟦per annum⟧.", "SET P1Y"),
        TimeRow("It is checked ⟦each quarter⟧.", "SET P3M"),
        TimeRow("They pay on ⟦the 15th of each month⟧.", "SET XXXX-XX-15"),
        TimeRow("They hunt at ⟦night⟧.", "TIME XXXX-XX-XXTNI"),
        TimeRow("They meet ⟦every third Thursday of the month⟧.", "SET XXXX-WXX-4"),
        TimeRow("They meet on ⟦the second Tuesday of every month⟧.", "SET XXXX-WXX-2"),
        TimeRow("They meet ⟦every weekday⟧.", "SET P1WD"),
        TimeRow("They meet on ⟦weekdays⟧.", "SET P1WD"),
        TimeRow("The weekdays were cold."),
        TimeRow("They meet ⟦every May⟧.", "SET XXXX-05"),
        TimeRow("They meet ⟦every July 4⟧.", "SET XXXX-07-04"),
        TimeRow("They meet ⟦each 17 March⟧.", "SET XXXX-03-17"),
        TimeRow("They meet ⟦every Christmas⟧.", "SET XXXX-12-25"),
        TimeRow("They meet ⟦every Easter⟧.", "SET P1Y"),
        TimeRow("It opens ⟦daily at 5 p.m.⟧", "SET XXXX-XX-XXT17:00"),
        TimeRow("It stops ⟦every quarter of an hour⟧.", "SET PT15M"),
    ])
    func `reads what comes again and again`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "Every one of them voted.",
        "The Daily Courier wrote so.",
        "It paid a quarterly dividend.",
        "Once upon the hill it stood.",
        "He did it three times.",
        "He calls every now and then.",
        "It blew at 75 miles per hour.",
        "It blew at 30 metres a second.",
        "They drive 60 miles an hour.",
    ])
    func `what is counted without a unit of time is no set`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    @Test(arguments: [
        TimeRow("She wrote for the party daily Granit."),
        TimeRow("He told the daily."),
        TimeRow("They meet ⟦daily⟧.", "SET P1D"),
        TimeRow("The ⟦daily⟧ count rose.", "SET P1D"),
    ])
    func `a daily is a paper`(row: TimeRow) { expectTimes(row) }
}
