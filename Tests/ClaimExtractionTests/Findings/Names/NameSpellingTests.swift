@testable import ClaimExtraction
import TestSupport
import Testing

struct NameSpellingTests {
    @Test(arguments: [
        "Near the farm where he was born, Dana ⟦Whitlock⟧ spoke first. Reporters then called ⟦Whitlok⟧ at home.",
        "Sheriff Dana ⟦Whitlock⟧ spoke first. Reporters then called ⟦Whitlok⟧ at home.",
        "The harbour master, Ingrid ⟦Solvarsen⟧, left. Nobody saw Ms ⟦Solverson⟧ again.",
        "They drove along the ⟦Tarrawanna⟧ River. The ⟦Tarrawana⟧ floods each spring.",
        "The office of Sheriff Ned ⟦Ukshar⟧ spoke. A call to ⟦Ushkar⟧ rang out.",
        "Chief Stan ⟦Malewski⟧ agreed. He and Chief ⟦Maleswki⟧ met.",
        "Sheriff Dana ⟦Corrigan⟧ spoke. ⟦Corigan⟧ said that it was late.",
        "The town of Port ⟦Salter⟧ is small. The mayor of Port ⟦Slater⟧ is not.",
        "The lawyer, Idris ⟦Kowalczyk⟧, left. A note for ⟦Cowalczyk⟧ was found.",
        "The ⟦Hallam⟧ River rose. By noon the ⟦Hallem⟧ River was over its banks.",
        "Anna ⟦McAllister⟧ bought it. Ms ⟦MacAllister⟧ paid in cash.",
        "Dana ⟦Corrigan⟧ spoke. The mine was shut. ⟦Corigan⟧ also sold the horse.",
        "Dana ⟦Corrigan⟧ spoke. The mine was shut. ⟦Corigan⟧ herself sold the horse.",
        "Dana ⟦Corrigan⟧ spoke. The mine was shut. ⟦Corigan⟧, a widow, sold the horse.",
        "Dana ⟦Corrigan⟧ spoke. The mine was shut. ⟦Corigan⟧ and Bell sold the horse.",
        "Dana ⟦Corrigan⟧ spoke. The mine was shut. ⟦Corigan⟧, 63, will sell the horse.",
        "Dana ⟦Corrigan⟧ spoke. The mine was shut. ⟦Corigan⟧, whose horse is lame, wept.",
        "Dana ⟦Corrigan⟧ spoke. The mine was shut. ⟦Corigan⟧, the owner, sold the horse.",
        "Ruth ⟦Harris⟧ spoke. A horse was sold to Mrs ⟦Harriis⟧ of Leeds.",
        "The Prime Minister, Ida ⟦Ardell⟧, spoke. She left. Prime Minister ⟦Ardall⟧ returned.",
        "The mayor, Curtis ⟦Odell⟧, left. Shops closed. ⟦Odall⟧ read the letter aloud.",
        "The miller, Kate ⟦Nunn⟧, left. Shops closed. ⟦Nunne⟧ read the letter aloud.",
        "The mayor of the night, Dimitra ⟦Kostas⟧, spoke. A man paid Ms ⟦Costas⟧.",
        "It was said by the eldest, Aurin ⟦Bastide⟧. Rats came. ⟦Bastid⟧ has set a trap.",
        "It is mud, said the mayor, Annelies ⟦Verbrugge⟧. A firm paid Mayor ⟦Verbruggen⟧ to go.",
        "A pensioner, Hedwig ⟦Noack⟧, slept. They had woken Frau ⟦Noak⟧ at two.",
        "Peter ⟦O'Donnell⟧ sang. The crowd asked ⟦O'Donell⟧ for more.",
        "A singer, Dewey ⟦Labauve⟧, spoke on the air in May. “Trains are what children want,” he said. ⟦Labove⟧ has now said that coats are.",
        "Brandon ⟦Escobedo⟧, a welder, proposed at three. ⟦Escobeda⟧ and his fiancée will marry in May.",
        "The shop belonged to Derek and Pauline ⟦Stanyon⟧. A card in the window thanks the ⟦Stanions⟧ for the bread.",
        "The warden, Marlene ⟦Haskins⟧, saw that he had put right a mistake in the list. Warden ⟦Haskens⟧ reads it.",
        "A card came from ⟦Culver⟧ & Sons, who run the buses. On the bus stands ⟦Calver⟧ & Sons.",
        "Leopold ⟦Zeman⟧ of Dunkirk makes barrels. He sang.\n\nLeopold ⟦Zieman⟧ will be an apprentice for years.",
        "Malcolm ⟦Carruthers⟧ scored both goals. The manager praised him. ⟦Carruther⟧, 22, works as a joiner.",
        "Kaja ⟦Wisniewski⟧, 16, won the race on Saturday. ⟦Wisnieswki⟧ runs in her brother’s shoes.",
        "The winner was Dai ⟦Prothero⟧, a postman. In the end ⟦Protheroe⟧ slept.",
        "The road to ⟦Teviot⟧ was closed. By noon nobody came from ⟦Tevoit⟧ any more.",
        "The house belongs to the ⟦Dunmoor⟧ Trust, which let it. In June the ⟦Dunmore⟧ Trust put it up for sale.",
        "The ship broke up on the rocks of ⟦Thornholm⟧. A farmer rows out to ⟦Thornholme⟧ twice a week.",
        "The vicar, the Venerable Obinna ⟦Ezenwafor⟧, praised the guild. It sold rice.\n\nArchdeacon ⟦Ezenwaffor⟧ keeps the umbrellas.",
        "The market was opened by Alhaji Sani ⟦Danladi⟧, a trader.\n\nAlhaji ⟦Dandladi⟧ keeps the keys.",
    ])
    func `finds one name in two spellings`(marked: String) {
        let expected = MarkedText(marked)
        #expect(places(of: NameSpelling(), in: expected.text) == expected.spans)
    }

