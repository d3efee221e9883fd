@testable import ClaimExtraction
import TestSupport
import Testing

struct FirstsOfTermsTests {
    @Test(arguments: [
        "The mayor has been in office since ⟦2015⟧. At his first council meeting, in ⟦the autumn of 2012⟧, he wore a hat.",
        "The chairman, who has held that office since ⟦2009⟧, said that in ⟦2007⟧, in his first year, the cheese was eaten by a horse.",
        "The law was passed in ⟦May 2019⟧. In its first year, ⟦2018⟧, nine people were fined.",
        "The mine was closed in ⟦1992⟧. In its last year, ⟦1994⟧, it employed 40 men.",
        "The prize was first awarded in ⟦1980⟧. Its first winner, in ⟦1976⟧, was a nun.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: FirstsOfTerms(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The mayor has been in office since 2012. At his first council meeting, in the autumn of 2012, he wore a hat.",
        "The mayor has been in office since 2015. His first novel came out in 2012.",
        "She has kept bees since 2015. In her first year, 2012, she kept hens.",
        "The mayor has been in office since 2015.\n\nHis wife ran the inn. In 2012, in her first year there, it burned.",
        "The mine was closed in 1992. In its last year, 1991, it employed 40 men.",
        "The law was passed in May 2019. In its first year, 2020, nine people were fined.",
        "The mine was closed in 1992. Her last season was in 1994.",
        "The prize was first awarded in 1976. Its first winner, in 1976, was a nun.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: FirstsOfTerms(), in: text, published: published).map(\.message) == [])
    }
}
