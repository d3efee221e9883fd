@testable import ClaimExtraction
import TestSupport
import Testing

struct VotesTests {
    @Test(arguments: [
        "The board voted ⟦5-3⟧ to sell the land.\n\nThe ⟦seven-member⟧ board will meet again in May.",
        "The ⟦seven-member⟧ panel approved it ⟦5-2⟧, with ⟦one⟧ member abstaining.",
        "Of the ⟦1,140⟧ pilots who voted, ⟦812⟧ were in favour of a strike and ⟦268⟧ against. There were no spoiled papers.",
        "The board has ⟦nine⟧ members. ⟦Seven⟧ voted for the purchase and ⟦three⟧ against.",
        "Of ⟦640⟧ members ⟦412⟧ voted for the contract and ⟦248⟧ against.",
        "The council has ⟦nine⟧ members. It voted ⟦7 to 4⟧ for the plan.",
        "He won by ⟦212⟧ votes, ⟦5,410 to 5,298⟧.",
        "Schools take ⟦44 percent⟧ of the money, police ⟦23 percent⟧, roads ⟦18 percent⟧ and everything else ⟦25 percent⟧.",
        "The vote was ⟦31 percent⟧ for and ⟦79 percent⟧ against.",
        "The council voted ⟦9 to 5⟧ for a loan. All ⟦13⟧ members were present.",
        "The committee turned it down by ⟦seven⟧ votes to ⟦four⟧. The ⟦12⟧ councillors on it all voted.",
        "Voters rejected it by ⟦52 percent⟧ to ⟦49⟧.",
        "They voted by ⟦five to one⟧. All ⟦seven⟧ of them voted.",
        "The council voted ⟦8-4⟧ to move it. ⟦Thirteen⟧ members voted; one was ill.",
        "The vote was ⟦five to two⟧. The county has ⟦nine⟧ commissioners, all of whom voted.",
        "The court ruled ⟦6-3⟧, with ⟦two⟧ judges dissenting.",
        "The motion passed by ⟦48 to 41⟧, with a majority of ⟦nine⟧.",
        "⟦Seventy percent⟧ voted yes, ⟦20 percent⟧ no and nobody abstained.",
        "It has ⟦21⟧ members. ⟦Eleven⟧ were for it, ⟦nine⟧ against and ⟦four⟧ abstained.",
        "⟦44 percent⟧ said yes, ⟦38 percent⟧ said no and ⟦28 percent⟧ did not know.",
        "In a vote on Sunday ⟦58.4 percent⟧ were for the change and ⟦43.6⟧ against it.",
        "The board voted ⟦nine to five⟧ in favour. The firm needs the money. Of the board's ⟦13⟧ members only two spoke.",
        "Of the ⟦1,640⟧ nurses who cast a vote, ⟦902⟧ were for the agreement and ⟦638⟧ against.",
        "The vote was ⟦unanimous⟧. Ten of the 12 members voted for the drains and ⟦two⟧ were against.",
        "The ballot ended ⟦6⟧ to ⟦6⟧. All ⟦eleven⟧ members voted.",
        "It was carried by ⟦18⟧ votes to ⟦15⟧ with ⟦two⟧ abstentions. All ⟦37⟧ councillors who were in the room took part.",
        "The council voted ⟦18 to 15⟧, with ⟦one⟧ abstention. All ⟦36⟧ members were present.",
        "Of ⟦1,480⟧ ballots returned, ⟦1,022⟧ were for the merger and ⟦448⟧ against it. There were no spoiled papers.",
        "Of ⟦1846⟧ votes cast, ⟦1392⟧ were in favour and ⟦445⟧ were against.",
        "Ballots were returned by ⟦1,264⟧ nurses. Of these ⟦1,011⟧ voted to strike and ⟦243⟧ against.",
        "The motion passed ⟦11-7⟧ with all ⟦19⟧ councillors in the chamber.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Votes(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The board voted 5-2 to sell the land.\n\nThe seven-member board will meet again in May.",
        "The seven-member panel approved it 4-2, with one member abstaining.",
        "In the county it was 62 per cent in 2022, and 78 for the first dose.",
        "The board has nine members. Seven voted for the purchase and two against.",
        "The club has nine board members. Some 70 voted for the purchase and 30 against.",
        "Of 640 members 412 voted for the contract and 228 against.",
        "Of 640 members 412 voted for it and 220 against, and eight abstained.",
        "The council has nine members. It voted 5 to 3 for the plan.",
        "He won by 112 votes, 5,410 to 5,298.",
        "Schools take 44 percent of the money, police 23 percent, roads 18 percent and everything else 16 percent.",
        "They won 31-24 on Saturday.",
        "He got 51 percent of the vote. She got 44 percent. The rest went to others.",
        "The council voted 9 to 4 for a loan. All 13 members were present.",
        "The council voted 9 to 3 for a loan. All 13 members were present, and one abstained.",
        "The union voted 612 to 208 for it. It has 960 members, so nearly all of them voted.",
        "Voters rejected it by 51 percent to 49.",
        "They voted by five to one. All six of them voted.",
        "The council voted 8-4 to move it. Twelve members voted; one was ill.",
        "The council voted 8-4 to move it. Thirteen members voted for a loan.",
        "The vote was seven to two. The county has nine commissioners, all of whom voted.",
        "The court ruled 6-3, with three judges dissenting.",
        "The court ruled 6-3, and two judges left early.",
        "The motion passed by 48 to 41, with a majority of seven.",
        "Seventy percent voted yes, 30 percent no and nobody abstained.",
        "Seventy percent voted yes and 20 percent no.",
        "It has 24 members. Eleven were for it, nine against and four abstained.",
        "It has 30 members. Eleven were for it, nine against and four abstained.",
        "44 percent said yes, 38 percent said no and 18 percent did not know.",
        "In a vote on Sunday 58.4 percent were for the change and 41.6 against it.",
        "He blamed the court's four liberal justices. The other law fell by a 9-to-6 vote of the appeals court.",
        "The board voted nine to five in favour. The council's 13 members will vote on Monday.",
        "Of the 1,540 nurses who cast a vote, 902 were for the agreement and 638 against.",
        "Of the 1,640 nurses who cast a vote, 902 were for the agreement and 638 against. The rest wrote poems.",
        "The vote was not unanimous. Ten of the 12 members voted for the drains and two were against.",
        "The vote was unanimous. In May two were for the drains.",
        "The first ballot ended 6 to 6. In the second, in May, all eleven members voted.",
        "It was carried by 18 votes to 15 with four abstentions. All 37 councillors who were in the room took part.",
        "The council voted 18 to 15, with four abstentions. All 33 members who wished to voted.",
        "The council voted 18 to 15, with a few abstentions. All 36 members were present.",
        "In the country as a whole it was 62 per cent in 2022, and 78 for the first dose.",
        "Of 1,480 ballots returned, 1,022 were for the merger and 448 against it. Ten papers were spoiled.",
        "Of 1846 votes cast, 1392 were in favour and 454 were against.",
        "Ballots went out to 1,264 nurses. Of these 711 voted to strike and 243 against.",
        "The motion passed 11-7 with all 19 councillors in the chamber and one abstaining.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Votes(), in: text, published: published).map(\.message) == [])
    }
}
