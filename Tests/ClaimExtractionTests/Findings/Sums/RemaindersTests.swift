@testable import ClaimExtraction
import TestSupport
import Testing

struct RemaindersTests {
    @Test(arguments: [
        "It was to have cost 30 million crowns. It got as far as the permits, of which ⟦eleven⟧ were needed; ⟦nine⟧ had been given, and the other ⟦three⟧ were being looked at.",
        "Of the ⟦90⟧ seats ⟦62⟧ were taken by parents, which left ⟦18⟧ for everybody else.",
        "The company has paid ⟦$5 million⟧ of the ⟦$12 million⟧ that it owes; ⟦$8 million⟧ is outstanding.",
        "The crew pulled ⟦seven⟧ swimmers from the sea on Sunday. It was cold. ⟦Four⟧ of the swimmers were taken to hospital. The other ⟦two⟧ were treated on board.",
        "He needed ⟦eleven⟧ permits; ⟦nine⟧ had been given, and the other ⟦three⟧ were being looked at.",
        "There were ⟦21⟧ incidents, or about two a week. In ⟦fourteen⟧ of them a goat got out, in ⟦three⟧ a driver stopped, and in the other ⟦five⟧ somebody rang the police.",
        "He found ⟦348⟧ nests in June. The birds sleep in the air. Most of the nests were old. There were ⟦126⟧ in Mill Street, ⟦94⟧ round the market and ⟦118⟧ everywhere else.",
        "⟦Three⟧ of the ⟦five⟧ drivers were dismissed; the other ⟦three⟧ got a warning.",
        "⟦Ninety⟧ boats left. ⟦Sixty-one⟧ came back on Sunday, ⟦14⟧ on Monday, and the other ⟦five⟧ sank.",
        "The county has ⟦14⟧ judges. ⟦Nine⟧ of them are women and the other ⟦six⟧ are men.",
        "The bridge will cost ⟦$2.3 million⟧, of which the state will pay ⟦$1.5 million⟧ and the town the remaining ⟦$700,000⟧.",
        "The move will cost ⟦$310,000⟧, of which ⟦$210,000⟧ has been raised; ⟦$90,000⟧ is still missing.",
        "The race had ⟦640⟧ runners, of whom ⟦590⟧ finished and ⟦60⟧ did not.",
        "Of the district's ⟦nine⟧ schools ⟦two⟧ have leaking roofs; the other ⟦six⟧ are sound.",
        "⟦Eight thousand⟧ copies were printed, of which ⟦1,200⟧ had been sold and ⟦6,400⟧ were still in a barn.",
        "She had ⟦eleven⟧ hens until a fox took ⟦three⟧; the ⟦nine⟧ that are left have names.",
        "The library had ⟦900⟧ maps, lost ⟦150⟧ to damp and has ⟦650⟧ left.",
        "The choir began with ⟦£8,000⟧, spent ⟦£3,500⟧ and now has ⟦£5,500⟧.",
        "⟦Five⟧ of the ⟦twelve⟧ bears were moved, leaving ⟦eight⟧ in the pit.",
        "The park had ⟦31⟧ deer and was given ⟦six⟧ more; it now has ⟦39⟧.",
        "Of the ⟦90⟧ stones, ⟦64⟧ have been cleaned; ⟦36⟧ are still there.",
        "Of the ⟦20 miles⟧, she has walked ⟦14⟧, with ⟦eight⟧ to go.",
        "He owed ⟦$5,000⟧ and has paid back ⟦$1,800⟧, so he still owes ⟦$3,600⟧.",
        "The union gave ⟦£6,000⟧ and the parish the remaining ⟦£5,000⟧ of the ⟦£12,000⟧.",
        "⟦Forty⟧ riders set out and ⟦12⟧ dropped out; ⟦26⟧ finished.",
        "The plan needs ⟦30⟧ votes; ⟦24⟧ are safe, so ⟦eight⟧ more must be found.",
        "The fund of ⟦$14 million⟧ includes ⟦$8 million⟧ for wages, ⟦$3 million⟧ for rent and ⟦$4 million⟧ for everything else.",
        "The tank held ⟦800 litres⟧ and ⟦250⟧ were drained, leaving ⟦650⟧.",
        "The wall has ⟦200⟧ steps; after ⟦120⟧ she rested, with ⟦90⟧ still to climb.",
        "The fund had ⟦56⟧ requests and turned down ⟦40⟧. The ⟦eleven⟧ clubs that remain will get money.",
        "At dawn ⟦72⟧ hikers went up and ⟦65⟧ came down. The other ⟦nine⟧ spent the night in a hut.",
        "The farmer counted ⟦268⟧ that were brought back by nightfall, leaving ⟦52⟧ of the ⟦300⟧ at large.",
        "The valley once had ⟦61⟧ towers. ⟦Fifty-three⟧ were pulled down, and the other ⟦six⟧ are rented to tourists.",
        "⟦Eighty-eight⟧ postmen walked through the town. It rained. A dog came with them.\n\n⟦Seventy-one⟧ reached the finish. The other ⟦27⟧ were picked up by a van.",
        "The hospital will lose ⟦48⟧ of its ⟦312⟧ beds, leaving it with ⟦274⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Remainders(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Eighteen of them walked away. Of the injured, eight are in danger, 11 are stable and the remaining six may go home.",
        "He needed eleven permits; nine had been given, and the other two were being looked at.",
        "There were 22 incidents, or about two a week. In fourteen of them a goat got out, in three a driver stopped, and in the other five somebody rang the police.",
        "She has 240 people at work, of whom 145 are on the island, 75 on the mainland and the rest at sea.",
        "He found 338 nests in June. The birds sleep in the air. Most of the nests were old. There were 126 in Mill Street, 94 round the market and 118 everywhere else.",
        "He has 240 hens, of which 165 are brown, 75 of them old.",
        "Sales came to $20.9 million. Cheese brought in $9.7 million. Milk made up $6.1 million, butter $3.4 million and ice cream the rest, $1.7 million.",
        "There were 58 boats. Forty-one arrived, nine sank, and the other eight turned round.",
        "Of five men three were arrested; two of them were charged and the other one was released.",
        "Ten people were hurt, three of them badly. The other seven went home.",
        "The bridge will cost $2.3 million, of which the state will pay $1.5 million and the town the remaining $800,000.",
        "The clinic has 31 posts and 22 people in them; nine posts are vacant.",
        "The street has 40 houses and 25 shops; six shops are empty.",
        "The race had 640 runners, of whom 590 finished and 50 did not.",
        "Of 500 people asked, 300 said yes, 120 said no and 60 did not.",
        "In a year 46 officers left and 30 joined, a net loss of 16.",
        "It made a net loss of $2.3 million, or 68 cents a share, against net income of $5.3 million.",
        "Of the district's nine schools two have leaking roofs; the other seven are sound.",
        "Eight thousand copies were printed, of which 1,200 had been sold and 6,800 were still in a barn.",
        "She had eleven hens until a fox took three; the eight that are left have names.",
        "They have thirteen pairs, of which five are too small and eight too large.",
        "Of the choir's twelve members, of whom nine are women and eight over sixty, all sing.",
        "They have twelve pairs, of which nine are red and eight new.",
        "The library had 900 maps, lost 150 to damp and has 750 left.",
        "The tank held 800 litres; 250 were drained and 100 added, leaving 650.",
        "Five of the twelve bears were moved, leaving seven in the pit.",
        "A shell hit two of the nine houses, leaving six people dead.",
        "A shell hit two of the nine houses, leaving six dead.",
        "The park had 31 deer and was given six more; it now has 37.",
        "They won seven of their twelve games, drew three and lost two.",
        "The union gave £6,000, the port £1,000 and the parish the remaining £5,000 of the £12,000.",
        "Six of the nine divers came up, and the other two waited while a third turned back.",
        "Of 120 pupils, 80 learn French and 60 learn Latin.",
        "Of 120 pupils, 80 learn French, including 30 boys, and 60 have not.",
        "Of the ten boats six sank, one ran aground and the other three came home.",
        "He had 300 goats and 40 cows and now has 12 dogs.",
        "She ate 40 of the 90 plums, gave some away and has 30 left.",
        "The fund had 56 requests and turned down 40. The 16 clubs that remain will get money.",
        "At dawn 72 hikers went up and 65 came down. The other seven spent the night in a hut.",
        "At dawn 72 hikers went up with four guides. The other nine spent the night in a hut.",
        "The farmer counted 268 that were brought back by nightfall, leaving 32 of the 300 at large.",
        "The valley once had 61 towers. Fifty-three were pulled down, and the other eight are rented to tourists.",
        "The valley once had 61 towers. They lost 53 members, and the other six are tired.",
        "Eighty-eight postmen walked through the town. It rained. A dog came with them.\n\nSeventy-one reached the finish. The other 17 were picked up by a van.",
        "Eighty-eight postmen walked through the town. It rained. A dog came with them.\n\nTwelve geese came, too. Seven reached the finish. The other five were picked up by a van.",
        "Joy Okafor had 22 and Dani Pruitt 14; the rest, two sophomores and a girl with a cold, put in the other 11.",
        "He has won 41 of his 52 fights and lost nine. Two were drawn.",
        "The hospital will lose 48 of its 312 beds, leaving it with 264.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Remainders(), in: text, published: published).map(\.message) == [])
    }
}
