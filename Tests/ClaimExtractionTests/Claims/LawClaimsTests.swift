import ClaimExtraction
import TestSupport
import Testing

struct LawClaimsTests {
    @Test(arguments: [
        "⟦The bill⟧ failed on Monday.",
        "⟦A bill⟧ in the state legislature would ban the practice.",
        "⟦A bill⟧ introduced in April would ban the practice.",
        "⟦Federal law⟧ bars candidates from it.",
        "The state broke ⟦the Constitution⟧ and ⟦the Voting Rights Act⟧.",
        "That bill, known as ⟦the Sunlight Act⟧, failed in May.",
        "⟦The bill⟧, which would ban leaf blowers, failed.",
        "⟦The directive⟧ also ordered the office to close.",
        "⟦The policy⟧ of mailing the forms appears to be old.",
        "In 2013 the legislature repealed ⟦the law⟧.",
        "Two states have enacted ⟦laws⟧ that bar the practice.",
        "The governor signed ⟦an executive order⟧ that closes the mine.",
        "⟦The rule⟧, introduced in 2011, requires a licence.",
        "⟦The regulation⟧, adopted in 2012, bars sulphur in fuel.",
        "The council voted down ⟦the bill⟧.",
        "⟦The bylaw⟧ bans drinking in the square.",
        "Under ⟦the previous law⟧, each carrier was limited to 80 ballots.",
        "The plant breaks ⟦the Clean Rivers Act of 1988⟧.",
        "The county joined ⟦the Safe Return program⟧ in March.",
        "The office complies with ⟦the Clean Rivers Act⟧.",
        "The mayor signed ⟦the Clean Rivers Act⟧ (CRA). Under ⟦CRA⟧, dumping is banned.",
        "The county has ⟦the strictest law⟧ in the state.",
        "Theft is a felony under ⟦the state’s penal code⟧.",
        "The council abolished ⟦the rule⟧.",
        "Orr was not covered by ⟦the law⟧.",
        "The ban broke ⟦the Equal Protection Clause⟧.",
        "They read ⟦a bill⟧ by the state's senators that would ban leaf blowers.",
        "The committee approved ⟦the measures⟧ on Monday.",
        "⟦A bill⟧ to ban leaf blowers failed.",
        "They fought ⟦the Clean Rivers Act of 1988⟧ (“CRA”). ⟦CRA⟧ requires permits.",
        // Words stand between the law and its verb.
        "⟦A town law⟧ passed after the flood requires a second bridge.",
        "⟦Ordinances⟧ in six towns forbid bonfires.",
        "⟦The act⟧, all nine pages of it, creates a duty to report.",
        "⟦The village’s kennel ordinance⟧, on the books since 1971, limits dogs to three.",
        "Inspectors said that ⟦the bill⟧, if carried, would close the quay.",
        "⟦A law⟧ dating from 1958 keeps carts off the pier.",
        "The widow relied on ⟦a statute⟧ barring evictions in winter.",
        "Nothing in ⟦the charter⟧ says who takes the chair.",
        "The board voted 4-3 to repeal ⟦the ordinance⟧.",
        "The council closed the pier by ⟦emergency ordinance⟧.",
        "There is ⟦an ordinance⟧ against drones.",
        "The court struck down two of ⟦the port’s mooring laws⟧.",
        // What was named before.
        "⟦The Harbour Pilots Program⟧ began in 2004. ⟦The program⟧ pays 30 pilots.",
        "⟦The new zoning code⟧ bars sheds. ⟦The present code⟧ allows them.",
        "The governor signed ⟦an executive order⟧. ⟦The order⟧ also closes two quays.",
        "⟦President Orr’s order⟧, signed on May 3, closes two quays.",
        "Lawmakers passed ⟦the bill⟧ in May; ⟦the trawling ban⟧ takes effect in June.",
        "⟦Federal detention standards⟧ require a nurse on each shift.",
        "Under ⟦rules⟧ that came into force in May, owners register their boats.",
        "Under ⟦state tax law⟧, such clubs pay nothing.",
        "The cities signed ⟦an agreement⟧ in May. ⟦The deal⟧ runs for ten years.",
        "They kept to the pause set by ⟦the Quay Labour Act⟧.",
        "Police may not enter: ⟦an act⟧ passed in May makes it a tort.",
        "The ministry finalized ⟦a rule⟧ on nets, and withdrew ⟦the decree⟧ on boats.",
        "⟦A new statute⟧ cuts state aid to ports.",
        "⟦The 14th Amendment⟧ states: “No boat shall sail.”",
        "A lawyer said ⟦the ordinance⟧ “has nothing to do with boats.”",
        "Issued under ⟦the Quay Act⟧, ⟦the rule⟧ takes effect in May.",
        // Any verb may have it for its object, or put something into it.
        "Islanders blame ⟦the statute⟧ for the price of milk.",
        "The committee shelved ⟦the bill⟧ in April.",
        "Congress never took up ⟦an implementing bill⟧.",
        "The panel sent the council ⟦a rewritten zoning code⟧.",
        "Congress closed that gap in ⟦a spending bill⟧ in March.",
        "The village was dropped from ⟦the statute⟧.",
        "Twelve senators voted in May for ⟦the bill⟧.",
        "The king gave his assent to ⟦the bill⟧ on Monday.",
        "Norway pulled out of ⟦the accord⟧ in 2018.",
        "The port is exempt from ⟦the ordinance⟧.",
        "Judges said the fee would breach ⟦the constitution⟧.",
        "The dues were raised through ⟦a bill⟧.",
        "The port has ⟦a noise ordinance⟧.",
        // The sentence is turned round, or the noun before tells what became of it.
        "Tucked into ⟦the bill⟧ is a tax on yachts.",
        "With ⟦the law⟧ now in force, farms must fence their wells.",
        "Violations of ⟦the ordinance⟧ carry a fine.",
        "Grandparents may sue, thanks to changes to ⟦the Family Quays Act⟧.",
        "Thanks to ⟦a 1961 law⟧, bars close at two.",
        "As required by ⟦the act⟧, the plan was posted.",
        "⟦The law⟧ – the first of its kind – bans nets.",
        "Suits have no limit thanks to ⟦the Clean Quays Act⟧.",
        "⟦Rules⟧ issued in March require a log.",
        "⟦The agency’s rules⟧ require a log.",
        // What a told law, or a part of it, is called.
        "⟦The Quay Act⟧ passed. ⟦The amended text⟧ caps dues.",
        "⟦The Quay Act⟧ passed. ⟦The old measure⟧ capped dues.",
        "⟦Section 4 of the Quay Act⟧ holds. ⟦The section⟧ requires a permit.",
        "⟦The Digital Quays Act⟧ passed. ⟦The DQA⟧ caps dues.",
        "⟦The Quay Act⟧ passed. The court left ⟦a section⟧ that caps dues.",
        "Under ⟦the memorandum⟧, boats are checked.",
        "Under ⟦the contract⟧, the town pays $4 a day.",
    ])
    func `what is said or done about a law is a claim`(marked: String) {
        let text = MarkedText(marked)
        #expect(LegalRows.focuses(.law, in: text.text) == text.spans)
    }

