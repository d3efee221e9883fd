import Testing

@testable import ClaimExtraction

struct FigureTableTests {
    private func table(_ text: String) -> FigureTable {
        var reading = Reading(Article(id: "a", text: text))
        for stage in textStages { stage.run(on: &reading) }
        for recogniser in recognisers { recogniser.recognise(in: &reading) }
        reading.sortMentions()
        return FigureTable(reading)
    }

    @Test func `a sentence has no more figures than a reader compares, and the next has its own`() {
        let table = table(String(repeating: "7 ", count: 150) + "boxes. She had 12 cats.")
        #expect(table.figures(ofSentence: 0).count == 100)
        #expect(table.figures(ofSentence: 1).map(\.quantity.value) == [12])
    }

    @Test func `what is around a sentence has an end in a text without end`() {
        let table = table(String(repeating: "She had 12 cats and 15 dogs. ", count: 300))
        #expect(table.figures(aroundSentence: 0).map(\.sentence).max() == 40)
        #expect(table.figures(aroundSentence: 150).map(\.sentence).min() == 110)
        #expect(table.figures(aroundSentence: 299).map(\.sentence).max() == 299)
        #expect(table.figures(aroundSentence: 300).isEmpty)
        #expect(table.figures(aroundSentence: -1).isEmpty)
    }

    @Test(arguments: [
        ("pages of notes", "pages"), ("people", "people"), ("young people", "people"),
        ("of note", "note"), ("", ""),
    ])
    func `the head of a unit is the last word before what it is of`(unit: String, head: String) {
        #expect(Figure.head(of: unit) == WordKey(head))
    }
}
