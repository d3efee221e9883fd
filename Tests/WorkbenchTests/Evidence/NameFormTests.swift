import Testing
import Workbench

struct NameFormTests {
    private static let names = """
        name » The winner was ⟦Ann-Marie Toll⟧. » 1. Anne-Marie Toll 2. J. Sey 3. R. Ode
        fits » The winner was ⟦Ann-Marie Toll⟧. » 1. TOLL Ann-Marie 2. SEY Jon 3. ODE Rut
        name » ⟦Hollis & Crane⟧ audited the books. » Auditors: Hollis & Crain LLP.
        fits » ⟦Hollis & Crane⟧ audited the books. » Auditors: Hollis & Crane LLP.
        fits » Captain ⟦Ray Dunmore⟧ was in charge. » Officer in charge: Capt. Raymond Dunmore.
        name » Captain ⟦Ray Dunmore⟧ was in charge. » Officer in charge: Capt. Roy Dunmore.
        silent » Captain ⟦Ray Dunmore⟧ was in charge. » The station has nine officers and two boats.
        """

    @Test(arguments: EvidenceRow.rows(names))
    func `takes the forms of a name for one name`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
