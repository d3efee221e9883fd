@testable import ClaimExtraction
import Testing

/// The checks that ask whether parts come to their whole, each with a text that no other check finds.
struct TotalChecksTests {
    @Test(arguments: [
        ("OpeningTotals", "They won 27 cups: 17 in March and 9 in April."),
        ("ClosingTotals", "One firm has 70 employees and the other 55, 135 in all."),
        (
            "PartsBelow",
            "The budget is $20.8 million.\n\nIt sets aside $12.3 million for wages, $5.8 million for roads and $2.3 million for parks."
        ),
        (
            "Compositions",
            "The camp took in 94 refugees. It has a well and a school. There were 31 men, 34 women and 19 children, none of whom had a coat."
        ),
        (
            "PairedParts",
            "She kicked 36 goals last season.\n\nShe kicked 21 at home and 14 on the road."
        ),
        ("Additions", "The ward will get 40 more beds, which takes it from 310 to 360."),
        ("ExcessParts", "Eight of the eleven players are from the town and four from abroad."),
        ("GreaterParts", "The book has 320 pages, of which 330 are notes."),
        (
            "SlippedSums",
            "The shelter took in 46 dogs and 31 cats.\n\nThe 79 animals filled every cage."
        ),
        (
            "SumsApart",
            "The old school has 164 pupils and the new one 78.\n\nThe county said that it would begin with 252 children."
        ),
        (
            "LooseTotals",
            "They must pay $17.6 million. The owners were given $7.2 million for what they lost, and the jurors gave them another $9.4 million."
        ),
        (
            "LooseParts",
            "The ferry was carrying 92 people, six actors and 84 tourists, when it left the pier."
        ),
    ])
    func `only one finds it`(check: String, text: String) {
        let reading = reading(of: text, published: published)
        let finding = consistencyChecks.filter {
            !ConsistencyChecks([$0]).findings(of: [reading])[0].isEmpty
        }
        #expect(finding.map { "\(type(of: $0))" } == [check])
    }
}
