import Testing
import Workbench

struct ComparedSubjectTests {
    private static let subjects = """
        silent » The pool was opened in ⟦1961⟧. » The library, next to the pool, was opened in 1961.
        silent » The pool was opened in ⟦1961⟧. » The library next to the pool was opened in 1961.
        silent » The pool was opened in ⟦1961⟧. » The library beside the pool opened in 1961.
        silent » The pool was opened in ⟦1961⟧. » The library was opened in 1961.
        silent » The pool was opened in ⟦1961⟧. » The library was opened in 1965.
        silent » The plant opened in ⟦1974⟧. » The railway beside the plant opened in 1968.
        silent » The school was founded in ⟦1888⟧. » The church across from the school was founded in 1902.
        silent » The school was founded in ⟦1888⟧. » The hospital was founded in 1902.
        date » The school was founded in ⟦1888⟧. » The school was founded in 1898.
        date » The school was founded in ⟦1888⟧. » Founded in 1898 by two sisters, the school has 300 pupils.
        fits » The school was founded in ⟦1888⟧. » It was founded in 1888.
        silent » The chapel was built in ⟦1720⟧. » The barn behind the chapel was built in 1720.
        silent » The chapel was built in ⟦1720⟧. » Opening hours of the chapel: 9 to 5.
        fits » The chapel was built in ⟦1720⟧. » Chapel (built 1720), restored 1911.
        date » The chapel was built in ⟦1720⟧. » Chapel (built 1702), restored 1911.
        silent » The trial cost taxpayers ⟦$3.75 million⟧. » The county's budget for parks is $3.75 million.
        """

    @Test(arguments: EvidenceRow.rows(subjects))
    func `leaves what an excerpt says of another thing alone`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }

    private static let others = """
        silent » The tower is ⟦60 metres high⟧. » The moat is 8 metres wide.
        silent » The tower is ⟦60 metres high⟧. » The tower was begun in 1340 and never finished.
        silent » She ran ⟦10 kilometres⟧. » The village lies 4 kilometres from the main road.
        silent » The operation took ⟦six hours⟧. » Visiting time ends in two hours.
        silent » The patient was ⟦44⟧. » The ward has 44 beds.
        silent » The suspect, ⟦29⟧, fled. » Case number 29 of 2024.
        silent » ⟦A quarter of the pupils⟧ were absent. » Of 80 teachers, 20 are part-time.
        silent » ⟦Half the trees⟧ died. » Of 40 benches 20 were painted.
        silent » The firm lost ⟦$14 million⟧ in 2023. » Annual report 2022, page 14.
        silent » The call was made at ⟦9:12 p.m.⟧ » The shop closes at 6 p.m.
        silent » The dam was built in ⟦1931⟧. » The road to the dam was paved in 1955.
        silent » Mr. ⟦Arne Lund⟧ chairs the board. » Lund is a town of 90,000 people.
        silent » The bill passed on ⟦4 June⟧. » The committee next meets on 9 September.
        silent » ⟦Twelve officers⟧ were suspended. » The department has 340 officers.
        silent » Inflation was ⟦3 percent⟧. » The tax on sugar is 9 percent.
        silent » “⟦We did nothing wrong⟧,” he said. » The firm has offices in Holm and Harn.
        silent » The road is ⟦40 miles⟧ long. » The bus costs 40 cents.
        silent » The lake froze in ⟦January 2010⟧. » The lake is 12 km long.
        silent » The company has ⟦400 employees⟧. » The company has 400 lorries.
        silent » He was jailed for ⟦five years⟧. » He was married for eleven years.
        silent » The strike began on ⟦Tuesday⟧. » The canteen is closed on Thursday.
        silent » ⟦Sen. Paula Trent⟧ opposed it. » NAYS: Ode, Marsh.
        """

    @Test(arguments: EvidenceRow.rows(others))
    func `finds nothing to compare in another detail of the same kind`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
