import TestSupport
import Testing

@testable import ClaimExtraction

/// Sums whose figures stand together and whose words tie nothing.
struct LooseSumsTests {
    typealias Row = (check: any ConsistencyCheck, text: String)

    private static let wrong: [Row] = [
        (
            LooseRests(),
            "The city has paid for ⟦38⟧ of the ⟦55⟧ buses it ordered. The last ⟦27⟧ will arrive in the spring."
        ),
        (
            LooseDifferences(),
            "There are ⟦62⟧ fewer officers than in 2015. Then the force had ⟦418⟧ and today it has ⟦366⟧."
        ),
        (
            LooseRests(),
            "Under the plan ⟦17⟧ of the city's ⟦42⟧ routes will go and ⟦nine⟧ be shortened. The other ⟦26⟧ will not change."
        ),
        (
            LooseRests(),
            "⟦Fourteen⟧ of the ⟦52⟧ schools will be rebuilt and ⟦nine⟧ repaired. The other ⟦39⟧ will stay as they are."
        ),
        (
            LooseRests(),
            "⟦Eighty-three⟧ passengers were aboard. ⟦Thirty-one⟧ men and ⟦17⟧ children were picked up by a trawler; the other ⟦45⟧ passengers came ashore on a raft."
        ),
        (
            LooseRests(),
            "The zoo has rehomed ⟦46⟧ of the ⟦83⟧ dogs it took in. Two went to a family in Hull, said the manager. That leaves ⟦47⟧ dogs."
        ),
        (
            LooseRests(),
            "⟦Fourteen⟧ trains will be taken off the line for repairs. The move will leave the operator with ⟦76⟧ of its ⟦80⟧ trains."
        ),
        (
            LooseRests(),
            "The bakery will close ⟦nine⟧ shops this month. It will keep ⟦41⟧ of its ⟦60⟧."
        ),
        (
            LooseDifferences(),
            "Opening hours at the pool will be cut from ⟦56⟧ a week to ⟦43⟧. Swimmers say that the loss of ⟦eleven hours⟧ will hit children."
        ),
        (
            LooseDifferences(),
            "The airport will have ⟦64⟧ flights a day, up from ⟦47⟧. Residents say that the extra ⟦27⟧ will keep them awake."
        ),
        (
            LooseDifferences(),
            "The county spent ⟦$64.8 million⟧ last year and took in ⟦$59.3 million⟧. It had to borrow the ⟦$6.5 million⟧ shortfall."
        ),
        (
            LooseProducts(),
            "The walk is ⟦12 miles⟧ long. He does it ⟦three times⟧ a week, or ⟦46 miles⟧ a week."
        ),
        (
            LooseProducts(),
            "The round is ⟦94 kilometres⟧ long. She makes it ⟦twice⟧ a week for ⟦50 weeks⟧ of the year and so covers ⟦940 kilometres⟧."
        ),
        (
            LooseProducts(),
            "The company will pay ⟦$2.4 million⟧ to ⟦16⟧ former workers. The money will be shared equally, with ⟦$160,000⟧ for each worker."
        ),
        (
            LooseProducts(),
            "The order agreed to pay ⟦€3.6 million⟧ to ⟦24⟧ survivors. Each of them will get ⟦€160,000⟧."
        ),
        (
            LooseTotals(),
            "⟦Some 310,000 tons⟧ are expected, compared with 380,000 tons last year. Of this year's plums ⟦250,000 tons⟧ are blue, nearly all of one kind, and ⟦50,000⟧ are yellow; no others are grown there."
        ),
        (
            LooseTotals(),
            "A jury awarded ⟦$11.9 million⟧ to a man who was held for six days. The sum is made up of ⟦$4.2 million⟧ for his losses and ⟦$7.5 million⟧ to be paid by the county and two of its officers."
        ),
        (
            SumsApart(),
            "The library got back ⟦1,340⟧ things in June. Fines were waived for the month. In came ⟦812⟧ maps for sailors, ⟦391⟧ maps for walkers and ⟦127⟧ globes, nine of which it had never heard of."
        ),
        (
            SumsApart(),
            "He rode ⟦412 kilometres⟧ in the first week, then ⟦365 kilometres⟧ and a last ⟦298 kilometres⟧ to the coast. He got there with ⟦1,175 kilometres⟧ behind him."
        ),
        (
            LooseTotals(),
            "The house has ⟦33⟧ seats. The Reds took ⟦14⟧, the Blues ⟦eleven⟧ and the Greens ⟦six⟧; there are no others."
        ),
        (
            LooseDifferences(),
            "The Crust came home in ⟦48 minutes and 10 seconds⟧. It is an iron tub. The Molar, rowed by three dentists, took ⟦50 minutes and 40 seconds⟧ and was beaten by ⟦three minutes and 30 seconds⟧."
        ),
        (
            LooseDifferences(),
            "Stiles received ⟦18,442⟧ votes and Arce ⟦18,419⟧. Eleven ballots were argued over. To win by ⟦32⟧ votes, she said, was to win."
        ),
        (
            LooseChanges(),
            "Shares opened at ⟦320 pence⟧ and closed at ⟦288 pence⟧, down ⟦12 percent⟧ on the day."
        ),
        (
            LooseChanges(),
            "A survey of 1,340 farms puts the yield at ⟦36 tonnes⟧ a hectare. In a normal year the land gives ⟦45⟧. That is a fall of ⟦a quarter⟧."
        ),
        (
            LooseChanges(),
            "The new site has ⟦40 acres⟧, ⟦40 percent⟧ more space than the ⟦32 acres⟧ of the old one."
        ),
        (
            LooseChanges(),
            "The county will put its share up by ⟦5 per cent⟧. That takes the usual bill from ⟦£1,640 to £1,804⟧."
        ),
        (
            LooseChanges(),
            "The flock has grown by ⟦a third⟧ since 2019, when it had ⟦900⟧ ewes. Now it has ⟦1,400⟧."
        ),
        (
            LooseChanges(),
            "Rents have gone up by ⟦40 percent⟧ in four years: a flat that cost ⟦£800⟧ a month now costs ⟦£1,040⟧."
        ),
        (
            LooseChanges(),
            "Of those with the vaccine ⟦20⟧ had fallen ill, and ⟦100⟧ of the others. That is a protection of ⟦85 percent⟧."
        ),
        (
            LooseDifferences(),
            "Support for the tram stands at ⟦44 percent⟧. In March it stood at ⟦53 percent⟧, ⟦seven points⟧ higher."
        ),
        (
            LooseDifferences(),
            "The glacier is ⟦12 metres⟧ thinner than in 1990, when it was ⟦84 metres⟧ thick. It measures ⟦68 metres⟧ today."
        ),
        (
            LooseShares(),
            "Turnout was ⟦58 percent⟧, with ⟦540⟧ of the ⟦1,200⟧ members of the union voting."
        ),
        (
            LooseShares(),
            "The survey of ⟦1,200⟧ farmers found that ⟦540⟧ (⟦58 percent⟧) wanted to sell."
        ),
        (
            LooseDifferences(),
            "He bought the mill for ⟦$400,000⟧ in 2015 and sold it last year for ⟦$520,000⟧, a profit of ⟦$100,000⟧."
        ),
        (
            LooseDifferences(),
            "The club sold ⟦60⟧ fewer season tickets than last year: ⟦960⟧, against ⟦1,040⟧."
        ),
        (LooseShares(), "The survey asked ⟦1,200⟧ farmers. ⟦Some 780⟧, or ⟦56 percent⟧, said no."),
        (
            LooseShares(),
            "⟦Seven⟧ of the ⟦28⟧ wards have been closed to visitors, ⟦a third⟧ of the hospital."
        ),
        (
            LooseShares(),
            "It has ⟦312⟧ names on it. Of all those who wait, ⟦104⟧ have done so for long, which is ⟦one in four⟧."
        ),
        (
            LooseProducts(),
            "Of the 410 hectares ⟦240⟧ were in wheat. It gave ⟦8.5 tonnes⟧ to the hectare, so that ⟦2,400 tonnes⟧ went into the store."
        ),
        (
            LooseProducts(),
            "Every one of the ⟦640⟧ seats was sold for each of the ⟦24⟧ performances. That is ⟦14,560⟧ tickets."
        ),
        (
            LooseShares(),
            "Of the union's ⟦480⟧ members ⟦400⟧ took part in the ballot. The turnout, the union said, was ⟦73 per cent⟧, its highest."
        ),
        (
            LooseDifferences(),
            "They go to a company that pays ⟦$29⟧ an hour. The district pays ⟦$21⟧, which is ⟦$7⟧ an hour less, and cannot raise it."
        ),
        (
            LooseDifferences(),
            "The crossing used to take ⟦50 minutes⟧. With the new engines it takes ⟦35⟧, a saving of ⟦20 minutes⟧."
        ),
        (
            LooseDifferences(),
            "The rate went down from ⟦11.2 percent⟧ to ⟦8.7 percent⟧, a drop of ⟦3.5 percentage points⟧."
        ),
        (
            LooseDifferences(),
            "The bishop has ⟦nine⟧ parishes to fill and ⟦four⟧ priests to send, a shortfall of ⟦six⟧."
        ),
        (
            LooseMultiples(),
            "The road was costed at ⟦€62 million⟧ in 2021. It has since climbed to ⟦€93 million⟧, ⟦double⟧ what was signed off."
        ),
        (
            LooseMultiples(),
            "The stamp fetched ⟦$9,600⟧ on Friday. He had bought it for ⟦$2,400⟧ in 1990, so that he got ⟦three times⟧ what he paid."
        ),
        (
            LooseMultiples(),
            "She bought the violin for ⟦$8,000⟧ and sold it for ⟦$48,000⟧, making ⟦five times⟧ her money."
        ),
        (
            LooseMultiples(),
            "The prison was meant for ⟦420⟧ men. On the first day it held ⟦630⟧, or ⟦twice⟧ as many as it was built for."
        ),
        (
            LooseShares(),
            "It made ⟦£9m⟧ on turnover of ⟦£60m⟧, a profit margin of ⟦18 per cent⟧."
        ),
        (
            LooseShares(),
            "Of ⟦1,200⟧ flights in which the cards had four dots and five, ⟦900⟧ ended at the right one, a success rate of ⟦65 per cent⟧."
        ),
        (
            LooseTotals(),
            "He got ⟦five years⟧ for fraud and ⟦eighteen months⟧ for hiding the money, which makes ⟦seven and a half years⟧ in all."
        ),
        (
            LooseMultiples(),
            "Profit more than ⟦doubled⟧ in the six months to June. It came to ⟦£48m⟧, up from ⟦£26m⟧ a year earlier."
        ),
        (
            LooseMultiples(),
            "The number of visitors ⟦tripled⟧ last year. ⟦Some 4,200⟧ visitors came, against ⟦2,100⟧ in 2023."
        ),
        (
            LooseMultiples(),
            "Complaints have ⟦halved⟧ since 2020. There were ⟦310⟧ last year, compared with ⟦420⟧ in 2020."
        ),
        (
            LooseMultiples(),
            "Membership has ⟦tripled⟧ since March, and stands at ⟦900⟧, up from ⟦440⟧."
        ),
        (
            LooseMultiples(),
            "The trip takes ⟦twice⟧ as long as it did, ⟦70 minutes⟧ instead of ⟦50⟧."
        ),
        (
            LooseMultiples(),
            "Hay is ⟦twice⟧ as dear as last year: ⟦$14⟧ a bale, after ⟦$9⟧."
        ),
        (
            LooseMultiples(),
            "Its deficit stood at ⟦$300,000⟧ in June. By December it had ⟦tripled⟧, to ⟦$750,000⟧."
        ),
        (LooseParts(), "The ⟦40⟧ crates, ⟦26⟧ of pears and ⟦13⟧ of plums, went by sea."),
        (
            LooseParts(),
            "The plane was carrying ⟦92⟧ people — ⟦six⟧ crew and ⟦84⟧ passengers — when it left the runway."
        ),
        (
            LooseParts(),
            "Two coaches took ⟦94⟧ fans to the match, ⟦51⟧ in the first and ⟦47⟧ in the second."
        ),
        (
            LooseParts(),
            "The plane was carrying ⟦92⟧ people, ⟦six⟧ crew and ⟦84⟧ passengers, when it left the runway."
        ),
        (
            LooseRests(),
            "Of the ⟦48⟧ applicants, ⟦31⟧ were siblings. That left ⟦19⟧ families competing for the rest."
        ),
        (LooseRests(), "Of ⟦75⟧ boats ⟦12⟧ were lost, leaving ⟦65⟧ afloat."),
        (SizedItems(), "Nurses work ⟦three⟧ ⟦12-hour⟧ shifts a week, ⟦40 hours⟧ in all."),
        (SizedItems(), "The new prison will hold ⟦1,200⟧ men in ⟦eight⟧ blocks of ⟦140⟧."),
        (
            LooseLengths(),
            "The paper appeared from ⟦1911⟧ until it folded in ⟦1975⟧, ⟦74 years⟧ without a day missed."
        ),
        // The values in the sentences beside the change.
        (
            LooseChanges(),
            "The school counted ⟦1,680⟧ freshmen, compared with ⟦2,100⟧ last year. The decline of ⟦a third⟧ surprised nobody."
        ),
        (
            LooseChanges(),
            "Until the summer it took ⟦240 minutes⟧ to get a bed. In October it took ⟦180⟧. We have cut the wait by ⟦a third⟧."
        ),
        (
            LooseChanges(),
            "We have cut the wait by ⟦a third⟧, she said. Until the summer a ship waited ⟦240 minutes⟧ for a pilot. In October it waited ⟦180⟧."
        ),
        (
            LooseChanges(),
            "Only ⟦36,700⟧ people cast a ballot. That is down ⟦19 percent⟧ from the ⟦43,600⟧ who came out in May."
        ),
        (
            LooseChanges(),
            "The brewer reported a ⟦10 percent⟧ gain in net income. Net rose to ⟦$108.8 million⟧ (£81 million) from ⟦$90.5 million⟧."
        ),
        (
            LooseChanges(),
            "The island took in ⟦11,490⟧ guests, ⟦8 percent⟧ over the limit of ⟦9,820⟧ that it had set."
        ),
        (
            LooseDifferences(),
            "The board means to spend ⟦$148.5 million⟧ and to take in ⟦$139.2 million⟧. Nobody knows whence the ⟦$8.3 million⟧ that is missing will come."
        ),
        (
            LooseDifferences(),
            "She had ⟦3,418⟧ votes. He came second, with ⟦3,162⟧. Others had 1,020. A recount changed nothing. It rained. Her majority of ⟦246⟧ was chalked on a wall."
        ),
        (
            LooseRests(),
            "In ordinary times it has ⟦612⟧ beds. The burst has put ⟦148⟧ out of use. Those that are left, ⟦474⟧ of them, were taken."
        ),
        (
            LooseTotals(),
            "The budget had to find ⟦£8.4 million⟧. Savings bring ⟦£3.1 million⟧. Empty posts save ⟦£2.2 million⟧ and the pools ⟦£1.6 million⟧. What is left, ⟦£1.8 million⟧, will be borrowed."
        ),
        (
            LooseTotals(),
            "The gap had been put at ⟦£38 million⟧. Cuts will save ⟦£17 million⟧ of that; a rise in tax brings in ⟦£11 million⟧; and the remaining ⟦£8 million⟧ is to come out of reserves."
        ),
        (
            LooseParts(),
            "By Tuesday ⟦20⟧ bodies had been recovered, ⟦eleven⟧ women and ⟦eight⟧ men."
        ),
        (
            LooseRests(),
            "⟦Two⟧ of the ⟦four⟧ companies near the bridge began a siege. The other ⟦three⟧, both mounted, held the road."
        ),
        (
            LooseRests(),
            "Of the district's ⟦six⟧ delegates, Orme won ⟦four⟧ with 63 percent of the vote. Pell earned the other ⟦three⟧ delegates."
        ),
        (
            LooseTotals(),
            "The maker must pay ⟦$17.6 million⟧. They were given ⟦$7.2 million⟧ for what they lost. To punish it, the jurors gave them another ⟦$9.4 million⟧."
        ),
        (
            LooseTotals(),
            "There were ⟦126⟧ of them. By Thursday ⟦57⟧ had sunk and ⟦38⟧ lay on the beaches, while another ⟦21⟧ were adrift."
        ),
        (
            LooseTotals(),
            "One lost ⟦£275,000⟧ to her, two sisters ⟦£190,000⟧ and some friends ⟦£127,000⟧. It rained. The villa is for sale. Of the ⟦£612,000⟧ that was taken, little is left."
        ),
        (
            LooseTotals(),
            "It has paid back ⟦$175 million⟧. The sum consisted of ⟦$54 million⟧ that was due and ⟦$101 million⟧ that was not."
        ),
        (
            LooseProducts(),
            "The dig costs ⟦60,000 kronor⟧ a week. It has gone on for ⟦fourteen weeks⟧ so far and has used up ⟦960,000 kronor⟧."
        ),
        (
            LooseProducts(),
            "⟦Eight⟧ turbines stand in the sound. Each of them is rated at ⟦1.5 megawatts⟧. Between them they deliver ⟦14 megawatts⟧."
        ),
    ]

    @Test(arguments: wrong)
    func `finds what nearly fits`(row: Row) {
        let expected = MarkedText(row.text)
        #expect(places(of: row.check, in: expected.text, published: published) == expected.spans)
    }

    @Test(arguments: right)
    func `leaves alone what may fit`(row: Row) {
        #expect(findings(of: row.check, in: row.text, published: published).map(\.message) == [])
    }
}
