@testable import ClaimExtraction
import Testing

/// Which words name the one who speaks.
struct SourceFinderTests {
    @Test(arguments: [
        AttributionRow(
            "Coun Ann Lind, whose ward includes the site, said that ⟦the drains were full⟧.",
            "Coun Ann Lind, whose ward includes the site | said"
        ),
        AttributionRow(
            "Mr Orr, whose mother died in the fire, told the inquest that ⟦no alarm had sounded⟧.",
            "Mr Orr, whose mother died in the fire | told"
        ),
        AttributionRow(
            "“⟦It never noticed⟧,” said a former customer, Tom Orr.",
            "a former customer, Tom Orr | said"
        ),
        AttributionRow(
            "“⟦It never noticed⟧,” said her neighbour, Mrs Ann Lind.",
            "her neighbour, Mrs Ann Lind | said"
        ),
        AttributionRow(
            "The Nurses and Midwives' Association said ⟦the wards had been short of staff⟧.",
            "The Nurses and Midwives' Association | said"
        ),
        AttributionRow("Residents’ groups say ⟦it is too far⟧.", "Residents’ groups | say"),
        AttributionRow(
            "Head teacher Ann Lind said that ⟦the newcomers had settled in well⟧.",
            "Head teacher Ann Lind | said"
        ),
        AttributionRow(
            "Iron ore miner Leithen Resources has reported ⟦its strongest quarter⟧.",
            "Iron ore miner Leithen Resources | has reported"
        ),
        AttributionRow(
            "The judge who quashed the verdict, Ann Lind, said that ⟦the notes were hidden⟧.",
            "The judge who quashed the verdict, Ann Lind | said"
        ),
        AttributionRow(
            "The police and crime commissioner said that ⟦it was late⟧.",
            "The police and crime commissioner | said"
        ),
        AttributionRow(
            "Those who have read a draft say that ⟦it is late⟧.",
            "Those who have read a draft | say"
        ),
        AttributionRow(
            "Finance chief Coun Ann Lind said that ⟦it was late⟧.",
            "Finance chief Coun Ann Lind | said"
        ),
        // Who was told may have a clause of his own.
        AttributionRow(
            "A driver told the officer who stopped him that ⟦he was ill⟧.",
            "A driver | told"
        ),
        AttributionRow(
            "The party said as it launched its plan that ⟦rents would fall⟧.",
            "The party | said"
        ),
        AttributionRow("He said ⟦as many as 40 boats had left⟧.", "He | said"),
        AttributionRow(
            "⟦The airline will cut 40 jobs⟧, the company said Thursday as it posted a loss.",
            "the company | said"
        ),
        // Whoever is accused says nothing by it.
        AttributionRow(
            "Two guards accused of ⟦beating a man at the jail⟧ were fired.",
            "- | accused"
        ),
    ])
    func `finds the whole name of who speaks`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }
}
