@testable import ClaimExtraction
import TestSupport
import Testing

struct ChangesTests {
    @Test(arguments: [
        "Exports rose ⟦8 percent⟧, from last year's ⟦1,200 tons to 1,350⟧.",
        "Attendance fell ⟦20 percent⟧, from a record ⟦1,500 to 900⟧.",
        "He cut the record by ⟦three seconds⟧, from ⟦48.2⟧ to ⟦46.2⟧.",
        "The share of smokers fell ⟦14 points⟧ in a decade, from ⟦31 percent⟧ to ⟦19 percent⟧.",
        "The new road cuts the trip from ⟦90 minutes⟧ to ⟦60⟧, saving drivers ⟦20 minutes⟧.",
        "The list has grown from ⟦6,800⟧ names to ⟦8,400⟧, or by ⟦1,200⟧.",
        // In the small coin of the other.
        "The wool indicator closed at ⟦1,380 cents⟧ a kilogram, up by ⟦30 per cent⟧ from ⟦1,150⟧ a year ago.",
        "Salt was ⟦80 cents⟧ a bag in May and is ⟦100⟧ now, a rise of ⟦35 percent⟧.",
        "In 2015 the divers counted ⟦8,400⟧ snails. In 2020 they counted ⟦2,100⟧, a drop of ⟦60 percent⟧.",
        "A ton of tin fetched ⟦$8,000⟧ in August and fetches ⟦$10,000⟧ now, a rise of ⟦20 percent⟧.",
        "The central bank raised its rate by ⟦50 basis points⟧ to ⟦4.75 percent⟧ from ⟦4.5 percent⟧.",
        "Starting pay goes up from ⟦£14⟧ to ⟦£15.40⟧, which is ⟦8 per cent⟧.",
        "Water will cost ⟦a fifth⟧ more, ⟦$54⟧ a month instead of ⟦$40⟧.",
        "The share of women rose to ⟦36 percent⟧ from ⟦30⟧, or by ⟦eight points⟧.",
        "The price of a ticket rose from ⟦£8⟧ to ⟦£10⟧, an increase of ⟦20 percent⟧.",
        "There were ⟦61⟧ thefts, an increase of ⟦40 percent⟧ on the ⟦52⟧ of the year before.",
        "Attendance grew ⟦10 percent⟧ to ⟦550⟧ from ⟦480⟧.",
        "Sales climbed to ⟦360⟧ last month from ⟦300⟧ in May, a ⟦30 percent⟧ gain.",
        "The toll has nearly ⟦tripled⟧, to ⟦118⟧ from ⟦60⟧.",
        "Traffic was down ⟦15 percent⟧, at ⟦8,500⟧ cars a day compared with ⟦12,000⟧ last year.",
        "The lake is ⟦38 feet⟧ deep, down ⟦10 feet⟧ from ⟦45⟧.",
        "Membership rose ⟦12 percent⟧, from ⟦400⟧ to ⟦480⟧, in a year.",
        "Membership rose by ⟦more than 37 percent⟧, from ⟦1,013⟧ to ⟦1,368⟧, in a year.",
        "Membership rose by ⟦less than 37 percent⟧, from ⟦1,013⟧ to ⟦1,403⟧, in a year.",
        "Sales more than ⟦doubled⟧, from ⟦300⟧ to ⟦500⟧.",
        "Turnout ⟦fell⟧ from ⟦52 percent⟧ to ⟦58 percent⟧.",
        "Production was ⟦900 tons⟧, ⟦up⟧ from ⟦950⟧ the year before.",
        "The rent went up by ⟦$200⟧, from ⟦$850⟧ to ⟦$1,150⟧ a month.",
        "The council cut its budget by ⟦20 percent⟧, from ⟦$5 million⟧ to ⟦$3 million⟧.",
        "The number fell from ⟦2,300⟧ in 2020 to ⟦1,900⟧ last year, a fall of ⟦a third⟧.",
        "Waiting times have ⟦doubled⟧ in two years, from ⟦11 weeks⟧ to ⟦18 weeks⟧.",
        "It found ⟦212⟧ salmon, against ⟦188⟧ the year before, a fall of ⟦13 per cent⟧.",
        "Visits fell by ⟦a fifth⟧ last year, the council said on Wednesday, to ⟦1.2 million⟧ from ⟦1.36 million⟧.",
        "A ticket will cost ⟦$50⟧ from September. It costs ⟦$40⟧ now, so that the price goes up by ⟦20 percent⟧.",
        // As near as rounding goes, beside a finer figure, and with what says the values over again.
        "Turnover gained ⟦12 percent⟧ to ⟦$74.3 million⟧ from ⟦$65.2 million⟧.",
        "Sales rose ⟦7.7 percent⟧ to ⟦$3.21 billion⟧ from ⟦$3 billion⟧.",
        "Profit jumped ⟦18 percent⟧ to a record ⟦$92.4 million⟧, or 71 cents a share, from ⟦$80.6 million⟧.",
        "Income slipped ⟦7 percent⟧ to ⟦£86.1 million⟧ ($131 million) from ⟦£90.8 million⟧ ($138 million).",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Changes(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The typical house sold for $342,000 in May, 3 percent less than a year ago. The average one sold for $418,000, which is 2 percent more.",
        // Rounded, or cut off.
        "Turnover gained 14 percent to $74.3 million from $65.2 million.",
        "Turnover gained 13 percent to $74.3 million from $65.2 million.",
        "Exports rose 12 percent, from last year's 1,200 tons to 1,350.",
        "Attendance fell 40 percent, from a record 1,500 to 900.",
        "He cut the record by two seconds, from 48.2 to 46.2.",
        "The share of smokers fell 12 points in a decade, from 31 percent to 19 percent.",
        "The new road cuts the trip from 90 minutes to 60, saving drivers 30 minutes.",
        "The list has grown from 6,800 names to 8,400, and 1,200 of them are new.",
        "The wool indicator closed at 1,380 cents a kilogram, up by 20 per cent from 1,150 a year ago.",
        "The central bank raised its rate by 25 basis points to 4.75 percent from 4.5 percent.",
        "In 2015 the divers counted 8,400 snails. In 2020 they counted 2,100, a drop of 75 percent.",
        "A ton of tin fetched $8,000 in August and fetches $10,000 now, a rise of 22 percent.",
        "Starting pay goes up from £14 to £15.40, which is 10 per cent.",
        "Pay goes up from £14 to £15.40. That is 8 per cent of the cost.",
        "Water will cost a fifth more, $48 a month instead of $40.",
        "The share of women rose to 36 percent from 30, or by six points.",
        "There were 61 thefts, an increase of 17 percent on the 52 of the year before.",
        "Attendance grew 10 percent to 550 from 500.",
        "The firm earned $254 million, or $5.94 a share, up 56% from $163 million, or $4.06 a share.",
        "The krone rose to 1.1175 from 1.1074 the day before, and the pound rose to 1.3231 from 1.3158.",
        "The lake is 38 feet deep, down 7 feet from 45.",
        "Membership rose by 20 percent, from 1,500 to 1,800.",
        "Membership rose by more than 36 percent, from 1,013 to 1,375, in a year.",
        "Membership rose by less than 36 percent, from 1,013 to 1,378, in a year.",
        "Membership rose by about 36 percent, from 1,013 to 1,398, in a year.",
        "Turnout rose from 52 percent to 58 percent, six points.",
        "It rose 12 percent in May, from 400 to 448, and 3 percent in June.",
        "Sales doubled, from 200 to 400.",
        "Sales more than doubled, from 200 to 500.",
        "The price fell from $9 to $7.",
        "The rent went up by $300, from $850 to $1,150 a month.",
        "He went from 12 Elm Street to 9 Oak Street.",
        "The number fell from 2,400 in 2020 to 1,600 last year, a fall of a third.",
        "Waiting times have doubled in two years, from 11 weeks to 21 weeks.",
        "It found 188 salmon, against 212 the year before, a fall of 11 per cent.",
        "The brewer earned $68.2 million, or 83 cents a share, up from $66.8 million, or 81 cents a share.",
        "The price went from 90 cents to 99, a rise of a tenth.",
        "Visits fell by a tenth last year, the council said on Wednesday, to 1.22 million from 1.36 million.",
        "A ticket will cost $50 from September. It costs $40 now, so that the price goes up by 25 percent.",
        "The figure of 6,480 was 360 up on December's 6,120.",
        "Ferries will call every eight minutes, up from every 12.",
        // The time in which they were counted.
        "Of every hundred flights 81 left on time in the twelve months to March, up from 74 in the year before.",
        "It won 84 orders in the 12 months to June, up from 79.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Changes(), in: text, published: published).map(\.message) == [])
    }
}
