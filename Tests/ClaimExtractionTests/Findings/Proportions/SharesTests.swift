@testable import ClaimExtraction
import TestSupport
import Testing

struct SharesTests {
    @Test(arguments: [
        "He sold ⟦6,000⟧ kites at $850 and so took $5.1 million. Of these kites ⟦40 per cent⟧, or ⟦1,800⟧, went to Peru.",
        "He sold ⟦6,000⟧ kites. ⟦Forty per cent⟧ of these, or ⟦1,800⟧, went to Peru.",
        "The organ was bought for ⟦£18,000⟧, half of it from the state; the other ⟦half⟧, ⟦£8,000⟧, was raised by the choir.",
        "The organ fund has brought in ⟦£118,000⟧. ⟦Half⟧ of it came from a single gift of ⟦£52,000⟧, the rest in coins.",
        "The vaccine was given to ⟦3,000⟧ people, and ⟦2,850⟧ of them, ⟦90 percent⟧, had no reaction.",
        "There were ⟦486,000⟧ visitors by Sunday, against 412,000 in 2024. ⟦More than half⟧, ⟦231,000⟧, came to one museum.",
        "It wants goats on ⟦a third⟧ of its ⟦2,400 kilometres⟧ of verge by 2028, or ⟦720 kilometres⟧.",
        "The lake held ⟦8.1 million cubic metres⟧ on Monday, the company said, which is ⟦36 per cent⟧ of its capacity of ⟦27 million⟧.",
        "Growers had hoped for ⟦9,000 tonnes⟧; they now expect ⟦2,700⟧, or ⟦a fifth⟧ of that.",
        "The jail held ⟦588⟧ people. Of them, ⟦147⟧, or ⟦a third⟧, were ill.",
        "Of the ⟦212⟧ pages, he had underlined ⟦60⟧, ⟦nearly half⟧.",
        "On an average evening ⟦200⟧ people come, ⟦a third⟧ of the ⟦450⟧ whom the tent can hold.",
        "The council turned down ⟦36⟧ of ⟦48⟧ requests, ⟦two thirds⟧ of the total.",
        "The agency approved ⟦140⟧ of ⟦400⟧ requests, a rate of ⟦45 percent⟧.",
        "⟦More than half⟧ of the ⟦320⟧ members, ⟦96⟧ people, signed the letter.",
        "The ⟦45⟧ women make up ⟦half⟧ of the ⟦140⟧ inmates.",
        "⟦Seven in ten⟧ of the ⟦600⟧ voters polled, ⟦360⟧, said yes.",
        "⟦One in three⟧ of those tested, ⟦44 out of 220⟧, was ill.",
        "Of the ⟦90⟧ pupils, ⟦54⟧, or ⟦70 percent⟧, passed the test.",
        "Only ⟦40⟧ of the ⟦120⟧ beds – ⟦half⟧ – are in use.",
        "⟦Half⟧ of the ⟦36⟧ members, ⟦16⟧, voted for it.",
        "Last year ⟦24⟧ of the ⟦60⟧ trees died, ⟦a third⟧ of them.",
        "⟦A majority⟧ of the board, ⟦four⟧ of ⟦nine⟧, voted against it.",
        "⟦Nearly half⟧ of the ⟦200⟧ houses, ⟦140⟧, were damaged.",
        "⟦Most⟧ of the ⟦80⟧ workers, ⟦32⟧, signed the letter.",
        "⟦Two thirds⟧ of the members (⟦56 percent⟧) stayed at home.",
        "⟦Three in four⟧ residents, or ⟦65 percent⟧, want the road closed.",
        "The city will pay ⟦a third⟧ of the ⟦$9 million⟧, or ⟦$4 million⟧.",
        "Of ⟦60⟧ applicants ⟦12⟧ were hired, ⟦one in four⟧.",
        "The cost is put at ⟦9 billion kroner⟧. ⟦A quarter⟧ of it, ⟦3.5 billion⟧, will come from tolls.",
        "⟦A majority⟧ of voters like the plan: ⟦41 percent⟧ to 32 percent.",
        "The council wrote to ⟦5,400⟧ households that owe tax, ⟦one in four⟧ of the borough's ⟦32,000⟧.",
        "It costs ⟦£1,460⟧ a year. ⟦Half⟧ of the money, ⟦£830⟧, comes from a raffle.",
        "The town had ⟦$25,000⟧; ⟦a quarter⟧ of that, ⟦$5,000⟧, will go to the pool.",
        "Of ⟦620⟧ growers ⟦230⟧ lost part of the crop to hail in August, ⟦more than half⟧, yet it was sweet.",
        "Help goes to ⟦one pupil in five⟧, or ⟦90⟧ of the ⟦300⟧, most of them from the islands.",
        "There were ⟦84⟧ races. It rained during ⟦61⟧ of them, ⟦about half⟧.",
        "Only ⟦one in eight⟧ of those who may give does so, or ⟦5 percent⟧.",
        "The bridge would have cost ⟦€84m⟧. The ministry would have paid ⟦two thirds⟧ of that, ⟦€48m⟧.",
        "⟦A third⟧ of the ⟦90⟧ people who work at the pencil factory in Holt, ⟦36⟧ of them, will have to go.",
        "⟦Three in five⟧ of the ⟦250⟧ people who were asked by the paper, or ⟦175⟧, want a car park.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Shares(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "He sold 6,000 kites at $850 and so took $5.1 million. Of these kites 40 per cent, or 2,400, went to Peru.",
        "The organ was bought for £18,000, half of it from the state; the other half, £9,000, was raised by the choir.",
        "He sold 6,000 kites and 900 drums. Of these, 40 per cent, or 360, went to Peru.",
        "The organ fund has brought in £118,000. Half of it came from a man who has a house of £520,000.",
        "They are now 46 percent of its 1,720 students and were 44 percent, or 181, of Saturday's graduates.",
        "The bank made a profit of 46 million francs. At the rate of Friday it is worth $57.5 million. About half of it, 23 million, goes to the canton.",
        "486,000 came. More than half, 251,000, came to one museum.",
        "There were 486,000 visitors by Sunday, against 412,000 in 2024. More than half, 251,000, came to one museum.",
        "There were 486,000 visitors by Sunday. More than half came, 231,000 of them by bus.",
        "It wants goats on a third of its 2,400 kilometres of verge by 2028, or 780 kilometres.",
        "It wants goats on about a third of its 2,400 kilometres of verge by 2028, or 720 kilometres.",
        "The lake held 8.1 million cubic metres on Monday, the company said, which is 30 per cent of its capacity of 27 million.",
        "Growers had hoped for 9,000 tonnes; they now expect 1,800, or a fifth of that.",
        "The camp had $20 million. It spent $9 million in May, most of it on signs.",
        "Of the 212 pages, he had underlined 96, nearly half.",
        "Half of the 7,500 soldiers are posted abroad, at work in 85 countries.",
        "70 percent of the town's 400 pupils passed; each school entered 200 of them.",
        "The council turned down 36 of 48 requests, 40 percent more than a year ago.",
        "The 45 women make up a third of the 140 inmates.",
        "The council turned down 36 of 48 requests and cut the fee by a third.",
        "About a third of the 200 houses, 70 of them, were damaged.",
        "Nearly half of the 200 houses, 96, were damaged.",
        "More than half of the 2,400 jobs, or 1,300, will be filled.",
        "A third of the nurses live on Holm, and 40 of the 90 doctors do.",
        "Half of the 36 members, 18, voted for it; 12 did not.",
        "Two thirds of the members (67 percent) stayed at home.",
        "One in three of the trees has died. The city planted 2,400 of them, and 800 are dead.",
        "The cost is put at 9 billion kroner. A quarter of it, 2.25 billion, will come from tolls.",
        "A majority of voters like the plan: 58 percent to 32 percent.",
        "Most of the 80 workers signed the letter.",
        "The council wrote to 5,400 households that owe tax, one in six of the borough's 32,000.",
        "It costs £1,460 a year. Half of the money, £730, comes from a raffle.",
        "The town had $25,000; a fifth of that, $5,000, will go to the pool.",
        "Of 620 growers 430 lost part of the crop to hail in August, more than half, yet it was sweet.",
        "Help goes to one pupil in five, or 60 of the 300, most of them from the islands.",
        "The village has 640 inhabitants, most of them over sixty.",
        "There were 84 races. It rained during 41 of them, about half.",
        "Only one in eight of those who may give does so, or 12.5 percent.",
        "Only one in eight of those who may give does so, and 5 percent do it twice.",
        "The bridge would have cost €84m. The ministry would have paid two thirds of that, €56m.",
        "Half of the 40 members who came by bus to the meeting, 12 of them from Leeds, were late.",
        "A third of the 90 people who work at the pencil factory in Holt, 30 of them, will have to go.",
        "Two thirds of the 90 teachers are members, and 52 of them voted.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Shares(), in: text, published: published).map(\.message) == [])
    }
}
