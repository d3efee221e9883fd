@testable import ClaimExtraction
import TestSupport
import Testing

struct RateConversionsTests {
    @Test(arguments: [
        "Trams leave every ⟦twelve minutes⟧ on weekdays, ⟦six⟧ an hour each way.",
        "A bus comes every ⟦fifteen minutes⟧, or ⟦five⟧ an hour.",
        "⟦About 85,000⟧ patients a year were treated there, or ⟦some 2,300⟧ a day.",
        "The ferry makes ⟦six⟧ trips a day, ⟦52⟧ a week.",
        "The pool costs ⟦$40,000⟧ a year, or ⟦$2,400⟧ a month, to heat.",
        "Her salary is ⟦€3,000⟧ a month, or ⟦€30,000⟧ a year.",
        "The library lends ⟦900⟧ books a week, which makes ⟦about 4,700⟧ a year.",
        "The clock loses ⟦eleven minutes⟧ a day, or ⟦a little more than two hours⟧ a week.",
        "The plant fills ⟦300⟧ jars a minute. That is ⟦1,800⟧ an hour.",
        "The town collects ⟦2.4 million tons⟧ of rubbish a year, ⟦roughly 20,000 tons⟧ a month.",
        "The fare would bring in ⟦€2 million⟧ a month, ⟦€42 million⟧ annually.",
        "Rent rose to ⟦€900⟧ monthly, or ⟦€18,000⟧ per year.",
        "He smokes ⟦20⟧ cigarettes a day, ⟦some 3,700⟧ a year.",
        "It costs ⟦£1,300⟧ a week to run the pool, ⟦about £86,000⟧ a year.",
        "At a rate of ⟦15⟧ arrests a day, the office would hold ⟦15,475⟧ people a year.",
        "A night in a cell costs the county ⟦$160⟧, or ⟦$85,400⟧ a year.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: RateConversions(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Trams leave every twelve minutes, or eight an hour at peak times.",
        "Trams leave every twelve minutes, ten an hour in both directions.",
        "It is open nine hours a day, six days a week.",
        "He works eight hours a day, 40 a week.",
        "Her salary is €3,000 a month, or €36,000 a year.",
        "The library lends 900 books a week, which makes about 47,000 a year.",
        "The clock loses eleven minutes a day, or a little more than an hour a week.",
        "The plant fills 300 jars a minute. That is 18,000 an hour.",
        "The plant fills 300 jars a minute. It paid 1,800 an hour.",
        "The mill runs 16 hours a day and burns two tonnes an hour, 32 tonnes a day.",
        "The school serves 400 meals a day, or 76,000 a year.",
        "It takes in $300 a day and pays $9,000 a week.",
        "He smokes 20 cigarettes a day, some 7,300 a year.",
        "At a rate of 15 arrests a day, the office would hold 5,475 people a year.",
        "Thirty cows eat 40 kilos of hay a day each, which comes to 8,400 kilos a week.",
        "The state pays the town $80 a day for each of 200 berths. That is $5.8 million a year.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: RateConversions(), in: text, published: published).map(\.message) == []
        )
    }
}
