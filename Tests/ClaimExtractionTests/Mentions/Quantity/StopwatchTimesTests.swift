import ClaimExtraction
import Testing

struct StopwatchTimesTests {
    @Test(arguments: [
        ("She ran it in ⟦2:14:04⟧.", "8044 seconds duration"),
        ("He swam it in ⟦1:43.5⟧.", "103.5 seconds duration"),
        ("It took ⟦just over 1:02:03⟧.", "3723 seconds duration moreThan"),
    ])
    func `reads hours, minutes and seconds`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        "It began at 5:30.", "It began at 2:14:04 UTC.", "The reading was at 14:05:33 today.",
        "Use version v1:02:03.", "The lock is 1:70:90.",
    ])
    func `takes no time of day or label for a length`(text: String) {
        #expect(!quantities(in: text).contains { $0.quantity.dimension == .duration })
    }
}
