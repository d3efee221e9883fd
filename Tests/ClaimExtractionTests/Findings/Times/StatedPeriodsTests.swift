@testable import ClaimExtraction
import TestSupport
import Testing

struct StatedPeriodsTests {
    @Test(arguments: [
        "The fair runs for ⟦ten days⟧, from ⟦June 20 to June 24⟧.",
        "The fair runs from ⟦June 20 to June 24⟧, ⟦ten days⟧ in all.",
        "A ⟦three-day⟧ visit, from ⟦August 11 to August 15⟧, was too long.",
        "He served as mayor from ⟦1990 to 1998⟧, a period of ⟦twelve years⟧.",
        "The rink is open for ⟦twelve weeks⟧, from ⟦15 November to 4 January⟧.",
        "The trip took from ⟦9 a.m. to 11 a.m.⟧, ⟦four hours⟧.",
        "The ⟦two-week⟧ festival runs from ⟦June 14 to June 19⟧.",
        "She taught there from ⟦2015 to 2012⟧.",
        "The fair lasts from ⟦June 20 to June 4⟧.",
        "They will strike for ⟦four days⟧, from ⟦Monday, July 14, to Wednesday, July 16⟧.",
        "He took money between ⟦March 2016 and November 2021⟧. Over ⟦three years⟧ he moved it.",
        "It went unseen from ⟦March 2019 to March 2024⟧, ⟦four years⟧.",
        "The night shift runs from ⟦10 p.m. to 6 a.m.⟧, ⟦nine hours⟧.",
        "The clinic ran from ⟦eight in the morning to four in the afternoon⟧, and for all of those ⟦ten hours⟧ it rained.",
        "The board had lost money for ⟦four years⟧ in a row, from ⟦2019 to 2024⟧.",
        "She sat on the council for 36 years and was its chair for ⟦eight⟧ of them, from ⟦1998 to 2004⟧.",
        "He was on the board for 20 years and its treasurer for ⟦nine⟧, from ⟦2001 until 2006⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: StatedPeriods(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "It ended an inquiry that took nine days of hearings between Monday 2 June and Thursday 12 June.",
        "It runs seven years behind the other one from September to December.",
        "The town, which had one mayor for twelve years, had four of them between 10 and 18 May.",
        "The fair runs for five days, from June 20 to June 24.",
        "The fair runs for four days, from June 20 to June 24.",
        "The rink is open for seven weeks, from 15 November to 4 January.",
        "He served as mayor for eight years, from 1990 to 1998.",
        "The office is open from 9 a.m. to 5 p.m., eight hours.",
        "After six years it will return, from June 20 to June 24.",
        "The deadline was moved from June 20 to June 4.",
        "Children of 10–19 years were asked from 2005 to 2015.",
        "It is open Wednesday through Friday.",
        "They will strike for three days, from Monday, July 14, to Wednesday, July 16.",
        "He took money between March 2016 and November 2021. Over five years he moved it.",
        "The fair runs from 20 December to 3 January.",
        "It went unseen from March 2019 to March 2024, five years.",
        "He took money between March 2016 and November 2021. Over six years he moved it.",
        "The night shift runs from 10 p.m. to 6 a.m., eight hours.",
        "The clinic ran from eight in the morning to four in the afternoon, and for all of those eight hours it rained.",
        "The school day is six and a half hours long, from 8:15 to 2:45.",
        "He made six a year, though he made none between 1954 and 1961.",
        "The board had lost money for six years in a row, from 2019 to 2024.",
        "The board had lost money for four years, from 2019 to 2023.",
        "Trams will leave every 12 minutes, five in an hour, from six in the morning until midnight.",
        "She sat on the council for 36 years and was its chair for six of them, from 1998 to 2004.",
        "He cooked for nine, from 2001 until 2006, and then for twelve.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: StatedPeriods(), in: text, published: published).map(\.message) == [])
    }
}
