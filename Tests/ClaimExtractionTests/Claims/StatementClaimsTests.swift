import ClaimExtraction
import TestSupport
import Testing

struct StatementClaimsTests {
    @Test(arguments: [
        "The mayor called for ⟦an inquiry into the fire⟧.",
        "The charity appealed for ⟦blankets⟧.",
        "The minister promised ⟦more money for schools⟧.",
        "Lindqvist pledged ⟦to repair the dam⟧.",
        "The firm announced ⟦300 job losses⟧.",
        "The senator called on ⟦the county to close the dam⟧.",
        "Orr called ⟦her vote in favor of the war a mistake⟧.",
        "Lawmakers called on ⟦the minister to resign⟧.",
        "The mayor urged ⟦the public not to drink the water⟧.",
        "The mayor asked the county for ⟦more money⟧.",
        "Neighbours condemned ⟦the raids on the mill⟧.",
        "Orr dismissed ⟦the report as guesswork⟧.",
        "The mayor said that ⟦if the levy failed she would resign⟧.",
        // A verb, a letter or rivals that say it, wherever they stand.
        "The two have pledged ⟦to act as well⟧.",
        "The mayor pointed to ⟦a drop in crime⟧.",
        "The mayor apologized for ⟦her words⟧.",
        "Lind rebuked ⟦Orr for the leak⟧.",
        "The plan, critics argue, ⟦could harm the valley⟧.",
        "Many fear ⟦the mill will close⟧.",
        "The mayor called again for ⟦Orr to resign⟧.",
        "Others urged ⟦caution⟧.",
    ])
    func `what somebody demands, promises or announces is a statement`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
        #expect(claims(.event, in: expected.text).isEmpty)
    }

    @Test(arguments: [
        "The mill faced criticism from rivals that ⟦it was slow⟧.",
        "It follows a declaration by the county’s engineers that ⟦the dam was safe⟧.",
        "Orr questioned ⟦whether the vote was fair⟧.",
        "Orr explained ⟦how the dam broke⟧.",
        "Lind remembers ⟦putting a flag on the mill⟧.",
        "“⟦It is bad luck⟧,” he told the paper, that ⟦both men lived here⟧.",
        "It passed laws that officials said ⟦failed many voters⟧.",
        "“⟦It is over for all of us⟧,” he told the crew, according to a letter.",
        "Local people reported ⟦seeing a flash of light and hearing a thud⟧.",
        "The embassy confirmed ⟦two pilgrims from Tarn also died⟧.",
        "Orr, who was described as “⟦reckless⟧” by the police, left the town.",
        "One of them, Ann Orr, is quoted as telling a parent, “⟦It cures everything⟧.”",
        "⟦The bridge will close⟧, said a clerk who knows the plan.",
        "⟦The bridge will close⟧, said a clerk familiar with the plan.",
        "⟦Sales fell⟧, said an engineer hired by the county.",
        "Orr, who was ill, said ⟦a clerk who knows the plan had lied⟧.",
        "Orr said ⟦people, whatever they do, are fine⟧.",
        "Orr accused ⟦Lind, the mayor, of theft⟧.",
        "Orr accused ⟦Ann Lind, who runs the mill, of theft⟧.",
        "A clerk called ⟦Ann Lind “the prince of the mill⟧.”",
        "Orr blamed ⟦the storm for the delay⟧.",
        "They made rules which analysts say ⟦could have far-reaching effects⟧.",
        "“⟦It rolls⟧,” enthused Ann Orr.",
        "Orr, in a green suit, said little, offering only confirmations that he was guilty.",
        // What is said behind whom and where, and what a paper says.
        "He told the board in an off-the-record meeting that ⟦he may not follow through⟧.",
        "The group issued a statement saying ⟦it left “because of the noise⟧.”",
        // A quotation and its speaker, whatever the verb, and what stands below a colon.
        "“⟦All states must work together⟧,” he was quoted as saying.",
        "“⟦All states must work together⟧,” an angry Orr barked.",
        "Asked about it, a spokesman said:\n\n“⟦It changes things⟧.”",
        "Orr, who has pledged ⟦to close the mill⟧, is in Tarn.",
        "The ministry requested that ⟦Orr be released⟧ and indicated that ⟦he would return⟧.",
        // What somebody takes a figure for.
        "Police put ⟦the number of dead at 14⟧.",
        "Analysts put ⟦the cost of the repairs at between $10 million and $12 million⟧ in May.",
        "Orr said ⟦that was in part because of the mill⟧.",
    ])
    func `what others hold, doubt, describe or remember is a statement`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // When and where somebody spoke, up to the comma, and a day that isn't of that.
        "The agency reported on Thursday, ⟦coverage had risen in the valley⟧.",
        "The institute said in its report, ⟦the fault makes the valley move⟧.",
        "Reports said ⟦Wednesday’s quake shook the valley⟧.",
        "TARN (AP) — ⟦A cargo ship broke up over the lake⟧, the agency said.",
        "HARWICK — ⟦The mill was safe⟧, according to the county.",
        "It may spread — suggesting, experts noted, that ⟦the outbreak was new⟧.",
        "Rivas expressed ⟦opposition to the swearing-in⟧.",
        "The agency issued a statement that ⟦a man was hurt⟧.",
        "The agency said ⟦it began at 7 p.m. (1900 UTC)⟧ on Monday.",
        // A colon and a quotation of its own.
        "The agency issued a statement on Monday: “⟦Nobody was hurt there⟧.”",
        "Governor Lind addressed the public: “⟦Nobody should take it lightly. It can kill⟧.”",
        "The agency issued a statement that ⟦a man was hurt⟧: “⟦It was late. He fell down⟧.”",
        // Behind an aside, a gerund or a clause with its own conjunction; up to the second "that".
        "A clerk told Radio Tarn, a local station, that ⟦one of the dead was a clerk⟧.",
        "Orr said before attending the meeting that ⟦the council had asked her to speak⟧.",
        "The envoy alleged, by way of example, ⟦Tarn Air had flown weapons⟧.",
        "Orr said ⟦if Lind is elected mayor, she will sell the mill⟧.",
        "He disclosed that ⟦before the firm scrapped its boats, those costs were running at a record⟧.",
        "Radio Tarn reported on Monday ⟦a source, whom it did not name, said the ban was over⟧.",
        "Noting that ⟦the firm is up for sale⟧, he said ⟦the answer will help⟧.",
        "Orr said ⟦the agency “took great care⟧” and that ⟦the firm had been fined⟧.",
        "The army said ⟦hundreds of Lund (Red Army) fighters escaped from a camp⟧.",
        "⟦Fire killed two people in Tarn⟧, officials said Monday, hours after talks broke up.",
        "The army denied that ⟦its men had shelled the town⟧ and blamed ⟦the rebels⟧.",
        "Orr said ⟦ministers “must get a grip⟧” and called for ⟦an inquiry⟧.",
        "Critics point out that ⟦neither has had a review⟧.",
        "They said that ⟦the leak was old⟧, that ⟦it was legal⟧, and that ⟦Orr had left⟧.",
        "The mill failed because, as Lind put it, “⟦a man in a car waited outside⟧.”",
        "The city left the pact because, the mayor said, ⟦it had cost too much⟧.",
        "He told Sen. Ann Lind, chairman of the finance committee, that ⟦the mill would close⟧.",
        "⟦The mill sold such boats in three cases⟧, according to a study by the county.",
        "The mayor promised in August ⟦to close the dam⟧.",
        "“⟦I have no idea how they voted⟧,” he said of people whose rights were restored, “⟦but I do know that they came⟧.”",
        "⟦The records are stored in Tarn⟧, Ann Orr wrote Tim Lind.",
        "Orr told Radio Tarn, ⟦his plan would be to leave⟧.",
        "Orr pointed out that ⟦three of the five authors own shares in it⟧.",
        "Orr referred to ⟦the vote as a sham⟧.",
        "Officials believe that ⟦the group responsible, which is old, operates from Norland⟧.",
        "Orr said ⟦the state had warned of it⟧, and that ⟦insurance would cover the loss⟧.",
        "It was sold: ⟦Towns without boats would close⟧, they argue.",
        "Orr said ⟦the mayor used the money to pay for trips, a hunting dog and dental work⟧.",
        "⟦Nine of the 12 jurors favored conviction⟧, the foreman told reporters.",
        "Orr said in a statement released Tuesday that ⟦the mill was closed⟧.",
        "Officials have concluded with “high confidence” that ⟦the county was behind it⟧.",
        "The emails show that ⟦aides knew about the leak⟧.",
        "Investigators believe ⟦the hackers gained access through a clerk’s account⟧.",
        "Orr has said ⟦there is no proof⟧, and his lawyer, Ann Lind, said ⟦the claims were a sign of haste⟧.",
        // Behind a participle, a pair, a long subject or a noun taken for a clause's verb; behind who is named with "as".
        "The firm wrote in a letter, signed by its founder, that ⟦the mill would close⟧.",
        "The letter answers complaints by Harwick Mills that ⟦inspectors from the county had lost papers⟧.",
        "The dean has disputed accusations by Orr Mills that ⟦journalists from the town had written notes⟧.",
        "“⟦It was far too late for us⟧,” the two write.",
        "Lind had challenged the sale, contending that ⟦its price should not count⟧.",
        "Hale is also asking Comey ⟦to turn over the books⟧.",
        "Orr said ⟦both Lind and Hale were wrong⟧.",
        "Orr says ⟦neither the mill nor the mine broke the rules⟧.",
        "Orr called ⟦both Lind and Hale “reckless⟧.”",
        "Orr said ⟦the average price during the two weeks was $12⟧.",
        "As the Harwick Gazette reported, ⟦the mill was sold in May⟧.",
        "As another study of the county noted, ⟦the dam leaks⟧.",
        "Orr answered before adding that ⟦the dam would hold⟧.",
        "He went on to say ⟦the dam would hold⟧.",
        "The paper painted ⟦the mayor as a fool⟧.",
        // Wrong marks, verbs of saying taken for nouns, and what goes on behind "she said".
        "“⟦The mill could lose both its wheels⟧,“ said Ann Orr, a clerk.",
        "⟦Lind and Hale will meet next week⟧, Orr said, adding, “⟦They need time⟧.”",
        "Orr described ⟦the sale as a “major breach of trust⟧,” adding: “⟦I am now in doubt⟧.”",
        "Millers — and some growers — say that ⟦the loss of the dam outweighs any gain⟧.",
        "Orr acknowledged that ⟦the clerk misspoke⟧ but noted that ⟦experts agree⟧.",
        // A past tense can't hang on a modal; "had" goes on with "had".
        "The firm said ⟦it would cut 900 jobs⟧ and suspended its forecast.",
        "The judge said ⟦the gang had “robbed sick men” and had shown no remorse⟧.",
        "⟦Troops stormed a camp on Tuesday⟧, residents and aid workers said.",
        "Lind continued by saying, “⟦We will appeal⟧.”",
        "The army put ⟦the toll at seven⟧ and left.",
        "It withdrew the pill, citing ⟦reports of liver damage⟧.",
        "⟦The guard was asleep⟧, an inquest has heard.",
        "The guard heard a dog.",
        "⟦Crossings rose by 27% to 41,900⟧, the ministry said, with most of them in June.",
        "⟦Crossings have fallen by a third⟧, ministry figures published on Monday show, hours before a vote.",
        "He was taken to a cell where, according to the logs, ⟦he slept for two days⟧.",
        "They wrote down the numbers.",
        "Guards described ⟦being beaten with belts⟧.",
        "After all, she argued, ⟦Orr got a lot of money from the mill⟧.",
        "Orr said on Radio Tarn, where he is now a host, that ⟦Lind should be held to account⟧.",
        "⟦Lind, the easiest to provoke, has been “very worked up about it⟧,” said a source close to the town.",
        "“⟦Nothing we could do now would make a difference right now⟧,” Fred Hagan, director of the mill, said in an interview.",
    ])
    func `a statement begins and ends with what is said`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        "The sheriff did not identify Orr as the victim.",
        "The House confirmed him, but the Senate had left.",
        "The fire killed 62 people, including, according to the county, nine boys.",
        "The sign over the door was old: “No cars here today.”",
        "The report has a title that nobody liked: “The Mill Was Lost.”",
        "The recipe may call for two eggs.", "The mayor praised the crew.",
        "The crew called at the mill.", "The crew called on a neighbour.",
        "The club dismissed Orr as coach.",
        "The firm agreed to buy the mill.",
        "No group claimed responsibility for the fire.", "All signs point to rain.",
        "Orr learned that the mill was open.",
        "A letter from friends arrived.",
        "Orr continued to write songs.",
        "The judge found that action unlawful.", "The funds don’t disclose their gifts.",
        "While a judge found that action unlawful, the county closed the mill.",
        "Orr asked for the file.", "Lind asked for it twice.",
        "“However,” she said.", "The lawyer asked for a sentence of three years.",
        "The firm agreed to pay for the use of its sign “Heron” on the mill.",
        "The president declared three days of mourning.",
        "The county declared an emergency on Tuesday.",
        "The court considered the case for a year.",
        "The firm reported a better-than-expected quarterly profit.",
        "In a letter to the town, Orr wrote:",
        "“The Mill on the Lake was lost,” a novel by Orr, won.",
        "“Heron” won.",
        "They put the meeting at 3 p.m. on Friday.", "They placed candles at 12 sites.",
        "The agency would neither confirm nor deny that it was over.",
        "The county neither admitted nor denied the charges.",
        "The county admitted no wrongdoing.",
        "The group, which calls itself Heron, left.",
        "He must report every Tuesday and is barred from work.",
        "He stood in an area called the Ellipse, between the mills.",
        "They were put into rings called plasmids, which are small.",
        "Firms must report leaks within 72 hours.", "The networks called the race for Orr.",
        "He went on to start a mill.", "The study lets readers compare what she wrote with a map.",
        "Sixty voters said the same of Orr.",
        "At the jail, which is old, Orr spoke through a window.",
        "The fund, based in Tarn, called the Oar Alliance, paid for the ads.",
        "Orr blamed his bookkeeper, whom he fired in May.", "Police described the suspect.",
        "The chief apologized at a hearing.", "The diner was cited for 17 violations.",
        "A courtly man called Salvo Orr let the crew in.",
        "A study of groups that have raised much since May 1, 2015, shows rich groups ahead in Tarn.",
    ])
    func `other acts with words are none`(text: String) {
        #expect(claims(.statement, in: text).isEmpty)
    }

    @Test(arguments: [
        "The appeals court declared the rule unlawful.",
        "A judge ordered the release of the files.",
        "A federal judge issued an injunction blocking the rule.",
    ])
    func `what a court does is its ruling alone`(text: String) {
        #expect(claims(.statement, in: text).isEmpty)
    }
}
