import TestSupport
import Testing

@testable import ClaimExtraction

struct ScoreSumsTests {
    @Test(arguments: [
        "Ayton beat Burwell ⟦52-38⟧.\n\nAyton led ⟦24-20⟧ at halftime and pulled away, outscoring Burwell ⟦28-16⟧ the rest of the way.",
        "Ayton beat Burwell ⟦81-70⟧.\n\nThey took the first quarter ⟦22-18⟧ and lost the second ⟦19-17⟧. They won the third quarter ⟦21-15⟧ and the last ⟦21-16⟧.",
        "The Herons beat the Mules ⟦96-88⟧ on Friday. By quarters it went ⟦21-25⟧, ⟦30-18⟧, ⟦22-24⟧ and ⟦25-21⟧.",
        "With periods of ⟦1-0⟧, ⟦2-2⟧ and ⟦3-1⟧ the Otters won ⟦6-4⟧ in Halden.",
        "Town won the first leg ⟦2-1⟧ in March. They drew ⟦1-1⟧ on Tuesday and went through ⟦4-2⟧ on aggregate.",
        "United lost ⟦2-0⟧ away and won ⟦3-1⟧ at home, for an aggregate score of ⟦3-2⟧.",
        "They led ⟦21-10⟧ at halftime and scored ⟦17 points⟧ in the second half to win ⟦40-24⟧.",
    ])
    func `finds a score that its parts don't make`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ScoreSums(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Ayton beat Burwell 52-36.\n\nAyton led 24-20 at halftime and pulled away, outscoring Burwell 28-16 the rest of the way.",
        "Ayton beat Burwell 52-36.\n\nAyton led 24-20 at halftime and 40-31 in the third quarter.",
        "Ayton beat Burwell 81-68.\n\nThey took the first quarter 22-18 and lost the second 19-17. They won the third quarter 21-15 and the last 21-16.",
        "Ayton beat Burwell 81-70.\n\nThey led 22-18 after the first quarter and 39-37 at the half. It was 60-52 after three quarters, and a 21-16 run won it.",
        "The Herons beat the Mules 98-88 on Friday. By quarters it went 21-25, 30-18, 22-24 and 25-21.",
        // From the other side.
        "The Mules lost 88-98. By quarters it went 21-25, 30-18, 22-24 and 25-21.",
        "Town won the first leg 2-1 in March. They drew 1-1 on Tuesday and went through 3-2 on aggregate.",
        "United lost 2-0 away and won 3-1 at home. It was 3-3 on aggregate, and they won 4-2 on penalties.",
        // Sets aren't added up.
        "Kvist beat Oram 6-4, 3-6, 7-5 and leads 3-1 in their matches.",
        // Three matches, and a fourth.
        "They have won 2-0, 3-1 and 1-0 since Easter. In March they had beaten Rovers 4-3.",
        "City lead 3-1 on aggregate.",
        "They led 21-10 at halftime and scored 17 points in the second half to win 38-24.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ScoreSums(), in: text, published: published).map(\.message) == [])
    }
}
