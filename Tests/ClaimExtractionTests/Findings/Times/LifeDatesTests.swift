@testable import ClaimExtraction
import TestSupport
import Testing

struct LifeDatesTests {
    @Test(arguments: [
        "Hedda Lind died on 11 June at the age of ⟦88⟧. She was ⟦born on May 2, 1938⟧, in Malmo.",
        "The dog that won is ⟦four years old⟧. It was ⟦born in March 2018⟧.",
        "A vet treated a tortoise that is ⟦104 years old⟧. The tortoise was ⟦hatched in 1931⟧, says its owner.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: LifeDates(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Hedda Lind died on 11 June at the age of 87. She was born on May 2, 1938, in Malmo.",
        "Hedda Lind died on 11 June at the age of 86. She was born in 1938, in Malmo.",
        "The dog that won is seven years old. It was born in March 2018.",
        "Hedda Lind died on 11 June at the age of 87. Her husband, Otto Lind, was born in 1951.",
        "Hedda Lind, 87, spoke to Tom Ray, 31. He was born in 1980.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: LifeDates(), in: text, published: published).map(\.message) == [])
    }
}
