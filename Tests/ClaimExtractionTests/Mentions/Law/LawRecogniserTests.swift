import ClaimExtraction
import TestSupport
import Testing

/// A sentence whose laws are marked, with the name and year of the first.
struct LawRow: Sendable, CustomTestStringConvertible {
    let marked: String
    let name: String
    let year: Int?

    init(_ marked: String, _ name: String, _ year: Int? = nil) {
        self.marked = marked
        self.name = name
        self.year = year
    }

    var testDescription: String { marked }
}

struct LawRecogniserTests {
    private static let named: [LawRow] = [
        LawRow("⟦The Clean Rivers Act of 1988⟧ bars dumping.", "Clean Rivers Act of 1988", 1988),
        LawRow("They broke ⟦the 1988 Clean Rivers Act⟧.", "Clean Rivers Act", 1988),
        LawRow("⟦The Harbours Act 1996⟧ applies.", "Harbours Act 1996", 1996),
        LawRow("⟦The Forest Guard Act, 1972⟧ lists owls.", "Forest Guard Act, 1972", 1972),
        LawRow("⟦Republic Act No. 3846⟧ governs radio.", "Republic Act No. 3846"),
        LawRow("⟦The 14th Amendment⟧ protects them.", "14th Amendment"),
        LawRow("⟦The Fourth Amendment⟧ protects them.", "Fourth Amendment"),
        LawRow("The town joined ⟦the Safe Return program⟧.", "Safe Return program"),
        LawRow("They debated ⟦the “Clean Start” act⟧.", "Clean Start act"),
        LawRow("The US quit ⟦the Treaty of Ostrand⟧.", "Treaty of Ostrand"),
        LawRow("It breaks ⟦Security Council resolution 2259⟧.", "Security Council resolution 2259"),
        LawRow("It breaks ⟦the US Constitution⟧.", "US Constitution"),
        LawRow("Voters approved ⟦Proposition 8⟧.", "Proposition 8"),
        LawRow("The council adopted ⟦Ordinance 417⟧ in March.", "Ordinance 417"),
        LawRow("It breaks ⟦Harbour Board Resolution 82⟧.", "Harbour Board Resolution 82"),
        LawRow("The mayor signed ⟦an executive order⟧.", "executive order"),
        LawRow("The House passed ⟦H.R. 1234⟧.", "H.R. 1234"),
        LawRow("He was charged under ⟦18 U.S.C. § 1030⟧.", "18 U.S.C. § 1030"),
        LawRow("⟦The H-1B program⟧ lets firms hire abroad.", "H-1B program"),
        LawRow("It breaks ⟦Article 5 of the Harbour Treaty⟧.", "Article 5 of the Harbour Treaty"),
        LawRow("The mob was charged under ⟦RICO⟧.", "RICO"),
        LawRow(
            "⟦The Quay Traders (Licensing) Act 2019⟧ applies.",
            "Quay Traders (Licensing) Act 2019",
            2019
        ),
        LawRow(
            "⟦The Boats (Safety, Noise and Lights) Regulations 1992⟧ apply.",
            "Boats (Safety, Noise and Lights) Regulations 1992",
            1992
        ),
        LawRow("It breaks ⟦Section 8-211⟧.", "Section 8-211"),
        LawRow("It breaks ⟦Decree No. 14⟧.", "Decree No. 14"),
        LawRow("⟦Title IX regulations⟧ bind the college.", "Title IX regulations"),
        LawRow("The minister defended ⟦the Act⟧ in May.", "Act"),
        // Parts.
        LawRow(
            "It breaks ⟦section 12 of the Weirs Act 1988⟧.",
            "section 12 of the Weirs Act 1988",
            1988
        ),
        LawRow(
            "It breaks ⟦Articles 8, 10 and 14 of the Quay Charter⟧.",
            "Articles 8, 10 and 14 of the Quay Charter"
        ),
        LawRow("⟦A clause of the Quay Act⟧ lets guards search boats.", "clause of the Quay Act"),
        LawRow(
            "It breaks ⟦the Fair Dues Clause of the Constitution⟧.",
            "Fair Dues Clause of the Constitution"
        ),
        LawRow("⟦Title II of the Quay Act⟧ applies.", "Title II of the Quay Act"),
        LawRow("⟦Section 377A of the Penal Code⟧ was repealed.", "Section 377A of the Penal Code"),
        LawRow("⟦Penal Code section 647⟧ applies.", "Penal Code section 647"),
        // Whose they are, and for whom.
        LawRow("The clerk broke ⟦Ghana's Right to Fish Act⟧.", "Right to Fish Act"),
        LawRow("The council amended ⟦the city's Tree Ordinance⟧.", "Tree Ordinance"),
        LawRow("⟦The Pilots’ Pensions Act 1996⟧ applies.", "Pilots’ Pensions Act 1996", 1996),
        LawRow("⟦Hannah's Law⟧ applies.", "Hannah's Law"),
        LawRow("⟦The third Quay Safety Directive⟧ applies.", "Quay Safety Directive"),
        LawRow("The firm broke ⟦Ohio’s AB 12⟧.", "AB 12"),
        LawRow("They debated ⟦the landmark Clean Quays Act⟧.", "Clean Quays Act"),
        LawRow("⟦The landmark 1964 Civil Rights Act⟧ bars it.", "Civil Rights Act", 1964),
        // Forms of names.
        LawRow("⟦The Berne Convention⟧ holds.", "Berne Convention"),
        LawRow(
            "It breaks ⟦the European Convention on Harbour Rights⟧.",
            "European Convention on Harbour Rights"
        ),
        LawRow("⟦The Pillar Two accord⟧ applies.", "Pillar Two accord"),
        LawRow("⟦The No Boat Left Behind Act⟧ applies.", "No Boat Left Behind Act"),
        LawRow("⟦The Good Friday Agreement⟧ holds.", "Good Friday Agreement"),
        LawRow("⟦The Quay Trading Rules, 1998⟧ apply.", "Quay Trading Rules, 1998", 1998),
        LawRow("The board rescinded ⟦Policy 311⟧.", "Policy 311"),
        LawRow("Miners were jailed under ⟦Act 703⟧.", "Act 703"),
        LawRow("⟦Act 5 of 1998⟧ applies.", "Act 5 of 1998", 1998),
        LawRow("⟦Directive 2003/88⟧ applies.", "Directive 2003/88"),
        LawRow("⟦Ministerial Order 17⟧ applies.", "Ministerial Order 17"),
        // Nouns.
        LawRow("They read ⟦a Bill⟧ that caps dues.", "Bill"),
        LawRow("⟦The right-to-repair bill⟧ failed.", "right-to-repair bill"),
        LawRow("⟦The “red flag” law⟧ lets police take guns.", "“red flag” law"),
        LawRow("⟦A regulation of 1990⟧ bars it.", "regulation of 1990"),
        LawRow("⟦The code of conduct⟧ bars it.", "code of conduct"),
        LawRow("⟦The new visa rules⟧ bar it.", "new visa rules"),
        LawRow("⟦The methane standards⟧ bind drillers.", "methane standards"),
        LawRow("⟦The trade deal⟧ cuts tariffs.", "trade deal"),
        LawRow("The ministry issued ⟦a notification⟧ imposing a duty.", "notification"),
    ]

