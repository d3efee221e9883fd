@testable import ClaimExtraction
import TestSupport
import Testing

struct OpeningTotalsTests {
    @Test(arguments: [
        "There were ⟦40⟧ lots: ⟦23⟧ clocks, ⟦nine⟧ bells, ⟦five⟧ chairs and ⟦the⟧ horn, which is 11 feet long.",
        "Twelve riders brought in ⟦5,300⟧ goats from three pastures, ⟦2,450⟧ from the upper one, ⟦1,720⟧ from the woods and ⟦1,030⟧ from the marsh.",
        "The crew picked up ⟦310⟧ bottles on two beaches, ⟦140⟧ on the first and ⟦160⟧ on the second.",
        "The alliance holds ⟦62⟧ of the 120 seats: ⟦41⟧ for the Reds, ⟦15⟧ for the Greens and ⟦eight⟧ for the Blues.",
        "The club won ⟦27 cups⟧: ⟦17⟧ in March and ⟦9⟧ in April.",
        "The barn held ⟦860⟧ things, the widow, Ada Stone, said on Friday: ⟦310⟧ saws, ⟦240⟧ spades and ⟦210⟧ lamps.",
        "The budget of ⟦$48 million⟧ is made up of ⟦$20 million⟧ for schools, ⟦$15 million⟧ for roads and ⟦$9 million⟧ for everything else.",
        "The ⟦12⟧ jurors, ⟦seven⟧ women and ⟦six⟧ men, took an hour.",
        "A jury of ⟦12⟧, ⟦seven⟧ women and ⟦six⟧ men, took an hour.",
        "They made ⟦286⟧: ⟦112⟧ by Ann Rao, ⟦87⟧ by her sister, ⟦41⟧ by Neil Foss, and ⟦36⟧ from all the others.",
        "Three hospitals treated ⟦140⟧ people, ⟦45⟧ at St Anne's, ⟦61⟧ at the Royal and ⟦44⟧ at the General.",
        "It would have raised ⟦$64 million⟧, ⟦$41 million⟧ for a school and ⟦$25 million⟧ for repairs.",
        "There are ⟦eleven⟧ roles, ⟦five⟧ of them for sopranos, ⟦three⟧ for tenors and ⟦two⟧ for basses.",
        "The prize, ⟦€10,000⟧, was shared: ⟦€6,000⟧ for the winner, ⟦€3,000⟧ for the second and ⟦€2,000⟧ for the third.",
        "The choir of ⟦24⟧ has ⟦eight⟧ sopranos, ⟦six⟧ altos, ⟦five⟧ tenors and ⟦four⟧ basses.",
        "The force has ⟦38⟧ posts: ⟦a⟧ chief, ⟦two⟧ captains, ⟦five⟧ sergeants and ⟦29⟧ constables.",
        "The kennel has ⟦34⟧ runs, ⟦20⟧ for dogs and ⟦12⟧ for cats.",
        "Of the ⟦24⟧ crews, ⟦ten⟧ are from Chile, ⟦eight⟧ from Peru and ⟦seven⟧ from Brazil.",
        "The club has ⟦310⟧ children, ⟦170⟧ girls and ⟦150⟧ boys, in nine teams.",
        "The museum has lent ⟦four⟧ paintings: ⟦two⟧ to Berlin, ⟦two⟧ to Madrid and ⟦one⟧ to a dentist.",
        "The dairy has ⟦240⟧ workers: ⟦120⟧ in Ballynoe, ⟦65⟧ at its creamery in Tulla and ⟦35⟧ in Leeds.",
        "By noon ⟦118⟧ people had come on foot, said the priest, Emil Hartley: ⟦61⟧ men, ⟦34⟧ women and ⟦33⟧ children, who were given soup.",
        "His debts, ⟦£37,000⟧, were owed to three people: ⟦£20,000⟧ to a bank, ⟦£9,000⟧ to his sister and ⟦£10,000⟧ to a baker.",
        "The farm of ⟦320 acres⟧ was split in three: ⟦150 acres⟧ went to Ann, ⟦100⟧ to Bob and ⟦80⟧ to Carol.",
        "The ⟦60 acres⟧ were shared among Ann (⟦30⟧), Bob (⟦20⟧) and Carol (⟦12⟧).",
        "He walked ⟦310 miles⟧ in 14 days: ⟦190⟧ in the first week and ⟦130⟧ in the second.",
        "The airline will axe ⟦1,250⟧ roles, with ⟦640⟧ going in Dublin, ⟦380⟧ in Cork and ⟦220⟧ in Shannon.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: OpeningTotals(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The firm has 4,300 people in three towns, 1,850 in Varde, 1,420 in Holm and 1,030 in Ekby.",
        "There were 47 people on board: 44 passengers, two guides and the driver.",
        "The train has nine carriages: four with beds, three with seats, one for bicycles and a bar that is open until two.",
        "The club won 27 cups: 17 in March and 10 in April.",
        "The company has 1,200 workers: 700 in Ohio, and others in Iowa and Texas.",
        "A dozen people came: six from Ohio, including two children, and four from Iowa.",
        "The school has 420 pupils, 210 girls and 210 boys.",
        "She has five sisters, three brothers and two dogs.",
        "The three towns have 4,000, 5,000 and 6,000 people.",
        "It will cut 130 jobs. They go in three rounds: 50 in January, 40 in March and 40 in June.",
        "It will cut 120 jobs. They go in four rounds: 50 in January, 40 in March and 40 in June.",
        "Three hospitals treated 150 people, 45 at St Anne's, 61 at the Royal and 44 at the General.",
        "It would have raised $66 million, $41 million for a school and $25 million for repairs.",
        "It raised $64 million, $41 million for a school and the rest for repairs.",
        "There are ten roles, five of them for sopranos, three for tenors and two for basses.",
        "The choir of 23 has eight sopranos, six altos, five tenors and four basses.",
        "The town of 24 has two inns, six shops and a mill.",
        "The circus has 14 animals: six horses, four camels, three goats and a llama.",
        "In all 31 bridges were closed, 17 of them in the hills and 14 in the valley.",
        "In all 31 bridges were closed, 17 of them old and 12 in the valley.",
        "The flag has 30 stars, 14 of them old and 12 new.",
        "The camp holds 90 men, 60 women and 25 children.",
        "Of the 24 crews, ten are from Chile, eight from Peru and six from Brazil.",
        "The club has 320 children, 170 girls and 150 boys, in nine teams.",
        "The farm has 40 men, 170 girls and 150 boys, in nine teams.",
        "It got £61,000. It keeps £16,000, and the rest goes to four others: £20,000, £12,000, £8,000 and £5,000.",
        "The museum has lent five paintings: two to Berlin, two to Madrid and one to a dentist.",
        "The ship had 143 people on board: 118 passengers and a crew of 25.",
        "The dairy has 220 workers: 120 in Ballynoe, 65 at its creamery in Tulla and 35 in Leeds.",
        "By noon 128 people had come on foot, said the priest, Emil Hartley: 61 men, 34 women and 33 children.",
        "He paid £950 for three things: a coat for £500, a hat for £300 and a belt for £150.",
        "His debts, £39,000, were owed to three people: £20,000 to a bank, £9,000 to his sister and £10,000 to a baker.",
        "An aide, as the treasurer of Local 88 showed, earns more each spring: $20 an hour, then $20.80, then $21.42 and at last $22.07.",
        "The 60 acres were shared among Ann (30), Bob (20) and Carol (ten).",
        "He walked 320 miles in 14 days: 190 in the first week and 130 in the second.",
        "A crew of 31 was on board: the captain, four officers and 26 sailors.",
        "She took 95 photographs and wrote to three friends about it: 40 lines to Ann, 30 to Bob and 30 to Carl.",
        "The town, which has 900 voters, went to the polls with three questions before it: 410 were for the road, 290 for the bridge and 250 for the park.",
        "Prices of 300 goods were compared in two shops: 140 were lower in the first and 130 in the second.",
        "He saw 40 patients before noon, and in the afternoon those who had waited: 16 men, 14 women and 13 children.",
        "The firm said 165 posts would go at Derby, 112 at Stoke and 63 at Crewe.",
        "The airline will axe 1,240 roles, with 640 going in Dublin, 380 in Cork and 220 in Shannon.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: OpeningTotals(), in: text, published: published).map(\.message) == [])
    }
}
