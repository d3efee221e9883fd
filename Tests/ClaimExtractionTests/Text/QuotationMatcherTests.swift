import TestSupport
import Testing

@testable import ClaimExtraction

struct QuotationMatcherTests {
    private func reading(_ text: String) -> Reading {
        var reading = Reading(Article(id: "t", text: text))
        for stage in textStages { stage.run(on: &reading) }
        return reading
    }

    @Test(arguments: [
        "“⟦We will appeal,⟧” she said. “⟦Soon.⟧”",
        "\"⟦We will appeal,⟧\" she said. \"⟦Soon.⟧\"",
        "``⟦We will appeal,⟧'' she said.",
        "«⟦We will appeal⟧», she said.",
        "‘⟦We will appeal,⟧’ she said.",
        "'⟦We will appeal,⟧' she said.",
        "He asked, \"⟦Who wrote '⟦Cold Rivers⟧'?⟧\"",
        "“⟦The mayor told me, ‘⟦Go home,⟧’ and I went.⟧”",
        "The so-called \"⟦green⟧\"/\"⟦blue⟧\" plan (\"⟦the plan⟧\").",
        "It rained—\"⟦a lot,⟧\" he said—all day.",
        "„⟦Jawohl⟧“, he said.",
        "'⟦The officers' union won't talk,⟧' he said.",
        "‘⟦The officers’ union won’t talk,⟧’ he said.",
        "\"⟦He was 51⟧\" was all she said.",
        "\"⟦He is 6'2\" tall,⟧\" she said.",
        // The next paragraph opens again: the quotation goes on.
        "“⟦It began in May.⟧\n\n“⟦It ended in June,⟧” she said.",
        "\"⟦It began in May.⟧\n\"⟦It ended in June,⟧\" she said.",
    ])
    func `finds the marked quotations`(marked: String) {
        let expected = MarkedText(marked)
        let reading = reading(expected.text)
        #expect(reading.quotations.map { reading.tokens.span($0.content) } == expected.spans)
    }

    @Test(arguments: [
        "The officers' union met the teachers' union.",
        "The class of '04 and the class of ’05 met.",
        "’Tis the season, and they got 'em.",
        "A 6\" pipe and a 5'10\" man.",
        "It's the Joneses' house, isn't it?",
        "He said \" and went.",
        "The sign said “go home and nothing else.",
        "\"",
        "'",
        "\"\"",
    ])
    func `finds no quotation`(text: String) {
        #expect(reading(text).quotations == [])
    }

    @Test func `has no closing mark where the next paragraph goes on`() {
        let quotations = reading("“It began.\n\n“It ended,” she said.").quotations
        #expect(quotations.map { $0.close != nil } == [false, true])
    }
}
