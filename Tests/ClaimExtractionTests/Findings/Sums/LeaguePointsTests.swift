import TestSupport
import Testing

@testable import ClaimExtraction

struct LeaguePointsTests {
    @Test(arguments: [
        "They have played ⟦14⟧ matches this season. They won ⟦eight⟧, lost ⟦four⟧ and tied ⟦three⟧.",
        "She sat through the ⟦eleven⟧ games on a cushion. She won ⟦seven⟧ of them, drew ⟦three⟧ and lost ⟦two⟧.",
        "Ivo Bell won ⟦six⟧ of his nine games, drew ⟦two⟧ and lost one. With a point for a win and ⟦half a point⟧ for a draw he had ⟦seven and a half points⟧.",
        "Rovers had won ⟦24⟧ of their 46 matches, drawn ⟦13⟧ and lost nine, which came to ⟦88 points⟧.",
        "Of the 37 matches before it they had won ⟦16⟧, drawn ⟦8⟧ and lost the rest. With three points for a win, it makes a total of ⟦64⟧.",
        "They have ⟦16 points⟧ from seven matches, with ⟦five⟧ wins, ⟦two⟧ draws and the defeat on Saturday.",
        "The Owls finished the ⟦42-game⟧ season with ⟦24⟧ wins, ⟦11⟧ losses and ⟦five⟧ ties.",
    ])
    func `finds points that the games don't make`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: LeaguePoints(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "They have played 14 matches this season. They won eight, lost four and tied two.",
        "They have won one of their last nine games. They won five, lost four and tied two.",
        "The next nine games are at home. They have won five, lost four and tied two.",
        "Ivo Bell won six of his nine games, drew three and lost none. With a point for a win and half a point for a draw he had seven and a half points.",
        "Rovers had won 24 of their 46 matches, drawn 13 and lost nine, which came to 85 points.",
        // Two points for a win, as once.
        "Rovers won 24 matches in 1961, drew 13 and lost nine, and had 61 points.",
        // Another win, which isn't among those told.
        "Of the 37 matches before it they had won 16 and drawn 8. With Saturday's win they have 59 points.",
        "They had won 16 and drawn 8. The leaders have 81 points.",
        "The Owls finished the 40-game season with 24 wins, 11 losses and five ties.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: LeaguePoints(), in: text, published: published).map(\.message) == [])
    }
}
