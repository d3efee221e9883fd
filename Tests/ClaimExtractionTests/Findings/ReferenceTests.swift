@testable import ClaimExtraction
import TestSupport
import Testing

struct ReferenceTests {
    @Test(arguments: [
        "The mill was sold. A report by the ⟦QKLW⟧ praised the sale.",
        "Inspectors of ⟦NDPR⟧ came. NDPR found nothing.",
    ])
    func `finds acronyms that nobody introduces`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: Reference(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "The Marlow Teachers Union met. The MTU voted.",
        "The Office of Rural Water (ORW) met. The ORW voted.",
        "The FBI came with the IRS.",
        "GREAT NEWS TODAY FOR MARLOW.",
        "A Cessna RX-500 landed beside an XKR 12.",
    ])
    func `knows what was introduced or needs no introduction`(text: String) {
        #expect(findings(of: Reference(), in: text).map(\.message) == [])
    }
}