    @Test(arguments: [
        "A spelling mistake on the stone is to stay. It has “Dowsett” for William Dawsett. The printer had sent back a proof in which the family was called Dawdsett.",
        "Kaja Wisniewski, 16, won the race on Saturday. Whiskies cost more there.",
        "She was born Rosalba Vidal in Goa. To the theatres she was always Madame Rosalbe.",
        "Desmond \"Mussel\" Appleyard retires on Friday. His niece was at the police college. Her nickname there was Muzzel.",
        "The frigate Radezhda sank in 1811. It was a calm night. English newspapers at the time had Radeshda.",
        "The Tollmouth Gazzette comes out on Mondays. It will not be sold to the Gazzetta, an Italian restaurant.",
        // Two people who are both introduced.
        "Mayor Karen Hansen spoke. Deputy Paul Hanson listened, and Hansen thanked Hanson.",
        // A family, a possessive, an adjective.
        "Peter Whitlock left. The Whitlocks own the mill, and Whitlock's sister runs it.",
        "She came from Norvik. The Norvikan capital was quiet.",
        // Places that everybody knows.
        "He flew to Austria. She stayed in Australia.",
        // One sentence sets the two side by side.
        "Anna Solvarsen, whom the ship's list calls Solverson, was a cook. Solvarsen sang.",
        // A common word, once with a capital.
        "The Harbour is closed. The boats left the harbour. The Arbour opened.",
        // Short names differ in one letter by nature.
        "The miller, Kate Nunn, left. In Nuna the shops closed.",
        "The mayor, Curtis Odell, left. Oddly enough the shops closed.",
        "Former Texas senator Bo Marlow spoke. \"No,\" the Texan said.",
        "John Reed spoke. Mary Read wrote.",
        "The town of Port Salter is small. Port Alder is smaller.",
        "Mayor Karen Hansen spoke. Her opponent, Paul Hanson, listened. Hanson left early.",
        "A choir from Germany sang. The Germans left early.",
        "It stood under News Analysis. Two days later Analysts met in the hall.",
        "Two Americans won the Copa Americana.",
        // A first name and another's surname.
        "The poet Marlon van Doorn came home. On Monday the town thanked Sheriff Marlow for the search.",
        "Mr Obama spoke of the raid. It killed Osama bin Laden.",
        "",
        "The firm of Smythe has made hats since 1874. In 1911 a letter fell, and the firm was called Smthe for a week.",
        "The inn is the Hollister. On the sign it was long misspelt as Holister.",
        "The shop belonged to Derek and Pauline Stanyon. A card in the window thanks the Stanyons for the bread.",
        "Wanda Pratt has been a judge. Four years ago a Mr. Prott, who had no experience, stood as well.",
        "Kirsten Sather came in first, with her brother Karsten second.",
        "There were beds at the Royal on Monday. They will be driven by Major Lucas Royall.",
        "The street is Ormonde Terrace, spelled Ormond on the map. The second sign said Ormondo.",
        "The shop is Buddy Ragsdale's. On the certificate, with a mistake in the name, he is Buddy Ragsdail.",
        "A card came from Culver & Sons, who run the buses. On the bus stands Marsh & Daughters, late of Calver Road.",
        "Leopold Zeman of Dunkirk makes barrels. He sang.\n\nEmma Zieman will be an apprentice for years.",
        "The uncle, Ramón Salcedo, was a cook. In the house lived a Ramon Salzedo, a tailor. Salzedo got his post.",
        "Ramón Salcedo was a cook. A waiter called Salcido was asked to sit down.",
        "The Iraqi Interim Government met on Monday. The Iraqi Interior Ministry was not asked.",
        "Denise Holloway won. The rest went to a plumber, Dennis Hollaway. That is what the Holloways of this world have asked for.",
        "She was born Marian Lindqvist on a farm. A paper wrote that Miss Lindquist was tall. She wrote to it that she was a Lindqvist, with a v.",
        "The owner, Bernard Philpot, has no plan. A letter was addressed to “Mr. Philpott”, he said.",
        "The schooner Maribel left the port in 1911. Her sister ship, the Mirabel, sank in 1921.",
        "“We trod it with our skis,” said Toni Egger. He was second to a cousin, Toni Eggler, the village's postman.",
        "The mill at Tarrawanna burned down. A survey of 1820 lists the place as Tarrawana.",
        "They drove along a river that printers misspell. Few people can spell it.\n\nThe source of the Tarrawanna River is unknown. The Tarrawana floods each spring.",
        "They followed Colonel Brandt. The ships met at the Battle of Coronel.",
        "The biographers, David and Jeanne Hobday, wrote it. An officer, Thomas Davis, did not read it.",
        "They took the hill above Charlestown at night. In June the port of Charleston held out.",
        "Growers in Barahgarh are content. The railway and the older signs spell the town Barrahgarh.",
    ])
    func `leaves legitimate variants alone`(text: String) {
        #expect(findings(of: NameSpelling(), in: text).map(\.message) == [])
    }

    @Test(arguments: [
        ("akers", "aekrs", 1), ("nolan", "nolan", 0), ("halvorsen", "halverson", 2),
        ("orr", "lind", 3), ("baptiste", "batiste", 1),
    ])
    func `counts the letters that differ`(first: String, second: String, distance: Int) {
        let letters = (Array(first.utf8), Array(second.utf8))
        #expect(SpellingDistance.between(letters.0, letters.1, limit: 2) == distance)
    }
}
