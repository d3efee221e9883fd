@testable import ClaimExtraction
import TestSupport
import Testing

struct ToldPartsTests {
    @Test(arguments: [
        "The clinic has a waiting list of ⟦1,310⟧ patients. Of those patients ⟦740⟧ need a dentist, ⟦420⟧ need glasses and ⟦170⟧ need a hearing aid.",
        "The inn has ⟦60⟧ beds, ⟦44⟧ of them in the old house and ⟦18⟧ in the stable, and charges extra for a view.",
        "Of the ⟦920⟧ letters ⟦610⟧ were kind, ⟦180⟧ were rude and ⟦150⟧ were blank.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ToldParts(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The clinic has a waiting list of 1,330 patients. Of those patients 740 need a dentist, 420 need glasses and 170 need a hearing aid.",
        "The inn has 62 beds, 44 of them in the old house and 18 in the stable, and charges extra for a view.",
        "The inn has 60 beds, 44 of them new and 18 with a view of the sea.",
        "Of the 920 letters 610 were kind, 180 were rude and 20 were in verse.",
        "Of the 40 dancers 22 are women, eleven are under twenty and nine, among them two brothers, are from abroad.",
        "The farm has 300 sheep. Of those 120 were sold in May and 90 in June.",
        "Of the 60 seats 30 are red, 20 are blue and the other ten are green.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ToldParts(), in: text, published: published).map(\.message) == [])
    }
}
