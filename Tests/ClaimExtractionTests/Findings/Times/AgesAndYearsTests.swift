@testable import ClaimExtraction
import TestSupport
import Testing

struct AgesAndYearsTests {
    @Test(arguments: [
        "Rosa Lind, ⟦61⟧, who has swept the hall since she was ⟦19⟧, for ⟦32 years⟧, retires on Monday.",
        "Enzo Tedesco, ⟦52⟧, has sold ices since he left school at ⟦16⟧, which is ⟦26 years⟧.",
        "Hector Lind is ⟦79 years old⟧ and has swum since he was ⟦ten⟧, that is, for ⟦fifty-nine years⟧.",
        "Ada Dahl began to carve at the age of ⟦nine⟧ and has been at it for ⟦68 years⟧. Dahl is ⟦87⟧.",
        "Sister Ada Bell entered the convent at ⟦18⟧ and has now spent ⟦57 years⟧ there. She is ⟦82⟧.",
        "A man who was ⟦17⟧ when he set fire to a barn has been jailed ⟦six years⟧ later. Aaron Fry, now ⟦27⟧, had denied it.",
        "The ⟦61-year-old⟧ joined the branch as a ⟦19-year-old⟧ clerk in ⟦1973⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: AgesAndYears(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "He married Marjorie Dunn, a botanist, in 1959. A bench that the school put up marks his eightieth birthday.",
        "Rosa Lind, 61, who has swept the hall since she was 19, for 42 years, retires on Monday.",
        "Rosa Lind, 61, who has sung since she was 19, has been married for 32 years.",
        "Rosa Lind, 61, has swept the hall for 32 years.",
        "Enzo Tedesco, 52, has sold ices since he left school at 16, which is 36 years.",
        "Hector Lind is 79 years old and has swum since he was ten, that is, for sixty-nine years.",
        "Ada Dahl began to carve at nine and sold her first bird at 19. She is 87 and has taught for 30 years.",
        "A man who was 17 when he set fire to a barn has been jailed six years later. Aaron Fry, now 24, had denied it.",
        "A man who was 17 when he set fire to a barn has been jailed six years later. The farmer, now 60, said he was glad.",
        "The 61-year-old joined the branch as a 19-year-old clerk in 1983.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: AgesAndYears(), in: text, published: published).map(\.message) == [])
    }
}
