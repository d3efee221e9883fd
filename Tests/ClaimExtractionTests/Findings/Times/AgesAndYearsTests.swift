@testable import ClaimExtraction
import TestSupport
import Testing

struct AgesAndYearsTests {
    @Test(arguments: [
        "Rosa Lind, ⟦61⟧, who has swept the hall since she was ⟦19⟧, for ⟦32 years⟧, retires on Monday.",
        "Enzo Tedesco, ⟦52⟧, has sold ices since he left school at ⟦16⟧, which is ⟦26 years⟧.",
        "Hector Lind is ⟦79 years old⟧ and has swum since he was ⟦ten⟧, that is, for ⟦fifty-nine years⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: AgesAndYears(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Rosa Lind, 61, who has swept the hall since she was 19, for 42 years, retires on Monday.",
        "Rosa Lind, 61, who has sung since she was 19, has been married for 32 years.",
        "Rosa Lind, 61, has swept the hall for 32 years.",
        "Enzo Tedesco, 52, has sold ices since he left school at 16, which is 36 years.",
        "Hector Lind is 79 years old and has swum since he was ten, that is, for sixty-nine years.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: AgesAndYears(), in: text, published: published).map(\.message) == [])
    }
}
