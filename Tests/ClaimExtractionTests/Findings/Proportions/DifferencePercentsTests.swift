@testable import ClaimExtraction
import TestSupport
import Testing

struct DifferencePercentsTests {
    @Test(arguments: [
        "The sales tax brought in $41 million, ⟦$5.5 million⟧, or ⟦8 percent⟧, more than the ⟦$35.5 million⟧ of last year.",
        "Profit rose by ⟦£4m⟧, or ⟦10 per cent⟧, to ⟦£24m⟧.",
        "Sales fell ⟦$30 million⟧, or ⟦20 percent⟧, to ⟦$270 million⟧.",
        "Membership grew by ⟦120⟧, or ⟦12 per cent⟧, to ⟦720⟧.",
        "The shares lost ⟦$2.40⟧, or ⟦2 percent⟧, to ⟦$45.60⟧.",
        "Costs were ⟦€12m⟧, or ⟦30 per cent⟧, over the budget of ⟦€80m⟧.",
        "Prices rose by ⟦$300⟧, or ⟦9 percent⟧, from ⟦$5,000⟧.",
        "In June a loaf cost ⟦$3.30⟧, or ⟦20 percent⟧ more than the ⟦$3.00⟧ of last year.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: DifferencePercents(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "The sales tax brought in $41 million, $5.5 million, or 15 percent, more than the $35.5 million of last year.",
        "Profit rose by £4m, or 20 per cent, to £24m.",
        "Sales fell $30 million, or 10 percent, to $270 million.",
        "Membership grew by 120, or 20 per cent, to 720.",
        "The shares lost $2.40, or 5 percent, to $45.60.",
        "Costs were €12m, or 15 per cent, over the budget of €80m.",
        "Prices rose by $300, or 6 percent, from $5,000.",
        "In June a loaf cost $3.30, or 10 percent more than the $3.00 of last year.",
        "The barn was sold for £45,000, or 25 per cent less than the £60,000 that was asked.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: DifferencePercents(), in: text, published: published).map(\.message) == []
        )
    }
}
