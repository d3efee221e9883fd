import Testing

@testable import ClaimExtraction

struct ListMarkersTests {
    @Test(arguments: ["1) x", "(b) x", "a. x", "12. x", "iv) x", "(vii) x", "ii. x", "3.) x"])
    func `knows a marker`(text: String) {
        let reading = Reading(Article(id: "t", text: text))
        #expect(ListMarkers().isMarker(at: 0, reading))
    }

    @Test(arguments: [
        "x y", "1234) x", "1)", "1.5 x", "mix. x", "did) x", "(1 x", "1 ) x", "§ x", "ab) x",
    ])
    func `knows what is none`(text: String) {
        let reading = Reading(Article(id: "t", text: text))
        #expect(!ListMarkers().isMarker(at: 0, reading))
    }
}
