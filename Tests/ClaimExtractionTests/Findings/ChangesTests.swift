@testable import ClaimExtraction
import TestSupport
import Testing

struct ChangesTests {
    @Test(arguments: [
        "Membership rose ⟦12 percent⟧, from ⟦400⟧ to ⟦480⟧, in a year.",
        "Sales more than ⟦doubled⟧, from ⟦300⟧ to ⟦500⟧.",
        "Turnout ⟦fell⟧ from ⟦52 percent⟧ to ⟦58 percent⟧.",
        "Production was ⟦900 tons⟧, ⟦up⟧ from ⟦950⟧ the year before.",
        "The rent went up by ⟦$200⟧, from ⟦$850⟧ to ⟦$1,150⟧ a month.",
        "The council cut its budget by ⟦20 percent⟧, from ⟦$5 million⟧ to ⟦$3 million⟧.",
        "The bill of ⟦$90,000⟧ is ⟦three times⟧ the ⟦$20,000⟧ that was planned.",
        "The desk sold for ⟦$90⟧, ⟦half⟧ of the ⟦$240⟧ that it had cost.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Changes(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Membership rose by 20 percent, from 1,500 to 1,800.",
        "Turnout rose from 52 percent to 58 percent, six points.",
        "It rose 12 percent in May, from 400 to 448, and 3 percent in June.",
        "Sales doubled, from 200 to 400.",
        "Sales more than doubled, from 200 to 500.",
        "The price fell from $9 to $7.",
        "The rent went up by $300, from $850 to $1,150 a month.",
        "The bill of $90,000 is about three times the $28,000 that was planned.",
        "He went from 12 Elm Street to 9 Oak Street.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Changes(), in: text, published: published).map(\.message) == [])
    }
}
