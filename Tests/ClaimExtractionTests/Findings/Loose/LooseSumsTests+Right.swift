@testable import ClaimExtraction

extension LooseSumsTests {
    /// Texts in which the figures may fit.
    static let right: [Row] = [
        (LooseParts(), "The farm keeps 40 goats, 22 sheep and 17 pigs."),
        (
            SumsApart(),
            "The library got back 1,330 things in June. Fines were waived for the month. In came 812 maps for sailors, 391 maps for walkers and 127 globes, nine of which it had never heard of."
        ),
        (LooseShares(), "It made £9m on turnover of £60m, a profit margin of 15 per cent."),
        (LooseShares(), "It made £9m on turnover of £60m, a gross margin of 34 per cent."),
        (LooseDifferences(), "Labour has 412 of the 650 seats. Its majority of 174 is safe."),
        (
            LooseMultiples(),
            "The vase went for $66,000. The museum had bought it for $22,000, twice what it had offered at first."
        ),
        (
            LooseMultiples(),
            "The shop sold for £900,000. He paid £300,000 for it in 2004, when rents were four times what they cost now."
        ),
        (
            LooseMultiples(),
            "The house sold for $600,000. They had bought it for $200,000 and had spent twice what they paid on repairs."
        ),
        (LooseParts(), "The show has 32 masks, 18 drums and 15 flutes."),
        (
            LooseRests(),
            "Under the plan 17 of the city's 42 routes will go and nine be shortened. The other 16 will not change."
        ),
        (
            LooseRests(),
            "Seventeen of the 42 routes will go and one be shortened. The other 24 will not change."
        ),
        (
            LooseRests(),
            "Seventeen of the 42 routes will go, five of them in the north. The other twelve are in the south."
        ),
        (LooseRests(), "Three of the nine guards have left. That leaves five doors open at night."),
        (
            LooseRests(),
            "Forty people live there. On Monday 12 men and 15 women came. The other 13 residents sent a letter."
        ),
        (LooseRests(), "The firm has cut 12 posts since May. It will keep 31 of its 44 vans."),
        (
            LooseDifferences(),
            "Opening hours at the pool will be cut from 56 a week to 43. Swimmers say that the loss of eleven hours in the evening will hit children."
        ),
        (
            LooseProducts(),
            "The round is 94 kilometres long. She makes it twice a week for 50 weeks of the year and so covers 9,400 kilometres."
        ),
        (
            LooseProducts(),
            "The company will pay $2.4 million to 16 former workers. The money will be shared equally, with $140,000 for each worker after fees."
        ),
        (
            LooseProducts(),
            "The firm paid £3m to 30 villages. Each got £90,000, and the rest went on a road."
        ),
        (
            LooseParts(),
            "The plan is to build 104 homes. The firm will put up 52 houses, 30 cottages and 22 flats on the site."
        ),
        (
            LooseTotals(),
            "A jury awarded $11.7 million to a man who was held for six days. The sum is made up of $4.2 million for his losses and $7.5 million to be paid by the county and two of its officers."
        ),
        (
            SumsApart(),
            "He rode 412 kilometres in the first week, then 365 kilometres and a last 298 kilometres to the coast. He got there with 1,075 kilometres behind him."
        ),
        (
            LooseTotals(),
            "The house has 33 seats. The Reds took 14, the Blues eleven and the Greens eight; there are no others."
        ),
        (
            LooseTotals(),
            "The house has 33 seats. The Reds took 14 and the Blues eleven; no other list won so many."
        ),
        (
            LooseDifferences(),
            "The Crust came home in 48 minutes and 10 seconds. The Molar took 50 minutes and 40 seconds and was beaten by two minutes and 30 seconds."
        ),
        (
            LooseRests(),
            "Their openers put on 96, and with ten overs left they wanted 61."
        ),
        (
            LooseShares(),
            "Of the 928 drivers who took part in the ballot, 812 voted to go on. The turnout was 80 per cent."
        ),
        (
            LooseChanges(),
            "A cow gives 8,000 litres, against 6,000 then. The total has risen by a quarter, from about 1.03bn litres to about 1.28bn."
        ),
        (
            LooseChanges(),
            "The county will put its share up by 10 per cent. That takes the usual bill from £1,640 to £1,804."
        ),
        (
            LooseChanges(),
            "Of those with the vaccine 20 had fallen ill, and 100 of the others. That is a protection of 80 percent."
        ),
        (
            LooseDifferences(),
            "Support for the tram stands at 44 percent. In March it stood at 53 percent, nine points higher."
        ),
        (
            LooseDifferences(),
            "The new pier is $4 million dearer than the old one, which cost $18 million. It has raised $21 million so far."
        ),
        (
            LooseDifferences(),
            "The average is put at 215 bushels, two more than in the forecast of 212. It was 213 in June."
        ),
        (
            LooseShares(),
            "Turnout was 45 percent, with 540 of the 1,200 members of the union voting."
        ),
        (
            LooseShares(),
            "Turnout was 58 percent, and 540 of the 1,200 leaflets came back."
        ),
        (
            LooseDifferences(),
            "He bought the mill for $400,000 and sold it for $520,000, a profit of $100,000 after tax."
        ),
        (
            LooseChanges(),
            "Sales rose by 5 percent. In May the price of a ticket goes from £1,640 to £1,804."
        ),
        (
            LooseDifferences(),
            "The club sold 80 fewer season tickets than last year: 960, against 1,040."
        ),
        (SizedItems(), "A purse was found by two boys of nine and eleven."),
        (
            LooseChanges(),
            "Shares opened at 320 pence and closed at 288 pence, down 10 percent on the day."
        ),
        // The change itself is one of the two.
        (LooseChanges(), "The share closed at $5.25, down $1.88, a 26 percent decline."),
        (
            LooseChanges(),
            "The new site has 40 acres, 25 percent more space than the 32 acres of the old one."
        ),
        (
            LooseChanges(),
            "Earnings fell 59 percent, while it lost $7.2 million where it had earned $6.1 million."
        ),
        (
            LooseChanges(),
            "Taxes will rise by 2 percent, and not by the 5 that he had proposed, the council decided after six hours."
        ),
        (
            LooseChanges(),
            "The price of eggs has risen by 12 percent, to $4.48 a dozen."
        ),
        (
            LooseShares(),
            "Denise Holt won 11,240 votes, or 46 percent. Mark Ostrow had 9,870, or 40 percent."
        ),
        (LooseShares(), "The survey asked 1,200 farmers. Some 780, or 65 percent, said no."),
        (
            LooseShares(),
            "The survey asked 1,200 farmers in 40 valleys. Some 78, or 56 percent, said no."
        ),
        (
            LooseShares(),
            "Seven of the 28 wards have been closed to visitors, a quarter of the hospital."
        ),
        (
            LooseShares(),
            "It has 312 names on it. Of all those who wait, 104 have done so for long, which is one in three."
        ),
        (
            LooseProducts(),
            "Of the 410 hectares 240 were in wheat. It gave 8.5 tonnes to the hectare, so that 2,040 tonnes went into the store."
        ),
        (
            LooseProducts(),
            "Every one of the 640 seats was sold for each of the 24 performances. That is 15,360 tickets."
        ),
        (
            LooseProducts(),
            "Each of the 24 pupils has read all the 12 books. That is 40 days of work."
        ),
        (
            LooseShares(),
            "Of the union's 480 members 400 took part in the ballot. The turnout, the union said, was 83 per cent, its highest."
        ),
        (
            LooseDifferences(),
            "They go to a company that pays $29 an hour. The district pays $21, which is $8 an hour less, and cannot raise it."
        ),
        (
            LooseDifferences(),
            "The crossing used to take 50 minutes. With the new engines it takes 35, a saving of 15 minutes."
        ),
        (
            LooseDifferences(),
            "The firm earned $22.5 million, or 97 cents a share, including a gain of $18 million from a sale."
        ),
        (LooseDifferences(), "It has nine parishes and four priests, a loss of 40 in a century."),
        (
            LooseMultiples(),
            "The road was costed at €62 million in 2021. It has since climbed to €124 million, double what was signed off."
        ),
        (
            LooseMultiples(),
            "The prison was meant for 420 men. On the first day it held 840, or twice as many as it was built for."
        ),
        (
            LooseShares(),
            "Of 1,200 flights in which the cards had four dots and five, 780 ended at the right one, a success rate of 65 per cent."
        ),
        (
            LooseTotals(),
            "He got five years for fraud and eighteen months for hiding the money, which makes six and a half years in all."
        ),
        (
            LooseMultiples(),
            "Profit more than doubled in the six months to June. It came to £56m, up from £26m a year earlier."
        ),
        (
            LooseMultiples(),
            "Profit doubled in the six months to June. Costs came to £48m, up from £26m a year earlier."
        ),
        (
            LooseMultiples(),
            "The number of visitors doubled last year. Some 4,200 visitors came, against 2,100 in 2023."
        ),
        (
            LooseMultiples(),
            "Complaints have halved since 2020. They fell by 4 per cent last year, to 310, compared with 420 in 2020."
        ),
        (
            LooseMultiples(),
            "Membership has doubled since March, and stands at 900, up from 440."
        ),
        (
            LooseMultiples(),
            "The trip takes twice as long as it did, 98 minutes instead of 50."
        ),
        (LooseMultiples(), "A double room cost €62 in May. In July it was €93."),
        (
            LooseMultiples(),
            "Its deficit stood at $300,000 in June. By December complaints had tripled, and it paid $310,000."
        ),
        (LooseParts(), "Of the 40 busiest ports, 26 grew, 13 shrank and one was closed."),
        (LooseParts(), "Of the 40 busiest ports, 26 grew, 13 shrank and one"),
        (
            LooseRests(),
            "Harlan Boothe has died at 91. He joined the railway at 14 and left it at 65, with a clock."
        ),
        (
            LooseParts(),
            "The plane was carrying 92 people — six crew and 86 passengers — when it left the runway."
        ),
        (LooseParts(), "The choir had 14 sopranos, nine altos, six basses and him."),
        (
            LooseParts(),
            "The bill came to $260: $140 for the hall, $80 for the band and $40 for cake."
        ),
        (
            LooseParts(),
            "The bank lent 126 skins, eight tails, 16 skulls and two jackals to the museum."
        ),
        (LooseParts(), "The jail held 14 foreigners, six Iraqis, six Greeks, a Somali and a Turk."),
        (
            LooseRests(),
            "Of the 48 applicants, 31 were siblings. That left 17 families competing for the rest."
        ),
        (LooseRests(), "Of the 48 applicants, 31 were siblings. The 19 left were told by letter."),
        (
            LooseRests(),
            "Of the 48 applicants, 31 were siblings and two were twins. That left 19 families."
        ),
        (SizedItems(), "Nurses work three 12-hour shifts a week, 36 hours in all."),
        (SizedItems(), "Nurses work three 12-hour shifts a week and sleep for six hours."),
        (SizedItems(), "The new prison will hold 1,120 men in eight blocks of 140."),
        (
            LooseLengths(),
            "The paper appeared from 1911 until it folded in 1975, 64 years without a day missed."
        ),
        (LooseLengths(), "He led it from 1911 until 1975 and had been there for 70 years before."),
        (LooseLengths(), "It opened in 1911 and closed in 1975, when its editor was 70 years old."),
        (
            LooseChanges(),
            "The school counted 1,680 freshmen, compared with 2,100 last year. The decline of a fifth surprised nobody."
        ),
        // A share of what may be, and values of another thing.
        (
            LooseChanges(),
            "A cut of 30 percent would be ordered if the lake fell to 45 feet. At 70 feet the intake runs dry."
        ),
        (
            LooseChanges(),
            "Profit rose 19 percent. The maker raised its dividend to $1.20 a share from $1.05."
        ),
        (
            LooseDifferences(),
            "Profit fell to $118 million from $130.6 million. In the year before there was a one-time gain of $18 million."
        ),
        (
            LooseDifferences(),
            "She had 3,418 votes. He came second, with 3,162. Her majority of 256 was chalked on a wall."
        ),
        // The people who are missing are no difference.
        (
            LooseDifferences(),
            "In one town 19 people died. The villages lost nine people. Twelve people are missing."
        ),
        (
            LooseRests(),
            "It has $225 million in losses to carry. It cut stocks by $100 million, leaving it within $100 million of its goal."
        ),
        // A part of something told elsewhere has no parts of its own.
        (
            LooseTotals(),
            "Savings account for £31 million of the gap. Empty posts bring £22 million and another £16 million."
        ),
        (
            LooseParts(),
            "She would save $2.8 million by freezing hiring, $1.9 million by putting off a purchase and $1.2 million by closing the pool."
        ),
        (LooseParts(), "By Tuesday 20 bodies had been recovered, eleven women and nine men."),
        (
            LooseRests(),
            "Two of the four companies near the bridge began a siege. The other two held the road."
        ),
        (
            LooseRests(),
            "The crash hurt six people and two dogs. The other three cars went on."
        ),
        (
            LooseTotals(),
            "The maker must pay $17.6 million. They were given $7.2 million. The jurors gave them another $10.4 million."
        ),
        (
            LooseTotals(),
            "The maker must pay $17.6 million. They were given $7.2 million. Another maker paid $9.4 million."
        ),
        (
            LooseTotals(),
            "One lost £275,000, two sisters £190,000 and some friends £127,000. He had £612,000 in the bank."
        ),
        (
            LooseProducts(),
            "The dig costs 60,000 kronor a week. It has gone on for sixteen weeks and has used up 960,000 kronor."
        ),
        (
            LooseProducts(),
            "The dig costs 60,000 kronor a week. It has gone on for fourteen months and has used up 960,000 kronor."
        ),
    ]
}
