import TestSupport
import Testing

@testable import ClaimExtraction

struct ArticleMeasuresTests {
    @Test(arguments: [
        ("It is ⟦a mile⟧ away.", "1 miles length"),
        ("It fell to ⟦under a hectare⟧.", "1 hectares area lessThan"),
        ("Add ⟦a litre⟧ of water.", "1 litres volume"),
        ("It lasted ⟦an hour and a half⟧.", "1.5 hours duration"),
        ("He came ⟦a year-and-a-half⟧ ago.", "1.5 years duration"),
        ("It is ⟦about a mile and a half⟧ long.", "1.5 miles length approximately"),
    ])
    func `an article may count one unit`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        ("It costs ⟦$4⟧ a gallon.", "4 USD money"),
        ("They use ⟦3 barrels⟧ a mile.", "3 barrels volume"),
        ("It runs at ⟦60 miles an hour⟧.", "60 miles per hour speed"),
    ])
    func `a rate counts nothing itself`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        "He waited an hour.", "A year passed.", "A pound coin lay there.",
        "Many a mile of road fell in.",
        "A litre-sized flask broke.", "An apple a day.",
    ])
    func `other articles count nothing`(text: String) {
        expectQuantities(text, [])
    }

    @Test func `a bare article makes no claim, a half makes one`() {
        let claims = Extractor().extraction(
            of: Article(
                id: "a",
                text: "The mill is a mile away. The storm lasted an hour and a half."
            )
        ).claims.filter { $0.kind == .count }
        #expect(claims.count == 1)
    }
}
