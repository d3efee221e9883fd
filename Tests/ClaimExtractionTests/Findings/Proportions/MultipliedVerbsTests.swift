@testable import ClaimExtraction
import TestSupport
import Testing

struct MultipliedVerbsTests {
    @Test(arguments: [
        "Profit more than ⟦doubled⟧ in the six months to June. It came to ⟦£48m⟧, up from ⟦£26m⟧ a year earlier.",
        "Profit more than ⟦doubled⟧ in the first half. Profit before tax was ⟦£48.6m⟧, up from ⟦£26.1m⟧.",
        "The number of visitors ⟦tripled⟧ last year. ⟦Some 4,200⟧ came, against ⟦2,100⟧ in 2023.",
        "Complaints have ⟦halved⟧ since 2020. There were ⟦310⟧ last year, compared with ⟦420⟧ in 2020.",
        "The museum's income ⟦doubled⟧ last year. Its income was ⟦€1.4m⟧, against ⟦€1.1m⟧ in 2023.",
        "The price of a ticket has ⟦doubled⟧ in ten years, from ⟦$24⟧ to ⟦$36⟧.",
        "Applications ⟦doubled⟧ in a year, to ⟦3,600⟧ from ⟦2,100⟧.",
        "Membership has ⟦tripled⟧ since March, and stands at ⟦900⟧, up from ⟦440⟧.",
        "The fee will ⟦double⟧, to ⟦$30⟧ from ⟦$20⟧.",
        "Fertilizer costs ⟦twice⟧ what it did in 2020, ⟦$720⟧ a ton instead of ⟦$460⟧.",
        "The trip takes ⟦twice⟧ as long as it did, ⟦70 minutes⟧ instead of ⟦50⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: MultipliedVerbs(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Profit more than doubled in the six months to June. It came to £56m, up from £26m a year earlier.",
        "Profit rose in the first half. Profit before tax was £48.6m, up from £26.1m.",
        "The number of visitors doubled last year. Some 4,200 came, against 2,100 in 2023.",
        "Complaints have fallen since 2020. There were 310 last year, compared with 420 in 2020.",
        "The museum's income grew last year. Its income was €1.4m, against €1.1m in 2023.",
        "The price of a ticket has risen in ten years, from $24 to $36.",
        "Applications doubled in a year, to 4,200 from 2,100.",
        "Membership has doubled since March, and stands at 900, up from 440.",
        "The fee will rise, to $30 from $20.",
        "Fertilizer costs half as much again as what it did in 2020, $720 a ton instead of $460.",
        "The trip takes longer as long as it did, 70 minutes instead of 50.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: MultipliedVerbs(), in: text, published: published).map(\.message) == []
        )
    }
}
