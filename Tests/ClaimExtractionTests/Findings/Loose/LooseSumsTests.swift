import TestSupport
import Testing

@testable import ClaimExtraction

/// Sums whose figures stand together and whose words tie nothing.
struct LooseSumsTests {
    private func check(_ check: any ConsistencyCheck, finds marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: check, in: expected.text, published: published) == expected.spans)
    }

    private func check(_ check: any ConsistencyCheck, leaves text: String) {
        #expect(findings(of: check, in: text, published: published).map(\.message) == [])
    }

    @Test(arguments: [
        "Shares opened at ⟦320 pence⟧ and closed at ⟦288 pence⟧, down ⟦12 percent⟧ on the day.",
        "The new site has ⟦40 acres⟧, ⟦40 percent⟧ more space than the ⟦32 acres⟧ of the old one.",
    ])
    func `finds a percentage of change that its only two values miss`(marked: String) {
        check(LooseChanges(), finds: marked)
    }

    @Test(arguments: [
        "Shares opened at 320 pence and closed at 288 pence, down 10 percent on the day.",
        // The change itself is one of the two.
        "The share closed at $5.25, down $1.88, a 26 percent decline.",
        "The new site has 40 acres, 25 percent more space than the 32 acres of the old one.",
        // A percentage of the other value.
        "The new site has 32 acres, 25 percent less than would make 40 acres.",
        "Earnings fell 59 percent, while it lost $7.2 million where it had earned $6.1 million.",
    ])
    func `leaves alone percentages of change that may fit`(text: String) {
        check(LooseChanges(), leaves: text)
    }

    @Test(arguments: [
        "The survey asked ⟦1,200⟧ farmers. ⟦Some 780⟧, or ⟦56 percent⟧, said no.",
        "⟦Seven⟧ of the ⟦28⟧ wards have been closed to visitors, ⟦a third⟧ of the hospital.",
    ])
    func `finds a share that its only part and whole miss`(marked: String) {
        check(LooseShares(), finds: marked)
    }

    @Test(arguments: [
        "The survey asked 1,200 farmers. Some 780, or 65 percent, said no.",
        "The survey asked 1,200 farmers in 40 valleys. Some 78, or 56 percent, said no.",
        "Seven of the 28 wards have been closed to visitors, a quarter of the hospital.",
    ])
    func `leaves alone shares that may fit`(text: String) { check(LooseShares(), leaves: text) }

    @Test(arguments: [
        "The crossing used to take ⟦50 minutes⟧. With the new engines it takes ⟦35⟧, a saving of ⟦20 minutes⟧.",
        "The rate went down from ⟦11.2 percent⟧ to ⟦8.7 percent⟧, a drop of ⟦3.5 percentage points⟧.",
        "The bishop has ⟦nine⟧ parishes to fill and ⟦four⟧ priests to send, a shortfall of ⟦six⟧.",
    ])
    func `finds a difference that its only two values miss`(marked: String) {
        check(LooseDifferences(), finds: marked)
    }

    @Test(arguments: [
        "The crossing used to take 50 minutes. With the new engines it takes 35, a saving of 15 minutes.",
        "The firm earned $22.5 million, or 97 cents a share, including a gain of $18 million from a sale.",
        "It has nine parishes and four priests, a loss of 40 in a century.",
    ])
    func `leaves alone differences that may fit`(text: String) {
        check(LooseDifferences(), leaves: text)
    }

    @Test(arguments: [
        "The road was costed at ⟦€62 million⟧ in 2021. It has since climbed to ⟦€93 million⟧, ⟦double⟧ what was signed off.",
        "Its deficit stood at ⟦$300,000⟧ in June. By December it had ⟦tripled⟧, to ⟦$750,000⟧.",
    ])
    func `finds a multiple that its only two values miss`(marked: String) {
        check(LooseMultiples(), finds: marked)
    }

    @Test(arguments: [
        "The road was costed at €62 million in 2021. It has since climbed to €124 million, double what was signed off.",
        "A double room cost €62 in May. In July it was €93.",
        "Its deficit stood at $300,000 in June. By December complaints had tripled, and it paid $310,000.",
    ])
    func `leaves alone multiples that may fit`(text: String) {
        check(LooseMultiples(), leaves: text)
    }

    @Test(arguments: [
        "The plane was carrying ⟦92⟧ people — ⟦six⟧ crew and ⟦84⟧ passengers — when it left the runway.",
        "Two coaches took ⟦94⟧ fans to the match, ⟦51⟧ in the first and ⟦47⟧ in the second.",
        "The plane was carrying ⟦92⟧ people, ⟦six⟧ crew and ⟦84⟧ passengers, when it left the runway.",
    ])
    func `finds parts that nearly come to their total`(marked: String) {
        check(LooseParts(), finds: marked)
    }

    @Test(arguments: [
        "The plane was carrying 92 people — six crew and 86 passengers — when it left the runway.",
        "The bill came to $260: $140 for the hall, $80 for the band and $40 for cake.",
        "The bank lent 126 skins, eight tails, 16 skulls and two jackals to the museum.",
        "The jail held 14 foreigners, six Iraqis, six Greeks, a Somali and a Turk.",
    ])
    func `leaves alone parts that may be others`(text: String) { check(LooseParts(), leaves: text) }

    @Test(arguments: [
        "Of the ⟦48⟧ applicants, ⟦31⟧ were siblings. That left ⟦19⟧ families competing for the rest.",
        "Of ⟦75⟧ boats ⟦12⟧ were lost, leaving ⟦65⟧ afloat.",
    ])
    func `finds a rest that its only two numbers miss`(marked: String) {
        check(LooseRests(), finds: marked)
    }

    @Test(arguments: [
        "Of the 48 applicants, 31 were siblings. That left 17 families competing for the rest.",
        "Of the 48 applicants, 31 were siblings. The 19 left were told by letter.",
        "Of the 48 applicants, 31 were siblings and two were twins. That left 19 families.",
    ])
    func `leaves alone rests that may fit`(text: String) { check(LooseRests(), leaves: text) }

    @Test(arguments: [
        "Nurses work ⟦three⟧ ⟦12-hour⟧ shifts a week, ⟦40 hours⟧ in all.",
        "The new prison will hold ⟦1,200⟧ men in ⟦eight⟧ blocks of ⟦140⟧.",
    ])
    func `finds sized things that don't come to what they make`(marked: String) {
        check(SizedItems(), finds: marked)
    }

    @Test(arguments: [
        "Nurses work three 12-hour shifts a week, 36 hours in all.",
        "Nurses work three 12-hour shifts a week and sleep for six hours.",
        "The new prison will hold 1,120 men in eight blocks of 140.",
    ])
    func `leaves alone sized things that may fit`(text: String) {
        check(SizedItems(), leaves: text)
    }

    @Test(arguments: [
        "The paper appeared from ⟦1911⟧ until it folded in ⟦1975⟧, ⟦74 years⟧ without a day missed."
    ])
    func `finds a length that its only two years miss`(marked: String) {
        check(LooseLengths(), finds: marked)
    }

    @Test(arguments: [
        "The paper appeared from 1911 until it folded in 1975, 64 years without a day missed.",
        "He led it from 1911 until 1975 and had been there for 70 years before.",
        "It opened in 1911 and closed in 1975, when its editor was 70 years old.",
    ])
    func `leaves alone lengths that may fit`(text: String) { check(LooseLengths(), leaves: text) }
}
