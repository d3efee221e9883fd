import Testing
import Workbench

struct QuoteComparisonTests {
    private static let quotes = """
        fits » “⟦The dog was never on a lead⟧,” she said. » WEBB: I told them. The dog was never on a lead, not once.
        fits » "⟦We lost the key⟧," the warden said. » Warden: ‘We lost the key’, and that was that.
        fits » He called it “⟦a very poor sort of victory⟧.” » It is, I think, a very poor sort of victory.
        fits » “⟦I saw the boat … and I ran⟧,” he said. » I saw the boat come round the point, and I ran.
        fits » “⟦They [the guards] opened the gate⟧,” she said. » MOSS: They opened the gate. I saw it.
        fits » “⟦[The guards] opened the gate⟧,” she said. » MOSS: They opened the gate. I saw it.
        fits » “⟦You don’t sell a church⟧,” he wrote. » Letter of 2 June: You don't sell a church.
        fits » “⟦It took three days⟧,” she said. » It took 3 days.
        quote » “⟦I will close the school⟧,” he said. » Tape: I may close the school.
        quote » “⟦The dog was never on a lead⟧,” she said. » WEBB: The dog was hardly ever on a lead.
        quote » “⟦We paid them in cash⟧,” he said. » We nearly always paid them in cash, by the way. I mean we paid some of them in cash.
        quote » “⟦I trusted him and I paid him⟧,” she wrote. » I trusted him at first and I paid him twice.
        quote » “⟦The roof was rotten. We let it fall⟧,” he said. » HALE: The roof was rotten when we bought it, so we mended it. The wall was another thing. We let it fall.
        quote » “⟦I saw … cows on the line⟧,” he said. » I saw forty cows on the line.
        quote » “⟦She [the cook] burned the soup⟧,” he said. » She may have burned the soup.
        quote » The mayor called it “⟦a costly mistake⟧.” » It was a costly error, said the mayor.
        fits » The “clean water” plan cost ⟦$3 million⟧. » The clean energy and water plan cost $3 million.
        quote » “We sold the boats for nothing,” Hale said of the ⟦nine boats⟧. » HALE: We sold the nine boats. We sold the boats for a song.
        silent » The “clean water” plan cost ⟦$3 million⟧. » The clean water plan was read twice.
        number » “We lost ⟦40 cows⟧,” she said. » Cows lost by her: 14 cows.
        silent » “⟦I will close the school⟧,” he said. » Minutes of the parish council, item 4, drains.
        silent » She said that ⟦the gate had been locked⟧. » Rota of the gatekeepers for June.
        """

    @Test(arguments: EvidenceRow.rows(quotes))
    func `compares the words between the marks one by one`(row: EvidenceRow) {
        #expect(row.found(by: EvidenceComparison()) == row.expected)
    }
}
