@testable import ClaimExtraction
import TestSupport
import Testing

struct ProductsTests {
    @Test(arguments: [
        "Each of the ⟦14⟧ guests paid ⟦$50⟧, a total of ⟦$950⟧.",
        "She sold ⟦300⟧ tickets at ⟦$15⟧ each and took in ⟦$5,400⟧ in all.",
        "Overtime cost the city ⟦$18.6 million⟧. Each of the ⟦62⟧ officers was paid ⟦about $30,000⟧ for it.",
        "It has ⟦48⟧ lifeguards, who are paid $22 an hour. In a 40-hour week each of them earns ⟦$880⟧, and the county spends ⟦$422,400⟧ a week on all of them.",
        "There are ⟦eight⟧ coaches with ⟦36⟧ berths each, ⟦268⟧ in all.",
        "It asked ⟦62,000⟧ households to save ⟦20 litres⟧ a day each, or ⟦12.4 million litres⟧.",
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
        "It has 48 lifeguards, who are paid $22 an hour. In a 40-hour week each of them earns $880, and the county spends $42,240 a week on all of them.",
        "There are eight coaches with 36 berths each, 288 in all.",
        "There are eight coaches with 36 berths each and 268 people.",
        "It asked 62,000 households to save 20 litres a day each, or 1.24 million litres.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Products(), in: text, published: published).map(\.message) == [])
    }
}
