import TestSupport
import Testing

@testable import ClaimExtraction

struct ShareListsTests {
    @Test(arguments: [
        "⟦Half⟧ of the money went on salaries, a ⟦third⟧ on rent and a ⟦third⟧ on coffee.",
        "⟦A quarter⟧ of the sheep are black, ⟦half⟧ are brown and ⟦half⟧ are white.",
        "⟦Two thirds⟧ of the jurors were women and ⟦half⟧ were men.",
    ])
    func `finds shares that come to more than the whole`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: ShareLists(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "Half of the money went on salaries, a third on rent and a sixth on coffee.",
        "A quarter of the sheep are black, a quarter are brown and half are white.",
        // Of several groups.
        "Deaths were 49 percent for the first drug, 53 percent for the second and 29 percent for the third.",
        // What may be true of the same ones.
        "Half of the houses have no water and two thirds have no power.",
        "Half of the jurors were women and two thirds were over 60.",
        "Half of the guests came from Ekby, two thirds went to the ball and a third danced.",
        // Shares of each other, or of something else.
        "Half of the flags are red, and of the red ones two thirds are blue at the edge.",
        "Half of the cows are black, but two thirds of the sheep are white.",
    ])
    func `leaves alone shares that may overlap or fit`(text: String) {
        #expect(findings(of: ShareLists(), in: text).map(\.message) == [])
    }
}
