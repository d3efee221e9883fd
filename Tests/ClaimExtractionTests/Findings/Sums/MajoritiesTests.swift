import TestSupport
import Testing

@testable import ClaimExtraction

/// By how many seats a majority is missed.
struct MajoritiesTests {
    @Test(arguments: [
        "The Unity Party took ⟦71⟧ seats in the ⟦160-member⟧ parliament, ⟦six⟧ short of a majority.",
        "In the ⟦126-seat⟧ house Labour has ⟦58⟧ seats, ⟦four⟧ short of a majority.",
        "The alliance has ⟦118⟧ of the ⟦240⟧ seats, ⟦five⟧ short of an overall majority.",
        "Elections to the ⟦90-member⟧ assembly were held on Sunday.\n\nThe Progress Party won ⟦41⟧ seats, ⟦two⟧ short of a majority.",
        "The parliament has ⟦349⟧ seats. The four parties of the right have ⟦171⟧, ⟦two⟧ short of a majority.",
        "The coalition fell ⟦three⟧ seats short of a majority in the ⟦120-seat⟧ parliament, winning ⟦55⟧.",
        "The ⟦45-member⟧ board meets in May. The reform slate holds ⟦19⟧ seats, ⟦two⟧ shy of a majority.",
        "With ⟦108⟧ members in the ⟦230-seat⟧ house, her party is ⟦six⟧ seats away from a majority.",
        "Voters filled all ⟦60⟧ seats in the assembly. The alliance won ⟦25⟧, ⟦four⟧ short of a majority.",
        "The bloc took ⟦139⟧ of the ⟦288⟧ seats, ⟦four⟧ short of the halfway mark.",
        "Labour won ⟦412⟧ of the ⟦650⟧ seats, a majority of ⟦147⟧.",
        "With ⟦68⟧ seats in the ⟦120-seat⟧ house the coalition has a majority of ⟦26⟧.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: Majorities(), in: expected.text, published: published) == expected.spans)
    }

    @Test(arguments: [
        "The Unity Party took 75 seats in the 160-member parliament, six short of a majority.",
        "The National Front won 46 seats in the 101-seat chamber, five short of a majority.",
        // Half of the seats, or one more.
        "The bloc took 139 of the 288 seats, five short of the halfway mark.",
        "The bloc took 139 of the 288 seats, six short of the halfway mark.",
        // Another majority.
        "The alliance won 152 seats in the 243-member house, 50 short of a two-thirds majority.",
        "The House has 435 members and three vacancies. Democrats hold 212 seats, five shy of a majority.",
        "The Senate has 100 members. The bill got 57 votes, three short of the 60 needed to end debate.",
        // Two together.
        "With the nine seats of the Left and her own 40 she is two short of a majority in the 100-member council.",
        // What is lost or was there before.
        "Her party lost six seats and is now four short of a majority in the 90-seat house.",
        "Her party won 40 seats, up from 36, and is six short of a majority in the 90-seat house.",
        // Two houses.
        "Her party has 36 seats in the 90-member assembly and 12 in the 31-member senate, two short of a majority.",
        "Labour won 412 of the 650 seats, a majority of 174.",
        "Labour won 412 of the 650 seats, a majority of 172 if nobody counts the chair.",
        "The party took 33 of the 60 seats, a majority of 20 over the Greens, who have 13.",
        "The party took 31 of the 60 seats, and a majority of 34 members voted for a pact.",
        "She took the seat, one of 60 seats, with a majority of 34.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: Majorities(), in: text, published: published).map(\.message) == [])
    }

    @Test func `says how many a majority is`() {
        let text =
            "The Unity Party took 71 seats in the 160-member parliament, six short of a majority."
        #expect(
            findings(of: Majorities(), in: text).map(\.message)
                == ["A majority of 160 is 81, 10 more than 71, not 6."]
        )
    }
}
