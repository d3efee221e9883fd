import TestSupport
import Testing

@testable import ClaimExtraction

struct SlippedDifferencesTests {
    @Test(arguments: [
        "The quarry pays ⟦$27⟧ an hour. The district pays ⟦$19⟧, which is ⟦$7⟧ an hour less, and has lost its drivers.",
        "The gap was put at ⟦£46m⟧ in the autumn. Cuts will save ⟦£19m⟧ of it; a rise in tax brings in ⟦£14m⟧; and the remaining ⟦£11m⟧ is to come out of reserves.",
        "The four others have ⟦$3 million⟧ altogether, of which Orr has ⟦a third⟧ and the rest have the remaining ⟦$2.4 million⟧.",
        "That brought in ⟦$46,000⟧, half for the boat and ⟦half⟧ for prizes. First prize was ⟦$9,000⟧. The second and third were ⟦$5,000⟧ and ⟦$3,000⟧, and the remaining ⟦$7,000⟧ went in small sums.",
        "Building will cost another ⟦9.5 million⟧. The county has promised ⟦1.9 million⟧. A bank lends ⟦5 million⟧, and they will pay the remaining ⟦3.6 million⟧.",
        "Of ⟦800⟧ pupils who were asked ⟦336⟧ would try again. Another ⟦280⟧ did not mind. The other ⟦174⟧ wanted it to stand.",
        "Subscriptions bring in ⟦$18,000⟧. It costs ⟦$31,500⟧ to print, and the state makes up the difference, ⟦$15,300⟧.",
        "The tickets brought in ⟦$34,500⟧, of which ⟦$19,000⟧ went on chairs, ⟦$8,500⟧ on buses and ⟦$4,000⟧ on a speaker. That left ⟦$5,000⟧.",
        "The old crane lifts ⟦250 tonnes⟧ and the other ⟦180⟧. The wreck weighed ⟦390 tonnes⟧, so that there were ⟦60⟧ to spare.",
        "She had ⟦25⟧ questions on her cards. She got through ⟦eleven⟧ of them. “I still have ⟦sixteen⟧,” she said.",
        "⟦Fifty-two⟧ people had signed up and ⟦39⟧ came, ⟦15⟧ fewer.",
        "The first bid was ⟦$70,000⟧ and the last ⟦$95,000⟧, ⟦$35,000⟧ more.",
        "The peak is ⟦2,400 metres⟧ high and the hut stands at ⟦1,900⟧, ⟦700 metres⟧ below it.",
        "She finished in ⟦31 minutes⟧, he in ⟦36⟧, ⟦seven minutes⟧ behind.",
        "The old bell weighs ⟦900 kilos⟧. The new one, of ⟦1,150⟧, is ⟦350⟧ heavier.",
        "The crossing took ⟦50 minutes⟧ and now takes ⟦35⟧, which saves ⟦25 minutes⟧.",
        "The thieves took ⟦20⟧ of the ⟦64⟧ bicycles and left ⟦46⟧.",
        "It had ⟦40⟧ horses, of which ⟦12⟧ were sold in spring. It now has ⟦38⟧.",
        "The two cousins, ⟦12⟧ and ⟦18⟧, are ⟦five years⟧ apart.",
        "The older brother is ⟦44⟧, ⟦eight years⟧ older than Tom, who is ⟦38⟧.",
        "Anna is ⟦12⟧ and her brother ⟦nine⟧, ⟦five years⟧ younger.",
        "The winner took ⟦41 minutes⟧ and the second ⟦45⟧, ⟦three minutes⟧ more.",
        "The city has ⟦31⟧ posts for gardeners, ⟦19⟧ of them filled, and is looking for ⟦eleven⟧ more to fill the rest.",
        "The figure of ⟦6,480⟧ was ⟦460⟧ up on December's ⟦6,120⟧.",
        "The charity needs ⟦£240,000⟧ for the roof and has raised ⟦£165,000⟧. It still has to find ⟦£85,000⟧ before work starts.",
    ])
    func `finds a difference that is a slip away`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: SlippedDifferences(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "Two lost theirs and one swam into a net, so that the results come from the remaining eleven, five females and six males.",
        "She received 18,442 votes and he 18,419. She had been 61 ahead on the night, and 29 ahead when the first count was finished.",
        "A poll has Roper at 42 percent and Ames at 39. Last month it was 45 to 37. The radio host gets 10 percent. The other 9 are undecided.",
        "The harvest took eight days, which is three fewer than last year and four more than there need have been.",
        "The four others have $3 million altogether, of which Orr has a third and the rest have the remaining $2 million.",
        "That brought in $46,000, half for the boat and half for prizes. First prize was $9,000. The second and third were $5,000 and $3,000, and the remaining $6,000 went in small sums.",
        "Building will cost another 9.5 million. The county has promised 1.9 million. A bank lends 5 million, and they will pay the remaining 2.6 million.",
        "Of 800 pupils who were asked 336 would try again. Another 280 did not mind. The other 184 wanted it to stand.",
        "Subscriptions bring in $18,000. It costs $31,500 to print, and the state makes up the difference, $13,500.",
        "The state and the bank become owners, each with 100 million marks. The yard adds 200 million, and customers the remaining 170 million.",
        "There were two judges. Thirty-two children were pieces. The other 32 stood by.",
        "The tickets brought in $34,500, of which $19,000 went on chairs, $8,500 on buses and $4,000 on a speaker. That left $3,000.",
        "The old crane lifts 250 tonnes and the other 180. The wreck weighed 390 tonnes, so that there were 40 to spare.",
        "She had 25 questions on her cards. She got through eleven of them. “I still have fourteen,” she said.",
        "Fifty-two people had signed up and 39 came, 13 fewer.",
        "The peak is 2,400 metres high and the hut stands at 1,900, 500 metres below it.",
        // Of something else.
        "A man of 101 passed the examination with 84 points of 100, eleven more than his teacher had got.",
        "The offices, eight miles apart, will be given up for one that is four miles from Ekby and nine from Rosk.",
        "Lena Koch, 34, waited with her daughter of 12. They stood there for another 25 minutes.",
        "Some 361 were for it, 288 against, and another 72 for it with conditions.",
        "Her lead of 31 points is down to two points. Fewer like her than not, by 24 points.",
        // Of more figures than two.
        "It sold 40 goats, 35 sheep, 28 pigs and 12 cows, 15 fewer than planned.",
        "The two cousins, 12 and 18, are six years apart.",
        "The older brother is 44, six years older than Tom.",
        "The twins are 30; their brother is 34, four years older.",
        "The three cousins, 12, 14 and 18, are two years apart or more.",
        "He won in 41 minutes and Lee in 45, three minutes more than Kim.",
        "The hall has 300 seats and the bar 40, 20 more.",
        "They paid $2.7 million, nearly a tenth more. One took $980,000 and the other $520,000. It pays for garages, and what is left, some $400,000, is given away.",
        "It has eight vessels, two of which are new. A plan for four more was dropped.",
        "They had dug out 33 people, 21 of them in the town. They were looking for eleven more.",
        "Ten of the 16 cows were found by noon, and four more at dusk.",
        "Pupils slept 34 minutes longer, he said. The school is old. A study found 12 minutes. His son would sleep 34 minutes longer and stay up 55.",
        "Jupiter has 97. It was 50 ahead by the count of one of the discoverers, Marta Ruiz, who has found 38 herself.",
        "Her sons got £20,000, £15,000 and £10,000, and the rest of the £50,000, £5,000, went to a cat.",
        "The largest group, 540, came from Dunmore. Another 310 left Tarn Forks and 220 left Leith.",
        "The figure of 6,480 was 360 up on December's 6,120.",
        "The charity needs £240,000 for the roof and has raised £165,000. It still has to find £75,000 before work starts.",
        "The Union won 74 of the 151 seats, two short of the 76 it needs.\n\nThe Alliance took 58 seats and the Green Left 12. The remaining seven went to others.",
        "She finished with 25 points on eight two-pointers, two three-pointers and three free throws.",
    ])
    func `leaves alone what the figures give, and differences of something else`(text: String) {
        #expect(findings(of: SlippedDifferences(), in: text).map(\.message) == [])
    }
}
