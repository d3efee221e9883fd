@testable import ClaimExtraction
import TestSupport
import Testing

struct EventNounsTests {
    @Test(arguments: [
        "The two were ⟦married on May 3, 2019⟧, in a barn. At their ⟦wedding on May 13, 2019⟧, a cow was present.",
        "The old bridge was ⟦closed on March 4⟧. Since the ⟦closure of the bridge on March 14⟧ people have gone round by the mill.",
        "Anna Holt ⟦died on April 2⟧ in Bath. Her ⟦death on April 12⟧ was announced by her son.",
        "The school was ⟦founded in 1891⟧. The ⟦founding of the school in 1881⟧ is shown in a window.",
        "The factory ⟦closed in 2009⟧. The town lost 400 jobs.\n\nSince the ⟦closure of the factory in 2007⟧ the bus no longer comes.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: EventNouns(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The two were married on May 3, 2019, in a barn. At their wedding on May 3, 2019, a cow was present.",
        "He died on May 2 and they spoke of\n\nMay 3, of his death on\n\nMay 4.",
        "The school was founded in 1891. The founding of the college in 1881 is shown in a window.",
        "Anna Holt died on April 2 in Bath. Her husband's death on March 12 had been her end, said a friend.",
        "He was arrested on April 3. After his release he was arrested again, and that arrest on May 9 was filmed.",
        "The bridge was opened in 1931. The opening of the tunnel in 1958 made it useless.",
        "The bridge was closed on March 4. A closure of the bridge on March 14 is planned as well.",
        "The mine closed in 2009. The first closure of the mine in 1984 had lasted a year.",
        "The school closed in May 2009. The closure of the school in 2009 came as a blow.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: EventNouns(), in: text, published: published).map(\.message) == [])
    }
}
