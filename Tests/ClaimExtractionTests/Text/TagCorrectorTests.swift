import Testing

@testable import ClaimExtraction

struct TagCorrectorTests {
    /// The tag of the word in the second column.
    private func tag(of word: String, in text: String) -> PartOfSpeech? {
        var reading = Reading(Article(id: "a", text: text))
        for stage in textStages { stage.run(on: &reading) }
        return (0..<reading.tokens.count).first { reading.text($0) == word }.map {
            reading.tags[$0]
        }
    }

    @Test(arguments: [
        ("The company employs 40 people.", "employs", PartOfSpeech.verbPresentThird),
        ("The county denies wrongdoing.", "denies", .verbPresentThird),
        ("The mill reopened, a new report claims.", "claims", .verbPresentThird),
        ("He spoke about Norland adoptees whose status is unknown.", "adoptees", .nounPlural),
        ("They found no evidence, only a few reports.", "reports", .nounPlural),
        ("The firm denied the fraud claims, pointing to its books.", "claims", .nounPlural),
        ("Orr said that the papers contained secrets.", "contained", .verbPast),
        ("Bills were read in three dozen states.", "states", .nounPlural),
        ("They closed offices, suspending classes across the town.", "classes", .nounPlural),
        ("There was a 4.2% swing against the party.", "swing", .noun),
        ("It backs the plan and ranks it above others.", "ranks", .verbPresentThird),
        ("They assailed the mayor’s tax record ahead of the vote.", "record", .noun),
        ("The two have pledged to act as well.", "act", .verbBase),
        ("The walk to work is short.", "work", .noun),
        ("Orr paid tribute to the crew.", "tribute", .noun),
        ("The club pays $112 a day and brought in $4 million.", "brought", .verbPast),
        ("Many hold that judges shouldn’t guess.", "judges", .nounPlural),
        ("It was sent over an encrypted messaging app, or by post.", "app", .noun),
        ("The court in 2021 struck down a Tarn rule that required licences.", "rule", .noun),
        ("The county neither admitted nor denied the charges.", "admitted", .verbPast),
        ("The county neither admitted nor denied the charges.", "denied", .verbPast),
        ("It fell short of the 37 months that the state sought.", "sought", .verbPast),
        ("Votes were counted again, records kept by the county show.", "show", .verbPresent),
        ("He said that a renewal amounts to a new contract.", "amounts", .verbPresentThird),
        ("The men deported last year had been jailed.", "deported", .verbPastParticiple),
        ("When superdelegates are counted, it is larger.", "superdelegates", .nounPlural),
        (
            "The poll of 1,056 voters, conducted Oct. 3-8, has an error.", "conducted",
            .verbPastParticiple
        ),
        ("The emails show that aides knew about it.", "aides", .nounPlural),
        ("The emails show that aides knew about it.", "that", .preposition),
        ("Papers obtained by a public records request show the fee.", "request", .noun),
        ("Papers obtained by a public records request show the fee.", "show", .verbPresent),
        ("Investigators believe the hackers gained access to it.", "gained", .verbPast),
        ("The mayor, who is up for reelection, vetoed the budget.", "vetoed", .verbPast),
        ("They sued the sheriff, accusing him of blocking calls.", "blocking", .verbGerund),
        ("The judge has granted such stays in few cases.", "stays", .nounPlural),
        ("The aides declined to say more.", "declined", .verbPast),
        ("They slept after finishing the race.", "finishing", .verbGerund),
        ("The party after training ended early.", "training", .noun),
        ("“It is over,” columnist Ann Lind wrote.", "columnist", .noun),
        ("“We know who they are,” Orr said in 2011.", "said", .verbPast),
        ("The words said in 2011 were his.", "words", .nounPlural),
        ("“It is over,” the email read.", "read", .verbPast),
        ("Orr helped build the mill.", "build", .verbBase),
        ("The plan, critics argue, could fail.", "argue", .verbPresent),
        ("Of 542 registered Republican voters, most left.", "registered", .adjective),
        ("Orr spoke to the crew, and promised to leave.", "promised", .verbPast),
        ("Police held 51 detainees.", "detainees", .nounPlural),
        ("The lots were sold.", "sold", .verbPastParticiple),
        ("Whitaker works 20 hours a week.", "works", .verbPresentThird),
        ("Shares in Norland fell on Thursday.", "Shares", .nounPlural),
        ("The law capped the price of insulin at $35.", "insulin", .noun),
        ("The city cut 12 jobs in May.", "cut", .verbPast),
        ("Call centres opened in three towns.", "opened", .verbPast),
        ("Democrats are spending heavily.", "spending", .verbGerund),
        ("Residents, who moved out, say the smell is worse.", "say", .verbPresent),
        ("Nurses say patients wait for hours.", "wait", .verbPresent),
        ("The minister left early, saying the talks had failed.", "left", .verbPast),
        (
            "The chief executive resigned in March, after auditors found errors.", "resigned",
            .verbPast
        ),
        ("Ann Lind, a nurse, testified in May, after others had spoken.", "testified", .verbPast),
        (
            "The drug cut deaths by a third, the researchers reported in a journal.", "reported",
            .verbPast
        ),
        ("Half of the tenants surveyed reported mould.", "surveyed", .verbPastParticiple),
        ("Half of the tenants surveyed reported mould.", "reported", .verbPast),
        ("Smithers testified in his own defence, claiming he was ill.", "testified", .verbPast),
        ("The victim of the group slept.", "slept", .verbPast),
        ("Dunmore shares rose nine pence.", "shares", .nounPlural),
        ("Muslim advocates hailed the plan.", "advocates", .nounPlural),
        ("The fair drew New Tarn voters to the hall.", "voters", .nounPlural),
        ("They said the boats lacked permits.", "permits", .nounPlural),
        ("Among the dead is the co-pilot.", "co", .noun),
        ("The charges against her were dropped.", "her", .pronoun),
        ("He burned his passport and blew himself up.", "blew", .verbPast),
        ("As the mayor of Orr prepared to speak, a window broke.", "prepared", .verbPast),
        ("In Tarn, where zebras evolved, flies carry it.", "evolved", .verbPast),
        ("This included tickets for two boats.", "included", .verbPast),
        ("The book sold well, and a film followed.", "sold", .verbPast),
        ("Its head, Dana Holt, blamed wet weather.", "blamed", .verbPast),
        ("The win lifts Rovers to third.", "win", .noun),
        ("Kemp, seeded fourth, beat Lars Odd.", "beat", .verbPast),
        ("The line, which is Dutch, cancelled 140 flights.", "cancelled", .verbPast),
        ("Ms Orr criticised the mayor.", "Ms", .properNoun),
        ("She co-sponsored the bill.", "sponsored", .verbPast),
        ("Asked to describe it, Orr left.", "Asked", .verbPastParticiple),
        ("The mill closed, and its owners promised work and pay.", "promised", .verbPast),
        ("Any permits issued would be for guests.", "issued", .verbPastParticiple),
        ("They stopped unauthorized access to it.", "unauthorized", .adjective),
        ("Donors intent on winning gave more.", "intent", .adjective),
        ("Officials said 28 people were quarantined.", "quarantined", .verbPastParticiple),
        ("The vote came after members of his party left parliament.", "left", .verbPast),
        ("They were held on 48 hour holds on Monday.", "holds", .nounPlural),
        ("It split the mayor from the party ranks.", "ranks", .nounPlural),
        ("It is for the new chief executive, Ann Lind.", "executive", .noun),
        ("The fire broke out shortly after 4 a.m., about a mile from the port.", "a.m.", .noun),
        ("A fire tore through a crowded hall in Tarn.", "tore", .verbPast),
        ("Rescue vessels pulled 187 sailors from the lake.", "pulled", .verbPast),
        ("The mayor, a former guard, cut off the mill’s funds.", "cut", .verbPast),
        ("By 16 was the age that she meant.", "was", .verbPast),
        ("Her allies insist that the plan works.", "works", .verbPresentThird),
        ("The lender has given Halden Data a loan of two millions.", "Data", .properNoun),
        ("They fined Orr in May over alleged murder plots against rivals.", "plots", .nounPlural),
        ("The army said hundreds of fighters escaped from a camp.", "escaped", .verbPast),
        ("They made rules which analysts say could fail.", "analysts", .nounPlural),
        ("An official told Radio Tarn, a local station, that it was over.", "told", .verbPast),
        ("It would cut Halden earnings by about a tenth.", "earnings", .nounPlural),
        ("The county denied that it had fined Orr and blamed the mayor.", "blamed", .verbPast),
        ("The reactors, Tarn 2 and Lund, generate a tenth of it.", "generate", .verbPresent),
        ("Analysts at Kessel Research reckon that it failed.", "reckon", .verbPresent),
        ("Closed schools made its attendance features popular.", "features", .nounPlural),
        (
            "It killed 200 people, including 12 sailors, and wounded over 5,000.", "wounded",
            .verbPast
        ),
        ("Generally, outbreaks with low values end early.", "outbreaks", .nounPlural),
        ("It may call for containment measures similar to those.", "measures", .nounPlural),
    ])
    func `corrects tags that cannot be right`(text: String, word: String, expected: PartOfSpeech) {
        #expect(tag(of: word, in: text) == expected)
    }

