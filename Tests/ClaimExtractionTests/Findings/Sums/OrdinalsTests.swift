@testable import ClaimExtraction
import TestSupport
import Testing

struct OrdinalsTests {
    @Test(arguments: [
        "It was their ⟦fifth⟧ title, after those of ⟦2009, 2014 and 2018⟧.",
        "It was the ⟦third⟧ flood this year, after ⟦two in January, one in March and one in May⟧.",
        "The crew has won ⟦in 2013, 2016 and 2022⟧, and this was its ⟦sixth⟧ cup.",
        "It was won for the ⟦fourth⟧ time by Ole Lund, who had won in ⟦2011, 2014, 2017 and 2019⟧.",
        "It was the club's ⟦third⟧ win, after ⟦2021, 2022 and 2024⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Ordinals(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "It was their fourth title, after those of 2009, 2014 and 2018.",
        "It was the fifth flood this year, after two in January, one in March and one in May.",
        "It was the second flood this year and the fifth since 2019, after two in 2020, one in 2022 and one in May.",
        "The crew has won in 2013, 2016 and 2022, and this was its fourth cup.",
        "The crew has won in 2013, 2016 and 2022, and this was its third cup.",
        "She came third after races in Oslo, Bergen and Moss.",
        "It was their third title in a row, after those of 2009, 2014 and 2018.",
        "It was the club's fourth win, after 2021, 2022 and 2024.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Ordinals(), in: text, published: published).map(\.message) == [])
    }
}