    @Test(arguments: named)
    func `a law has its name, its year and its article`(row: LawRow) {
        let text = MarkedText(row.marked)
        let found = LegalRows.mentions(.law, in: text.text)
        #expect(found.map(\.span) == text.spans)
        guard case .law(let law) = found.first?.detail else { return }
        #expect(law.name == row.name)
        #expect(law.year == row.year)
    }

    private static let nothing: [String] = [
        "Puerto Rico has a governor.",
        "The Constitution Party met in May.",
        "He studied at Harbor Law School.",
        "Bill Orr met Rule Lind.",
        "It was an act of kindness.",
        "The faction is called the Dark Order.",
        "The National Convention opened on Monday.",
        "Newton's law explains the fall.",
        "The officers kept law and order.",
        "She paid the gas bill.",
        "The bill of £54,000 will be met from a grant.",
        "The bill came to £6.2m in all.",
        "The bill for a typical home will climb from £1,800 to £1,890.",
        "His foreign policy failed.",
        "They lived under white rule.",
        "The computer runs a program.",
        "They took drastic measures.",
        "Orr v. Lund, 431 U.S. 209, is old.",
        "The police asked law enforcement for help.",
        "He works at the Center for Harbor Policy.",
        "There is broad agreement that the dam leaks.",
        "The play's Act 2 is dull.",
        "The Republican Convention opened on Monday.",
        "Rule No. 1 at the diner is silence.",
        "He wrote article 12 of the series.",
        "Diners were stunned when the bill arrived.",
        "It triggered the law of unintended consequences.",
        "He was awarded the Brilliant Order of the Sun.",
        "They read “Equal Boats Under Law” on the wall.",
        "The constitution of the club has changed little.",
        "The teacher explained Murphy's Law.",
        "They want lower bills.",
        "Canon law bars divorce.",
        "The offside rule decided the match.",
    ]

    @Test(arguments: nothing)
    func `words that laws share with other things are no law`(text: String) {
        #expect(LegalRows.mentions(.law, in: text).isEmpty)
    }
}
