import TestSupport
import Testing

@testable import ClaimExtraction

/// Two parts that are all there are by their nature.
struct PairedPartsTests {
    @Test(arguments: [
        "She kicked ⟦36⟧ goals last season.\n\nShe kicked ⟦21⟧ at home and ⟦14⟧ on the road.",
        "The class of ⟦31⟧ has ⟦17⟧ girls and ⟦13⟧ boys.",
        "The prison holds ⟦412⟧ inmates. It has ⟦371⟧ men and ⟦51⟧ women.",
        "The ferry was carrying ⟦214⟧ people.\n\nThere were ⟦196⟧ passengers and ⟦16⟧ crew aboard.",
        "Ann Lee scored ⟦34 points⟧ on Tuesday. She had ⟦19⟧ in the first half and ⟦13⟧ in the second.",
        "The shop sold ⟦412⟧ bikes. It sold ⟦180⟧ in the first half of the year and ⟦222⟧ in the second.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: PairedParts(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "She kicked 35 goals last season.\n\nShe kicked 21 at home and 14 on the road.",
        "The class of 30 has 17 girls and 13 boys. One boy joined later.",
        "The prison holds 412 inmates. It has guards of both sexes, 371 men and 121 women.",
        "She kicked 36 goals last season, one at a school. She kicked 21 at home and 14 abroad.",
        "Sales reached $640 million in the first half. They were $290 million in the first quarter and $340 million in the second.",
        "Ann Lee scored 32 points on Tuesday. She had 19 in the first half and 13 in the second.",
        "Ann Lee scored 34 points on Tuesday. She had 19 in the first half, 13 in the second and two in overtime.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: PairedParts(), in: text, published: published).map(\.message) == [])
    }
}
