import Testing

@testable import ClaimExtraction

struct TimeResolverTests {
    @Test(arguments: [
        TimeRow("It closed on ⟦Friday⟧.", "DATE XXXX-WXX-5"),
        TimeRow("It closed on ⟦Sept. 19⟧.", "DATE XXXX-09-19"),
        TimeRow("It closed ⟦last week⟧.", "DATE XXXX-WXX"),
        TimeRow("It closed at ⟦9 a.m.⟧", "TIME XXXX-XX-XXT09:00"),
        TimeRow("It closed on ⟦Easter⟧.", "DATE XXXX-XX-XX"),
        TimeRow("It closed ⟦a year and two months ago⟧.", "DATE XXXX-XX"),
        TimeRow("It closed ⟦three Fridays ago⟧.", "DATE XXXX-WXX-5"),
    ])
    func `without a day of publication what is open stays open`(row: TimeRow) {
        expectTimes(row, published: nil)
    }

    @Test(arguments: [
        ("It sold 40 boats ⟦last year⟧, up 6 percent from ⟦the year before⟧.", "DATE 2023"),
        ("Sales rose 4 percent ⟦last year⟧ from ⟦a year earlier⟧.", "DATE 2023"),
        ("Sales rose 4 percent ⟦last year⟧. It was 2 percent in ⟦the previous year⟧.", "DATE 2023"),
    ])
    func `a year is counted from the one it is compared with`(text: String, second: String) {
        expectTimes(TimeRow(text, "DATE 2024", second))
    }

    @Test func `a text goes on from its own times, not from those of a quotation`() {
        expectTimes(
            TimeRow(
                "It killed 12 in ⟦2023⟧. “We have asked for this since ⟦2019⟧,” she said. In ⟦the year before⟧, 9 died.",
                "DATE 2023",
                "DATE 2019",
                "DATE 2022"
            )
        )
    }

    @Test func `a weekday tells of which year a day is`() {
        let row = { (day: String, date: String) in
            TimeRow(
                "He was chosen on ⟦9 May 1938⟧ in Holm. He left on ⟦\(day)⟧.",
                "DATE 1938-05-09",
                date
            )
        }
        expectTimes(row("Sunday 21 September", "DATE 2025-09-21"))
        expectTimes(row("Sunday 15 May", "DATE 1938-05-15"))
        expectTimes(row("15 May", "DATE 1938-05-15"))
    }

    @Test func `a rate since some year is no year after it`() {
        expectTimes(
            TimeRow("It will make 9 boats ⟦a year⟧ from ⟦2026⟧.", "DURATION P1Y", "DATE 2026")
        )
    }

    @Test func `a clock time that stands alone is of the day of publication`() {
        expectTimes(
            TimeRow(
                "They vote on ⟦Tuesday⟧.\n\n⟦4:30 p.m.⟧\n\nThe mayor has thanked her voters.",
                "DATE 2025-09-30",
                "TIME 2025-09-25T16:30"
            )
        )
    }

    @Test func `a history's open dates follow the year it speaks of, not one it looks ahead to`() {
        let years = (1900...1910).map { "It was mended in ⟦\($0)⟧." }.joined(separator: " ")
        let row =
            years + " Papers opened in ⟦2003⟧ show why. In ⟦May⟧ the mill burned."
        let expected = (1900...1910).map { "DATE \($0)" } + ["DATE 2003", "DATE 1910-05"]
        let text = row.replacing("⟦", with: "").replacing("⟧", with: "")
        #expect(times(in: text).map(\.reading) == expected)
    }

