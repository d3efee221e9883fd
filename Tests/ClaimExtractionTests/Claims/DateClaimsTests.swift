import ClaimExtraction
import TestSupport
import Testing

struct DateClaimsTests {
    private let published = CalendarDate(year: 2025, month: 3, day: 12)

    @Test(arguments: [
        "Deputies seized the boat on ⟦Tuesday⟧.",
        "The mill closed in ⟦2019⟧ and burned in ⟦May 2021⟧.",
        "⟦Last week⟧ the bridge reopened.",
        "Sales fell in ⟦the third quarter⟧.",
        "They left over ⟦the summer⟧.",
        "⟦Today⟧ the bridge reopened.",
        "⟦Today⟧, the mayor opened the bridge.",
        "He came on ⟦the morning of May 3⟧.",
        // The same time by another clock counts once.
        "The roof fell at ⟦5:00 p.m. EDT⟧ (2100 UTC).",
        // When a law came that is told by its kind alone.
        "A ⟦2016⟧ law bars dumping.", "They signed it under a ⟦2011⟧ agreement with Norland.",
        "The Clean Rivers Act, a ⟦1988⟧ law, bars dumping.",
        // A range is one time, two years are two.
        "The mill lay idle from ⟦March through August⟧.",
        "He was jailed for more than nine days from ⟦April through July⟧.",
        "She served from ⟦1998⟧ through ⟦2004⟧.",
        // The next one.
        "The bridge will be done by ⟦winter⟧.", "The talks may last into ⟦autumn⟧.",
        "She trailed on ⟦election night⟧.",
    ])
    func `takes the times that place an event`(marked: String) {
        let expected = MarkedText(marked)
        let found = claims(.date, in: expected.text, published: published)
        #expect(found.map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        "The Clean Rivers Act of 1988 bars dumping.",
        "She worked there for nine years.",
        "Did it close on Tuesday?",
        "The top donors of the 2012 election gave again.",
        "She ran Orr’s 2008 campaign.", "They met the party’s 2012 presidential nominee.",
        "He kept silent on the 2016 presidential race.",
        "Sales fell in the quarter.",
        "It was the best harvest of the year.",
        // These days, a kind of meeting, a house.
        "Today, most farms use diesel.",
        "Salt in winter weather harms the bridge.", "The bridge was harmed by winter weather.",
        "They came to an election night party.",
        // The year that tells which law it is.
        "A statute of 1978 bars dumping.", "It leans on Part IV of the Clean Rivers Act of 1988.",
        "They met over an early morning call.",
        "Orr, of 1909 Tarn Mill Road, was fined.",
    ])
    func `leaves names, lengths and questions alone`(text: String) {
        #expect(claims(.date, in: text, published: published).isEmpty)
    }
}
