@testable import ClaimExtraction
import TestSupport
import Testing

struct ComparisonsTests {
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
        "The store had ⟦700⟧ customers, up ⟦10 percent⟧ from ⟦500⟧ in May.",
        "Growers picked ⟦12,400⟧ apples last autumn, up ⟦18 per cent⟧ from ⟦9,850⟧ the year before.",
        "They landed ⟦1,460⟧ trout, ⟦a fifth⟧ fewer than the ⟦1,640⟧ of the season before.",
        "There are ⟦90⟧ otters in the county, ⟦30 percent⟧ more than the ⟦60⟧ of ten years ago.",
        "The town mended ⟦900⟧ lamps last year, ⟦20 percent⟧ more than in 2022, when it mended ⟦600⟧.",
        "A car pays ⟦$3⟧ and a truck ⟦three times⟧ as much, ⟦$12⟧.",
        "They sold tickets at ⟦$15⟧. At the door they cost ⟦twice⟧ as much, ⟦$25⟧, and more on Sundays.",
        "It sold ⟦500⟧ in May and ⟦700⟧ in June, ⟦a fifth⟧ more.",
        "He counted ⟦348⟧ nests, ⟦a quarter⟧ less than the ⟦512⟧ of 2015.",
        "The mosque was built for ⟦600⟧ people. On Fridays ⟦twice⟧ that number, or ⟦1,500⟧, come.",
        "The track cost ⟦€3.6m⟧, ⟦half⟧ as much again as the ⟦€2m⟧ that was planned.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Comparisons(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Sales came to $412 million. That was 3.5 percent more than the $398 million of the same quarter last year, and almost 2 percent less than the $420 million of the quarter before.",
        "The bill of $90,000 is about three times the $28,000 that was planned.",
        "The brewer earned $27.1 million, or 67 cents a share, more than twice the $13.2 million of last year.",
        "The jury gave $6.3 million to a roofer who fell from a church, three times the $2.1 million that he had asked for.",
        "The mosque was built for 600 people. On Fridays twice that number, or 1,200, come.",
        "Tin closed at 92 cents a pound, up 15 per cent from 80 a year ago.",
        "The train takes five minutes. The bus takes fifty, ten times as long.",
        "The train takes five minutes. The bus takes fifty, eight times as long as on Sundays.",
        "Twelve carts were stolen in the county this year, twice as many as the six of last year.",
        "A fleece sells for 30p and costs £1.20 to take off, four times as much.",
        "Rats cost the city €4.2m last year, its office said on Tuesday, three times as much as the €1.4m of 2019.",
        "The parish spends £600 a year on the hedge, twice what it spent in 2015, when it cost £300.",
        "The limit is 300 and the sample held 1,200, four times the limit.",
        "The store had 550 customers, up 10 percent from 500 in May.",
        "The store had 700 customers, 10 percent of them from the 500 houses nearby.",
        "Growers picked 12,400 apples last autumn, up 26 per cent from 9,850 the year before.",
        "They landed 1,312 trout, a fifth fewer than the 1,640 of the season before.",
        "The brewer earned $19.2 million, or 91 cents a share, up 3 percent from $18.7 million, or 87 cents a share.",
        "There are 78 otters in the county, 30 percent more than the 60 of ten years ago.",
        "The town mended 720 lamps last year, 20 percent more than in 2022, when it mended 600.",
        "The town mended 720 lamps last year, 20 percent more than in 2022, when it had 4,000.",
        "A car pays $3 and a truck three times as much, $9.",
        "A car pays $3, a bus $5 and a truck three times as much, $15.",
        "It sold 500 in May and 600 in June, a fifth more.",
        "He counted 384 nests, a quarter less than the 512 of 2015.",
        "The city gives it €5.2m a year, a little more than half of its costs of €10.1m.",
        "The track cost €3m, half as much again as the €2m that was planned.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Comparisons(), in: text, published: published).map(\.message) == [])
    }
}
