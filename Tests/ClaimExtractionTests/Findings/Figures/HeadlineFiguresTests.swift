import TestSupport
import Testing

@testable import ClaimExtraction

struct HeadlineFiguresTests {
    @Test(arguments: [
        "Storm kills ⟦27⟧ in the north\n\n⟦At least 72⟧ people were killed when a storm hit the north. Schools are shut.",
        "Airline to cut ⟦1,200⟧ jobs\n\nThe airline Norvik will shed ⟦2,100⟧ jobs as it closes its base. Unions were told.",
        "Council backs ⟦£3.4m⟧ pool\n\nCouncillors agreed on Monday to spend ⟦£4.3m⟧ on a swimming pool. The vote was close.",
        "Man, ⟦34⟧, held over fire\n\nA ⟦43-year-old⟧ man was arrested over a fire in Ekby on Monday. He was alone.",
        "⟦Five⟧ killed in bus crash\n\n⟦Six⟧ people were killed when a bus ran off the road near Ekby. It rained.",
        "⟦Seven⟧ rescued after ferry runs aground\n\n⟦Eight⟧ people were lifted off a ferry near Ekby on Monday. It had five passengers and a crew of two.",
        "⟦Eighteen⟧ treated after gas leak at pool\n\n⟦Sixteen⟧ people were treated after gas leaked at a pool in Ekby. It rained.",
        "Museum to shut for ⟦two years⟧\n\nThe museum will shut for ⟦three years⟧ while its roof is mended. It rained.",
    ])
    func `finds a figure of the headline that is told otherwise`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: HeadlineFigures(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "Storm kills 27 in the north\n\nAt least 27 people were killed when a storm hit the north. It hurt 72 people.",
        // Told more exactly, as a sum, further down, or of something else.
        "Airline to cut 1,200 jobs\n\nThe airline Norvik will shed 1,187 jobs as it closes its base. Unions were told.",
        "Fire injures 42\n\nSome 24 workers were hurt when a fire broke out on Monday. So were 18 passers-by.",
        "Three killed in crash\n\nTwo people and a dog were killed when a bus ran off the road. It rained.",
        "Three killed in crash\n\nTwo men and a woman were killed when a bus ran off the road. It rained.",
        "Storm kills 27 in the north\n\nSome 72 houses were lost when a storm hit the north on Monday. It rained.",
        // A sentence is no headline.
        "Storm kills 27 in the north.\n\nAt least 72 people were killed when a storm hit the north. Schools are shut.",
    ])
    func `leaves alone a headline that may be right`(text: String) {
        #expect(places(of: HeadlineFigures(), in: text).isEmpty, "\(text)")
    }
}