    @Test(arguments: [
        // Initials that the text gives to a body are no law's.
        "The Clean Rivers Alliance (CRA) met. CRA bars dumping.",
        "If the law requires it, the office will close.",
        "He vowed to sign an executive order.",
        "The mayor would support passing a law.",
        "Changing the policy could lead to fraud.",
        "The clerk was not violating any laws.",
        "Critics of the bill met on Monday.",
        "The report speaks of FISA abuse.",
        "They won Clean Rivers Act protections.",
        "Participation in the Safe Return program fell.",
        "The talk was about laws and courts.",
        "The door has a code.", "The town took safety measures.",
        "The office worked by the law.", "They read a bill by the state's senators.",
        "It was signed by Santa Clause.",
        "The measure of success is profit.", "His policy was to go after them.",
        "The rules committees met in May.",
        "A law on dogs was no topic.", "It was Mayor Bill de Vries.",
        "The program begins at eight.", "The order came to $40.",
        "The judge signed the order on Monday.",
        "The judge lifted the ban that the town had. Residents said the order came late.",
        "She has a frail constitution.",
        "His charter flight left at noon.", "The gym has a dress code for guests.",
        "Her ban on sweets lasted a week.", "They met the standards of the trade.",
        "Police said they enforce the law.", "The deal came to $40.",
        "It was an act that shamed him.",
        "The clerk broke no law.", "They plan to challenge the law.",
        "Congress could shelve the bill.", "Police follow the law.",
        "They praised the law’s author.", "The minister called the law a mistake.",
        "Supporters of the bill rallied.", "Under a five-year contract, he ran the mill.",
        "Under the bridge, boats wait.", "The text of the message was short.",
        "Dues rose through regulation.", "Many left because of the law.",
    ])
    func `a law that is only named, wished or feared is none`(text: String) {
        #expect(LegalRows.focuses(.law, in: text).isEmpty)
    }

    @Test(arguments: [
        "They debated ⟦the “Clean Start” act⟧, a proposed bill that bars dumping.",
        "They debated ⟦the Clean Rivers Act⟧, proposed federal legislation that bars dumping.",
    ])
    func `an apposition says no second law`(marked: String) {
        let text = MarkedText(marked)
        #expect(LegalRows.focuses(.law, in: text.text) == text.spans)
    }
}
