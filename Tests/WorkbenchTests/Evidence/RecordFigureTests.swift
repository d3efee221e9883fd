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
}
