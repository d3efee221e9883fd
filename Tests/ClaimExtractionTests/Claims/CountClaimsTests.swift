import TestSupport
import Testing

@testable import ClaimExtraction

struct CountClaimsTests {
    @Test(arguments: [
        "It was the lowest close in ⟦almost two years⟧.",
        "⟦Nearly 8,000 tonnes of wheat⟧ were lost.",
        "He got ⟦12 years⟧ and paid ⟦$3 million a year⟧.",
        "Turnout rose from ⟦48%⟧ to ⟦55%⟧.",
        "⟦One in 40 homes⟧ has a well.",
        "Harwick had ⟦14 cases⟧, Dunmore ⟦9⟧ and New Tarn ⟦22⟧.",
        "Lind got ⟦1,204 votes⟧, Okoro ⟦998⟧.",
        "The ⟦23-year-old⟧ driver slept.",
        "It is ⟦five acres⟧ (two hectares) big.",
        "A ⟦900-mile⟧-wide (1,450 kilometres) storm.", "He got ⟦30 months⟧ (2 years, 6 months).",
        "It holds ⟦60 tons⟧, or 54 metric tons, of water.",
        "It made ⟦$5 million⟧, or ⟦7 cents a share⟧.",
        "⟦Dozens of neighbours⟧ met.",
        "He owns ⟦half of the boats⟧ and ⟦another 20 nets⟧.",
        "There were ⟦10 deaths per 100,000 people⟧ and ⟦one doctor for every 900 residents⟧.",
        "Its rate was ⟦4.5 per 100,000 people⟧ then.",
        "It needs a ⟦two-thirds majority⟧ to pass.",
        "It rose by ⟦a third⟧ in May. It fell by ⟦a quarter⟧ this season and ⟦a third⟧ last year.",
        "It passed by a ⟦5-to-4 vote⟧.",
        "Police said ⟦1,200⟧ took part.",
        "Of the ⟦12 ferries⟧, ⟦four⟧ take cars.",
        "They won ⟦120 seats⟧ and Liberals ⟦49⟧.",
        "She made ⟦seven 3-pointers⟧ and a 3-pointer.",
        "He served at ⟦one police station⟧ with a cat under ⟦one arm⟧ for ⟦under one hour⟧.",
        "The buyer, Nine Fathom Brewing, left.",
        "Of those, ⟦1480⟧ went to the works and ⟦620⟧ were sold.",
        "Of ⟦1846 votes⟧ cast, ⟦1392⟧ were in favour.",
        "They handed over ⟦£12,650⟧ and talked about ⟦two things⟧.",
        "The clerk took ⟦911 letters⟧.",
        "They waited ⟦four hours and 11 minutes⟧. It ran for ⟦3 hours 20 minutes⟧, or ⟦two⟧ in Tarn.",
        "Under schedule 5 it needs ⟦two years⟧. The trial took ⟦two years and three months⟧.",
        "The house passed ⟦200 bills⟧ on schools. The 2013 amendments stand.",
        "⟦Two of its members⟧ left, and ⟦27 of them⟧ stayed.",
        "Sales were ⟦$40 million⟧, from ⟦$33 million⟧ a year earlier.",
        "The party has ⟦88 seats⟧, ⟦one⟧ short of what it needs.",
        "⟦The majority of members⟧ left, down to ⟦three figures⟧ in a row.",
        "He was held for ⟦more than nine days⟧ from April through July.",
    ])
    func `each number with its noun phrase is a claim`(marked: String) {
        let expected = MarkedText(marked)
        let extraction = Extractor().extraction(of: Article(id: "a", text: expected.text))
        let counts = extraction.claims.filter { $0.kind == .count }
        #expect(counts.map(\.focus) == expected.spans)
    }

    @Test func `a part counts with its whole, which counts besides`() throws {
        let text = "Only four of the country's 61 ferries passed the test."
        let extraction = Extractor().extraction(of: Article(id: "a", text: text))
        let counts = extraction.claims.filter { $0.kind == .count }
        let span = try #require(counts.first?.focus)
        #expect(
            String(text.unicodeScalars.prefix(span.end)) == "Only four of the country's 61 ferries"
        )
        let values = counts.map { claim in
            claim.mentions.compactMap { index -> Double? in
                guard case .quantity(let quantity) = extraction.mentions[index].detail else {
                    return nil
                }
                return quantity.value
            }
        }
        #expect(values == [[4], [61]])
    }

    @Test(arguments: [
        (
            "Turnout was 33% of the city's 9,000 voters.",
            ["33% of the city's 9,000 voters", "9,000 voters"]
        ),
        (
            "A majority of the firm's 50 drivers left.",
            ["A majority of the firm's 50 drivers", "50 drivers"]
        ),
        ("A third of the city's homes burned.", ["A third of the city's homes"]),
    ])
    func `a share goes to the end of its whole, which has a number`(text: String, counts: [String])
    {
        let scalars = Array(text.unicodeScalars)
        let found = claims(.count, in: text).map { claim in
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[claim.focus.start..<claim.focus.end])
            return String(words)
        }
        #expect(found == counts)
    }

    @Test(arguments: [
        "The third boat sank.", "It is a mile away.", "One of the boats sank.",
        "It opened in 2014.", "Flight 281 landed and Route 28 was closed.",
        "Will 40 boats come?", "The Clean Rivers Act of 1988 bars it.", "Many boats sank.",
        "No one came on 9/11.",
        // Two that were told of before, and a telephone's number.
        "They made a couple of mistakes.", "There was no link between the two.",
        "Neighbours made 911 calls.",
        // Which branch, room or patient it is, which judges, how long a sum is written.
        "Local 88 of the Glaziers Union agreed.", "They met the head of Millers Local 1204.",
        "Resident 14, a retired dyer, fell.", "Engine 9 of the fire brigade came.",
        "Lodge 6 of the order closed.",
        "She accused the majority of staging a farce.",
        "The bill runs to six figures.",
    ])
    func `ordinals, articles, years and questions count nothing`(text: String) {
        let extraction = Extractor().extraction(of: Article(id: "a", text: text))
        #expect(extraction.claims.filter { $0.kind == .count }.isEmpty)
    }
}
