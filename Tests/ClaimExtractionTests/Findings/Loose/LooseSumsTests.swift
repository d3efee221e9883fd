import TestSupport
import Testing

@testable import ClaimExtraction

/// Sums whose figures stand together and whose words tie nothing.
struct LooseSumsTests {
    typealias Row = (check: any ConsistencyCheck, text: String)

    private static let wrong: [Row] = [
        (
            LooseChanges(),
            "Shares opened at ⟦320 pence⟧ and closed at ⟦288 pence⟧, down ⟦12 percent⟧ on the day."
        ),
        (
            LooseChanges(),
            "The new site has ⟦40 acres⟧, ⟦40 percent⟧ more space than the ⟦32 acres⟧ of the old one."
        ),
        (LooseShares(), "The survey asked ⟦1,200⟧ farmers. ⟦Some 780⟧, or ⟦56 percent⟧, said no."),
        (
            LooseShares(),
            "⟦Seven⟧ of the ⟦28⟧ wards have been closed to visitors, ⟦a third⟧ of the hospital."
        ),
        (
            LooseDifferences(),
            "The crossing used to take ⟦50 minutes⟧. With the new engines it takes ⟦35⟧, a saving of ⟦20 minutes⟧."
        ),
        (
            LooseDifferences(),
            "The rate went down from ⟦11.2 percent⟧ to ⟦8.7 percent⟧, a drop of ⟦3.5 percentage points⟧."
        ),
        (
            LooseDifferences(),
            "The bishop has ⟦nine⟧ parishes to fill and ⟦four⟧ priests to send, a shortfall of ⟦six⟧."
        ),
        (
            LooseMultiples(),
            "The road was costed at ⟦€62 million⟧ in 2021. It has since climbed to ⟦€93 million⟧, ⟦double⟧ what was signed off."
        ),
        (
            LooseMultiples(),
            "Its deficit stood at ⟦$300,000⟧ in June. By December it had ⟦tripled⟧, to ⟦$750,000⟧."
        ),
        (
            LooseParts(),
            "The plane was carrying ⟦92⟧ people — ⟦six⟧ crew and ⟦84⟧ passengers — when it left the runway."
        ),
        (
            LooseParts(),
            "Two coaches took ⟦94⟧ fans to the match, ⟦51⟧ in the first and ⟦47⟧ in the second."
        ),
        (
            LooseParts(),
            "The plane was carrying ⟦92⟧ people, ⟦six⟧ crew and ⟦84⟧ passengers, when it left the runway."
        ),
        (
            LooseRests(),
            "Of the ⟦48⟧ applicants, ⟦31⟧ were siblings. That left ⟦19⟧ families competing for the rest."
        ),
        (LooseRests(), "Of ⟦75⟧ boats ⟦12⟧ were lost, leaving ⟦65⟧ afloat."),
        (SizedItems(), "Nurses work ⟦three⟧ ⟦12-hour⟧ shifts a week, ⟦40 hours⟧ in all."),
        (SizedItems(), "The new prison will hold ⟦1,200⟧ men in ⟦eight⟧ blocks of ⟦140⟧."),
        (
            LooseLengths(),
            "The paper appeared from ⟦1911⟧ until it folded in ⟦1975⟧, ⟦74 years⟧ without a day missed."
        ),
    ]

    private static let right: [Row] = [
        (
            LooseChanges(),
            "Shares opened at 320 pence and closed at 288 pence, down 10 percent on the day."
        ),
        // The change itself is one of the two.
        (LooseChanges(), "The share closed at $5.25, down $1.88, a 26 percent decline."),
        (
            LooseChanges(),
            "The new site has 40 acres, 25 percent more space than the 32 acres of the old one."
        ),
        // A percentage of the other value.
        (LooseChanges(), "The new site has 32 acres, 25 percent less than would make 40 acres."),
        (
            LooseChanges(),
            "Earnings fell 59 percent, while it lost $7.2 million where it had earned $6.1 million."
        ),
        (
            LooseChanges(),
            "Taxes will rise by 2 percent, and not by the 5 that he had proposed, the council decided after six hours."
        ),
        (
            LooseChanges(),
            "The price of eggs has risen by 12 percent, to $4.48 a dozen."
        ),
        (
            LooseShares(),
            "Denise Holt won 11,240 votes, or 46 percent. Mark Ostrow had 9,870, or 40 percent."
        ),
        (LooseShares(), "The survey asked 1,200 farmers. Some 780, or 65 percent, said no."),
        (
            LooseShares(),
            "The survey asked 1,200 farmers in 40 valleys. Some 78, or 56 percent, said no."
        ),
        (
            LooseShares(),
            "Seven of the 28 wards have been closed to visitors, a quarter of the hospital."
        ),
        (
            LooseDifferences(),
            "The crossing used to take 50 minutes. With the new engines it takes 35, a saving of 15 minutes."
        ),
        (
            LooseDifferences(),
            "The firm earned $22.5 million, or 97 cents a share, including a gain of $18 million from a sale."
        ),
        (LooseDifferences(), "It has nine parishes and four priests, a loss of 40 in a century."),
        (
            LooseMultiples(),
            "The road was costed at €62 million in 2021. It has since climbed to €124 million, double what was signed off."
        ),
        (LooseMultiples(), "A double room cost €62 in May. In July it was €93."),
        (
            LooseMultiples(),
            "Its deficit stood at $300,000 in June. By December complaints had tripled, and it paid $310,000."
        ),
        (
            LooseParts(),
            "The plane was carrying 92 people — six crew and 86 passengers — when it left the runway."
        ),
        (LooseParts(), "The choir had 14 sopranos, nine altos, six basses and him."),
        (
            LooseParts(),
            "The bill came to $260: $140 for the hall, $80 for the band and $40 for cake."
        ),
        (
            LooseParts(),
            "The bank lent 126 skins, eight tails, 16 skulls and two jackals to the museum."
        ),
        (LooseParts(), "The jail held 14 foreigners, six Iraqis, six Greeks, a Somali and a Turk."),
        (
            LooseRests(),
            "Of the 48 applicants, 31 were siblings. That left 17 families competing for the rest."
        ),
        (LooseRests(), "Of the 48 applicants, 31 were siblings. The 19 left were told by letter."),
        (
            LooseRests(),
            "Of the 48 applicants, 31 were siblings and two were twins. That left 19 families."
        ),
        (SizedItems(), "Nurses work three 12-hour shifts a week, 36 hours in all."),
        (SizedItems(), "Nurses work three 12-hour shifts a week and sleep for six hours."),
        (SizedItems(), "The new prison will hold 1,120 men in eight blocks of 140."),
        (
            LooseLengths(),
            "The paper appeared from 1911 until it folded in 1975, 64 years without a day missed."
        ),
        (LooseLengths(), "He led it from 1911 until 1975 and had been there for 70 years before."),
        (LooseLengths(), "It opened in 1911 and closed in 1975, when its editor was 70 years old."),
    ]

    @Test(arguments: wrong)
    func `finds what nearly fits`(row: Row) {
        let expected = MarkedText(row.text)
        #expect(places(of: row.check, in: expected.text, published: published) == expected.spans)
    }

    @Test(arguments: right)
    func `leaves alone what may fit`(row: Row) {
        #expect(findings(of: row.check, in: row.text, published: published).map(\.message) == [])
    }
}