    @Test(arguments: [
        ("Human remains were found.", "remains", PartOfSpeech.nounPlural),
        ("A man named the Fox was seen.", "named", .verbPastParticiple),
        ("Mill fire, what is known", "fire", .noun),
        ("It rained until noon.", "until", .preposition),
        ("He has little money left now.", "left", .verbPastParticiple),
        ("Orr asked to describe it.", "asked", .verbPast),
        ("Officials said nurses were interested.", "interested", .adjective),
        ("The town had waited for years.", "waited", .verbPastParticiple),
        ("The agents interviewed two nurses.", "interviewed", .verbPast),
        ("Three officials found guilty of fraud were jailed.", "found", .verbPastParticiple),
        ("They had, she said, long since resigned.", "resigned", .verbPastParticiple),
        ("Take a town, say, Dunmore.", "say", .interjection),
        ("The nurses let patients wait for hours.", "wait", .verbBase),
        ("They moved upstairs.", "upstairs", .adverb),
        ("The man who runs it left.", "runs", .verbPresentThird),
        ("The mill offers jobs.", "offers", .verbPresentThird),
        ("The group consists of nurses.", "consists", .verbPresentThird),
        ("The people involved were freed.", "involved", .verbPastParticiple),
        ("She sold her painted boats.", "her", .pronounPossessive),
        ("He wants to blow it up.", "blow", .verbBase),
        ("The boats included in the sale were old.", "included", .verbPastParticiple),
        ("And closed roads.", "closed", .verbPastParticiple),
        ("They want to mow, cut the grass and leave.", "cut", .verbBase),
        ("The line, which is Dutch, based in Tarn, closed.", "based", .verbPastParticiple),
        ("He said the boy in the car walks to school.", "walks", .verbPresentThird),
        ("She said two men arrested in Tarn were free.", "arrested", .verbPastParticiple),
        ("They said it because of the tax cuts.", "cuts", .nounPlural),
        (
            "They have to repair boats, nets and oars, arrange a sale and leave.", "arrange",
            .verbBase
        ),
    ])
    func `leaves other tags alone`(text: String, word: String, expected: PartOfSpeech) {
        #expect(tag(of: word, in: text) == expected)
    }
}
