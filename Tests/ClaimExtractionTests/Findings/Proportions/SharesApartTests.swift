@testable import ClaimExtraction
import TestSupport
import Testing

struct SharesApartTests {
    @Test(arguments: [
        "⟦Most⟧ of the town's ⟦60⟧ shops are empty, the mayor said. \"It hurts to look at,\" she said. A survey in May counted ⟦19⟧ empty shops.",
        "⟦Nearly all⟧ of the farm's ⟦300⟧ hens were lost in the flood. The farmer wept. He lost ⟦42⟧ hens in all.",
        "⟦Fewer than one in ten⟧ pupils walk to school. Of the county's ⟦8,000⟧ pupils, ⟦2,000⟧ walk.",
        "⟦More than half⟧ of patients had waited for a year, the report says. Of ⟦900⟧ patients whom it followed, ⟦180⟧ had waited for a year.",
        "⟦A majority⟧ of doctors supports the plan. In the poll ⟦41 per cent⟧ of doctors supported the plan.",
        "⟦Three quarters⟧ of the seats were sold by Friday. The hall has ⟦1,200⟧ seats, and ⟦600⟧ were sold by Friday.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: SharesApart(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "A third of the town's 60 shops are empty, the mayor said. \"It hurts to look at,\" she said. A survey in May counted 19 empty shops.",
        "Few of the farm's 300 hens were lost in the flood. The farmer wept. He lost 42 hens in all.",
        "One in four pupils walk to school. Of the county's 8,000 pupils, 2,000 walk.",
        "A fifth of patients had waited for a year, the report says. Of 900 patients whom it followed, 180 had waited for a year.",
        "A minority of doctors supports the plan. In the poll 41 per cent of doctors supported the plan.",
        "Half of the seats were sold by Friday. The hall has 1,200 seats, and 600 were sold by Friday.",
        "It lost 40 jobs, half of them in Hull.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: SharesApart(), in: text, published: published).map(\.message) == [])
    }
}
