@testable import ClaimExtraction
import TestSupport
import Testing

struct GameMarginsTests {
    @Test(arguments: [
        "They won it on Sunday, when they beat the smiths, who had held it for eleven years, by ⟦28⟧ runs. They made ⟦187⟧ for six. Orr hit 33 with five sixes. The smiths were all out for ⟦169⟧.",
        "Ashby won by ⟦32⟧ runs. They made ⟦268⟧ for seven. Kirk were going well at 170 for two, but were all out for ⟦246⟧.",
        "Batting first, they made ⟦254⟧ in their 40 overs. Singh made 101 of them. Hill Park were all out for ⟦219⟧, and had lost by ⟦45⟧ runs.",
        "Marton beat Bulls by ⟦31⟧ runs on Saturday. They made ⟦188⟧ for six off 20 overs. In reply Bulls, who needed 189, were bowled out for ⟦167⟧ with two overs left.",
        "Hill Park scored ⟦310⟧ and Marton replied with ⟦268⟧, so that they lost by ⟦52⟧ runs.",
        "The Otters beat the Larks ⟦91-78⟧ on Friday night. Orr had 30 points. The ⟦16-point⟧ win was their fifth in a row.",
        "Hexham won ⟦27-12⟧ at home on Sunday. Nobody in the ground had seen them win by ⟦25 points⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: GameMargins(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Batting first, they made 254 in their 40 overs. Hill Park were all out for 219, and had lost by 35 runs.",
        "Hill Park made 254 and 180, Marton were all out for 230 and 160, and Hill Park won by 44 runs.",
        "Hill Park made 254 in their first innings. Marton were all out for 230 in the second innings and lost by 44 runs.",
        "They made 254 in 40 overs. Marton were all out for 219. Last week Marton had won by 45 runs.",
        "Hill Park made 412 and bowled them out for 160 and 212 to win by an innings and 40 runs.",
        "The Otters beat the Larks 91-78 on Friday night. In March they had won by 16 points.",
        "The Otters beat the Larks 91-78. They led by 16 points.",
        "Hexham won 27-12. It was the largest win of the season, 20 points more than they had hoped for.",
        "Hexham won 3-1 on Saturday. They need to win by four goals on Sunday.",
        "Sussex made 312 all out. Kent reached 290 for nine before rain came. Sussex won by 14 runs.",
        "Hexham, who beat York by 16 points last week, won 27-12.",
        "The party won by 16 points in the polls and has 41-38 in seats.",
    ])
    func `is silent`(text: String) {
        #expect(places(of: GameMargins(), in: text, published: published).isEmpty)
    }
}
