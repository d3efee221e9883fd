@testable import ClaimExtraction
import TestSupport
import Testing

struct ProductsTests {
    @Test(arguments: [
        "Each of the ⟦14⟧ guests paid ⟦$50⟧, a total of ⟦$950⟧.",
        "She sold ⟦300⟧ tickets at ⟦$15⟧ each and took in ⟦$5,400⟧ in all.",
        "Overtime cost the city ⟦$18.6 million⟧. Each of the ⟦62⟧ officers was paid ⟦about $30,000⟧ for it.",
        "Crews cleared ⟦12⟧ streets a day, or ⟦160⟧ in the ⟦10 days⟧ of the storm.",
        "The family paid ⟦$450⟧ a month for ⟦two years⟧, ⟦$12,800⟧ in all.",
        "The ferry makes ⟦six⟧ trips a day, ⟦52⟧ a week.",
        "The pool costs ⟦$40,000⟧ a year, or ⟦$2,400⟧ a month, to heat.",
        "The museum had ⟦120,000⟧ visitors in its first ⟦10 days⟧, or ⟦1,200⟧ a day.",
        "The house pays ⟦$12⟧ a month. A leaflet says that it will pay ⟦$14,400⟧ over the ⟦ten years⟧.",
        "At the farm ⟦412⟧ lambs were born in ⟦eleven nights⟧ this spring, an average of ⟦47⟧ a night.",
        "It has ⟦48⟧ lifeguards, who are paid $22 an hour. In a 40-hour week each of them earns ⟦$880⟧, and the county spends ⟦$422,400⟧ a week on all of them.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Products(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Each of the 14 guests paid $50, a total of $700.",
        "Each of the 14 guests paid $50. The hall cost $900.",
        "Five storms have cost $240,000 each. The budget was $800,000.",
        "Tickets cost $20 each. The 300 guests gave $9,000.",
        "He works eight hours a day, 40 a week.",
        "The store sells 300 cups a day and closes for 20 days a year.",
        "It costs $12 a month. Over ten years the county spent $14,400 on signs.",
        "At the farm 412 lambs were born in eleven nights this spring, an average of 37 a night.",
        "It has 48 lifeguards, who are paid $22 an hour. In a 40-hour week each of them earns $880, and the county spends $42,240 a week on all of them.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Products(), in: text, published: published).map(\.message) == [])
    }
}
