@testable import ClaimExtraction
import Testing

struct ReportedSpeechTests {
    @Test(arguments: [
        AttributionRow("Okoro said that ⟦the bridge was safe⟧.", "Okoro | said"),
        AttributionRow("Okoro said ⟦the bridge was safe⟧.", "Okoro | said"),
        AttributionRow("The company claimed that ⟦the mill was closed⟧.", "The company | claimed"),
        AttributionRow(
            "A spokesman for the jail told reporters that ⟦the cells were full⟧.",
            "A spokesman for the jail | told"
        ),
        AttributionRow(
            "Tully Market Co., a seller of wines, nets and oars, said ⟦it would close⟧.",
            "Tully Market Co., a seller of wines, nets and oars | said"
        ),
        AttributionRow(
            "The Ministry of Health in Munich, Germany said ⟦the man left⟧.",
            "The Ministry of Health in Munich, Germany | said"
        ),
        AttributionRow("On Tuesday Tarkington said that ⟦the mill was dry⟧.", "Tarkington | said"),
        AttributionRow("Yesterday Okoro told reporters that ⟦it rained⟧.", "Okoro | told"),
        AttributionRow(
            "⟦Two men were seen near the mill⟧, the sheriff, Bo Lind, said on Friday.",
            "the sheriff, Bo Lind | said"
        ),
        AttributionRow(
            "⟦The council will sell the land⟧, the mayor of Harwick, Ann Lund, told residents.",
            "the mayor of Harwick, Ann Lund | told"
        ),
        AttributionRow(
            "⟦The firm will shut eleven shops by May⟧, its chief executive, Ann Lund, told the staff on Tuesday.",
            "its chief executive, Ann Lund | told"
        ),
        AttributionRow("In Munich, Germany said ⟦it would pay⟧.", "Germany | said"),
        AttributionRow("At a meeting in Munich, Germany said ⟦it would pay⟧.", "Germany | said"),
        AttributionRow(
            "Ann Tully, a nurse from Harwick, said ⟦the clinic was empty⟧.",
            "Ann Tully, a nurse from Harwick | said"
        ),
        AttributionRow(
            "Tully, speaking at a rally in Harwick, Ohio, warned that ⟦the dam leaked⟧.",
            "Tully, speaking at a rally in Harwick, Ohio | warned"
        ),
        AttributionRow(
            "Tully, a nurse from Harwick, Ohio, warned that ⟦the dam leaked⟧.",
            "Tully, a nurse from Harwick, Ohio | warned"
        ),
        AttributionRow(
            "Tully said ⟦she welcomed it⟧ and added, “⟦It is over for us⟧.”",
            "Tully | said",
            "Tully | added"
        ),
        AttributionRow(
            "Tully, meanwhile, who has no seat, said ⟦the dam leaked⟧.",
            "Tully, meanwhile, who has no seat | said"
        ),
        AttributionRow("Lund pledged ⟦to repair the dam⟧.", "Lund | pledged"),
        AttributionRow(
            "Residents complained that ⟦the noise, which began in May, kept them awake⟧.",
            "Residents | complained"
        ),
        AttributionRow("Lund denied ⟦the allegations⟧.", "Lund | denied"),
        AttributionRow("Residents believe ⟦the lake is poisoned⟧.", "Residents | believe"),
        AttributionRow("Critics say ⟦it may cost jobs⟧.", "Critics | say"),
        AttributionRow("The audit found that ⟦half of the grants were lost⟧.", "The audit | found"),
    ])
    func `finds a content after its verb`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        AttributionRow("⟦The bridge was safe⟧, Okoro said.", "Okoro | said"),
        AttributionRow("⟦The bridge was safe⟧, she said on Monday.", "she | said"),
        AttributionRow(
            "⟦The first ad could start this week⟧, said Ann Tully, a longtime adviser.",
            "Ann Tully | said"
        ),
        AttributionRow(
            "⟦Gifts went up in August⟧, a Herald analysis shows.",
            "a Herald analysis | shows"
        ),
        AttributionRow("⟦The bridge was safe⟧, said the mayor.", "the mayor | said"),
        AttributionRow(
            "⟦The bridge was safe⟧, said a spokeswoman for the firm.",
            "a spokeswoman for the firm | said"
        ),
        AttributionRow(
            "⟦The bridge was safe⟧, said the firm’s chief executive, Ann Lind, in a letter.",
            "the firm’s chief executive, Ann Lind | said"
        ),
        AttributionRow(
            "⟦The bridge was safe⟧, Lee Tan, the county engineer, said.",
            "Lee Tan, the county engineer | said"
        ),
        AttributionRow(
            "⟦The bridge was safe⟧, the county engineer, Lee Tan, said on Monday.",
            "the county engineer, Lee Tan | said"
        ),
        AttributionRow("⟦The guard was asleep⟧, the court heard.", "the court | heard"),
        AttributionRow(
            "⟦The pool is safe⟧, said county water controller Ann Tully.",
            "county water controller Ann Tully | said"
        ),
        AttributionRow(
            "A clerk who met him two days later noted ⟦a change of mood⟧.",
            "A clerk who met him two days later | noted"
        ),
        AttributionRow(
            "Tarn Power, which sells oil in Marlow, Orr and Tarn, said ⟦the pipe was safe⟧.",
            "Tarn Power, which sells oil in Marlow, Orr and Tarn | said"
        ),
        AttributionRow(
            "A 19-year-old from Orr, who gave no name, said ⟦the pipe was safe⟧.",
            "A 19-year-old from Orr, who gave no name | said"
        ),
    ])
    func `finds a content before its verb`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        AttributionRow(
            "Okoro said that ⟦the bridge was old⟧ and that ⟦it would be closed⟧.",
            "Okoro | said",
            "Okoro | said"
        ),
        AttributionRow(
            "The jail told the Herald that ⟦it “was never full”⟧ and that ⟦nobody was hurt⟧.",
            "The jail | told",
            "The jail | told"
        ),
        AttributionRow(
            "Okoro said ⟦he would not run⟧, and that ⟦his party would decide⟧.",
            "Okoro | said",
            "Okoro | said"
        ),
        AttributionRow(
            "The guards were told that ⟦the jail was full⟧, and that ⟦it would close⟧.",
            "- | were told",
            "- | were told"
        ),
        AttributionRow(
            "Okoro said ⟦the boat was found and that pier is closed⟧.",
            "Okoro | said"
        ),
    ])
    func `parts coordinate contents`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        "The bridge was built in 1912.",
        "Deputies seized 14 rifles on Tuesday.",
        "The river rose by two feet and flooded the mill.",
        "Okoro walked to the station and took a train to Harwick.",
        "The council meets in the old town hall.",
        "Snow fell on the hills that surround the valley.",
    ])
    func `finds nothing where nobody speaks`(text: String) {
        #expect(AttributionRow.attributions(in: text).isEmpty)
    }

    @Test func `leaves a wish inside a report to the report`() {
        let row = AttributionRow(
            "Okoro said that ⟦the council wanted to close it⟧.",
            "Okoro | said"
        )
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        (
            "Radio Tarn says Orr was held after his neighbours said he stole a van.",
            ["Orr was held after his neighbours said he stole a van", "he stole a van"]
        ),
        ("The mayor said she said she was tired.", ["she said she was tired"]),
        ("Orr toured the county and vowed to close the mill.", ["to close the mill"]),
        ("The new mill reopened in May, a recent report says.", ["The new mill reopened in May"]),
        ("NEW HALDEN: Police arrested two men on Monday near the old mill.", []),
    ])
    func `keeps what others say, pledge and report`(text: String, contents: [String]) {
        let found = AttributionRow.attributions(in: text).filter(\.isStatement)
        #expect(found.map { AttributionRow.words($0.content, of: text) } == contents)
    }

    @Test func `keeps a statement inside a report`() {
        let found = AttributionRow.attributions(
            in: "Tully said that the ministry had announced that the bridge was safe."
        )
        #expect(found.count == 2)
    }

    @Test(arguments: [
        AttributionRow("Orr denied ⟦taking bribes from the firm⟧.", "Orr | denied"),
        AttributionRow("The mayor suggested ⟦closing the mill⟧.", "The mayor | suggested"),
        AttributionRow(
            "Orr has admitted ⟦using the code⟧, but the county dropped the case.",
            "Orr | has admitted"
        ),
    ])
    func `takes a gerund for what somebody denies, admits or suggests`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        AttributionRow(
            "Police say ⟦the driver, a 34-year-old man from Harwick, failed a test⟧.",
            "Police | say"
        ),
        AttributionRow(
            "A man who said ⟦he was a doctor⟧ told police ⟦the boy had drowned⟧.",
            "who | said",
            "A man who said he was a doctor | told"
        ),
        AttributionRow(
            "A woman who claims ⟦to own the house⟧ told the court ⟦she paid rent⟧.",
            "who | claims",
            "A woman who claims to own the house | told"
        ),
        AttributionRow(
            "Orr told supporters ⟦she had called the winner to concede⟧.",
            "Orr | told"
        ),
        AttributionRow("She called him to apologise, and he called the winner."),
        AttributionRow("Orr called ⟦her rival reckless⟧.", "Orr | called"),
        AttributionRow("Members gave $900, a raffle took $40 and two firms added $300."),
        AttributionRow("Coun. Rita Lind said ⟦it would rain⟧.", "Coun. Rita Lind | said"),
        AttributionRow(
            "⟦The hall will open in June⟧, the trust that runs it said.",
            "the trust that runs it | said"
        ),
        AttributionRow(
            "⟦Two shots were fired⟧, a woman who lives there said.",
            "a woman who lives there | said"
        ),
        AttributionRow(
            "She praised ⟦the nurses, the drivers and the cooks⟧ in a letter.",
            "She | praised"
        ),
        AttributionRow(
            "A witness who asked not ⟦to be named⟧ said ⟦the guard laughed⟧.",
            "who | asked not",
            "A witness who asked not to be named | said"
        ),
        AttributionRow(
            "Opposition to ⟦the harbour tax⟧ means that it may fail.",
            "- | Opposition to"
        ),
        AttributionRow(
            "Despite reports urging ⟦a ban⟧, officials in Tarn have made no rules.",
            "reports | urging"
        ),
        AttributionRow(
            "Officials admitted in emails obtained by Radio Tarn that ⟦the test had failed⟧.",
            "Officials | admitted"
        ),
        AttributionRow(
            "The company told investors in a letter sent on Monday that ⟦it would close⟧.",
            "The company | told"
        ),
    ])
    func `ends a content where its clause ends`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        "The judge denied a request to halt the vote.",
        "The ministry denied him entry.",
        "The hospital admitted 212 patients with measles.",
        "From Oslo, the minister spoke, defending the plan.",
        "The song is known as “The Heron.”",
        "The statue, also called the Blue Lady, was moved.",
        "The plan was nicknamed “Operation Heron” in the office.",
        "When Okoro cut 60 jobs, some workers felt betrayed.",
        "The council voted to pass the “Clean Rivers Bill 2019”.",
    ])
    func `takes a name or a clause of time for no report`(text: String) {
        #expect(AttributionRow.attributions(in: text).allSatisfy { !$0.isStatement })
    }

    @Test(arguments: [
        AttributionRow(
            "⟦He tried to stop me⟧, said Okoro, who wrote about ⟦it⟧ in a book.",
            "Okoro | said",
            "who | wrote about"
        ),
        AttributionRow("“⟦The plan is dead⟧,” Okoro pointed out.", "Okoro | pointed"),
    ])
    func `takes what stands before for the report beside it`(row: AttributionRow) {
        #expect(row.found() == row.expected)
    }

    @Test(arguments: [
        (
            "The city issued a statement announcing the break had been contained.",
            "the break had been contained"
        ),
        ("The mayor released a letter accusing the firm of fraud.", "the firm of fraud"),
    ])
    func `takes what a paper holds for a statement`(text: String, content: String) {
        let statements = AttributionRow.attributions(in: text).filter(\.isStatement)
        #expect(statements.map { AttributionRow.words($0.content, of: text) } == [content])
    }

    @Test(arguments: [
        "The city issued a permit announcing nothing.",
        "The mill released water covering the road.",
    ])
    func `takes no other object for a statement`(text: String) {
        #expect(AttributionRow.attributions(in: text).allSatisfy { !$0.isStatement })
    }
}
