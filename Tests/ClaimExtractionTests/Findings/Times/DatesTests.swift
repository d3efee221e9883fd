@testable import ClaimExtraction
import TestSupport
import Testing

struct DatesTests {
    private let published = CalendarDate(year: 2025, month: 12, day: 12)

    @Test(arguments: [
        "The first fair was held in 1996 and drew nine people. The next is to be held on ⟦Sunday, January 12⟧.",
        "The mill opened in 2024, and on ⟦Monday, 9 December⟧, it was sold.",
        "A hearing is on ⟦Tuesday, December 17⟧ in the firehouse.",
        // Months ago: neither this year nor last had it so.
        "The span has been closed since ⟦Monday, July 13⟧, when a truck struck it.",
        "The roof fell on ⟦Monday, July 13⟧, and nobody was hurt.",
        "The council adopted a budget for next year. It was carried on ⟦Friday, 11 December⟧.",
        "It opened on ⟦Monday, 3 March 2020⟧.",
        "The vote was on ⟦29 February 2023⟧.",
        "Work ends on ⟦June 31⟧.",
        "They left on ⟦Fri., Sept. 31, 2021⟧.",
        "They met on ⟦December 8, a Sunday⟧, in the rain.",
        "It fell in on Tuesday. On ⟦Thursday of the same week, December 12⟧, it took a bench.",
        "They met on ⟦Monday morning, December 9⟧.",
        "It opened on ⟦3 March 2020 (Monday)⟧.",
        "It sank in 1898, they say, and a key was found on ⟦4 December, a Friday⟧.",
        "It is held on ⟦Saturday and Sunday, December 14⟧ and 15.",
        "He stayed there on ⟦December 10 and 11, a Monday⟧ and a Tuesday.",
        "It was held on 6 and ⟦7 December, a Thursday and a Friday⟧.",
        "The deadline was the ⟦31st of November⟧.",
        "The fair is on the weekend of 17 and ⟦18 December⟧.",
        "He came on Thursday, 11 December 2025, and on ⟦Friday, 13 December⟧, he left.",
        "The clerk had sworn that it was on ⟦Tuesday, June 2, 1980⟧. He always fished on a Tuesday. A student found that June 3 of that year had been a Monday.",
        "The bridge fell in the night of 9 December 1882, and snow fell on it.\n\nAn inquiry sits in the inn. It opens on ⟦Thursday 16 December⟧.",
    ])
    func `finds dates that cannot be`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Dates(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The fair was held in 1996. It was held on Sunday, January 12.",
        "All three of the letters were dated April 31.",
        "At the end of August 47 of the posts were vacant.",
        "By the end of March 35 people had applied.",
        "The trawler ran aground in winter and struck at 4.50 on the morning of Wednesday 29 January, the inquiry found.",
        "The voucher was good until November 31, until a clerk saw that November has only 30 days.",
        "In 1990 nobody had seen it coming. The dam broke on Wednesday, 12 December, and by Thursday the valley was a lake.",
        "A hearing is on Wednesday, December 17 in the firehouse.",
        "They married on Thursday, February 29, 2024.",
        // The year that the sentence names is not that of publication.
        "In 2019 they met on Friday, May 3.",
        // Half a year away, either year may be meant.
        "The roof fell on Saturday, July 13, and nobody was hurt.",
        "The council adopted a budget for next year. The hall will open on Friday, 11 December.",
        "It was Saturday, May 31, when the roof fell.",
        "The match ended 31-18 in May.",
        "He may 40 times.",
        "May 2019 was wet.",
        "They met on December 8, a Monday, in the rain.",
        "It opened on 3 March 2020 (a gift to the town).",
        "It sank in 2020, they say, and a key was found on 4 December, a Friday.",
        "It is held on Saturday and Sunday, December 13 and 14.",
        "It runs from Monday to Friday, December 8 to 12.",
        "He stayed there on December 9 and 10, a Tuesday and a Wednesday.",
        "It was held on 5 and 6 December, a Friday and a Saturday.",
        "The fair is on the weekend of 13 and 14 December.",
        "The fair is on the weekend of 12 December.",
        "The course is to be relaid next year. The next race is on December 5, a Saturday.",
        "The bridge fell in the night of 9 December 1882, and snow fell on it.\n\nAn inquiry sat in the inn. It was opened on Wednesday 13 December by a judge who had walked there.",
        "The ledger of December 1712 has two hands in it. The first breaks off on Friday 9 December, and nobody knows why.",
        "The clerk had sworn that it was on Tuesday, June 2, 1980. He always fished on a Tuesday. A student found that June 2 of that year had been a Monday.",
        "Bank to stay closed until Friday\n\nDecember 11, 2025\n\nThe bank has no heat.",
    ])
    func `leaves possible dates alone`(text: String) {
        #expect(findings(of: Dates(), in: text, published: published).map(\.message) == [])
    }

    @Test(arguments: [
        ("Residents have until ⟦29 February⟧ to say so.", 2025, 2, 12, true),
        ("The shop shut on ⟦February 29⟧, its owner said.", 2023, 3, 9, true),
        ("Residents have until 29 February to say so.", 2024, 2, 12, false),
        ("Residents have until 29 February to say so.", 2025, 10, 12, false),
        ("The twins, born on 29 February 2016, will be nine.", 2025, 2, 20, false),
        ("A leap year has a 29 February, and this one has none.", 2025, 2, 20, false),
    ])
    func `knows the Februaries without a leap day`(
        marked: String,
        year: Int,
        month: Int,
        day: Int,
        isFound: Bool
    ) {
        let expected = MarkedText(marked)
        let published = CalendarDate(year: year, month: month, day: day)
        let found = places(of: Dates(), in: expected.text, published: published)
        #expect(found == (isFound ? expected.spans : []))
    }

    @Test func `shows what day it was`() {
        let text = "It opened on Monday, 3 March 2020."
        #expect(
            findings(of: Dates(), in: text).map(\.message) == [
                "Monday, 3 March 2020: 2020-03-03 was a Tuesday."
            ]
        )
    }
}
