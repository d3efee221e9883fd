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
}
