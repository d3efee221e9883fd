import TestSupport
import Testing

@testable import ClaimExtraction

struct TermSumsTests {
    @Test(arguments: [
        "A robber was jailed for ⟦nine years⟧ on Friday. The judge gave him ⟦five years⟧ for the raid and ⟦three⟧ for the gun, to run consecutively.",
        "She was jailed for ⟦eleven years⟧. The judge gave her ⟦six years⟧ for the theft and ⟦four years⟧ for the assault. The terms are to be served back to back.",
        "She was sentenced to ⟦14 years⟧ in prison.\n\nThe court gave her ⟦ten years⟧ for the fire and another ⟦three⟧ for the lie that followed.",
        "He got ⟦two years⟧ for the theft and ⟦nine months⟧ for the chase. The terms will run one after the other, making ⟦three and a half years⟧ in all.",
        "The judge gave her ⟦16 months⟧ for fraud and ⟦seven months⟧ for perjury, to run consecutively, a total of ⟦25 months⟧ in jail.",
        "Pratt was sentenced to ⟦four years⟧ in prison. He was given credit for ⟦20 months⟧ spent in custody, leaving him with ⟦30 months⟧ to serve.",
        "A judge sentenced Crane to ⟦18 months⟧ in jail, less the ⟦5 months⟧ he has already served. He has ⟦15 months⟧ to go.",
        "A thief was jailed for ⟦90 days⟧. With credit for ⟦25 days⟧ already served, he has ⟦75 days⟧ left to serve.",
        "A man was sentenced on Friday to a total of ⟦12 years⟧ in prison.\n\nJudge Orr gave him ⟦eight years⟧ for robbery and ⟦three years⟧ for the gun, to be served one after the other.",
        "A burglar was jailed for ⟦three and a half years⟧.\n\nHe was sentenced to ⟦two years⟧ for the break-in. He received a further ⟦eight months⟧ for theft and ⟦four months⟧ for handling, to run consecutively.",
        "A rapist was jailed for a total of ⟦18 years⟧. Judge Orr sentenced him to ⟦12 years⟧ for rape and a further ⟦five years⟧ for assault, to run consecutively.",
    ])
    func `finds terms that don't come to the sentence`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: TermSums(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "A robber was jailed for eight years on Friday. The judge gave him five years for the raid and three for the gun, to run consecutively.",
        "He got two years for the theft and 18 months for the chase. The terms will run one after the other, making three and a half years in all.",
        "Pratt was sentenced to four years in prison. He was given credit for 20 months spent in custody, leaving him with 28 months to serve.",
        // One beside the other, or some of each.
        "A robber was jailed for five years. The judge gave him five years for the raid and another three for the gun.",
        "A robber was jailed for nine years. The judge gave him five years for the raid and three for the gun, to run concurrently.",
        "A robber was jailed for seven years. He got five years for the raid, two for the gun and another four for the car.",
        // Somebody else's.
        "Ann Smith was jailed for nine years. Bob Jones got five years for the raid and another three for the gun.",
        "He was jailed for nine years. His brother got five years for the raid and another three for the gun.",
        // No prison.
        "The firm has run the line for nine years. It was given five years in May and another three on Friday.",
        "He was jailed for six years. He had spent five years at sea and another two in the army.",
        "A man was sentenced on Friday to a total of 11 years in prison.\n\nJudge Orr gave him eight years for robbery and three years for the gun, to be served one after the other.",
        "A burglar was jailed for three years.\n\nHe was sentenced to two years for the break-in. He received a further eight months for theft and four months for handling, to run consecutively.",
        "Ann Lee was jailed for a total of 18 years. Bob Ray was sentenced to 12 years for rape and a further five years for assault, to run consecutively.",
        "A man was jailed for nine years. A second was sentenced to six years for fraud and a further four for theft, to run consecutively.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: TermSums(), in: text, published: published).map(\.message) == [])
    }
}
