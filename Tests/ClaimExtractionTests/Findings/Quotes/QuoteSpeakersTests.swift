@testable import ClaimExtraction
import TestSupport
import Testing

struct QuoteSpeakersTests {
    @Test(arguments: [
        "\"⟦You cannot be a hundred because you feel like it⟧,\" said Clement Oxenham, the president.\n\nThe cake was cut. There were 90 members.\n\n\"⟦You cannot be a hundred because you feel like it⟧,\" said Dora Finch, the treasurer.",
        "Mr Prior told the court: \"⟦I never saw the ladder before that night⟧.\"\n\nThe jury was sent home.\n\n\"⟦I never saw the ladder before that night⟧,\" Mrs Prior told the court.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: QuoteSpeakers(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "\"You cannot be a hundred because you feel like it,\" said Clement Oxenham, the president.\n\nThe cake was cut.\n\n\"You cannot be a hundred because you feel like it,\" Mr Oxenham said again.",
        "\"We have waited nine years for a bus and got a bench,\" said Ann Dow.\n\nThe bench is green.\n\n\"We have waited nine years for a bus and got a bench,\" repeated Tom Lee, who lives opposite.",
        "\"I never saw the ladder,\" said Ann Dow.\n\n\"I never saw the ladder,\" said Tom Lee.",
        "\"We have waited nine years for a bus and got a bench,\" said Ann Dow.\n\nThe letter said: \"We have waited nine years for a bus and got a bench.\"",
        "\"We have waited nine years for a bus and got a bench,\" said Ann Dow.\n\nTom Lee sat down. \"We have waited nine years for a bus and got a bench,\" he said, quoting her.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: QuoteSpeakers(), in: text, published: published).map(\.message) == [])
    }
}
