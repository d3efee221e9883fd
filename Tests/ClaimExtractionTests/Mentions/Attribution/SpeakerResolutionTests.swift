@testable import ClaimExtraction
import Testing

struct SpeakerResolutionTests {
    @Test(arguments: [
        ("Mayor Ann Okoro spoke on Monday. She said the bridge was safe.", "Ann Okoro"),
        ("Ann Okoro is the mayor. Okoro said the bridge was safe.", "Ann Okoro"),
        ("A spokesman for the jail said the cells were full.", "spokesman for the jail"),
        ("The spokeswoman, Ann Tully, said the cells were full.", "Ann Tully"),
        ("Ann Tully, a spokeswoman for the jail, said the cells were full.", "Ann Tully"),
        ("Okoro’s office said the bridge was safe.", "Okoro’s office"),
        ("The ministry said the bridge was safe.", "ministry"),
        // The subject rather than who was named last; not who is only spoken of.
        ("Mayor Ann Okoro met Tom Orr. She said the bridge was safe.", "Ann Okoro"),
        ("Ann Okoro spoke on Monday. “Tom Orr was late,” she said.", "Ann Okoro"),
        ("Ann Okoro said it was late. Tom Orr’s boat sank. She said it was old.", "Ann Okoro"),
        ("It ended months of protest from parents who said the school was full.", "parents"),
        ("A woman who claims to own the mill told the court it was hers.", "woman"),
        // Of two people the one whose name, title or role fits the pronoun.
        ("Tom Orr met Mayor Ann Okoro. She said the bridge was safe.", "Ann Okoro"),
        (
            "Ann Okoro said it was late. Tom Orr said it was early. She said it was old.",
            "Ann Okoro"
        ),
        ("Ann Okoro spoke with Mr. Orr. He said the bridge was safe.", "Orr"),
        // Of two with one surname the first has it alone.
        ("Ann Okoro met Cassandra Okoro. Okoro said the bridge was safe.", "Ann Okoro"),
        ("Ann Okoro met Cassandra Okoro. Cassandra Okoro said it was safe.", "Cassandra Okoro"),
    ])
    func `names who is meant`(text: String, speaker: String) {
        #expect(AttributionRow.attributions(in: text).last?.speaker == speaker)
    }

    @Test(arguments: [
        "It was said that the bridge was safe.",
        "She said the bridge was safe.",
        "Tom Orr left on Monday. She said the bridge was safe.",
    ])
    func `names nobody where nobody was named`(text: String) {
        #expect(AttributionRow.attributions(in: text).allSatisfy { $0.speaker == nil })
    }
}
