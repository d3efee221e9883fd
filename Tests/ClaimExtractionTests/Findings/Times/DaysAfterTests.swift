import TestSupport
import Testing

@testable import ClaimExtraction

/// Days counted from what the text dates otherwise.
struct DaysAfterTests {
    @Test(arguments: [
        "The Lantern set the two side by side in its issue of ⟦Thursday, June 5⟧. Dr Sandborn was placed on leave on ⟦June 3⟧, ⟦the morning after⟧ he had read about himself in the Lantern.",
        "Police charged Lena Orr on ⟦3 June⟧, ⟦the day after⟧ they had arrested her at the airport. At her ⟦arrest, on 27 May⟧, she was carrying three passports.",
        "He flew home on ⟦4 June⟧, ⟦two days after⟧ the operation had been called off. It was ⟦called off on 3 June⟧, when the surgeon fell ill.",
        "The minister announced it on ⟦6 May⟧, ⟦the evening before⟧ the committee questioned her. The committee ⟦questioned her on 29 April⟧, for five hours.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: DaysAfter(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The Lantern set the two side by side in its issue of Thursday, June 5. Dr Sandborn was placed on leave on June 6, the morning after he had read about himself in the Lantern.",
        "Police charged Lena Orr on 3 June, the day after they had arrested her. At her arrest, on 2 June, she was carrying three passports.",
        "He flew home on 4 June, two days after the operation had been called off. The second, on 9 June, went well.",
        "The minister resigned on 6 May, the day after the vote. The committee is to meet on 13 May.",
        "She rang on 4 June, the day after her sister had called. Her brother was told on 12 May.",
        "He quit on 5 June, the day after the Herald had printed the photographs. The Herald will print more on Friday, 13 June.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: DaysAfter(), in: text, published: published).map(\.message) == [])
    }
}
