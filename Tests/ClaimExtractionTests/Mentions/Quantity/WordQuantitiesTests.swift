import Testing

@testable import ClaimExtraction

struct WordQuantitiesTests {
    @Test(arguments: [
        ("⟦Dozens⟧ of neighbours met.", "? neighbours count approximately"),
        ("⟦Tens of thousands⟧ of birds flew.", "? birds count approximately"),
        ("It is ⟦thousands of miles⟧ away.", "? miles length approximately"),
        ("⟦Several hundred⟧ boats sank.", "? boats count approximately"),
        ("⟦A few thousand⟧ boats sank.", "? boats count approximately"),
        ("⟦A couple⟧ of boats sank.", "2 boats count approximately"),
        ("It took ⟦a couple of million years⟧.", "2000000 years duration approximately"),
        ("⟦A pair⟧ of boots was found.", "2 boots count"),
        ("⟦A score⟧ of boats sank.", "20 boats count approximately"),
        ("⟦Three score years⟧ passed.", "60 years duration"),
        ("⟦Four score and seven⟧ boats sank.", "87 boats count"),
        ("All ⟦three⟧ score goals.", "3 score goals count"),
    ])
    func `a word may stand for a number`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        ("⟦A majority⟧ of voters came.", "50 % percent moreThan"),
        ("She won by a majority of ⟦177⟧.", "177 - count"),
        ("It is ⟦twice⟧ the rate.", "2 times ratio"),
        ("They have ⟦double⟧ the number.", "2 times ratio"),
        ("It was ⟦more than twice⟧ as big.", "2 times ratio moreThan"),
        ("⟦Half⟧ of the grants were lost.", "0.5 the grants ratio"),
        ("⟦Nearly half⟧ the money is gone.", "0.5 the money ratio lessThan"),
        ("⟦Two-thirds⟧ of voters came.", "0.6667 voters ratio"),
        ("It fell ⟦by a third⟧.", "0.3333 - ratio"),
        ("It is ⟦a quarter⟧ less than that.", "0.25 - ratio"),
    ])
    func `a share or a multiple is a ratio`(marked: String, summary: String) {
        expectQuantities(marked.replacing("⟦by ", with: "by ⟦"), [summary])
    }

    @Test(arguments: [
        ("The ⟦21st⟧ boat sank.", "21 - ordinal"), ("His ⟦third⟧ boat sank.", "3 - ordinal"),
        ("The ⟦twenty-first⟧ boat sank.", "21 - ordinal"),
        ("The ⟦hundredth⟧ boat sank.", "100 - ordinal"),
        ("⟦Two⟧ boats sank, then a ⟦third⟧ in the bay.", "2 boats count"),
    ])
    func `an ordinal is one`(marked: String, summary: String) {
        expectFirstQuantity(marked, summary)
    }

    @Test(arguments: [
        "The couple met a score to settle.", "The second half of it was loud.",
        "He is a half-brother.",
        "The flag flew at half staff.", "They split it in half.", "Their attacking half was empty.",
        "The majority leader spoke.", "Scores rose and double doors shut.", "He won the score.",
        "On the Fourth of July they swim.", "Many a man and several boats sank.",
        "She has one half-sister.",
        "A third-party seller came.",
    ])
    func `the same words may be something else`(text: String) {
        let found = quantities(in: text).filter { $0.quantity.dimension != .ordinal }
        #expect(found.map { $0.quantity.summary } == [], "\(text)")
    }
}
