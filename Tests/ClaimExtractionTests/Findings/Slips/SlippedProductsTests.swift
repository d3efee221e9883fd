import TestSupport
import Testing

@testable import ClaimExtraction

struct SlippedProductsTests {
    @Test(arguments: [
        "They carted ⟦5,000 tonnes⟧ of sand in ⟦250⟧ loads of ⟦twenty-five tonnes⟧.",
        "There are ⟦32⟧ volunteers in ⟦eight⟧ shifts of ⟦three⟧.",
        "With all ⟦nine⟧ rooms let at an average of ⟦2,400 kroner⟧, a night would bring in ⟦26,100 kroner⟧.",
        "The town has paid ⟦£46,200⟧ to drivers. There were ⟦132⟧ claims. The average payment was ⟦£530⟧.",
        "The ⟦40⟧ cottages cost ⟦$150,000⟧ apiece. The county has spent ⟦$8 million⟧ on them.",
        "Every one of the ⟦24⟧ pupils brought ⟦five⟧ bottles, so that ⟦140⟧ stood in the yard.",
        "He carried ⟦14⟧ sacks of ⟦25 kilograms⟧ up the stairs, ⟦450 kilograms⟧ of flour.",
        "The ⟦five⟧ winners will each get ⟦$2,000⟧ from a fund of ⟦$12,000⟧, which will then be empty.",
        "Each page has ⟦40⟧ lines and the book ⟦300⟧ pages, or ⟦14,000⟧ lines.",
        "⟦Six⟧ teachers worked ⟦30 hours⟧ each at ⟦£20⟧ an hour, which cost the school ⟦£4,600⟧.",
        "The ⟦12⟧ lamps, lit ⟦ten hours⟧ a night for ⟦30 nights⟧, burned for ⟦4,600 hours⟧.",
        "The pump lost ⟦50 gallons⟧ an hour. In the ⟦two days⟧ before anybody came ⟦3,400 gallons⟧ ran off.",
        "The bakery sells ⟦150⟧ rolls a day, ⟦1,250⟧ in a week.",
        "At ⟦$15⟧ a month the cover costs a household ⟦$280⟧ a year.",
        "The diary has ⟦360⟧ pages and she filled it in ⟦120 days⟧, ⟦four⟧ pages a day.",
        "It holds ⟦1.8 million litres⟧. Nobody swims. It was cold. They came ⟦60 times⟧ and brought ⟦25,000 litres⟧ on each trip.",
        "⟦Thirty-eight⟧ singers set out. It rained. They sang. The trip cost ⟦£76,000⟧, or ⟦£2,400⟧ for each singer.",
        "Divers set out ⟦18⟧ frames and put ⟦250⟧ corals into each of them. Of the ⟦5,400⟧ that went in, most live.",
        "They filled ⟦twelve⟧ buckets with ⟦about 20⟧ fish in each. That makes ⟦290⟧, said a boy.",
        "Each of ⟦144⟧ readers had ⟦ten minutes⟧, so that ⟦20 hours⟧ were spent on the book.",
        "⟦Three⟧ sessions are held each day, ⟦five days⟧ a week, with ⟦twelve⟧ patients in each. That makes ⟦190⟧ appointments a week.",
        "⟦Three⟧ shifts are run, ⟦six nights⟧ a week, with ⟦four⟧ nurses on every shift. That makes ⟦84⟧ places to fill each week.",
        "The state pays the town ⟦$80⟧ a day for each of ⟦200⟧ berths. That comes to ⟦$6.8 million⟧ a year.",
        "Officers found ⟦22⟧ bags. Each held ⟦15⟧ one-kilogram packets, making ⟦350 kilograms⟧ in all.",
        "The canteen makes ⟦65⟧ meals a day, ⟦five days⟧ a week. Over the ⟦twelve weeks⟧ of term that is ⟦3,600⟧ meals.",
    ])
    func `finds a total that is a slip away from the product`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: SlippedProducts(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "Each carries 1,100 crates; the five in service take 700 each, or 3,500 between them.",
        "A strike went on for six days. The firm lost £11 million then, and thinks that this one costs it £2 million a day.",
        "Divers set out 18 frames and put 250 corals into each of them. Of the 4,500 that went in, most live.",
        "A purse was handed in by two boys of eight and fifteen. Its owner gave them $20 each.",
        "There are five crossings a day in summer and three each way in winter. The ferry carries 180 people and 17 cars.",
        "Drivers have worked four days of eleven hours, followed by four days off, which comes to an average of 39 hours a week.",
        "He milks 90 cows with his two sons. He paid £65 in June for a bale that cost £35 a year ago.",
        "The shop sells 85 loaves on a weekday and 130 on a Saturday, or 555 in a week.",
        "In 1978 some 60 machines a week were mended in seven rooms. He has answered letters since then, at ten a day.",
        "The second and third prize were $5,000 and $3,000, and $7,000 went to 70 others, $100 each.",
        "They carted 6,250 tonnes of sand in 250 loads of twenty-five tonnes.",
        "Officers found 2.4 tonnes of tea. It lay in 1,200 packets of two kilograms.",
        "They carted 5,000 tonnes of sand past 250 fields of twenty-five acres.",
        "There are 24 volunteers in eight shifts of three.",
        "There are 32 volunteers in two of three villages.",
        "With all nine rooms let at an average of 2,400 kroner, a night would bring in 21,600 kroner.",
        "The town has paid £46,200 to drivers. There were 132 claims. The average payment was £350.",
        "In three polls she led by an average of 20 points, in another by 30 points.",
        // The product, to the last digit or rounded.
        "The 40 cottages cost $150,000 apiece. The county has spent $6 million on them.",
        "The 18 benches cost £452 each, about £8,000 in all.",
        "The pump moves 90 litres a minute, or 5,400 an hour.",
        "At $15 a month the cover costs a household $180 a year.",
        "The well gives two litres a day, 730 a year.",
        "Thirty-eight singers set out. It rained. They sang. The trip cost £76,000, or £2,000 for each singer.",
        "It holds 1.5 million litres. Nobody swims. It was cold. They came 60 times and brought 25,000 litres on each trip.",
        // Another factor makes up for it.
        "Thirty cows eat 40 kilos of hay a day each, which comes to 8,400 kilos a week.",
        "Four guards at $25 an hour for eight hours cost the club $800 a night.",
        // Numbers that no slip joins.
        "The 40 cottages cost $150,000 apiece. The county has spent $11 million on roads.",
        "He makes about six a year, though none in 1960, and 22 in 1988. His father made 212.",
        "Six clubs paid £20 each; the hall cost £310.",
        // Small numbers are always near to each other.
        "There are two doctors on each of the three floors, and seven nurses.",
        // A goal, and money that was there before.
        "To reach its goal of $1 billion it would have to find $250 million a month for the next five months.",
        // Nothing is for each.
        "It has 40 cottages and 12 sheds. The county paid $150,000 for the land and $8 million for the road.",
        "The school bought 30 desks for $120 each and 30 chairs for $40 each, a bill of $4,800.",
        "Each of 144 readers had ten minutes, so that 24 hours were spent on the book.",
        "Two were let go on bail of $500 each. The third had to find $2,000.",
        "A jury gave $3 million to the widow and $2 million to each of the two sons. A judge cut the whole to $4.5 million.",
        "Guards work five nights of eleven hours, which comes to an average of 52 hours a week.",
        "Three sessions are held each day, five days a week, with twelve patients in each. That makes 180 appointments a week.",
        "The state pays the town $80 a day for each of 200 berths. That comes to $5.8 million a year.",
        "The state pays the town $80 a day for each of 200 berths. That is less than the $6.8 million a year it once paid.",
        "They have lost seven of their 24 games and have 39 points, with three for a win.",
        "Legal bills have reached $3.6 million. For a town of 12,000 people that comes to $300 a resident. The fire service cost $3.1 million.",
        "The canteen makes 65 meals a day, five days a week. Over the twelve weeks of term that is 3,900 meals.",
        "The barn held 21 bicycles and a cat.\n\nTwelve of the bicycles came from Kent and the other nine from Essex. They were worth £31,500, or about £1,500 apiece.",
        "Two brothers put 14 motorcycles in a shed.\n\nNine of the motorcycles were from Ohio and the other five from Iowa. Their value was put at $168,000, or about $12,000 apiece.",
        "Two tanks are going up. One will hold 15 million litres and the other nine million, so that 24 million litres can be stored.",
        "They put up quarters of 15, 12, 18 and 15 points.",
    ])
    func `leaves alone what the figures give, and what has nothing to do with them`(text: String) {
        #expect(findings(of: SlippedProducts(), in: text).map(\.message) == [])
    }
}
