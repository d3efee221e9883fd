import ClaimExtraction
import TestSupport
import Testing

/// Clauses that hang together, and where one ends.
struct EventClausesTests {
    @Test(arguments: [
        // Two participles behind a comma, each of which tells something.
        "The boat ⟦sank⟧ in May, ⟦killing nine people⟧ and ⟦leaving four others missing⟧.",
        "The car ⟦was recalled⟧ after a fire in Tarn, ⟦causing damage to the barn⟧.",
        // What a law says, words away from it, is no event; that it took effect is one.
        "A town law ⟦passed⟧ after the 2019 flood requires two exits from every boathouse.",
        "An ordinance adopted in May bars drones from the pier.",
        "The Quay Act ⟦took effect⟧ in June.",
        // What failed is no chance.
        "The picture ⟦could not be independently verified⟧.",
        "The line ⟦cancelled the tour⟧ because it ⟦couldn't find enough pilots⟧.",
        // A plan with its day, and one without.
        "Regulators ⟦are due to rule⟧ next month. They are due to lose.",
        "The trial ⟦is set to begin⟧ on Monday. It is set to fail.",
        "Most ⟦will end on Oct. 30⟧. The rest will end later.",
        // A long list of names is one complement.
        "It ⟦was signed by Norland, Chile, Peru, Ghana, Kenya, Nepal, Japan, Malta, Cuba, Oman, Iran and Spain⟧.",
        // A clause inside a subject ends before the subject's verb.
        "The mail she sent while she ⟦was mayor of Tarn⟧ ⟦was lost in the fire⟧.",
        "The field where it ⟦happened⟧ ⟦is north of the border⟧.",
        "The disks on which the data ⟦were kept⟧ ⟦were burned⟧.",
        // The same length by another measure; a colon before the next verb.
        "Orr ⟦put the barn about eight kilometers (five miles) south of the town⟧.",
        "It ⟦can live in both the lower and upper lung⟧: the nurses ⟦met⟧ in May 2019.",
        // A passive without a complement joins no nouns.
        "The steps ⟦had been followed⟧ and only Orr and Lind ⟦were ill⟧.",
        // What a place or a body is.
        "It ⟦opened in Juba⟧, ⟦the capital of South Sudan⟧.",
        "They ⟦asked the Tarn Council⟧, ⟦the grand marshal for the parade⟧, to leave.",
        // A bracket that a predicate doesn't close.
        "The frog ⟦weighed about ten lbs⟧ (five kg) and ⟦was sold⟧.",
        // A description behind a kinsman.
        "She ⟦fled Tarn⟧ after her husband, ⟦a taxi driver⟧, ⟦was shot by a gang⟧.",
        "A strike is near: the union ⟦has called a 48-hour strike⟧.",
        "The quake ⟦claimed 3,000 lives⟧.",
        "She ⟦was headed to the hospital⟧, the paper has learned.",
        "Congress ⟦denied funding for the wall⟧.",
        // When it was ends the complements, how much in a time belongs to them.
        "Orr ⟦was taken to hospital⟧ on May 3 after a fall at his home.",
        "Orr ⟦looked after the boats⟧. It ⟦had an after-tax loss⟧.",
        "He ⟦threw it at the guard⟧ seconds before the bomb ⟦exploded⟧.",
        "He ⟦left⟧ a few minutes after the fire ⟦started⟧. It ⟦lasted two days⟧ after that.",
        "The debate ⟦lasted until nearly midnight⟧.",
        "The mill ⟦closed⟧ and said that 15 drivers would go.",
        "The bridge ⟦carries 9,000 cars a day⟧.",
        "The networks ⟦called the race for Orr⟧.",
        "He ⟦was taken to a hospital⟧ and ⟦originally listed in critical condition⟧.",
        "A group called Owners for Fairness ⟦lost the vote⟧.",
    ])
    func `each clause of a sentence is cut where the next begins`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // A plan that takes arranging; a forecast, a habit, a guess, a clause within another.
        "Orr ⟦will host the talks in Tarn⟧. Prices will rise in Tarn.",
        "Of the ten judges who ⟦will hear the case⟧, six ⟦were named by mayors⟧.",
        "Mills will often hire guards for the gates. Lind will probably chair the talks in Tarn.",
        "It is unclear whether the council will open the gate.",
        // A law that hangs on another noun, and one that is the subject.
        "The fate of the Clean Rivers Act ⟦was thrown into doubt⟧ in May.",
        "A section of the Clean Rivers Act bars dumping in the bay.",
        // How an object is left, and which people are meant.
        "The death ⟦left the court evenly split with four on a side⟧.",
        "Orr said most of the boys admitted were ill.",
        // Whose words they are.
        "Sales ⟦fell⟧, according to figures released by the county on Friday.",
        "Ann Orr issued a statement on Friday, saying it was late.",
        // What goes with a fact, but not who says what.
        "The casinos ⟦won less⟧, with profits ⟦falling in all three towns⟧.",
        "The mill ⟦closed⟧, with Orr calling it a loss.",
        // What drives it goes on behind "and".
        "It ⟦is driven by weak trade and slim inventories⟧.",
        // What is only told beside a fact.
        "Sales ⟦rose 3 percent⟧ compared to the same week in 2014.",
        "The mill ⟦is in bankruptcy proceedings⟧ in the wake of a strike.",
        "They ⟦had received violent threats⟧ due to their part in it.",
        "The guests ⟦included two writers⟧ such as Ann Lind.",
        "The boat ⟦sells goods such as oars and sails⟧.",
        "Orr ⟦wrote a detailed, six-page letter to the county⟧.",
        "Orr ⟦leads by 5 points⟧, compared with Lind’s margin in May.",
        // A clause inside the subject ends before the subject's own verb, whatever "and" joins.
        "A cook who ⟦slipped on the ice⟧ while ⟦carrying a tray of cups⟧ ⟦has been left with a scar⟧.",
        "The trust that ⟦runs the homes at Tarn and Leith⟧ ⟦overspent by £4m⟧ last year.",
        "Walkers ⟦stranded by the flood at the lodge⟧ ⟦slept on the floor⟧.",
        "The firm which ⟦makes the oars and the sails⟧ ⟦has cut 30 posts⟧.",
        "The mill in which the twins ⟦were born⟧ ⟦closed⟧ in 1998.",
        "The town ⟦bought the barn⟧ the family ⟦had owned since 1900⟧.",
        "A home where residents ⟦died at twice the usual rate⟧ ⟦had no nurse on duty⟧.",
        "A shop in which prisoners ⟦repair bicycles⟧ ⟦had a long waiting list⟧.",
        "Of the 84 who ⟦sat the exams⟧, 63, or three-quarters, ⟦passed⟧.",
        // What is before a time belongs to it.
        "The number of nurses ⟦fell to 13 in the first year⟧ after the sale.",
        "They ⟦had been moved in their last hours⟧ and it ⟦had grown up since a poor October⟧.",
        // Nouns that look like verbs.
        "The union that ⟦represents the sales agents⟧ said it was late.",
        "Lind, who ⟦washes dishes at a hotel⟧, ⟦left⟧.",
        "Gate receipts ⟦came to £8,300⟧.",
        "Iron ore miner Tarn Resources ⟦has moved its office to Leith⟧.",
        "The firm ⟦gave a month's notice of roster changes⟧.",
        // When it is said of what was done, unless it only tells which one.
        "Under a law ⟦passed in 2021⟧, a judge ⟦took his case⟧.",
        "Under a survey conducted in 2021, a judge ⟦took his case⟧.",
        "The term ⟦begins next Monday⟧ and ⟦ends in June⟧.",
        // What somebody says is no opinion of the article.
        "“It may be a good plan,” said Ann Orr, a guard who ⟦runs the mill⟧.",
        "Lind, who ⟦identifies as Hispanic⟧, told the Tarn Herald that the site, Tarn Arms, was late.",
    ])
    func `plans, companions and what is told beside a fact`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // The main verb behind what tells of its subject, however deep.
        "A guard who ⟦was drunk⟧ when he ⟦drove home from a dinner⟧ ⟦has been sacked⟧.",
        "A clerk who ⟦stole from a Leith-area golf club⟧ ⟦has left the town⟧.",
        "Farmers who ⟦are struggling with drought or debt⟧ ⟦can turn to a fund⟧.",
        "A Norland plane ⟦carrying tents and water filters⟧ ⟦landed in Tarn⟧.",
        "Drivers who ⟦park there without a permit⟧ ⟦face fines of $90⟧.",
        "Owners who ⟦miss it⟧ ⟦face fines of $90⟧.",
        // What somebody has goes on with a list; what a name is doesn't.
        "Crews ⟦rescued a man, his wife and two sons⟧. Lind ⟦beat Ann Orr⟧, his friend and rival.",
        "The firm ⟦makes oars⟧, ⟦sells sails⟧ and ⟦repairs boats⟧.",
        // What the verb of saying before tells.
        "She told the guard who ⟦stopped her⟧ that she ⟦had lost the key⟧.",
        // What is told of some of those before, and a list that begins behind a verb alone.
        "The fund ⟦helped 90 families in Tarn⟧, 60 of them farmers and 30 of them clerks.",
        "They ⟦packed six boxes⟧, each holding nine books.",
        "It ⟦has halls⟧ that ⟦do not lock⟧, rooms without light, and a roof that ⟦leaks⟧.",
        // "And" with a subject of its own.
        "Orr ⟦came second with 900⟧ and the mayor, Ann Lind, ⟦was last with 300⟧.",
        "All six ⟦took part in the vote⟧ and none ⟦abstained⟧.",
        "Gates ⟦open at eight⟧ and children under 12 ⟦get in free⟧.",
        // Times that close it, and words that don't.
        "They ⟦searched the wood by the river⟧ on Sunday and again on Tuesday.",
        "The league ⟦barred him⟧, ⟦leaving him with 22 months to wait⟧.",
        "Every other way ⟦had been looked at⟧ and that ⟦was all⟧.",
        "Fire ⟦gutted the block⟧, ⟦leaving 26 people looking for a home⟧.",
        // Conditions, and what lasts until something is so.
        "The mill will shut if the rain stops and the boats are sold.",
        "Lind will fill in until a successor is found.",
        "The pier ⟦stays shut⟧ until divers have looked at it, and they ⟦shut it⟧ before the sea ⟦rose⟧.",
        "They want the rules changed. It ⟦appears to be falling⟧.",
        "It ⟦raised £900⟧, ⟦the highest total since it began in 1998⟧.",
    ])
    func `a predicate ends where the main clause goes on`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // How somebody was reached, whose words a phrase is, who is meant.
        "Reached by telephone, Lind said that it was late.",
        "Discussing the plan in a speech, Orr said that it was late.",
        "As the paper’s reporters noted just today, it may be late.",
        "It may, suggesting, experts noted, that it is late, be late.",
        "Those who left may return.",
        "It is a duty, for all who physically can, to help, Lind said.",
        "Orr is alone when it comes to taxes, Lind said.",
        "Had the mill closed in May, it would have failed.",
        // A forecast whose year belongs to a thing.
        "Money will matter in the 2016 race for mayor.",
        // What a ruling deals, it deals as a whole.
        "Lind responded by saying that it was late.",
        // A forecast.
        "It is going to close the bridge.",
        "A judge ruled against the map, dealing a blow to Orr and handing a victory to Lind.",
    ])
    func `asides on who said it and who is meant are none`(text: String) {
        #expect(claims(.event, in: text).isEmpty)
    }
}
