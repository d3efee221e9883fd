@testable import ClaimExtraction
import TestSupport
import Testing

struct ClosingTotalsTests {
    @Test(arguments: [
        "⟦Nine inches⟧ fell on Monday, ⟦four⟧ on Tuesday and ⟦two⟧ more by Thursday, bringing the total to ⟦17 inches⟧.",
        "One firm has ⟦70⟧ employees and the other ⟦55⟧, ⟦135⟧ in all.",
        "The two firms have ⟦70⟧ and ⟦55⟧ employees, ⟦135⟧ between them.",
        "The farm has ⟦60⟧ cows and ⟦40⟧ goats, ⟦110⟧ animals in all.",
        "They collected ⟦700⟧ names in the north and ⟦440⟧ in the south, for a total of ⟦1,240⟧.",
        "The first ward has ⟦310⟧ beds and the other ⟦260⟧ beds. Together they have ⟦540⟧ beds.",
        "They sold ⟦38⟧ in May, ⟦45⟧ in June and ⟦31⟧ in July, altogether ⟦124⟧.",
        "⟦Nine⟧ sailors drowned and ⟦23⟧ were rescued, bringing the number of those aboard to ⟦42⟧.",
        "The fine was ⟦$2.5 million⟧ for the mine and ⟦$1.5 million⟧ for the port, a combined ⟦$5 million⟧.",
        "Olsen scored ⟦14 points⟧, Baro ⟦eleven⟧ and Tidd ⟦six⟧; together the three had ⟦41⟧.",
        "The chest holds ⟦210⟧ coins and ⟦35⟧ rings. In total ⟦255⟧ objects will be sold.",
        "With ⟦seven⟧ votes for, ⟦four⟧ against and ⟦two⟧ blank, all ⟦16⟧ members voted.",
        "The owners — ⟦three⟧ men and ⟦five⟧ women — are angry, and each of the ⟦nine⟧ has sued.",
        "She carried ⟦two lamps, a rope and an axe⟧, ⟦five⟧ tools in all.",
        "It has schools in ⟦Varby, Holt and Elmsted⟧, ⟦four⟧ towns altogether.",
        "The farm keeps ⟦a bull, two mules and six sheep⟧ — ⟦ten⟧ animals.",
        "⟦Four⟧ barns burned and ⟦nine⟧ were flooded, which makes ⟦15⟧ barns in all to be rebuilt.",
        "In winter it sold ⟦130⟧ boats and in spring ⟦80⟧, making ⟦230⟧ in the half-year.",
        "The woods cover ⟦420⟧ and ⟦280 hectares⟧, or ⟦600 hectares⟧ together.",
        "Counting the ⟦six⟧ calves of Sunday and the ⟦eight⟧ of Monday, the farm had ⟦15⟧ births.",
        "The clinic has ⟦310⟧ beds and the other ⟦250⟧. The new trust will have a total of ⟦540⟧ beds and 4,200 staff.",
        "Longreach was paid ⟦£412,000⟧, Alba ⟦£388,000⟧ and another firm ⟦£95,000⟧. Nobody saw a stone.\n\nIn all, Ms Adler said, ⟦£985,000⟧ had gone.",
        "It sold ⟦310⟧ boats in May, ⟦245⟧ boats in June and ⟦120⟧ boats in July. Prices rose. Altogether ⟦765⟧ boats were sold.",
        "The choir has ⟦31⟧ sopranos, ⟦28⟧ altos and ⟦30⟧ basses. Altogether it is ⟦98⟧ strong, and sings in a barn.",
        "They sold ⟦131⟧ cows in May, ⟦128⟧ in June and ⟦130⟧ in July. In all they sold ⟦399⟧ of them.",
        "The town paid ⟦$11,500⟧ for it, plus ⟦$26,000⟧ for the trucks. Together that is ⟦$47,500⟧, or about $13 for each of its 2,880 people.",
        "The pier took ⟦£52,000⟧ in May and ⟦£41,000⟧ in June. The total of ⟦£98,000⟧ was a record.",
        "The Greens have ⟦20⟧ seats and Labour ⟦14⟧, so that the two together have ⟦36⟧.",
        "In two hours he dug up three marrows, of ⟦6.1⟧, ⟦5.2⟧ and ⟦2.9 kilos⟧. They came to ⟦15.2 kilos⟧ in all; the vicar had 11.6.",
        "She left two banks sums of ⟦£12,000⟧ and ⟦£14,000⟧. Together they came to ⟦£36,000⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ClosingTotals(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The choir has 31 sopranos, 28 altos and 30 basses. Altogether it is 89 strong, and sings in a barn.",
        "The choir has 31 sopranos, 28 altos and 30 basses. In all twelve of them can swim.",
        "The choir has 31 sopranos, 28 altos and 30 basses. In all some 400 people came to hear it.",
        "The ship carries 220 passengers and a crew of 80, 300 people.",
        "The herd, 24 cows and their 24 calves, 48 animals in all, was sold.",
        "It killed 14 men and 9 women. In the north 12 people were hurt and 9 fled, 40 people in a bus.",
        "The two firms have 70 and 55 employees, 125 between them.",
        "The first ward has 310 beds and the other 260 beds. Together they have 570 beds.",
        "The first ward has 310 beds and the other 260 beds. The town has a total of 540 beds for guests in 12 inns.",
        "They sold 38 in May, 45 in June and 31 in July, altogether 114.",
        "Nine sailors drowned and 23 were rescued, bringing the number of those aboard to 32.",
        "Nine more people died and 23 were hurt, bringing the number of casualties to 42.",
        "The toll stood at ten. Nine died on Friday and 23 on Sunday, bringing the total to 42.",
        "Olsen scored 14 points, Baro eleven and Tidd six; together the three had 31.",
        "The chest holds 210 coins and 35 rings. In total 245 objects will be sold.",
        "Forty pupils sing and thirty dance; altogether 55 pupils take part, since many do both.",
        "Police held 12 men on Friday and 15 on Sunday, among 30 arrests in all this month.",
        "She served four terms of three years each, 12 years in all.",
        "With seven votes for, four against and one blank, all 12 members voted.",
        "She carried two lamps, a rope and an axe, four tools in all.",
        "The hall burned 12 barns and 30 sheds, bringing to more than 50 the number of buildings lost.",
        "They have 24 sheep and 18 goats in all 50 states.",
        "Three crews of six divers took part, 18 divers in all.",
        "Two men and three crews of six divers took part, 20 divers in all.",
        "In winter it sold 130 boats and in spring 80, making 210 in the half-year.",
        "It would cut 300 jobs in Leeds and 150 in Hull, of 500 in all.",
        "Longreach was paid £412,000, Alba £388,000 and another firm £95,000. Nobody saw a stone.\n\nIn all, Ms Adler said, £895,000 had gone.",
        "Longreach was paid £412,000, Alba £388,000 and another firm £95,000. It then lost £90,000. In all, Ms Adler said, £985,000 had gone.",
        "The firms, among them Alba, were paid £412,000, £388,000 and £95,000. Nobody saw a stone. In all, £985,000 had gone.",
        "Longreach was paid £412,000, Alba £388,000 and another firm £95,000. Nobody saw a stone. In all, about £985,000 had gone.",
        "Longreach was paid £412,000, Alba £388,000 and another firm £95,000. Nobody saw a stone. She spent £985,000 on horses.",
        "The town paid $11,500 for it, plus $26,000 for the trucks. Together that is $37,500, or about $13 for each of its 2,880 people.",
        "The pier, the only one of the four with a lift, took £52,000 in May. Its total of £58,000 was a record.",
        "The Greens have 20 seats and Labour 14, so that the two together have 34.",
        "In two hours he dug up three marrows, of 6.1, 5.2 and 2.9 kilos. They came to 14.2 kilos in all; the vicar had 11.6.",
        "In a school with 40 pupils the cook used 6.1 and 5.2 kilos of rice. Together the pots weighed 21 kilos.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ClosingTotals(), in: text, published: published).map(\.message) == [])
    }
}
