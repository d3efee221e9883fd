import Casework
import Testing

@testable import Workbench

/// Earlier claims of invented places, and what is asked of them.
struct ClaimMemoryTests {
    static let claims = [
        "ferry": "The ferry Alda carried 412 passengers when it ran aground off Port Ames.",
        "bridge":
            "The bridge at Lower Vale was closed in March because inspectors found rusted cables.",
        "mayor": "Mayor Ruth Okoro said that the town's schools lost 40 teachers in a year.",
        "shark": "A photograph shows a shark swimming on a flooded street in Eastmere.",
        "tax": "Harlan County raised its property tax by 12 percent in 2024.",
        "vaccine": "A clinic in Millbrook gave expired vaccines to 85 children.",
        "lottery": "A nurse from Dunmore won the lottery twice within one week.",
        "statue": "The statue of Governor Hale was sold to a scrap dealer for $900.",
        "treaty": "The U.S. left the herring treaty in 1998.",
    ]

    private let memory = ClaimMemory(claims.map { (id: $0.key, text: $0.value) })

    @Test(arguments: [
        // The same words, in another order and other forms.
        ("ferry", "The ferry Alda carried 412 passengers when it ran aground off Port Ames."),
        (
            "ferry",
            "There were 421 passengers aboard the Alda, the ferry that stranded near Port Ames."
        ),
        ("bridge", "Rust closed the Lower Vale bridge"),
        ("statue", "Scrap dealer buys Gov. Hale's statue"),
        ("tax", "Property taxes in Harlan County went up by an eighth."),
        ("mayor", "Okoro: schools in town are forty teachers short after twelve months"),
        // A post with what posts have.
        (
            "shark",
            "OMG a shark in the street!! Pic from #Eastmere after the flood pic.example.com/ab12 — Dana (@dana_b) May 3, 2024"
        ),
        ("shark", "SHARK IN FLOODED #EastmereStreet"),
        // A country's short name, with stops and without, and not the pronoun.
        ("treaty", "US leaves herring treaty"),
    ])
    func `finds the claim that a text repeats in other words`(id: String, text: String) throws {
        let best = try #require(memory.matches(for: text).first)
        #expect(best.id == id)
        #expect(best.kinship == .likelySameFact, "\(best.score)")
    }

    @Test(arguments: [
        "The orchestra played for three hours.", "The ferry to Sandwick is late on Sundays.",
        "The mayor opened a new swimming pool.", "Twelve nurses of the clinic went on strike.",
        "The treaty of the towns was signed by all of us.",
        "A bridge of glass is planned in Oster.",
        // Nothing but function words, addresses and days.
        "It is what it is, and so are they.", "https://example.com/ferry-alda-port-ames",
        "See example.com/statue/hale and www.example.org/lottery", "6 March",
    ])
    func `does not take a text about another fact for a claim`(text: String) {
        #expect(memory.matches(for: text).allSatisfy { $0.kinship == .distant })
    }

    @Test(arguments: [
        ("ferry", "The Alda had 421 passengers when it ran aground.", ["421/412"]),
        ("ferry", "The Alda had 412 passengers when it ran aground.", []),
        ("vaccine", "In Millbrook 58 children were given expired vaccines.", ["58/85"]),
        ("vaccine", "In Millbrook children were given expired vaccines.", []),
        ("lottery", "A nurse won the lottery in Dunmore.", []),
    ])
    func `says which figures differ where that is asked for`(
        id: String,
        text: String,
        differing: [String]
    ) throws {
        let best = try #require(
            memory.matches(for: text, limit: 1) { ClaimMemoryTests.claims[$0] }.first
        )
        #expect(best.id == id)
        #expect(best.differingFigures.map { "\($0.claim)/\($0.evidence)" } == differing)
        let plain = try #require(memory.matches(for: text, limit: 1).first)
        #expect(plain.differingFigures.isEmpty)
    }

    @Test func `cuts a tag in small letters into words that claims have`() throws {
        let memory = ClaimMemory([
            (id: 1, text: "The harbour at Alder burned."), (id: 2, text: "A fire in the harbour."),
            (id: 3, text: "The fire brigade of Alder has no boat."),
        ])
        #expect(memory.matches(for: "#harbourfire").first?.id == 2)
        // "hall" is in no claim: the tag is one word, which shares its first letters with some.
        #expect(memory.matches(for: "#harbourhall").allSatisfy { $0.kinship == .distant })
    }

    @Test func `puts of equals the lower identifier first, whatever the order given`() {
        let twins = (1...40).map { (id: $0, text: "The quay at Alder sank.") }
        let expected = Array(1...7)
        #expect(ClaimMemory(twins).matches(for: "quay", limit: 7).map(\.id) == expected)
        #expect(ClaimMemory(twins.reversed()).matches(for: "quay", limit: 7).map(\.id) == expected)
    }

    @Test func `answers without claims, without a text and without a limit`() {
        let empty = ClaimMemory([(id: Int, text: String)]())
        #expect(empty.matches(for: "The quay sank.").isEmpty && empty.count == 0)
        #expect(memory.matches(for: "").isEmpty)
        #expect(memory.matches(for: "ferry", limit: 0).isEmpty)
        #expect(memory.matches(for: "ferry", limit: -1).isEmpty)
    }
}
