@testable import ClaimExtraction
import TestSupport
import Testing

struct NamedSharesTests {
    @Test(arguments: [
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
        "⟦Two thirds⟧ of routes lose money: ⟦31⟧ of the ⟦62⟧ cover their costs.",
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
        "Some 31 people died in the floods, the ministry said. Nine bodies were found in Sell. The 22 people killed in Graum were buried on Friday.",
        "Twelve miners were killed. In 1987 a gallery collapsed in the same mine, and the 14 dead of that year have a stone.",
        "A fire killed 17 people on Sunday. Three died in hospital on Monday. The 20 dead will be buried on Friday.",
        "The crash killed 62 people and injured 14. Of the 62 dead 41 were children. The 40 injured in a crash in 2019 sent flowers.",
        "Police arrested 31 people. The eight held on Sunday were let go.",
        "The toll rose to 31. On Tuesday it had been 26, and the 26 dead were named.",
        "Seven climbers died in an avalanche. Two guides were hurt. All nine climbers were roped together.",
        "Sales rose 9 per cent to £412m. Online sales came to £120m, or nearly a third of sales.",
        "Revenue came to $80m, up from $60m. Advertising made up $15m, or a quarter of last year's revenue.",
        "The town has 51 schools. A third of them have no hall. The county has 240 schools; 80 have no hall.",
        "Most of the 60 shops have a ramp. Of the 40 cafes 12 have a ramp.",
        "Most of the town's 60 shops are empty. A year ago 19 shops were empty.",
        "Half of the 51 schools have a hall; 20 are new.",
        "Fewer than half of the 51 schools keep a record; 29 do not.",
        "A third of the members voted. Some 214 of them, mostly women, said no.",
        "Nearly all of the 300 hens lived. He lost 12 hens.",
        "A majority of doctors supports the plan, but in the poll 41 per cent of young doctors supported the plan.",
        "Two thirds of voters supported the plan in May. In September 41 per cent of voters supported the plan.",
        "Profit more than doubled in the first half. Sales were £48.6m, up from £40.1m.",
        "Profit doubled last year. In the first quarter profit was £4m, against £3m.",
        "The number of visitors tripled. Some 400 of them came by bus, compared with 300 in 2023.",
        "Rents doubled in ten years. They rose by 4 per cent last year, from $1,000 to $1,040.",
        "The firm employs 3,900 people. It will cut 260 jobs, a fifth of its staff in Wales.",
        "The club has 640 members. About a fifth of its junior members, 21, came.",
        "It lost 40 jobs, half of them in Hull.",
        "The bill is $68 billion. Half of the money, $34 billion, goes to farms.",
        "Spending was $144m, of which the police took $46m, almost a third of spending. In 2020 spending was $120m.",
        "Complaints have halved since 2020. The council had 310 letters last month, compared with 280 in May.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: NamedShares(), in: text, published: published).map(\.message) == [])
    }
}
