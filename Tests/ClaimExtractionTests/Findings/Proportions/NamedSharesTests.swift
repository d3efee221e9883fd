@testable import ClaimExtraction
import TestSupport
import Testing

struct NamedSharesTests {
    @Test(arguments: [
        "Sales rose from $18.2 million to ⟦$20.9 million⟧. Cheese brought in ⟦more than half⟧ of the sales, ⟦$9.7 million⟧.",
        "Sales rose 9 per cent to ⟦£412m⟧. The biscuit business brought in ⟦£237m⟧, or ⟦almost two thirds⟧ of sales.",
        "Revenue came to ⟦$80m⟧. Advertising made up ⟦$22m⟧, or ⟦nearly half⟧ of revenue.",
        "The town has a budget of ⟦€64m⟧. It spends ⟦€24m⟧, ⟦a quarter⟧ of the budget, on roads.",
        "The firm employs ⟦3,900⟧ people. It will cut ⟦780⟧ jobs, ⟦a tenth⟧ of its staff.",
        "The club has ⟦640⟧ members. ⟦About a fifth⟧ of its members, ⟦214⟧, came.",
        "Spending was ⟦$144m⟧, of which the police took ⟦$46m⟧, ⟦almost half⟧ of spending.",
        "There are ⟦24,800⟧ runners. ⟦About a fifth⟧ of the runners, ⟦some 8,000⟧, collect money for charity.",
        "The museum has ⟦214⟧ cases, ⟦a fifth⟧ of them, or ⟦21⟧, without an alarm.",
        "⟦Fewer than half⟧ of the ⟦51⟧ schools keep a record; ⟦29⟧ do.",
        "⟦Most⟧ of the ⟦60⟧ shops have a ramp: ⟦22⟧ do.",
        "⟦Most⟧ of the ⟦38⟧ bridges are sound, the report says; ⟦15⟧ are.",
        "⟦Nearly all⟧ of the ⟦40⟧ tickets were sold; ⟦20⟧ were.",
        "⟦Fewer than one in ten⟧ of the ⟦900⟧ buses are electric. There are ⟦170⟧ of them.",
        "⟦More than half⟧ of the ⟦24⟧ jurors were women. There were ⟦11⟧ women.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: NamedShares(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Sales rose from $18.2 million to $20.9 million. Cheese brought in more than half of the sales, $10.7 million.",
        "Sales rose 9 per cent to £412m. The biscuit business brought in £270m, or almost two thirds of sales.",
        "Revenue came to $80m. Advertising made up $22m, or more than a quarter of revenue.",
        "The county has 51 schools. Twelve of them, or a quarter of the schools, have no hall.",
        "The town has a budget of €64m. It spends €16m, a quarter of the budget, on roads.",
        "The firm employs 3,900 people. It will cut 390 jobs, a tenth of its staff.",
        "The club has 640 members. About a third of its members, 214, came.",
        "Spending was $144m, of which the police took $46m, almost a third of spending.",
        "There are 24,800 runners. About a third of the runners, some 8,000, collect money for charity.",
        "The museum has 214 cases, a tenth of them, or 21, without an alarm.",
        "About 47,000 of the 189,000 patients had to wait, or one in four.",
        "Turnout was 82 percent: of 2,740 people who could vote, 2,260 did.",
        "Of the 2,740 people who could vote 2,260 did, a turnout of 82 percent.",
        "More than half of the 51 schools keep a record; 29 do.",
        "Fewer than half of the 60 shops have a ramp: 22 do.",
        "Half of routes lose money: 31 of the 62 cover their costs.",
        "Fewer than half of the 38 bridges are sound, the report says; 15 are.",
        "Half of the 40 tickets were sold; 20 were.",
        "About one in five of the 900 buses are electric. There are 170 of them.",
        "Fewer than half of the 24 jurors were women. There were 11 women.",
        "It lost 40 jobs, half of them in Hull.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: NamedShares(), in: text, published: published).map(\.message) == [])
    }
}
