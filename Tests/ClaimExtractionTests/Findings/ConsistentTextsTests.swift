import Testing

@testable import ClaimExtraction

/// Figures that look alike and agree, or are of different things: no check may object, whichever reads them.
struct ConsistentTextsTests {
    @Test(arguments: [
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
        "The bill is $68 billion. Half of the money, $34 billion, goes to farms.",
        "Spending was $144m, of which the police took $46m, almost a third of spending. In 2020 spending was $120m.",
        "Complaints have halved since 2020. The council had 310 letters last month, compared with 280 in May.",
        "The board voted nine to five in favour. The council's 13 members will vote on Monday.",
        "The council has eleven members. The voters of the town said yes by 1,200 to 900, and the council will follow.",
        "Seven beaches failed the test. The six beaches that failed in 2019 have been cleaned.",
        "Four men escaped on Sunday. The five men who escaped in May were caught.",
        "The city had a surplus of $6.2 million. Income came to $148.3 million and spending on schools to $44.1 million.",
        "The museum lost €310,000 last year. This year it took in €1.4m and spent €1.61m.",
        "Profit rose by £4m, or 20 per cent, to £24m on sales of £310m.",
        "Sales fell $30 million, or 10 percent, to $270 million. Costs fell $12 million, or 4 percent.",
        "The shares lost $2.40, or 5 percent, and the index 40 points, or 1 percent.",
        "The limit is 300 and the sample held 1,200, four times the limit and twice as much as in May, when it was 600.",
        "The house was sold for $900,000, three times the asking price and twice the $450,000 of the last sale.",
        "It took samples at 96 beaches. It rated 58 as excellent, 22 as good and 10 as sufficient.",
        "A road of 40 kilometres will be built, 22 in the north and 12 in the south; the rest is a bridge.",
        "The 62 pupils come from three villages, 31 from Ashby, 19 from Corby and 9 from Selby. Three live in the school.",
        "In September 41 per cent agreed, in February 58 per cent. In June 40 people came.",
        "The parliament has 120 seats. The Union would get 48 and the List 43.",
        "Thirty-one people dropped out, 17 of them men and nine of them smokers.",
        "Ten people died in the fire. The eight passengers who died in the crash were buried.",
        "The Senate approved a $68 billion farm bill on Thursday. The bill sets aside $41 billion for food aid and $19 billion for crop insurance.",
        "The council agreed on a budget of €64m. Last year's budget had €30m for schools, €20m for roads and €10m for parks.",
        "Three Republicans voted for it, among them Harlan Boyd of Nebraska and Ruth Esterly of Maine.",
        "It costs twice what it did in 2020. A ton is $720, instead of $700 last month.",
        "The council agreed on a budget of €64m. The budget has €10m for parks, €5m for pools and €2m for trees.",
        "A room costs twice as much as a bed: $40 instead of $20.",
        "The samples held 1,200 bacteria in every hundred millilitres, four times the limit of 300.",
    ])
    func `no check objects to what may agree`(text: String) {
        let article = Article(id: "a", published: published, text: text)
        #expect(Extractor().extraction(of: article).findings.map(\.message) == [])
    }
}
