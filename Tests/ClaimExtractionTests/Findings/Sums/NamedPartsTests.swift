@testable import ClaimExtraction
import TestSupport
import Testing

struct NamedPartsTests {
    @Test(arguments: [
        "She dismissed ⟦three⟧ of her ministers: ⟦Henrik Dahl (justice), Ann Lind (fisheries), Peter Kerr (culture) and Rosa Quill (foreign affairs)⟧.",
        "⟦Four⟧ men were arrested: ⟦Joel Marsh, Peter Lind and Omar Haddad⟧.",
        "Its ⟦three⟧ founders, ⟦Ann Marsh, Peter Lind, Omar Haddad and Rosa Quill⟧, met at school.",
        "Police arrested ⟦four⟧ men in the yard. The men are ⟦Joel Marsh, Peter Lind, Omar Haddad, Rosa Quill and Ann Drew⟧.",
        "⟦Four⟧ of them, ⟦Ann Lind, Peter Kerr and Tim Vane⟧, have been rehearsing in the barn.",
        "⟦Four⟧ inmates walked out on Monday. They were ⟦Dale Pruitt, Kenny Sloat, Marcus Tidwell, Jesse Oakes and Ronnie Vann⟧.",
        "The gallery has ⟦four⟧ new trustees. They are ⟦the sculptor Ann Lee, the former banker Bob Ray and Professor Carol Day⟧, who teaches law.",
        "The trust has named ⟦five⟧ governors. They are ⟦the barrister Helen Marsh, the teacher Paul Dunn, the banker Asif Khan and Ruth Lane⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: NamedParts(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "She dismissed four of her ministers: Henrik Dahl (justice), Ann Lind (fisheries), Peter Kerr (culture) and Rosa Quill (foreign affairs).",
        "Three men, Joel Marsh, Peter Lind and Omar Haddad, were arrested.",
        "Four men were arrested, among them Joel Marsh, Peter Lind and Omar Haddad.",
        "Two friends of the men, Joel Marsh and Peter Lind, came.",
        "He beat two rivals, Ann Marsh and Peter Lind. Omar Haddad was third.",
        "Three of them, Ann Lind, Bo Kerr and Tim Vane, have been rehearsing in the barn.",
        "Four of them, among them Ann Lind, Bo Kerr and Tim Vane, have been rehearsing in the barn.",
        "Five inmates walked out on Monday. They were Dale Pruitt, Kenny Sloat, Marcus Tidwell, Jesse Oakes and Ronnie Vann.",
        "Four inmates met two guards. They were Dale Pruitt, Kenny Sloat, Marcus Tidwell, Jesse Oakes and Ronnie Vann.",
        "The gallery has three new trustees. They are the sculptor Ann Lee, the former banker Bob Ray and Professor Carol Day, who teaches law.",
        "The gallery has four new trustees. They are the sculptor, a banker and Professor Carol Day.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: NamedParts(), in: text, published: published).map(\.message) == [])
    }
}
