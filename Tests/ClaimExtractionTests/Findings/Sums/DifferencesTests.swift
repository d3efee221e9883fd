@testable import ClaimExtraction
import TestSupport
import Testing

struct DifferencesTests {
    @Test(arguments: [
        "The teachers got ⟦361 points⟧. That was ⟦14⟧ more than the firemen, who had ⟦357⟧.",
        "She finished in ⟦six minutes and 58 seconds⟧, ⟦four seconds⟧ faster than Mia Lund, who took ⟦seven minutes and four seconds⟧.",
        "Dermot Keane finished in ⟦29 minutes⟧, ⟦six minutes⟧ ahead of the runner-up, who took ⟦33 minutes⟧.",
        "The tower is ⟦90 metres⟧ high, ⟦20 metres⟧ taller than the old one, which measured ⟦75⟧.",
        "The office has ⟦45⟧ judges, ⟦12⟧ short of the ⟦55⟧ that it needs.",
        "They need ⟦60⟧ signatures and have ⟦48⟧; ⟦15⟧ are missing.",
        "The trial was to last ⟦20 days⟧ and took ⟦26⟧, ⟦eight⟧ more than planned.",
        "The home team won ⟦84-79⟧, a margin of ⟦seven points⟧.",
        "She got ⟦5,120⟧ votes to his ⟦4,890⟧, a lead of ⟦320⟧.",
        "The school has ⟦640⟧ pupils, ⟦60⟧ fewer than the ⟦680⟧ it had a year ago.",
        "The orchestra will play ⟦28⟧ concerts next season, ⟦eight⟧ fewer than the ⟦34⟧ of this one.",
        "Petrol is ⟦$3.45⟧, ⟦20 cents⟧ more than the ⟦$3.15⟧ of a week ago.",
        "A ticket costs ⟦£180⟧, ⟦£20⟧ more than last year's ⟦£150⟧.",
        "Ada Bell got ⟦18,910⟧ votes and Carl Ruff ⟦14,205⟧. Ms Bell won by ⟦5,705⟧ votes.",
        "The accident happened at ⟦3,900 metres⟧, ⟦200 metres⟧ below the summit at ⟦4,506 metres⟧.",
        "The council wrote to ⟦5,400⟧ households. A year ago it wrote to ⟦4,500⟧. The number has gone up by ⟦1,200⟧.",
        "The lake is at ⟦38 percent⟧, ⟦eleven points⟧ below the ⟦51 percent⟧ of last May.",
        "The tower is ⟦21.3 metres⟧ high, ⟦20 centimetres⟧ more than the old record of ⟦20.8 metres⟧.",
        "⟦Some 4,200⟧ people were there, ⟦500⟧ more than the ⟦3,200⟧ of last year.",
        "By hand it was ⟦752⟧ and ⟦660⟧. Ms Bell won by ⟦102⟧ votes.",
        "She got ⟦731⟧ votes and her rival, a baker, ⟦709⟧. The majority of ⟦32⟧ was confirmed at midnight.",
        "Spending came to ⟦€5.4m⟧ and income to ⟦€4.8m⟧. The loss of ⟦€1.6m⟧ will be met from savings.",
        "The bridge was meant to cost ⟦$40 million⟧ but came to ⟦$52 million⟧, ⟦$14 million⟧ over budget.",
        "The count was ⟦1,312 to 948⟧, the board said. The union won with ⟦464⟧ votes to spare.",
        "The city had a surplus of ⟦$6.2 million⟧. It was the first in five years. Income came to ⟦$148.3 million⟧ and spending to ⟦$144.1 million⟧.",
        "The club will end the year with ⟦£620,000⟧ more than it spent. Income came to ⟦£1,483,000⟧ and spending to ⟦£1,063,000⟧.",
        "Holm won ⟦5-3⟧, a margin of ⟦three⟧ goals.",
        "Mrs Lowe won by ⟦520⟧ votes. She got ⟦4,310⟧ and Mr Jones ⟦3,890⟧.",
        "⟦Six⟧ houses burned down in January. ⟦Eleven⟧ burned in February, ⟦four⟧ more than in the month before, and three in March.",
        "The college overspent by ⟦£13.5m⟧ last year. Income in the twelve months to the end of March was ⟦£286m⟧ but costs came to ⟦£298.5m⟧.",
        "The charity underspent by ⟦£120,000⟧. It had budgeted for ⟦£640,000⟧ and spent ⟦£530,000⟧.",
        "The mayor was returned with a majority of ⟦1,248⟧. She had ⟦11,306⟧ votes and her rival ⟦9,958⟧.",
        "Ms Hill won by ⟦1,575⟧ votes, with ⟦14,612⟧ to Mr Tate's ⟦12,937⟧.",
        "She finished with ⟦5,120⟧ votes to ⟦3,885⟧ for Mr Jones, a majority of ⟦1335⟧.",
        "She lost by ⟦212⟧ votes. The count was ⟦8,940 to 8,718⟧.",
        "The count found ⟦361⟧ writers in prison, ⟦31⟧ more than the ⟦320⟧ it found a year ago.",
        "The count found ⟦361⟧ writers in prison, ⟦31⟧ more than ⟦320⟧ a year ago.",
        "A baker was elected mayor of Holm on Tuesday by a margin of ⟦27⟧ votes.\n\nAda Bell received ⟦1,204⟧ and the incumbent, Carl Ruff, ⟦1,187⟧.",
        "Ada Bell was elected mayor of Holm, a town of bakers, on Tuesday by just ⟦62⟧ votes. She received ⟦2,310⟧ and Carl Ruff ⟦2,258⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Differences(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The teachers got 361 points. That was 14 more than the firemen, who had 347.",
        "The teachers got 361 points. Later it was 14 more than the firemen, who had 357.",
        "She finished in six minutes and 58 seconds, six seconds faster than Mia Lund, who took seven minutes and four seconds.",
        "Dermot Keane finished in 29 minutes, four minutes ahead of the runner-up, who took 33 minutes.",
        "The deficit is $544 billion, $105 billion more than last year, and $130 billion more than was forecast.",
        "They need 60 signatures and have 48; 15 people are asleep.",
        "The trial was to last 20 days and took 26, six more than planned.",
        "The home team won 84-79, a margin of five points.",
        "The school has 640 pupils, 40 fewer than the 680 it had a year ago.",
        "The orchestra will play 28 concerts next season, six fewer than the 34 of this one.",
        "A ticket costs £180, £30 more than last year's £150.",
        "Ada Bell got 18,910 votes and Carl Ruff 14,205. Ms Bell won by 4,705 votes.",
        "The team won by 12 points, its third win of the year.",
        "He is 41 and has three more children than his brother, who is 38.",
        "The town has 300 shops. It built 20 houses more than the 150 it had planned.",
        "The accident happened at 3,900 metres, 606 metres below the summit at 4,506 metres.",
        "The council wrote to 5,400 households. A year ago it wrote to 4,500. The number has gone up by 900.",
        "The council wrote to 5,400 households and 40 shops. Rents have gone up by £12.",
        "The lake is at 38 percent, 13 points below the 51 percent of last May.",
        "The tower is 21.3 metres high, 50 centimetres more than the old record of 20.8 metres.",
        "Some 4,200 people were there, 1,000 more than the 3,200 of last year.",
        "By hand it was 752 and 660. Ms Bell won by 92 votes.",
        "She got 731 votes and her rival, a baker, 709. The majority of 22 was confirmed at midnight.",
        "Spending came to €5.4m and income to €4.8m. The loss of €600,000 will be met from savings.",
        "The firm took €5.4m and paid €4.8m for a mill. A loss of €1.6m in Norway was written off against sales of €2m.",
        "She got 731 votes and her rival 709. The majority of 32 members want a new vote.",
        "The bridge was meant to cost $40 million but came to $52 million, $12 million over budget.",
        "The bridge was meant to cost about $40 million but came to $52 million, $14 million over budget.",
        "The count was 1,312 to 948, the board said. The union won with 364 votes to spare.",
        "The vote was 84 to 79. They won the game after it with ten points to spare.",
        "The museum lost €310,000 last year. This year it took in €1.4m and spent €1.61m.",
        "Holm let slip a lead of three goals and lost 5-3.",
        "Mrs Lowe won by 420 votes. She got 4,310 and Mr Jones 3,890.",
        "Six houses burned down in January. Eleven burned in February, five more than in the month before, and three in March.",
        "The mayor was returned with a majority of 1,248. She had 11,306 votes in the last election and her rival 9,958.",
        "She won by 4,310 votes to 4,120, a margin of 190.",
        "She finished with 5,120 votes to 3,885 for Mr Jones, a majority of 1235.",
        "She lost by 222 votes. The count was 8,940 to 8,718.",
        "Two days of rain lifted the lake by 13 feet, to 655 feet above sea level from 642.",
        "Labour won 412 of the 650 seats, a majority of 174.",
        "Last year 14 pupils left, three fewer than in 2023, and eight of the 14 came back.",
        "A baker was elected mayor of Holm on Tuesday by a margin of 17 votes.\n\nAda Bell received 1,204 and the incumbent, Carl Ruff, 1,187.",
        "Ada Bell was elected mayor of Holm on Tuesday by 62 votes. Turnout was 2,310 out of 4,100.",
        "Ada Bell won the seat by 310 votes in 2021. On Thursday she got 4,210 and Carl Ruff 3,990.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Differences(), in: text, published: published).map(\.message) == [])
    }
}
