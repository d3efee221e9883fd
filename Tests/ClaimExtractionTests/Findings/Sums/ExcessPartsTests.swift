@testable import ClaimExtraction
import TestSupport
import Testing

struct ExcessPartsTests {
    @Test(arguments: [
        "The verdict was by a majority, ⟦ten⟧ of the ⟦twelve⟧ agreeing and ⟦three⟧ holding out.",
        "She has ⟦240⟧ people at work, of whom ⟦165⟧ are on the island, ⟦75⟧ on the mainland and ⟦the rest⟧ at sea.",
        "They have ⟦twelve⟧ pairs, of which ⟦five⟧ are too small and ⟦eight⟧ too large.",
        "⟦Eight⟧ of the ⟦eleven⟧ players are from the town and ⟦four⟧ from abroad.",
        "The club won ⟦seven⟧ of its ⟦eleven⟧ games, drew ⟦three⟧ and lost ⟦two⟧.",
        "There were ⟦78⟧ players, and ⟦61⟧ of these are alive; ⟦16⟧ have died and ⟦four⟧ cannot be found.",
        "The choir has ⟦nine⟧ tenors. ⟦Six⟧ of them sang for the bishop and ⟦five⟧ against.",
        "There are now ⟦236⟧ on the roll, ⟦121⟧ of them boys and ⟦125⟧ girls.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ExcessParts(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "The alliance holds 64 of the 120 seats: 41 for the Reds, 15 for the Greens and eight for the Blues.",
        "The verdict was by a majority, ten of the twelve agreeing and two holding out.",
        "Ten of the twelve jurors were women and three had children.",
        "Three of the five books are lost and two burned.",
        "Eight of the eleven players are from the town and three from abroad.",
        "The club won six of its eleven games, drew three and lost two.",
        "There were 81 players, and 61 of these are alive; 16 have died and four cannot be found.",
        "She has 240 people at work, of whom 145 are on the island, 75 on the mainland and the rest at sea.",
        "They have thirteen pairs, of which five are too small and eight too large.",
        "Of the twelve jurors ten were women and four were old.",
        "The choir has nine tenors. Six of them sang for the bishop and three against.",
        "She will have 18 of the 29 seats, while the outgoing mayor had 15 of 27.",
        "In the senate, where the bill needs 30 votes of 50, it has 28.",
        "He served twelve years, four of them in Leeds, five in Hull and three in York.",
        "The line has 52 engines, of which 20 are diesels, 23 are steamers and nine are electric.",
        "There are now 236 on the roll, 121 of them boys and 115 girls.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: ExcessParts(), in: text, published: published).map(\.message) == [])
    }
}
