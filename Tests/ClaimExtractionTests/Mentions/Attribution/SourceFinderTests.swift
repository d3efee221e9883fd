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
        AttributionRow(
            "The company reported on Friday that ⟦it was late⟧.",
            "The company | reported"
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

    @Test(arguments: [
        AttributionRow(
            "Tom Orr, 58, who lives near Harwick, said ⟦the road was closed⟧.",
            "Tom Orr, 58, who lives near Harwick | said"
        ),
        AttributionRow(
            "Lawmakers supporting the law said ⟦the town was poor⟧.",
            "Lawmakers supporting the law | said"
        ),
        AttributionRow(
            "Residents living there said ⟦the road was closed⟧.",
            "Residents living there | said"
        ),
        AttributionRow(
            "The county closed the road, with a spokesman telling Radio Tarn that ⟦it was unsafe⟧.",
            "a spokesman | telling"
        ),
        AttributionRow(
            "Last week, county officers arrested two men in Orrin, with an agency spokesperson telling Radio Tarn that ⟦they lacked papers⟧.",
            "an agency spokesperson | telling"
        ),
        AttributionRow(
            "State Sen. Lea Webb ‘04 and Assemblywoman Donna Ludd MA ‘84 said ⟦it was unwelcome⟧.",
            "State Sen. Lea Webb ‘04 and Assemblywoman Donna Ludd MA ‘84 | said"
        ),
        AttributionRow(
            "Researchers in Norland established that ⟦the drains were old⟧.",
            "Researchers in Norland | established"
        ),
        AttributionRow(
            "Ann Tully, an economist at Norland, calculates that ⟦600 jobs were lost⟧.",
            "Ann Tully, an economist at Norland | calculates"
        ),
        AttributionRow(
            "The minister noted on Monday, ⟦the victims were all miners⟧.",
            "The minister | noted"
        ),
        AttributionRow(
            "The judge said ⟦the jail was full⟧, according to Radio Tarn.",
            "The judge | said"
        ),
        AttributionRow(
            "The mayor rejected ⟦claims that the mill closed⟧.",
            "The mayor | rejected"
        ),
        AttributionRow(
            "Residents, who have left the valley, say ⟦the smell is worse⟧.",
            "Residents, who have left the valley | say"
        ),
        AttributionRow(
            "The prosecutor general of Norland, Ann Tully, said ⟦the jail was full⟧.",
            "The prosecutor general of Norland, Ann Tully | said"
        ),
    ])
    func `finds who speaks behind asides and participles`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        AttributionRow(
            "A study published in the journal Tarn found that ⟦the lake was polluted⟧.",
            "A study published in the journal Tarn | found"
        ),
        AttributionRow(
            "Researchers based in Leith said ⟦the lake was polluted⟧.",
            "Researchers based in Leith | said"
        ),
        AttributionRow(
            "A man living in the valley told police that ⟦the mill burned⟧.",
            "A man living in the valley | told"
        ),
        AttributionRow(
            "A student named Orr said ⟦the road was closed⟧.",
            "A student named Orr | said"
        ),
        AttributionRow(
            "Ann Lind, a planner at the Space Center in Greenbelt, said ⟦the lake was polluted⟧.",
            "Ann Lind, a planner at the Space Center in Greenbelt | said"
        ),
        AttributionRow(
            "The vote was a setback for Orr, whose lawyers argued that ⟦the files held secrets⟧.",
            "whose lawyers | argued"
        ),
        // The participle isn't the subject's.
        AttributionRow(
            "After years spent in Leith the mayor said ⟦the lake was polluted⟧.",
            "the mayor | said"
        ),
        AttributionRow(
            "They left the mill built by Orr, and police said ⟦the road was closed⟧.",
            "police | said"
        ),
        AttributionRow(
            "In a letter sent to Leith the mayor said ⟦the road was closed⟧.",
            "the mayor | said"
        ),
    ])
    func `finds whom a participle describes`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }
}
