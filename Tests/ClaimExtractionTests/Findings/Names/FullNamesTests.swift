@testable import ClaimExtraction
import TestSupport
import Testing

struct FullNamesTests {
    @Test(arguments: [
        "Mayor ⟦Katherine Holt⟧ opened the hall. ⟦Catherine Holt⟧ had paid for it herself.",
        "⟦Steven Marlow⟧ drove the bus. Nobody was hurt, ⟦Stephen Marlow⟧ said.",
        "Dr. ⟦Tom Reed⟧ spoke first. Later ⟦Tom Read⟧ showed a film.",
        "⟦Hannah Vogel⟧ keeps bees. ⟦Hanna Vogel⟧ sells honey.",
        "The judge, ⟦Miriam Feld⟧, ruled. Judge ⟦Field⟧ then left.",
        "The foreman, ⟦Terence Oddie⟧, left. The card thanks Mr ⟦Oddy⟧.",
        "The warden, ⟦Peregrine Voss⟧, left. The card thanks Mr ⟦Foss⟧.",
        "Near the lock is the head of roads, ⟦Marguerite Dacre⟧. A letter from Mrs ⟦Daker⟧ came.",
        "A clerk, ⟦Simon Mortlake⟧, paid. Dr ⟦Mortlock⟧ was away.",
        "The keeper, ⟦Armand Castelbon⟧, left. ⟦Castelbonne⟧ will come back in June.",
        "The coxswain, ⟦Geoff Trelawney⟧, was asleep. Nobody was hurt. ⟦Jeff Trelawney⟧ sells motors.",
        "⟦Sean Dorgan⟧ drove. The band, said ⟦Shaun Dorgan⟧, was late.",
        "The singer, ⟦Christine Lund⟧, came. It rained. ⟦Kristine Lund⟧ was wet.",
        "His daughter, ⟦Effie Drummond⟧, wept. It rained. ⟦Effy Drummond⟧ wrote.",
        "⟦Stephen Pryce⟧ keeps bees. On Monday ⟦Steven Pryce⟧ sold them.",
        "The surgeon, Dr ⟦Noh Min-jae⟧, sat at a desk. Dr ⟦Nho Min-jae⟧ reckons that it is cheaper.",
    ])
    func `finds what disagrees`(marked: String) {
        let expected = MarkedText(marked)
        #expect(
            places(of: FullNames(), in: expected.text, published: published) == expected.spans
        )
    }

    @Test(arguments: [
        "Tom Reed spoke first. His sister, Ann Read, came later.",
        "Mario Lopez and Maria Lopez were married. Maria Lopez sang.",
        "Paul Vogel paid. Paula Vogel thanked him.",
        "Jan Marsh wrote the book. Jane Marsh is her niece.",
        "Daniel Park sang. Danielle Park danced.",
        // Introduced, or new.
        "Simon Mortlake paid. His neighbour, Ada Mortlock, was away. Mrs Mortlock owes nothing.",
        "Simon Mortlake paid. A Mr Mortlock had written to him.",
        // Told as a slip.
        "Hal Varney was born here. On one passport Mrs Varney was Mrs Varley.",
        "Hal Varney was born here. The register has Mrs Varley, a typo.",
        // Two ways to write the same letters.
        "The president, Emre Erdoğan, spoke. President Erdogan left early.",
        // No names, or no persons.
        "Under News Analysis stood a picture. Analysts say that it is old.",
        "The Marlow Composite Index fell. Intel eased by an eighth.",
        "Otto Prisk sold the mill. Prices rose by a third.",
        "Tom Reed spoke. The Reeds left, and Tom Reeds and Tom Reed are not one man.",
        "The coxswain, Geoff Trelawney, was asleep. Nobody was hurt. Geoffrey Trelawney sells motors.",
        "The uncle, Luis Salcedo, was a cook. In the house lived a Luis Salzedo, a tailor. Luis Salzedo got his post.",
        "“He sold rope,” said Hilary Cope, the professor of Greek. She was answered by Hilary Coape, the director of finance.",
        "She was born Marian Lindqvist on a farm. A paper wrote that “Miss Lindquist” was five feet tall.",
        "“We trod it with our skis,” said Toni Egger. He was second to a cousin, Toni Eggler, the village's postman.",
        "Stephen Pryce keeps bees. His nephew Steven Pryce keeps none.",
        "Martin Hobb runs the inn. He is often confused with Martin Hobbe, next door.",
        "The steward, John Grant, wrote it. Lord Grantham did not answer.",
        "Dr Vikram Deshpande spoke. His colleague Dr Vikram Deshpand, who drops the e, kept the numbers.",
        "Dr Mara Kos has a practice. Her brother Luka has one, too. The two Dr Koss said that they share a nurse.",
        "The surgeon, Dr Noh Min-jae, sat at a desk. Dr Cho Min-jae reckons that it is cheaper.",
    ])
    func `leaves alone what may agree`(text: String) {
        #expect(findings(of: FullNames(), in: text, published: published).map(\.message) == [])
    }
}
