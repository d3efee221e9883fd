@testable import ClaimExtraction
import TestSupport
import Testing

struct UnitTotalsTests {
    @Test(arguments: [
        "The line was fined ⟦$84,000⟧. It had left people behind. The fine is the largest so far. It comes to ⟦$600⟧ for each of the ⟦131⟧ who were left.",
        "The train has ⟦eight⟧ coaches with ⟦72⟧ seats each and so ⟦676⟧ seats.",
        "Each of the ⟦24⟧ teams has ⟦11⟧ players, so ⟦246⟧ people took the field.",
        "The stall sold ⟦120⟧ pies at ⟦£3⟧ each and made ⟦£390⟧.",
        "It has ⟦120⟧ beds on ⟦five⟧ floors, ⟦25⟧ on each.",
        "The county paid ⟦$1.2 million⟧ to ⟦24⟧ people, or ⟦$60,000⟧ each.",
        "Farmers lost ⟦212⟧ sheep. For each of them the state paid ⟦€180⟧, ⟦€48,160⟧ in all.",
        "The firm is paid ⟦$165⟧ a day for each person. For the ⟦588⟧ that comes to ⟦$79,020⟧ a day.",
        "The fine of ⟦$500⟧ a day has run for ⟦40 days⟧ and now stands at ⟦$25,000⟧.",
        "He was paid ⟦3 cents⟧ a word for ⟦1,200⟧ words, or ⟦$63⟧.",
        "Each of the ⟦14⟧ guests paid ⟦$50⟧, a total of ⟦$950⟧.",
        "She sold ⟦300⟧ tickets at ⟦$15⟧ each and took in ⟦$5,400⟧ in all.",
        "Overtime cost the city ⟦$18.6 million⟧. Each of the ⟦62⟧ officers was paid ⟦about $30,000⟧ for it.",
        "It has ⟦48⟧ lifeguards, who are paid $22 an hour. In a 40-hour week each of them earns ⟦$880⟧, and the county spends ⟦$422,400⟧ a week on all of them.",
        "There are ⟦eight⟧ coaches with ⟦36⟧ berths each, ⟦268⟧ in all.",
        "It asked ⟦62,000⟧ households to save ⟦20 litres⟧ a day each, or ⟦12.4 million litres⟧.",
        "The farm of ⟦212 acres⟧ was sold for ⟦$1.7 million⟧, or ⟦about $6,000⟧ an acre.",
        "They bought ⟦40⟧ chairs for ⟦£2,400⟧, or ⟦£80⟧ a chair.",
        "It cost ⟦about $11,000⟧, or ⟦roughly $450⟧ for each of the ⟦43⟧ anglers.",
        "The budget is ⟦£3.4m⟧, which is ⟦£17⟧ for each of its ⟦20,000⟧ potholes.",
        "The order for ⟦six⟧ ships is worth ⟦€780m⟧, or ⟦€120m⟧ for each ship.",
        "⟦Some 60,000⟧ people come and spend ⟦£9m⟧, ⟦about £1,500⟧ a head.",
        "They sell cocoa at ⟦$3⟧ a cup, and had sold ⟦900 cups⟧ by Tuesday, worth ⟦$3,700⟧.",
        "He had lessons, ⟦eleven⟧ of them at ⟦40 francs⟧, or ⟦480 francs⟧ in all.",
        "She bought ⟦30⟧ tickets at ⟦£12⟧ each, ⟦£390⟧ in all.",
        "The court fined the firm ⟦$3,000⟧ for each of ⟦14⟧ violations, for a total of ⟦$52,000⟧.",
        "She owed ⟦36⟧ fines of a kind at ⟦$50⟧ each and is to get ⟦$1,080⟧ back.",
        "⟦Seventy⟧ players paid a ⟦$25⟧ fee, which brought in ⟦$1,570⟧.",
        "Each bus holds ⟦54⟧ people, so ⟦nine⟧ buses can carry ⟦584⟧.",
        "A ticket costs ⟦$30⟧, and the theatre's ⟦800⟧ seats would bring in ⟦$42,000⟧ a night.",
        "They planted ⟦six⟧ rows of ⟦24⟧ vines, ⟦164⟧ vines in all.",
        "The lawyers' ⟦120 hours⟧, billed at ⟦$400⟧ an hour, came to ⟦$84,000⟧.",
        "⟦Five⟧ judges heard ⟦60⟧ cases each, making ⟦360⟧ cases.",
        "The county pays ⟦$85⟧ a night for each of ⟦eleven⟧ rooms, or ⟦$1,035⟧ a night.",
        "A box takes him ⟦two hours⟧ to sort, so the ⟦130⟧ boxes took ⟦about 360 hours⟧.",
        "The tax raised ⟦960,000 francs⟧ a year, ⟦120⟧ for each of the ⟦6,000⟧ dogs.",
        "Every one of the ⟦34⟧ stallholders paid ⟦£50⟧ for his pitch, which brought the town ⟦£17,000⟧.",
        "The brewer will pay ⟦£6⟧ a share. With ⟦12 million⟧ shares that puts the price at ⟦£27 million⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: UnitTotals(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The line was fined $78,600. It had left people behind. The fine is the largest so far. It comes to $600 for each of the 131 who were left.",
        "The line was fined $84,000. It had left people behind. They got $600 for each of the 131 cases.",
        "It has 120 beds on five floors, 24 on each.",
        "The firm is paid $165 a day for each person. For the 588 that comes to $97,020 a day.",
        "The firm is paid $165 a day for each person. For the 588, a van cost $79,020.",
        "Her shifts run 10 hours a day, six days in a row, and overtime can total 20 hours a week.",
        "For each of its 220 members the union pays $35 a year, $7,700 in all.",
        "Each of the 14 guests paid $50, a total of $700.",
        "Each of the 14 guests paid $50. The hall cost $900.",
        "Five storms have cost $240,000 each. The budget was $800,000.",
        "Tickets cost $20 each. The 300 guests gave $9,000.",
        "It has 48 lifeguards, who are paid $22 an hour. In a 40-hour week each of them earns $880, and the county spends $42,240 a week on all of them.",
        "There are eight coaches with 36 berths each, 288 in all.",
        "There are eight coaches with 36 berths each and 268 people.",
        "It asked 62,000 households to save 20 litres a day each, or 1.24 million litres.",
        "The farm of 212 acres was sold for $1.7 million, or about $8,000 an acre.",
        "They bought 40 chairs for £2,400, or £60 a chair.",
        "They bought 40 chairs for £2,400 and tables at £80 a table.",
        "The 40 chairs cost £2,400, and a chair in London is £80 a day.",
        "It cost about $11,000, or roughly $256 for each of the 43 anglers.",
        "It cost about $11,000, and $450 was found for each of the 43 anglers' children.",
        "The order for six ships is worth €780m, or €130m for each ship.",
        "Some 60,000 people come and spend £9m, about £150 a head.",
        "They sell cocoa at $3 a cup, and had sold 900 cups by Tuesday, worth $2,700.",
        "They sell cocoa at $3 a cup and had sold cakes worth $3,700.",
        "He had lessons, eleven of them at 40 francs, or 440 francs in all.",
        "She bought 30 tickets at £12 each and a coat for £390.",
        "She bought 30 tickets at £12 or £15.",
        "She owed 36 fines of a kind at $50 each and is to get $1,800 back.",
        "Seventy players paid a $25 fee, which brought in $1,750.",
        "Each bus holds 54 people, so nine buses can carry 486.",
        "A ticket costs $30, and the theatre's 800 seats were covered for $42,000.",
        "They planted six rows of 24 vines and 164 roses.",
        "The lawyers' 120 hours, billed at $400 an hour, came to $48,000.",
        "Five judges heard 60 cases each and 360 people.",
        "It paid $600 for every day at sea, and the crew were at sea for 45 days of the season's 52: $31,200.",
        "A box takes him two hours to sort, so the 130 boxes took about 260 hours.",
        "The tax raised 720,000 francs a year, 120 for each of the 6,000 dogs.",
        "Some 3,000 slices were sold at $5 each, which made $15,000, less $6,200 for the flour.",
        "It sends out 1,200 meals a day, which is fewer than three for each of the 310 beds.",
        "It costs £40 a head, or £1,400 for the two big halls.",
        "The school bought 30 desks for $120 each and 30 chairs for $40 each, a bill of $4,800.",
        "The hall costs $90 and 40 chairs at $5 each, $290 in all.",
        "Every one of the 34 stallholders paid £50 for his pitch, which brought the town £1,700.",
        "The brewer will pay £6 a share. With 12 million shares that puts the price at £72 million.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: UnitTotals(), in: text, published: published).map(\.message) == [])
    }
}
