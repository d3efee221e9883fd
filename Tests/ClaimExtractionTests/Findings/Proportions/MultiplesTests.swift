@testable import ClaimExtraction
import TestSupport
import Testing

struct MultiplesTests {
    @Test(arguments: [
        "The bill of ⟦$90,000⟧ is ⟦three times⟧ the ⟦$20,000⟧ that was planned.",
        "The desk sold for ⟦$90⟧, ⟦half⟧ of the ⟦$240⟧ that it had cost.",
        "The jury gave ⟦$8.4 million⟧ to a roofer who fell from a church, ⟦three times⟧ the ⟦$2.1 million⟧ that he had asked for.",
        "The train takes ⟦five minutes⟧. The bus takes ⟦fifty⟧, ⟦eight times⟧ as long.",
        "⟦Fourteen⟧ carts were stolen in the county this year, ⟦twice⟧ as many as the ⟦six⟧ of last year.",
        "A fleece sells for ⟦30p⟧ and costs ⟦£1.20⟧ to take off, ⟦three times⟧ as much.",
        "Rats cost the city ⟦€4.2m⟧ last year, its office said on Tuesday, ⟦twice⟧ as much as the ⟦€1.4m⟧ of 2019.",
        "The parish spends ⟦£900⟧ a year on the hedge, ⟦twice⟧ what it spent in 2015, when it cost ⟦£300⟧.",
        "The limit is ⟦300⟧ and the sample held ⟦1,200⟧, ⟦three times⟧ the limit.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Multiples(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The bill of $90,000 is about three times the $28,000 that was planned.",
        "The brewer earned $27.1 million, or 67 cents a share, more than twice the $13.2 million of last year.",
        "The jury gave $6.3 million to a roofer who fell from a church, three times the $2.1 million that he had asked for.",
        "The train takes five minutes. The bus takes fifty, ten times as long.",
        "The train takes five minutes. The bus takes fifty, eight times as long as on Sundays.",
        "Twelve carts were stolen in the county this year, twice as many as the six of last year.",
        "A fleece sells for 30p and costs £1.20 to take off, four times as much.",
        "Rats cost the city €4.2m last year, its office said on Tuesday, three times as much as the €1.4m of 2019.",
        "The parish spends £600 a year on the hedge, twice what it spent in 2015, when it cost £300.",
        "The limit is 300 and the sample held 1,200, four times the limit.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Multiples(), in: text, published: published).map(\.message) == [])
    }
}
