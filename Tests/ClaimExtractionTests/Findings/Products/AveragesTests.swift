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
        "Her three fields yielded ⟦6.2⟧, ⟦7.1⟧ and ⟦8.3 tonnes⟧ to the hectare, an average of ⟦8.2 tonnes⟧.",
        "The club sold ⟦410⟧, ⟦385⟧ and ⟦465⟧ tickets for its last three games, an average of ⟦480⟧.",
        "She has scored ⟦14⟧, ⟦21⟧ and ⟦28 points⟧ in her last three games, averaging ⟦25⟧.",
        "Waits of ⟦41⟧, ⟦52⟧ and ⟦63 minutes⟧ were timed on Monday, an average of ⟦62 minutes⟧.",
        "Bids came in at ⟦$1.2 million⟧, ⟦$1.5 million⟧ and ⟦$1.8 million⟧, or ⟦$1.7 million⟧ on average.",
        "The polls put the party at ⟦31 percent⟧, ⟦33 percent⟧ and ⟦38 percent⟧, an average of ⟦37 percent⟧.",
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
        "The club sold 410, 385 and 465 tickets for its last three games, an average of 420.",
        // As many hectares as yields.
        "The three fields, of 20, 40 and 60 hectares, gave 6, 7 and 8 tonnes to the hectare, an average of 7.3 tonnes.",
        // An average of something else.
        "The trains were late by 4, 6 and 11 minutes, compared with an average of 3 minutes.",
        "The towns had 3, 5 and 9 murders last year, an average of 1.4 a month.",
        "The three parishes have 410, 385 and 465 houses, with an average of 2.3 people in each.",
        "Houses in the streets sold for $310,000, $330,000 and $350,000, an average of $360,000 over asking.",
        "She scored 14, 21 and 28 points, lifting her season average to 17.",
        "Rents rose 3, 4 and 6 percent, against a national average of 5 percent.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Averages(), in: text, published: published).map(\.message) == [])
    }
}
