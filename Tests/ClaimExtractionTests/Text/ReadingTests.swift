import Testing

@testable import ClaimExtraction

struct ReadingTests {
    private func reading(_ text: String) -> Reading {
        var reading = Reading(Article(id: "t", text: text))
        TextPreparation.run(on: &reading)
        return reading
    }

    @Test func `a copy keeps what it knew when the other changes`() {
        var reading = reading("Ann Okoro met the council.")
        let copy = reading
        reading.add(.person(Person(name: "Ann Okoro")), over: 0..<2)
        reading.tags[0] = .verbBase
        #expect(reading.mentions.count == 1)
        #expect(reading.has(.person, at: 1))
        #expect(copy.mentions.isEmpty)
        #expect(!copy.has(.person, at: 1))
        #expect(copy.tags[0] != .verbBase)
    }

    @Test func `a set of types gives all of them in order, and an empty one none`() {
        #expect(Array(MentionTypes(bits: .max)) == MentionType.allCases)
        #expect(Array(MentionTypes(bits: 0)).isEmpty)
        #expect(Array(MentionTypes(bits: 0b1000_0001)) == [.quantity, .organization])
    }

    @Test func `mentions are found by the tokens that they cover`() {
        var reading = reading("Ann Okoro met the council on Monday.")
        reading.add(.organization(Organization(name: "the council")), over: 3..<5)
        reading.add(.person(Person(name: "Ann Okoro")), over: 0..<2)
        reading.sortMentions()
        #expect(reading.mention(.person, covering: 1) == 0)
        #expect(reading.mention(.organization, covering: 4) == 1)
        #expect(reading.mention(.organization, covering: 1) == nil)
        #expect(Array(reading.detailTypes(from: 3)) == [.organization])
        #expect(Array(reading.detailTypes(from: 4)).isEmpty)
        #expect(reading.mentions(of: .organization).map(\.index) == [1])
        #expect(reading.mentions(of: .time).map(\.index).isEmpty)
        reading.keepMentions { $0.type != .person }
        #expect(reading.mentions(of: .organization).map(\.index) == [0])
        #expect(reading.mentions(of: .person).map(\.index).isEmpty)
        #expect(reading.mention(.organization, covering: 3) == 0)
        #expect(!reading.has(.person, at: 0))
        #expect(Array(reading.detailTypes(from: 0)).isEmpty)
    }

    @Test(arguments: [
        ("Ann Okoro met the council. It rained.", [(0, 0), (5, 0), (6, 1), (8, 1)], [-1, 9]),
        ("", [], [-1, 0, 1]),
    ])
    func `every token knows its sentence, and no other number does`(
        text: String,
        inside: [(token: Int, sentence: Int)],
        outside: [Int]
    ) {
        let reading = reading(text)
        for (token, sentence) in inside { #expect(reading.sentence(of: token) == sentence) }
        for token in outside { #expect(reading.sentence(of: token) == nil) }
        for (index, sentence) in reading.sentences.enumerated() {
            for token in sentence.tokens { #expect(reading.sentence(of: token) == index) }
        }
    }

    @Test(arguments: [("7 ", 30_000), ("$1 ", 20_000), ("Monday, ", 10_000)])
    func `a text without stops gives few claims with few words`(piece: String, count: Int) {
        let text = String(repeating: piece, count: count)
        let extraction = Extractor().extraction(of: Article(id: "t", text: text))
        #expect(extraction.claims.count <= 100 * extraction.sentences.count)
        #expect(extraction.claims.allSatisfy { $0.span.length < 20_000 })
    }
}
