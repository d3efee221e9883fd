import TestSupport
import Testing

@testable import ClaimExtraction

struct RestatedNumbersTests {
    @Test(arguments: [
        "A lorry overturned on ⟦Route 41⟧ near Ekby. It carried syrup. ⟦Route 14⟧ reopened at noon.",
        "A landslide closed ⟦Highway 27⟧ on Sunday. No one was hurt. ⟦Highway 72⟧ stays shut.",
        "Pigs got loose on the ⟦A38⟧ near Ekby. They ran into a field. The ⟦A83⟧ was reopened at four.",
        "⟦Flight 385⟧ turned back after a passenger fell ill. The airline said that ⟦Flight 358⟧ left at noon.",
    ])
    func `finds a number with its digits in another order`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: RestatedNumbers(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "A lorry overturned on Route 41. Route 41 reopened at noon.",
        // Two roads.
        "Route 41 meets Route 14 near Ekby. A lorry overturned there.",
        "A lorry overturned on Route 41. Drivers were sent to Route 27.",
        "A lorry overturned on Route 41. Drivers were sent to Route 14 and Route 90.",
        "The A38 was shut. Drivers used the A83. The A38 reopened, and so did the A83.",
        "Section 12 of the act is old. Room 21 was full.",
    ])
    func `leaves alone numbers of two things`(text: String) {
        #expect(places(of: RestatedNumbers(), in: text).isEmpty, "\(text)")
    }
}
