import TestSupport
import Testing

@testable import ClaimExtraction

struct CountedNounTests {
    @Test(arguments: [
        ("Deputies seized ⟦14 rifles⟧ on Tuesday.", "rifles"),
        ("They held ⟦51 ICE detainees⟧ there.", "ICE detainees"),
        ("⟦Nearly 8,000 tonnes of wheat⟧ were lost.", "tonnes"),
        ("They laid ⟦three counts of fraud⟧.", "counts of fraud"),
        ("⟦Two men⟧ who lied were held.", "men"),
        ("⟦62 farms, mills and shops⟧ closed.", "farms, mills and shops"),
        ("It did so by injuring ⟦25 people⟧ and damaging homes.", "people"),
        ("He was charged with ⟦one count⟧ each of fraud and theft.", "count"),
        ("⟦One news site⟧ wrote it.", "news site"),
        ("⟦Two series⟧ ran.", "series"),
        ("⟦40 boats a day⟧ pass.", "boats"),
        ("⟦Only 27 former prisoners of war⟧ live.", "former prisoners of war"),
        ("⟦53 current and former employees⟧ spoke.", "current and former employees"),
        ("⟦Four town-owned lots⟧ were sold.", "town-owned lots"),
        ("⟦40 coal- and gas-fired plants⟧ closed.", "coal- and gas-fired plants"),
    ])
    func `the focus runs to the head noun and its short of-phrase`(
        marked: String,
        unit: String
    ) throws {
        let expected = MarkedText(marked)
        let reading = mentionedReading(of: expected.text)
        let found = quantities(in: expected.text)
        let quantity = try #require(found.first).quantity
        #expect(found.count == 1)
        #expect(quantity.unit == unit)
        #expect([reading.tokens.span(quantity.focus)] == expected.spans)
    }

    @Test(arguments: [
        ("⟦Three⟧ died.", "3 - count"),
        ("He killed ⟦three⟧ and fled.", "3 - count"),
        ("⟦Two⟧ of the boats sank.", "2 - count"),
        ("They found ⟦eleven⟧ on Tuesday.", "11 - count"),
    ])
    func `a number may stand without its noun`(marked: String, summary: String) {
        expectQuantities(marked, [summary])
    }

    @Test(arguments: [
        ("⟦Two⟧ died and ⟦one⟧ swam off.", ["2 - count", "1 - count"]),
        ("⟦Five⟧ of them left and ⟦one⟧ of the cooks.", ["5 - count", "1 - count"]),
        ("⟦Twelve⟧ voted, and one wonders why.", ["12 - count"]),
    ])
    func `one may close a list of numbers`(marked: String, summaries: [String]) {
        expectQuantities(marked, summaries)
    }

    @Test(arguments: [
        "One tries to sleep.", "No one came.", "He is the one.", "One day it rained.",
        "One of the boats sank.",
    ])
    func `one is no number where it stands for somebody`(text: String) {
        expectQuantities(text, [])
    }
}
