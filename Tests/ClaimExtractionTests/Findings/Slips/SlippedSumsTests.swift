import TestSupport
import Testing

@testable import ClaimExtraction

struct SlippedSumsTests {
    @Test(arguments: [
        "Fern ward, with ⟦21⟧ beds, would close in May and Moss ward, with ⟦14⟧, in June. The loss of ⟦37⟧ beds would save a million pounds.",
        "The shelter took in ⟦46⟧ dogs and ⟦31⟧ cats.\n\nThe ⟦79⟧ animals filled every cage.",
        "A coach fell into a river, and six were killed and ⟦23⟧ injured. Eighteen walked away. Of the injured, ⟦eight⟧ are in danger, ⟦11⟧ are stable and the remaining ⟦six⟧ may go home.",
        "The bridge has cost ⟦£84 million⟧ to mend. The state has paid ⟦£51 million⟧ of that, the county ⟦£21 million⟧ and a builder of 900 houses ⟦£8 million⟧.",
        "They brought in ⟦6,800 tonnes⟧. Of these, ⟦3,100 tonnes⟧ were cider apples, ⟦2,300⟧ dessert apples and ⟦900⟧ cookers.",
        "Of the ⟦31 million⟧ ⟦18 million⟧ are to be spent this year and ⟦14 million⟧ in the next.",
        "There are ⟦212⟧ people in the house. ⟦Eighty-eight⟧ of them are children and ⟦134⟧ are grown up.",
        "The clinic has a waiting list of ⟦1,310⟧ patients. Of those patients ⟦740⟧ need a dentist, ⟦420⟧ need glasses and ⟦170⟧ need a hearing aid.",
        "The inn has ⟦60⟧ beds, ⟦44⟧ of them in the old house and ⟦18⟧ in the stable, and charges extra for a view.",
        "Of the ⟦920⟧ letters ⟦610⟧ were kind, ⟦180⟧ were rude and ⟦150⟧ were blank.",
        "Samples were taken on ⟦20 days⟧. On ⟦eleven⟧ the water was clear, on ⟦six⟧ it was fair, and on ⟦five⟧ it was brown.",
        "The costs came to ⟦£210,000⟧. The baker paid ⟦£130,000⟧ of it and the butcher ⟦£90,000⟧.",
        "There are ⟦74⟧ growers. ⟦Forty-two⟧ of them have voted to stop, ⟦28⟧ to go on and ⟦six⟧ did not vote.",
        "The board has ⟦15⟧ seats. ⟦Nine⟧ are held by the party, ⟦seven⟧ by its rivals.",
        "Agents arrested ⟦62⟧ people at a plant, the largest raid in ten years. According to them, ⟦38⟧ of them are from Alder, ⟦17⟧ from Brack and ⟦nine⟧ from elsewhere.",
        "They played ⟦22⟧ matches, won ⟦15⟧ and lost ⟦nine⟧.",
        "There are ⟦4,310⟧ potholes in the town. Of the potholes ⟦2,155⟧ are in the north. The west has ⟦1,020⟧ and the south ⟦745⟧. The east has ⟦490⟧.",
        "An evening brought in about £90, or ⟦£900⟧ in all, and a raffle at the last one ⟦£220⟧ more. She has sent off a cheque for ⟦£1,020⟧.",
        "The library lent ⟦4,300⟧ books last week. Of these ⟦2,900⟧ went to adults and ⟦1,600⟧ to children.",
        "The clinic has ⟦210⟧ beds. In the old wing there are ⟦130⟧ and in the new one ⟦90⟧.",
        "The orchard has ⟦300⟧ trees, of which ⟦140⟧ are apples, ⟦90⟧ pears, ⟦60⟧ plums and ⟦20⟧ quinces.",
        "Of the ⟦435⟧ members, ⟦218⟧ voted for it and ⟦227⟧ against.",
        "The gallery bought ⟦15⟧ paintings and ⟦six⟧ drawings; the ⟦23⟧ works will be shown in May.",
        "With ⟦34⟧ votes from the town and ⟦27⟧ from the villages, Mr Lowe had ⟦63⟧ on his side.",
        "Ruiz got ⟦412⟧ votes, Tan ⟦288⟧ and Boyd ⟦95⟧, out of ⟦815⟧ that were cast.",
        "He paid ⟦£46⟧ for paint and ⟦£18⟧ for brushes, and he has a receipt for ⟦£74⟧.",
        "They carried ⟦8,340⟧ toads. It was cold. Nobody slept. Of the toads ⟦5,120⟧ were males and ⟦3,420⟧ females.",
        "The ⟦62⟧ pupils come from three villages, ⟦31⟧ from Ashby, ⟦19⟧ from Corby and ⟦22⟧ from Selby.",
        "Of the ⟦55⟧ people on board ⟦five⟧ were killed, ⟦49⟧ hurt and ⟦eleven⟧ were unhurt.",
        "The two schools have ⟦612⟧ pupils. Lincoln has ⟦341⟧ pupils and Harbor View ⟦281⟧.",
        "The closures affect ⟦612⟧ pupils, ⟦341⟧ at Lincoln and ⟦281⟧ at Harbor View.",
        "Dunmore, Harwick and Tarn lost ⟦40⟧ boats. Dunmore lost ⟦25⟧ boats, Harwick ⟦nine⟧ and Tarn ⟦ten⟧.",
        "The line has ⟦52⟧ engines, of which ⟦30⟧ are diesels, ⟦12⟧ are steamers and ⟦eight⟧ are electric.",
        "They own ⟦52⟧ boats. ⟦Thirty⟧ are barges, ⟦12⟧ are tugs and ⟦eight⟧ are ferries.",
        "Altogether ⟦74⟧ people were hurt. ⟦Twenty-one⟧ were in the town, ⟦28⟧ in the villages and ⟦23⟧ on the coast.",
        "Of the council's ⟦47⟧ members ⟦21⟧ voted for it and ⟦24⟧ against; ⟦three⟧ abstained.",
        "Of the ⟦92⟧ patients in the ward, ⟦37⟧ had been there for more than a year, ⟦31⟧ for six months and ⟦27⟧ for a week.",
        "Of ⟦118⟧ flats in the tower, ⟦54⟧ have one bedroom, ⟦40⟧ have two and ⟦27⟧ have three.",
    ])
    func `finds a whole that is a slip away from its parts`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: SlippedSums(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "Dunn scored after 12 minutes. Rovers have played 22 games, winning 15, drawing four and losing three.",
        "The clock is going again after sixteen years. In 1967 Eight and Nine were taken up.",
        "Of the 32 million 18 million are to be spent this year and 14 million in the next.",
        "There are 222 people in the house. Eighty-eight of them are children and 134 are grown up.",
        "The clinic has a waiting list of 1,330 patients. Of those patients 740 need a dentist, 420 need glasses and 170 need a hearing aid.",
        "The inn has 62 beds, 44 of them in the old house and 18 in the stable, and charges extra for a view.",
        "The inn has 60 beds, 44 of them new and 18 with a view of the sea.",
        "Of the 920 letters 610 were kind, 180 were rude and 20 were in verse.",
        "Of the 40 dancers 22 are women, eleven are under twenty and nine, among them two brothers, are from abroad.",
        "The farm has 300 sheep. Of those 120 were sold in May and 90 in June.",
        "Of the 60 seats 30 are red, 20 are blue and the other ten are green.",
        "Samples were taken on 22 days. On eleven the water was clear, on six it was fair, and on five it was brown.",
        "The costs came to £220,000. The baker paid £130,000 of it and the butcher £90,000.",
        "There are 76 growers. Forty-two of them have voted to stop, 28 to go on and six did not vote.",
        "The board has 16 seats. Nine are held by the party, seven by its rivals.",
        "The board has 20 seats. Nine are held by the party, seven by its rivals.",
        "The club has 12 players. Ten are from Spain and eight are under twenty.",
        "Agents arrested 64 people at a plant, the largest raid in ten years. According to them, 38 of them are from Alder, 17 from Brack and nine from elsewhere.",
        "They played 22 matches, won 15 and lost five.",
        "There are 4,310 potholes in the town. Of the potholes 2,155 are in the north. The west has 1,020 and the south 745. The east has 390.",
        "An evening brought in about £90, or £900 in all, and a raffle at the last one £220 more. She has sent off a cheque for £1,120.",
        "The library lent 4,500 books last week. Of these 2,900 went to adults and 1,600 to children.",
        "The gallery bought 15 paintings and six drawings; the 21 works will be shown in May.",
        // Some of them.
        "The city spent $3.1 million on snow, of which $1.2 million went on salt and $900,000 on overtime.",
        "St Luke's has 310 beds, the Royal 280 and the cottage hospital 24.",
        // One of the list.
        "The three kitchens cost £640,000, £590,000 and £60,000.",
        "Lowe will cast 42 votes for Tan, 28 for Boyd and 24 for Ruiz.",
        "Tan has 69, Ruiz has 51 and Boyd has 19.",
        "To date, 14 Catholics, six Orthodox and one Greek Orthodox were let in as well as 29 others.",
        "Entry is £6, £4 for children; a family of four pays £15.",
        // A difference.
        "The first bid was $70,000 and the last $95,000, $25,000 more.",
        "Dermot Keane finished in 29 minutes, four minutes ahead of the runner-up, who took 33 minutes.",
        // For each, or for a time.
        "It has 60 rooms. Each has 40 books and 30 lamps.",
        "They carried 8,540 toads. It was cold. Nobody slept. Of the toads 5,120 were males and 3,420 females.",
        "The 62 pupils come from three villages, 31 from Ashby, 19 from Corby and 12 from Selby.",
        "The two schools have 622 pupils. Lincoln has 341 pupils and Harbor View 281.",
        "The two schools had 612 pupils in 2019. Lincoln has 341 pupils and Harbor View 281.",
        "The two schools have 612 pupils each. Lincoln has 341 girls and Harbor View 281.",
        "There were 31 people there. Nineteen of them sat on chairs and twelve on trolleys, and three of those on chairs had brought their own.",
        "Rovers are third with 29 points. But their goal difference is 13, and Halby's is 17.",
        "The clinic had 14 nurses and six doctors then.\n\nThe records were made for 21 of the villages.",
        "Closing the pool saves £2.4 million of the gap. A sale brings in £1.9 million, and a loan £1 million.",
        "The line has 52 engines, of which 30 are diesels, 13 are steamers and nine are electric.",
        "The line has 52 engines, of which 20 are diesels, 11 are steamers and nine are electric.",
        "They own 52 boats. Thirty are barges, 12 are tugs and ten are ferries.",
        "Of the council's 48 members 21 voted for it and 24 against; three abstained.",
        "Of its 22 cases, he said, 14 were suicides and five illnesses; three were being looked into. The group doubts nine of them.",
        "Reform leads the 48-seat council with 21 seats. The Greens have 14, the Liberals nine and others four.",
        "Of the 95 patients in the ward, 37 had been there for more than a year, 31 for six months and 27 for a week.",
        "Of 118 flats in the tower, 54 are damp, 40 have mould and 27 are empty.",
        "Of 121 flats in the tower, 54 have one bedroom, 40 have two and 27 have three.",
        "The firm said 165 posts would go at Derby, 112 at Stoke and 63 at Crewe.",
    ])
    func `leaves alone what may be so`(text: String) {
        #expect(findings(of: SlippedSums(), in: text).map(\.message) == [])
    }
}
