import ClaimExtraction
import Testing

struct RepetitionsTests {
    private func repeats(_ kind: ClaimKind, _ text: String) -> Int {
        Extractor().extraction(of: Article(id: "a", text: text)).claims
            .filter { $0.kind == kind && $0.sameAs != nil }.count
    }

    @Test func `knows a count and an introduction that come again`() {
        #expect(
            repeats(.count, "Police held 14 young campers. The 14 young campers went home.") == 1
        )
        #expect(
            repeats(.identity, "Mayor Rosa Lind spoke. Later Mayor Rosa Lind left the hall.") == 1
        )
    }

    @Test(arguments: [
        "Police held 14 people. A bus carried 14 people.",
        "Police held 14 young campers. About 14 young campers swam.",
        "The wind reached 40 miles an hour. The limit is 40 miles an hour.",
        "Police held 14 young campers. Police held 15 young campers.",
    ])
    func `takes nothing for a repetition that may be another fact`(text: String) {
        #expect(repeats(.count, text) == 0)
    }
}
