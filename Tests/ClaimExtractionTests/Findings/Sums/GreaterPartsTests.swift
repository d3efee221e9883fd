@testable import ClaimExtraction
import TestSupport
import Testing

struct GreaterPartsTests {
    @Test(arguments: [
        "⟦Fourteen⟧ of the ⟦twelve⟧ jurors voted to convict.",
        "The book has ⟦320⟧ pages, of which ⟦330⟧ are notes.",
        "The book has ⟦320⟧ pages, ⟦330⟧ of them notes.",
        "She has written ⟦nine⟧ novels, the ⟦tenth⟧ of which comes out in June.",
        "Of the ⟦40⟧ members ⟦45⟧ were present.",
        "There are ⟦40⟧ members. Today ⟦45⟧ of them were present.",
        "All but ⟦15⟧ of the ⟦12⟧ boats came back.",
        "He spent ⟦$5 million⟧ of the ⟦$4 million⟧ grant.",
        "The town spent ⟦$1.2 million⟧ on the pool, of which ⟦$1.5 million⟧ came from the state.",
        "It was the ⟦fourth⟧ of his ⟦three⟧ marriages.",
        "She owns ⟦six⟧ horses, of whom ⟦eight⟧ are stabled in Kilbrae.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: GreaterParts(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Twelve of the fourteen jurors voted to convict.",
        "All twelve of the twelve jurors voted to convict.",
        "He reached 3 percent in two polls, of which four are needed.",
        "The school has 40 teachers for pupils from many lands, 60 of them from abroad.",
        "He has 20 workers and many clients, 30 of them abroad.",
        "The 12 schools teach refugees, 4,000 of them from one country.",
        "Twelve of the Big Ten coaches agreed.",
        "Six of the four-bedroom houses were sold.",
        "Of the 40 houses 65 percent are empty.",
        "Of the 40 houses on the river 65 doors were kept.",
        "More than 15 of the 12 rooms that were promised are ready.",
        "He ran the last of the three miles in five minutes.",
        "She was the second of the five.",
        "About 300 of the 250 seats, by one count, were taken.",
        "Five of the 2 percent shares were sold.",
        "The wall is built for 5.8. Six of them weigh a ton.",
        "Some 1,204 patients have waited for a year. In January 2024 there were 2,311 of them.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: GreaterParts(), in: text, published: published).map(\.message) == [])
    }
}
