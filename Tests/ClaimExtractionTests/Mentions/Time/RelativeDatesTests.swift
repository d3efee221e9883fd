import Testing

struct RelativeDatesTests {
    @Test(arguments: [
        TimeRow("It closed ⟦last week⟧.", "DATE 2025-W38"),
        TimeRow("It closed ⟦last Friday⟧.", "DATE 2025-09-19"),
        TimeRow("It closed ⟦last Wednesday⟧.", "DATE 2025-09-17"),
        TimeRow("It closed ⟦this past Wednesday⟧.", "DATE 2025-09-24"),
        TimeRow("It closed ⟦this week⟧.", "DATE 2025-W39"),
        TimeRow("It will close ⟦next Tuesday⟧.", "DATE 2025-09-30"),
        TimeRow("It will close ⟦next year⟧.", "DATE 2026"),
        TimeRow("It will close in ⟦the week after next⟧.", "DATE 2025-W41"),
        TimeRow("It closed in ⟦the month before last⟧.", "DATE 2025-07"),
        TimeRow("It closed ⟦yesterday⟧.", "DATE 2025-09-24"),
        TimeRow("It closed ⟦the day before yesterday⟧.", "DATE 2025-09-23"),
        TimeRow("It closed ⟦earlier this year⟧.", "DATE 2025"),
        TimeRow("It closed in ⟦early 2024⟧.", "DATE 2024"),
        TimeRow("It closed at ⟦the end of August⟧.", "DATE 2025-08"),
        TimeRow("She drew it in the last year of her life and the last week of the war."),
        TimeRow("It closed ⟦three Fridays ago⟧.", "DATE 2025-09-05"),
        TimeRow("It will close ⟦two Sundays from now⟧.", "DATE 2025-10-05"),
        TimeRow("It closed over ⟦the weekend⟧.", "DATE 2025-W38-WE"),
        TimeRow("It will close over ⟦the weekend of October 4⟧.", "DATE 2025-W40-WE"),
        TimeRow("It will close on ⟦Monday week⟧.", "DATE 2025-10-06"),
        TimeRow("It closed ⟦a week ago Tuesday⟧.", "DATE 2025-09-16"),
        TimeRow("It will close ⟦Monday two weeks from now⟧.", "DATE 2025-10-06"),
        TimeRow("It closed on ⟦Tuesday, two weeks ago⟧.", "DATE 2025-09-09"),
        TimeRow("It will close ⟦Sunday three days from now⟧.", "DATE 2025-09-28"),
        TimeRow("It will close on ⟦the Sunday nearest to 11 November⟧.", "DATE 2025-11-09"),
        TimeRow("It will close on ⟦the closest Monday to October 5⟧.", "DATE 2025-10-06"),
        TimeRow("It closed on ⟦the Monday closest to May 3, 2024⟧.", "DATE 2024-05-06"),
        TimeRow("It will close over ⟦the coming weekend⟧.", "DATE 2025-W39-WE"),
        TimeRow("It closed on ⟦last year's Independence Day⟧.", "DATE 2024-07-04"),
        TimeRow("It may close as early as ⟦May⟧.", "DATE 2026-05"),
        TimeRow("It closed as late as ⟦March⟧.", "DATE 2025-03"),
        TimeRow("As May said, it closed."),
        TimeRow("It closed in ⟦the summer before last⟧.", "DATE 2024-SU"),
        TimeRow("Sales rose from ⟦a year before⟧.", "DATE 2024"),
        TimeRow("It closed ⟦last August⟧.", "DATE 2024-08"),
        TimeRow("It closed ⟦last July⟧.", "DATE 2025-07"),
        TimeRow("It closed ⟦this past August⟧.", "DATE 2025-08"),
        TimeRow("They had sung for ⟦a year⟧ before.", "DURATION P1Y"),
        TimeRow("It closed ⟦two nights ago⟧.", "TIME 2025-09-23TNI"),
        TimeRow("It was the coldest ⟦March⟧ since ⟦1962⟧.", "DATE 2025-03", "DATE 1962"),
        TimeRow("It closed ⟦ten years ago today⟧.", "DATE 2015-09-25"),
        TimeRow("It closed ⟦the night before last⟧.", "TIME 2025-09-23TNI"),
        TimeRow("It will close ⟦tmrw⟧.", "DATE 2025-09-26"),
        TimeRow("It closed on ⟦20 of this month⟧.", "DATE 2025-09-20"),
        TimeRow("Rain is due ⟦day after tomorrow⟧.", "DATE 2025-09-27"),
        TimeRow("They meet ⟦week after next⟧.", "DATE 2025-W41"),
        TimeRow("They wed ⟦50 years ago this week⟧.", "DATE 1975-W39"),
        TimeRow("It is due on ⟦the first of the month⟧.", "DATE 2025-09-01"),
        TimeRow("It is the first of the boats."),
        TimeRow("The fair opens ⟦today week⟧.", "DATE 2025-10-02"),
        TimeRow("The fair opens ⟦tomorrow week⟧.", "DATE 2025-10-03"),
        TimeRow("⟦Yesterday⟧ week-old bread was sold.", "DATE 2025-09-24"),
        TimeRow("⟦That Monday⟧ she resigned.", "DATE 2025-09-22"),
        TimeRow("In ⟦three weeks⟧ they will vote.", "DATE 2025-10-16"),
        TimeRow("In ⟦three weeks⟧ they lost it.", "DURATION P3W"),
    ])
    func `counts from the day of publication`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("They wed ⟦ten years ago this month⟧.", "DATE 2015-09"),
        TimeRow("They wed ⟦ten years ago this Saturday⟧.", "DATE 2015-09-27"),
        TimeRow("They wed ⟦a year ago Tuesday⟧.", "DATE 2024-09-23"),
        TimeRow("They wed ⟦ten years ago on Tuesday⟧.", "DATE 2015-09-23"),
        TimeRow("They wed ⟦ten years ago last month⟧.", "DATE 2015-08"),
        TimeRow("They wed ⟦ten years ago⟧ on a barge.", "DATE 2015"),
        TimeRow("They wed ⟦ten years ago⟧ in this town.", "DATE 2015"),
    ])
    func `what comes round is told by the time of this year`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow(
            "On ⟦Monday⟧ they met, and ⟦the next day⟧ they signed.",
            "DATE 2025-09-22",
            "DATE 2025-09-23"
        ),
        TimeRow(
            "On ⟦May 3, 2019⟧, it fell; ⟦two years later⟧ it rose.",
            "DATE 2019-05-03",
            "DATE 2021"
        ),
        TimeRow(
            "It fell on ⟦Friday⟧, down from ⟦the previous Friday⟧.",
            "DATE 2025-09-19",
            "DATE 2025-09-12"
        ),
        TimeRow(
            "The dam broke in ⟦May 2012⟧. It was rebuilt ⟦that October⟧.",
            "DATE 2012-05",
            "DATE 2012-10"
        ),
    ])
    func `counts from the date that the text spoke of`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "The last of them left.",
        "Next to the mill is a weir.",
        "He wrote for This Week.",
    ])
    func `words that only look relative are no dates`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    @Test(arguments: [
        TimeRow("They feared the ⟦summer⟧ raid.", "DATE 2025-SU"),
        TimeRow("They fought in ⟦the summer⟧.", "DATE 2025-SU"),
        TimeRow("After the ⟦15 May⟧ raid they fled.", "DATE 2025-05-15"),
        TimeRow("After ⟦the 15 May⟧ they fled.", "DATE 2025-05-15"),
        TimeRow("They held the ⟦two day⟧ rally.", "DURATION P2D"),
        TimeRow("They sang on ⟦the two days⟧.", "DURATION P2D"),
        TimeRow("They say that ⟦third-quarter⟧ profits fell.", "DATE 2025-Q3"),
    ])
    func `the article of a noun is none of the time before it`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("Work ends over ⟦the next year or so⟧.", "DATE 2026"),
        TimeRow("Work ends over ⟦the next two years or so⟧.", "DURATION P2Y"),
        TimeRow("Work ends ⟦next year⟧ or soon after.", "DATE 2026"),
        TimeRow("It opened ⟦around Aug. 1⟧.", "DATE 2025-08-01"),
        TimeRow("The mill was built ⟦circa 1850⟧.", "DATE 1850"),
        TimeRow("They came ⟦around 7:15 p.m.⟧.", "TIME 2025-09-25T19:15"),
        TimeRow("They came ⟦right now⟧.", "DATE PRESENT_REF"),
    ])
    func `reads what is only about right`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "They walked around the mill.",
        "He ran around 2000 miles.",
        "She was right.",
        "They turned right and left.",
    ])
    func `around and right are mostly no times`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    @Test(arguments: [
        TimeRow("Three were hurt following ⟦Wednesday⟧'s quake.", "DATE 2025-09-24"),
        TimeRow("⟦The following Wednesday⟧ he left.", "DATE 2025-10-01"),
        TimeRow(
            "It opened in ⟦2008⟧. It must begin within ⟦the next month⟧.",
            "DATE 2008",
            "DATE 2025-10"
        ),
    ])
    func `following is a preposition without its article`(row: TimeRow) { expectTimes(row) }

    @Test func `a number behind a hyphen is no day of May`() {
        expectTimes(TimeRow("Doctors say Covid-19 may need care."))
    }
}
