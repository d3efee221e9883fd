@testable import ClaimExtraction
import TestSupport
import Testing

struct BodyNamesTests {
    @Test(arguments: [
        "The ⟦Dorne Beekeepers' Alliance⟧ (DBA) met on Monday.\n\nThere was cake.\n\nThe ⟦Dorne Beekeepers' Association⟧ has 200 members.",
        "The ⟦National Bureau of Harbours⟧ (NBH) closed it.\n\nNobody knew why.\n\nThe ⟦National Bureau of Hospitals⟧ will answer in June.",
        "The study was paid for by the ⟦Rural Health Council⟧, or RHC.\n\nIt took a year.\n\nThe ⟦Rural Health Coalition⟧ will read it in June.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: BodyNames(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The Dorne Beekeepers' Association (DBA) met on Monday.\n\nThere was cake.\n\nThe Dorne Beekeepers' Association has 200 members.",
        "The National Bureau of Harbours (NBH) closed it.\n\nThe National Bureau of Statistics counted the boats.",
        "The Centre for Rural Health (CRH) paid.\n\nThe Center for Rural Health will read it.",
        "The Dorne Beekeepers' Association met the Dorne Beekeepers' Alliance.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: BodyNames(), in: text, published: published).map(\.message) == [])
    }
}
