import TestSupport
import Testing

@testable import ClaimExtraction

/// Days that are counted from a beginning.
struct DaysCountedTests {
    @Test(arguments: [
        "The strike began on ⟦2 June⟧. On Thursday, ⟦its 21st day⟧, they met again.",
        "The siege began on ⟦2 June⟧. By Thursday, ⟦the sixth day⟧ of the siege, water was short.",
        "The strike, which began on ⟦2 June⟧, is now in ⟦its 22nd day⟧.",
        "Homes have burned since the fire broke out on ⟦Monday, June 2⟧. By Tuesday, ⟦its 18th day⟧, half the hill was black.",
        "The trial opened on ⟦2 June⟧. On Thursday, ⟦its 19th day⟧, the cook was heard.",
        "Teachers walked out on ⟦Monday, June 2⟧. The strike entered ⟦its 16th day⟧ on Thursday, with no talks planned.",
        "The occupation of the mill, now in ⟦its 20th day⟧, began on ⟦2 June⟧.",
        "The war began on ⟦24 February 2022⟧. On Thursday, ⟦the 1,104th day⟧ of the war, the town was shelled again.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: DaysCounted(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The strike began on 2 June. On Thursday, its 11th day, they met again.",
        "The strike, which began on 2 June, is now in its 12th day.",
        "The trial opened on 2 June. On Thursday, its seventh day, the cook was heard.",
        "The siege began on 2 June. The trial of the mayor is now in its 30th day.",
        "The strike began on 2 June, and the search on 24 May. On Thursday, its 20th day, they met again.",
        "The strike began in June. On Thursday, its 11th day, they met again.",
        "Teachers walked out on Monday, June 2. The strike entered its 11th day on Thursday, with no talks planned.",
        "The fire began on 2 June. The lawyers’ strike, now in its 30th day, has shut the courts.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: DaysCounted(), in: text, published: published).map(\.message) == [])
    }
}
