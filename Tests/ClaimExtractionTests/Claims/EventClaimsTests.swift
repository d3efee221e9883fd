import ClaimExtraction
import TestSupport
import Testing

struct EventClaimsTests {
    @Test(arguments: [
        "Deputies ⟦seized the boat⟧ on Tuesday.",
        "The mill ⟦closed⟧ and the owners ⟦left the county⟧.",
        "The jail, ⟦built in 1987 for 40 people⟧, ⟦failed a state inspection⟧.",
        "The company, ⟦based in Brackford⟧, ⟦employs 300 people⟧.",
        "The county denies wrongdoing.",
        "The territory ⟦is run under the “one country, two systems” model⟧.",
        "The fire ⟦broke out around 3:40 a.m. in a barn⟧.",
        "Crews ⟦cleared more than 400 miles⟧.",
        "The fish ⟦carry tags⟧ that ⟦show their place⟧.",
        "The roof ⟦nearly collapsed⟧.",
        "The crew ⟦used a crane in Grenoble, France⟧, to lift the roof.",
        "The office ⟦did not return a request for comment⟧.",
        "The county ⟦left the 287(g) program⟧ in May.",
        "The team ⟦beat Dunmore 3-1⟧ and ⟦earned a second win⟧ in May.",
        "He ⟦has served as mayor since 2019⟧.",
        "The man ⟦was pronounced dead at the scene⟧.",
        "The members ⟦have all but stopped meeting⟧.",
        "The crew ⟦searched his flat⟧ and, a day later, ⟦left⟧.",
        "Cherie Orr ⟦made a boat⟧, also ⟦called the Heron⟧.",
        "The boat club ⟦pays $112 a day⟧ and ⟦brought in $4.3 million⟧.",
        "Orr ⟦shared a cell with a man⟧ ⟦accused of selling boats⟧.",
        "That ⟦didn’t help him⟧ as Orr, ⟦backed by the county⟧, ⟦won the mill⟧.",
        "A guard whose licence ⟦had lapsed⟧ ⟦was allowed to sail⟧.",
        "The plan that Orr and Lind backed ⟦closed the mill⟧.",
        "The term ⟦fell short of the 37 months⟧ that the state sought.",
        "Orr ⟦had a plane⟧—he ⟦hired it in Tarn⟧.",
        "The rate ⟦stood at 53%⟧.",
        "The shelter ⟦is one of 26⟧ it ⟦operates in Tarn⟧.",
        "Inspectors ⟦have cited the mill for 20 violations⟧.",
        "The firm ⟦has received $9 million in grants since 2015⟧, and its chief executive, Ann Lind, ⟦was paid in cash⟧.",
        "Donors that have given $1 million or more since Jan. 1 ⟦met in Tarn⟧.",
        "The fire, ⟦the deadliest in the state’s history⟧, ⟦destroyed 18,000 buildings⟧ and ⟦killed 85 people⟧.",
        "The group, ⟦a nonprofit that names no donors⟧, ⟦closed the mill⟧.",
        "The plan -- airstrikes on the town and the training of troops -- ⟦failed⟧.",
        "Her remarks came the day after the council ⟦closed the mill⟧.",
        "They ⟦wanted a vote⟧. It is difficult to see how it works. This was it.",
        "Orr has said he ⟦has read them⟧, because “I do not see what makes them secret.”",
        "She ⟦went home⟧ that morning, ⟦slept for an hour⟧ and ⟦drove back with a box of maps⟧.",
        "Orr, who ⟦is in his fifth term⟧ and ⟦sits on the board⟧, ⟦left⟧.",
        "The vote came after the Office of Fair Trade, ⟦an independent watchdog⟧, ⟦closed the mill⟧.",
        "They ⟦closed the mill⟧. Somebody had.",
        "The Navy told them that he ⟦never came⟧.",
        "Orr, who was convicted of bribery, has denied wrongdoing.",
        "The clerk, ⟦an appointee of the mayor⟧, ⟦closed the mill⟧.",
        "The mayor, who ⟦is up for reelection⟧ next year, ⟦vetoed the budget⟧ on Monday.",
        "The committee, which ⟦is led by Ann Lind⟧, ⟦subpoenaed the records⟧ in March.",
        "Neither the clerk nor the mayor ⟦would comment⟧.",
        "The town ⟦has lost a quarter of its jobs⟧ since the mill ⟦closed⟧ in 2003.",
        "The mill ⟦closed⟧, as it had in 2005.",
        "Orr ⟦declined to say⟧ who had paid for the trip.",
        "The county ⟦admitted no wrongdoing⟧.",
        "The county neither admitted nor ⟦denied the charges⟧.",
        "The fund, ⟦based in Tarn⟧, ⟦called the Oar Alliance⟧, ⟦paid for the ads⟧.",
        "The men deported last year ⟦had been jailed⟧.",
        "Orr ⟦sent it⟧, over an encrypted messaging app, to Lind.",
        "Votes ⟦were counted again⟧, records ⟦kept by the county⟧ show.",
        "At the jail, which ⟦is old⟧, Orr ⟦spoke through a window⟧.",
        "The Fair Fares law ⟦is causing prices to rise⟧.",
        "They sued the sheriff, accusing him of ⟦blocking calls⟧.",
        "The mill’s growth in June ⟦was greater than that of the dam⟧.",
        "Orr ⟦declined to confirm the sale⟧.",
        "The bill ⟦was drafted by the county⟧.",
        "The crew, ⟦previously sent to the dam⟧, ⟦left the county⟧.",
        "This ⟦included tickets for two boats⟧.",
        "Residents near two U.S. embassies in Tarn ⟦left the county⟧.",
        // Commas inside a predicate.
        "The band ⟦toured Norway, Chile, Kenya, and Peru⟧.",
        "She ⟦died at her home in Halden, Illinois⟧. Orr was with her.",
        "It ⟦was a long, drawn-out affair⟧.",
        "Orr ⟦sold the mill⟧, and the owners ⟦left the county⟧.",
        // A gerund beside an event, a compound verb, writing that reports nothing.
        "Officers ⟦entered the hall⟧ before ⟦arresting six people⟧.",
        "After ⟦leaving the navy⟧, Orr ⟦joined the mill⟧.",
        "The girl ⟦was pepper-sprayed by a man⟧.",
        "Orr ⟦co-wrote the song⟧.",
        "Orr ⟦wrote for several papers⟧.",
        // Times and purposes behind the complements are left out.
        "The mill ⟦closed⟧ in May.",
        "About 200 people ⟦gathered at the church⟧ to listen to the mayor.",
        "Orr ⟦waited for the county to act⟧.",
        "Police ⟦allowed anyone with a map to enter⟧.",
        "The hall ⟦emptied⟧ after a software fault ⟦grounded flights at the airport⟧.",
        "The line ⟦cancelled 140 flights⟧ and ⟦apologised to the town⟧.",
        "The jail ⟦holds people under a contract signed in 2018⟧.",
        "The town ⟦grew from 40 people in 2010 to 60 people in 2020⟧.",
        "The council ⟦closed the road for most of Thursday⟧.",
        // A date says all of ", held in May," and of which quarter is meant.
        "Sales in the quarter ended May 29 ⟦fell⟧.",
        "The poll, conducted in May, ⟦surprised the mayor⟧.",
        "The mill ⟦closed⟧ in the year that ended in June.",
        // Only how long after, whose words, or the verb of the clause before.
        "The vote came less than two weeks after another guard, Ann Lind, 25, ⟦was hurt⟧.",
        "The vote ⟦came three hours before the deadline⟧.",
        "Orr ⟦worked for the mill⟧, as did the mayor.",
        "It turns out that the mill ⟦closed⟧ in May.",
        "The mill ⟦isn’t required to say⟧ who owns it.",
        "A third, Ann Lind, ⟦left the county⟧.",
        "The dam ⟦was 12 feet higher than the old one⟧.",
        "The mill’s output ⟦was slightly better than last year’s⟧.",
        // What is asked isn't asserted.
        "They ⟦argued⟧ about who paid.",
        // Clauses around perfect tenses, adverbs and "prior to".
        "Orr ⟦has avoided arrest⟧ after ⟦leaving the navy⟧.",
        "Orr ⟦left the hall⟧ before ⟦deeply bowing his head⟧.",
        "They ⟦searched the car⟧ prior to ⟦taking Orr to jail⟧.",
        // A day closes the complements before it; a prefix belongs to its participle.
        "Police ⟦arrested six people⟧ Monday during a search of the mill.",
        "The inquiry ⟦was re-opened in Tarn⟧.",
        // What the law says is the law's claim, what was done to it isn't.
        "The Clean Rivers Act, ⟦passed with many votes⟧, requires plants to test their water.",
        // A plan with a figure can be asked for.
        "The firm ⟦will give $1 million⟧.",
        // A time inside the verb, a list before it, a refusal to tell, a particle.
        "A van was on Monday ⟦rammed into a gate⟧.",
        "Police had last month ⟦charged into the hall⟧.",
        "Orr ⟦was found at sea⟧ after his wife, a friend and six others ⟦drowned⟧.",
        "He ⟦would not say how much⟧.",
        "A panel ⟦set up⟧ after the flood ⟦sat for a year⟧.",
        "The bill that ⟦emerged from his office⟧ would close the mill.",
        "This ⟦was Orr’s second attempt to cross the lake⟧.",
        "The firm ⟦declared an emergency⟧ and ⟦shut the mill⟧.",
        "The council ⟦is considering the case⟧.",
    ])
    func `takes the predicate of each clause`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        "It is a sad day for the valley.",
        "Will the plant reopen?",
        "The plant could close before winter.",
        "What we know so far",
        "Please keep off the ice.",
        // What stands in another kind's claim isn't an event besides.
        "The family sued the county.",
        // What may be, after an empty subject.
        "It’s unlikely the plant will reopen.",
        "There’s always a chance the dam could break.",
        "It is possible that the river rises.",
        // The count says it all.
        "The town has seven churches.",
        "The island had about 70,000 people.",
        // Words behind "with" have no main verb, "so-called" is none.
        "With two months left in her term, the sale could fail.",
        "He may meet the so-called River Kings.",
        // What would have been, even if it comes last.
        "Ten men might have lived had the crew arrived by noon.",
        // A forecast, and what a law itself says.
        "The mill is expected to close.",
        "The bill bans leaf blowers.",
        // What may be done after something else that may be.
        "Visitors should wash before entering the barn.",
        // A list of things, one of them described by a participle.
        "He was charged with three crimes: wire fraud, attempted extortion, and theft.",
        // A gerund that is itself the subject.
        "Keeping it open would cost too much.",
        // What is forecast, demanded or still to come.
        "The price of grain will rise.", "The price of grain in Tarn is likely to rise by May.",
        "The new mill near Orr is set to open.",
        "The council demanded that he resign.",
        "The thief may be caught in May and returned to the county.",
    ])
    func `makes no event of what asserts nothing`(text: String) {
        #expect(claims(.event, in: text).isEmpty)
    }

    @Test(arguments: [
        // The deed that somebody was punished for.
        "Orr ⟦was fined⟧ for ⟦driving without a licence⟧.",
        "Three men ⟦were deported⟧ for ⟦illegally entering Norland⟧.",
        // How much something rose or fell.
        "Sales at the mill ⟦were down 2.6 percent⟧.",
        "The firm ⟦sold 900 boats⟧, ⟦up 4 percent from the year before⟧.",
        // What it is compared with has no verb.
        "The rate ⟦averaged 5 percent⟧, down from 6 percent.",
        // Two verbs with one complement, and two with one each.
        "They ⟦live and work like farmers⟧.",
        "They ⟦closed the road⟧ and ⟦searched two barns⟧.",
        // A list whose last member has a clause behind it.
        "He ⟦had months of headaches, coughs, and fevers⟧ by the time he ⟦went to the clinic⟧.",
        // A hedge on what happened or didn't.
        "Orr ⟦may have fled to Tarn⟧.",
        // Two adjectives of one noun; a clause without its conjunction.
        "The plan ⟦drew local and foreign criticism⟧.",
        // A dash inside a range, and one inside a name.
        "Orr ⟦spoke in Defence Week⟧, ⟦an annual commemoration of the Tarn–Lund War⟧.",
        "The rate ⟦fell to 0 – 1 percent⟧.",
        "The county ⟦sold the boats⟧ he ⟦once owned in Tarn⟧.",
        // What somebody admits.
        "Orr admitted ⟦stealing two cars⟧.",
        // A feat.
        "Orr said they ⟦were able to save the barn⟧.",
    ])
    func `takes the facts that gerunds, changes, pairs and hedges tell`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // Blame tells a view of a deed.
        "Orr ⟦was criticized for driving too fast⟧.",
        "Orr ⟦was fined for not driving slowly⟧.",
        // An object that only the second verb has.
        "Orr ⟦laughed⟧ and ⟦opened the gate⟧.",
        // Nobody in particular.
        "The fund ⟦paid anyone⟧ who lived there.",
        "The fund ⟦paid any farmer⟧ who lost a barn.",
        "Orr said the plan creates fear in the county.", "Orr said the rule allows for abuse.",
        "Orr said the plan ⟦created 40 jobs⟧.", "The plan ⟦creates a fund for the county⟧.",
        // How somebody sees it, what somebody denies, a gerund with no more than its particle.
        "Orr said she considered the plan a failure.", "Orr denied stealing two cars.",
        "Growing up, they ⟦had a farm⟧.",
        // An age, and what may be without having been.
        "Orr turned 18.", "Orr may have a plan for the dam.", "Orr might have left.",
        "Orr may have to leave.",
        // What somebody lets others do, may be done with it, or nobody did; the verb alone of a relative clause.
        "The hall ⟦was opened to let voters pose questions⟧.",
        "They ⟦tested the ice⟧, which they are meant to measure.",
        "Nobody who spoke to Orr ⟦saw the mill⟧.",
        "Orr ⟦sent the money to a firm⟧ which he controlled.",
        "It’s time that the mill ⟦closed⟧.",
        "They spoke of guarding captured rebels.",
        "The plan ⟦explicitly recognizes transgender people⟧.",
        "The crew ⟦left a sunken submarine wreck⟧ they found in June.",
        "The boats ⟦sank⟧ and others do not.",
        "The cook, a Somali national and a Turk ⟦left the county⟧.",
        "The mill ⟦burned⟧, newspaper The Tarn reported.",
    ])
    func `leaves blame, anybody, ages and possibilities alone`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // What is quoted from behind the auxiliary on is a view.
        "Orr said the county had “placed the harbour in doubt.”",
        "Orr said the council was “out of touch with the valley.”",
        // Only ties one fact to another.
        "The sale comes as the mill ⟦loses workers⟧.",
        "The order came after the dam ⟦broke⟧.",
        "She ⟦came⟧ after the dam ⟦broke⟧.",
        // What somebody owns needs its noun.
        "The mill ⟦closed⟧ after Orr’s narrow win in Tarn.",
        // A number behind a sign or a preposition.
        "The margin of error is plus or minus 3 points.",
        "The vote was, as the papers noted, free.",
        "Everyone else is at 2 percent or below.",
        // A sum in a clause that hangs on a noun.
        "Cash from donors that gave $3 million or more apiece ⟦saved the mill⟧.",
        "The two ⟦lead the list⟧, paying $38 million and $23 million.",
        "The firm ⟦paid $3 million⟧.",
        // What should be, what may be and what others are told to do.
        "The rule of requiring that voters prove it ⟦was dropped⟧.",
        "Stripes may confuse flies, facilitate talks and regulate heat.",
        "The clinic ⟦helped them to wear masks and receive the drug⟧.",
        // What only stands for another verb, or has it elsewhere.
        "They ⟦won less⟧ in May than they did last year.",
        "Allies have in the past said it ⟦was closed⟧.",
        "The plan ⟦has since been dropped by the county⟧.",
        "Trouble started when the dam ⟦broke⟧.", "The race ⟦started in Tarn⟧.",
        "It’s been more than a month since Orr ⟦left⟧.",
        // In somebody's very words, inside others'.
        "Orr said it “will help those who have moved away.”",
        "Orr said it “⟦has closed two mills⟧.”",
        // What a number counts, what somebody wants to know, a subject behind a place.
        "Orr ⟦won 758 pledged votes⟧.", "A woman asked Orr what he thought of it.",
        "At the hall in Tarn, a young woman who ⟦ran the mill⟧ ⟦opened the gate⟧.",
        "In Tarn, Norland, a guard ⟦slept in the hall⟧.", "The two ⟦lived briefly in Tarn⟧.",
        "In Tarn, the Orr Fund, ⟦a charity⟧, ⟦gave blankets to the town⟧.",
        "Orr so far ⟦has won two towns⟧.",
        "Orr said the county has to act on it.", "Orr said the county ⟦had to act on it⟧.",
        "The guards they ⟦met in Tarn⟧ ⟦left the county⟧.",
        "Orr criticized Lind for accusing the mayor of theft.",
        "The firm he owns ⟦has closed two mills⟧.",
        // Nobody in particular, an answer's question.
        "The last time anyone called was on Monday.",
        "Asked about the mill, Orr said it ⟦was sold⟧.",
        // What somebody takes a thing for, unless a name or a number tells more.
        "Orr said the find marked a triumph.", "Orr said it became unsafe.",
        "Orr said it seemed to fail.", "Orr said the firm appears to be ill.",
        "Orr said the find ⟦marked a first for Norland⟧.",
        "Orr said she ⟦represented her client⟧.",
        "Support ⟦is down 3 points⟧.",
    ])
    func `leaves quoted views, connections and bare amounts alone`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // What others are said to have done; a view of it is none.
        "Orr accused the mayor of ⟦taking bribes⟧.",
        "Lind blamed the firm for ⟦polluting the lake⟧.",
        "Lind admitted to ⟦polluting the lake⟧.", "Lind ⟦returned to mending boats⟧.",
        // Something else that somebody can do.
        // What came before something that is to come, with a name or a number.
        "After ⟦beating Orr in Tarn⟧, Lind must rest on Monday.",
        "Lind ⟦leads the field⟧ after ⟦finishing a point behind Orr⟧.",
        "After hearing it, the mayor must rest.",
        // Who found it out, and a verb behind an aside.
        "The Tarn Herald ⟦first reported the sale⟧.",
        "Two mills — the Heron and the Swan — ⟦closed⟧ last year.", "Revenue ⟦fell by 17 percent⟧.",
        // What a ruling led to.
        "It ⟦follows a court’s ruling⟧ that ⟦helped save the mill⟧.",
        "Orr ⟦thanked the crew for saving the barn⟧.",
        // Whom one met opens no clause of its own.
        "⟦Standing beside Ann Lind⟧, who ⟦ran the mill⟧, Orr ⟦sang two songs⟧.",
        "He ⟦was deported⟧ for either ⟦breaking a rule or crossing the river⟧.",
        // A refusal, and what may be.
        "The mayor ⟦would not discuss the sale⟧.", "Staff ⟦declined to confirm the buys⟧.",
        "The mayor would not cross the river.",
        // A dash, or a hyphen that stands for one, ends a predicate.
        "The firm ⟦sold the names of donors⟧ - ⟦putting them at risk⟧.",
        // What one comes to know isn't said.
        "Orr ⟦learned that the mill would close⟧.",
        "He ⟦didn’t live there⟧ and ⟦was unknown in the valley⟧.",
        // A noun whose clause is a statement, a verb of saying that opens one.
        "The mill ⟦faced criticism from rivals⟧ that it was slow.",
        "Orr ⟦sent the county a letter⟧ saying the mill was slow.",
    ])
    func `takes accusations, refusals and what one learns`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        "“I ⟦boarded a ferry⟧ on May 15,” said Ann Lind.",
        "“They ⟦caught me near the river⟧,” said Ann Lind.",
        "“We ⟦lost 40 sheep⟧,” said Ann Lind.",
        "“I ⟦counted 14 trucks⟧,” said Ann Lind.", "“We lost hope,” said Ann Lind.",
        "“They would have caught me,” said Ann Lind.",
        "“Ann Orr ⟦never wrote to the county⟧,” said Ann Lind.", "“I never saw it,” said Ann Lind.",
        "Ann Lind said she ⟦encourages guests to sing⟧. She said the plan encourages theft.",
        "“He ⟦was taken to Tarn Hospital⟧,” the mayor said.",
        "“The roof ⟦was hit by 40 stones⟧,” said Ann Lind.",
        // No day, no name, no number; a mood; a verb alone; what somebody would do.
        "“We opened the gate,” said Ann Lind.",
        "“I was thrilled by the Tarn choir,” said Ann Lind.",
        "“I left on May 15,” said Ann Lind.", "“I would board a ferry on May 15,” said Ann Lind.",
        "“It was a hard week in May,” said Ann Lind.",
    ])
    func `of somebody's very words takes what can be looked up`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        "Police ⟦stopped a van⟧ ⟦driven by Orr⟧.",
        "Crews ⟦filled a hole⟧ ⟦caused by the flood⟧.",
        "A rifle ⟦buried near the mill⟧ ⟦belonged to Orr⟧.",
        "A man ⟦living in the valley⟧ ⟦phoned the county⟧.",
        "They ⟦moved to a farm⟧ ⟦located half a mile from the road⟧.",
    ])
    func `a participle behind its noun tells a fact of its own`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // The object does what the participle says.
        "The fire ⟦left 40 people waiting outside⟧.",
        "They ⟦had the roof mended by a builder⟧.",
        // Anybody, what may be, what is denied, what is only described.
        "People living near the dam ⟦left⟧.",
        "The plan ⟦raised the risk of guards using force⟧.",
        "The town ⟦held no race run under the rules⟧.",
        "They ⟦lacked the votes needed for the plan⟧.",
    ])
    func `other participles behind a noun tell none`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        "Sales ⟦fell as much as 38 percent⟧ in May.",
        "The story of Orr Hall, ⟦one of the oldest in the county⟧, ⟦filled two books⟧.",
        "Orr Foods, ⟦the county’s third-largest bakery⟧, ⟦closed⟧.",
        "It ⟦joined Future 45⟧, ⟦a group that intends to stop the bridge⟧.",
        "Crossings ⟦fell to 40⟧ in June, ⟦their lowest level in years⟧.",
        "They ⟦met Raven 2⟧, ⟦a group of hackers⟧ who ⟦took the files⟧.",
        "Moss, ⟦a maker of oars⟧, ⟦closed⟧.",
        // A kind of thing says nothing without its clause.
        "It ⟦hired Tarn Media⟧, ⟦a firm that sells oars⟧.",
        // When, not what.
        "A few days earlier, Orr Foods ⟦cut its prices⟧.",
        "Orr ⟦spoke of Tarn Corp.⟧, ⟦a Halden, Ohio, maker of pumps⟧.",
    ])
    func `takes descriptions beside a name`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.event, in: expected.text).map(\.focus) == expected.spans)
    }
}
