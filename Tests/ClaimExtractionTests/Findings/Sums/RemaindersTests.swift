@testable import ClaimExtraction
import TestSupport
import Testing

struct RemaindersTests {
    @Test(arguments: [
        "⟦Three⟧ of the ⟦five⟧ drivers were dismissed; the other ⟦three⟧ got a warning.",
        "⟦Ninety⟧ boats left. ⟦Sixty-one⟧ came back on Sunday, ⟦14⟧ on Monday, and the other ⟦five⟧ sank.",
        "The county has ⟦14⟧ judges. ⟦Nine⟧ of them are women and the other ⟦six⟧ are men.",
        "The bridge will cost ⟦$2.3 million⟧, of which the state will pay ⟦$1.5 million⟧ and the town the remaining ⟦$700,000⟧.",
        "The clinic has ⟦31⟧ posts and ⟦22⟧ people in them; ⟦eight⟧ posts are vacant.",
        "The move will cost ⟦$310,000⟧, of which ⟦$210,000⟧ has been raised; ⟦$90,000⟧ is still missing.",
        "The race had ⟦640⟧ runners, of whom ⟦590⟧ finished and ⟦60⟧ did not.",
        "In a year ⟦46⟧ officers left and ⟦30⟧ joined, a net loss of ⟦26⟧.",
        "Of the district's ⟦nine⟧ schools ⟦two⟧ have leaking roofs; the other ⟦six⟧ are sound.",
        "⟦Eight thousand⟧ copies were printed, of which ⟦1,200⟧ had been sold and ⟦6,400⟧ were still in a barn.",
        "She had ⟦eleven⟧ hens until a fox took ⟦three⟧; the ⟦nine⟧ that are left have names.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: Remainders(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "There were 58 boats. Forty-one arrived, nine sank, and the other eight turned round.",
        "Of five men three were arrested; two of them were charged and the other one was released.",
        "Ten people were hurt, three of them badly. The other seven went home.",
        "The bridge will cost $2.3 million, of which the state will pay $1.5 million and the town the remaining $800,000.",
        "The clinic has 31 posts and 22 people in them; nine posts are vacant.",
        "The street has 40 houses and 25 shops; six shops are empty.",
        "The race had 640 runners, of whom 590 finished and 50 did not.",
        "Of 500 people asked, 300 said yes, 120 said no and 60 did not.",
        "In a year 46 officers left and 30 joined, a net loss of 16.",
        "It made a net loss of $2.3 million, or 68 cents a share, against net income of $5.3 million.",
        "Of the district's nine schools two have leaking roofs; the other seven are sound.",
        "Eight thousand copies were printed, of which 1,200 had been sold and 6,800 were still in a barn.",
        "She had eleven hens until a fox took three; the eight that are left have names.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Remainders(), in: text, published: published).map(\.message) == [])
    }
}
