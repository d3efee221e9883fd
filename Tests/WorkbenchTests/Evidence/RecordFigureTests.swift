import Testing
import Workbench

struct RecordFigureTests {
    private static let figures = """
        fits » The driver was doing ⟦70 miles an hour⟧. » Speed recorded: 113 km/h.
        unit » The driver was doing ⟦70 miles an hour⟧. » Speed recorded: 70 km/h.
        number » Turnout was ⟦58 percent⟧. » Turnout in the county was 53 percent (2021: 58 percent).
        fits » Turnout was ⟦58 percent⟧. » Turnout in the county was 57.9 percent (2021: 53 percent).
        fits » The dam is ⟦210 feet high⟧. » Height of the dam: 64 m. Length: 210 m.
        unit » The dam is ⟦210 feet high⟧. » Height of the dam: 210 m.
        number » The rate was ⟦4.5 percent⟧ in May. » Unemployment rate: April 4.5 percent, May 4.9 percent.
        fits » The rate was ⟦4.9 percent⟧ in May. » Unemployment rate: April 4.5 percent, May 4.9 percent.
        unit » She swam ⟦12 miles⟧. » Distance swum: 12 km.
        fits » She swam ⟦12 miles⟧. » Distance swum: 19.3 km.
        number » She swam ⟦12 miles⟧. » Distance swum: 24 km.
        fits » The state spent ⟦$740 million⟧ on roads. » State spending on roads, fiscal 2024 ($ thousands): 740,212.
        unit » The flat costs ⟦£900 a week⟧. » Rent of the flat: £900 per calendar month.
        fits » The flat costs ⟦£900 a month⟧. » Rent of the flat: £10,800 per annum.
        fits » He got ⟦18 months⟧ in jail. » Sentence: one and a half years' imprisonment.
        number » He got ⟦18 months⟧ in jail. » Sentence: 8 months' imprisonment.
        fits » It took ⟦two and a half hours⟧. » Duration 2 h 30 min.
        number » It took ⟦two and a half hours⟧. » Duration 2 h 5 min.
        bound » He owes ⟦at least $12,000⟧. » Balance owed by him: $9,480.
        fits » He owes ⟦at least $12,000⟧. » Balance owed by him: $12,480.
        unit » The painting fetched ⟦€2.4 million⟧. » Lot 17: hammer price $2.4 million.
        fits » The painting fetched ⟦€2.4 million⟧. » Lot 17: hammer price 2,400,000 EUR.
        number » The painting fetched ⟦€2.4 million⟧. » Lot 17: hammer price 2,040,000 EUR.
        number » The jury voted ⟦9 to 3⟧. » Verdict by 10 votes to 2.
        fits » The jury voted ⟦9 to 3⟧. » Verdict: nine jurors for, three against.
        """

    @Test(arguments: EvidenceRow.rows(figures))
    func `finds the figure of a record that is meant`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }

    private static let lists = """
        fits » The council approved ⟦$2.5 million⟧ for the pool. » Resolution 14: for the pool, $2,500,000. For the library, $400,000.
        fits » The council approved ⟦$400,000⟧ for the library. » Resolution 14: for the pool, $2,500,000. For the library, $400,000.
        number » The council approved ⟦$2.5 million⟧ for the library. » Resolution 14: for the pool, $2,500,000. For the library, $400,000.
        fits » Deaths fell to ⟦212⟧ in 2024. » Deaths by year: 2022 260; 2023 241; 2024 212.
        number » Deaths fell to ⟦212⟧ in 2024. » Deaths by year: 2022 260; 2023 212; 2024 221.
        fits » The prison held ⟦1,204 men and 88 women⟧. » Men 1,204, women 88, total 1,292.
        number » The prison held ⟦1,204 men and 88 women⟧. » Men 1,204, women 98, total 1,302.
        fits » The ship left port at ⟦dawn on 3 May 1915⟧. » Log: left port 3 May 1915, 0512.
        fits » Her salary is ⟦$96,000⟧. » Salary: $8,000 per month.
        number » Her salary is ⟦$96,000 a year⟧. » Salary: $9,000 per month.
        fits » The hike is ⟦three miles⟧ each way. » Length one way: 4.8 km.
        fits » The child is ⟦three months old⟧. » Infant, age 3 months.
        number » The child is ⟦three months old⟧. » Infant, age 5 months.
        name » ⟦Sen. Paula Trent⟧ opposed it. » Opposed: Trend (Paula), Ode, Marsh.
        fits » ⟦Sen. Paula Trent⟧ opposed it. » NAYS: Trent, Ode, Marsh.
        fits » ⟦Bill Harrow⟧ owned the van. » Registered keeper of the van: William Harrow.
        name » ⟦Bill Harrow⟧ owned the van. » Registered keeper of the van: Wilma Harrow.
        """

    @Test(arguments: EvidenceRow.rows(lists))
    func `takes the figure of the same year, unit and rate`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
