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
        ("The tribunal’s president, Dame Ruth Calder, said it was late.", "Ruth Calder"),
        (
            "The tribunal’s president said it was late. The inspector spoke of a mess. “It is old,” he said.",
            "the inspector"
        ),
        // Not what else a sentence speaks of; not what the name is told to be.
        ("Mr. Orr praised the crew for having sunk a raider. He said that it was late.", "Orr"),
        (
            "Ann Tully, director of the Harbour Union, a league of crews, also said her league was old.",
            "Ann Tully"
        ),
        (
            "The other candidate, former Secretary of State Ann Okoro, said it was late.",
            "Ann Okoro"
        ),
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
        // A source without a name, the subject of the sentence before, its owner, or what it is of.
        (
            "A clerk at the hall pointed out the error. “It was typed twice,” she said.",
            "the clerk at the hall"
        ),
        ("The auditor’s letter was short. “The books do not balance,” he wrote.", "the auditor"),
        ("Sales at the bakery fell after it admitted that the flour was old.", "the bakery"),
        (
            "Two engineers who built the dam said it would hold. They added that it was new.",
            "Two engineers"
        ),
        ("Nurses marched on Friday. They said that wards were closed.", "Nurses"),
        ("The company sued the supplier. It said the steel was weak.", "The company"),
        (
            "The vicar’s letter was read on Sunday. “Nobody was spared,” it said.",
            "The vicar’s letter"
        ),
        (
            "In a note the minister called the plan mad. In public he has said it is sound.",
            "the minister"
        ),
        (
            "Two guards said the lamp was out. The brewery disagreed. It said the lamp was lit.",
            "The brewery"
        ),
        // Who owns a source.
        ("Ann Okoro was fined. Her lawyer said the tape was cut.", "Ann Okoro’s lawyer"),
        ("The tenants sued. Their landlord said the heating worked.", "the tenants’ landlord"),
        (
            "The brewery’s first notice spoke of a leak. Its second, a day later, said 40 barrels were lost.",
            "the brewery’s second"
        ),
        // Not one who has a name, nor where the report comes from.
        ("“It sank,” said Tom Orr, a fellow at the school. He added that it was old.", "Tom Orr"),
        ("NORCO — The mill closed in May. It said the roof was old.", "The mill"),
        // An office that one person bears.
        ("Judge Ann Okoro closed the case. The judge said the file was lost.", "Ann Okoro"),
        ("The foreman, Tom Orr, left early. He said the hall was cold.", "Tom Orr"),
        (
            "Ann Okoro said it was late. The actress said so too. She said she would leave.",
            "Ann Okoro"
        ),
    ])
    func `names who is meant without a name`(text: String, speaker: String) {
        let speakers = AttributionRow.attributions(in: text).map { $0.speaker?.lowercased() }
        #expect(speakers.last == speaker.lowercased())
    }

    @Test(arguments: [
        "It was said that the bridge was safe.",
        "She said the bridge was safe.",
        "Tom Orr left on Monday. She said the bridge was safe.",
        // Two fit equally, or none does.
        "The nurse and the doctor left. She said the ward was full.",
        "Her lawyer left. He said the tape was cut.",
        "The rain stopped. It said the bridge was safe.",
        "The spokesman left. She said the bridge was safe.",
    ])
    func `names nobody where nobody was named`(text: String) {
        #expect(AttributionRow.attributions(in: text).allSatisfy { $0.speaker == nil })
    }
}
