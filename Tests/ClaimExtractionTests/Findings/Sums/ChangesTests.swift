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
        "The number fell from ⟦2,300⟧ in 2020 to ⟦1,900⟧ last year, a fall of ⟦a third⟧.",
        "Waiting times have ⟦doubled⟧ in two years, from ⟦11 weeks⟧ to ⟦18 weeks⟧.",
        "It found ⟦212⟧ salmon, against ⟦188⟧ the year before, a fall of ⟦13 per cent⟧.",
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
        "He went from 12 Elm Street to 9 Oak Street.",
        "The number fell from 2,400 in 2020 to 1,600 last year, a fall of a third.",
        "Waiting times have doubled in two years, from 11 weeks to 21 weeks.",
        "It found 188 salmon, against 212 the year before, a fall of 11 per cent.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Changes(), in: text, published: published).map(\.message) == [])
    }
}
