import Testing
import Workbench

struct NameComparisonTests {
    private static let names = """
        fits » ⟦Mrs. Tolland⟧ runs the bakery. » Bakery, proprietor: Edith Mary Tolland.
        fits » ⟦Judge Rosa Imbert⟧ heard the case. » Case heard by R. Imbert, Circuit Judge.
        fits » ⟦J. P. Morrow⟧ wrote the report. » Report by John Peter Morrow.
        fits » ⟦Dr. Lena van Houten⟧ leads the team. » Team leader: Lena van Houten.
        fits » ⟦Sgt. Ivo Marek⟧ signed the sheet. » SIGNED: IVO MAREK, SERGEANT.
        fits » ⟦Zoe Quarles⟧ chairs the board. » Board: Zoë Quarles (chair), Al Penn.
        fits » ⟦Orla Fenwick⟧ won the prize. » The prize went to Orla Fenwick of Dunmore.
        name » ⟦Orla Fenwick⟧ won the prize. » The prize went to Orla Fennick of Dunmore.
        name » ⟦Jon Astley⟧ owns the quarry. » Owner of the quarry: John Astley.
        name » ⟦Judge Rosa Imbert⟧ heard the case. » Case heard by M. Imbert, Circuit Judge.
        name » ⟦Peter Gallo⟧ drove the van. » Driver of the van: Paul Gallo.
        name » ⟦J. P. Morrow⟧ wrote the report. » Report by J. B. Morrow.
        name » ⟦Stephen Ockley⟧ was elected mayor. » Elected mayor: Steven Ockley, 2,014 votes.
        name » ⟦Mr. Brannigan⟧ called the police. » Call log, 21.40: a Mr. Branigan called the police.
        silent » ⟦Peter Gallo⟧ drove the van. » The van has six seats.
        silent » ⟦Dr. Amal Nasser⟧ heads the clinic. » Visiting hours of the clinic are posted at the door.
        silent » ⟦Hedda Kroll⟧ is the club's oldest member. » The roof leaks, wrote Tom Barth in May.
        """

    @Test(arguments: EvidenceRow.rows(names))
    func `finds a name that is spelt otherwise`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }

    private static let besides = """
        fits » Nils Ekholm said the fare would rise to ⟦$4.10⟧. » Ekholm: the fare will rise to $4.10.
        fits » Nils Ekholm said the fare would rise to ⟦$4.10⟧. » The fare will rise to $4.10.
        name » Nils Ekholm said the fare would rise to ⟦$4.10⟧. » Statement of Nils Ekholt: the fare will rise to $4.10.
        """

    @Test(arguments: EvidenceRow.rows(besides))
    func `compares names outside the focus by their spelling only`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
