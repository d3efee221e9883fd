import Casework
import Testing
import Workbench

struct DateComparisonTests {
    private static let dates = """
        fits » The pier opened on ⟦7 June 1998⟧. » Pier opened: June 7, 1998.
        fits » The pier opened on ⟦7 June 1998⟧. » Opening of the pier, 1998-06-07.
        fits » The pier opened on ⟦7 June 1998⟧. » Opening of the pier, 07/06/1998.
        fits » The pier opened on ⟦June 7, 1998⟧. » Opening of the pier, 06/07/1998.
        fits » The pier opened in ⟦June 1998⟧. » Pier opened on 7 June 1998.
        fits » The pier opened in ⟦1998⟧. » Pier opened on 7 June 1998.
        fits » The pier opened in ⟦the summer of 1998⟧. » Pier opened on 7 July 1998.
        fits » The pier opened in ⟦the 1990s⟧. » Pier opened on 7 July 1998.
        fits » The pier opened in ⟦late June 1998⟧. » Pier opened on 27 June 1998.
        fits » The court sat on ⟦a Tuesday⟧. » Sitting of the court: 11 March 2025.
        fits » The mayor resigned on ⟦11 March 2025⟧. » The mayor resigned yesterday. » 2025-03-12
        fits » The fair ran from ⟦May 3 to May 9⟧. » The fair: open May 3, closed on the evening of May 9.
        fits » She died on ⟦Tuesday, 11 March 2025⟧. » Date of death: 11 March 2025.
        fits » The plant closes in ⟦the first quarter of 2027⟧. » The plant closes on 28 February 2027.
        date » The pier opened on ⟦7 June 1998⟧. » Pier opened: June 17, 1998.
        date » The pier opened on ⟦7 June 1998⟧. » Pier opened: 7 July 1998.
        date » The pier opened in ⟦1998⟧. » Pier opened on 7 June 1989.
        date » The pier opened in ⟦the spring of 1998⟧. » Pier opened on 7 October 1998.
        date » The pier opened in ⟦early June 1998⟧. » Pier opened on 27 June 1998.
        date » The court sat on ⟦a Monday⟧. » Sitting of the court: 11 March 2025.
        date » The mayor resigned on ⟦12 March 2025⟧. » The mayor resigned yesterday. » 2025-03-12
        date » The fair ran from ⟦May 3 to May 9⟧. » The fair: open May 3, closed on the evening of May 19.
        date » She died on ⟦Monday, 11 March 2025⟧. » She died on Tuesday 11 March 2025.
        date » The plant closes in ⟦the first quarter of 2027⟧. » The plant closes on 28 May 2027.
        date » He was born on ⟦3 May 1960⟧. » Baptismal roll: male, b. 3 May 1966.
        silent » The pier opened in ⟦1998⟧. » The pier is made of larch.
        silent » The lease ends on ⟦1 May 2027⟧. » Chess club: next meeting 4 April 2026.
        """

    @Test(arguments: EvidenceRow.rows(dates))
    func `compares dates at the coarser grain`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }

    private static let besides = """
        fits » The home had ⟦54 residents⟧ in 2025. » Residents of the home: 54 residents. » 2025-02-01
        fits » The home has ⟦54 residents⟧. » Residents of the home: 54 residents. » 2019-02-01
        fits » The council bought the mill for ⟦£90,000⟧ in 2011. » The council bought the mill for £90,000. » 2014-02-01
        fits » The home had ⟦54 residents⟧ in 2025. » Inspection of 3 June 2025: 54 residents in the home.
        date » The home had ⟦54 residents⟧ in 2025. » Residents of the home: 54 residents. » 2017-02-01
        date » The home had ⟦54 residents⟧ in 2025. » Inspection of 3 June 2021, residents: 54 residents.
        date » The club lost ⟦$2.1 million⟧ in 2024. » The club's loss: $2.1 million, year to 30 June 2022.
        date » As of 9 May 2025 the jail held ⟦77 inmates⟧. » Inmates held: 77 inmates. » 2025-03-09
        fits » The mill, which was built in ⟦1847⟧, has stood empty since October 2025. » The mill was built in 1847.
        fits » The council bought the mill in 2011 and sold it in ⟦2016⟧. » The council sold the mill in 2016.
        date » The council bought the mill in 2011 and sold it in ⟦2016⟧. » The council sold the mill in 2017.
        date » The council bought the mill in ⟦2011⟧ and sold it in 2016. » The council bought the mill in 2011 and sold it in 2017.
        """

    @Test func `holds a day of the excerpt against one day of the claim`() {
        let pair = EvidencePair(
            claim: "The council bought the mill in 2011 and sold it in 2016.",
            focus: "2011",
            excerpt: "The council bought the mill in 2012."
        )
        #expect(EvidenceComparison().fit(of: pair).mismatches.map(\.claim) == ["2011"])
    }

    @Test(arguments: EvidenceRow.rows(besides))
    func `compares the date of the same fact outside the focus`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
