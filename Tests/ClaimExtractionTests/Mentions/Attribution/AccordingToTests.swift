@testable import ClaimExtraction
import Testing

struct AccordingToTests {
    @Test(arguments: [
        AttributionRow(
            "According to the audit, ⟦half of the grants were never paid⟧.",
            "the audit | according to"
        ),
        AttributionRow(
            "⟦Half of the grants were never paid⟧, according to the audit.",
            "the audit | according to"
        ),
        AttributionRow(
            "⟦Half of the grants⟧, according to the audit, ⟦were never paid⟧.",
            "the audit | according to",
            "the audit | according to"
        ),
        AttributionRow(
            "According to data kept by the Harbor Trust, ⟦the tower has 75 rooms⟧.",
            "data | according to"
        ),
        AttributionRow(
            "According to eyewitness Dana Webb, ⟦the van hit a wall⟧.",
            "eyewitness Dana Webb | according to"
        ),
        AttributionRow(
            "The mill has 12 rooms; ⟦nine of them were full⟧, according to the audit.",
            "the audit | according to"
        ),
        AttributionRow(
            "On Sunday, according to the navy, ⟦two boats sank⟧.",
            "the navy | according to"
        ),
        AttributionRow(
            "The dam broke; according to Okoro, ⟦nine people drowned⟧.",
            "Okoro | according to"
        ),
        AttributionRow(
            "The paper named no cause, but, according to Okoro, ⟦the bridge was safe⟧.",
            "Okoro | according to"
        ),
        AttributionRow(
            "According to Ann Lind, director of the Tarn Centre, ⟦the river rose⟧.",
            "Ann Lind | according to"
        ),
        AttributionRow(
            "According to the sheriff, Dana Whit, ⟦two men fled⟧.",
            "the sheriff, Dana Whit | according to"
        ),
        AttributionRow(
            "According to an audit, released on Monday, ⟦half of the grants were never paid⟧.",
            "an audit | according to"
        ),
        AttributionRow(
            "But according to Okoro, ⟦the bridge was safe⟧.",
            "Okoro | according to"
        ),
        AttributionRow(
            "According to Tom Lind, formerly the director of the centre, ⟦the river rose⟧.",
            "Tom Lind | according to"
        ),
        AttributionRow(
            "According to the ruling, ⟦a host, such as Tarnbook, must remove the post⟧.",
            "the ruling | according to"
        ),
        AttributionRow(
            "⟦He was, according to one report, ill⟧.",
            "one report | according to"
        ),
    ])
    func `finds what a source vouches for`(row: AttributionRow) {
        #expect(row.found().map { $0.lowercased() } == row.expected.map { $0.lowercased() })
    }

    @Test func `takes the relative clause only within what somebody else says`() {
        let row = AttributionRow(
            "The town announced that ⟦it would join the program⟧, which ⟦lets guards hold people⟧,"
                + " according to the program’s website.",
            "The town | announced",
            "the program’s website | according to"
        )
        #expect(row.found() == row.expected)
    }

    @Test(arguments: ["They acted accordingly.", "Each was paid according to age."])
    func `finds nothing where nobody vouches`(text: String) {
        let found = AttributionRow.attributions(in: text)
        #expect(found.allSatisfy { $0.source == nil || $0.content.end - $0.content.start < 30 })
    }
}
