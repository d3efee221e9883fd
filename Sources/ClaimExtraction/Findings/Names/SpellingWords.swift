enum SpellingWords {
    /// Words that stand small within a name and have no letter in its acronym.
    static let small = WordSet("of for the and in on to at de la du des")
    /// One letter for all first letters that sound like it.
    static func sound(of letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "c"): UInt8(ascii: "k")
        case UInt8(ascii: "z"): UInt8(ascii: "s")
        case UInt8(ascii: "j"): UInt8(ascii: "g")
        case UInt8(ascii: "w"): UInt8(ascii: "v")
        case UInt8(ascii: "y"): UInt8(ascii: "i")
        case UInt8(ascii: "f"): UInt8(ascii: "v")
        default: letter
        }
    }

    /// Letters at the end of a surname that are not heard.
    static let silent: Set<UInt8> = [UInt8(ascii: "e"), UInt8(ascii: "h")]
    static let endings = WordSet("s es n an ans ian ish ese i is ic er ers ed ing y")
    static let asides = WordSet("who whose whom a an")
    static let personAsides = WordSet(
        "the his her now then aged speaking wearing standing himself herself"
    )
    /// What stands before places.
    static let ways = WordSet("in at to from near of on")
    static let reflexives = WordSet("himself herself")
    static let articles = WordSet("a an another one")
    static let kin = WordSet(
        """
        brother sister son daughter cousin nephew niece uncle aunt mother father wife husband twin grandson granddaughter
        """
    )
    /// What one may be to another that it isn't.
    static let likes = kin.union(
        WordSet(
            """
            ship boat twin rival competitor neighbour neighbor namesake counterpart colleague partner predecessor successor opponent
            """
        )
    )
    static let name = WordKey("name")
    static let spellingOf = WordKey("spelling")
    static let misspelling = WordSet("misspelling misspelt misspelled misspellings")
    static let slips = WordSet("mistake mistaken wrong wrongly error slip")
    static let called = WordKey("called")
    static let naming = WordSet("called named")
    static let losing = WordSet("letter letters out fell dropped vowel")
    /// What is said of a name that is written in another way on purpose.
    static let spelling = WordSet(
        """
        spelt spelled spelling spell spells misspelt misspelled misspells misprint misprinted misprints typo typed
        sign-writer signwriter sign-painter engraver stonemason typesetter confused
        """
    )
    static let saying = WordSet("said says told added")
    static let titles = WordSet(
        """
        mlle mlle. mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady judge justice sheriff mayor gov. governor sen.
        senator rep. representative chief captain sergeant sgt. officer detective president
        secretary professor prof. king queen prince princess pastor bishop father sister coach
        minister premier congressman congresswoman councillor councilman councilwoman cllr commissioner
        superintendent constable inspector lieutenant lt. colonel col. general gen. major admiral reverend rev.
        frau herr madame mme monsieur maître signor signora señor señora
        archdeacon deacon venerable ven. alhaji alhaja hajia hajiya malam mallam datuk
        canon dom abbot abbess alderman corporal commander commodore provost
        deputy ambassador archbishop cardinal rabbi nurse baroness dame attorney chairman chairwoman
        """
    )
    /// What is held against no name: "Colonel" is no other spelling of Coronel.
    static let noNames = known.union(titles)
    /// Places, peoples and words of the calendar that are a letter or two from others.
    static let known = WordSet(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april
        august september october november december iranian iraqi austria australia austrian
        australian slovakia slovenia slovak slovenian nigeria niger nigerian gambia zambia guinea
        guyana ireland iceland irish mauritania mauritius dominica dominican georgia paraguay
        uruguay chile china carolina caroline dakota washington virginia virginian north south
        northern southern eastern western republican republic democrat democrats democratic
        charleston charlestown christian christians catholic muslim united union national international street county
        state states district department university college school board court committee council
        congress senate house house's white black latin latina latino british britain europe
        european america american americans americana mohammed muhammad mohamed mohammad african asian german germany germans russia russian french
        india indian indira argentina argentine wikimedia wikipedia ukraine ukrainian sudan korea
        korean china chinese japan japanese canada canadian mexico mexican turkey turkish greece
        greek syria syrian libya libyan kenya kenyan england english scotland scottish wales welsh
        poland polish latvia lithuania sharia speaker shiite sunni christ
        france marine marines maine morocco monaco moscow brazil israel israeli italian italy their
        obama osama peace communism communist communists guardsman guardsmen politics defense defence
        there these those which while where would could should after first since under other
        """
    )
}
