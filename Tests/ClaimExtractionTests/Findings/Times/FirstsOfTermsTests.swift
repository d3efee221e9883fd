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
        "The causeway ⟦opened on May 20⟧, a month late. It had rained.\n\nThe first lorry across, on ⟦May 14⟧, brought a harmonium.",
        "The tunnel was ⟦reopened on 3 June⟧. The first train went through on ⟦30 May⟧ without a bell.",
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
        "The causeway opened on May 20, a month late. The first lorry across, on May 24, brought a harmonium.",
        "The tunnel was reopened on 3 June. The first train of the trials went through on 30 May without a bell.",
        "The tunnel is to be opened on 3 July. The first train went through on 30 May without a bell.",
        "The north lift opened on May 20 and the south lift reopened on May 2. The first visitors came on May 14.",
        "The causeway opened on May 20. The first tree was felled on May 14.",
        "The causeway reopened on May 20 to cars. The first buses had crossed it on May 14.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: FirstsOfTerms(), in: text, published: published).map(\.message) == [])
    }
}
