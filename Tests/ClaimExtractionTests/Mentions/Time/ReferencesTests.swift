import Testing

struct ReferencesTests {
    @Test(arguments: [
        TimeRow("He is not here ⟦at present⟧.", "DATE PRESENT_REF"),
        TimeRow("We are not open ⟦at this time⟧.", "DATE PRESENT_REF"),
        TimeRow("It is the largest ⟦to date⟧.", "DATE PRESENT_REF"),
        TimeRow("He told USA TODAY and the “Russia Today” channel."),
        TimeRow("He was on The Tonight Show and NBC's Today programme."),
        TimeRow("“⟦Today⟧ he is here,” she said.", "DATE 2025-09-25"),
        TimeRow("It is a late night show."),
        TimeRow("It is the largest to ⟦this day⟧.", "DATE PRESENT_REF"),
        TimeRow("The ⟦current⟧ sheriff is ill.", "DATE PRESENT_REF"),
        TimeRow("It stays shut for ⟦the time being⟧.", "DATE PRESENT_REF"),
        TimeRow("It will hurt in ⟦the short term⟧.", "DATE FUTURE_REF"),
        TimeRow("It will hurt in ⟦the near future⟧.", "DATE FUTURE_REF"),
        TimeRow("They grew ⟦recently⟧.", "DATE PAST_REF"),
        TimeRow(
            "It closes on ⟦June 10, 2026⟧. By ⟦that time⟧, they will have left.",
            "DATE 2026-06-10",
            "DATE 2026-06-10"
        ),
        TimeRow("During ⟦this period⟧, it grew.", "DATE PAST_REF"),
        TimeRow("It grew at that time of year."),
        TimeRow("They ruled it for hundreds of years."),
        TimeRow("It grew in ⟦the early years⟧.", "DURATION PXY"),
        TimeRow("He fell on ⟦the second day⟧ of the siege.", "DATE XXXX-XX-XX"),
        TimeRow("He fell on ⟦the final day⟧ of the siege.", "DATE XXXX-XX-XX"),
        TimeRow("It is ⟦the second day⟧ of the siege.", "DATE 2025-09-25"),
        TimeRow("It is shut for ⟦a second straight day⟧.", "DATE 2025-09-25"),
        TimeRow(
            "It fell on ⟦21 July⟧, ⟦the fifth day⟧ of the siege.",
            "DATE 2025-07-21",
            "DATE 2025-07-21"
        ),
        TimeRow("He saw the first day nursery."),
        TimeRow("He spoke in its ninth day."),
        TimeRow("It stays shut for ⟦some time⟧.", "DURATION PXX"),
        TimeRow("It stays shut for ⟦a while⟧.", "DURATION PXX"),
        TimeRow("It shut for a while longer."),
        TimeRow("Two died in ⟦the first hours⟧ of the flood.", "DURATION PTXH"),
        TimeRow("Two died in the early hours."),
        TimeRow("It lost all that in ⟦minutes⟧.", "DURATION PTXM"),
        TimeRow("It is measured in minutes."),
        TimeRow("It stays shut for the foreseeable future."),
        TimeRow("It grew over ⟦the years⟧.", "DURATION PXY"),
        TimeRow("Over ⟦the years⟧ many more fell ill.", "DURATION PXY"),
        TimeRow("It hung over the years ⟦1751⟧ to ⟦1777⟧.", "DATE 1751", "DATE 1777"),
        TimeRow("It may grow in ⟦the weeks ahead⟧.", "DURATION PXW"),
        TimeRow("It grew in the ⟦weeks⟧ before the vote.", "DURATION PXW"),
        TimeRow("Results for ⟦the full year⟧ were weak.", "DATE 2025"),
        TimeRow("Results for ⟦the fiscal year⟧ were weak.", "DATE 2025"),
        TimeRow(
            "In ⟦the fiscal year⟧ ended ⟦Jan. 31⟧ it lost money.",
            "DURATION P1Y",
            "DATE 2025-01-31"
        ),
    ])
    func `reads now, then and lengths that nothing measures`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        "The use of up to date tools helped.",
        "This is the present that he gave.",
        "The current was swift.",
        "At this time of peril they fled.",
        "The years he lost were many.",
        "She lost the past six elections.",
        "The first term was long.",
    ])
    func `the same words of other things are none`(text: String) {
        #expect(times(in: text).map(\.reading) == [])
    }

    @Test(arguments: [
        TimeRow("⟦Some day⟧ she will win.", "DATE FUTURE_REF"),
        TimeRow("She will ⟦one day⟧ win.", "DATE FUTURE_REF"),
        TimeRow("It took ⟦one day⟧.", "DURATION P1D"),
        TimeRow("It took ⟦some days⟧.", "DURATION PXD"),
        TimeRow("⟦One day⟧ the dam will break.", "DATE FUTURE_REF"),
        TimeRow("⟦One day⟧ of rain broke the dam.", "DURATION P1D"),
    ])
    func `one day of which nobody knows which lies ahead`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("At the end of the day, what counts is bread."),
        TimeRow("It fell at ⟦the end of the day⟧.", "DATE 2025-09-25"),
        TimeRow("At ⟦the end of the month⟧, it fell.", "DATE 2025-09"),
    ])
    func `the end of the day is a saying before a comma`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("They saw a seal ⟦the other day⟧.", "DATE PAST_REF"),
        TimeRow("⟦The other day⟧ he saw a seal.", "DATE PAST_REF"),
        TimeRow("They swam on the other days."),
        TimeRow("It was the other day of the fair."),
        TimeRow("⟦At present⟧ she mends nets.", "DATE PRESENT_REF"),
        TimeRow("⟦To date⟧ they have mended two.", "DATE PRESENT_REF"),
        TimeRow("They came to date experts."),
        TimeRow("They met as recently as ⟦last month⟧.", "DATE 2025-08"),
        TimeRow("They met ⟦recently⟧ as friends.", "DATE PAST_REF"),
    ])
    func `a phrase ends where a clause begins`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("It rained on ⟦a Friday⟧.", "DATE XXXX-WXX-5"),
        TimeRow("⟦One Sunday⟧ in ⟦May 2019⟧ it rained.", "DATE XXXX-WXX-7", "DATE 2019-05"),
        TimeRow("It sank on ⟦May 3, 2019⟧, ⟦a Friday⟧.", "DATE 2019-05-03", "DATE XXXX-WXX-5"),
        TimeRow("It closed on a ⟦Friday⟧ deadline.", "DATE 2025-09-19"),
        TimeRow("It rained on ⟦Friday⟧.", "DATE 2025-09-19"),
    ])
    func `a weekday that nothing tells from others is any`(row: TimeRow) { expectTimes(row) }
}
