import Testing

struct ReferencesTests {
    @Test(arguments: [
        TimeRow("He is not here ⟦at present⟧.", "DATE PRESENT_REF"),
        TimeRow("We are not open ⟦at this time⟧.", "DATE PRESENT_REF"),
        TimeRow("It is the largest ⟦to date⟧.", "DATE PRESENT_REF"),
        TimeRow("The ⟦current⟧ sheriff is ill.", "DATE PRESENT_REF"),
        TimeRow("It stays shut for ⟦the time being⟧.", "DATE PRESENT_REF"),
        TimeRow("It will hurt in ⟦the short term⟧.", "DATE FUTURE_REF"),
        TimeRow("It will hurt in ⟦the near future⟧.", "DATE FUTURE_REF"),
        TimeRow("They grew ⟦recently⟧.", "DATE PAST_REF"),
        TimeRow("It grew over ⟦the years⟧.", "DURATION PXY"),
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
    ])
    func `one day of which nobody knows which lies ahead`(row: TimeRow) { expectTimes(row) }

    @Test(arguments: [
        TimeRow("At the end of the day, what counts is bread."),
        TimeRow("It fell at ⟦the end of the day⟧.", "DATE 2025-09-25"),
        TimeRow("At ⟦the end of the month⟧, it fell.", "DATE 2025-09"),
    ])
    func `the end of the day is a saying before a comma`(row: TimeRow) { expectTimes(row) }
}
