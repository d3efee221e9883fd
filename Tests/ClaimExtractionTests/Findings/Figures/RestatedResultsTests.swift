import TestSupport
import Testing

@testable import ClaimExtraction

/// Ages, scores and magnitudes that are told again.
struct RestatedResultsTests {
    @Test(arguments: [
        "A ⟦34-year-old⟧ woman drowned on Sunday.\n\nThe ⟦43-year-old⟧ had gone in to help a child.",
        "Dale Roper, ⟦46⟧, fell from a ladder. He was alone.\n\nThe ⟦47-year-old⟧, from Ekby, taught music.",
        "A man ⟦aged 45⟧ was found dead.\n\nThe ⟦54-year-old⟧'s family have been told.",
        "A ⟦43-year-old⟧ woman has been charged with theft. Police came in April.\n\nDeborah Pike, ⟦34⟧, of Ekby, is in court next week.",
        // Of two ages the digits of one changed places.
        "Anna Roe, ⟦42⟧, and her son Piet Roe, 17, were hurt. The ⟦24-year-old⟧ is in hospital.",
    ])
    func `finds an age that was another`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: RestatedAges(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "Dale Roper, 46, fell from a ladder. The 46-year-old taught music.",
        // Another person's, or no person's.
        "A girl of 19 sat beside a man of 60. The 91-year-old won.",
        "Anna Roe, 31, and her mother Joan Roe, 62, were hurt. The 28-year-old driver was arrested.",
        "Dale Roper, 46, owns the mill. The 47-year-old mill stands idle.",
        "A 46-year-old mill burned down. The 47-year-old is charged with arson.",
        "Dale Roper, 46, met Otto Marsh, 47. The 47-year-old won.",
        "Dale Roper, 46, spoke first. The 44-year-old Marsh came next.",
        "A 43-year-old woman has been charged with theft. Deborah Pike, 38, was robbed.",
        "A woman of 47 was stabbed. A man was arrested. The 49-year-old is in court.",
        "Dale Roper, 46, was hurt. The driver was arrested. The 58-year-old was later let go.",
    ])
    func `leaves alone ages of two`(text: String) {
        #expect(places(of: RestatedAges(), in: text).isEmpty, "\(text)")
    }

    @Test(arguments: [
        "Harle won by ⟦24 points to 19⟧ on Saturday. Children have painted the wall of the school: “⟦Harle 24, Moss 17⟧”.",
        "Rovers won ⟦3-1⟧ at home on Saturday.\n\nThe ⟦3-2⟧ win lifted them to third.",
        "Ekby had a ⟦2-0⟧ victory over Rovers. It led 1-0 at half-time.\n\nAfter the ⟦2-1⟧ victory Ekby will play Carrow.",
        "The council voted ⟦7-2⟧ on Monday to close the pool. After the ⟦6-2⟧ vote some wept.",
        "They went down ⟦31-24⟧ to Ekby on Saturday. The ⟦31-21⟧ defeat leaves them second from bottom.",
        "Glen came from behind to beat Moor ⟦3-1⟧ on Sunday. The ⟦3-2⟧ win leaves Glen two points off the top.",
        "Rovers won ⟦3-1⟧. “⟦3-2⟧ flatters us,” said the manager.",
        "Glen beat Moor ⟦2-14 to 1-15⟧ on Sunday. The ⟦2-14 to 1-16⟧ win was its first.",
        "Ekby won the cup by beating Torp ⟦3-1⟧ on Saturday. Their keeper saved a penalty at 1-1.\n\nShe would remember the ⟦3-2⟧ victory, she said.",
        "Ekby beat Torp ⟦3-2⟧ on Saturday.\n\nDal beat Vik 1-0 in the other match.\n\nIt rained. Saturday's ⟦4-2⟧ win was the fifth in a row.",
    ])
    func `finds a result that was another`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: RestatedScores(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "Harle won by 24 points to 19 on Saturday. In the other match it was Ekby 24, Holm 17.",
        "Harle won by 24 points to 19 on Saturday. At half-time it was Harle 10, Moss 19.",
        "Rovers won 3-1 at home. The 3-1 win lifted them to third. Rovers lost 1-3. The 3-1 defeat hurt.",
        // Of another match, or told before.
        "Rovers won 3-1. The 3-2 win over Ekby was in May.",
        "Rovers won 3-1. They had lost 2-3 to Ekby. The 3-2 defeat still hurts.",
        "Rovers won 3-1 and 2-0. The 4-0 win came last.",
        "Rovers won 3-1. The previous 3-2 win was away.",
        "Rovers won 3-1. The court upheld it; the 5-4 ruling was long.",
        "The council voted 5-4 to build it. In May it had voted against it. The 6-3 vote was a blow.",
        "Rovers lead 3-1. The 3-2 win lifted Ekby to third.",
        "Ekby beat Torp 3-2 on Saturday.\n\nDal beat Vik 1-0 in the other match.\n\nIt rained. Dal's 1-0 win was the fifth in a row.",
    ])
    func `leaves alone results of two`(text: String) {
        #expect(places(of: RestatedScores(), in: text).isEmpty, "\(text)")
    }

    @Test(arguments: [
        "A magnitude ⟦6.1⟧ earthquake shook the coast. The ⟦6.4⟧ quake woke the port.",
        "An earthquake with a magnitude of ⟦5.8⟧ struck.\n\nThe ⟦5.3⟧-magnitude quake was felt inland.",
        "An earthquake measuring ⟦5.8⟧ struck. The ⟦8.5⟧ tremor was felt inland.",
        "A tremor of magnitude ⟦5.1⟧ shook Holm on Sunday.\n\nSchools were shut. The tremor, of magnitude ⟦5.4⟧, was felt in Leith.",
        "A tremor of magnitude ⟦5.1⟧ shook Holm on Sunday.\n\nSunday's tremor had a magnitude of ⟦5.4⟧, the institute said.",
    ])
    func `finds a magnitude that was another`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: RestatedMagnitudes(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "A magnitude 6.1 earthquake shook the coast. The 6.1 quake woke the port.",
        "A magnitude 6.1 earthquake shook the coast. The 5.4 aftershock did no harm.",
        "A magnitude 6.1 earthquake shook the coast. The 7.2 quake of 1989 killed nobody.",
        "A magnitude 6.1 earthquake shook the coast. A second one, of magnitude 5.2, came later. The 5.8 quake was its third.",
        "It was shaken at 6.1 miles. The 6.4 mile road was shut.",
        "A tremor of magnitude 5.1 shook Holm on Sunday. Monday's tremor had a magnitude of 4.4, the institute said.",
        "A tremor of magnitude 5.1 shook Holm on Sunday. The second tremor, of magnitude 4.4, did no harm.",
        "A tremor of magnitude 5.1 shook Holm on Sunday. The earthquake of 1989 had a magnitude of 6.4.",
    ])
    func `leaves alone magnitudes of two`(text: String) {
        #expect(places(of: RestatedMagnitudes(), in: text).isEmpty, "\(text)")
    }
}
