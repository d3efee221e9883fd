@testable import ClaimExtraction
import TestSupport
import Testing

struct TollsTests {
    @Test(arguments: [
        "The fire ⟦killed two people⟧. ⟦Three people died⟧, said the officer, Gail Trump.",
        "⟦Nine people were injured⟧ in the crash. The bus hit a wall and ⟦eight people were hurt⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Tolls(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The fire killed two people. Two people died, said the officer, Gail Trump.",
        "The fire killed two people. Last year three people died in the same street.",
        "The fire killed two people. Three more people died in hospital.",
        "The fire killed two people on Monday. Four people died in a fire on Tuesday.",
        "Two people were killed and nine people were injured.",
        "The crash killed two people. Three children were among the four people who died in all.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Tolls(), in: text, published: published).map(\.message) == [])
    }
}
