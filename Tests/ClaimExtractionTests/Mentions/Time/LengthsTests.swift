import Testing

struct LengthsTests {
    @Test(arguments: [
        TimeRow("The strike lasted ⟦three weeks⟧.", "DURATION P3W"),
        TimeRow("The strike lasted ⟦about two and a half years⟧.", "DURATION P2.5Y"),
        TimeRow("The strike lasted ⟦half an hour⟧.", "DURATION PT30M"),
        TimeRow("The strike lasted ⟦3/4 hour⟧.", "DURATION PT0.75H"),
        TimeRow("The strike lasted ⟦2 1/2 days⟧.", "DURATION P2.5D"),
        TimeRow("The light shone for ⟦3.2 seconds⟧.", "DURATION PT3.2S"),
        TimeRow("The light shone for ⟦1.05 years⟧.", "DURATION P1.05Y"),
        TimeRow("The strike lasted ⟦one and three quarters hours⟧.", "DURATION PT1.75H"),
        TimeRow("The strike lasted ⟦one and a quarter of an hour⟧.", "DURATION PT1.25H"),
        TimeRow("The strike lasted ⟦an hour and a quarter⟧.", "DURATION PT1.25H"),
        TimeRow("The strike lasted ⟦two days and three quarters⟧.", "DURATION P2.75D"),
        TimeRow("They lost ⟦a day⟧ and a quarter of the pay.", "DURATION P1D"),
        TimeRow("The strike lasted ⟦two hours ten⟧.", "DURATION PT2H10M"),
        TimeRow("The strike lasted ⟦two hours and 30 minutes⟧.", "DURATION PT2H30M"),
        TimeRow("The strike lasted ⟦2 years 3 months⟧.", "DURATION P2Y3M"),
        TimeRow("The strike lasted ⟦2h30m⟧.", "DURATION PT2H30M"),
        TimeRow("They called a ⟦week-long⟧ strike.", "DURATION P1W"),
        TimeRow("The ⟦day-long⟧ strike ended.", "DURATION P1D"),
        TimeRow("The ⟦yearlong⟧ strike ended.", "DURATION P1Y"),
        TimeRow("A ⟦two-and-a-half-year⟧ strike ended.", "DURATION P2.5Y"),
        TimeRow("They got ⟦three-to-five-year⟧ terms.", "DURATION P3Y"),
        TimeRow("The 18-to-34-year-olds met."),
        TimeRow("The strike lasted ⟦2hrs 30mins⟧ there.", "DURATION PT2H30M"),
        TimeRow("The strike lasted ⟦2 wks⟧.", "DURATION P2W"),
        TimeRow("The strike lasted ⟦three-quarters of an hour⟧.", "DURATION PT45M"),
        TimeRow("The strike lasted ⟦a quarter of a century⟧.", "DURATION P25Y"),
        TimeRow("The strike lasted ⟦two to three weeks⟧.", "DURATION P2W"),
        TimeRow("The strike lasted ⟦several months⟧.", "DURATION PXM"),
        TimeRow("It ran for ⟦more than a decade⟧.", "DURATION P10Y"),
        TimeRow("They rested for ⟦the past three weeks⟧.", "DURATION P3W"),
        TimeRow("They will rest for ⟦the five upcoming years⟧.", "DURATION P5Y"),
        TimeRow("They will rest for ⟦the 3 next weeks⟧.", "DURATION P3W"),
        TimeRow(
            "It made a profit in ⟦the year⟧ ended ⟦March 31⟧.",
            "DURATION P1Y",
            "DATE 2025-03-31"
        ),
        TimeRow("The trial will last ⟦six weeks⟧.", "DURATION P6W"),
        TimeRow("They will rest for ⟦the next 12 to 18 months⟧.", "DURATION P12M"),
        TimeRow("The dam broke ⟦three weeks ago⟧.", "DATE 2025-W36"),
        TimeRow("The dam broke ⟦two days ago⟧.", "DATE 2025-09-23"),
        TimeRow("The dam broke ⟦two weeks and two days ago⟧.", "DATE 2025-09-09"),
        TimeRow("The dam broke ⟦a year and three months ago⟧.", "DATE 2024-06"),
        TimeRow("The dam broke ⟦two days after May 3⟧.", "DATE 2025-05-05"),
        TimeRow("⟦Two days after the May 3⟧ vote the dam broke.", "DATE 2025-05-05"),
        TimeRow("The dam broke ⟦ten days after the 1 June⟧ vote.", "DATE 2025-06-11"),
        TimeRow("The dam broke just days after the ⟦May 3⟧ vote.", "DATE 2025-05-03"),
        TimeRow("The dam broke ⟦two months after the 9/11⟧ attacks.", "DATE 2001-11-11"),
        TimeRow("The dam broke ⟦a year and a quarter ago⟧.", "DATE 2024-06"),
        TimeRow("The dam broke ⟦3.2 years ago⟧.", "DATE 2022"),
        TimeRow("The dam broke ⟦a quarter-century ago⟧.", "DATE 2000"),
        TimeRow("The dam broke ⟦three quarters of a century ago⟧.", "DATE 1950"),
        TimeRow("The dam stood for ⟦a quarter century⟧.", "DURATION P25Y"),
        TimeRow("The dam will open in ⟦a fortnight⟧.", "DATE 2025-10-09"),
        TimeRow("The dam will open ⟦a fortnight on Saturday⟧.", "DATE 2025-10-11"),
        TimeRow("The dam will open ⟦two weeks from now⟧.", "DATE 2025-10-09"),
        TimeRow("School starts in ⟦two weeks⟧.", "DATE 2025-10-09"),
        TimeRow("They built it in ⟦two weeks⟧.", "DURATION P2W"),
        TimeRow("They will vote for the first time in ⟦40 years⟧.", "DURATION P40Y"),
        TimeRow("It will be the worst flood in ⟦40 years⟧.", "DURATION P40Y"),
        TimeRow("They left ⟦two years back⟧.", "DATE 2023"),
        TimeRow("They left ⟦a few years back⟧.", "DATE PAST_REF"),
        TimeRow("They meet in ⟦two weeks' time⟧.", "DATE 2025-10-09"),
        TimeRow("They meet in ⟦a year's time⟧.", "DATE 2026"),
        TimeRow("They meet ⟦three years from today⟧.", "DATE 2028-09-25"),
        TimeRow("They meet ⟦a week on Saturday⟧.", "DATE 2025-10-04"),
        TimeRow("They met ⟦a week last Monday⟧.", "DATE 2025-09-15"),
        TimeRow("They met ⟦three summers ago⟧.", "DATE 2022-SU"),
        TimeRow("They spent ⟦two years⟧ back in the shed.", "DURATION P2Y"),
        TimeRow("They need ⟦two weeks⟧' notice.", "DURATION P2W"),
        TimeRow("It fell ⟦half a year ago⟧.", "DATE 2025-03"),
        TimeRow("It fell ⟦half a century ago⟧.", "DATE 1975"),
        TimeRow("It took ⟦1h 30m⟧ there.", "DURATION PT1H30M"),
        TimeRow("It took ⟦2 yrs 3 mos⟧ there.", "DURATION P2Y3M"),
        TimeRow("It fell in ⟦the past hour⟧.", "DURATION PT1H"),
        TimeRow("The MOS of it is small."),
        TimeRow("It is due within ⟦thirty (30) days⟧.", "DURATION P30D"),
        TimeRow("It fell ⟦a century and a half ago⟧.", "DATE 1875"),
        TimeRow("It fell ⟦a decade and a half ago⟧.", "DATE 2010"),
    ])
    func `reads lengths and the dates that lie so far away`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "The 30-year-old driver fled.",
        "He drove a Century speedboat.",
        "She is 12 years of age.",
        "She watched 60 Minutes at home.",
        "Three quarters of them voted.",
        "He came second in the race.",
        "They left hours of footage.",
        "The half was sold.",
        "One and two make three.",
    ])
    func `ages, shares and names are no lengths of time`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    @Test(arguments: [
        TimeRow("It ran for ⟦over two years⟧.", "DURATION P2Y"),
        TimeRow("It took ⟦over three weeks⟧.", "DURATION P3W"),
        TimeRow("It ran for ⟦over a decade⟧.", "DURATION P10Y"),
        TimeRow("Sales rose over ⟦two years⟧.", "DURATION P2Y"),
        TimeRow("The law grew over ⟦several years⟧.", "DURATION PXY"),
        TimeRow("Sales rose over ⟦a three-year period⟧.", "DURATION P3Y"),
    ])
    func `over is more than, or the time that something takes`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("It set ⟦a sixty-day period⟧ for talks.", "DURATION P60D"),
        TimeRow("It signed a ⟦three-year⟧ deal.", "DURATION P3Y"),
        TimeRow("It was a ⟦three-year⟧ period piece.", "DURATION P3Y"),
    ])
    func `a period has its length and article, another noun has them itself`(row: TimeRow) {
        expectTimes(row)
    }

    @Test(arguments: [
        TimeRow("It lasts ⟦at most two weeks⟧.", "DURATION P2W"),
        TimeRow("It ran for ⟦the past decade and a half⟧.", "DURATION P15Y"),
        TimeRow("It ran for ⟦the past decade⟧ and half of this one.", "DURATION P10Y"),
        TimeRow("It shrank for ⟦several quarters⟧ of losses.", "DURATION PXQ"),
        TimeRow("It shrank in some quarters."),
        TimeRow("It ended a ⟦years-old⟧ feud.", "DURATION PXY"),
        TimeRow("It ended the feud of a 20-years-old smith."),
        TimeRow("It shrank in ⟦the final three months⟧.", "DURATION P3M"),
        TimeRow("The final three men left."),
        TimeRow("It ran for ⟦3 h⟧.", "DURATION PT3H"),
        TimeRow("They lose some H and He."),
        TimeRow("They asked 10 to 19 year olds."),
        TimeRow("The first three-quarters of his report say so."),
        TimeRow("It hurt in ⟦the first three quarters⟧.", "DURATION P3Q"),
        TimeRow("It was the third flood in as many weeks."),
        TimeRow("A $30 minute of talk is dear."),
        TimeRow("It ran for ⟦ten long years⟧.", "DURATION P10Y"),
        TimeRow("He did ten long jumps."),
        TimeRow("In those ⟦two weeks⟧ they will sing.", "DURATION P2W"),
        TimeRow("They stayed ⟦three nights⟧.", "DURATION P3D"),
        TimeRow("They stayed ⟦1 night⟧.", "DURATION P1D"),
        TimeRow("They left one night."),
        TimeRow("They have waited ⟦weeks⟧ for it.", "DURATION PXW"),
        TimeRow("They counted weeks for it."),
    ])
    func `a unit is one with a number that measures it`(row: TimeRow) { expectTimes(row) }
}
