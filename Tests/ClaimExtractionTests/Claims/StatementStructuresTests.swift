@testable import ClaimExtraction
import TestSupport
import Testing

/// Statements by the structure that reports them.
struct StatementStructuresTests {
    @Test(arguments: [
        // A clause goes on behind who said the first.
        "⟦The dam was cracked⟧, the engineer said, and ⟦two of its gates were jammed⟧.",
        "⟦The clerk was ill⟧, her lawyer said, and ⟦had been for weeks⟧.",
        "⟦The road was closed⟧, police said, and the driver walked home.",
        "⟦The dam was cracked⟧, the audit found, and Orr was the owner.",
        "⟦The pump failed⟧, minutes of the meeting show, and put off the sale until May.",
        // The report stands inside a relative clause, or between a verb and its complement.
        "They mourned a baker who, they said, ⟦never raised her voice⟧.",
        "It was one of 16 drums that, the owner has admitted, ⟦were buried there⟧.",
        "He had, he said, ⟦been asleep⟧.",
        "Ten weeks, she said afterward, ⟦is less time than the mill took⟧.",
        "⟦Sales fell by 9%⟧, the firm said, in the worst week since the mill opened.",
        // The speaker or another goes on in the same sentence.
        "She accused ⟦her rivals of “robbing the poor⟧,” pointing out that ⟦none had paid⟧.",
        "Unions demanded that ⟦the letters be published⟧, with Ann Lind accusing ⟦the mill of “hiding them⟧”.",
    ])
    func `a report inside or behind what is said`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // What a relative clause calls the noun before it.
        "The party won a vote that monitors called ⟦badly flawed⟧.",
        "The tax, which shopkeepers describe as ⟦a punishment⟧, begins in May.",
        "The union rejected an offer its leader called ⟦insulting⟧.",
        "A fee that the governor has branded “⟦extortion⟧” will rise.",
        "The fans sang a tune that the band called on Monday.",
        "They left in a film that they saw last night.",
        // Figures and leads.
        "The tax brings in money, which he put ⟦at $190,000⟧ a year.",
        "The suit covers drivers, a class that lawyers put ⟦at 88,000⟧.",
        "The new poll put ⟦Orr ahead, 48 percent to 41 percent⟧.",
        "Engineers put ⟦the flow at 300 tons⟧.",
        "Analysts had expected ⟦$2.10 a share⟧.", "In May it had predicted ⟦$1.3 billion⟧.",
        "Analysts expected him on Monday.",
        // Causes and names.
        "The coroner attributed ⟦the death to a heart attack⟧.",
        "She linked ⟦the sale to her father’s debts⟧.",
        "The coroner gave ⟦the cause of death as a fall⟧.",
        "The road links Tarn to Orr.", "Police traced the call to a bar.",
        "He gave the car as a pledge.",
        // Papers and pictures.
        "The video shows ⟦two empty hands⟧.",
        "The report faults ⟦the agency for ignoring complaints⟧.",
        "Emails suggest ⟦otherwise⟧.", "The court thought otherwise.",
        "It did find that ⟦travel times would fall⟧.",
    ])
    func `what somebody takes a thing for`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        "A juror asked ⟦why the tape had been cut⟧.",
        "Reporters wondered ⟦whether the mayor would resign⟧.",
        "Reporters asked how to get there.", "Nobody knew whether it was open.",
        "She asked that ⟦her name not be used⟧.", "She asked that question.",
        "A clerk, who asked not ⟦to be identified⟧, said ⟦the vault was empty⟧.",
        // What somebody wants of others, or gives their word for.
        "The mayor wants ⟦a judge to look at the case⟧.", "She wants ⟦the unit disbanded⟧.",
        "She expects ⟦sales to fall 10% this year⟧.", "The storm is expected to grow.",
        "Officials pleaded with ⟦churches to keep their doors shut⟧.",
        "The mayor implored ⟦residents to leave⟧.",
        "Farmers have threatened ⟦to open the gates⟧.",
        "The storm threatened to flood the town.",
        // Grounds, denials, accusations.
        "The school closed early, citing ⟦a storm⟧.", "The company denies ⟦wrongdoing⟧.",
        "The judge denied the motion.",
        "She filed a complaint that accuses ⟦the firm of hiding losses⟧.",
        "The rules called for between two and four years.",
        "The phone firm charges inmates 25 cents a minute.",
        "He called the FBI the next morning.", "He called the doctor before lunch.",
    ])
    func `what somebody asks, wants or denies`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        // Nouns for words, with their clause.
        "The judge threw out the suit on the ground that ⟦the town was immune⟧.",
        "Amid accusations that ⟦he had taken bribes⟧, the mayor left.",
        "The firm fought claims that he made in May.",
        "The agency issued a warning that ⟦the water was unsafe⟧.",
        "The defense case was that ⟦the victim had fallen⟧.",
        "His argument is that ⟦the tax hurts the poor⟧.",
        "The problem is that the road floods.",
        // By somebody's account.
        "By the account of one aide, ⟦the leaders spoke mostly about fishing⟧.",
        "By her count ⟦she spent 37 days in the cell⟧.",
        "In the mayor’s telling, ⟦the town was saved by a flood⟧.",
        "By most accounts, the dinner went badly.", "By the river, the dinner went badly.",
        // In the passive.
        "The minister is understood ⟦to have clashed with his aide⟧.",
        "She is said ⟦to be furious⟧.", "He is known to be shy.",
        "At one point, the court was told, ⟦214 children were living there⟧.",
        "⟦Workers paid $180 a week⟧, the inquiry has been told.",
        "Voters were promised that ⟦taxes would fall⟧.", "Jurors were told ⟦he had fled⟧.",
        "The tribunal heard ⟦he was paid in cash⟧.", "The tribunal heard two cases.",
    ])
    func `nouns, accounts and passives`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        "“They told us ⟦he was dead⟧,” she said.", "“People say ⟦it was the rain⟧,” said Orr.",
        "“I told him it was late,” said Orr.", "“The law says that we pay,” said Orr.",
    ])
    func `what the speaker has from others`(marked: String) {
        let expected = MarkedText(marked)
        let inner = claims(.statement, in: expected.text).map(\.focus).dropFirst()
        #expect(Array(inner) == expected.spans)
    }

    @Test(arguments: [
        // Money, warnings, papers that describe, grounds.
        "Prosecutors say ⟦$640,000 was moved⟧.",
        "The mayor said ⟦€4 million was lost⟧ and that ⟦40 boats sank⟧.",
        "A nurse cautioned against ⟦a rush to close the ward⟧.",
        "Owners, among them the Tarn mill, warn of ⟦a wave of closures⟧.",
        "She was warned of a flood.",
        "The audit described ⟦cracked beams and a wet floor⟧.", "The letter detailed ⟦40 thefts⟧.",
        "The clerk described it.",
        "⟦No boat will sail⟧, the firm said, citing ⟦a lack of crews⟧.",
        // Who closes the sentence.
        "⟦Forty men were dismissed by text message⟧, their union claims.",
        "⟦The pit was flooded in 1990⟧, the foreman, Ted Orr, disclosed in a letter.",
        "A man in a red vest claims that ⟦ballots were dumped⟧.",
        "She paid the legal, medical and repair claims.",
        // Who is told by whom.
        "Employees learned from a letter that ⟦the mill would close⟧.",
        "Workers learned that the mill would close.",
        // Further clauses, and another with the same verb.
        "The firm says ⟦the leak was stopped⟧, that ⟦no oil was lost⟧ and that ⟦its crews were told⟧.",
        "Mr. Orr said ⟦he would sell the mill⟧; Ms. Lund, that ⟦she would wait⟧.",
        "The coach first said that ⟦it was a fall⟧, then that ⟦it had been a dare⟧.",
        // What is told to somebody in the middle; what alone answers.
        "The plan, the coach told the court, ⟦was dead⟧.", "⟦A typing error⟧, the firm explained.",
        "A year later, police said no more.",
        // What somebody puts into words as a noun.
        "The vicar spoke of ⟦their kindness to strangers⟧.",
        "Its owner fears ⟦a wave of closures⟧.",
        "Shippers complain of ⟦long delays⟧.",
        "She feared the dog.", "A dealer who claimed ⟦to have found it⟧ sold it.",
        "The owner accepts ⟦there were “old faults⟧.”",
        "The power company counters that ⟦fish will pass⟧.",
        "Her message to the crew was simple: “⟦Come and look⟧.”", "His answer: “⟦Never⟧.”",
        // Whose words are quoted.
        "The board said ⟦a panel had read 400 pages⟧ and that ⟦the ruling “was not easy⟧.”",
    ])
    func `statements that stand apart from a plain clause`(marked: String) {
        let expected = MarkedText(marked)
        #expect(claims(.statement, in: expected.text).map(\.focus) == expected.spans)
    }

    @Test(arguments: [
        ("Lund called it “a job for people who never rowed” and promised to sell it.", "Lund"),
        ("Employees learned from a letter that the mill would close.", "a letter"),
        ("The experts who wrote it said they had seen 40 boats.", "The experts who wrote it"),
        ("In it a man in a red vest claims that ballots were dumped.", "a man in a red vest"),
    ])
    func `the source is outside of what it says`(text: String, source: String) {
        let last = AttributionRow.attributions(in: text).last
        #expect(last?.source.map { AttributionRow.words($0, of: text) } == source)
    }
}
