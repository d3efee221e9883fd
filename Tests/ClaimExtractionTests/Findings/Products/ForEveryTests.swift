@testable import ClaimExtraction
import TestSupport
import Testing

struct ForEveryTests {
    @Test(arguments: [
        "The town has ⟦310⟧ allotments and a waiting list of ⟦930⟧, ⟦two names for every plot⟧.",
        "The board has ⟦12⟧ wardens, ⟦one for every nine miles⟧ of the river's ⟦84 miles⟧.",
        "In May there were 140 rats. The city has ⟦14⟧ catchers, ⟦one for every 20,000⟧ of its ⟦420,000⟧ people.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ForEvery(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "About 10,000 people came, in a town of 18,000. They ate 4,000 sausages, one for every two and a half of them.",
        "The town has 310 allotments and a waiting list of 930, three names for every plot.",
        "The board has 12 wardens, one for every seven miles of the river's 84 miles.",
        "He bought 40 chairs and 12 lamps, and gave a dollar for every child.",
        "There is one doctor for every 900 people.",
        "The bridge, 412 metres long, has 2,060 bars, one for every 20 centimetres.",
        "In May there were 140 rats. The city has 14 catchers, one for every 30,000 of its 420,000 people.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ForEvery(), in: text, published: published).map(\.message) == [])
    }
}
