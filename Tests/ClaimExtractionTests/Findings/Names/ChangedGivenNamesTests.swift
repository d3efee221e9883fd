@testable import ClaimExtraction
import TestSupport
import Testing

struct ChangedGivenNamesTests {
    @Test(arguments: [
        "⟦Kathryn Moss⟧, 41, needed seven hours. She was stung. It rained.\n\nHe said that ⟦Katherine Moss⟧ had swum far.",
        "The mayor, ⟦Dale Whitcombe⟧, opened the fair on Monday.\n\nThere was cake and a band.\n\n⟦Dave Whitcombe⟧ will stand again in May.",
        "A nurse, ⟦Siobhan Carrick⟧, found the key.\n\nIt was under the mat.\n\n⟦Sinead Carrick⟧ has had it framed.",
        "The chef, ⟦Lorenzo Betti⟧, denied it.\n\nThe kitchen burned for an hour.\n\n⟦Leonardo Betti⟧ will be back in court in June.",
        "A farmer, ⟦Harold Nunn⟧, lost 40 sheep.\n\nThey had been sheared.\n\n⟦Howard Nunn⟧ found them in a church.",
        "Her master, Captain ⟦Ewan Strachan⟧, was asleep.\n\nNobody was hurt.\n\nCaptain ⟦Euan Strachan⟧ will keep his command.",
        "The prize went to ⟦Fergal Tighe⟧, a teacher.\n\nThe jury met twice.\n\n⟦Feargal Tighe⟧ danced.",
        "The author, ⟦Sandra Kemp⟧, read for an hour.\n\nPeople wept.\n\n⟦Sarah Kemp⟧ wept too.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: ChangedGivenNames(), in: expected.text, published: published)
                == expected.spans
        )
    }

    @Test(arguments: [
        "Kathryn Moss, 41, needed seven hours. She was stung. It rained.\n\nHe said that Kate Moss had swum far.",
        "The mayor, Dave Whitcombe, opened the fair on Monday.\n\nThere was cake and a band.\n\nDave Whitcombe will stand again in May.",
        "John Beale was a baker, as was his son. The shop is on the corner.\n\nJoan Beale, his widow, sold it.",
        "Kayla Brandon won the first race. Her twin, Keely, won the next.\n\nIt rained at noon.\n\nKeely Brandon came fifth.",
        "The winner was Tim Rusk. The loser was Jim Rusk, who is no relation.\n\nJim Rusk took it well.",
        "The twins, Karl and Karla Voss, were found on Monday.\n\nKarla Voss had a cold. Karl Voss had the other.",
        "Robert Kemp led the party for nine years.\n\nHis deputy, Roberta Kemp, now leads it.",
        "The coach, Michael Dunn, has won.\n\nIt rained.\n\nMike Dunn will get a cup.",
        "The coach, Katherine Dunn, has won.\n\nIt rained.\n\nKate Dunn will get a cup.",
        "The former mayor, Dwight Ellery, built it. David Ellery writes in a book that it leaked.",
        "The senator, Chuck Holt, has won.\n\nIt rained.\n\nCharles Holt will go to the capital.",
        "A letter to Honoré Duval, a printer, was found.\n\nIt is short.\n\nHonore Duval never had it.",
        "The road to Upper Marden is closed.\n\nIt rained.\n\nThe road to Lower Marden is open.",
        "The baker, Simon Holt, has won.\n\nIt rained.\n\nThe judge, Steven Holt, liked the crust.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(
            findings(of: ChangedGivenNames(), in: text, published: published).map(\.message) == []
        )
    }
}
