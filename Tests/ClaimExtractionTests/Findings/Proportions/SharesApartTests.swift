@testable import ClaimExtraction
import TestSupport
import Testing

struct SharesApartTests {
    @Test(arguments: [
        "⟦Most⟧ of the town's ⟦60⟧ shops are empty, the mayor said. \"It hurts to look at,\" she said. A survey in May counted ⟦19⟧ empty shops.",
        "⟦Nearly all⟧ of the farm's ⟦300⟧ hens were lost in the flood. The farmer wept. He lost ⟦42⟧ hens in all.",
        "⟦Fewer than one in ten⟧ pupils walk to school. Of the county's ⟦8,000⟧ pupils, ⟦2,000⟧ walk.",
        "⟦More than half⟧ of patients had waited for a year, the report says. Of ⟦900⟧ patients whom it followed, ⟦180⟧ had waited for a year.",
        "⟦A majority⟧ of doctors supports the plan. In the poll ⟦41 per cent⟧ of doctors supported the plan.",
        "⟦Three quarters⟧ of the seats were sold by Friday. The hall has ⟦1,200⟧ seats, and ⟦600⟧ were sold by Friday.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: SharesApart(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "A third of the town's 60 shops are empty, the mayor said. \"It hurts to look at,\" she said. A survey in May counted 19 empty shops.",
        "Few of the farm's 300 hens were lost in the flood. The farmer wept. He lost 42 hens in all.",
        "One in four pupils walk to school. Of the county's 8,000 pupils, 2,000 walk.",
        "A fifth of patients had waited for a year, the report says. Of 900 patients whom it followed, 180 had waited for a year.",
        "A minority of doctors supports the plan. In the poll 41 per cent of doctors supported the plan.",
        "Half of the seats were sold by Friday. The hall has 1,200 seats, and 600 were sold by Friday.",
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
        #expect(findings(of: SharesApart(), in: text, published: published).map(\.message) == [])
    }
}
