@testable import ClaimExtraction
import TestSupport
import Testing

struct RestatedTollsTests {
    @Test(arguments: [
        "The number of people who died in the fire rose to ⟦31⟧ on Friday. A service for the ⟦33⟧ people killed will be held on Sunday.",
        "The death toll from the earthquake stands at ⟦412⟧. Rescuers have left the town. Half of the ⟦421⟧ victims were children.",
        "⟦At least 26⟧ people died when a ferry sank on Tuesday. Divers found the wreck. A monument to the ⟦28⟧ who died is planned.",
        "⟦Seven⟧ climbers died in an avalanche on Saturday. The slope had been closed. The bodies of all ⟦eight⟧ climbers were brought down on Sunday.",
        "Police detained ⟦45⟧ people after the match. Fans had thrown flares. The ⟦54⟧ detainees were to be brought before a judge.",
        "Police arrested ⟦31⟧ men on Monday. Nine of them were released. The ⟦33⟧ people held are aged between 18 and 60.",
        "⟦Forty-one⟧ passengers were injured when two trams collided. Nobody was killed. The ⟦44⟧ injured were taken to three hospitals.",
        "The crash claimed ⟦62⟧ lives. It was the worst in ten years. A list of the ⟦68⟧ dead was read out.",
        "Nine people were killed and ⟦14⟧ hurt in the blast. The ⟦12⟧ injured are in hospital.",
        "The chase led to the deaths of ⟦three⟧ teenagers on a country road. It was dark. The families of the ⟦four⟧ boys who were killed said nothing.",
        "⟦Five⟧ people died when the coach left the road. The driver lived. The ⟦six⟧ passengers who died were pilgrims.",
        "The storm killed ⟦six⟧ people. Three of the five lines were cut. The ⟦seven⟧ who died will be named.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RestatedTolls(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The number of people who died in the fire rose to 31 on Friday. A service for the 31 people killed will be held on Sunday.",
        "The death toll from the earthquake stands at 412. Rescuers have left the town. Half of the 412 victims were children.",
        "At least 26 people died when a ferry sank on Tuesday. Divers found the wreck. A monument to the 26 who died is planned.",
        "A bomb killed 17 people in a market on Sunday. It went off at noon. Relatives of the 17 killed gathered at the gates.",
        "Seven climbers died in an avalanche on Saturday. The slope had been closed. The bodies of all seven climbers were brought down on Sunday.",
        "Police detained 45 people after the match. Fans had thrown flares. The 45 detainees were to be brought before a judge.",
        "Police arrested 31 men on Monday. Nine of them were released. The 31 people held are aged between 18 and 60.",
        "Forty-one passengers were injured when two trams collided. Nobody was killed. The 41 injured were taken to three hospitals.",
        "The crash claimed 62 lives. It was the worst in ten years. A list of the 62 dead was read out.",
        "Nine people were killed and 14 hurt in the blast. The 14 injured are in hospital.",
        "The chase led to the deaths of three teenagers on a country road. It was dark. The families of the three boys who were killed said nothing.",
        "Five people died when the coach left the road. The driver lived. The five passengers who died were pilgrims.",
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
        "The storm killed six people. Three of the five lines were cut. The six who died will be named.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: RestatedTolls(), in: text, published: published).map(\.message) == [])
    }
}
