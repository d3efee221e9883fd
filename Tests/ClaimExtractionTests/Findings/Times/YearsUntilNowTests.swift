@testable import ClaimExtraction
import TestSupport
import Testing

struct YearsUntilNowTests {
    @Test(arguments: [
        "The Wilsons have been married for ⟦50 years⟧. They wed in ⟦1965⟧.",
        "A man walked out of prison on Thursday after ⟦14 years⟧.\n\nTyrone Ellis, 38, had been in a cell since his arrest in ⟦May 2009⟧.",
        "The bridge was washed away in the flood of ⟦February 2022⟧ and was opened again on Monday. It had taken ⟦two and a half years⟧ since the flood, the engineer said.",
        "The theatre has been shut since a fire in ⟦November 2019⟧. The rebuilding has taken ⟦eight years⟧ and cost $9 million.",
        "Work on the tunnel started in ⟦2016⟧. It has taken ⟦six years⟧ and nobody can say when it will end.",
        "The factory has stood empty since ⟦2005⟧. For ⟦ten years⟧ pigeons have been its only workers.",
        "A pack of wolves lives in the forest. It has been there since ⟦2019⟧. In all of those ⟦eight years⟧, said the prefect, there had been two attacks.",
        "The film was made over ⟦eleven years⟧ by Tom Ives, who began to shoot it in ⟦the autumn of 2018⟧.",
        "The road was closed after a landslide in ⟦May 2021⟧.\n\nNobody was hurt.\n\nRepairs have taken ⟦six years⟧.",
        "The hotel has had one guest for ⟦nine years⟧, and it will go on for his sake. He came in ⟦March 2020⟧.",
        "Ada Pym has been mayor since ⟦2014⟧.\n\nIn her ⟦nine years⟧ as mayor she has planted 900 trees.",
        "A woman was freed on Monday, ⟦12 years⟧ after her conviction.\n\nRosa Finch was found guilty in ⟦2007⟧ on the word of a neighbour.",
        "The chapel was opened again on Sunday, ⟦22 years⟧ after the diocese closed it.\n\nThe roof had been found to be unsafe in ⟦1993⟧.",
        "The murder is still unsolved ⟦27 years⟧ on.\n\nAlison Mace was found dead in a field in ⟦1988⟧.",
        "Headteacher Carol Dunn is stepping down after ⟦15 years⟧ in charge.\n\nShe took over at the school in ⟦2004⟧.",
        "Harriers won the league for the first time in ⟦41 years⟧ on Saturday.\n\nThey last won it in ⟦1994⟧, under Pat Rowe.",
        "Harriers ended a ⟦21-year⟧ wait for a trophy on Saturday.\n\nThe club had not won anything since ⟦1994⟧.",
        "The firm, founded in ⟦1975⟧, is celebrating ⟦40 years⟧ in business this month.",
        "The baths shut in ⟦March 2020⟧ and had stood empty for ⟦three and a half years⟧ until Monday.",
        "Mr Abbott, who took over in ⟦2015⟧, steps down in September after ⟦12 years⟧ as headmaster.",
        "Ellen Roy, who has driven the bus since ⟦2009⟧, knows everybody and has told nobody.\n\nA shed will be built for it. It will have a stove.\n\nRoy will not see it. She retires in July, after ⟦26 years⟧ at the wheel.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: YearsUntilNow(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The Wilsons have been married for 60 years. They wed in 1965.",
        "A man walked out of prison on Thursday after 16 years.\n\nTyrone Ellis, 38, had been in a cell since his arrest in May 2009.",
        "The theatre has been shut since a fire in November 2019. The rebuilding has taken five years and cost $9 million.",
        "For six years it has rained. Nine years.",
        "The club was founded in 1990. For eight years it had no ground.",
        "The mill closed in 2005. It took three years to sell it.",
        "The road was closed in 2021. Repairs have taken two years and have cost £3m.",
        "The church was built in 1890. It took nine years.",
        "The town has had no doctor since 2018. For two years before that it had half of one.",
        "She has lived there since 1980. For about 40 years she has been alone.",
        "He came in 1999. Over ten years he bought eleven farms.",
        "The court has sat since 2001. For nine years it has had a judge of its own. The first came in 2016.",
        "The tower has leaned since 2010. “For 40 years it has stood straight,” she said.",
        "After ten years the mill opened again.",
        "The hotel has had one guest for five years, and it will go on for his sake. He came in March 2020.",
        "The mayor was elected in 2014 for four years and has been in office, without a break, ever since.",
        "Ada Pym has been mayor since 2014.\n\nIn her eleven years as mayor she has planted 900 trees.",
        "Pilots walked out on Monday, their first strike since 1974. Their leader, Ivo Kast, has been a pilot for 41 years.",
        "A woman was freed on Monday, 18 years after her conviction.\n\nRosa Finch was found guilty in 2007 on the word of a neighbour.",
        "The court ruled in February 2022, six years after the fire.",
        "Mr Ross is leaving after nine years in the job. He joined the firm in 2010 as an engineer.",
        "It is the first win for 24 years. The ground was built in 2011.",
        "The team ended an 18-year drought on Sunday. Their stadium was built in 1997.",
        "In 2016, eleven years after her conviction, she was freed. She had been found guilty in 2005.",
        "Ellen Roy, who has driven the bus since 2009, knows everybody and has told nobody.\n\nA shed will be built for it. It will have a stove.\n\nRoy will not see it. She retires in July, after 16 years at the wheel.",
        "Ellen Roy, who has driven the bus since 2009, knows everybody and has told nobody.\n\nA shed will be built for it. It will have a stove.\n\nThe cook, Ada Moss, retires in July, after 26 years at the stove.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: YearsUntilNow(), in: text, published: published).map(\.message) == [])
    }
}
