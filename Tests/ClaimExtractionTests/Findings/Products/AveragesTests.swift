@testable import ClaimExtraction
import TestSupport
import Testing

struct AveragesTests {
    @Test(arguments: [
        "It spent £9 million on ⟦68⟧ flights in the year. Those flights carried ⟦2,720⟧ people, an average of ⟦50⟧.",
        "⟦20⟧ boats carried ⟦600⟧ people, an average of ⟦40⟧ each.",
        "The council wrote to ⟦5,400⟧ households. They owe ⟦£7.1m⟧ between them, an average of ⟦£2,100⟧.",
        "The guard, who weighs 210 pounds, took ⟦12⟧ shots for ⟦30 points⟧, an average of ⟦three points⟧, and had four fouls.",
        "It covered ⟦90 kilometres⟧ in ⟦four hours⟧, ⟦30 kilometres an hour⟧ on average.",
        "He rode ⟦90 miles⟧ in ⟦six hours⟧, an average of ⟦25 miles an hour⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Averages(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "20 boats carried 600 people, an average of 30 each.",
        "The guard, who weighs 210 pounds, took 12 shots for 36 points, an average of three points, and had four fouls.",
        "The boats carried 600 people, an average of 30 each on 20 trips.",
        "The council wrote to 5,400 households. They owe £7.1m between them, an average of £1,300.",
        "The council wrote to 5,400 households. The average debt is £2,100.",
        "In 12 years 600 people came, an average of 50 a year.",
        "Her throws of 61, 63 and 68 give an average of 64.",
        "He rode 90 miles in six hours, an average of 15 miles an hour.",
        "In 2019, 2020 and 2021 the club had an average of 40 members.",
        "It got £52,000 and the rest in gifts of £20 on average from some 3,300 people.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Averages(), in: text, published: published).map(\.message) == [])
    }
}
