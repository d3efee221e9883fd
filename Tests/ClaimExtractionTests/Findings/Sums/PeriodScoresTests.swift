@testable import ClaimExtraction
import TestSupport
import Testing

struct PeriodScoresTests {
    @Test(arguments: [
        "The Terns beat the Otters ⟦11-6⟧ on Sunday. They scored ⟦four⟧ runs in the first inning, ⟦three⟧ in the fourth, ⟦two⟧ in the sixth and ⟦one⟧ in the eighth.",
        "The Otters beat the Larks on Friday night, ⟦6-2⟧. Tarn led by two goals to one after the first period. The Otters, who had scored ⟦once⟧ in that period, scored ⟦twice⟧ in the second and ⟦twice⟧ in the third.",
        "Tarn won ⟦31-24⟧. They scored ⟦14⟧ in the first half and ⟦27⟧ in the second.",
        "The Bulls won ⟦88-71⟧, with ⟦22 points⟧ in the first quarter, ⟦18⟧ in the second, ⟦25⟧ in the third and ⟦13⟧ in the fourth.",
        "The Hawks won the cup on Friday, ⟦88-79⟧, over Bexley. The Hawks had quarters of ⟦21⟧, ⟦18⟧, ⟦25⟧ and ⟦22⟧.",
        "The Rovers won ⟦104-97⟧. They scored ⟦24⟧, ⟦31⟧, ⟦22⟧ and ⟦29 points⟧ in the four quarters.",
        "The Swans beat Port ⟦92-81⟧. Their quarters were ⟦25⟧, ⟦20⟧, ⟦18⟧ and ⟦27⟧.",
        "Whitby beat Skelton ⟦28-17⟧. Skelton scored ⟦10⟧, ⟦3⟧, ⟦7⟧ and ⟦0⟧ by quarter.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PeriodScores(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "The Terns beat the Otters 10-6 on Sunday. They scored four runs in the first inning, three in the fourth, two in the sixth and one in the eighth.",
        "The Otters beat the Larks on Friday night, 6-2. They scored once in the first period, twice in the second and three times in the third.",
        "The Otters beat the Larks on Friday night, 6-2, in overtime. They scored twice in the first period, twice in the second and once in the third.",
        "Tarn won 31-24. They scored 14 in the first half and 17 in the second.",
        "Tarn won 31-24. Orr scored 14 in the first half and Lowe 14 in the second.",
        "Tarn won 31-24. They scored 14 in the first quarter and seven in the second.",
        "Tarn won 31-24. They made 14 in the first half and the Larks 12 in the second.",
        "The Hawks won the cup on Friday, 86-79, over Bexley. The Hawks had quarters of 21, 18, 25 and 22.",
        "The Hawks won the cup on Friday, 90-79, over Bexley in overtime. The Hawks had quarters of 21, 18, 25 and 22.",
        "Whitby beat Skelton 28-20. Skelton scored 10, 3, 7 and 0 by quarter.",
        "The Saints won 61-48 in the final. Ruiz, Lowe, Okoro and Birch had 12, 18, 14 and 15 points.",
        "The Owls won 62-55. In the last four quarters the club made profits of 15, 12, 18 and 15 thousand pounds.",
    ])
    func `is silent`(text: String) {
        #expect(places(of: PeriodScores(), in: text, published: published).isEmpty)
    }
}