    @Test(arguments: [
        TimeRow("It fell on ⟦February 30⟧.", "DATE XXXX-02-30"),
        TimeRow("It fell on ⟦April 31⟧.", "DATE XXXX-04-31"),
        TimeRow("It fell on ⟦April 30⟧.", "DATE 2025-04-30"),
        TimeRow("It fell on ⟦Feb. 29, 2023⟧.", "DATE 2023-02-29"),
    ])
    func `a day that there isn't is read as written`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: ["0001-01-01", "9999-12-31"])
    func `the ends of the calendar do no harm`(day: String) throws {
        let published = try #require(CalendarDate(iso8601: day))
        let text = """
            It closed last week, three Fridays ago, two weeks and two days ago, last year, on Monday, on Easter, \
            in May two years ago and last century; it will open next week, two Sundays from now, in 99,999 years, \
            next decade, on Hanukkah, the week after next, on Labor Day weekend and 900000000 weeks from now.
            """
        #expect(!times(in: text, published: published).isEmpty)
    }

    @Test(arguments: [
        // Planned for, named by the way, and gone on from.
        ("They would need stores for the raid in ⟦1912⟧. In ⟦May⟧ the mill burned.", "1910-05"),
        ("The ⟦1902⟧ rules stood. In ⟦May⟧ the mill burned.", "1910-05"),
        ("The mill was lost in ⟦1912⟧. In ⟦May⟧ the forge burned.", "1912-05"),
        ("The ⟦1902⟧ rules fell. In ⟦that year⟧ the mill burned.", "1902"),
    ])
    func `a history leaves at once what it only plans for or names by the way`(
        marked: String,
        last: String
    ) {
        let years = (1900...1910).map { "It was mended in \($0)." }.joined(separator: " ")
        let text = years + " " + marked.replacing("⟦", with: "").replacing("⟧", with: "")
        #expect(times(in: text).last?.reading == "DATE " + last)
    }

    @Test(arguments: [(2019, "2019-05"), (2024, "2025-05")])
    func `a long account of recent years is a history`(year: Int, expected: String) {
        let years = (0..<40).map { "It was mended in \(year - $0 % 2)." }.joined(separator: " ")
        let text = years + " It was moved in \(year). In May the mill burned."
        #expect(times(in: text).last?.reading == "DATE " + expected)
    }

    @Test(arguments: [
        ("On ⟦Monday⟧ she spoke. In ⟦2008⟧ she had won. She sang on ⟦the same day⟧.", "2025-09-22"),
        ("In ⟦2008⟧ she had won. She sang on ⟦the same day⟧.", "XXXX-XX-XX"),
        ("They won in ⟦May⟧. In ⟦2008⟧ they lost. She left in ⟦the previous month⟧.", "2025-04"),
        ("In ⟦2008⟧ she had won. She left in ⟦the previous month⟧.", "2025-08"),
        ("On ⟦Monday⟧ she spoke. She left ⟦the next day⟧.", "2025-09-23"),
        ("They won in ⟦May⟧. She left in ⟦the following month⟧.", "2025-06"),
        ("In ⟦2008⟧ she won. She left ⟦the following year⟧.", "2009"),
    ])
    func `news count days and months from those that they named, not from a year`(
        marked: String,
        last: String
    ) {
        let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
        #expect(times(in: text).last?.reading == "DATE " + last)
    }

    @Test(arguments: [
        ("She sold it last September.", "2024-09"), ("She sold it last summer.", "2025-SU"),
        ("In May the mill burned.", "1910-05"),
    ])
    func `a history tells what is last from its day of publication`(sentence: String, last: String)
    {
        let years = (1900...1910).map { "It was mended in \($0)." }.joined(separator: " ")
        #expect(times(in: years + " " + sentence).last?.reading == "DATE " + last)
    }

    @Test func `a few years long past make no history of news`() {
        let years = (1950...1960).map { "She had sung in \($0)." }.joined(separator: " ")
        let text = "He spoke on Monday and yesterday. \(years) In May the mill burned."
        #expect(times(in: text).last?.reading == "DATE 2025-05")
    }

    @Test(arguments: [
        (TimeRow("He drove there ⟦last winter⟧.", "DATE 2023-WI"), "2025-01-20"),
        (TimeRow("It snowed little ⟦this winter⟧.", "DATE 2024-WI"), "2025-01-20"),
        (TimeRow("He drove there ⟦last winter⟧.", "DATE 2024-WI"), "2025-04-20"),
        (TimeRow("It will snow ⟦this winter⟧.", "DATE 2025-WI"), "2025-11-20"),
    ])
    func `a winter has the year that it begins in`(row: TimeRow, day: String) {
        expectTimes(row, published: CalendarDate(iso8601: day))
    }

    @Test(arguments: [
        ("On Monday he fell ill. They vote on Nov. 3. Two days later he was back.", "2025-09-24"),
        (
            "On Monday he fell ill. They vote on Nov. 3. Two days later they will know.",
            "2025-11-05"
        ),
        ("They will vote on Nov. 3. The next day they will know.", "2025-11-04"),
        ("It was built in 1937. Now, 80 years later, it is sold.", "2025"),
        ("It was built in 1937. It was sold 80 years later.", "2017"),
    ])
    func `what was is not told from what is to come, nor now from what was`(
        text: String,
        last: String
    ) {
        #expect(times(in: text).last?.reading == "DATE " + last)
    }

    @Test func `a quarter of a century is no quarter`() {
        expectTimes(TimeRow("They sang at the quarter century feast."))
    }

    @Test(arguments: [
        ("He was elected in May 2009. In July he took office.", "2009-07"),
        ("She was hired in November 2016. In January she was dismissed.", "2017-01"),
        ("The ship sank on May 3, 1912, and on May 9 the divers found it.", "1912-05-09"),
        ("It sank on 3 May 1912. It was raised on 9 June. Two days later it sank.", "1912-06-11"),
        ("They met in May 1917; in the autumn they wed.", "1917-FA"),
        ("In the spring of 2003 he was hired. That summer he left.", "2003-SU"),
        ("He left in June 1866. The next January he was back.", "1867-01"),
        ("He left in June 1866. The following spring he was back.", "1867-SP"),
        ("He left on 3 June 1866. The following Monday he was back.", "1866-06-04"),
        ("They met on June 5, 1967. On the 7th, they wed.", "1967-06-07"),
        ("War broke out on 23 August 1939. In October Warsaw fell.", "1939-10"),
        // Too long after it, or yet to come.
        ("He was elected in May 2009. In April he fell ill.", "2025-04"),
        ("He was elected in 2009. In July he fell ill.", "2025-07"),
        ("The law was passed in May 2009. It will change in October.", "2025-10"),
        ("He fell ill in May 2025. In August he died.", "2025-08"),
        ("It was the most since May 2009. In July it fell.", "2025-07"),
        ("They chose him in May 2009. In May they chose another.", "2025-05"),
        ("They will meet the following Monday.", "2025-09-29"),
        ("The boats met in a fog. One was found the following day.", "XXXX-XX-XX"),
    ])
    func `news go on from a date of years ago that stands right before`(
        text: String,
        last: String
    ) {
        #expect(times(in: text).last?.reading == "DATE " + last)
    }
}
