@testable import ClaimExtraction
import TestSupport
import Testing

struct ApposedTimesTests {
    @Test(arguments: [
        "The man was attacked on ⟦Friday, 6 June⟧. Detectives arrested a youth ⟦the next day⟧, ⟦8 June⟧, at a house.",
        "Part of a tunnel gave way on ⟦Monday, June 2⟧. ⟦The following day⟧, ⟦June 4⟧, the ministry stopped the work.",
        "The road opened ⟦last month⟧, on ⟦28 April⟧, and takes the traffic round the town.",
        "He was seized on ⟦Thursday⟧. He came to court ⟦the next day⟧, ⟦Saturday⟧, and was freed.",
        "It will be shown in the cathedral until ⟦Epiphany⟧, ⟦January 8⟧.",
        "They were married on ⟦New Year's Day⟧, ⟦2 January⟧.",
        "The fair is held on ⟦Halloween⟧ (⟦30 October⟧) whatever the weather.",
        "The club lost its ground in ⟦the 1970s⟧, in ⟦the spring of 1983⟧.",
        "In ⟦the 1960s⟧, when the mill closed in ⟦1974⟧, half of the village left.",
        "The church was built in ⟦the 15th century⟧, in ⟦1512⟧, by a wool merchant.",
        "The picture was painted in ⟦the early 20th century⟧, in ⟦1896⟧, by a pupil.",
        "It was made in Cremona in ⟦the 17th century⟧, in about ⟦1742⟧, and has a scratch.",
        "A label in the hand of a curate who served there in ⟦the 1860s⟧, from ⟦1871⟧ to 1874, calls it a hat.",
        "It was the coldest winter of ⟦the 1940s⟧: in ⟦February 1963⟧ the harbour froze.",
        "The council met ⟦last month⟧, on ⟦3 February⟧, in the hall.",
        "It will open ⟦next year⟧, in ⟦2029⟧, with a fair.",
        "The shop closed ⟦last year⟧, in ⟦May 2023⟧, for good.",
        "He left on ⟦Monday⟧. ⟦The next day⟧, ⟦Wednesday⟧, he came back.",
        "The treaty was signed in ⟦1921⟧, and the border was drawn ⟦the year before⟧, in ⟦1922⟧.",
        "The shop was robbed on ⟦Sunday⟧. ⟦The next day⟧, on ⟦Tuesday⟧, it had a new lock.",
        "⟦Last year⟧, in ⟦2023⟧, there were none.",
        "In ⟦the summer of 2019⟧, in ⟦November⟧, the pond froze.",
        "On ⟦Monday⟧ they wrote. The firm answered ⟦the next day⟧, on ⟦Thursday⟧.",
        "The crash happened on ⟦Saturday, June 7⟧. The boy died ⟦the next day⟧, ⟦Monday, June 9⟧.",
        "He was pulled over on ⟦May 8⟧. The officer saw that he was ill. The car was hot. He died in hospital ⟦the following day⟧, ⟦May 10⟧, with his wife beside him.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ApposedTimes(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The pier is to be finished in the fall of 2027, in fiscal 2028, and painted.",
        "The hall will open in the autumn of 2026, in the 2027 school year.",
        "He was hired last year, in fiscal 2026, and left.",
        "The man was attacked on Friday, 6 June. Detectives arrested a youth the next day, 7 June, at a house.",
        "The road opened last month, on 28 May, and takes the traffic round the town.",
        "He is to speak the next day, 8 June, and twice more.",
        "He was seized on Thursday. He came to court the next day, Friday, and was freed.",
        "It will be shown in the cathedral until Epiphany, January 6.",
        "The shop closes at noon on Christmas Eve, December 24, and opens again in the new year.",
        "The shop is closed on Christmas Day, December 26 and January 1.",
        "The Orthodox keep Christmas, January 7, in the snow.",
        "Between Christmas and January 8 the shop is closed.",
        "They were married on New Year's Day, 1 January.",
        "On Thanksgiving, a dog was found. On December 4 it was given a name.",
        "The club lost its ground in the 1980s, in the spring of 1983.",
        "The church was built in the 15th century, in 1412, by a wool merchant.",
        "The school was built in the 19th century, in 1900, for 40 boys.",
        "The hall was built in the 1930s and burned down in 1954.",
        "In the 1960s, before the mill closed in 1974, it had 90 looms.",
        "Clothes of the 1950s, worn again in 1974, are in a case.",
        "The custom began in the 18th century and, in 1950, came to an end.",
        "The council met last month, on 3 May, in the hall.",
        "The council met last week, on 4 June, in the hall.",
        "It will open next year, in 2026, with a fair.",
        "The shop closed last year, in May 2024, for good.",
        "The shop closed last year, in May, for good.",
        "He left on Monday. The next day, Tuesday, he came back.",
        "It grew last year, in 2023 and in 2022.",
        "\"It was the next day, Wednesday, I think,\" he said of Monday, June 2.",
        "The treaty was signed in 1921, and the border was drawn the year before, in 1920.",
        "In the summer of 2019, in July, the pond dried up.",
        "In the summer of 2019, in November and at Christmas the pond was full.",
        "The crash happened on Saturday, June 7. The boy died the next day, Sunday, June 8.",
        "He was pulled over on May 8. On Friday they charged him. He died the following day, May 10.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ApposedTimes(), in: text, published: published).map(\.message) == [])
    }

    @Test func `leaves alone a next day that lies behind`() {
        let published = CalendarDate(year: 2020, month: 3, day: 2)
        for text in [
            "The next leap day, in 2024, will be a Thursday.",
            "They will marry on the next leap day, in 2028.",
        ] {
            #expect(findings(of: ApposedTimes(), in: text, published: published).isEmpty)
        }
    }
}
