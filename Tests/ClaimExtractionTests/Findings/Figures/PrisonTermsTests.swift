import TestSupport
import Testing

@testable import ClaimExtraction

struct PrisonTermsTests {
    @Test(arguments: [
        "She was sentenced on Wednesday to ⟦fourteen years⟧ in prison. The ⟦sixteen years⟧ she had been given were a shock, she said.",
        "He was jailed for ⟦27 months⟧ on Tuesday. “A term of ⟦37 months⟧ is the least that trust requires,” the judge wrote.",
        "A clerk was sentenced to ⟦six years⟧ for theft. The town slept. His lawyer called the ⟦seven-year⟧ sentence too long.",
        "A court sentenced the owner of a ferry that sank with nineteen people on board to ⟦eight years⟧ in prison. The prosecution had sought 14 years. The ⟦six-year⟧ sentence was too light, a widow said.",
        "She was jailed for ⟦nine years⟧ in May. The ⟦seven-year⟧ term was longer than the prosecution had asked for.",
        "He was sentenced on Monday to ⟦six years⟧ in prison. He could be free after serving two thirds of the ⟦eight-year⟧ sentence.",
    ])
    func `finds a term that is told again`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PrisonTerms(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "She was sentenced to fourteen years in prison. The fourteen years she had been given were a shock, she said.",
        // What is asked for, or may be.
        "He was jailed for six years. Prosecutors had asked for a term of eight years.",
        "He was jailed for six years. The law allows a sentence of seven years.",
        // Another's.
        "He was jailed for six years, and his brother got eight. The eight-year sentence was the longest of the day.",
        "He was jailed for six years. His wife was jailed for four. The four-year sentence was just, she said.",
        "He was sentenced to six years in 2011. In 2019 a second court gave him a term of eight years.",
        // Of another deed.
        "He was jailed for six years. He had got a term of six months for a punch.",
        "He has worked in the prison for six years. The seven-year sentence of one man ends in May.",
        "She was jailed for nine years in May. The seven-year term that the prosecution asked for was not given.",
        "He was sentenced on Monday to six years in prison. He had asked for the eight-year sentence of his brother.",
    ])
    func `leaves alone other terms`(text: String) {
        #expect(findings(of: PrisonTerms(), in: text, published: published).map(\.message) == [])
    }
}
