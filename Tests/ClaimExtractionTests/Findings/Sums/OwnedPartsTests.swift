@testable import ClaimExtraction
import TestSupport
import Testing

struct OwnedPartsTests {
    @Test(arguments: [
        "The two schools have ⟦612⟧ pupils. Lincoln has ⟦341⟧ pupils and Harbor View ⟦281⟧.",
        "Lincoln Elementary and Harbor View will send their ⟦612⟧ pupils elsewhere. Lincoln has ⟦341⟧ pupils and Harbor View ⟦281⟧, a memo shows.",
        "The closures affect ⟦612⟧ pupils, ⟦341⟧ at Lincoln and ⟦281⟧ at Harbor View.",
        "Dunmore, Harwick and Tarn lost ⟦40⟧ boats. Dunmore lost ⟦25⟧ boats, Harwick ⟦nine⟧ and Tarn ⟦ten⟧.",
        "Dunmore has ⟦25⟧ boats and Harwick ⟦19⟧. Dunmore and Harwick have ⟦40⟧ boats.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: OwnedParts(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The two schools have 622 pupils. Lincoln has 341 pupils and Harbor View 281.",
        "The closures affect 622 pupils, 341 at Lincoln and 281 at Harbor View.",
        // Others may have the rest, or the number is of another year or each one's.
        "The county has 612 pupils. Lincoln has 341 pupils and Harbor View 281.",
        "The two schools had 612 pupils in 2019. Lincoln has 341 pupils and Harbor View 281.",
        "The two schools have 612 pupils each. Lincoln has 341 girls and Harbor View 281.",
        "Lincoln, Harbor View and Tarn have 612 pupils. Lincoln won in 2012 and Harbor View in 2014.",
        "The two schools have 612 pupils. Lincoln has 341 desks and Harbor View 281.",
        "The two schools have 612 pupils, including 341 at Lincoln and 281 at Harbor View.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: OwnedParts(), in: text, published: published).map(\.message) == [])
    }
}
